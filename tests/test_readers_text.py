"""Plain text into units."""

from __future__ import annotations

import textwrap

import pytest

import newsparse
from newsparse.readers.text import read_text

LONG = (
    "The council decided to close the old harbour bridge — the second one in three years — and to "
    "ask the government for help, although nobody knows when the money will arrive or how much of "
    "it there is going to be in the end."
)


def units(text: str) -> list[str]:
    """The units of a text, white space as it is."""
    source = read_text(text)
    return [source.line(index) for index in range(len(source))]


@pytest.mark.parametrize("width", range(60, 121))
def test_a_dash_at_the_start_of_a_wrapped_line_is_no_bullet(width: int) -> None:
    """The paragraph stays in one piece wherever its dashes fall."""
    page = textwrap.fill(LONG, width) + "\n\n" + textwrap.fill(LONG, width)
    assert [" ".join(unit.split()) for unit in units(page)] == [LONG, LONG]


@pytest.mark.parametrize("width", range(60, 121))
def test_no_line_breaks_at_a_no_break_space(width: int) -> None:
    """Words that must not be parted were too long for the line together."""
    text = LONG.replace("the government", "the\u00a0government").replace("in the", "in\u00a0the")
    page = textwrap.fill(text, width) + "\n\n" + textwrap.fill(text, width)
    assert len(units(page)) == 2


def test_items_with_dashes_stay_items() -> None:
    """A list is not a paragraph, even where its items fill the line."""
    items = [
        f"- the {word} of the harbour, which has to be paid for by the town" for word in "abcd"
    ]
    assert units("\n".join(f"{item}." for item in items)) == [f"{item}." for item in items]


@pytest.mark.parametrize(
    "mark", ["\ufeff", "\ufeff  ", "\ufeff \n", "\ufeff\n\n", "\ufeff\ufeff\n"]
)
def test_a_byte_order_mark_is_no_line(mark: str) -> None:
    """It belongs to the first line, wherever that is; alone on a page, it is one."""
    plain, marked = (newsparse.parse(before + "Share\n\nBy Ann Lee") for before in ("", mark))
    assert [block.text for block in marked.blocks] == [block.text for block in plain.blocks]
    assert [block.text for block in newsparse.parse(mark).blocks] == [mark.strip()]


@pytest.mark.parametrize(
    ("breaks", "gaps"),
    [
        (("", "\n\n", "\n\n\n", "\n"), [0, 1, 2, 0]),
        (("", "\n\n\n", "\n\n\n", "\n\n\n\n"), [0, 1, 1, 2]),  # everything further apart
        (("", "\n", "\n\n\n\n", "\n\n\n\n"), [0, 0, 1, 1]),
        (("\n\n \n", "\n\n", "\n\n", "\n\n\n\n"), [0, 1, 1, 3]),  # and one above all
        (("\n", "\n", "\n", "\n"), [0, 0, 0, 0]),
    ],
)
def test_blank_lines_that_stand_everywhere_do_not_count(
    breaks: tuple[str, ...], gaps: list[int]
) -> None:
    """A gap is what it is beside the others of the page."""
    text = "".join(f"{before}Line {number}." for number, before in enumerate(breaks))
    assert read_text(text).gaps == gaps


@pytest.mark.parametrize("text", ["", " \n\n", "\n\nOne line"])
def test_gaps_of_next_to_nothing(text: str) -> None:
    """A page without a line has no gaps, one of a line nothing above it."""
    assert list(read_text(text).gaps) == ([0] if text.strip() else [])


@pytest.mark.parametrize(
    ("text", "indents"),
    [
        ("\tLine one\n\nLine two", [0, 0]),
        ("\n  \n    Line one\n  Line two\n    Line three", [2, 2, 4]),
        (" Line one\n   Line two", [1, 3]),
        ("   Line one", [3]),
    ],
)
def test_white_space_above_a_page_is_no_indentation(text: str, indents: list[int]) -> None:
    """The first line stands no further in than the next."""
    assert read_text(text).indents == indents
