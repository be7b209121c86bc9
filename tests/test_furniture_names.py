"""Reading lists of names."""

from __future__ import annotations

import pytest

from newsparse import PersonKind
from newsparse.furniture.names import MAX_NAMES, read_names
from newsparse.furniture.tokens import tokens_of


def texts(line: str) -> list[str]:
    return [name.text for name in read_names(line)[0]]


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("Ann Lee", ["Ann Lee"]),
        ("Ann Lee and Tom Fry", ["Ann Lee", "Tom Fry"]),
        ("Ann Lee, Tom Fry, and Ida Holm", ["Ann Lee", "Tom Fry", "Ida Holm"]),
        ("Ann Lee & Tom Fry", ["Ann Lee", "Tom Fry"]),
        ("Jens Kaiser und Ute Brandt", ["Jens Kaiser", "Ute Brandt"]),
        ("Luc Morel et Anne Petit", ["Luc Morel", "Anne Petit"]),
        ("María José Álvarez y Juan de la Cruz", ["María José Álvarez", "Juan de la Cruz"]),
        ("Paulo Reis e Ana Prado", ["Paulo Reis", "Ana Prado"]),
        ("Ola Berg og Kari Lie", ["Ola Berg", "Kari Lie"]),
        ("Eva Ek och Nils Alm", ["Eva Ek", "Nils Alm"]),
        ("Jan de Wit en Els van den Berg", ["Jan de Wit", "Els van den Berg"]),
        ("Matti Salo ja Anna Lahti", ["Matti Salo", "Anna Lahti"]),
        ("Jan Nowak oraz Ewa Lis", ["Jan Nowak", "Ewa Lis"]),
        ("Ali Kaya ve Ayşe Demir", ["Ali Kaya", "Ayşe Demir"]),
        ("Budi Santoso dan Sri Wati", ["Budi Santoso", "Sri Wati"]),
        (
            "Birgit Holm Anna Julia Fink Jan Michael Rohr",
            ["Birgit Holm", "Anna Julia Fink", "Jan Michael Rohr"],
        ),
        ("李明、王小红", ["李明", "王小红"]),
        ("山田 太郎", ["山田 太郎"]),
        ("أحمد محمد علي", ["أحمد محمد علي"]),
        ("Иван Петров и Анна Сидорова", ["Иван Петров", "Анна Сидорова"]),
    ],
)
def test_lists_are_split_in_many_languages(line: str, names: list[str]) -> None:
    """Joiners and separators of each language part the names of a list."""
    assert texts(line) == names


@pytest.mark.parametrize(
    "name",
    [
        "Ludwig van der Berg",
        "Ahmed el-Sayed",
        "Julian K. Arni",
        "J.R.R. Holm",
        "Martin Holm Jr.",
        "John McDonald III",
        "Mary Smith, PhD",
        "Dr. Allen",
        "STEVE PEOPLES",
        "Jean LEGRAND",
        "D'Angelo Russell",
        "Nora O’Brien",
        "Anna-Lena Groß",
        "Tom Head",
        "Mary Ann Lee",
    ],
)
def test_names_are_kept_whole(name: str) -> None:
    """Particles, initials, suffixes, hyphens and capitals stay parts of a name."""
    assert texts(name) == [name]


@pytest.mark.parametrize(
    ("line", "name", "rest"),
    [
        ("Sophie Foster Travel News Reporter", "Sophie Foster", "Travel News Reporter"),
        ("Dan Holm The West Herald", "Dan Holm", "The West Herald"),
        ("Steve Holm Associated Press", "Steve Holm", "Associated Press"),
        ("Ulrich Exner Korrespondent", "Ulrich Exner", "Korrespondent"),
        ("Ann Lee For The Herald", "Ann Lee", "For The Herald"),
        ("Ann Lee Twitter", "Ann Lee", "Twitter"),
        ("Tom Fry with Bloomberg", "Tom Fry", "with Bloomberg"),
        ("Tom Webb Harbour Post", "Tom Webb", "Harbour Post"),
        ("L. Moreau France Télévisions", "L. Moreau", "France Télévisions"),
        ("Ben Holm, Sr. Director of Operations", "Ben Holm", ", Sr. Director of Operations"),
        ("Anna Falk, Zürich", "Anna Falk", ", Zürich"),
    ],
)
def test_what_stands_behind_a_name_is_left_over(line: str, name: str, rest: str) -> None:
    """A job, an outlet, an agency, a place or a button ends the name before it."""
    names, end = read_names(line)
    assert [item.text for item in names] == [name]
    assert line[end:].strip() == rest


@pytest.mark.parametrize(
    "line", ["Senior Reporter", "Staff Writer", "Chief Political Correspondent", "Redakteurin"]
)
def test_jobs_are_no_names(line: str) -> None:
    """A job without a name before it is no name."""
    assert texts(line) == []


@pytest.mark.parametrize(
    "line", ["The Associated Press", "dpa", "AFP", "MND Staff", "herald.example.com", "新华社"]
)
def test_outlets_and_agencies_are_organisations(line: str) -> None:
    """Agencies, desks and domains are organisations, never persons."""
    names, _ = read_names(line)
    assert [name.kind for name in names] == [PersonKind.ORGANISATION]


def test_a_flood_of_names_is_cut() -> None:
    """A list has at most MAX_NAMES names, however long the line."""
    assert len(texts("Ann Lee, " * 10_000)) == MAX_NAMES


def test_offsets_slice_to_the_names() -> None:
    """A name's offsets give the name as printed."""
    line = "By Ann Lee, Tom Fry"
    for name in read_names(line, 3)[0]:
        assert line[name.start : name.end] == name.text


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("Anna LeeReporter", "Anna Lee"),
        ("Anna DeLaCruz", "Anna DeLaCruz"),
        ("Anna McDonald", "Anna McDonald"),
    ],
)
def test_what_is_joined_to_a_surname_is_no_part_of_it(line: str, name: str) -> None:
    assert read_names(line)[0][0].text == name


def test_joiners_take_linear_time() -> None:
    """With two ways to read a joiner of letters, what is no name took time without end."""
    word = "A" + "\u200c" * 120 + "_"
    assert [token.kind for token in tokens_of(word, 0, len(word))] == ["other"]
