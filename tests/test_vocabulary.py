"""Parsers with words of their own: site phrases, cue verbs, languages."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from conftest import SEEDS, read_seed

import newsparse
from newsparse import (
    Article,
    BylineWords,
    CueVerb,
    InputTypeError,
    Language,
    Parser,
    QuoteWords,
    Role,
    SitePhrase,
    UnknownLanguageError,
    parse_many,
)

PAGE = """\
Ferry to Return to Port Merrin

By Elin Sandqvist

The ferry will return to Port Merrin in May, the council decided on Monday after a long debate.

Unlock the puzzle page

"We have waited long enough," bleated Amara Okafor, the mayor of Port Merrin, who had asked for it.

Work on the pier will cost more than the town has, but the treasurer has promised a solution.
"""
PHRASE = SitePhrase("Unlock the Puzzle Page!", "newsletter")
CUE = CueVerb("bleated", language="en", kind="manner")

ESPERANTO = Language(
    "eo",
    closed_class=frozenset("al de en estas kaj ke kiu la li ol pli por post pri sed".split()),
    bylines=BylineWords(cues=frozenset({"verkis"})),
    quotes=QuoteWords(
        say=frozenset({"aldonis", "diris"}),
        determiners=frozenset({"la"}),
        prepositions=frozenset({"al", "de", "en", "por", "post", "pri"}),
        complementizers=frozenset({"ke"}),
    ),
)
PAGE_IN_ESPERANTO = """\
Pramo revenos al la haveno

Verkis Elin Sandqvist

La pramo revenos al la haveno en majo, decidis la urba konsilio post longa debato pri la mono.

"Ni atendis sufiĉe longe," diris Amara Okafor, la urbestro, kiu petis pri ĝi de la komenco.

