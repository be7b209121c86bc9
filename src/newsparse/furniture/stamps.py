"""When the article was published and changed: dates near the headline, by place and label.

.. code-block:: text

    timestamp = [label [":"]] date [time] | relative        ("5 hours ago" is reported, not guessed)
"""

from __future__ import annotations

import datetime
import functools

import attrs

from ..languages import phrases
from ..models import Dateline, Diagnostic, Evidence, Role
from .calendar import is_weekday
from .dates import DateMention
from .moments import is_relative
from .page import Page
from .scoring import bucket, score
from .undated import date_undated
from .words import last_phrase, word_set, words
from .zone import Zone

__all__ = [
    "Stamp",
    "Stamps",
    "find_stamps",
    "stamp_candidates",
    "stamp_observations",
]

MAX_LINE = 220
"""Characters of the longest line that may hold the date."""
LONG = 90
"""Characters from which a line is more like a caption or a sentence than a stamp."""
MAX_OPENING = 60
"""Characters before the date of a longer line, if a label is the last of them."""
MIN_SCORE = -1.0
"""Log-odds from which a date counts as the article's."""
MAX_BEFORE = 2
"""Words before a date that stands on its own in its line."""
NEAR = 3
"""Lines between the date of publication and that of the change."""


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


@attrs.frozen(kw_only=True)
class Stamps:
    """The dates of the article."""

    published: datetime.date | None = None
    modified: datetime.date | None = None
    roles: dict[int, Evidence] = attrs.field(factory=dict)
    diagnostics: tuple[Diagnostic, ...] = ()


def find_stamps(zone: Zone, dateline: Dateline | None = None) -> Stamps:
    """When the article was published and last changed.

    Where nothing else says it, the dateline of a report or a release may.
    """
    candidates = stamp_candidates(zone)
    best: Stamp | None = None
    value = MIN_SCORE
    for stamp in candidates:
        reached = score("stamp", stamp_observations(zone, stamp, candidates))
        if reached > value:
            best, value = stamp, reached
    if best is None:
        found = date_undated(zone, dateline)
        if found is not None:
            return Stamps(published=found.value, diagnostics=found.diagnostics)
        return Stamps(diagnostics=_relative(zone))
    if best.label == "modified":
        best = _published_beside(best, candidates) or best
    modified = next(
        (
            stamp.mention.value
            for stamp in candidates
            if stamp.label == "modified" and abs(stamp.line - best.line) <= NEAR
        ),
        None,
    )
    roles = {}
    line = zone.line(best.line)
    if line.other == 0 and not line.printed:
        roles[best.line] = Evidence("date-scorer", Role.TIMESTAMP, weight=value)
    return Stamps(published=best.mention.value, modified=modified, roles=roles)


def _published_beside(best: Stamp, candidates: list[Stamp]) -> Stamp | None:
    """The date of publication next to that of a change: a labelled one, or an earlier one."""
    near = [stamp for stamp in candidates if abs(stamp.line - best.line) <= NEAR]
    earlier = [
        stamp
        for stamp in near
        if stamp.line == best.line and not stamp.label and stamp.mention.day < best.mention.day
    ]
    return next((stamp for stamp in near if stamp.label == "published"), next(iter(earlier), None))


def _relative(zone: Zone) -> tuple[Diagnostic, ...]:
    """A note on a relative date, if the page prints no other."""
    page = zone.page
    for index in zone.places():
        if is_relative(page.texts[index]):
            message = f"the page only says {page.texts[index]!r} of its date"
            return (Diagnostic("relative-date", message, span=page.blocks[index].span),)
    return ()


def stamp_candidates(zone: Zone) -> list[Stamp]:
    """The dates of the zone."""
    page = zone.page
    found: list[Stamp] = []
    for index in zone.places():
        text = page.texts[index]
        if not page.has_date(index) or (
            len(text) > MAX_LINE and not _opens_with_label(page, index)
        ):
            continue
        start = 0
        first: Stamp | None = None
        for mention in page.dates(index):
            if _is_end(text[start : mention.start]):
                start, first = mention.end, None
                continue
            between = text[start : mention.start]
            label = _label(between, page.text(index - 1) if not start else "")
            stamp = Stamp(
                index,
                mention,
                label,
                len(found),
                len(text[: mention.start].split()),
                len(text[mention.end :].split()),
            )
            if first is not None and not any(char.isalnum() for char in between):
                _tell_apart(first, stamp)
            found.append(stamp)
            start, first = mention.end, stamp
    return found


def _tell_apart(first: Stamp, second: Stamp) -> None:
    """Name the later of two dates that stand side by side that of the change.

    "5 June 20246 June 2024": a layout prints both and shows one, in either order.
    """
    later = first if first.mention.day > second.mention.day else second
    apart = first.mention.end < second.mention.start and first.mention.day == second.mention.day
    if not apart and (not first.label or later is second):
        later.label = "modified"


