"""What speaks for a line being the headline: words it shares, its place, shape and surroundings."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .credits import split_credit
from .page import TOP, Page, has_cjk, key
from .scoring import bucket
from .titles import SERIES, Titles, without_outlet
from .words import leading_phrase, words

__all__ = ["observe"]

SOON = 5
"""Lines below a headline in which its byline and date are expected."""
MAX_SHORT = 120
"""Characters of the longest line that is looked at for a date or a byline's cue."""

_WIDTHS = (0, 12, 25, 50, 90, 150)
_DISTANCES = (0, 1, 2, 3, 5, 8, 12, 20, 40)
_SHARES = (0.0, 0.2, 0.35, 0.5, 0.65, 0.8, 0.99)
_CREDIT = re.compile(r"©|\(?\b(?:Foto|Photo|Image|Bild|Credit|Quelle|Source)s?\s?[:/]")
_TRAIL = re.compile(r" ?[>›»] ")
_JOINED = re.compile("[a-zà-ÿ][A-ZÀ-Þ][a-zà-ÿ]")
"""Where a layout printed two menu items without a space between them."""


def observe(titles: Titles, index: int) -> list[str]:
    """What speaks for and against a line as the headline."""
    found = ["candidate"]
    found += _shape(titles, index)
    found += _words(titles, index)
    found += _copies(titles, index)
    found += _place(titles, index)
    found += _series(titles, index)
    found += _neighbours(titles, index)
    found += _labels(titles.page, index)
    found += _soon(titles.page, index)
    return found


def _length(text: str) -> int:
    """Words of a text; three characters count as one in scripts without spaces."""
    return len(text) // 3 if has_cjk(text) else text.count(" ") + 1


def _shape(titles: Titles, index: int) -> Iterator[str]:
    text = titles.page.texts[index]
    yield f"words-{bucket(_length(text), (1, 2, 3, 5, 8, 14, 20, 30))}"
    yield f"ends-{text[-1] if text[-1] in '.?!:…,”»' else 'plain'}"
    if titles.page.bulleted[index]:
        yield "bulleted"
    if text.isupper():
        yield "all-capitals"
    if text[0].islower():
        yield "small-initial"
    if ". " in text[12:]:
        yield "inner-stop"
    if _TRAIL.search(text):
        yield "trail"
    if len(_JOINED.findall(text)) > 1:
        yield "joined-words"


def _words(titles: Titles, index: int) -> Iterator[str]:
    """Words that the line shares with the body and with the title at the top of the page."""
    page = titles.page
    shared = bucket(titles.shared[index], _SHARES)
    yield f"shared-words-{shared}"
    yield f"shared-{shared}-words-{bucket(_length(page.texts[index]), (1, 3, 5, 8, 20))}"
    yield f"led-words-{bucket(titles.led[index], (0.0, 0.1, 0.25, 0.4, 0.6, 0.8))}"
    if index < TOP:
        cut = without_outlet(page, index)
        yield f"top-{index}"
        if cut != page.texts[index]:
            yield "outlet-suffix"
        if key(cut) in titles.printed:
            yield "echoed"
        return
    stems = titles.stems[index]
    if titles.tops and stems:
        agreed = max(len(stems & top) for top in titles.tops) / len(stems)
        yield f"page-title-{bucket(agreed, (0.0, 0.2, 0.4, 0.6, 0.8, 0.99))}"


def _copies(titles: Titles, index: int) -> Iterator[str]:
    """How often the line is printed, and whether it stands at the end of a trail."""
    page = titles.page
    text = page.texts[index]
    count = page.counts[text]
    if count > 1:
        yield f"repeated-{min(count, 3)}"
    if titles.keys[index] in titles.trails:
        yield "trail-end"
    if page.text(index + 1).startswith(text) or page.text(index - 1).startswith(text):
        yield "doubled"


def _place(titles: Titles, index: int) -> Iterator[str]:
    page = titles.page
    yield f"above-body-{bucket(page.first - index, (-4, -2, -1, 0, 1, 2, 3, 5, 8, 12, 20, 40))}"
    yield f"paragraph-{bucket(titles.paragraph[index], _DISTANCES)}"
    yield f"mass-above-{bucket(titles.mass[index], (0, 60, 150, 400, 1000))}"
    gaps = page.source.gaps
    if index + 1 < len(gaps):
        yield f"blank-above-{min(gaps[index], 2)}"
        yield f"blank-below-{min(gaps[index + 1], 2)}"


def _series(titles: Titles, index: int) -> Iterator[str]:
    """Other titles above and below: teasers come in series."""
    page = titles.page
    text = page.texts[index]
    other = [at for at in titles.likely if page.texts[at] != text]
    before = sum(index - 12 <= at < index for at in other)
    after = sum(index < at < page.first for at in other)
    yield f"likely-before-{min(before, 3)}"
    yield f"likely-after-{min(after, 3)}"
    yield f"series-above-{min(3, sum(titles.titled[max(0, index - SERIES) : index]))}"
    yield f"series-below-{min(3, sum(titles.titled[index + 1 : index + 1 + SERIES]))}"


def _neighbours(titles: Titles, index: int) -> Iterator[str]:
    """How wide the lines next to it are: a kicker, a dek, a paragraph."""
    for side, step in (("above", -1), ("below", 1), ("below-2", 2)):
        wide = titles.widths[index + step] if 0 <= index + step < len(titles.widths) else 0
        yield f"width-{side}-{bucket(wide, _WIDTHS)}"


def _labels(page: Page, index: int) -> Iterator[str]:
    """What the labeller says, and what the line says of itself: a date, a byline, a credit."""
    text = page.texts[index]
    yield f"role-{page.blocks[index].role}"
    yield f"next-role-{page.role(index + 1)}"
    if page.has_date(index):
        yield "has-date"
    if leading_phrase(text, words().cues):
        yield "byline-cue"
    if leading_phrase(text, words().credits):
        yield "credit-cue"
    elif _CREDIT.search(text):
        yield "credit-inside"
    elif len(text) > 40 and split_credit(text)[1] is not None:
        yield "credit-end"


def _soon(page: Page, index: int) -> Iterator[str]:
    """How soon a date and a byline's cue follow."""
    date = cue = True
    for ahead in range(1, SOON + 1):
        line = page.text(index + ahead)
        if not line or len(line) > MAX_SHORT:
            continue
        if date and page.has_date(index + ahead):
            date = False
            yield f"date-soon-{ahead}"
        if cue and leading_phrase(line, words().cues):
            cue = False
            yield f"cue-soon-{ahead}"
