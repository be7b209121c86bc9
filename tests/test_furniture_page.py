"""The columns in which the finders read a page: bullets, dates, where the body stands."""

from __future__ import annotations

import pytest

from newsparse import Block, Role
from newsparse.furniture.page import Page, read_page
from newsparse.readers.text import read_lines
from newsparse.source import reading_text

P, O, H = Role.PARAGRAPH, Role.OTHER, Role.HEADING  # noqa: E741


def page(*rows: tuple[Role, str], language: str | None = "en", gap: str = "\n\n") -> Page:
    """A page of lines with these roles."""
    source = read_lines(gap.join(text for _, text in rows))
    blocks = [
        Block(source.span(index), role, text=reading_text(text))
        for index, (role, text) in enumerate(rows)
    ]
    return read_page(source, blocks, language)


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("• Ferry returns", "Ferry returns"),
        ("* - Ferry returns", "Ferry returns"),
        ("o Ferry returns", "Ferry returns"),
        ("over the sea", "over the sea"),
        ("## Ferry returns", "Ferry returns"),
        ("####### Ferry returns", "####### Ferry returns"),
        ("12. Ferry returns", "Ferry returns"),
        ("12) Ferry returns", "Ferry returns"),
        ("123. Ferry returns", "123. Ferry returns"),
        ("12 ferries return", "12 ferries return"),
        ("-Ferry", "-Ferry"),
        # the number of a date is none of a list
        ("30. Juni 2025", "30. Juni 2025"),
        ("3. June", "3. June"),
        ("30. 6. 2025", "30. 6. 2025"),
        ("30. 06. 2025", "30. 06. 2025"),
        ("30. 106. 2025", "106. 2025"),
        ("30. 6. 202", "202"),
        ("30. 6.", "6."),
        ("30. a. 2025", "a. 2025"),
        ("30. 6. platform", "platform"),
        ("- 30. Juni 2025", "30. Juni 2025"),
        ("• " * 8 + "x", "x"),
        ("• " * 9 + "x", "• x"),
    ],
)
def test_bullets(line: str, text: str) -> None:
    """Lines are read without the bullets and numbers of lists, but dates keep theirs."""
    found = page((O, line))
    assert found.texts == [text]
    assert found.bulleted == [text != line]


LONG = "The ferry to the island came back on Monday after three weeks in the yard of the town."


@pytest.mark.parametrize(
    ("roles", "first", "last"),
    [
        ("PPP", 0, 2),
        ("OPPO", 1, 2),
        ("POOOOPPP", 5, 7),  # a teaser, then the article
        ("PPOPP", 0, 4),  # a box in it
        ("PPPOOOOOP", 0, 2),
        ("OPOOPOOP", 1, 7),
        ("OO", 2, -1),
        ("", 0, -1),
    ],
)
def test_where_the_body_stands(roles: str, first: int, last: int) -> None:
    """It is the heaviest run of body lines; each other line inside costs forty characters."""
    rows = [(P, LONG) if role == "P" else (O, "Share") for role in roles]
    found = page(*rows)
    assert (found.first, found.last) == (first, last)


@pytest.mark.parametrize(
    ("sizes", "first", "last"),
    [
        ([20, 90, 90, 20], 1, 2),
        ([89, 89], 2, -1),
        ([90], 0, 0),
        ([90, 20, 20, 90], 0, 3),
        ([90, 20, 20, 20, 90, 90], 4, 5),
    ],
)
def test_a_page_without_a_body(sizes: list[int], first: int, last: int) -> None:
    """Its longest lines stand for the body, from ninety characters on."""
    found = page(*[(O, "x" * size) for size in sizes])
    assert (found.first, found.last) == (first, last)
    wide = page(*[(O, "船" * (size // 2)) for size in sizes if size != 89])
    assert (wide.first, wide.last) == (first, last) or 89 in sizes


@pytest.mark.parametrize(
    ("texts", "language", "month_first"),
    [
        (["4/6/2024"], "en", True),
        (["4/6/2024"], "de", False),
        (["4/6/2024", "25/6/2024"], "en", False),
        (["6/25/2024"], "de", True),
        (["13/12/2024", "6/25/2024"], "en", False),  # the first one counts
        (["12/12/24", "12/13/24"], None, True),
        (["1/25.2024", "2/2025/6"], "en", True),  # no dates
    ],
)
def test_whether_the_month_stands_first(
    texts: list[str], language: str | None, month_first: bool
) -> None:
    """Dates that can be read in one way only tell how the others are read."""
    assert page(*[(O, text) for text in texts], language=language).month_first is month_first


def test_a_date_on_lines_of_its_own() -> None:
    """Day, month and year may be printed one below the other."""
    found = page((O, "News"), (O, "2"), (O, "June"), (O, "2024"), (P, LONG))
    assert [str(date.value) for date in found.dates(1)] == ["2024-06-02"]
    assert found.dates(1)[0].end == 1
    assert not found.has_date(0)
    assert not found.has_date(2)
    assert not found.has_date(9)
    assert page((O, "2"), (O, "of the crew"), (O, "June 2024")).dates(0) == []


def test_what_a_line_shares_with_the_body() -> None:
    """The share of its words; in scripts without spaces, of its pairs of characters."""
    found = page((H, "Ferry"), (P, LONG))
    assert found.cohesion("Ferry to the moon") == pytest.approx(2 / 3)
    assert found.cohesion("by") == 0.0
    assert page((P, "渡船星期一回来了。")).cohesion("渡船回来") == pytest.approx(2 / 3)


def test_where_a_piece_of_a_line_stands() -> None:
    """The source may break or space it in another way."""
    found = page((O, "Ann Lee"), (O, "By  Ann \t Lee, Leeds"), gap="\n")
    assert found.locate(0, "Ann Lee") == (0, 7)
    assert found.locate(1, "Ann Lee") == (12, 21)
    assert found.locate(1, "Leeds") == (23, 28)


def test_a_body_that_begins_below_the_headline() -> None:
    """Its first long paragraph below that line; without one it stays where it was."""
    found = page(
        (P, LONG), (P, "Sea news"), (H, "Ferry"), (P, "In short"), (P, LONG * 2), (P, LONG)
    )
    found.begin_below(2)
    assert found.first == 4
    found.begin_below(5)
    assert found.first == 4


def test_outside_of_the_page() -> None:
    """There is no line, and it has no role."""
    found = page((O, "Ann"), (P, LONG))
    assert (found.role(-1), found.role(0), found.role(1), found.role(2)) == (None, O, P, None)
    assert (found.text(-1), found.text(0), found.text(2)) == ("", "Ann", "")
    assert len(found) == 2
