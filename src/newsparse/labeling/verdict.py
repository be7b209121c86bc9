"""From the scores of a forest to verdicts: what score body needs, how sure one is, and why."""

from __future__ import annotations

import functools
from collections.abc import Sequence
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
    found: list[tuple[Evidence, ...]]
    found = [(body_evidence(FIRST_READING, _steps(margin)),) for margin in margins]
    telling = [part for part in reading.booked if _tells(part)]
    rows = list(zip(*[part.steps for part in telling], strict=True)) or [()] * len(reading.reread)
    known: dict[tuple[tuple[int, ...], int], tuple[Evidence, ...]] = {}  # lists repeat themselves
    for index, row in zip(reading.reread, rows, strict=True):
        case = row, _steps(margins[index])
        if case not in known:
            known[case] = _reasons(telling, *case)
        found[index] = known[case]
    return found


def _tells(part: Booked) -> bool:
    """Whether a cue counts on any line."""
    most, least = max(part.steps, default=0), min(part.steps, default=0)
    return (
        part.low + most * part.step >= _LEAST_SHOWN or part.low + least * part.step <= -_LEAST_SHOWN
    )


def _steps(margin: float) -> int:
    return round(margin * STEP) or (1 if margin > 0 else -1)


def _reasons(telling: Sequence[Booked], steps: Sequence[int], total: int) -> tuple[Evidence, ...]:
    """Those of one unit; its score is ``total`` steps above the threshold."""
    row = [part.low + count * part.step for part, count in zip(telling, steps, strict=True)]
    worth = [value for value in row if not -_LEAST_SHOWN < value < _LEAST_SHOWN]
    found = []
    for value in sorted(worth, key=abs)[: -_SHOWN - 1 : -1]:
        step = round(value * STEP)
        found.append(body_evidence(telling[row.index(value)].name, step))
        total -= step
    if total:
        found.append(body_evidence(_REST, total))
    return tuple(found)


@functools.lru_cache(maxsize=4096)
def body_evidence(cue: str, step: int) -> Evidence:
    """Evidence for body (against it, if negative), in steps."""
    return Evidence(cue, Role.PARAGRAPH, weight=step / STEP)
