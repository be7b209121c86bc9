"""The date of an article beside whose headline none is printed.

.. code-block:: text

    dateline  = place "," date dash             of a report or a release
    elsewhere = label date                      one day only, far from the headline
    moment    = label time | today [time]       the day is that of the page
    page day  = weekday date | date             alone on a line above the headline
              | the newest date of the page, printed more than once
"""

from __future__ import annotations

import datetime
from collections import Counter

import attrs

from ..models import Dateline, Diagnostic
from .calendar import is_weekday
from .dates import find_dates, find_time
from .page import Page
from .words import last_phrase, leading_phrase, may_open, word_set, words
from .zone import Zone

__all__ = ["Dated", "date_undated"]

MAX_LABELLED = 90
"""Characters of the longest line far from the headline that may give its date."""
MAX_MOMENT = 70
"""Characters of the longest line that may give the time of day alone."""
MAX_STAMP = 60
"""Characters of the longest line that may give the day of the page."""

_TODAY = word_set(
    """
    aujourd'hui aujourd’hui avui bugün danas danes dnes dzisiaj dziś heute hoje hoy idag
    ma oggi sot šiandien tänään täna today vandaag σήμερα днес сегодня сьогодні اليوم
    आज 今天 今日 오늘
    """
)
"""How a page calls the day on which it was printed."""


@attrs.frozen
class Dated:
    """A date that was found."""

    value: datetime.date
    """The date, or the ``datetime`` if the time of day is printed."""
    line: int
    """The line that gives the time or, where it is labelled, the date."""
    diagnostics: tuple[Diagnostic, ...] = ()
    """A note if the day is that of the page."""


def date_undated(zone: Zone, dateline: Dateline | None) -> Dated | None:
    """The date of an article that prints none by its headline, None if the page tells nothing."""
    return _of_the_dateline(zone, dateline) or _labelled_elsewhere(zone) or _of_the_page(zone)


def _of_the_dateline(zone: Zone, dateline: Dateline | None) -> Dated | None:
    """The day of the dateline, if it gives the year."""
    if dateline is None or dateline.date is None:
        return None
    found = find_dates(dateline.date, month_first=zone.page.month_first)
    return Dated(found[0].value, zone.page.first) if found else None


def _labelled_elsewhere(zone: Zone) -> Dated | None:
    """The one day that a labelled date far from the headline gives."""
    page, lexicon = zone.page, words()
    known = set(zone.places())
    found: dict[datetime.date, Dated] = {}
    for index, text in enumerate(page.texts):
        if (
            index in known
            or len(text) > MAX_LABELLED
            or not may_open(text, lexicon.published, lexicon.modified)
        ):
            continue
        length = leading_phrase(text, lexicon.published) or leading_phrase(text, lexicon.modified)
        for mention in page.dates(index)[:1]:
            if length and not _plain_words(text[length : mention.start]):
                found.setdefault(mention.day, Dated(mention.value, index))
    return next(iter(found.values())) if len(found) == 1 else None


def _of_the_page(zone: Zone) -> Dated | None:
    """The day of the page with the time of day that a line by the headline gives."""
    page = zone.page
    for index in zone.opening():
        text = page.texts[index]
        if (len(text) > MAX_MOMENT and not _opens_with_time(text)) or page.dates(index):
            continue
        today = any(word.strip(",.:") in _TODAY for word in text.lower().split())
        clock = find_time(text) if any(char.isdecimal() for char in text) else None
        if clock is None or not (today or _labels_time(text)):
            continue
        day = _masthead(page, zone.heads[0]) or _newest(page)
        if day is None:
            return None
        message = f"the page says {text!r} of its date; the day is that of the page"
        note = Diagnostic("date-of-the-page", message, span=page.blocks[index].span)
        return Dated(datetime.datetime.combine(day, clock), index, (note,))
    return None


def _opens_with_time(text: str) -> bool:
    """Whether a long line opens with a labelled time: a terminal joins it to the caption."""
    lexicon = words()
    length = may_open(text, lexicon.published) and leading_phrase(text, lexicon.published)
    return bool(length) and text[length:].lstrip(" :")[:1].isdecimal()


def _labels_time(text: str) -> bool:
    """Whether a label of dates stands before the first number of a line: "Published 17:25"."""
    at = next((place for place, char in enumerate(text) if char.isdecimal()), 0)
    lexicon = words()
    before = text[:at]
    parts = before.split()
    while parts and len(parts[-1]) < 4 and parts[-1].isalpha():
        parts.pop()  # "à", "at", "kl"
    plain = " ".join(parts)
    return last_phrase(plain, lexicon.published) or last_phrase(plain, lexicon.modified)


def _masthead(page: Page, stop: int) -> datetime.date | None:
    """The day that a line above the headline gives on its own, or behind its weekday."""
    for index in range(min(stop, len(page))):
        text = page.texts[index]
        if len(text) > MAX_STAMP or not page.dates(index):
            continue
        mention = page.dates(index)[0]
        before = text[: mention.start]
        alone = mention.end >= len(text.rstrip(" .|"))
        if not _plain_words(before) and (alone or before.strip()):
            return mention.day
    return None


def _plain_words(text: str) -> bool:
    """Whether a text has words other than weekdays and short ones such as "the"."""
    return any(
        len(word) > 3 and not is_weekday(word)
        for word in (part.strip(",.:()").lower() for part in text.split())
    )


def _newest(page: Page) -> datetime.date | None:
    """The newest day that the short lines of a page print, if more than one prints it."""
    days = Counter(
        day
        for index, text in enumerate(page.texts)
        if len(text) <= 2 * MAX_STAMP
        for day in {mention.day for mention in page.dates(index)}  # a layout may print it twice
    )
    newest = max(days, default=None)
    return newest if newest is not None and days[newest] > 1 else None
