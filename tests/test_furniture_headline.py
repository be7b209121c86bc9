"""Headline, dek and publisher."""

from __future__ import annotations

import pytest

import newsparse
from newsparse import Role
from newsparse.furniture.titles import without_trail

HEADLINE = "Strike closes the harbour of Eastwick for a third day"
DEK = "Talks failed on Sunday night, and each side says that the other is to blame for it"
BODY = (
    "The harbour of Eastwick stayed closed on Monday, the third day of a strike over pay.\n\n"
    "Dock workers said they would not return before the company had answered their letter.\n\n"
    "The company said that it was ready to talk, but that it would not pay for lost days.\n\n"
    "Ships were sent to other ports along the coast, and traders warned of empty shelves.\n"
)
MENU = "News\n\nSport\n\nWeather\n\nSubscribe\n\n"


@pytest.mark.parametrize(
    "head",
    [
        f"{MENU}{HEADLINE}\n\nBy Ann Lee\n\n5 June 2024\n\n",
        f"{HEADLINE}\n\n",
        f"{MENU}Ports\n\n{HEADLINE}\n\n5 June 2024\n\n",
        f"{HEADLINE} - The Eastwick Herald\n\n{MENU}{HEADLINE}\n\nBy Ann Lee\n\n",
        f"{HEADLINE} | Ports | Herald\n\n{MENU}By Ann Lee\n\n5 June 2024\n\n",
        f"{MENU}{HEADLINE}\n\n{HEADLINE}\n\nShare this post\n\n",
    ],
)
def test_the_headline_is_found_without_its_outlet(head: str) -> None:
    """On its own line, behind a kicker, repeated, or in a page title with the outlet's name."""
    assert newsparse.parse(head + BODY).headline == HEADLINE


def test_what_a_colon_announces_is_no_outlet() -> None:
    """Norwegian and Danish papers print quotations behind a dash."""
    headline = "Ferjen kom endelig tilbake til havnen: – Magisk"
    page = f"{headline}\n\nMeny\n\nAv Ann Lee\n\n5. juni 2024\n\n"
    assert newsparse.parse(page + BODY).headline == headline


@pytest.mark.parametrize(
    "head",
    [
        f"{HEADLINE}\n{DEK}\nAnn Lee\n5 June 2024\n\n",
        f"Home » Ports » {HEADLINE}\n\n{MENU}\n{HEADLINE}\n\nBy Ann Lee\n\n",
        f"{MENU}How to mend a net\n\nThe best boats of the year\n\n{HEADLINE}\n\nBy Ann Lee\n\n",
    ],
)
def test_the_headline_is_told_from_other_titles(head: str) -> None:
    """A summary below it, a trail that leads to the page, teasers above it."""
    assert newsparse.parse(head + BODY).headline == HEADLINE


@pytest.mark.parametrize("title", ["Harbour blues", "Quiet docks"])
def test_a_headline_may_have_two_words(title: str) -> None:
    """Near the body, not only lines of three words and more are read."""
    page = f"{MENU}{title}\n\nBy Ann Lee\n\n5 June 2024\n\n{BODY}"
    assert newsparse.parse(page).headline == title


SECTION = "## What the workers of the harbour want from the company"


@pytest.mark.parametrize("title", ["Strike", "Harbour blues", HEADLINE])
def test_the_mark_of_a_first_heading_decides(title: str) -> None:
    """In Markdown that is read as plain text, a short title goes before a longer section."""
    page = f"[News](/) | [Sport](/sport)\n\n# {title}\n\nBy Ann Lee\n\n{SECTION}\n\n{BODY}"
    assert newsparse.parse(page).headline == title


def test_marks_of_sections_decide_nothing() -> None:
    """Where every section has the mark of a first heading, none of them is the headline."""
    sections = "\n\n".join(f"# {part} of the strike\n\n{BODY}" for part in ("A", "B", "C"))
    assert newsparse.parse(f"{HEADLINE}\n\nBy Ann Lee\n\n{sections}").headline == HEADLINE


def test_a_page_may_have_no_headline() -> None:
    """Running text alone has none: its first paragraph is not taken for one."""
    assert newsparse.parse(BODY).headline is None


def test_every_copy_of_the_headline_has_its_role() -> None:
    """A repeated headline is not body."""
    article = newsparse.parse(f"{HEADLINE}\n\n{HEADLINE}\n\nShare this post\n\n{BODY}")
    assert [block.role for block in article.blocks if block.text == HEADLINE] == [Role.HEADLINE] * 2


