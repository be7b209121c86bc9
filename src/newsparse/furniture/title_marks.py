"""What speaks for a line being the headline: words it shares, its place, shape and surroundings."""

from __future__ import annotations

import bisect
import re
from collections.abc import Iterator

from .credits import split_credit
from .page import TOP, Page, has_cjk, key
from .scoring import bucket
from .title_neighbours import observe_neighbours
from .titles import CUE_SOON, SERIES, SOON, Titles, without_outlet
from .words import leading_phrase, words

__all__ = ["observe"]

ABOVE = 9
"""Lines above a headline in which its date may stand."""

_DISTANCES = (0, 1, 2, 3, 5, 8, 12, 20, 40)
_WIDTHS = (15, 30, 45, 60, 75, 90, 105, 120, 150, 190)
_SOON = (1, 2, 3, 4, 5, 7, 10, 15)
_COUNTS = (0, 1, 2, 3, 5, 8)
_SHARES = (0.0, 0.2, 0.35, 0.5, 0.65, 0.8, 0.99)
_CREDIT = re.compile(r"©|\(?\b(?:Foto|Photo|Image|Bild|Credit|Quelle|Source)s?\s?[:/]")
_QUOTES = frozenset("\"'«»‘’“”„")
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
    found += _labels(titles.page, index)
    found += _soon(titles, index)
    found += observe_neighbours(titles, index)
    return found


def _length(text: str) -> int:
    """Words of a text; three characters count as one in scripts without spaces."""
    return len(text) // 3 if has_cjk(text) else text.count(" ") + 1


def _shape(titles: Titles, index: int) -> Iterator[str]:
    text = titles.page.texts[index]
    yield f"words-{bucket(_length(text), (1, 2, 3, 5, 8, 14, 20, 30))}"
    yield f"width-{bucket(len(text) * (2 if has_cjk(text) else 1), _WIDTHS)}"
    yield f"ends-{text[-1] if text[-1] in '.?!:…,”»' else 'plain'}"
    yield f"opens-{_kind(text[0])}"
    yield f"closes-{_kind(text[-1])}"
    if ":" in text[3:-1]:
        yield "colon"
    if "," in text:
        yield "comma"
    if any(char.isdecimal() for char in text):
        yield "digits"
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


def _kind(char: str) -> str:
    """What a character at an end of a line is."""
    if char.isdecimal():
        return "digit"
    if char.isalpha():
        return "small" if char.islower() else "capital"
    return "quote" if char in _QUOTES else char if char in "([)]" else "other"


def _words(titles: Titles, index: int) -> Iterator[str]:
    """Words that the line shares with the body and with the title at the top of the page."""
    page, stems = titles.page, titles.stems[index]
    shared, led = titles.shared[index], titles.led[index]
    yield f"shared-count-{bucket(round(shared * len(stems)), _COUNTS)}"
    yield f"led-words-{bucket(led, (0.0, 0.1, 0.25, 0.4, 0.6, 0.8))}"
    yield f"led-count-{bucket(round(led * len(stems)), _COUNTS)}"
    if index < TOP:
        cut = without_outlet(page, index)
        yield f"top-{index}"
        if cut != page.texts[index]:
            yield "outlet-suffix"
        if key(cut) in titles.printed:
            yield "echoed"
    elif titles.tops and stems:
        yield from _page_title(titles.tops, stems)


def _page_title(tops: list[frozenset[str]], stems: frozenset[str]) -> Iterator[str]:
    """How far the line agrees with a line at the top of the page, which may be its title."""
    common = [(len(stems & top), len(top)) for top in tops]
    agreed = max(both for both, _ in common) / len(stems)
    covered = max(both / size for both, size in common)
    alike = max(2 * both / (size + len(stems)) for both, size in common)
    yield f"page-title-{bucket(agreed, (0.0, 0.2, 0.4, 0.6, 0.8, 0.99))}"
    yield f"page-title-covered-{bucket(covered, (0.0, 0.2, 0.4, 0.6, 0.8, 0.99))}"
    yield f"page-title-alike-{bucket(alike, _SHARES)}"


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
    yield f"series-above-{min(3, sum(titles.titled[max(0, index - SERIES) : index]))}"
    yield f"series-below-{min(3, sum(titles.titled[index + 1 : index + 1 + SERIES]))}"


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


def _soon(titles: Titles, index: int) -> Iterator[str]:
    """How soon a date, a byline and its cue follow, and how near above a date stands."""
    above = bisect.bisect_left(titles.dated, index) - 1
    ago = index - titles.dated[above] if above >= 0 else ABOVE + 1
    yield f"date-soon-{bucket(_ahead(titles.dated, index), _SOON)}"
    yield f"byline-soon-{bucket(_ahead(titles.signed, index), _SOON)}"
    yield f"date-above-{bucket(ago, (1, 2, 3, 5, ABOVE))}"
    ahead = _ahead(titles.cued, index)
    if ahead <= CUE_SOON:
        yield f"cue-soon-{ahead}"


def _ahead(lines: list[int], index: int) -> int:
    """How far below a line the next of some lines stands."""
    place = bisect.bisect_right(lines, index)
    return lines[place] - index if place < len(lines) else SOON + 1
