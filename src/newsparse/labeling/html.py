"""Labelling HTML: the measures of the text labeller, with the cues of the markup beside them."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from math import exp

from ..metadata import Metadata
from ..models import Block, Evidence, Role
from ..readers.html.facts import HtmlSource
from ..readers.tagged import Tag
from ..source import reading_text
from .chrome import Assigned, assign
from .forest import Forest, load_forest
from .lexicon import Tables
from .markup import markup_columns
from .markup.naming import embedded_lines
from .measures import Measures, measure
from .surroundings import columns
from .tag_roles import tag_role

__all__ = ["label_html"]

_FOREST = "html_forest.json"
_LEAST_BODY = 12.0
"""Words that an article has at least."""
_SECOND_CHOICE = -2.2
"""Score (one chance in ten) that a line needs when nothing on the page reaches the threshold."""
_SHOWN = 4
"""Cues that an explanation names; the others are summed up."""
_REST = "page-context"
_EMBEDDED = -10.0
"""Score of a line in an embedded post: its words are not the article's, however they read."""
_STEP = 20.0
"""Weights in explanations are multiples of 1 / this, so that equal reasons are one object."""


def label_html(
    source: HtmlSource, metadata: Metadata, language: str | None, lexicon: Tables | None = None
) -> list[Block]:
    """Blocks of an HTML page, in order, with their roles and the evidence for them.

    Args:
        source: the rendered page.
        metadata: what it states of itself.
        language: ISO 639-1 code, or None if it is not known.
        lexicon: other words than the shipped ones.
    """
    if not len(source):
        return []
    texts = [reading_text(source.line(index)) for index in range(len(source))]
    measures = measure(source, language, lexicon)
    forest = load_forest(_FOREST)
    cues = columns(source, measures, language, lexicon)
    cues.update(markup_columns(source, measures, metadata, frozenset(forest.cues)))
    rows = list(zip(*(cues[name] for name in forest.cues), strict=True))
    scored = [
        (_EMBEDDED, []) if embedded else forest.score(row)
        for row, embedded in zip(rows, embedded_lines(source), strict=True)
    ]
    threshold = _threshold([score for score, _ in scored], measures, forest)
    body = [score > threshold for score, _ in scored]
    roles = _roles(source, texts, body, measures)
    return [
        Block(
            source.span(index),
            tag_role(role.role, body[index], source.everywhere[index]),
            text=texts[index],
            evidence=_reasons(forest, booked, score - threshold)
            + (() if body[index] else role.evidence),
            confidence=_confidence(score - threshold, forest),
        )
        for index, (role, (score, booked)) in enumerate(zip(roles, scored, strict=True))
    ]


def _roles(
    source: HtmlSource, texts: Sequence[str], body: Sequence[bool], measures: Measures
) -> list[Assigned]:
    """What the wording says of each line; links in menus are not asked."""
    menu = [
        not flag and bool(facts & _LINK and facts & _MENUS)
        for flag, facts in zip(body, source.everywhere, strict=True)
    ]
    asked = [index for index, flag in enumerate(menu) if not flag]
    found = iter(
        assign(
            [texts[index] for index in asked],
            [source.gaps[index] for index in asked],
            [body[index] for index in asked],
            [measures.hits[index] for index in asked],
        )
    )
    return [_MENU_LINK if flag else next(found) for flag in menu]


_LINK = int(Tag.LINK)
_MENUS = int(Tag.NAV | Tag.HEADER | Tag.FOOTER)
_MENU_LINK = Assigned(
    Role.NAVIGATION, (Evidence("link-in-menu", Role.NAVIGATION, weight=1.0),), 1.0
)


def _threshold(scores: Sequence[float], measures: Measures, forest: Forest) -> float:
    """The score that body needs: the learned one, or less if else the page had no body."""
    words = sum(
        count
        for score, count in zip(scores, measures.words, strict=True)
        if score > forest.threshold
    )
    best = max(
        (s for s, sentence in zip(scores, measures.sentence, strict=True) if sentence), default=-9.0
    )
    if words >= _LEAST_BODY or best < _SECOND_CHOICE:
        return forest.threshold
    return min(forest.threshold, best - 1.0)


def _confidence(margin: float, forest: Forest) -> float:
    """How sure the line's side is."""
    return round(1.0 / (1.0 + exp(-min(abs(margin) / forest.temperature, 12.0))), 3)


def _reasons(forest: Forest, booked: Sequence[float], margin: float) -> tuple[Evidence, ...]:
    """The cues that count most, and what all the others add up to."""
    if not booked:
        return (_evidence("embedded-post", round(margin * _STEP)),)
    strengths = list(map(abs, booked))
    order = sorted(range(len(booked)), key=strengths.__getitem__, reverse=True)[:_SHOWN]
    steps = [(forest.cues[cue], round(booked[cue] * _STEP)) for cue in order]
    total = round(margin * _STEP) or (1 if margin > 0 else -1)
    steps.append((_REST, total - sum(step for _, step in steps)))
    return tuple(_evidence(name, step) for name, step in steps if step)


@functools.lru_cache(maxsize=4096)
def _evidence(cue: str, step: int) -> Evidence:
    return Evidence(cue, Role.PARAGRAPH, weight=step / _STEP)
