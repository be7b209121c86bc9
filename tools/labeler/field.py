"""A linear-chain conditional random field over the four states, trained with numpy and scipy.

All pages are read side by side: step t of the forward and backward pass is one matrix operation
over every page that has a unit t. The states and their order are those of
:class:`newsparse.labeling.decoder.State`.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs
import numpy as np
import scipy.sparse as sp
from scipy.optimize import minimize

_STATES = 4
_ALLOWED = np.array([[1, 1, 0, 0], [0, 1, 1, 1], [0, 1, 1, 0], [0, 0, 0, 1]], bool)
_STARTS = np.array([1, 1, 0, 0], bool)
_ENDS = np.array([1, 1, 0, 1], bool)
_NEVER = -1e9
_TINY = 1e-300


def states_of(body: np.ndarray) -> np.ndarray:
    """The state sequence of a page from its body flags."""
    states = np.zeros(len(body), int)
    where = np.flatnonzero(body)
    if len(where):
        states[where[0] : where[-1] + 1] = 2
        states[body] = 1
        states[where[-1] + 1 :] = 3
    return states


@attrs.define
class Field:
    """The weights of the chain."""

    cues: np.ndarray
    """Bins by states."""
    transitions: np.ndarray
    start: np.ndarray
    end: np.ndarray

    @classmethod
    def unpack(cls, vector: np.ndarray, bins: int) -> Field:
        """From the flat vector that the optimiser works on."""
        cut = bins * _STATES
        return cls(
            vector[:cut].reshape(bins, _STATES),
            vector[cut : cut + 16].reshape(4, 4),
            vector[cut + 16 : cut + 20],
            vector[cut + 20 :],
        )


class Pages:
    """Pages of different length, laid out for passes over all of them at once."""

    def __init__(self, lengths: Sequence[int]) -> None:
        self.lengths = np.asarray(lengths)
        self.firsts = np.concatenate([[0], np.cumsum(self.lengths)])[:-1]
        self.lasts = self.firsts + self.lengths - 1
        order = np.argsort(-self.lengths, kind="stable")
        counts = [int((self.lengths > t).sum()) for t in range(int(self.lengths.max()))]
        self.steps = [self.firsts[order[:count]] + t for t, count in enumerate(counts)]

    def expectations(
        self, scores: np.ndarray, field: Field
    ) -> tuple[float, np.ndarray, np.ndarray]:
        """Log partition (summed), state marginals, expected transitions."""
        moves = np.where(_ALLOWED, field.transitions, _NEVER)
        start = np.where(_STARTS, field.start, _NEVER)
        end = np.where(_ENDS, field.end, _NEVER)
        factors = np.exp(moves)
        forward = np.empty_like(scores)
        now = start + scores[self.steps[0]]
        forward[self.steps[0]] = now
        for step in self.steps[1:]:
            now = now[: len(step)]
            top = now.max(1, keepdims=True)
            now = np.log(np.exp(now - top) @ factors + _TINY) + top + scores[step]
            forward[step] = now
        backward = np.empty_like(scores)
        backward[self.lasts] = end
        for step, following in zip(self.steps[-2::-1], self.steps[:0:-1], strict=True):
            now = backward[following] + scores[following]
            top = now.max(1, keepdims=True)
            backward[step[: len(following)]] = np.log(np.exp(now - top) @ factors.T + _TINY) + top
        final = forward[self.lasts] + end
        top = final.max(1, keepdims=True)
        partition = (np.log(np.exp(final - top).sum(1, keepdims=True)) + top)[:, 0]
        level = np.repeat(partition, self.lengths)[:, None]
        marginals = np.exp(np.minimum(forward + backward - level, 0))
        inner = np.ones(len(scores), bool)
        inner[self.lasts] = False
        here = np.flatnonzero(inner)
        ahead = backward[here + 1] + scores[here + 1] - level[here]
        pairs = np.zeros((_STATES, _STATES))
        for a, b in zip(*np.nonzero(_ALLOWED), strict=True):
            pairs[a, b] = np.exp(np.minimum(forward[here, a] + moves[a, b] + ahead[:, b], 0)).sum()
        return float(partition.sum()), marginals, pairs


def train(bins: sp.csr_matrix, bodies: Sequence[np.ndarray], penalty: float, rounds: int) -> Field:
    """Maximum likelihood with an L2 penalty (L-BFGS; starts at zero, so it is repeatable)."""
    pages = Pages([len(body) for body in bodies])
    states = np.concatenate([states_of(body) for body in bodies])
    gold = np.zeros((len(states), _STATES))
    gold[np.arange(len(states)), states] = 1
    inner = np.ones(len(states), bool)
    inner[pages.lasts] = False
    here = np.flatnonzero(inner)
    gold_pairs = np.zeros((_STATES, _STATES))
    np.add.at(gold_pairs, (states[here], states[here + 1]), 1)
    gold_start, gold_end = gold[pages.firsts].sum(0), gold[pages.lasts].sum(0)
    transposed = bins.T.tocsr()
    size = bins.shape[1]

    def loss(vector: np.ndarray) -> tuple[float, np.ndarray]:
        field = Field.unpack(vector, size)
        scores = bins @ field.cues
        partition, marginals, pairs = pages.expectations(scores, field)
        value = partition - (scores * gold).sum() - (field.transitions * gold_pairs).sum()
        value -= (field.start * gold_start).sum() + (field.end * gold_end).sum()
        value += (
            0.5 * penalty * (field.cues**2).sum() + 0.05 * (vector[size * _STATES :] ** 2).sum()
        )
        gradient = np.concatenate(
            [
                (transposed @ (marginals - gold) + penalty * field.cues).ravel(),
                ((pairs - gold_pairs) * _ALLOWED).ravel(),
                (marginals[pages.firsts].sum(0) - gold_start) * _STARTS,
                (marginals[pages.lasts].sum(0) - gold_end) * _ENDS,
            ]
        )
        gradient[size * _STATES :] += 0.1 * vector[size * _STATES :]
        return float(value), gradient

    start = np.zeros(size * _STATES + 24)
    options = {"maxiter": rounds, "maxcor": 10}
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options=options)
    return Field.unpack(found.x, size)


def body_probabilities(
    bins: sp.csr_matrix, lengths: Sequence[int], field: Field
) -> list[np.ndarray]:
    """Probability of body for each unit, page by page."""
    pages = Pages(lengths)
    _, marginals, _ = pages.expectations(bins @ field.cues, field)
    return [marginals[a : a + n, 1] for a, n in zip(pages.firsts, pages.lengths, strict=True)]
