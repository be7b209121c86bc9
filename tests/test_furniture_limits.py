"""How long, how many, how far: what is still read, and what is one more."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import pytest

from newsparse import Block, Role
from newsparse.furniture import Furniture, furnish
from newsparse.furniture.bios import is_bio_label, read_bio
from newsparse.furniture.credits import is_credit, split_credit
from newsparse.furniture.datelines import read_dateline
from newsparse.furniture.dates import find_dates
from newsparse.furniture.lines import contribution_of, is_cue_line, read_line
from newsparse.furniture.names import MAX_NAMES, read_names
from newsparse.furniture.signoffs import is_signoff, read_signoff
from newsparse.furniture.stamps import is_relative
from newsparse.readers.text import read_lines, read_text

HEADLINE = "Strike closes the harbour of Eastwick for a third day"
BODY = (
    "The harbour of Eastwick stayed closed on Monday, the third day of a strike over pay and rest.",
    "Dock workers said they would not return before the company had answered their letter of May.",
    "Ships were sent to other ports along the coast, and traders warned of shelves left empty.",
)


def page(above: Sequence[tuple[Role, str]], below: Sequence[tuple[Role, str]] = ()) -> Furniture:
    """The furniture of a page with these lines between headline and body, and below the body."""
    lines = [
        (Role.HEADLINE, HEADLINE),
        *above,
        *((Role.PARAGRAPH, line) for line in BODY),
        *below,
    ]
    source = read_text("\n\n".join(text for _, text in lines))
    blocks = [Block(source.span(at), role, text=text) for at, (role, text) in enumerate(lines)]
    return furnish(source, blocks, "en")


def filled(text: str, size: int) -> str:
    """A text made as long as asked, by a word at its end."""
    return text + " " + "x" * (size - len(text) - 1)


@pytest.mark.parametrize(("size", "read"), [(260, True), (261, False)])
def test_characters_of_a_byline(size: int, read: bool) -> None:
    """A longer line is no byline."""
    text = filled("By Ann Lee |", size)
    assert bool(read_line(text, []).printed) is read


@pytest.mark.parametrize(("start", "read"), [(289, True), (290, False)])
def test_characters_of_a_line_with_a_date(start: int, read: bool) -> None:
    """A date is read as far as the line is."""
    assert bool(find_dates("x" * (start - 1) + " 5 June 2024")) is read


@pytest.mark.parametrize(("size", "read"), [(200, True), (201, False)])
def test_characters_of_a_credit(size: int, read: bool) -> None:
    """A credit is a line, not a text."""
    assert is_credit(filled("Photo: Tom Fry", size)) is read


@pytest.mark.parametrize(("size", "read"), [(199, True), (200, False)])
def test_characters_of_a_line_that_is_a_credit(size: int, read: bool) -> None:
    """The same holds where the credit is all of a caption."""
    assert (split_credit(filled("Photo: Tom Fry", size))[1] is not None) is read


@pytest.mark.parametrize(("size", "read"), [(600, True), (601, False)])
def test_characters_of_a_signoff(size: int, read: bool) -> None:
    """What is longer is an article about reporting."""
    assert is_signoff(filled("Reporting by Ann Lee", size)) is read


@pytest.mark.parametrize(("size", "read"), [(299, True), (300, False)])
def test_characters_of_a_contribution(size: int, read: bool) -> None:
    """A sentence about contributors is shorter than a list of clauses."""
    assert is_signoff(filled("Ann Lee contributed to this report.", size)) is read


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("by", True),
        ("Written by", True),
        ("Author:", True),
        ("by" + " " * 38, True),
        ("by" + " " * 39, False),
        ("Ann", False),
    ],
)
def test_a_line_that_is_a_cue(text: str, expected: bool) -> None:
    """Forty characters are the most."""
    assert is_cue_line(text) is expected


def test_a_line_that_tells_a_contribution() -> None:
    """Only a whole short line does."""
    assert contribution_of("Edited by") == "editor"
    assert contribution_of("Translated by") == "translator"
    assert contribution_of("Photographs by") == "photographer"
    assert contribution_of("Edited by Tom Fry") is None
    assert contribution_of("Edited by" + " " * 32) is None


def test_names_at_most() -> None:
    """A longer list is cut, that of a sign-off after thirty."""
    names, _ = read_names(", ".join(["Ann Lee"] * 25))
    assert len(names) == MAX_NAMES == 20
    people = read_signoff("Reporting by " + ", ".join(["Ann Lee"] * 40))
    assert len(people) == 30


def test_six_words_at_most() -> None:
    """A name of more words ends after six."""
    assert read_names("Ann Joan Tess Mary Rose Lee Fry")[0][0].text == "Ann Joan Tess Mary Rose Lee"


@pytest.mark.parametrize("text", ["By Ann Lee, the", "Ann Lee the", "The", "the", "Ann Lee and"])
def test_a_line_may_end_anywhere(text: str) -> None:
    """Nothing is read beyond the end."""
    names, end = read_names(text)
    assert end <= len(text)
    assert len(names) <= 1


@pytest.mark.parametrize(
    ("text", "relative"),
    [
        ("5 hours ago", True),
        ("ago 5", True),
        ("hours ago", False),
        ("5 hours", False),
        (filled("5 hours ago", 60), True),
        (filled("5 hours ago", 61), False),
    ],
)
def test_relative_dates(text: str, relative: bool) -> None:
    """A number and a word such as "ago", in a short line."""
    assert is_relative(text) is relative


@pytest.mark.parametrize(
    ("text", "label"),
    [("About the author", True), ("About the author" + " " * 24, False), ("The author", False)],
)
def test_labels_of_bios(text: str, label: bool) -> None:
    """A label is a short line."""
    assert is_bio_label(text) is label


def test_a_bio_names_its_writer_early() -> None:
    """A name is looked for in the first characters, a known one a little further."""
    assert read_bio("x" * 299 + "Ann Lee is a reporter.", ["Ann Lee"]) is None
    assert read_bio("x" * 293 + "Ann Lee is a reporter.", ["Ann Lee"]) is not None


@pytest.mark.parametrize(("size", "read"), [(39, False), (40, True), (499, True), (500, False)])
def test_characters_of_a_dek(size: int, read: bool) -> None:
    """A line between headline and byline is the dek if it is neither a label nor a text."""
    found = page([(Role.OTHER, filled("Union waits", size)), (Role.BYLINE, "By Ann Lee")])
    assert (found.dek is not None) is read


def test_a_dek_is_looked_for_below_the_headline() -> None:
    """Eleven lines below it at most."""
    other = [(Role.OTHER, "Share")]
    dek = [(Role.DEK, "Union waits")]
    assert page([*other * 10, *dek]).dek == "Union waits"
    assert page([*other * 11, *dek]).dek is None


@pytest.mark.parametrize(("size", "read"), [(119, True), (120, False)])
def test_characters_of_a_keyword_line(size: int, read: bool) -> None:
    """Longer ones are captions of their own."""
    text = filled("The cranes of the harbour stand idle on the third day", 140)
    found = page([(Role.CAPTION, filled("harbour", size)), (Role.CAPTION, text)])
    assert (found.captions[0].keywords is not None) is read


@pytest.mark.parametrize("end", ".!?")
def test_a_sentence_is_no_keyword_line(end: str) -> None:
    """What ends like a sentence is a caption."""
    text = "The cranes of the harbour stand idle on the third day"
    found = page([(Role.CAPTION, f"harbour{end}"), (Role.CAPTION, text)])
    assert found.captions[0].keywords is None


@pytest.mark.parametrize(
    ("title", "teaser"),
    [
        ("Bridge open", False),
        ("Bridge opens", True),
        ("x" * 200, True),
        ("x" * 201, False),
        ("Bridge closed, 5 June 2024", False),
        ("Bridge over the Elling closed, 5 June 2024", True),
    ],
)
def test_the_headline_of_a_teaser(title: str, teaser: bool) -> None:
    """From twelve characters to two hundred, and no mere date."""
    assert bool(page([], [(Role.RELATED, title)]).related) is teaser


@pytest.mark.parametrize(("size", "summary"), [(99, False), (100, True)])
def test_the_summary_of_a_teaser(size: int, summary: bool) -> None:
    """A shorter line is the next teaser."""
    (first, *more) = page(
        [], [(Role.RELATED, "Bridge over the Elling"), (Role.RELATED, filled("Drivers", size))]
    ).related
    assert (first.summary is not None) is summary
    assert bool(more) is not summary


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("By Tom Fry", "Tom Fry"),
        ("by Tom Fry", "Tom Fry"),
        ("Tom Fry", "Tom Fry"),
        ("TF", "TF"),
        ("T. F.", "T. F."),
        ("TFX", "TFX"),
        ("Tf", None),
        ("Tom", None),
        ("tom fry", None),
        ("Tom Ash Fry", "Tom Ash Fry"),
        ("Tom Fry?", None),
        ("Tom Fry!", None),
        ("Tom Fry:", None),
        ("Tom Fry…", None),
        ("Tom Joan Ash Fry", None),
    ],
)
def test_the_author_of_a_teaser(line: str, author: str | None) -> None:
    """A name of two or three words, or initials."""
    (first, *_) = page([], [(Role.RELATED, "Bridge over the Elling"), (Role.RELATED, line)]).related
    assert first.byline == author


@pytest.mark.parametrize(
    ("line", "job"),
    [
        ("Senior reporter", "Senior reporter"),
        ("Senior reporter.", None),
        ("Senior reporter!", None),
        ("Senior reporter?", None),
        ("Senior reporter:", None),
        ("Old harbour", None),
        (filled("Senior reporter", 59), filled("Senior reporter", 59)),
        (filled("Senior reporter", 60), None),
    ],
)
def test_the_job_below_a_name(line: str, job: str | None) -> None:
    """A short line that names a job and is no sentence."""
    found = page([(Role.BYLINE, "By Ann Lee"), (Role.OTHER, line)])
    assert found.bylines[0].job_title == job


@pytest.mark.parametrize(
    ("line", "publisher"),
    [
        ("© 2024 Harbour Post", "Harbour Post"),
        ("© Harbour Post 2024", "Harbour Post"),
        ("Copyright 2019-2024 Harbour Post. All rights reserved.", "Harbour Post"),
        ("(c) Harbour Post Ltd", "Harbour Post"),
        ("© 2024", None),
        (filled("© Harbour Post |", 199), "Harbour Post"),
        (filled("© Harbour Post |", 200), None),
    ],
)
def test_the_publisher_of_a_copyright_line(line: str, publisher: str | None) -> None:
    """The name between the sign and what ends it, in a line at the page's foot."""
    assert page([], [(Role.LEGAL, line)]).publisher == publisher


