"""Composed pages are taken apart into what they were composed of."""

from __future__ import annotations

from composed import for_pages
from hypothesis import assume, given

from newsparse import Role, parse
from newsparse.strategies import Page, pages


@for_pages(of=("composed",), least={"composed": 82})
def test_body(page: Page) -> None:
    """The body is the story: all of it and nothing else (on 90.8 of 100 pages)."""
    assert parse(page.text).body == page.body


@for_pages(of=("composed",), least={"composed": 98})
def test_headline(page: Page) -> None:
    """The headline is found as printed (on 9,240 of 9,244 pages).

    On the others the first paragraph, which the body lacks, is taken for it.
    """
    headline = next(part for part in page.parts if part.role is Role.HEADLINE)
    assert parse(page.text).headline == headline.lines[0]


@given(pages())
def test_bylines(page: Page) -> None:
    """Authors are found as printed."""
    assert tuple(byline.name for byline in parse(page.text).bylines) == page.bylines


@given(pages())
def test_quotes_and_speakers(page: Page) -> None:
    """Each quote is found with its words, and given to the person by the full name.

    Where the body is not whole, quotes are lost with it; that is for ``test_body``.
    """
    article = parse(page.text)
    assume(article.body == page.body)
    quotes = article.quotes
    assert len(quotes) == len(page.quotes)
    for quote, said in zip(quotes, page.quotes, strict=True):
        assert all(words in quote.text for words in said.words)
        assert [speaker.name for speaker in quote.speakers] == [said.speaker]


@given(pages())
def test_language(page: Page) -> None:
    """The language of a story is detected."""
    assert parse(page.text).language == page.language
