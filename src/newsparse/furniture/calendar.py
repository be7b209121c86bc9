"""Names of months and weekdays in many languages, read from ``calendar.json`` on first use.

The table comes from CLDR; ``tools/build_calendar.py`` makes it.
"""

from __future__ import annotations

import functools
import json
from importlib import resources

__all__ = ["date_names", "is_weekday", "month_number", "month_openers"]

_SPARE = {"sept": 9, "setiembre": 9, "fev": 2, "fév": 2, "kolovoz": 8, "জানুয়ারি": 1, "ফেব্রুয়ারি": 2}
"""Spellings of the press that CLDR does not list for any of its languages' main forms."""


@functools.cache
def _tables() -> tuple[dict[str, dict[str, str]], frozenset[str]]:
    text = resources.files(__package__).joinpath("calendar.json").read_text(encoding="utf-8")
    tables = json.loads(text)
    return tables["months"], frozenset(tables["weekdays"])


def month_number(word: str, language: str | None = None) -> int | None:
    """The month that a lower-case word names, 1 to 12.

    Some names differ by language ("listopad" is November in Polish, October in Croatian): then
    the given language decides, else the month that more languages mean.
    """
    months, _ = _tables()
    numbers = months.get(word)
    if numbers is None:
        return _SPARE.get(word)
    if len(numbers) > 1:
        for number, codes in numbers.items():
            if language in codes.split():
                return int(number)
    return int(max(numbers, key=lambda number: len(numbers[number])))


@functools.cache
def month_openers() -> frozenset[str]:
    """The first words of the names of months: most words are none."""
    return frozenset(name.partition(" ")[0] for name in _tables()[0]).union(_SPARE)


def is_weekday(word: str) -> bool:
    """Whether a lower-case word names a day of the week."""
    return word in _tables()[1]


def date_names() -> frozenset[str]:
    """All lower-case names of months and of days of the week, abbreviations included."""
    months, weekdays = _tables()
    return weekdays.union(months)
