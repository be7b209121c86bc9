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


def test_the_author_of_an_advertised_story_is_no_author() -> None:
    """Teasers below the article print their own bylines."""
    teasers = "More stories\n\nHow to mend a net in ten minutes\n\nBy\n\nTom Fry\n"
    article = newsparse.parse(f"{HEADLINE}\n\nBy Ann Lee\n\n5 June 2024\n\n{BODY}\n{teasers}")
    assert [byline.name for byline in article.bylines] == ["Ann Lee"]


def test_a_person_described_below_the_article_is_no_author() -> None:
    """A text about somebody is a text about the writer only if nobody else wrote the article."""
    about = "About the author\n\nTom Fry is a reporter at the Harbour Post and covers fishing.\n"
    with_byline = newsparse.parse(f"{HEADLINE}\n\nBy Ann Lee\n\n5 June 2024\n\n{BODY}\n{about}")
    assert [byline.name for byline in with_byline.bylines] == ["Ann Lee"]
    without = newsparse.parse(f"{HEADLINE}\n\n5 June 2024\n\n{BODY}\n{about}")
    assert [byline.name for byline in without.bylines] == ["Tom Fry"]


def test_the_source_of_a_report_is_no_author() -> None:
    """The Chinese press prints where a report was taken from beside its date."""
    body = (
        "港口工人星期一继续罢工,要求提高工资。公司表示愿意谈判,但不会支付罢工期间的工资。\n\n" * 4
    )
    article = newsparse.parse(f"港口罢工进入第三天\n\n2024年06月05日 | 来源:新华网\n\n{body}")
    assert article.bylines == ()
