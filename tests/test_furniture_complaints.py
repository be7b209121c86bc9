"""What users of other tools complain about, each as a negative test: wrong authors and dates."""

from __future__ import annotations

import newsparse
from newsparse import Article, PersonKind

HEADLINE = "Strike closes the harbour of Eastwick for a third day"
BODY = (
    "The harbour of Eastwick stayed closed on Monday, the third day of a strike over pay.\n\n"
    "Dock workers said they would not return before the company had answered their letter.\n\n"
    "The company said that it was ready to talk, but that it would not pay for lost days.\n\n"
    "Ships were sent to other ports along the coast, and traders warned of empty shelves.\n"
)


def page(*lines: str) -> Article:
    """A page with lines between headline and body."""
    between = "\n\n".join(lines)
    return newsparse.parse(f"News\nSport\nWeather\n\n{HEADLINE}\n\n{between}\n\n{BODY}")


def authors(*lines: str) -> list[str]:
    """The names of a page's bylines."""
    return [byline.name for byline in page(*lines, "5 June 2024").bylines]


def assert_no_author(line: str) -> None:
    """A line is no byline, neither alone nor beside one."""
    assert authors(line) == []
    assert authors("By Ann Lee", line) == ["Ann Lee"]


def test_email_the_author_is_no_author() -> None:
    """A button in capitals reads like a name."""
    assert_no_author("Email The Author")


def test_senior_reporter_is_no_author() -> None:
    """A job is no name."""
    assert_no_author("Senior Reporter")


def test_minutes_ago_is_no_author() -> None:
    """Nor is a time, with its number or without."""
    assert_no_author("Minutes Ago")
    assert_no_author("5 Minutes Ago")


def test_the_publisher_is_no_person() -> None:
    """The publisher as the byline is an organisation."""
    (byline,) = page("By Herald Staff", "5 June 2024").bylines
    assert byline.kind is PersonKind.ORGANISATION


def test_a_handle_is_no_author() -> None:
    """A social media handle is a field of a byline, not its name."""
    assert_no_author("@eastwick")


def test_a_url_is_no_author() -> None:
    """Nor is an address, even that of an author's page."""
    assert_no_author("https://herald.example.com/authors/ann-lee")


def test_buttons_and_sections_are_no_authors() -> None:
    """Capitalised words of menus look like names."""
    for line in ("Share This Story", "Read More", "Breaking News"):
        assert_no_author(line)


def test_abby_is_not_cut_at_by() -> None:
    """A name that ends in a cue, or begins like one, stays whole."""
    assert authors("By Abby Goodwin") == ["Abby Goodwin"]
    assert authors("By Byron Tarr") == ["Byron Tarr"]


def test_not_only_the_first_of_several_authors() -> None:
    """Every name of a list is a byline."""
    assert authors("By Ann Lee, Tom Fry and Ida Holm") == ["Ann Lee", "Tom Fry", "Ida Holm"]


def test_published_is_not_taken_for_updated() -> None:
    """With both dates printed, in either order, each goes where its label says."""
    published, updated = "Published 5 June 2024", "Updated 7 June 2024"
    for lines in ((published, updated), (updated, published)):
        article = page("By Ann Lee", *lines)
        assert str(article.date_published) == "2024-06-05"
        assert str(article.date_modified) == "2024-06-07"
