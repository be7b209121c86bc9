"""The headline: the best of the lines above the body, by place, repetition and shared words."""

from __future__ import annotations

import re

import attrs

from ..models import Block, Role
from .credits import split_credit
from .page import TOP, Page, has_cjk, key, last_match
from .scoring import bucket, score
from .words import leading_phrase, words

__all__ = [
    "Title",
    "find_headline",
    "headline_candidates",
    "headline_observations",
    "without_outlet",
]

WINDOW = 70
"""Lines above the body that are looked at."""
MIN_WRAPPED = 55
"""Characters of the shortest line that a layout may have broken."""
NEAR = 45
"""Lines above the body in which a copy of the headline counts more than the page's title."""
INTO = 8
"""Lines below the start of the body that are looked at: what stands above may pass for body."""
MIN_SCORE = 0.0
"""Log-odds below which no line counts as the headline."""
_WIDGETS = frozenset({Role.ADVERTISEMENT, Role.LEGAL, Role.NEWSLETTER, Role.SHARE})
_SURE = 0.9
"""Confidence from which a label of these roles rules a line out."""

_CHARS = range(8, 280)
_SUFFIX = re.compile(r" (?:[|–—·•»:]|[-‐]|::) ")
_CREDIT = re.compile(r"©|\(?\b(?:Foto|Photo|Image|Bild|Credit|Quelle|Source)s?\s?[:/]")


@attrs.frozen
class Title:
    """The headline that was found."""

    line: int
    """Its line on the page."""
    text: str
    """Its text without the outlet's name."""
    score: float
    """Log-odds that it is the headline."""
    anchor: int
    """The line that bylines and dates stand by: the copy of the headline next to the body."""


def find_headline(page: Page) -> Title | None:
    """The headline of a page, None if no line is likely enough."""
    candidates = headline_candidates(page)
    likely = likely_titles(page, candidates)
    scores = {
        index: score("headline", headline_observations(page, index, likely)) for index in candidates
    }
    line = max(scores, key=lambda index: scores[index], default=-1)
    if line < 0 or scores[line] < MIN_SCORE:
        return None
    near = [index for index in candidates if index >= TOP and page.first - index < NEAR]
    second = max(near, key=lambda index: scores[index], default=line)
    where = line
    if line < TOP and scores[second] > MIN_SCORE:
        where = second
    where = _last_copy(page, where)
    return Title(line, _with_wrapped(page, line), scores[line], where)


def _with_wrapped(page: Page, line: int) -> str:
    """The headline with its second line, where a narrow layout broke it."""
    text = without_outlet(page, line)
    following = page.text(line + 1)
    if len(text) < MIN_WRAPPED or not following[:1].islower() or len(following) > len(text):
        return text
    gap = page.source.text[page.blocks[line].span.end : page.blocks[line + 1].span.start]
    if gap.count("\n") != 1 or text[-1] in ".!?":
        return text
    return f"{text} {following}"


def _last_copy(page: Page, line: int) -> int:
    """The last line before the body that prints the same headline."""
    wanted = key(page.texts[line])
    for index in range(min(len(page) - 1, page.first + INTO), line, -1):
        text = page.texts[index]
        if abs(len(text) - len(page.texts[line])) < 60 and wanted in key(text):
            return index
    return line


def headline_candidates(page: Page) -> list[int]:
    """Lines that may be the headline."""
    stop = min(len(page), page.first + INTO)
    start = max(0, stop - WINDOW)
    lines = sorted({*range(min(TOP, stop)), *range(start, stop)})
    return [
        index
        for index in lines
        if len(page.texts[index]) in _CHARS
        and (page.texts[index].count(" ") > 1 or index < TOP or has_cjk(page.texts[index]))
        and not (index >= page.first and _is_prose(page.texts[index]))
        and not _is_widget(page.blocks[index])
    ]


def _is_widget(block: Block) -> bool:
    """Whether a line surely belongs to a button or a notice, however often it is printed."""
    return block.role in _WIDGETS and block.confidence >= _SURE


def _is_prose(text: str) -> bool:
    """Whether a line inside the body is running text rather than a late headline."""
    return len(text) > 140 or text.rstrip("\"”»'")[-1:] in ".:。" or ". " in text[12:]


def likely_titles(page: Page, candidates: list[int]) -> list[int]:
    """Candidates that read like a title of this body, by their words alone."""
    return [
        index
        for index in candidates
        if 20 < len(page.texts[index]) < 160
        and page.texts[index][-1] not in ".:"
        and not page.bulleted[index]
        and page.cohesion(page.texts[index]) >= 0.4
    ]


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


def headline_observations(page: Page, index: int, likely: list[int]) -> list[str]:
    """What speaks for and against a line as the headline, given the likely titles."""
    text = page.texts[index]
    count = len(text) // 3 if has_cjk(text) else text.count(" ") + 1
    shared = bucket(page.cohesion(text), (0.0, 0.2, 0.4, 0.6, 0.8))
    before = sum(index - 12 <= at < index and page.texts[at] != text for at in likely)
    after = sum(index < at < page.first and page.texts[at] != text for at in likely)
    found = [
        f"likely-before-{min(before, 3)}",
        f"likely-after-{min(after, 3)}",
        f"shared-{shared}-words-{bucket(count, (1, 3, 5, 8, 20))}",
        f"above-body-{bucket(page.first - index, (-4, -2, -1, 0, 1, 2, 3, 5, 8, 12, 20, 40))}",
        f"shared-words-{shared}",
        f"words-{bucket(count, (1, 2, 3, 5, 8, 14, 20, 30))}",
        f"ends-{text[-1] if text[-1] in '.?!:…,”»' else 'plain'}",
        f"role-{page.blocks[index].role}",
    ]
    if page.counts[text] > 1:
        found.append("repeated")
    if page.bulleted[index]:
        found.append("bulleted")
    if index < TOP:
        found.append(f"top-{index}")
        if without_outlet(page, index) != text:
            found.append("outlet-suffix")
    opening = text[:1].lower()
    for at, title in enumerate(page.titles):
        if at != index and opening in title[:2] and title.startswith(key(text)):
            found.append("opens-page-title")
            break
    if text.isupper():
        found.append("all-capitals")
    found += _around(page, index)
    return found


def _around(page: Page, index: int) -> list[str]:
    """What stands near a line."""
    found = []
    text = page.texts[index]
    if page.has_date(index):
        found.append("has-date")
    if leading_phrase(text, words().cues):
        found.append("byline-cue")
    if leading_phrase(text, words().credits):
        found.append("credit-cue")
    elif _CREDIT.search(text):
        found.append("credit-inside")
    elif len(text) > 40 and split_credit(text)[1] is not None:
        found.append("credit-end")
    if ". " in text[12:]:
        found.append("inner-stop")
    for ahead in range(1, 6):
        line = page.text(index + ahead)
        if len(line) > 120:
            continue
        if "date-soon" not in found and page.has_date(index + ahead):
            found.append("date-soon")
        if "cue-soon" not in found and leading_phrase(line, words().cues):
            found.append("cue-soon")
    near = [len(page.text(at)) for at in (index - 2, index - 1, index + 1)]
    if len(text) > max(near):
        found.append("longer-than-neighbours")
    if page.text(index + 1).startswith(text) or page.text(index - 1).startswith(text):
        found.append("doubled")
    if len(page.text(index - 1)) < 25:
        found.append("after-short-line")
    if len(page.text(index + 1)) > 90:
        found.append("before-long-line")
    return found
