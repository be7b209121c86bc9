"""Dates in a line, and those of the article."""

from __future__ import annotations

import datetime

import pytest

import newsparse
from newsparse.furniture.calendar import is_weekday, month_number
from newsparse.furniture.dates import MAX_LINE, find_dates


def days(line: str, **options: bool) -> list[str]:
    return [str(mention.day) for mention in find_dates(line, **options)]


@pytest.mark.parametrize(
    "line",
    [
        "2024-06-05",
        "2024-06-05T10:00:00Z",
        "2024/6/5 11:30",
        "5.6.2024",
        "05.06.24 23:35",
        "5. 6. 2024, 18:41 Uhr",
        "5 June 2024",
        "June 5th, 2024 5 AM PT",
        "Wed, Jun 5 2024",
        "Mittwoch, 5. Juni 2024",
        "le 5 juin 2024 à 09:47",
        "5 de junio de 2024",
        "5 de junho de 2024",
        "5 giugno 2024",
        "5 juni 2024",
        "5. kesäkuuta 2024",
        "5 czerwca 2024, 14:30",
        "5 июня 2024",
        "5 червня 2024",
        "5 Haziran 2024",
        "2024. június 5.",
        "2024 m. birželio 5 d.",
        "5 Ιουνίου 2024",
        "5 जून 2024",
        "٥ يونيو ٢٠٢٤",
        "2024年6月5日（水）",
        "2024년 6월 5일 오후 3:20",
        "5 มิถุนายน 2567",
        "17:41 JST, June 5, 2024",
    ],
)
def test_a_date_is_read_in_every_order_and_script(line: str) -> None:
    """The fifth of June 2024, as many languages print it."""
    assert days(line) == ["2024-06-05"]


@pytest.mark.parametrize(
    ("line", "value"),
    [
        ("5 June 2024, 9:27PM", datetime.datetime(2024, 6, 5, 21, 27)),
        ("12:43, 5 Jun 2024", datetime.datetime(2024, 6, 5, 12, 43)),
        ("2024年6月5日 20時01分", datetime.datetime(2024, 6, 5, 20, 1)),
        ("2024-06-05T10:00:00Z", datetime.datetime(2024, 6, 5, 10, tzinfo=datetime.UTC)),
        (
            "2024-06-05T10:00:00+02:00",
            datetime.datetime(
                2024, 6, 5, 10, tzinfo=datetime.timezone(datetime.timedelta(hours=2))
            ),
        ),
        ("5 June 2024", datetime.date(2024, 6, 5)),
    ],
)
def test_the_time_of_day_makes_it_a_datetime(line: str, value: datetime.date) -> None:
    """A time beside the date, in either order, gives a datetime; no time, a date."""
    assert [mention.value for mention in find_dates(line)] == [value]


@pytest.mark.parametrize(
    "line",
    [
        "5 hours ago",
        "99/99/9999",
        "2024-13-45",
        "30 February 2024",
        "⁰⁵.⁰⁶.2024",
        "1 June 9999",
        "version 1.2.3",
        "10:15",
        "Euro 2024",
    ],
)
def test_what_is_no_date_is_left_alone(line: str) -> None:
    """Relative times, impossible days, odd digits, versions and bare years are no dates."""
    assert days(line) == []


def test_day_and_month_are_not_mixed_up_silently() -> None:
    """4/6/2024 keeps its other reading; a full stop or a number above 12 leaves none."""
    (mention,) = find_dates("4/6/2024")
    assert (str(mention.value), str(mention.swapped)) == ("2024-06-04", "2024-04-06")
    assert days("4/6/2024", month_first=True) == ["2024-04-06"]
    assert find_dates("4.6.2024")[0].swapped is None
    assert days("13/6/2024", month_first=True) == ["2024-06-13"]


def test_only_the_beginning_of_a_long_line_is_read() -> None:
    """Dates past MAX_LINE are not looked for."""
    assert days(" " * MAX_LINE + "5 June 2024") == []


def test_a_month_of_two_meanings_follows_the_language() -> None:
    """ "listopad" is November in Polish and October in Croatian."""
    assert month_number("listopad", "pl") == 11
    assert month_number("listopad", "hr") == 10
    assert is_weekday("mittwoch")


BODY = (
    "The harbour of Eastwick was closed on the first day of the strike after talks failed.\n\n"
    "Workers at the harbour said that they would stay out until the company met them.\n\n"
    "The company said in a letter that the harbour would open again within the week.\n"
)


def test_a_relative_date_is_never_guessed() -> None:
    """ "5 hours ago" gives a diagnostic and no date."""
    page = f"Strike closes the harbour of Eastwick\n\nBy Ann Lee\n\n5 hours ago\n\n{BODY}"
    article = newsparse.parse(page)
    assert article.date_published is None
    assert "relative-date" in [item.code for item in article.diagnostics]


def test_published_is_not_taken_for_updated() -> None:
    """With both dates printed, each goes where its label says."""
    page = (
        "Strike closes the harbour of Eastwick\n\nBy Ann Lee\n\n"
        f"Updated: 7 June 2024, 10:00\n\nPublished: 5 June 2024, 09:00\n\n{BODY}"
    )
    article = newsparse.parse(page)
    assert str(article.date_published)[:10] == "2024-06-05"
    assert str(article.date_modified)[:10] == "2024-06-07"


@pytest.mark.parametrize("end", ["Available until 6 May 2025", "Verfügbar bis 06.05.2025"])
def test_the_end_of_an_offer_is_not_the_date(end: str) -> None:
    """A film or a competition may say until when it lasts, right below the headline."""
    page = f"Strike closes the harbour of Eastwick\n\n{end}\n\n5 June 2024\n\n{BODY}"
    assert str(newsparse.parse(page).date_published) == "2024-06-05"


