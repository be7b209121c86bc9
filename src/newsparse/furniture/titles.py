"""What speaks for a line being the headline: words it shares, its place, shape and surroundings.

No observation depends on one label of the body labeller alone: the place of a line is measured
against the labels, against the long lines and against the mass of the text, and weights are
learned on pages whose labels are partly disturbed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import attrs

from ..models import Block, Role
from .credits import split_credit
from .page import TOP, Page, has_cjk, key, last_match
from .scoring import bucket
from .words import leading_phrase, words

__all__ = ["Titles", "read_titles", "without_outlet"]

WINDOW = 240
"""Lines above the body that are looked at for lines of a title's shape."""
NEAR = 40
"""Lines above the body in which a shorter or longer line may be the headline too."""
INTO = 8
"""Lines below the start of the body that are looked at: what stands above may pass for body."""
LONG = 90
"""Characters of a line that is a paragraph rather than a title or a button."""
SERIES = 6
"""Lines above and below a title in which others of its kind are counted: teasers come in series."""
SOON = 5
"""Lines below a headline in which its byline and date are expected."""
MAX_SHORT = 120
"""Characters of the longest line that is looked at for a date or a byline's cue."""

_CHARS = range(8, 280)
_WIDGETS = frozenset({Role.ADVERTISEMENT, Role.LEGAL, Role.NEWSLETTER, Role.SHARE})
_SURE = 0.9
"""Confidence from which a label of these roles rules a line out."""
_SUFFIX = re.compile(r" (?:[|–—·•»:]|[-‐]|::) ")
_CREDIT = re.compile(r"©|\(?\b(?:Foto|Photo|Image|Bild|Credit|Quelle|Source)s?\s?[:/]")
_TRAIL = re.compile(r" ?[>›»] ")
_JOINED = re.compile("[a-zà-ÿ][A-ZÀ-Þ][a-zà-ÿ]")
"""Where a layout printed two menu items without a space between them."""


@attrs.define
class Titles:
    """The lines that may be the headline, and what surrounds them, in columns."""

    page: Page
    candidates: list[int]
    """Lines that may be the headline."""
    likely: list[int]
    """Those that read like a title of this body, by their words alone."""
    keys: dict[int, str]
    """The words of each candidate, as :func:`key` gives them."""
    printed: frozenset[str]
    """The words of the candidates below the top of the page."""
    titled: list[bool]
    """Whether a line has the shape of a title; one item a line of the upper page."""
    mass: list[int]
    """Characters of the body above each line; one item more than ``titled``."""
    paragraph: list[int]
    """How far below each line the next long line stands."""


def read_titles(page: Page) -> Titles:
    """The candidates of a page with the columns that the observations need."""
    stop = min(len(page), page.first + INTO)
    candidates = _candidates(page, stop)
    reach = min(len(page), stop + SERIES + 2)
    mass = [0]
    for index in range(reach):
        body = page.blocks[index].role.is_body
        mass.append(mass[-1] + (min(400, len(page.texts[index])) if body else 0))
    paragraph = [99] * reach
    below = 99
    for index in range(reach - 1, -1, -1):
        paragraph[index] = below = below + 1
        if len(page.texts[index]) >= LONG:
            below = 0
    keys = {index: key(page.texts[index]) for index in candidates}
    return Titles(
        page,
        candidates,
        [index for index in candidates if _is_likely(page, index)],
        keys,
        frozenset(keys[index] for index in candidates if index >= TOP),
        [_has_title_shape(text) for text in page.texts[:reach]],
        mass,
        paragraph,
    )


def _candidates(page: Page, stop: int) -> list[int]:
    far = max(TOP, stop - WINDOW)
    near = max(far, stop - INTO - NEAR)
    return [
        *(index for index in range(min(TOP, stop)) if _may_be_title(page, index)),
        *(index for index in range(far, near) if _has_title_shape(page.texts[index])),
        *(
            index
            for index in range(near, stop)
            if _may_be_title(page, index)
            and (page.texts[index].count(" ") > 1 or has_cjk(page.texts[index]))
        ),
    ]


def _may_be_title(page: Page, index: int) -> bool:
    text = page.texts[index]
    if len(text) not in _CHARS or _is_widget(page.blocks[index]):
        return False
    return index < page.first or not _is_prose(text)


def _is_widget(block: Block) -> bool:
    """Whether a line surely belongs to a button or a notice, however often it is printed."""
    return block.role in _WIDGETS and block.confidence >= _SURE