def test_the_dek_stands_between_headline_and_byline() -> None:
    """A long line there is the dek."""
    article = newsparse.parse(f"{MENU}{HEADLINE}\n\n{DEK}\n\nBy Ann Lee\n\n5 June 2024\n\n{BODY}")
    assert article.dek == DEK


@pytest.mark.parametrize(
    ("page", "publisher"),
    [
        (f"{HEADLINE} | The Eastwick Herald\n\n{HEADLINE}\n\nBy Ann Lee\n\n{BODY}",
         "The Eastwick Herald"),
        (f"{HEADLINE}\n\n{BODY}", None),
    ],
)  # fmt: skip
def test_the_publisher_is_named_only_when_printed(page: str, publisher: str | None) -> None:
    """The page title tells the outlet; nothing is guessed."""
    assert newsparse.parse(page).publisher == publisher


def test_an_agency_report_without_byline_is_the_agencys() -> None:
    """ "EASTWICK (AP) —" on a page that names no author."""
    article = newsparse.parse(f"{HEADLINE}\n\nEASTWICK (AP) — {BODY}")
    assert [(byline.name, str(byline.kind)) for byline in article.bylines] == [
        ("AP", "organisation")
    ]
    assert article.dateline is not None
    assert article.dateline.place == "EASTWICK"


@pytest.mark.parametrize(
    ("stamp", "day"),
    [("04/25/2024", "2024-04-25"), ("25/04/2024", "2024-04-25"), ("04/06/2024", "2024-04-06")],
)
def test_day_and_month_follow_the_page(stamp: str, day: str) -> None:
    """A number above 12 is the day; else an English page counts as American."""
    article = newsparse.parse(f"{MENU}{HEADLINE}\n\nBy Ann Lee\n\n{stamp}\n\n{BODY}")
    assert str(article.date_published) == day


def test_a_credited_caption_is_no_headline() -> None:
    """A line with a maker behind its last full stop describes a picture, wherever it stands."""
    caption = "The harbour of Eastwick on the third day of the strike. AFP"
    article = newsparse.parse(f"{MENU}{HEADLINE}\n\n{caption}\n\nBy Ann Lee\n\n{BODY}")
    assert article.headline == HEADLINE


def test_a_line_of_rights_is_no_publisher() -> None:
    """ "© All rights reserved" names nobody."""
    for rights in (
        "© RIPRODUZIONE RISERVATA",
        "© Tous droits réservés",
        "© Alle Rechte vorbehalten",
    ):
        article = newsparse.parse(f"{MENU}{HEADLINE}\n\nBy Ann Lee\n\n{BODY}\n\n{rights}\n")
        assert article.publisher is None


def test_the_full_name_of_an_agency_is_taken_from_the_line_by_the_headline() -> None:
    """The dateline abbreviates whom a line by the headline names."""
    between = "Associated Press\n\n5 June 2024"
    article = newsparse.parse(f"{MENU}{HEADLINE}\n\n{between}\n\nEASTWICK (AP) — {BODY}")
    assert [byline.name for byline in article.bylines] == ["Associated Press"]


def test_a_label_of_one_word_is_no_dek() -> None:
    """ "Collective" below the headline names a group of authors."""
    article = newsparse.parse(f"{MENU}{HEADLINE}\n\nCollective\n\n5 June 2024\n\n{BODY}")
    assert article.dek is None


@pytest.mark.parametrize(
    ("end", "following", "joined"),
    [
        ("", "since the spring", True),
        (",", "since the spring", True),
        (".", "since the spring", False),
        ("!", "since the spring", False),
        ("?", "since the spring", False),
        ("", "Since the spring", False),
    ],
)
def test_the_second_line_of_a_headline(end: str, following: str, joined: bool) -> None:
    """It begins with a small letter, and the first line has no end."""
    page = f"{MENU}{HEADLINE}{end}\n{following}\n\nBy Ann Lee\n\n5 June 2024\n\n{BODY}"
    headline = newsparse.parse(page).headline
    assert headline == f"{HEADLINE}{end}" + f" {following}" * joined


def test_a_trail_before_the_headline_is_cut() -> None:
    """Of "Home > Ports > TITLE" the title; a short last member may be a section."""
    title = "Strike closes the harbour of Eastwick for a third day"
    assert without_trail(f"Home > Ports > {title}") == title
    assert without_trail(f"Home » Archive » Ports » {title}") == title
    assert without_trail("Home / Ports / Harbour news") == "Home / Ports / Harbour news"
    assert without_trail(f"Ports > {title}") == f"Ports > {title}"