@pytest.mark.parametrize(("between", "read"), [(7, True), (8, False)])
def test_a_signoff_stands_right_below_the_body(between: int, read: bool) -> None:
    """Seven lines below it at most."""
    lines = [(Role.SHARE, "Share")] * (between - 1)
    found = page([], [*lines, (Role.SIGNOFF, "Reporting by Ann Lee in Rome")])
    assert bool(found.bylines) is read


@pytest.mark.parametrize(
    ("line", "author"),
    [
        ("Tom Fry, the mayor of", None),
        ("By Tom Fry" + " " * 2, "Tom Fry"),
        ("By the mayor of the town", None),
        ("Tom\u00a0Fry", "Tom\u00a0Fry"),
    ],
)
def test_lines_below_a_teaser_that_are_no_author(line: str, author: str | None) -> None:
    """The whole line has to be the name."""
    found = page([], [(Role.RELATED, "Bridge over the Elling"), (Role.RELATED, line)]).related
    assert found[0].byline == author


@pytest.mark.parametrize(
    ("above", "label"),
    [
        ("Updated", "modified"),
        ("Last updated:", "modified"),
        ("Published", "published"),
        ("Share", "none"),
    ],
)
@pytest.mark.parametrize("before", ["", "- ", ": ", "• ", "/ ", "| ", ". ", "– "])
def test_the_label_of_a_date_on_the_line_above(above: str, label: str, before: str) -> None:
    """A date that only a mark stands before takes the label above it."""
    found = page([(Role.TIMESTAMP, above), (Role.TIMESTAMP, f"{before}5 June 2024")])
    assert str(found.date_published) == "2024-06-05"
    assert (found.date_modified is not None) is (label == "modified")


