"""Machine-readable dates: ISO 8601 and the like, and dates in addresses."""

from __future__ import annotations

import datetime
import re
from email.utils import parsedate_to_datetime

__all__ = ["date_of_url", "read_date"]

_MAX = 64
"""Longest text that is looked at as a date."""
_FIRST_YEAR = 1690
"""The first newspaper of North America; earlier "dates" are errors (and Unix zero has 1970)."""

_ISO = re.compile(
    r"""\s*+(?P<year>\d{4})[-/.]?+(?P<month>\d{2})[-/.]?+(?P<day>\d{2})
        (?:[T\s]\s*+(?P<hour>\d{1,2})[:.]?(?P<minute>\d{2})(?:[:.]?(?P<second>\d{2}))?
           (?:[.,]\d{1,9})?\s*+(?P<zone>Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?)?""",
    re.VERBOSE | re.IGNORECASE | re.ASCII,
)
_URL_DATE = re.compile(
    r"[/_-](?P<year>(?:19|20)\d{2})[/_-](?P<month>\d{1,2})[/_-](?P<day>\d{1,2})(?!\d)", re.ASCII
)


def read_date(text: str | None) -> datetime.date | None:
    """A date written for machines: a ``datetime`` if it has a time of day, else a ``date``.

    >>> read_date("2024-11-29T12:31:54+01:00").isoformat()
    '2024-11-29T12:31:54+01:00'
    """
    if not text or len(text) > _MAX:
        return None
    match = _ISO.match(text)
    if match is None:
        return _mail_date(text)
    try:
        day = datetime.date(int(match["year"]), int(match["month"]), int(match["day"]))
        if day.year < _FIRST_YEAR:
            return None
        if match["hour"] is None:
            return day
        clock = datetime.time(int(match["hour"]), int(match["minute"]), int(match["second"] or 0))
        return datetime.datetime.combine(day, clock, _zone(match["zone"]))
    except ValueError:
        return None


def date_of_url(url: str | None) -> datetime.date | None:
    """The day in an address such as ``/2024/11/29/storm``."""
    match = _URL_DATE.search(url[:2_000]) if url else None
    if match is None:
        return None
    try:
        return datetime.date(int(match["year"]), int(match["month"]), int(match["day"]))
    except ValueError:
        return None


def _zone(text: str | None) -> datetime.tzinfo | None:
    if text is None:
        return None
    if text[0] not in "+-":
        return datetime.UTC
    digits = text[1:].replace(":", "")
    offset = datetime.timedelta(hours=int(digits[:2]), minutes=int(digits[2:] or 0))
    return datetime.timezone(-offset if text[0] == "-" else offset)


def _mail_date(text: str) -> datetime.date | None:
    """The form of RFC 5322, which HTTP uses too: "Mon, 05 Aug 2024 12:47:21 GMT"."""
    if not text.isascii():
        return None
    try:
        moment = parsedate_to_datetime(text.strip())
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return moment if moment.year >= _FIRST_YEAR else None