Okafor aldonis, ke la laboroj kostos pli ol la urbo havas, sed ke la kasisto trovos solvon.
"""


def role_of(article: Article, text: str) -> Role:
    """The role of the block with this text."""
    return next(block.role for block in article.blocks if text in block.text)


def test_a_phrase_of_a_site() -> None:
    """A block that says the phrase gets its role, with the phrase as the reason."""
    assert role_of(newsparse.parse(PAGE), "puzzle") is not Role.NEWSLETTER
    article = Parser(phrases=[PHRASE]).parse(PAGE)
    (block,) = (block for block in article.blocks if "puzzle" in block.text)
    assert block.role is Role.NEWSLETTER
    assert block.evidence[-1].cue == "added-phrase"
    assert block.evidence[-1].note == "Unlock the puzzle page"
    assert "puzzle" not in article.body


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("unlock the puzzle page", True),
        ("» Unlock the puzzle page (12)", True),
        ("Unlock the puzzle page today with everybody else in town", False),
        ("The mayor told the council to unlock the puzzle page of the paper on Monday.", False),
    ],
)
def test_only_whole_blocks(line: str, found: bool) -> None:
    """Case, punctuation and numbers do not matter; other words do."""
    article = Parser(phrases=[PHRASE]).parse(PAGE.replace("Unlock the puzzle page", line))
    cues = {reason.cue for block in article.blocks for reason in block.evidence}
    assert ("added-phrase" in cues) is found


def test_a_phrase_in_a_script_without_spaces() -> None:
    """Phrases are found by their characters where words touch."""
    page = "市は月曜日、フェリーが五月に港へ戻ると発表した。\n\n海辺の暮らし会員募集\n"
    parser = Parser(phrases=[SitePhrase("海辺の暮らし会員募集", Role.NEWSLETTER)])
    assert role_of(parser.parse(page), "会員") is Role.NEWSLETTER


def test_a_phrase_is_no_headline_of_a_teaser() -> None:
    """An added label of teasers is not listed as one."""
    page = PAGE + "\nFrom the harbour desk\n\nStorm closes three schools on the island\n"
    article = Parser(phrases=[SitePhrase("From the harbour desk", Role.RELATED)]).parse(page)
    assert role_of(article, "harbour desk") is Role.RELATED
    assert "From the harbour desk" not in [teaser.headline for teaser in article.related]


def test_phrases_in_markdown_and_html() -> None:
    """All formats know the added words."""
    parser = Parser(phrases=[PHRASE], cues=[CUE])
    pytest.importorskip("markdown_it", reason="the extra 'markdown' is not installed")
    article = parser.parse_markdown(PAGE)
    assert role_of(article, "puzzle") is Role.NEWSLETTER
    assert article.quotes[0].cue == "bleated"
    pytest.importorskip("selectolax", reason="the extra 'html' is not installed")
    paragraphs = "".join(f"<p>{line}</p>" for line in PAGE.split("\n\n"))
    article = parser.parse_html(f"<article>{paragraphs}</article>")
    assert role_of(article, "puzzle") is Role.NEWSLETTER
    assert article.quotes[0].cue == "bleated"


def test_a_cue_verb() -> None:
    """An added verb is the cue of its quote."""
    assert [quote.cue for quote in newsparse.parse(PAGE).quotes] != ["bleated"]
    (quote,) = Parser(cues=[CUE]).parse(PAGE).quotes
    assert quote.cue == "bleated"
    assert quote.speaker is not None
    assert quote.speaker.name == "Amara Okafor"


def test_a_language() -> None:
    """An added language is detected, its bylines are read and its quotes attributed."""
    article = Parser(languages=[ESPERANTO]).parse(PAGE_IN_ESPERANTO)
    assert article.language == "eo"
    assert [byline.name for byline in article.bylines] == ["Elin Sandqvist"]
    (quote,) = article.quotes
    assert quote.cue == "diris"
    assert quote.speaker is not None
    assert quote.speaker.name == "Amara Okafor"
    assert article.body.count("\n\n") == 2


def test_a_language_can_be_assumed() -> None:
    """Its code is one of those that ``language`` takes, for this parser only."""
    assert Parser("eo", languages=[ESPERANTO]).parse("Saluton").language == "eo"
    with pytest.raises(UnknownLanguageError):
        Parser("eo")


def test_more_words_of_a_known_language() -> None:
    """What is added to a language that ships leaves its words in place."""
    parser = Parser(languages=[Language("en", bylines=BylineWords(cues=frozenset({"penned by"})))])
    article = parser.parse(PAGE.replace("By Elin", "Penned by Elin"))
    assert [byline.name for byline in article.bylines] == ["Elin Sandqvist"]
    assert parser.parse(PAGE).bylines[0].name == "Elin Sandqvist"


def test_words_that_no_page_has_change_nothing(seed: str) -> None:
    """The seeds are read alike with and without added words."""
    parser = Parser(phrases=[SitePhrase("qwxz qwxz", "legal")], cues=[CUE], languages=[ESPERANTO])
    assert parser.parse(seed) == newsparse.parse(seed)


def test_parsers_do_not_disturb_each_other() -> None:
    """Threads with different parsers, in turn, get what each gets alone."""
    parsers = [Parser(), Parser(phrases=[PHRASE], cues=[CUE]), Parser(languages=[ESPERANTO])]
    work = [(parser, page) for parser in parsers for page in (PAGE, PAGE_IN_ESPERANTO)] * 8
    alone = [parser.parse(page) for parser, page in work]
    with ThreadPoolExecutor(4) as pool:
        together = list(pool.map(lambda pair: pair[0].parse(pair[1]), work))
    assert together == alone
    assert newsparse.parse(PAGE) == alone[0]


def test_parsers_are_values() -> None:
    """Equal, hashable, and the same after pickling, whatever order sets come in."""
    first = Parser("eo", phrases=[PHRASE], cues=[CUE], languages=[ESPERANTO])
    second = Parser("eo", phrases=(PHRASE,), cues=(CUE,), languages=iter([ESPERANTO]))
    assert first == second
    assert hash(first) == hash(second)
    assert pickle.loads(pickle.dumps(first)) == first


def test_in_several_processes() -> None:
    """parse_many takes a parser along to its processes."""
    pages = [PAGE, PAGE_IN_ESPERANTO, read_seed(SEEDS[0])]
    parser = Parser(phrases=[PHRASE], cues=[CUE], languages=[ESPERANTO])
    assert list(parse_many(pages, parser=parser, processes=2)) == list(map(parser.parse, pages))


def test_parser_or_language() -> None:
    """Both at once would contradict each other."""
    with pytest.raises(ValueError, match="either language or parser"):
        parse_many([], parser=Parser(), language="en")


@pytest.mark.parametrize(
    ("make", "error", "message"),
    [
        (lambda: SitePhrase("...", "promo"), ValueError, "no word in the phrase '...'"),
        (lambda: SitePhrase(b"a", "promo"), TypeError, "is a str, not bytes"),
        (lambda: SitePhrase("a", "promotion"), ValueError, "did you mean 'promo'?"),
        (lambda: SitePhrase("a", "paragraph"), ValueError, "'paragraph' is a role of the article"),
        (lambda: CueVerb("made clear", language="en"), ValueError, "a cue is one word"),
        (lambda: CueVerb("said", language="en", kind="sayy"), ValueError, "did you mean 'say'?"),
        (lambda: QuoteWords(say="said"), InputTypeError, "pass {'said'}"),
        (lambda: Language("English"), UnknownLanguageError, "two or three small letters"),
        (lambda: Language(None), UnknownLanguageError, "None is no language code"),
        (lambda: Parser(cues=CUE), InputTypeError, "takes a collection, not CueVerb"),
        (lambda: Parser(phrases="ab"), InputTypeError, "of SitePhrase, not of 'a'"),
        (
            lambda: Parser(cues=[CueVerb("diris", language="eo")]),
            UnknownLanguageError,
            "no language 'eo'",
        ),
    ],
)
def test_mistakes_are_named(make: Callable[[], Any], error: type[Exception], message: str) -> None:
    """What cannot work says what to pass instead."""
    with pytest.raises(error) as caught:
        make()
    assert message in str(caught.value)