@pytest.mark.parametrize(("size", "read"), [(58, True), (59, False)])
def test_how_far_into_a_line_a_copyright_sign_is_looked_for(size: int, read: bool) -> None:
    """A line of the foot may open with links, but not with a text."""
    found = page([], [(Role.LEGAL, "x" * size + " © Harbour Post")])
    assert (found.publisher is not None) is read


@pytest.mark.parametrize(("links", "read"), [(39, True), (40, False)])
def test_how_far_above_the_foot_the_publisher_is_looked_for(links: int, read: bool) -> None:
    """The last forty lines of a page are its foot."""
    found = page([], [(Role.LEGAL, "© Harbour Post"), *[(Role.NAVIGATION, "Home")] * links])
    assert (found.publisher is not None) is read


@pytest.mark.parametrize(
    ("name", "publisher"),
    [
        ("Harbour Post", "Harbour Post"),
        ("The Eastwick Harbour Evening Post", "The Eastwick Harbour Evening Post"),
        ("The Eastwick Harbour and Town Post", None),
        ("harbourpost.example", "harbourpost.example"),
        ("harbour", None),
        ("2024", None),
        ("日報", "日報"),
    ],
)
def test_what_may_be_a_publisher(name: str, publisher: str | None) -> None:
    """Five words with a capital or a domain at most."""
    assert page([], [(Role.LEGAL, f"© {name}")]).publisher == publisher


