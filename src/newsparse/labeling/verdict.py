"""From the scores of a forest to verdicts: what score body needs, how sure one is, and why."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from itertools import repeat
from math import exp

from ..models import Evidence, Role
from .forest import Booked, Forest
from .measures import Measures
from .reading import Reading
from .rereading import FIRST_READING

__all__ = ["STEP", "body_evidence", "confidence", "is_article", "reasons", "threshold"]

_LEAST_BODY = 12.0
"""Words that an article has at least."""
_LEAST_WITHOUT_SENTENCE = 60.0
"""Words of a body in which nothing reads like a sentence. Of the development pages, two in a
language whose words are not known have one of some 300; a table or a menu has up to 40."""
STEP = 20.0
"""Weights in explanations are multiples of 1 / this, so that equal reasons are one object."""
_SECOND_CHOICE = -2.2
"""Score (one chance in ten) that a unit needs when nothing on the page reaches the threshold."""
_SURE = 12.0
"""Log-odds beyond which a probability is as good as certain."""
_SHOWN = 4
"""Cues that an explanation names; the others are summed up."""
_LEAST_SHOWN = 0.1
"""The least part of a score that is worth a name."""
_REST = "page-context"


def threshold(scores: Sequence[float], measures: Measures, forest: Forest) -> float:
    """The score that body needs: the learned one, or less if else the page had no body."""
    words = sum(
        count
        for score, count in zip(scores, measures.words, strict=True)
        if score > forest.threshold
    )
    best = max(
        (score for score, flag in zip(scores, measures.sentence, strict=True) if flag),
        default=_SECOND_CHOICE,
    )
    if words >= _LEAST_BODY or best <= _SECOND_CHOICE:
        return forest.threshold
    return min(forest.threshold, best - 1.0)


def is_article(body: Sequence[bool], measures: Measures) -> bool:
    """Whether what was taken for a body has a sentence, or at least the words of many."""
    words = 0.0
    for flag, count, sentence in zip(body, measures.words, measures.sentence, strict=True):
        if flag:
            words += count
            if sentence or words >= _LEAST_WITHOUT_SENTENCE:
                return True
    return False


def confidence(margin: float, forest: Forest) -> float:
    """How sure it is, 0 to 1, on which side of the threshold a unit is.

    Args:
        margin: how far above the threshold its score is.
        forest: knows how much its scores say.
    """
    odds = abs(margin) / forest.temperature
    return round(1.0 / (1.0 + exp(-odds)), 3) if odds < _SURE else 1.0


def reasons(reading: Reading, margins: Sequence[float]) -> list[tuple[Evidence, ...]]:
    """For each unit, the cues that count most, and what all the others add up to.

    Args:
        reading: of the page.
        margins: how far above its threshold the score of each unit is.
    """
    again = dict(zip(reading.reread, _rows(reading.booked) or repeat(()), strict=False))
    names = [part.name for part in reading.booked]
    known: dict[tuple[_Row, int], tuple[Evidence, ...]] = {}  # lists repeat themselves
    found: list[tuple[Evidence, ...]] = []
    for index, margin in enumerate(margins):
        row, total = again.get(index), _steps(margin)
        if row is None:
            found.append((body_evidence(FIRST_READING, total),))
            continue
        if (row, total) not in known:
            known[row, total] = _reasons(names, row, total)
        found.append(known[row, total])
    return found


_Row = tuple[float, ...]
"""The parts of a unit's score; 0 in place of those that are not worth a name."""


def _rows(booked: Sequence[Booked]) -> list[_Row]:
    return list(zip(*[_worth_naming(part) for part in booked], strict=True))


def _worth_naming(part: Booked) -> list[float]:
    values = {count: part.low + count * part.step for count in set(part.steps)}
    shown = {
        count: 0.0 if -_LEAST_SHOWN < value < _LEAST_SHOWN else value
        for count, value in values.items()
    }
    return [shown[count] for count in part.steps]


def _steps(margin: float) -> int:
    return round(margin * STEP) or (1 if margin > 0 else -1)


def _reasons(names: Sequence[str], row: _Row, total: int) -> tuple[Evidence, ...]:
    """Those of one unit; its score is ``total`` steps above the threshold."""
    worth = sorted([(abs(value), place) for place, value in enumerate(row) if value], reverse=True)
    found = []
    for _, place in worth[:_SHOWN]:
        step = round(row[place] * STEP)
        found.append(body_evidence(names[place], step))
        total -= step
    if total:
        found.append(body_evidence(_REST, total))
    return tuple(found)


@functools.lru_cache(maxsize=4096)
def body_evidence(cue: str, step: int) -> Evidence:
    """Evidence for body (against it, if negative), in steps."""
    return Evidence(cue, Role.PARAGRAPH, weight=step / STEP)
