"""Dates printed in a line: absolute ones, in every order and script the press uses.

.. code-block:: text

    date  = year sep month sep day                       2025-06-04, 2025/6/4, 2025年6月4日
          | day sep month sep year                       04.06.2025, 4/6/25, 28. 4. 2023
          | day [ordinal] [of] MONTH [of] year           28 April 2023, 2 de mayo de 2024
          | MONTH day [ordinal] [","] year               April 28th, 2023
          | year [unit] MONTH day                        2024 m. kovo 31 d., 2024. március 31.
    time  = hour (":" | "." | "h" | "時") minute [":" second] [half] [zone] | hour half
    stamp = date [time] | time [zone] [","] [weekday] date

The reader works on tokens from left to right, looks a fixed number of tokens around each number,
and so takes time linear in the line.
"""

from __future__ import annotations

import datetime
import re

import attrs

from .calendar import is_weekday, month_number
from .words import LETTER, word_set

__all__ = ["MAX_LINE", "DateMention", "find_dates", "find_time"]

MAX_LINE = 300
"""Characters of a line that are read; stamps stand in short lines."""

_YEARS = range(1900, 2100)
_TOKEN = re.compile(rf"\d+|[^\W\d_]{LETTER}*|\S")
_YEAR = re.compile(r"\d{4}|\d ?[./‐-] ?\d{1,2} ?[./‐-] ?\d\d|['’] ?\d\d")
"""What every date has in it: the test that most lines with a number fail."""
_ORDINALS = word_set(
    """
    a da de e er nd o rd st te ter th ª º ère го й ого
    """
)
_OF = word_set(
    """
    al d de del den di do la of ta van
    """
)
_YEAR_UNITS = frozenset(["m", "г", "р", "оны", "év", "г."])
_HALVES = {"am": 0, "a": 0, "pm": 12, "p": 12, "오전": 0, "오후": 12, "午前": 0, "午後": 12}
_HOUR_MARKS = frozenset([":", ".", "h", "時", "시", "时", "：", "点"])
_BETWEEN = word_set(
    """
    , - . / @ a alle at den den. godz kl klo klokken la le o om ore saat t u um | « · à
    às в о об ، – — • 午前 午後 오전 오후
    """
)
_ZONES = {"z": 0, "utc": 0, "gmt": 0}


@attrs.frozen
class DateMention:
    """A date found in a line."""

    start: int
    """Offset in the line."""
    end: int
    """Offset after it, in the line."""
    value: datetime.date
    """The date, or the ``datetime`` if the time of day is printed."""
    swapped: datetime.date | None = None
    """The other reading of a date such as 4/6/2025, with day and month changed over."""

    @property
    def day(self) -> datetime.date:
        """The date without the time of day."""
        value = self.value
        return value.date() if isinstance(value, datetime.datetime) else value


