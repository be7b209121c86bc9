"""When the article was published and changed: the dates around the headline, judged by place and label.

.. code-block:: text

    timestamp = [label [":"]] date [time] | relative        ("5 hours ago" is reported, not guessed)
"""

from __future__ import annotations

import datetime

import attrs

from .bylines import Zone
from .dates import DateMention
from .page import Page
from .scoring import bucket
from .words import last_phrase, words

__all__ = ["Stamp", "is_relative", "stamp_candidates", "stamp_observations"]

ABOVE = 14
BELOW = 45
INTO = 4
AFTER = 12
MAX_LINE = 220


@attrs.define
class Stamp:
    """A date that may be that of the article."""

    line: int
    """Its line on the page."""
    mention: DateMention
    """The date."""
    label: str
    """``"published"``, ``"modified"`` or ``""``."""
    order: int
    """How many dates stand before it in the zone."""
    before: int
    """Words before it in its line."""
    after: int
    """Words after it in its line."""


def stamp_candidates(zone: Zone) -> list[Stamp]:
    """The dates of the zone."""
    page = zone.page
    top = max(0, zone.headline - ABOVE)
    bottom = max(min(page.first, zone.headline + BELOW), zone.headline) + INTO
    tail = range(max(bottom, page.last - 1), page.last + AFTER) if page.last >= 0 else ()
    found: list[Stamp] = []
    for index in (*range(0, min(3, top)), *range(top, bottom), *tail):
        if index >= len(page) or len(page.texts[index]) > MAX_LINE:
            continue
        start = 0
        text = page.texts[index]
        for mention in zone.line(index).dates:
            label = _label(text[start : mention.start], page.text(index - 1) if not start else "")
            found.append(
                Stamp(
                    index,
                    mention,
                    label,
                    len(found),
                    len(text[: mention.start].split()),
                    len(text[mention.end :].split()),
                )
            )
            start = mention.end
    return found


def _label(before: str, above: str) -> str:
    """What the words before a date, or the line above a date on its own, call it."""
    lexicon = words()
    for text in (before, "" if before.strip(" :-–•|/,.") else above):
        if not text or len(text) > 60 and text is above:
            continue
        if last_phrase(_without_weekday(text), lexicon.modified):
            return "modified"
        if last_phrase(_without_weekday(text), lexicon.published):
            return "published"
    return ""


def _without_weekday(text: str) -> str:
    from .calendar import is_weekday

    parts = text.split()
    while parts and is_weekday(parts[-1].strip(",.:()").lower()):
        parts.pop()
    return " ".join(parts)


def stamp_observations(zone: Zone, stamp: Stamp, stamps: list[Stamp]) -> list[str]:
    """What speaks for and against a date as that of publication."""
    page, index = zone.page, stamp.line
    found = [
        f"label-{stamp.label or 'none'}",
        f"words-before-{bucket(stamp.before, (0, 2, 5, 10))}",
        f"words-after-{bucket(stamp.after, (0, 2, 5, 10))}",
        f"order-{min(stamp.order, 4)}",
        f"role-{page.blocks[index].role}",
    ]
    if page.last >= 0 and index > page.last:
        found.append(f"after-body-{bucket(index - page.last, (1, 2, 4, 8))}")
    else:
        below = index - zone.headline
        found.append(f"below-headline-{bucket(below, (-7, -4, -2, -1, 0, 1, 2, 3, 5, 8, 14, 25))}")
        found.append(f"above-body-{bucket(page.first - index, (-1, 0, 1, 2, 3, 5, 8, 14))}")
    if isinstance(stamp.mention.value, datetime.datetime):
        found.append("time")
    if any(other.label == "published" for other in stamps):
        found.append("another-published" if stamp.label != "published" else "published-too")
    if any(item.cue for item in zone.line(index).printed):
        found.append("cue-same-line")
    for at in (index - 1, index + 1):
        if any(item.cue for item in zone.line(at).printed):
            found.append("cue-near")
            break
    if "©" in page.texts[index] or "opyright" in page.texts[index]:
        found.append("copyright")
    if page.counts[page.texts[index]] > 1:
        found.append("repeated")
    if page.bulleted[index]:
        found.append("bulleted")
    return found


def is_relative(text: str) -> bool:
    """Whether a line gives a relative date ("5 hours ago")."""
    if len(text) > 60:
        return False
    parts = text.lower().split()
    return any(part.strip(",.:") in words().ago for part in parts) and any(
        part[0].isdecimal() for part in parts
    )


_ = Page
