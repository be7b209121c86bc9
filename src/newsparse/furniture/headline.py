"""The headline: the best of the lines above the body, by shared words, place, shape, repetition."""

from __future__ import annotations

import attrs

from ..models import Role
from .credits import split_credit
from .page import TOP, Page, key, prints
from .scoring import score
from .title_marks import observe
from .titles import INTO, Titles, read_titles, without_outlet, without_trail

__all__ = ["Title", "find_headline"]

MIN_WRAPPED = 55
"""Characters of the shortest line that a layout may have broken."""
NEAR = 45
"""Lines above the body in which a copy of the headline counts more than the page's title."""
MIN_COPIED = 3
"""Spaces of the shortest line that may be a copy of a longer one."""
MIN_SCORE = 0.2
"""Log-odds below which no line counts as the headline: text that was cut out of a page has none."""
MIN_LABELLED = -0.4
"""The same for a line that the labeller takes for the headline."""
MIN_HEADING = 0.75
"""The same for one that it takes for a heading inside the body."""
MARKED = 5.0
"""Log-odds that the mark of a heading of the first level adds. Set by hand: no page that weights
are learned from is written in Markdown."""
STATED = 1.0
"""What the evidence of a stated headline weighs."""
LIKELY = 0.5
"""Log-odds from which another line counts as a copy of the headline."""
MIN_ALIKE = 0.3
"""Share of its words that a copy has in common with the title of the page: outlets word the two
differently, but a notice below the title shares less."""

_INSIDE = frozenset({Role.CAPTION, Role.HEADING})
"""Labels of lines that are no copy of the headline beside which bylines stand."""
_MARKS = 10
"""By how many characters copies of a headline differ, in punctuation."""


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
    cue: str = "headline-scorer"
    """What tells that it is the headline."""


def find_headline(page: Page, stated: int | None = None) -> Title | None:
    """The headline of a page, None if no line is likely enough.

    Args:
        page: the page.
        stated: the line that prints the headline which the page states, if that is known.
    """
    if stated is not None and stated < page.first + INTO:
        return _stated_title(page, stated)
    titles = read_titles(page)
    scores = {index: score("headline", observe(titles, index)) for index in titles.candidates}
    for index in titles.marked:
        scores[index] += MARKED
    line = max(scores, key=lambda index: scores[index], default=-1)
    while line >= TOP and _is_credited(page.texts[line]):
        del scores[line]
        line = max(scores, key=lambda index: scores[index], default=-1)
    if line < 0 or scores[line] < _least(page.role(line)):
        return None
    near = [
        index
        for index in scores
        if index >= TOP and page.first - index < NEAR and page.role(index) not in _INSIDE
    ]
    second = max(near, key=lambda index: scores[index], default=line)
    where = line
    if line < TOP and scores[second] > LIKELY and _alike(titles, line, second):
        where = second
    where = _last_copy(page, where)
    text = _shortest_copy(titles, scores, line) or _with_wrapped(page, line)
    return Title(line, text, scores[line], where)


def _least(role: Role | None) -> float:
    """Log-odds that a line of this label needs."""
    return {Role.HEADLINE: MIN_LABELLED, Role.HEADING: MIN_HEADING}.get(
        role or Role.OTHER, MIN_SCORE
    )


def _stated_title(page: Page, line: int) -> Title:
    """The headline that a line prints; another copy of it may stand nearer to the body."""
    text = page.texts[line]
    wanted = key(text)
    copies = (
        index
        for index in range(min(len(page) - 1, page.first + INTO), line, -1)
        if abs(len(page.texts[index]) - len(text)) < _MARKS and key(page.texts[index]) == wanted
    )
    return Title(line, text, STATED, next(copies, line), "stated-headline")


def _is_credited(text: str) -> bool:
    """Whether a line is the caption of a picture: a maker stands behind its last full stop."""
    return ". " in text and split_credit(text)[1] is not None


def _alike(titles: Titles, line: int, other: int) -> bool:
    """Whether two lines share enough words to be two headlines of one story."""
    one, two = titles.stems[line], titles.stems[other]
    return len(one & two) >= MIN_ALIKE * min(len(one), len(two))


def _shortest_copy(titles: Titles, scores: dict[int, float], line: int) -> str | None:
    """The likely line that the headline begins with, where a layout joined it with what follows.

    Of "Strike closes the harbour", "Strike closes the harbour Two minutes" the first.
    """
    whole = titles.keys[line]
    copies = [
        index
        for index, value in scores.items()
        if value > LIKELY
        and len(whole) / 2 <= len(titles.keys[index]) < len(whole)
        and titles.keys[index].count(" ") >= MIN_COPIED
        and titles.page.role(index) is not Role.HEADING
        and whole.startswith(f"{titles.keys[index]} ")
    ]
    best = min(copies, key=lambda index: len(titles.keys[index]), default=None)
    return None if best is None else without_outlet(titles.page, best)


def _with_wrapped(page: Page, line: int) -> str:
    """The headline with its second line, where a narrow layout broke it."""
    text = without_trail(without_outlet(page, line))
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
        if abs(len(text) - len(page.texts[line])) < 60 and prints(text, wanted):
            return index
    return line
