"""Lines that say nothing but what sites say, in the middle of an article."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
from conftest import ROOT, read_seed

from newsparse import parse
from newsparse.labeling.decision import _is_phrase, _tail
from newsparse.labeling.measures import measure
from newsparse.readers.text import read_text

SEED = ROOT / "seeds" / "001_80aa21aeaf73d5f2.txt"
BREAK = "\n\nHe also warned"
"""Where the lines are put: between two paragraphs."""


def body_with(line: str) -> str:
    """The body of a seed that has one more line in its middle."""
    text = read_seed(SEED)
    assert text.count(BREAK) == 1
    return parse(text.replace(BREAK, f"\n\n{line}{BREAK}")).body


@pytest.mark.parametrize(
    "line",
    [
        "Share this post",
        "Advertisement",
        "Sign up for our newsletter",
        "Jetzt Newsletter abonnieren",
        "Lascia un commento",
        "Tous droits réservés.",
        "Also read: What the new timetable means for commuters",
        "Lea también: El puente del puerto sigue cerrado",
    ],
)
def test_phrases_of_sites_are_never_body(line: str) -> None:
    """The body is the same as without the line."""
    assert body_with(line) == parse(read_seed(SEED)).body


@pytest.mark.parametrize(
    "line",
    [
        "They share the view that the comments were related to the talks in the capital last week.",
        "The price of a share in the company fell by a fifth, and the advertisement was dropped.",
    ],
)
def test_sentences_with_such_words_are_body(line: str) -> None:
    """The words alone do not make a line part of the site."""
    assert line in body_with(line)


def test_the_reason_is_named() -> None:
    """Such a line says why it is not body, and its reasons still add up against it."""
    text = read_seed(SEED).replace(BREAK, f"\n\nShare this post{BREAK}")
    (block,) = (b for b in parse(text).blocks if b.text == "Share this post")
    assert "site-phrase" in {reason.cue for reason in block.evidence}
    assert sum(r.weight for r in block.evidence if r.role == "paragraph") < 0


def test_texts_under_titles_printed_twice_are_teasers() -> None:
    """Where there are several: one alone may be the first paragraph under the headline."""
    article = [
        "The ferry came back to the harbour on Monday, and the mayor was there to see it.",
        "Nobody was hurt, said the captain, who had been on the bridge for the whole night.",
    ]
    title, text = (
        "Storm closes the road to the north",
        (
            "The road to the north was closed on Sunday, after a storm had thrown trees on it, "
            "and the town was without power until the evening."
        ),
    )
    other, summary = (
        "Council votes for the new bridge",
        (
            "The council has voted for the bridge, which will be built within two years, and "
            "for the school, which will have to wait for its roof."
        ),
    )
    cards = [title, title, text, "A B", other, other, summary, "C D"]
    blocks = parse("\n\n".join(article + cards)).blocks
    found = {block.text: block for block in blocks}
    assert [found[line].role.is_body for line in (*article, text, summary)] == [
        True, True, False, False,
    ]  # fmt: skip
    assert "teaser-cards" in [reason.cue for reason in found[text].evidence]


def test_a_line_printed_twice_is_a_teaser() -> None:
    """The words of a picture and the headline below it are the same; no article says them twice."""
    text = read_seed(SEED)
    line = "Night trains return to the coast after ten years"
    page = text.replace(BREAK, f"\n\n{line}\n\n{line}{BREAK}")
    article = parse(page)
    assert article.body == parse(text).body
    cues = [{reason.cue for reason in b.evidence} for b in article.blocks if b.text == line]
    assert len(cues) == 2
    assert all("printed-twice" in found for found in cues)


@pytest.mark.parametrize(
    ("words", "colon", "pointer"),
    [(24, 29, True), (25, 29, False), (24, 30, False), (4, 12, True)],
)
def test_pointers_to_other_stories(words: int, colon: int, pointer: bool) -> None:
    """A label with its colon soon, and a line that is not too long."""
    line = "Also read ".ljust(colon, "x") + ":"
    source = read_text(" ".join([line, *["trains"] * (words - 3)]))
    assert _is_phrase(source, measure(source, "en"), 0) is pointer


@pytest.mark.parametrize(
    ("line", "words", "notice"),
    [
        ("© 2024 The Upper Valley Courier and Press Company. All rights reserved.", 12, True),
        ("© 2024 The Upper Valley Courier and Press Company. All rights reserved.", 20, True),
        ("© 2024 The Upper Valley Courier and Press Company. All rights reserved.", 21, False),
        ("© 2024 Vogtland Bote Verlag. Alle Rechte vorbehalten.", 7, True),
        ("© The Upper Valley Courier and Press Company", 7, False),  # whose the picture is
        ("The lawyers of the company had all rights reserved.", 9, False),
    ],
)
def test_notices_of_copyright(line: str, words: int, notice: bool) -> None:
    """A sign of copyright and a phrase of lawyers, whatever name stands between."""
    text = " ".join([line, *["daily"] * (words - len(line.replace("©", "").split()))])
    source = read_text(text)
    measures = measure(source, "en")
    assert measures.words[0] == words
    assert _is_phrase(source, measures, 0) is notice


OPEN = SimpleNamespace(shares={}, covered=0.0)


@pytest.mark.parametrize(
    ("body", "margins", "hits", "site", "tail"),
    [
        ([True, False], [1.0, -1.0], OPEN, "", [1]),
        ([True, False, False, False, False], [1.0, *[-0.5] * 4], OPEN, "", [1, 2, 3, 4]),
        ([True, False, False, False, False, False], [1.0, *[-0.5] * 5], OPEN, "", []),  # too many
        ([True, False, True, False], [1.0, -9.0, 1.0, -0.5], OPEN, "", [3]),
        ([True, True], [1.0, 1.0], OPEN, "", []),  # nothing is left
        ([False, False], [-0.5, -0.5], OPEN, "", []),  # no body
        ([True, False, False], [1.0, -1.1, -0.5], OPEN, "", []),  # no doubt
        ([True, False, False], [1.0, -0.5, -1.1], OPEN, "", []),
        ([True, False], [1.0, -0.5], OPEN, "site-phrase", []),
        ([True, False], [1.0, -0.5], SimpleNamespace(shares={"bio": 0.1}, covered=0.1), "", []),
        ([True, False], [1.0, -0.5], SimpleNamespace(shares={}, covered=0.7), "", [1]),
        ([True, False], [1.0, -0.5], SimpleNamespace(shares={}, covered=0.71), "", []),
    ],
)
def test_the_end_of_a_page(
    body: list[bool], margins: list[float], hits: Any, site: str, tail: list[int]
) -> None:
    """Up to four units in doubt are body, unless one of them is of the site."""
    size = len(body)
    for sentence, found in ((True, tail), (False, [])):
        measures: Any = SimpleNamespace(sentence=[sentence] * size, hits=[hits] * size)
        assert list(_tail(body, margins, [site] * size, measures)) == found