def _is_prose(text: str) -> bool:
    """Whether a line inside the body is running text rather than a late headline."""
    return len(text) > 140 or text.rstrip("\"”»'")[-1:] in ".:。" or ". " in text[12:]


def _has_title_shape(text: str) -> bool:
    return 20 < len(text) < 160 and text[-1] not in ".:" and (text.count(" ") > 2 or has_cjk(text))


def _is_likely(page: Page, index: int) -> bool:
    text = page.texts[index]
    return (
        20 < len(text) < 160
        and text[-1] not in ".:"
        and not page.bulleted[index]
        and page.cohesion(text) >= 0.4
    )


def without_outlet(page: Page, line: int) -> str:
    """The headline without the outlet's name that a page title ends with."""
    text = page.texts[line]
    if line >= TOP:
        return text
    cut = len(text)
    while True:
        match = last_match(_SUFFIX, text, 0, cut)
        if match is None:
            return text[:cut]
        tail = text[match.end() : cut]
        if len(tail.split()) > 5 or len(text[: match.start()].split()) < 3:
            return text[:cut]
        cut = match.start()


def observe(titles: Titles, index: int) -> list[str]:
    """What speaks for and against a line as the headline."""
    found = ["candidate"]
    found += _shape(titles, index)
    found += _words(titles, index)
    found += _place(titles, index)
    found += _around(titles, index)
    return found


def _length(text: str) -> int:
    """Words of a text; three characters count as one in scripts without spaces."""
    return len(text) // 3 if has_cjk(text) else text.count(" ") + 1


def _shape(titles: Titles, index: int) -> Iterable[str]:
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
    if titles.page.counts[text] > 1:
        yield f"repeated-{min(titles.page.counts[text], 3)}"


def _words(titles: Titles, index: int) -> Iterable[str]:
    page = titles.page
    text = page.texts[index]
    shared = bucket(page.cohesion(text), (0.0, 0.2, 0.4, 0.6, 0.8))
    yield f"shared-words-{shared}"
    yield f"shared-{shared}-words-{bucket(_length(text), (1, 3, 5, 8, 20))}"
    plain = titles.keys[index]
    if index < TOP:
        cut = without_outlet(page, index)
        yield f"top-{index}"
        if cut != text:
            yield "outlet-suffix"
        if key(cut) in titles.printed:
            yield "echoed"
    elif plain:
        best = max((_agreement(plain, title) for title in page.titles), default=0)
        if best:
            yield f"page-title-{best}"


def _agreement(plain: str, title: str) -> int:
    """How well a line agrees with a title: 3 the title begins with it, 2 and 1 common words."""
    if title.startswith(plain):
        return 3
    line, whole = set(plain.split()), set(title.split())
    share = len(line & whole) / len(line)
    return 2 if share >= 0.8 and len(line) > 3 else 1 if share >= 0.5 and len(line) > 3 else 0


def _place(titles: Titles, index: int) -> Iterable[str]:
    page = titles.page
    yield f"above-body-{bucket(page.first - index, (-4, -2, -1, 0, 1, 2, 3, 5, 8, 12, 20, 40))}"
    yield f"paragraph-{bucket(titles.paragraph[index], (1, 2, 3, 5, 8, 12, 20, 40))}"
    yield f"mass-above-{bucket(titles.mass[index], (0, 60, 150, 400, 1000))}"
    yield f"role-{page.blocks[index].role}"
    yield f"next-role-{page.role(index + 1)}"


def _around(titles: Titles, index: int) -> Iterable[str]:
    page = titles.page
    text = page.texts[index]
    other = [at for at in titles.likely if page.texts[at] != text]
    before = sum(index - 12 <= at < index for at in other)
    after = sum(index < at < page.first for at in other)
    yield f"likely-before-{min(before, 3)}"
    yield f"likely-after-{min(after, 3)}"
    yield f"series-above-{min(3, sum(titles.titled[max(0, index - SERIES) : index]))}"
    yield f"series-below-{min(3, sum(titles.titled[index + 1 : index + 1 + SERIES]))}"
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
    yield from _soon(page, index)
    near = [len(page.text(at)) for at in (index - 2, index - 1, index + 1)]
    if len(text) > max(near):
        yield "longer-than-neighbours"
    if page.text(index + 1).startswith(text) or page.text(index - 1).startswith(text):
        yield "doubled"
    if len(page.text(index - 1)) < 25:
        yield "after-short-line"
    if len(page.text(index + 1)) >= LONG:
        yield "before-long-line"


def _soon(page: Page, index: int) -> Iterable[str]:
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
