"""Dates printed in a line: absolute ones, in every order and script the press uses.

.. code-block:: text

    date  = year sep month sep day                       2025-06-04, 2025/6/4, 2025年6月4日
          | day sep month sep year                       04.06.2025, 4/6/25, 28. 4. 2023
          | day [ordinal] [of] MONTH [of] year           28 April 2023, 2 de mayo de 2024
          | MONTH day [ordinal] [","] year               April 28th, 2023
          | year [unit] MONTH day                        2024 m. kovo 31 d., 2024. március 31.
          | year unit day MONTH                          2024. gada 31. marts, 2024 ж. 31 наурыз
    MONTH = name | unit number | number unit             März, كانون الثاني, tháng 3, 3-р сарын
    time  = hour (":" | "." | "h" | "時") minute [":" second] [half] [zone] | hour half
    stamp = date [time] | time [zone] [","] [weekday] date

The reader works on tokens from left to right, looks a fixed number of tokens around each number,
and so takes time linear in the line.
"""

from __future__ import annotations

import datetime
import re

import attrs

from .calendar import is_weekday, month_number, month_openers
from .words import LETTER, word_set

__all__ = ["MAX_LINE", "DateMention", "find_dates", "find_time"]

MAX_LINE = 300
"""Characters of a line that are read; stamps stand in short lines."""

_MIN_GLUED = 4
"""Letters of a word that may have a month glued to it."""
_YEARS = range(1900, 2100)
_TOKEN = re.compile(
    r"(?:19|20)\d\d(?=[1-9]\d?(?!\d)|\d\d[.:h])"  # a layout glues what follows the year to it
    rf"|\d+|(?:[\u0e01-\u0eff]{{1,4}}\.){{2}}|[^\W\d_]{LETTER}*"
    r"|[^\s\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]"  # marks of direction are not seen
)
_GLUED = re.compile(r"(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])")
"""Where a layout glues two words: "By Ann LeeJune 5, 2024"."""
_YEAR = re.compile(r"\d{4}|\d ?[./‐-] ?\d{1,2} ?[./‐-] ?\d\d|['’] ?\d\d|[\u0e00-\u0e7f]\.? ?\d\d")
"""What every date has in it: the test that most lines with a number fail."""
_ORDINALS = word_set(
    """
    a da de e er nd o rd st te ter th ª º ère го й ого
    """
)
_OF = word_set(
    """
    al d de del den di do la năm of ta van ค.ศ. พ.ศ.
    """
)
_YEAR_UNITS = frozenset(["m", "г", "р", "оны", "év", "gada", "g", "ж", "թ"])
"""What stands between the year and the month or day behind it."""
_BASQUE = ["(", "e", ")", "ko"]
"""The same in Basque: "2024(e)ko martxoaren 31(a)"."""
_MONTH_UNITS = frozenset(["tháng", "thg"])
"""Words before the number of a month."""
_MONTH_ENDS = frozenset(["сарын", "сар"])
"""Words behind it."""
_COMMAS = frozenset([",", "،", "፣", "၊"])
_INDIC = "\u0900"
"""From this letter on, a comma stands between day and month too: "15, జనవరి 2024"."""
_THAI_MONTH = re.compile("[\u0e00-\u0e7f]")
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

    def add(self, word: str, start: int) -> None:
        """One more token, from an offset on."""
        self.words.append(word.lower())
        self.starts.append(start)
        self.ends.append(start + len(word))

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
    line = _Line([], [], [])
    for match in _TOKEN.finditer(text, 0, MAX_LINE):
        word, start = match[0], match.start()
        if len(word) > _MIN_GLUED and not word[1:].islower() and word[0].isalpha():
            cut = _month_in(word)
            if cut:
                line.add(word[:cut], start)
                word, start = word[cut:], start + cut
        line.add(word, start)
    return line


