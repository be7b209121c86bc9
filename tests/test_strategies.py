"""The strategies that users get."""

from __future__ import annotations

import importlib.metadata
import subprocess
import sys

import pytest
from hypothesis import Phase, find, given, settings
from hypothesis import strategies as st

import newsparse
from newsparse import Article, Quote, Role, Span, models
from newsparse.strategies import (
    LANGUAGES,
    Page,
    Part,
    chrome,
    hostile_text,
    pages,
    quotes,
    values,
)

ANY = settings(phases=[Phase.generate], database=None, derandomize=True, max_examples=2_000)
"""Settings to find an example with, without making it the smallest."""


@given(pages())
def test_pages_know_what_is_in_them(page: Page) -> None:
    """The quotes, authors and the body stand in the text as the page says."""
    text = page.text
    position = 0
    for said in page.quotes:
        for words in said.words:
            position = text.index(words, position)
    assert all(name in text for name in page.bylines)
    assert all(line in text for line in page.body.split("\n\n"))


@given(pages(with_chrome=False))
def test_pages_without_chrome(page: Page) -> None:
    """The site can be left out."""
    assert not any(part.role.is_chrome for part in page.parts)


@given(pages(["de"]))
def test_pages_of_one_language(page: Page) -> None:
    """Languages can be chosen."""
    assert page.language == "de"


@given(pages(), st.integers(60, 120))
def test_wrapping_keeps_the_words(page: Page, width: int) -> None:
    """A wrapped page has the same words in lines that are not longer than asked."""
    wrapped = page.render(width=width)
    assert wrapped.split() == page.text.split()
    assert max(map(len, wrapped.split("\n"))) <= width


def test_a_page_can_be_changed() -> None:
    """Parts can be put in and taken out."""
    page = Page(language="en", parts=(Part(Role.PARAGRAPH, ("A.",)),), bylines=(), quotes=())
    longer = page.insert(0, Part(Role.SHARE, ("Share", "Print")))
    assert longer.text == "Share\nPrint\n\nA."
    assert longer.render(newline="\r\n", blank=0) == "Share\r\nPrint\r\nA."
    assert longer.without([Role.SHARE]) == page
    assert longer.body == "A."


@given(chrome([Role.NEWSLETTER], ["fr"]))
def test_chrome_can_be_chosen(part: Part) -> None:
    """By role and language."""
    assert part.role is Role.NEWSLETTER
    assert any(word in " ".join(part.lines) for word in ("newsletter", "e-mail"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_page_can_be_found(language: str) -> None:
    """Pages with a caption, with chrome inside, and with two segments in a quote do come up."""
    find(
        pages([language]),
        lambda page: any(p.role is Role.CAPTION for p in page.parts),
        settings=ANY,
    )
    find(
        pages([language]),
        lambda page: any(p.role is Role.ADVERTISEMENT for p in page.parts),
        settings=ANY,
    )


@given(st.from_type(Article))
def test_from_type_gives_consistent_articles(article: Article) -> None:
    """Spans lie inside the source and blocks tile it."""
    assert newsparse.from_dict(newsparse.to_dict(article)) == article
    visible = "".join("".join(block.span.of(article.source).split()) for block in article.blocks)
    assert visible == "".join(article.source.split())


def test_blocks_of_a_source_that_is_longer_when_composed() -> None:
    """They stand in the source itself, as one of forty thousand examples showed."""
    (block,) = find(values._blocks("\ufb2a"), lambda _: True, settings=ANY)
    assert block.span == Span(0, 1)


@pytest.mark.parametrize("name", [name for name in newsparse.__all__ if hasattr(models, name)])
def test_from_type_of_every_model(name: str) -> None:
    """Every model, by itself, can be had."""
    model = getattr(newsparse, name)
    assert isinstance(find(st.from_type(model), lambda _: True, settings=ANY), model)


def test_hypothesis_finds_the_strategies() -> None:
    """The entry point, which makes from_type know the models unasked, leads to the module."""
    points = importlib.metadata.entry_points(group="hypothesis", name="newsparse")
    if not points:
        pytest.skip("newsparse is not installed, only on the path")
    assert next(iter(points)).value == "newsparse.strategies"


@given(st.from_type(Span), st.from_type(Quote), quotes(10))
def test_from_type_of_parts(span: Span, any_quote: Quote, quote: Quote) -> None:
    """Other models can be had too, quotes for a source of a given length."""
    assert span.start <= span.end
    assert any_quote.segments
    assert quote.span.end <= 10 or quote.span.end <= max(s.marked_span.end for s in quote.segments)


def test_hostile_text_has_lone_surrogates() -> None:
    """What st.text() leaves out comes up here."""
    assert find(
        hostile_text(), lambda text: any("\ud800" <= c <= "\udfff" for c in text), settings=ANY
    )


def test_without_hypothesis_the_error_is_clear() -> None:
    """The message says what to install."""
    code = "import sys; sys.modules['hypothesis'] = None; import newsparse.strategies"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "pip install hypothesis" in done.stderr.splitlines()[-1]
