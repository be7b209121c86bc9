"""Teasers of other stories."""

from __future__ import annotations

from collections.abc import Sequence

from newsparse import Block, Role
from newsparse.furniture.page import read_page
from newsparse.furniture.related import find_teasers
from newsparse.readers.text import read_text

SUMMARY = (
    "The museum has found a hidden staircase behind a wall of its oldest room, which may have "
    "led to a cellar that no plan of the house shows"
)


def teasers(*lines: str) -> list[tuple[str, str | None, str | None]]:
    """Headline, summary and author of what a run of related lines advertises."""
    source = read_text("\n\n".join(lines))
    blocks: Sequence[Block] = [
        Block(source.span(index), Role.RELATED, text=line) for index, line in enumerate(lines)
    ]
    found = find_teasers(read_page(source, blocks, "en"))
    return [(item.headline, item.summary, item.byline) for item in found]


def test_doubled_headline_summary_and_initials() -> None:
    """One teaser, whose headline the layout prints twice."""
    found = teasers(
        "A hidden staircase in the museum", "A hidden staircase in the museum", SUMMARY, "O A"
    )
    assert found == [("A hidden staircase in the museum", SUMMARY, "O A")]


def test_a_list_of_headlines() -> None:
    """Each line is a teaser of its own."""
    found = teasers("Harbour opens again after strike", "Council votes on the new bridge")
    assert [headline for headline, _, _ in found] == [
        "Harbour opens again after strike",
        "Council votes on the new bridge",
    ]


def test_the_author_of_a_teaser() -> None:
    """A name below the headline is the teaser's, with or without a cue."""
    assert teasers("Harbour opens again after strike", "By Ann Lee")[0][2] == "Ann Lee"


def test_buttons_and_dates_are_no_headlines() -> None:
    """Short labels and bare dates of the box make no teaser."""
    assert teasers("More", "5 June 2024") == []


def test_the_heading_of_a_box_is_no_teaser() -> None:
    """What stands above other stories advertises none, and nor does the age of one."""
    labels = ["Related stories", "You might also like", "Czytaj także:", "Lesen Sie auch:"]
    labels += ["İLGİLİ HABERLER", "2 months ago"]
    assert [item[0] for item in teasers(*labels, "Ferry runs aground off Eastwick")] == [
        "Ferry runs aground off Eastwick"
    ]