@pytest.mark.parametrize("job", ["writers", "reporters", "correspondents"])
def test_names_behind_jobs_in_a_signoff(job: str) -> None:
    """Those who contributed are named behind what they are."""
    found = read_signoff(f"Associated Press {job} Ann Lee and Tom Fry contributed to this report.")
    assert [item.name.text for item in found] == ["Ann Lee", "Tom Fry"]


@pytest.mark.parametrize("mark", ["", "?"])
def test_a_headline_that_a_narrow_layout_broke(mark: str) -> None:
    """Its second line begins with a small letter and stands right below; a sentence is whole."""
    first, second = f"{HEADLINE} in a row this month{mark}", "as talks fail again"
    lines = [
        (Role.HEADLINE, first),
        (Role.OTHER, second),
        (Role.BYLINE, "By Ann Lee"),
        *((Role.PARAGRAPH, line) for line in BODY),
    ]
    source = read_lines("\n".join(text for _, text in lines))
    blocks = [Block(source.span(at), role, text=text) for at, (role, text) in enumerate(lines)]
    found = furnish(source, blocks, "en").headline
    assert found == (first if mark else f"{first} {second}")


@pytest.mark.parametrize(("size", "read"), [(85, True), (110, False)])
def test_characters_of_a_dateline(size: int, read: bool) -> None:
    """A dash far into a paragraph is one of its sentence."""
    found = read_dateline("E" + "a" * (size - 1) + " (AP) - The harbour stayed closed.")
    assert (found is not None) is read


@pytest.mark.parametrize(
    ("dated", "clock"),
    [
        ("5 June 2024 14:30", "14:30:00"),
        ("5 June 2024, 14:30:15", "14:30:15"),
        ("5 June 2024 14.30 Uhr", "14:30:00"),
        ("5 June 2024 at 2:30 pm", "14:30:00"),
        ("5 June 2024 at 2 pm", "14:00:00"),
        ("5 June 2024 at 12:05 a.m.", "00:05:00"),
        ("14:30 on 5 June 2024", "14:30:00"),
        ("14:30 Uhr, 5 June 2024", "14:30:00"),
        ("14:30, Wednesday 5 June 2024", "14:30:00"),
        ("5 June 2024 6.7.2025", None),
        ("5 June 2024 14", None),
        ("5 June 2024 25:30", None),
        ("5 June 2024 14:60", None),
    ],
)
def test_the_time_beside_a_date(dated: str, clock: str | None) -> None:
    """Behind it or before it, in the ways the press prints it."""
    value = find_dates(dated)[0].value
    assert (str(value.time()) if isinstance(value, datetime.datetime) else None) == clock


@pytest.mark.parametrize(
    ("zone", "hours"),
    [
        ("Z", 0),
        ("UTC", 0),
        ("GMT", 0),
        ("+02:00", 2),
        ("-0500", -5),
        ("+14:00", 14),
        ("+15:00", None),
    ],
)
def test_the_zone_behind_a_time(zone: str, hours: int | None) -> None:
    """Offsets from UTC are known; what is no zone is left alone."""
    value = find_dates(f"2024-06-05T14:30{zone}")[0].value
    assert isinstance(value, datetime.datetime)
    offset = value.utcoffset()
    assert (None if offset is None else offset.total_seconds() / 3600) == hours


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("30. 6. 2024", "2024-06-30"),
        ("5. 6. 2024", "2024-06-05"),
        ("30. Juni 2024", "2024-06-30"),
        ("1. 30. Juni 2024", "2024-06-30"),
        ("2. Juni 2024", "2024-06-02"),
        ("- 2. Juni 2024", "2024-06-02"),
        ("• • 2 June 2024", "2024-06-02"),
    ],
)
def test_the_number_of_an_item_or_of_a_day(line: str, day: str) -> None:
    """A number with a full stop opens an item of a list, or a date."""
    assert str(page([(Role.TIMESTAMP, line)]).date_published) == day


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("3. Bridge over the Elling", "Bridge over the Elling"),
        ("12) Bridge over the Elling", "Bridge over the Elling"),
        ("3. 60 boats and a bridge", "60 boats and a bridge"),
        ("3. 2024 was a good year", "2024 was a good year"),
        ("## Bridge over the Elling", "Bridge over the Elling"),
        ("o Bridge over the Elling", "Bridge over the Elling"),
        ("3.Bridge over the Elling", "3.Bridge over the Elling"),
        ("123. Bridge over the Elling", "123. Bridge over the Elling"),
    ],
)
def test_the_bullet_of_a_teaser(line: str, title: str) -> None:
    """What a list prints before an item is no part of it."""
    assert page([], [(Role.RELATED, line)]).related[0].headline == title
