"""Counting capitals and signs."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.labeling.measures import measure
from newsparse.labeling.signs import capitals_of, count_signs
from newsparse.labeling.tokens import latin_of
from newsparse.readers.text import read_text

_MIXED = st.text(
    st.one_of(st.characters(max_codepoint=0xFF), st.sampled_from("’“”–‘—…ЁΩя中。、•१ ")), min_size=1
)


@given(_MIXED)
def test_bytes_and_characters_count_the_same(text: str) -> None:
    """Whether or not a text fits into one byte a character."""
    latin = latin_of(text)
    assert count_signs(text, latin) == count_signs(text, None)
    assert capitals_of(text, latin) == capitals_of(text, None)


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("nothing", (0, 0, 0, 0, 0, 0, 0)),
        ("One, two, three.", (2, 0, 0, 0, 0, 0, 0)),
        ("He left. She stayed…", (0, 1, 0, 0, 0, 0, 0)),
        ("Wait! “Why?” Ann asked.", (0, 2, 0, 2, 0, 0, 0)),
        ("10:30 on 4/5", (0, 0, 6, 0, 1, 0, 0)),
        ("Home | Sports > Tennis / Cup", (0, 0, 0, 0, 2, 0, 0)),
        ("see www.example.org", (0, 0, 0, 0, 0, 1, 0)),
        ("2. Ask @anne", (0, 1, 1, 0, 0, 1, 1)),
        ("• first", (0, 0, 0, 0, 1, 0, 1)),
        ("雨。风，雪。", (1, 2, 0, 0, 0, 0, 0)),
    ],
)
def test_signs(text: str, signs: tuple[int, ...]) -> None:
    """Commas, inner ends of sentences, digits, quotation marks, separators, links, bullets."""
    assert count_signs(text, latin_of(text)) == signs


@pytest.mark.parametrize(
    ("text", "capitals"), [("A Day at sea", 2), ("“The\tEnd", 1), ("ÄÖ Ünder", 2)]
)
def test_capitals(text: str, capitals: int) -> None:
    """A word behind an opening mark begins with the mark."""
    assert capitals_of(text, latin_of(text)) == capitals


@pytest.mark.parametrize("line", ["By Ann Lee", "“Nobody,” she said.", "• Ports", "新闻"])
def test_a_byte_order_mark_is_no_sign(line: str) -> None:
    """A line is measured as it is without the mark; one of nothing else is measured, too."""
    marked, plain = (measure(read_text(text), "en") for text in ("\ufeff" + line, line))
    assert marked == plain
    assert measure(read_text("\ufeff"), "en").words == [0]
