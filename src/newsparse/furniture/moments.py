"""What a short line says of time without a date: "5 hours ago", "Monday 5 August 14:47"."""

from __future__ import annotations

import re

from .calendar import is_weekday, month_number
from .words import words

__all__ = ["has_day", "is_moment", "is_relative", "without_weekday"]

_DIGIT = re.compile(r"\d")
_MAX_LINE = 60
"""Characters of the longest line that is read."""
_MAX_MOMENT = 7
"""Words of a day with its time of day."""
_EDGE = " \t,;:.،、，-–—/|•·："


def is_relative(text: str) -> bool:
    """Whether a line gives a relative date ("5 hours ago")."""
    if len(text) > _MAX_LINE or _DIGIT.search(text) is None:
        return False
    parts = text.lower().split()
    return any(part.strip(",.:") in words().ago for part in parts) and any(
        part[0].isdecimal() for part in parts
    )


def is_moment(tail: str) -> bool:
    """Whether the words behind names give the day without the year: "mandag 5. august 14:47"."""
    parts = tail.strip(_EDGE).split(None, _MAX_MOMENT)
    if not 1 < len(parts) <= _MAX_MOMENT or not any(char.isdecimal() for char in tail):
        return False
    first, second = (part.strip(".,").lower() for part in parts[:2])
    if is_weekday(first) or month_number(first) is not None:
        return True
    return first.isdecimal() and month_number(second) is not None


def has_day(text: str) -> bool:
    """Whether a short line gives a day and its month: "Ann Lee, 5. august kl. 14:47"."""
    if len(text) > _MAX_LINE or _DIGIT.search(text) is None:
        return False
    parts = [part.strip(_EDGE).lower() for part in text.split()]
    for index, part in enumerate(parts):
        if part.isdecimal() and len(part) < 3:
            beside = parts[max(0, index - 1) : index + 2]
            if any(month_number(word) is not None for word in beside if not word.isdecimal()):
                return True
    return False


def without_weekday(plain: str) -> str:
    """A label without the weekday behind it: "posted wed"."""
    label, _, last = plain.rpartition(" ")
    return label if label and is_weekday(last.strip(".,")) else plain
