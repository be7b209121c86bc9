"""How a page is laid out does not change what it says."""

from __future__ import annotations

import itertools
import unicodedata

import pytest
from composed import essence, essence_of, for_pages, seed_page, spelled, spread
from hypothesis import strategies as st

from newsparse import Article, parse
from newsparse.source import UNSEEN
from newsparse.strategies import Page

STRAIGHT = str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'"})


def roles(article: Article) -> list[str]:
    """The roles of a page's blocks."""
    return [str(block.role) for block in article.blocks]


@for_pages(st.sampled_from(["\r\n", "\r", "\u2028", "\x85"]))
def test_line_ends(page: Page, newline: str) -> None:
    """Whatever ends the lines, the article is the same."""
    assert essence_of(page.render(newline=newline)) == essence_of(page.text)


@for_pages(
    st.sampled_from(["\ufeff", "\ufeff  \n", "\n", "\n\n \n", "\t"]),
    st.sampled_from(["", "\n", " \r\n"]),
)
def test_outer_space(page: Page, before: str, after: str) -> None:
    """A byte order mark, blank lines before and a line end after change no role."""
    plain, spaced = parse(page.text), parse(before + page.text + after)
    assert essence(spaced) == essence(plain)
    assert roles(spaced) == roles(plain)


@for_pages(st.integers(2, 4))
def test_blank_lines(page: Page, blank: int) -> None:
    """More blank lines between all parts change nothing."""
    assert essence_of(page.render(blank=blank)) == essence_of(page.text)


@for_pages(least={"composed": 88})
def test_no_blank_lines(page: Page) -> None:
    """A line a paragraph without blank lines gives the same body (on 94.6 of 100 pages)."""
    assert essence_of(page.render(blank=0)) == essence_of(page.text)


@for_pages(st.integers(60, 120))
def test_wrapped_lines(page: Page, width: int) -> None:
    """Paragraphs wrapped at any usual width are joined again."""
    page = spread(page)
    assert essence_of(page.render(width=width)) == essence_of(page.text)


@for_pages(st.integers(1, 7))
def test_no_break_spaces(page: Page, every: int) -> None:
    """No-break spaces read as spaces."""
    words = page.text.split(" ")
    text = "".join(
        word + ("\u00a0" if number % every == 0 else " ") for number, word in enumerate(words)
    ).strip()
    assert essence_of(text) == essence_of(page.text)


@for_pages()
def test_indented_lines(page: Page) -> None:
    """White space before and after lines does not matter."""
    text = "\n".join(f"   {line} " if line else "" for line in page.text.split("\n"))
    assert essence_of(text) == essence_of(page.text)


@for_pages()
def test_decomposed_letters(page: Page) -> None:
    """The article of a decomposed text is that of the composed one, decomposed."""
    composed = parse(unicodedata.normalize("NFC", page.text))
    decomposed = parse(unicodedata.normalize("NFD", page.text))
    assert roles(decomposed) == roles(composed)
    assert essence(decomposed) == spelled(apart, essence(composed))


def apart(text: str) -> str:
    return unicodedata.normalize("NFD", text)


@for_pages(st.sampled_from(UNSEEN), st.integers(2, 60), st.integers(0, 60))
def test_characters_that_are_not_seen(page: Page, character: str, step: int, first: int) -> None:
    """Soft hyphens, spaces without width and marks of direction are not read, wherever they are."""
    text = page.text.replace("Â", "")  # which is dropped before white space alone
    places = [at for at in range(len(text)) if text[at - 1 : at + 1] != "\n\n"][first::step]
    pieces = (text[start:end] for start, end in itertools.pairwise([0, *places, len(text)]))
    marked = character.join(pieces)
    plain, found = parse(text), parse(marked)
    assert roles(found) == roles(plain)
    assert spelled(seen, essence(found)) == essence(plain)


def seen(text: str) -> str:
    return text.translate(dict.fromkeys(map(ord, UNSEEN)))


@for_pages(of=("seeds", "composed in English"))
def test_straight_marks(page: Page) -> None:
    """Curly marks made straight give the same quotes at the same places."""
    curly, straight = parse(page.text), parse(page.text.translate(STRAIGHT))
    assert straight.body == curly.body.translate(STRAIGHT)
    assert [q.segments for q in straight.quotes] == [q.segments for q in curly.quotes]
    assert [[s.name for s in q.speakers] for q in straight.quotes] == [
        [s.name.translate(STRAIGHT) for s in q.speakers] for q in curly.quotes
    ]


@pytest.mark.parametrize("name", ["000", "001", "003"])
def test_curly_marks(name: str) -> None:
    """Straight double marks of the seeds made curly give the same quotes."""
    text = seed_page(name).text
    marks = iter("“”" * text.count('"'))
    curly = "".join(next(marks) if character == '"' else character for character in text)
    found, expected = essence(parse(curly)), essence(parse(text))
    assert [q[3] for q in found["quotes"]] == [q[3] for q in expected["quotes"]]
    assert found["body"].translate(STRAIGHT) == expected["body"].translate(STRAIGHT)
