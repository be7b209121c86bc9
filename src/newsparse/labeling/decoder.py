"""From the weights of the cues to the likeliest reading of the whole page, exactly.

A page is read as a sequence of states: *before* the article, *body*, *interlude* (chrome between
two pieces of body) and *after* it. The probability of each state at each unit is computed over all
sequences (forward-backward on a linear-chain conditional random field; Lafferty et al. 2001), in
time linear in the units.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from math import exp

from .weights import Vector, Weights

__all__ = ["State", "Vector", "marginals"]


class State(IntEnum):
    """Where in the page a unit stands."""

    BEFORE = 0
    """Nothing of the body has come yet."""
    BODY = 1
    """Part of the body."""
    INTERLUDE = 2
    """Not body, but more body follows."""
    AFTER = 3
    """The body is over."""


def marginals(scores: Sequence[Vector], weights: Weights) -> list[Vector]:
    """The probability of each state at each unit.

    Args:
        scores: for each unit, the summed weights of its cues.
        weights: for the transitions.

    The chain allows before → body ⇄ interlude, body → after, and staying.
    """
    if not scores:
        return []
    factors = [_factors(score) for score in scores]
    forward = _forward(factors, weights)
    return _combine(forward, factors, weights)


def _factors(score: Vector) -> Vector:
    """Exponentials of the scores, the largest of them 1."""
    top = max(score)
    before, body, interlude, after = score
    return exp(before - top), exp(body - top), exp(interlude - top), exp(after - top)


def _forward(factors: Sequence[Vector], weights: Weights) -> list[Vector]:
    """For each unit, how likely each state is given what came so far (scaled to sum to 1)."""
    moves = [[exp(value) for value in row] for row in weights.transitions]
    stay_before, to_body = moves[0][0], moves[0][1]
    stay_body, to_interlude, to_after = moves[1][1], moves[1][2], moves[1][3]
    back, stay_interlude = moves[2][1], moves[2][2]
    stay_after = moves[3][3]
    before, body = exp(weights.start[0]) * factors[0][0], exp(weights.start[1]) * factors[0][1]
    interlude = after = 0.0
    scale = before + body or 1.0
    states = [(before / scale, body / scale, 0.0, 0.0)]
    for f_before, f_body, f_interlude, f_after in factors[1:]:
        before, body, interlude, after = states[-1]
        new_body = (before * to_body + body * stay_body + interlude * back) * f_body
        new_interlude = (body * to_interlude + interlude * stay_interlude) * f_interlude
        new_after = (body * to_after + after * stay_after) * f_after
        new_before = before * stay_before * f_before
        scale = new_before + new_body + new_interlude + new_after or 1.0
        states.append(
            (new_before / scale, new_body / scale, new_interlude / scale, new_after / scale)
        )
    return states


def _combine(
    forward: Sequence[Vector], factors: Sequence[Vector], weights: Weights
) -> list[Vector]:
    """The forward probabilities weighed with what comes after each unit."""
    moves = [[exp(value) for value in row] for row in weights.transitions]
    stay_before, to_body = moves[0][0], moves[0][1]
    stay_body, to_interlude, to_after = moves[1][1], moves[1][2], moves[1][3]
    back, stay_interlude = moves[2][1], moves[2][2]
    stay_after = moves[3][3]
    b_before, b_body, b_after = exp(weights.end[0]), exp(weights.end[1]), exp(weights.end[3])
    b_interlude = 0.0
    found: list[Vector] = []
    for index in range(len(forward) - 1, -1, -1):
        before, body, interlude, after = forward[index]
        before *= b_before
        body *= b_body
        interlude *= b_interlude
        after *= b_after
        total = before + body + interlude + after or 1.0
        found.append((before / total, body / total, interlude / total, after / total))
        f_before, f_body, f_interlude, f_after = factors[index]
        f_before *= b_before
        f_body *= b_body
        f_interlude *= b_interlude
        f_after *= b_after
        b_before = stay_before * f_before + to_body * f_body
        b_interlude = back * f_body + stay_interlude * f_interlude
        b_body = stay_body * f_body + to_interlude * f_interlude + to_after * f_after
        b_after = stay_after * f_after
        scale = max(b_before, b_body, b_interlude, b_after) or 1.0
        b_before /= scale
        b_body /= scale
        b_interlude /= scale
        b_after /= scale
    found.reverse()
    return found