def test_the_day_of_a_date_is_no_number_of_a_list() -> None:
    """Layouts print the date as an item of a list: its first number is no second bullet."""
    page = f"Strike closes the harbour of Eastwick\n\n* Ports\n* 28. 4. 2023 , 18:41\n\n{BODY}"
    assert str(newsparse.parse(page).date_published) == "2023-04-28 18:41:00"


@pytest.mark.parametrize(
    "line",
    [
        "5. Jänner 2024",
        "5 janv. 2024",
        "5 كانون الثاني 2024",
        "\u200f5\u200f/1\u200f/2024",
        "5 בינואר 2024",
        "5 בינו׳ 2024",
        "2024. gada 5. janvāris",
        "2024 ж. 5 қаңтар",
        "2024-ж., 5-январь",
        "2024 оны 1-р сарын 5",
        "2024 оны нэгдүгээр сарын 5",
        "2024(e)ko urtarrilaren 5(a)",
        "5 tháng 1, 2024",
        "ngày 5 tháng 1 năm 2024",
        "5 ม.ค. 2567",
        "5 ม.ค. 67",
        "5 มกราคม พ.ศ. 2567",
        "05/01/2567",
        "5 جنوری، 2024",
        "05, జనవరి 2024",
        "ಜನವರಿ 5, 2024",
        "5 ມັງກອນ 2024",
        "5 ጃንዋሪ 2024",
        "2024 ဇန်နဝါရီ 5",
        "5 Eanáir 2024",
        "5 জানুয়ারি, 2024",
    ],
)
def test_dates_are_read_as_cldr_prints_them(line: str) -> None:
    """The fifth of January 2024, in patterns of CLDR that no other language has."""
    assert days(line) == ["2024-01-05"]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("April 10, 20233 years 142 Views", ["2023-04-10"]),
        ("30.01.202430. Januar 2024", ["2024-01-30", "2024-01-30"]),
        ("March 7, 20247:55 AM UTC", ["2024-03-07"]),
        ("5 juin 202409h30", ["2024-06-05"]),
        ("Harbour PressApril 28, 2023 GMT", ["2023-04-28"]),
        ("Von Ann Lee5. Juni 2024", ["2024-06-05"]),
    ],
)
def test_a_date_that_a_layout_glues_to_its_neighbours_is_read(line: str, found: list[str]) -> None:
    """Text nodes without a space between them: the year ends after four digits."""
    assert days(line) == found


@pytest.mark.parametrize(
    "line",
    [
        "On 5 June 20000 people came",
        "Vol. 12, March 2024",
        "It was so in 2024. 15 March was",
        "Report 2024 (March 3)",
        "She chose PressMarch 2024",
    ],
)
def test_what_only_looks_like_a_glued_or_foreign_date_is_none(line: str) -> None:
    """Thousands, volumes, the end of a sentence, a month without its day."""
    assert days(line) == []


@pytest.mark.parametrize(
    ("line", "published", "modified"),
    [
        ("5 giugno 2024 ( modifica il 7 giugno 2024 | 15:24)", "2024-06-05", "2024-06-07"),
        ("Geändert am 7. Juni 2024, veröffentlicht am 5. Juni 2024", "2024-06-05", "2024-06-07"),
        ("7 June 20245 June 2024 by Ann Lee", "2024-06-05", "2024-06-07"),
        ("5 June 20247 June 2024 by Ann Lee", "2024-06-05", "2024-06-07"),
        ("7 June 2024 | 5 June 2024", "2024-06-05", "2024-06-07"),
    ],
)
def test_the_earlier_of_two_dates_side_by_side_is_that_of_publication(
    line: str, published: str, modified: str
) -> None:
    """Labels decide, also before "il" and "am"; without any the change is the later one."""
    article = newsparse.parse(f"Strike closes the harbour of Eastwick\n\n{line}\n\n{BODY}")
    assert str(article.date_published)[:10] == published
    assert str(article.date_modified)[:10] == modified


@pytest.mark.parametrize(
    "sentence",
    [
        "Mario Lee, writer and poet, on the quay of Eastwick. Am 3.6.2024 ist er dort gestorben.",
        "A file photograph shows Minister Ann Lee at the harbour of Eastwick on June 3, 2024."
        " — Picture by Tom Moore",
    ],
)
def test_a_date_in_a_sentence_below_the_headline_is_not_that_of_publication(sentence: str) -> None:
    """ "Am" within a sentence is no label, and the cue of a credit behind the date none of it."""
    stamp = "By Jo Hill\n\n5 June 2024"
    page = f"Strike closes the harbour of Eastwick\n\n{sentence}\n\n{stamp}\n\n{BODY}"
    assert str(newsparse.parse(page).date_published) == "2024-06-05"


def test_the_day_of_the_masthead_is_not_that_of_an_older_article() -> None:
    """The masthead prints the day of the visit with its weekday, the byline the article's."""
    page = (
        "Wednesday, 3 December 2025\n\nHome\n\nSport\n\nWednesday, 03 December 2025\n\n"
        f"Strike closes the harbour of Eastwick\n\nby Ann Lee | 5 June 2024\n\n{BODY}"
    )
    assert str(newsparse.parse(page).date_published) == "2024-06-05"


def test_an_offer_before_the_date_leaves_it_alone() -> None:
    """What stands beside the end of an offer is not set against the date of another line."""
    line = "Online until 6 May 2025 | 5 June 2024"
    page = f"Strike closes the harbour of Eastwick\n\n{line}\n\n{BODY}"
    article = newsparse.parse(page)
    assert str(article.date_published) == "2024-06-05"
    assert article.date_modified is None