def _month_in(word: str) -> int:
    """Where the name of a month begins that is glued to another word, 0 if none is."""
    cut = 0
    for seam in _GLUED.finditer(word):
        cut = seam.start()
    return cut if cut and month_number(word[cut:].lower()) is not None else 0


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
    if word.rstrip(".") not in month_openers():
        return None
    month, at = _month(line, index, language)
    return None if month is None else _month_first(line, at, month)


def _month(line: _Line, index: int, language: str | None) -> tuple[int | None, int]:
    """The month that is named from a token on, and the token after its name."""
    word = line.word(index).rstrip(".")
    following = line.word(index + 1)
    if word in _MONTH_UNITS:
        month = line.number(index + 1, (1, 2))
        return (month, index + 2) if month is not None and 0 < month < 13 else (None, index)
    if following[:1].isalpha():
        month = month_number(f"{word} {following}", language)
        if month is not None:
            return month, index + 2
    month = month_number(word, language)
    after = index + 1
    if following in ("׳", "'") and line.starts[after] == line.ends[index]:
        after += 1  # the stroke of a Hebrew abbreviation
    return month, after


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
    at, unit = _behind_year(line, at)
    first = line.number(at, (1, 2)) if unit else None
    if first is not None:
        named, day, at = _day_of_year(line, at, first, language)
    else:
        named, at = _month(line, at, language)
        at += line.word(at) == "."
        day = line.number(at, (1, 2))
    if line.number(at + 1, (4,)) is not None:
        return None  # "2024 March 3 2025": the day belongs to the year behind it
    return _made(at, year, named, day)


def _behind_year(line: _Line, at: int) -> tuple[int, bool]:
    """The token after a year and its unit, and whether there is a unit."""
    if line.words[at : at + len(_BASQUE)] == _BASQUE:
        return at + len(_BASQUE), True
    at += line.word(at) == "-" and line.word(at + 1) in _YEAR_UNITS
    start = at
    while line.word(at) in _YEAR_UNITS or line.word(at) == ".":
        at += 1
    unit = any(word in _YEAR_UNITS for word in line.words[start:at])
    return at + (unit and line.word(at) == ","), unit


def _day_of_year(
    line: _Line, at: int, first: int, language: str | None
) -> tuple[int | None, int | None, int]:
    """Month, day and last token of "15. janvāris" or "1-р сарын 15" behind the year's unit."""
    at += 1
    while line.word(at) in (".", "-", "р"):
        at += 1
    if line.word(at) in _MONTH_ENDS:
        return first, line.number(at + 1, (1, 2)), at + 1
    month, after = _month(line, at, language)
    return month, first, after - 1


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
    if line.word(at) == "," and line.word(at + 1) >= _INDIC:
        at += 1
    month, after = _month(line, at, language)
    if month is None:
        return None
    name, at = line.word(at), after
    stop = at + 3
    while at < stop and (
        line.word(at) in _OF or line.word(at) in _COMMAS or line.word(at) in (".", "-", "/")
    ):
        at += 1
    year = line.number(at, (4,))
    if year is None and line.word(at) in ("'", "’"):
        at += 1
        short = line.number(at, (2,))
        year = None if short is None else 2000 + short
    elif year is None and _THAI_MONTH.match(name) and (short := line.number(at, (2,))) is not None:
        year = 2500 + short
    return _made(at, year, month, line.number(index, (1, 2)))


def _month_first(line: _Line, at: int, month: int) -> _Read | None:
    """April 28th, 2023, from the token behind the month on."""
    at += line.word(at) == "."
    day = line.number(at, (1, 2))
    if day is None:
        return None
    at += 1
    stop = at + 3
    while at < stop and (
        line.word(at) in _ORDINALS or line.word(at) in _COMMAS or line.word(at) in (".", "of", "de")
    ):
        at += 1
    return _made(at, line.number(at, (4,)), month, day)


def _made(last: int, year: int | None, month: int | None, day: int | None) -> _Read | None:
    if year is None or month is None or day is None:
        return None
    if 2443 <= year < 2643:
        year -= 543  # the Buddhist era of the Thai press
    if year not in _YEARS:
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