def _opens_with_label(page: Page, index: int) -> bool:
    """Whether a long line opens with a labelled date: "Posted on 5 June 2024 in Ports, Strikes"."""
    before = page.texts[index][: page.dates(index)[0].start]
    return len(before) < MAX_OPENING and bool(_label(before, ""))


def _is_end(before: str) -> bool:
    """Whether the words before a date make it the end of an offer: "Available until 6 May"."""
    return last_phrase(_without_weekday(before), _UNTIL)


_UNTIL = phrases("bis, bis zum, fino al, hasta el, jusqu'au, jusqu’au, t/m, till, tot, until, до")


def _label(before: str, above: str) -> str:
    """What the words before a date, or the line above a date on its own, call it."""
    lexicon = words()
    for text in (before, "" if before.strip(" :-–•|/,.") else above):
        if not text or (len(text) > 60 and text is above):
            continue
        plain = _without_weekday(text)
        label = _without_preposition(plain)
        if last_phrase(label, lexicon.modified) or last_phrase(plain, lexicon.modified):
            return "modified"
        alone = not label.strip(" :-–•|/,.(")
        if last_phrase(plain, lexicon.published if alone else _telling(lexicon.published)):
            return "published"
    return ""


@functools.cache
def _telling(table: frozenset[str]) -> frozenset[str]:
    """The labels that are none inside a sentence: "he died on 5 June 2024" tells nothing."""
    return table - _BEFORE_DAY


_BEFORE_DAY = word_set(
    """
    a am at d' d. da de den di el em i il la le op on om på pe the um à alle w we dne
    """
)
"""Words between a label and its date."""


def _without_preposition(text: str) -> str:
    """A label without the word that joins it to its date: "modifica il"."""
    before, _, last = text.rstrip().rpartition(" ")
    return before if last.lower() in _BEFORE_DAY else text


def _without_weekday(text: str) -> str:
    parts = text.split()
    while parts and is_weekday(parts[-1].strip(",.:()").lower()):
        parts.pop()
    return " ".join(parts)


def stamp_observations(zone: Zone, stamp: Stamp, stamps: list[Stamp]) -> list[str]:
    """What speaks for and against a date as that of publication."""
    page, index = zone.page, stamp.line
    line = zone.line(index)
    label = stamp.label or "none"
    places = zone.place_observations(index)
    before = sum(_is_alone(zone, other) for other in stamps[: stamp.order])
    found = [
        f"label-{label}",
        f"other-words-{bucket(line.other, (0, 2, 5, 10))}",
        f"words-before-{bucket(stamp.before, (0, 2, 5, 10))}",
        f"words-after-{bucket(stamp.after, (0, 2, 5, 10))}",
        f"order-{'alone' if _is_alone(zone, stamp) else 'inside'}-{min(before, 4)}",
        f"{_opening(page.texts[index][: stamp.mention.start])}-{min(stamp.before // 4, 3)}",
        f"role-{page.blocks[index].role}",
        *places,
        *(f"{label}-{place}" for place in places),
    ]
    if isinstance(stamp.mention.value, datetime.datetime):
        found.append("time")
    if any(other.label == "published" for other in stamps):
        found.append("another-published" if stamp.label != "published" else "published-too")
    if any(item.cue for item in line.printed):
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
    return found + _among_dates(zone, stamp, stamps)


def _among_dates(zone: Zone, stamp: Stamp, stamps: list[Stamp]) -> list[str]:
    """How a date stands to the others: comments and changes are later, mastheads have weekdays."""
    text = zone.page.texts[stamp.line]
    day = stamp.mention.day
    side = "above" if zone.below(stamp.line) < 0 else "below"
    found = [f"{'alone' if _is_alone(zone, stamp) else 'inside'}-{side}"]
    if day == min(other.mention.day for other in stamps):
        found.append(f"oldest-{side}")
    if day == max(other.mention.day for other in stamps):
        found.append(f"newest-{side}")
    before = text[: stamp.mention.start]
    if _without_weekday(before) != " ".join(before.split()):
        found.append(f"weekday-{side}")
    if len(text) > LONG:
        found.append("long-line")
    return found


def _is_alone(zone: Zone, stamp: Stamp) -> bool:
    """Whether a date opens its line or stands behind a label or a byline, not in a sentence."""
    if stamp.label or stamp.before <= MAX_BEFORE:
        return True
    return any(
        item.cue and item.name.end <= stamp.mention.start for item in zone.line(stamp.line).printed
    )


def _opening(before: str) -> str:
    """Whether the words before a date read like the opening of a sentence: "... on Monday, "."""
    plain = before.rstrip()
    if plain == before:
        return "parted"
    last = plain.removesuffix(",")[-3:]
    return (
        "sentence" if plain[-1:] in (".", ",") or (last.isalpha() and last.islower()) else "parted"
    )
