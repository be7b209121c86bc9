"""Texts of consent dialogues are not the article, however many sentences they have."""

from __future__ import annotations

import pytest

from newsparse import parse, parse_html
from newsparse.labeling.consent import _PAIRS, _WORDS, consent_texts
from newsparse.labeling.tokens import words_of

ARTICLE = [
    "Harbour ferry returns after three weeks",
    "The ferry between Harrow Bay and the island came back on Monday, three weeks after a storm "
    "tore its landing stage from the quay.",
    "About two hundred people waited in the rain to see it dock, and the mayor cut a ribbon that "
    "had been bought for another day.",
]
DIALOGUE = [
    "Privacy preferences",
    "When you visit this website, it may store information on your browser, mostly in the form of "
    "cookies, so that the site works as you expect it to.",
    "Accept all",
    "Necessary",
    "These cookies are set by us or by third parties and cannot be switched off; your browser can "
    "block them, but then parts of the site will not work.",
    "Marketing",
    "Our partners set these cookies to show you targeted advertising; they use personal data such "
    "as the address of your device and tracking of your visits.",
    "Confirm",
]
TUERKISCH = [
    "Bu site, size daha iyi hizmet verebilmek için çerezler kullanır ve kişisel veriler işler; "
    "çerezleri tarayıcınızdan silebilirsiniz.",
] * 3


def found(units: list[str]) -> list[int]:
    """The units that are taken for consent dialogues."""
    return sorted(consent_texts([words_of(unit) for unit in units]))


def test_a_dialogue() -> None:
    """It goes from its first dense text to the last, buttons in between included."""
    assert found([*ARTICLE, *DIALOGUE]) == [4, 5, 6, 7, 8, 9]
    assert found([*ARTICLE, *TUERKISCH]) == [3, 4, 5]


def test_one_text_about_cookies_is_no_dialogue() -> None:
    """An article may say a sentence or two on cookies."""
    assert found([*ARTICLE, DIALOGUE[1], DIALOGUE[4]]) == []


def test_an_article_on_data_protection() -> None:
    """Where other paragraphs stand between, it is an article."""
    units = [line for text in DIALOGUE for line in (text, *ARTICLE[1:])]
    assert found(units) == []


def test_a_page_that_is_nothing_else() -> None:
    """A cookie policy is its own body."""
    assert found(DIALOGUE) == []
    assert "These cookies are set by us" in parse("\n\n".join(DIALOGUE)).body


def test_below_a_short_article() -> None:
    """Such texts are no body, even if there are more of them than of the article."""
    article = parse("\n\n".join([*ARTICLE, *DIALOGUE]))
    assert article.body.split("\n\n")[-1] == ARTICLE[-1]
    (block,) = (b for b in article.blocks if b.text == DIALOGUE[6])
    reasons = [reason for reason in block.evidence if reason.role == "paragraph"]
    assert sum(reason.weight for reason in reasons) < 0


def test_in_html() -> None:
    """The same holds for a page with markup, and the reason is named."""
    article = parse_html("".join(f"<p>{unit}</p>" for unit in (*ARTICLE, *DIALOGUE)))
    assert ARTICLE[-1] in article.body
    assert "cookies" not in article.body
    (block,) = (b for b in article.blocks if b.text == DIALOGUE[6])
    assert "consent-dialogue" in {reason.cue for reason in block.evidence}


@pytest.mark.parametrize("word", sorted(_WORDS | {" ".join(pair) for pair in _PAIRS}))
def test_every_word_counts(word: str) -> None:
    """Words and pairs are written as they are read."""
    telling = words_of(f"{word}, {word}")
    units = [" ".join(telling + ["cookies"] + ["harbour"] * 9)] * 3
    assert found([PROSE, PROSE, *units]) == [2, 3, 4]
    assert sum(map(_WORDS.__contains__, telling)) == 2 or tuple(telling[:2]) in _PAIRS


def text(words: int, telling: int) -> str:
    """A text of so many words, some of them of data protection; one of those says cookies."""
    told = ["cookies", *["consent"] * (telling - 1)][:telling]
    return " ".join(told + ["harbour"] * (words - telling))


PROSE = text(12, 0)


@pytest.mark.parametrize(
    ("words", "telling", "likely"),
    [
        (12, 2, True),
        (11, 2, False),  # too short
        (12, 1, False),
        (25, 2, True),  # two are enough where a text is dense
        (26, 2, False),
        (60, 3, True),  # three where it is less so
        (61, 3, False),
        (26, 3, True),
    ],
)
def test_how_dense_a_text_is(words: int, telling: int, likely: bool) -> None:
    """Few words of data protection in a short text, or more of them in a longer one."""
    assert found([PROSE, PROSE, *[text(words, telling)] * 3]) == [2, 3, 4] * likely


@pytest.mark.parametrize(("buttons", "one"), [(0, True), (7, True), (8, False)])
def test_how_far_texts_of_a_dialogue_stand_apart(buttons: int, one: bool) -> None:
    """Seven buttons may stand between two of them."""
    units = [text(12, 2), text(12, 2), *["Accept"] * buttons, text(12, 2), PROSE, PROSE]
    assert found(units) == list(range(buttons + 3)) * one


@pytest.mark.parametrize(("others", "one"), [(0, True), (2, True), (3, False)])
def test_how_much_else_a_dialogue_says(others: int, one: bool) -> None:
    """Three of five long texts are enough, three of six are not."""
    units = [text(12, 2), text(12, 2), *[PROSE] * others, text(12, 2), PROSE, PROSE]
    assert found(units) == list(range(others + 3)) * one


@pytest.mark.parametrize(("spoken", "one"), [(1, False), (2, True)])
def test_cookies_are_named_twice(spoken: int, one: bool) -> None:
    """An article on consent may be as dense, but not about cookies."""
    units = [text(12, 2)] * spoken + [text(12, 2).replace("cookies", "consent")] * (4 - spoken)
    assert found([*units, PROSE, PROSE]) == [0, 1, 2, 3] * one


@pytest.mark.parametrize(("left", "one"), [([PROSE], False), ([PROSE, text(11, 0)], False),
                                           ([PROSE, PROSE], True)])  # fmt: skip
def test_something_else_is_left(left: list[str], one: bool) -> None:
    """Two long texts at least; else the page is about nothing else."""
    assert found([text(12, 2)] * 3 + left) == [0, 1, 2] * one


def test_two_dialogues_on_a_page() -> None:
    """Each is told by itself; one text on its own is none."""
    dialogue, far = [text(12, 2)] * 3, [PROSE] * 9
    assert found([*dialogue, *far, *dialogue, *far, text(12, 2)]) == [0, 1, 2, 12, 13, 14]
