"""Which units are the body: the cues' weights added up, the page read as a whole, reasons kept."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from math import exp, log

import attrs

from ..models import Evidence, Role
from ..source import Source
from .decoder import State, Vector, marginals
from .measures import Measures
from .surroundings import columns
from .weights import Weights, load

__all__ = ["Decision", "decide"]

_SURE = 12.0
"""Log-odds beyond which a probability is as good as certain."""
_LEAST_BODY = 12.0
"""Words that an article has at least."""
_SECOND_CHOICE = 0.1
"""Probability that a unit needs when nothing on the page reaches the threshold."""

_OWN_CUES = (
    "words", "last", "first", "capitals", "function", "commas", "stops", "digits", "copies",
    "chrome-words", "core-words", "core-words-many", "title-words", "bullets", "separators",
)  # fmt: skip
"""Cues of the unit itself, which an explanation names one by one."""
_OWN_SHOWN = 3
"""Strongest cues of the unit itself that are named."""
_REST = "page-context"
"""Everything else: the neighbours, the place on the page, and what the whole page settles."""
_STEP = 20.0
"""Weights in explanations are multiples of 1 / this, so that equal reasons are one object."""


@attrs.frozen(kw_only=True)
class Decision:
    """What was decided on each unit."""

    body: list[bool]
    """Whether it is part of the body."""
    states: list[State]
    """The likeliest state that agrees with ``body``."""
    confidence: list[float]
    """Probability that ``body`` is right."""
    evidence: list[tuple[Evidence, ...]]
    """Reasons; their weights add up to a number above 0 if and only if the unit is body."""


def decide(source: Source, measures: Measures, language: str | None) -> Decision:
    """Tell the body of a page from the rest."""
    weights = load()
    cues = columns(source, measures, language)
    rows = {name: [bins[x] for x in cues[name]] for name, bins in weights.cues.items()}
    probabilities = marginals(_scores(rows, len(source)), weights)
    odds = [_log_odds(vector[State.BODY]) for vector in probabilities]
    threshold = _threshold(odds, measures, weights)
    body = [value > threshold for value in odds]
    return Decision(
        body=body,
        states=[_state(flag, vector) for flag, vector in zip(body, probabilities, strict=True)],
        confidence=[_confidence(value - threshold, weights) for value in odds],
        evidence=_reasons(rows, [value - threshold for value in odds]),
    )


def _scores(rows: dict[str, list[tuple[float, ...]]], size: int) -> list[Vector]:
    """For each unit, the weights of its cues added up, state by state."""
    if not size:
        return []
    sums: list[list[float]] = []
    for state in State:
        per_cue = [[row[state] for row in column] for column in rows.values()]
        sums.append([sum(values) for values in zip(*per_cue, strict=True)])
    return list(zip(*sums, strict=True))


def _log_odds(probability: float) -> float:
    low = exp(-_SURE)
    return log(max(probability, low) / max(1.0 - probability, low))


def _threshold(odds: Sequence[float], measures: Measures, weights: Weights) -> float:
    """The log-odds that body needs: the learned ones, less if else the page had no body."""
    words = sum(
        count
        for value, count in zip(odds, measures.words, strict=True)
        if value > weights.threshold
    )
    if words >= _LEAST_BODY or not any(measures.sentence):
        return weights.threshold
    best = max(value for value, flag in zip(odds, measures.sentence, strict=True) if flag)
    if best < log(_SECOND_CHOICE / (1.0 - _SECOND_CHOICE)):
        return weights.threshold
    return min(weights.threshold, best - 1.0)


def _state(body: bool, vector: Vector) -> State:
    if body:
        return State.BODY
    others = (State.BEFORE, State.INTERLUDE, State.AFTER)
    return max(others, key=vector.__getitem__)


def _confidence(margin: float, weights: Weights) -> float:
    return round(1.0 / (1.0 + exp(-abs(margin) / weights.temperature)), 3)


def _reasons(
    rows: dict[str, list[tuple[float, ...]]], margins: Sequence[float]
) -> list[tuple[Evidence, ...]]:
    """The unit's own strongest cues, and what all the rest adds."""
    own = [name for name in _OWN_CUES if name in rows]
    columns_ = [[_speaks(row) for row in rows[name]] for name in own]
    found = []
    for margin, *values in zip(margins, *columns_, strict=True):
        strongest = sorted(zip(map(abs, values), values, own, strict=True), reverse=True)
        steps = [(round(value * _STEP), name) for _, value, name in strongest[:_OWN_SHOWN]]
        total = round(margin * _STEP) or (1 if margin > 0 else -1)
        rest = total - sum(step for step, _ in steps)
        found.append(tuple(_evidence(name, step) for step, name in [*steps, (rest, _REST)] if step))
    return found


def _speaks(row: tuple[float, ...]) -> float:
    """How much a cue's value speaks for body rather than for anything else."""
    before, body, interlude, after = row
    return body - (before + interlude + after) / 3.0


@functools.lru_cache(maxsize=4096)
def _evidence(cue: str, step: int) -> Evidence:
    return Evidence(cue, Role.PARAGRAPH, weight=step / _STEP)
