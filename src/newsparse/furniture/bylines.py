"""Bylines: which of the names around the headline and after the body are the article's.

.. code-block:: text

    byline = cue [":"] names [tail] | names [tail] | cue newline names | names
             (without a cue only beside a date or the headline: the scorer decides)
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from math import inf

from ..models import Contribution, PersonKind, Role
from .byline_candidates import MAX_LINE, Candidate, byline_candidates, cued_lines
from .byline_marks import observe
from .lines import PREPOSITIONS
from .names import Name, is_agency
from .page import Page, key
from .scoring import score
from .segments import is_suffix_cue
from .words import words
from .zone import CLOSE, Zone

__all__ = ["chosen"]

MIN_SCORE = 0.9
"""Log-odds from which a candidate is a byline. A wrong author is worse than none: above zero."""
PLAIN_CUE = 1.0
"""Log-odds that the grammar alone gives a name behind "by" between headline and body."""
PLAIN_OTHER = 2
"""Unexplained words that a line may have for that, if its cue has several words."""
MIN_SIBLING = -1.5
"""Log-odds from which a name is a byline if its line has a likely one: lists are whole. Where the
line itself is only the best of the page, this much below its best name."""
MIN_BEST = 0.0
"""Log-odds from which the best candidate of a page without a likely one is its byline: it has to be
more likely than not. Chosen on publishers that the weights had not seen."""
MIN_LEAD = 0.7
"""By how much that candidate has to lead those of other lines."""
CUE_LINES = 2
"""Lines above a stated author that may say what this person did: "Reviewed by"."""

_BOXES = frozenset({Role.RELATED, Role.PROMO})
"""Labels of lines with other stories."""

_Scored = tuple[Candidate, float]
"""A candidate with its log-odds."""


def chosen(zone: Zone, stated: Sequence[str] = ()) -> list[tuple[Candidate, float]]:
    """The candidates that are bylines, with their log-odds.

    The lines after the body are read only where no author stands above it. A page that has no
    likely byline gets its best candidate if that stands clear of the rest.

    Args:
        zone: the lines to look at.
        stated: the stated authors: if lines print them, no other lines are read.
    """
    opening, closing = zone.opening(), zone.closing()
    naming = _naming(zone.page, (*opening, *closing), stated)
    if naming:
        opening = [index for index in opening if index in naming]
        closing = [index for index in closing if index in naming]
    candidates = byline_candidates(zone, opening)
    cued = cued_lines(candidates)
    scored = _scored(zone, candidates, cued)
    if not any(
        value > MIN_SCORE and item.contribution is Contribution.AUTHOR for item, value in scored
    ):
        below = byline_candidates(zone, closing)
        if cued_lines(below):
            cued = cued_lines(candidates + below)
            scored = _scored(zone, candidates, cued)
        scored += _scored(zone, below, cued)
    likely = _without_teasers(zone, [pair for pair in scored if pair[1] > MIN_SCORE])
    if likely:
        lines = {item.line for item, _ in likely}
        people = {item.line for item, _ in likely if item.name.kind is PersonKind.PERSON}
        return [
            (item, value)
            for item, value in scored
            if item.line in lines
            and value > MIN_SIBLING
            and (_is_maker(item.name) or (value > MIN_SCORE and not _follows(item, people)))
        ]
    if not scored:
        return []
    best, value = max(scored, key=lambda pair: pair[1])
    rest = max(
        (
            other
            for item, other in scored
            if key(item.name.text) != key(best.name.text) and item.line != best.line
        ),
        default=-inf,
    )
    if value < MIN_BEST or value - rest < MIN_LEAD:
        return []
    return [pair for pair in scored if pair[0].line == best.line and pair[1] > value + MIN_SIBLING]


def _follows(item: Candidate, people: set[int]) -> bool:
    """Whether an outlet stands on the line of a person, or goes on with a list that has one."""
    return item.line in people or (item.above and item.line - 1 in people)


def _naming(page: Page, places: Iterable[int], names: Sequence[str]) -> set[int]:
    """The lines that print one of some names, and those above them, which may hold a cue."""
    plain = [name.casefold() for name in names]
    found: set[int] = set()
    for index in places if plain else ():
        text = page.texts[index]
        if len(text) <= MAX_LINE:
            folded = text.casefold()
            if any(name in folded for name in plain):
                found.update(range(index - CUE_LINES, index + 1))
    return found


def _value(zone: Zone, item: Candidate, cued: list[int]) -> float:
    """The log-odds of a candidate; a plain "By NAME" in its place is never less than likely."""
    value = score("byline", observe(zone, item, cued))
    plain = (
        item.contribution is Contribution.AUTHOR
        and (_is_plain(item.cue) or _is_suffixed(item))
        and item.read.other <= (PLAIN_OTHER if " " in item.cue else 0)
        and (item.name.kind is PersonKind.PERSON or item.name == item.read.printed[0].name)
        and (_is_placed(zone, item.line) or (_is_suffixed(item) and bool(item.read.contacts)))
        and not any(zone.headline <= line < item.line - 3 for line in cued)
    )
    return max(value, PLAIN_CUE) if plain else value


def _is_plain(cue: str) -> bool:
    """Whether a cue leaves no doubt: "by", "story by", "author of the article"."""
    return cue.rpartition(" ")[2] in PREPOSITIONS or (" " in cue and cue in words().labels)


def _is_suffixed(item: Candidate) -> bool:
    """Whether a word behind the name says that its bearer is the reporter: "NAME 기자"."""
    return bool(item.cue) and item.tail.lower() == item.cue and is_suffix_cue(item.cue)


def _is_placed(zone: Zone, index: int) -> bool:
    """Whether a line stands between headline and body, or right below a copy of the headline."""
    if index > zone.page.first + 2:
        return False
    return index >= zone.headline or 0 <= zone.below(index) <= CLOSE


def _is_maker(name: Name) -> bool:
    """Whether a name in a list can be an author: a person or an agency, but no mere outlet."""
    return name.kind is PersonKind.PERSON or is_agency(name.text)


def _scored(zone: Zone, candidates: list[Candidate], cued: list[int]) -> list[_Scored]:
    return [(item, _value(zone, item, cued)) for item in candidates]


def _without_teasers(zone: Zone, likely: list[_Scored]) -> list[_Scored]:
    """The likely bylines, without the authors of stories advertised in and below the article.

    Where an author stands above or in the body, a name below it or in a box inside it is that of
    somebody else's story, unless it is the same name.
    """
    page, last = zone.page, zone.page.last
    named = {
        key(item.name.text)
        for item, _ in likely
        if item.line <= last
        and not _is_inside(page, item.line)
        and item.contribution is Contribution.AUTHOR
    }
    if not named:
        return likely
    return [
        pair
        for pair in likely
        if key(pair[0].name.text) in named
        or (pair[0].line <= last and not _is_inside(page, pair[0].line))
    ]


def _is_inside(page: Page, line: int) -> bool:
    """Whether a line stands in a box inside the body, with another story, or right below one."""
    return page.first < line and not _BOXES.isdisjoint((page.role(line), page.role(line - 1)))
