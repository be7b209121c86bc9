"""Paragraphs put together from broken lines."""

from __future__ import annotations

import textwrap

import pytest

from newsparse.readers.paragraphs import wrap_column
from newsparse.readers.text import read_lines, read_text
from newsparse.source import reading_text

PARAGRAPHS = (
    "The harbour board met on Tuesday evening to decide whether the old lighthouse at the end of "
    "the northern pier should be moved inland before the winter storms arrive.",
    "Engineers told the board that the foundation had shifted by eleven centimetres since spring, "
    "and that nobody could promise the tower would stand until the end of the year.",
    "A vote is expected next month. Residents who want to speak have until Friday to put their "
    "names on the list, which hangs in the lobby of the town hall.",
)
MENU = ("Home", "Weather", "Harbour", "Letters", "Archive")


def units(text: str) -> list[str]:
    source = read_text(text)
    return [reading_text(source.line(index)) for index in range(len(source))]


@pytest.mark.parametrize("width", [60, 72, 80, 100, 120])
@pytest.mark.parametrize("separator", ["\n", "\n\n"])
def test_wrapped_paragraphs_are_one_unit_each(width: int, separator: str) -> None:
    """Text wrapped at a column reads as if it had not been."""
    page = "\n".join(MENU) + "\n\n" + separator.join(textwrap.fill(p, width) for p in PARAGRAPHS)
    assert units(page) == [*MENU, *PARAGRAPHS]


def test_wrap_column_is_found() -> None:
    """The column is wide enough for every line and too narrow for the next word."""
    page = "\n\n".join(textwrap.fill(p, 72) for p in PARAGRAPHS)
    column = wrap_column(read_lines(page))
    assert column is not None
    assert 66 <= column <= 72


def test_unwrapped_page_has_no_column() -> None:
    """Paragraphs of one line each were not wrapped."""
    assert wrap_column(read_lines("\n".join(PARAGRAPHS))) is None
    assert units("\n".join(PARAGRAPHS)) == list(PARAGRAPHS)


def test_hanging_list_items_stay_apart() -> None:
    """An item's lines hang under its bullet; the next bullet opens a unit."""
    items = [f"* {paragraph}" for paragraph in PARAGRAPHS]
    page = "\n".join(textwrap.fill(item, 70, subsequent_indent="  ") for item in items)
    assert units(page) == items


def test_wrapped_paragraph_without_spaces() -> None:
    """Scripts without spaces are broken between any two characters."""
    paragraph = "昨日夜間港灣委員會討論燈塔是否應該在冬季來臨之前向內陸遷移並且決定下個月投票" * 4
    page = "\n".join(paragraph[i : i + 60] for i in range(0, len(paragraph), 60))
    assert len(read_text(page)) == 1


def test_text_nodes_of_one_sentence_are_joined() -> None:
    """A link in a sentence does not end the paragraph in a one-node-a-line dump."""
    page = (
        "Harbour News\nHome\nWeather\n"
        "The harbour board asked \nCarla Mendes\n, the town's engineer, to report on the \n"
        "northern pier\n before the end of the month.\nShare\nPrint\n"
    )
    assert units(page) == [
        "Harbour News",
        "Home",
        "Weather",
        "The harbour board asked Carla Mendes , the town's engineer, to report on the "
        "northern pier before the end of the month.",
        "Share",
        "Print",
    ]


def test_lower_case_menu_is_not_a_sentence() -> None:
    """Short lower-case lines are menu items, not pieces of a sentence."""
    menu = ["politics", "business", "sport", "weather"]
    assert units("\n".join(menu)) == menu


def test_ideographic_space_opens_a_paragraph() -> None:
    """A line indented by an ideographic space is a new paragraph."""
    first = "港灣委員會昨日夜間開會討論燈塔遷移問題，工程師說明地基自春季以來已經移動十一公分。"
    second = "\u3000投票預計下個月舉行，居民可於星期五之前登記發言。"
    assert len(read_text(f"{first}\n{second}\n{second}")) == 3


@pytest.mark.parametrize("end", ["\r\n", "\r", "\u2028", "\x85"])
def test_line_ends_are_alike(end: str) -> None:
    """Whatever ends the lines, the units are the same."""
    page = "\n".join(MENU) + "\n\n" + "\n\n".join(textwrap.fill(p, 80) for p in PARAGRAPHS)
    assert units(page.replace("\n", end)) == units(page)


@pytest.mark.xfail(reason="a full last line looks like a break", strict=True)
def test_paragraph_whose_last_line_is_full() -> None:
    """A paragraph can end where the next word would not have fitted either."""
    first = "The board met on Tuesday evening to decide about the tower at the pier."
    page = "\n".join([first, *(textwrap.fill(p, len(first)) for p in PARAGRAPHS)])
    assert units(page)[0] == first
