"""The seed pages, taken apart as a reader would.

``golden/NNN.lines.txt`` holds the lines of a seed, each with its role before it;
``golden/NNN.toml`` what is to be found in them.
"""

from __future__ import annotations

import functools
import itertools
import tomllib
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, read_seed

import newsparse
from newsparse import Article, Quote, Role

GOLDEN = ROOT / "tests" / "golden"
NAMES = [path.stem for path in sorted(GOLDEN.glob("*.toml"))]

pytestmark = pytest.mark.parametrize("name", NAMES)


@functools.cache
def gold(name: str) -> dict[str, Any]:
    """What is to be found in a seed."""
    return tomllib.loads((GOLDEN / f"{name}.toml").read_text(encoding="utf-8"))


@functools.cache
def gold_lines(name: str) -> list[tuple[Role, str]]:
    """Role and text of every visible line of a seed."""
    text = Path(GOLDEN / f"{name}.lines.txt").read_text(encoding="utf-8")
    rows = [line.split(maxsplit=1) for line in text.splitlines() if line]
    return [(Role(role), line) for role, line in rows]


@functools.cache
def article(name: str) -> Article:
    """The seed, parsed."""
    return newsparse.parse(read_seed(ROOT / "seeds" / gold(name)["file"]))


def visible_lines(text: str) -> list[tuple[int, str]]:
    """Offset and text of the visible lines."""
    starts = itertools.accumulate((len(line) + 1 for line in text.split("\n")), initial=0)
    return [
        (start + len(line) - len(line.lstrip()), line.strip())
        for start, line in zip(starts, text.split("\n"), strict=False)
        if line.strip()
    ]


def test_the_fixture_is_the_seed(name: str) -> None:
    """No word of a seed is missing from its fixture."""
    source = article(name).source
    assert [line for _, line in visible_lines(source)] == [line for _, line in gold_lines(name)]
    for start, end, *_, words in gold(name)["segments"]:
        assert source[start:end] == words


def test_roles_of_lines(name: str) -> None:
    """Each line lies in a block of its role."""
    blocks = article(name).blocks
    found = [
        (next(str(b.role) for b in blocks if start in b.span), line)
        for start, line in visible_lines(article(name).source)
    ]
    assert found == [(str(role), line) for role, line in gold_lines(name)]


def test_body(name: str) -> None:
    """The body is the text of the body lines, "Â" before white space dropped."""
    lines = [" ".join(line.split()) for role, line in gold_lines(name) if role.is_body]
    assert article(name).body == "\n\n".join(line.removesuffix("Â") for line in lines)


def test_headline_and_dateline(name: str) -> None:
    """Both are as printed."""
    assert article(name).headline == gold(name).get("headline")
    dateline = article(name).dateline
    assert (dateline and dateline.place) == gold(name).get("dateline")


def test_bylines(name: str) -> None:
    """One byline a person, with all that the page tells, and nobody else."""
    fields = ("name", "job_title", "affiliation", "location", "email", "handle")
    found = [
        {field: getattr(byline, field) for field in fields} | {"languages": list(byline.languages)}
        for byline in article(name).bylines
    ]
    empty = dict.fromkeys(fields) | {"languages": []}
    assert found == [empty | byline for byline in gold(name).get("bylines", [])]


def test_captions(name: str) -> None:
    """Text, credit and keyword line are told apart."""
    fields = ("text", "credit", "keywords")
    found = [{field: getattr(c, field) for field in fields} for c in article(name).captions]
    assert found == gold(name).get("captions", [])


def test_related(name: str) -> None:
    """Teasers have their headline once, and the initials below."""
    found = [[teaser.headline, teaser.byline] for teaser in article(name).related]
    assert found == gold(name)["related"]


def segments(quotes: tuple[Quote, ...]) -> list[list[Any]]:
    """The segments of quotes as the fixtures list them."""
    return [
        [segment.span.start, segment.span.end, str(quote.kind), quote.cue]
        for quote in quotes
        for segment in quote.segments
    ]


def test_quoted_segments(name: str) -> None:
    """Spans, kinds and cues are exact; nothing else is quoted."""
    assert segments(article(name).quotes) == [row[:4] for row in gold(name)["segments"]]


def test_speakers(name: str) -> None:
    """Every segment is given to its speakers, by their fullest names."""
    found = {
        segment.span.start: [speaker.name for speaker in quote.speakers]
        for quote in article(name).quotes
        for segment in quote.segments
    }
    assert found == {row[0]: row[4] for row in gold(name)["segments"]}


def test_nested_quotes(name: str) -> None:
    """Quotes inside quotes are their children."""
    found = [inner.text for quote in article(name).quotes for inner in quote.nested]
    assert found == gold(name)["nested"]
