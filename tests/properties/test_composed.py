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


@given(pages())
def test_headline_and_bylines(page: Page) -> None:
    """Headline and authors are found as printed."""
    article = parse(page.text)
    headline = next(part for part in page.parts if part.role is Role.HEADLINE)
    assert article.headline == headline.lines[0]
    assert tuple(byline.name for byline in article.bylines) == page.bylines


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