@attrs.define
class _Line:
    """The tokens of a line, in columns."""

    words: list[str]
    starts: list[int]
    ends: list[int]

    def word(self, index: int) -> str:
        """A token in lower case, empty outside the line."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def number(self, index: int, digits: tuple[int, ...]) -> int | None:
        """A token as a number, if it has one of these lengths."""
        word = self.word(index)
        return int(word) if word.isdecimal() and len(word) in digits else None


def find_dates(
    text: str, *, language: str | None = None, month_first: bool = False
) -> list[DateMention]:
    """All absolute dates in a line, from left to right.

    Args:
        text: the line; what is past ``MAX_LINE`` is not read.
        language: ISO 639-1 code that decides between months of one name.
        month_first: read 4/6/2025 and 04.06.2025 as 6 April rather than 4 June.
    """
    if _YEAR.search(text, 0, MAX_LINE) is None:
        return []
    line = _tokens(text)
    found: list[DateMention] = []
    index = 0
    while index < len(line.words):
        read = _read(line, index, language, month_first)
        if read is None:
            index += 1
            continue
        last, day, swapped = read
        found.append(_with_time(line, index, last, day, swapped))
        index = _after(line, found[-1].end, last)
    return found


def find_time(text: str) -> datetime.time | None:
    """The first time of day in a line, None if it prints none."""
    line = _tokens(text)
    for index, word in enumerate(line.words):
        if word.isdecimal() and line.word(index - 1) not in _HOUR_MARKS:
            found = _clock(line, index, None)
            if found is not None:
                return found[2]
    return None


def _tokens(text: str) -> _Line:
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _TOKEN.finditer(text, 0, MAX_LINE):
        words.append(match[0].lower())
        starts.append(match.start())
        ends.append(match.end())
    return _Line(words, starts, ends)


def _after(line: _Line, end: int, last: int) -> int:
    """The first token after an offset."""
    index = last + 1
    while index < len(line.words) and line.starts[index] < end:
        index += 1
    return index


_Read = tuple[int, datetime.date, datetime.date | None]
"""Last token, date, other reading."""


def _read(line: _Line, index: int, language: str | None, month_first: bool) -> _Read | None:
    """The date that begins at a token."""
    word = line.words[index]
    if word.isdecimal():
        if len(word) == 4:
            return _year_first(line, index, language)
        if len(word) <= 2:
            return _numeric(line, index, month_first) or _day_first(line, index, language)
        return None
    if word.isalpha() and len(word) > 1:
        month = month_number(word, language)
        if month is not None:
            return _month_first(line, index, month)
    return None


def _year_first(line: _Line, index: int, language: str | None) -> _Read | None:
    """2025-06-04, 2025年6月4日, 2024 m. kovo 31 d."""
    year = line.number(index, (4,))
    at = index + 1
    separator = line.word(at)
    month = line.number(at + 1, (1, 2))
    if month is not None and separator in ("-", "/", ".", "年", "년", "‐", "•", "·"):
        closing = line.word(at + 2)
        if closing in (separator, "月", "월"):
            day = line.number(at + 3, (1, 2))
            last = at + 3 + (line.word(at + 4) in ("日", "일"))
            return _made(last, year, month, day)
        return None
    while line.word(at) in _YEAR_UNITS or line.word(at) == ".":
        at += 1
    named = month_number(line.word(at), language)
    if named is None:
        return None
    at += 1 + (line.word(at + 1) == ".")
    day = line.number(at, (1, 2))
    if line.number(at + 1, (4,)) is not None:
        return None  # "2024 March 3 2025": the day belongs to the year behind it
    return _made(at, year, named, day)


def _numeric(line: _Line, index: int, month_first: bool) -> _Read | None:
    """04.06.2025, 4/6/25."""
    separator = line.word(index + 1)
    if separator not in (".", "/", "-", "‐") or line.word(index + 3) != separator:
        return None
    first, second = line.number(index, (1, 2)), line.number(index + 2, (1, 2))
    year = line.number(index + 4, (4,))
    if year is None:
        year = line.number(index + 4, (2,))
        if year is None or separator == "-" or line.word(index + 5) in (separator, ":"):
            return None
        year += 2000
    if separator == "." and line.starts[index + 2] > line.ends[index + 1]:
        month_first = False  # "5. 6. 2024": who prints a space counts the days
    straight = _made(index + 4, year, second, first)
    swapped = _made(index + 4, year, first, second) if month_first or separator != "." else None
    if straight is None or (month_first and swapped is not None):
        straight, swapped = swapped, straight
    if straight is None or swapped is None or straight[1] == swapped[1]:
        return straight
    return straight[0], straight[1], swapped[1]


def _day_first(line: _Line, index: int, language: str | None) -> _Read | None:
    """28 April 2023, 1er mai 2024, 2 de mayo de 2024."""
    at = index + 1
    while at < index + 4 and (
        line.word(at) in _ORDINALS or line.word(at) in _OF or line.word(at) in (".", "-", "'", "’")
    ):
        at += 1
    month = month_number(line.word(at), language)
    if month is None:
        return None
    at += 1
    stop = at + 3
    while at < stop and (line.word(at) in _OF or line.word(at) in (".", ",", "-", "/")):
        at += 1
    year = line.number(at, (4,))
    if year is None and line.word(at) in ("'", "’"):
        at += 1
        short = line.number(at, (2,))
        year = None if short is None else 2000 + short
    if year is not None and 2443 <= year < 2643:
        year -= 543  # the Buddhist era of the Thai press
    return _made(at, year, month, line.number(index, (1, 2)))


def _month_first(line: _Line, index: int, month: int) -> _Read | None:
    """April 28th, 2023."""
    at = index + 1 + (line.word(index + 1) == ".")
    day = line.number(at, (1, 2))
    if day is None:
        return None
    at += 1
    stop = at + 3
    while at < stop and (line.word(at) in _ORDINALS or line.word(at) in (",", ".", "of", "de")):
        at += 1
    return _made(at, line.number(at, (4,)), month, day)


def _made(last: int, year: int | None, month: int | None, day: int | None) -> _Read | None:
    if year is None or month is None or day is None or year not in _YEARS:
        return None
    try:
        return last, datetime.date(year, month, day), None
    except ValueError:
        return None


def _with_time(
    line: _Line, first: int, last: int, day: datetime.date, swapped: datetime.date | None
) -> DateMention:
    """The date with the time of day that stands beside it, if any does."""
    start, end = line.starts[first], line.ends[last]
    found = _time_after(line, last) or _time_before(line, first)
    if found is None:
        return DateMention(start, end, day, swapped)
    begin, stop, clock = found
    value = datetime.datetime.combine(day, clock)
    return DateMention(min(start, line.starts[begin]), max(end, line.ends[stop]), value, swapped)


_Clock = tuple[int, int, datetime.time]
"""First token, last token, time of day."""


def _time_after(line: _Line, last: int) -> _Clock | None:
    at = last + 1
    half = None
    while at < last + 5 and (line.word(at) in _BETWEEN or line.word(at) == "("):
        half = _HALVES.get(line.word(at)) if len(line.word(at)) > 1 else half
        if line.word(at) == "(" or is_weekday(line.word(at)):
            while at < last + 5 and line.word(at) != ")":
                at += 1
        at += 1
    return _clock(line, at, half)


def _time_before(line: _Line, first: int) -> _Clock | None:
    for at in range(max(0, first - 8), first - 1):
        if line.words[at].isdecimal() and not (
            line.word(at - 1) == ":" and line.word(at - 2).isdecimal()
        ):
            found = _clock(line, at, None)
            if found is None:
                continue
            gap = line.words[found[1] + 1 : first]
            if len(gap) <= 4 and all(
                word in _BETWEEN or word in ("uhr", ".", "on") or is_weekday(word) or len(word) < 6
                for word in gap
                if not word.isdecimal()
            ):
                return found
    return None


def _clock(line: _Line, at: int, half: int | None) -> _Clock | None:
    """The time of day that begins at a token."""
    hour = line.number(at, (1, 2))
    if hour is None:
        return None
    last, minute, second = at, 0, 0
    if line.word(at + 1) in _HOUR_MARKS and (value := line.number(at + 2, (2,))) is not None:
        if line.word(at + 1) == "." and line.word(at + 3) == "." and line.word(at + 4).isdecimal():
            return None  # another date
        minute, last = value, at + 2
        if line.word(at + 3) == ":" and (value := line.number(at + 4, (2,))) is not None:
            second, last = value, at + 4
            if line.word(last + 1) == "." and line.word(last + 2).isdecimal():
                last += 2
        elif line.word(at + 3) in ("分", "분"):
            last = at + 3
    elif line.word(at + 1) not in ("am", "pm"):
        return None
    word = line.word(last + 1)
    if word in ("am", "pm") or (word in ("a", "p") and line.word(last + 2) in (".", "m")):
        half, last = _HALVES[word], last + 1
        while line.word(last + 1) in (".", "m"):
            last += 1
    if half is not None and hour <= 12:
        hour = hour % 12 + half
    zone, last = _zone(line, last)
    try:
        return at, last, datetime.time(hour, minute, second, tzinfo=zone)
    except ValueError:
        return None


def _zone(line: _Line, last: int) -> tuple[datetime.tzinfo | None, int]:
    """The zone printed after a time, where it is an offset from UTC, and the last token."""
    word = line.word(last + 1)
    if word in _ZONES:
        return datetime.UTC, last + 1
    if word in ("+", "-") and line.ends[last] == line.starts[last + 1]:
        hours = line.number(last + 2, (2, 4))
        if hours is not None:
            minutes, end = divmod(hours, 100)[1] if hours > 99 else 0, last + 2
            hours = hours // 100 if hours > 99 else hours
            if line.word(end + 1) == ":" and (value := line.number(end + 2, (2,))) is not None:
                minutes, end = value, end + 2
            if hours < 15 and minutes < 60:
                offset = datetime.timedelta(hours=hours, minutes=minutes)
                return datetime.timezone(-offset if word == "-" else offset), end
    return None, last
