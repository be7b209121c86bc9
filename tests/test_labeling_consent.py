"""Texts of consent dialogues are not the article, however many sentences they have."""

from __future__ import annotations

from newsparse import parse, parse_html
from newsparse.labeling.consent import consent_texts
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
