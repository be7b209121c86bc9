"""The date of pages that print none by the headline."""

from __future__ import annotations

import datetime

import pytest

import newsparse
from newsparse.furniture.dates import find_time

HEADLINE = "Strike closes the harbour of Eastwick for a third day"
BODY = (
    "The harbour of Eastwick stayed closed on Monday, the third day of a strike over pay.\n\n"
    "Dock workers said they would not return before the company had answered their letter.\n\n"
    "The company said that it was ready to talk, but that it would not pay for lost days.\n\n"
    "Ships were sent to other ports along the coast, and traders warned of empty shelves.\n"
)
LATER = datetime.datetime(2024, 6, 5, 17, 25)


def page(*between: str, top: str = "Weather", after: str = "") -> newsparse.Article:
    """A page with lines at its top, between headline and body, and at its end."""
    lines = "\n\n".join(between)
    return newsparse.parse(f"News\n\nSport\n\n{top}\n\n{HEADLINE}\n\n{lines}\n\n{BODY}\n\n{after}")


@pytest.mark.parametrize(
    ("line", "masthead"),
    [
        ("Today, 17:25", "Wednesday, June 5, 2024"),
        ("Published 17:25", "Wednesday 5 June 2024"),
        ("Heute, 17:25 Uhr", "Mittwoch, 5. Juni 2024"),
        ("Publicerad 17.25", "onsdag 5 juni 2024"),
        ("Vandaag om 17:25", "woensdag 5 juni 2024"),
        ("Publié aujourd’hui à 17h25", "mercredi 5 juin 2024"),
        ("Hoy a las 17:25", "miércoles, 5 de junio de 2024"),
    ],
)
def test_today_is_the_day_of_the_masthead(line: str, masthead: str) -> None:
    """A page that prints the day in its masthead and only the time by the headline."""
    menu = "\n\n".join(f"Menu {number}" for number in range(20))
    found = page("By Ann Lee", line, top=f"Log in\n\nSubscribe\n\n{masthead}\n\n{menu}")
    assert found.date_published == LATER


def test_the_day_of_the_page_is_noted() -> None:
    """Who reads the date can know that its day is that of the page."""
    other = "Ferry runs aground\n\n5 June 2024\n\nMarket opens\n\n5 June 2024"
    found = page("By Ann Lee", "Today, 17:25", after="\n\n".join(["More"] * 30 + [other]))
    assert found.date_published == LATER
    assert "date-of-the-page" in [note.code for note in found.diagnostics]


@pytest.mark.parametrize("line", ["5 hours ago", "vor 3 Stunden", "17:25", "Listen 17:25"])
def test_a_time_alone_is_no_date(line: str) -> None:
    """Without a label or "today", a time may be the length of a film."""
    other = "Ferry runs aground\n\n5 June 2024\n\nMarket opens\n\n5 June 2024"
    found = page("By Ann Lee", line, after="\n\n".join(["More"] * 30 + [other]))
    assert found.date_published is None


def test_one_other_story_is_no_evidence_of_today() -> None:
    """A single date far away may be of any day."""
    found = page("Today, 17:25", after="\n\n".join(["More"] * 30 + ["5 June 2024"]))
    assert found.date_published is None


def test_a_labelled_date_far_from_the_headline_counts() -> None:
    """Public bodies print "Last updated" at the foot of the page."""
    foot = "\n\n".join([f"Link {number}" for number in range(30)] + ["Last updated: 5 June 2024"])
    assert page("By Ann Lee", after=foot).date_published == LATER.date()


def test_two_labelled_days_far_away_are_those_of_other_stories() -> None:
    """Where each teaser has a labelled date, none is the article's."""
    foot = [f"Link {number}" for number in range(30)]
    foot += ["Published: 5 June 2024", "Ferry runs aground", "Published: 4 June 2024"]
    assert page("By Ann Lee", after="\n\n".join(foot)).date_published is None


def test_the_dateline_of_a_release_gives_its_date() -> None:
    """A press release dates its first line and nothing else."""
    text = (
        "EASTWICK, June 5, 2024 /PressWire/ -- Harbour Light Ltd., an operator of ferries, today "
    )
    found = newsparse.parse(f"{HEADLINE}\n\n{text}announced a new boat for the strait.\n\n{BODY}")
    assert found.date_published == LATER.date()
    assert found.dateline is not None
    assert (found.dateline.place, found.dateline.agency) == ("EASTWICK", "PressWire")


def test_a_date_may_stand_on_a_line_a_part() -> None:
    """Dumps with a text node a line break dates at their links and tags."""
    found = page("Ann Lee", "Actualizado", "Miércoles,", "5", "junio", "2024", "-", "17:25")
    assert found.date_published == LATER


def test_of_two_dates_without_a_space_the_first_is_that_of_publication() -> None:
    """A layout prints the date of publication and, hidden by its style, that of the change."""
    found = page("Posted by Ann Lee on June 5, 2024July 9, 2024")
    assert found.date_published == LATER.date()


def test_dotted_dates_follow_the_language_of_the_page() -> None:
    """06.05.2024 is 5 June on an English page; a date of the page that is clear decides."""
    assert page("06.05.2024").date_published == LATER.date()
    assert page("05.06.2024", after="More\n\n28.05.2024").date_published == LATER.date()


@pytest.mark.parametrize(
    ("text", "time"),
    [
        ("Today, 5:25 pm", datetime.time(17, 25)),
        ("à 17h25", datetime.time(17, 25)),
        ("オン 17時25分", datetime.time(17, 25)),
        ("no time", None),
        ("", None),
    ],
)
def test_the_first_time_of_day_is_found(text: str, time: datetime.time | None) -> None:
    """A time in the forms that dates have it."""
    assert find_time(text) == time


def test_a_time_that_a_terminal_joins_to_a_caption_is_read() -> None:
    """Dumps of a terminal run "Published 17:25" into the caption below it."""
    line = "Published 17:25 Ships wait off the coast while the dock workers strike for more pay."
    menu = "\n\n".join(f"Menu {number}" for number in range(20))
    found = page("By Ann Lee", line, top=f"Log in\n\nWednesday, June 5, 2024\n\n{menu}")
    assert found.date_published == LATER


def test_a_day_that_one_line_prints_twice_is_not_the_day_of_the_page() -> None:
    """A layout prints a teaser's date in two forms; that is one mention of the day."""
    other = "Ferry runs aground\n\n05.06.2024 5. Juni 2024 26 Min."
    found = page("By Ann Lee", "Heute, 17:25 Uhr", after="\n\n".join(["More"] * 30 + [other]))
    assert found.date_published is None
