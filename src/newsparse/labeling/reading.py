"""The page read twice: by the chain, then by the forest with what the chain says of the whole.

.. code-block:: text

    cues ─ weights, decoder ─> chances ─ rereading ─┐
    words ─ wording ────────────────────────────────┴─ forest ─> a score for each unit

What the first reading is certain of is not read again: units of the body, and short ones that are
none. On most pages that is more than half of them.
"""

from __future__ import annotations

import functools
from math import exp, log

import attrs

from .decoder import State, marginals
from .forest import Booked, Forest, load_forest
from .measures import Measures
from .rereading import Certain, limited, open_units, reread, wording_columns
from .surroundings import Columns
from .weights import Weights, load_weights
from .wording import load_wording

__all__ = ["CERTAIN", "Reading", "cues_needed", "read_twice"]

CERTAIN = {"body": Certain(5.0, 4.2), "html": Certain(2.5, 2.2)}
"""By model. In HTML the limit leaves 50 of 100 lines (on every fourth page); F1 on sites that
neither reading had seen was .9735 on news and .9508 on articles with it, .9704 and .9511 with 3.0,
each with a forest that learned from the lines that are left. In text, where long comments look
like bodies, the limit is higher (5 of 100 units)."""
_SURE = 12.0
"""Log-odds beyond which a probability is as good as certain."""
_LEAST = exp(-_SURE)


@attrs.frozen(kw_only=True)
class Reading:
    """What the two readings say of each unit."""

    forest: Forest
    scores: list[float]
    """How much speaks for body."""
    reread: list[int]
    """The units that were read twice."""
    booked: list[Booked]
    """The parts of the scores of those units, by cue."""


def read_twice(name: str, cues: Columns, measures: Measures) -> Reading:
    """Score the units of a page.

    Args:
        name: of the models, "body" for text or "html".
        cues: the columns of the first reading; those of the second are added.
        measures: of the same page.
    """
    forest = load_forest(f"{name}_forest.json")
    scores = limited(_first_reading(cues, load_weights(f"{name}_weights.json")))
    certain, wanted = CERTAIN[name], cues_needed(name)
    again = open_units(scores, measures.words, certain)
    cues.update(reread(scores, measures.words, wanted))
    cues.update(
        wording_columns(measures.tokens, scores, again, load_wording(), certain, wanted=wanted)
    )
    found, booked = forest.scores([cues[cue] for cue in forest.cues], again)
    for index, score in zip(again, found, strict=True):
        scores[index] = score
    return Reading(forest=forest, scores=scores, reread=again, booked=booked)


@functools.cache
def cues_needed(name: str) -> frozenset[str]:
    """The cues that either reading asks for."""
    forest, weights = load_forest(f"{name}_forest.json"), load_weights(f"{name}_weights.json")
    return frozenset((*forest.cues, *weights.cues))


def _first_reading(cues: Columns, weights: Weights) -> list[float]:
    """The log-odds of body of each unit, by the chain."""
    states = marginals(weights.scores(cues), weights)
    return [_log_odds(vector[State.BODY]) for vector in states]


def _log_odds(probability: float) -> float:
    if _LEAST < probability < 1.0 - _LEAST:
        return log(probability / (1.0 - probability))
    return _SURE if probability > 0.5 else -_SURE
