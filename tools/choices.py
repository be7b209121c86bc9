"""Learn weights for choices among candidates, by features: used by ``train_quotes.py``.

Needs numpy and scipy. The same data give the same weights.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Any

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

SMALL = 0.03
"""Weights nearer to zero than this are left out."""


def learn_choice(
    described: Sequence[Sequence[Sequence[str]]],
    right: Sequence[Sequence[float]],
    penalty: float,
    rare: int,
) -> dict[str, float]:
    """Weights that give the right candidates the most of a softmax over all.

    ``described`` has the features of each candidate of each choice, ``right`` how right each is
    (0 to 1); ``penalty`` is the strength of the quadratic penalty; features seen less often than
    ``rare`` are left out.
    """
    counts = Counter(name for rows in described for row in rows for name in row)
    names = sorted(name for name, count in counts.items() if count >= rare)
    number = {name: index for index, name in enumerate(names)}
    columns, bounds, group, value = [], [0], [], []
    for question, (rows, hits) in enumerate(zip(described, right, strict=True)):
        for row, hit in zip(rows, hits, strict=True):
            columns += [number[name] for name in row if name in number]
            bounds.append(len(columns))
            group.append(question)
            value.append(hit)
    matrix = csr_matrix((np.ones(len(columns)), columns, bounds), shape=(len(group), len(names)))
    groups, values = np.array(group), np.array(value)
    starts = np.searchsorted(groups, np.arange(len(described)))

    def loss(weights: Any) -> tuple[float, Any]:
        scores = matrix @ weights
        mass = np.exp(scores - np.maximum.reduceat(scores, starts)[groups])
        good = mass * values
        total, hit = np.add.reduceat(mass, starts), np.add.reduceat(good, starts) + 1e-300
        gradient = matrix.T @ (good / hit[groups] - mass / total[groups])
        size = 0.5 * penalty * (weights @ weights)
        return float(np.log(total / hit).sum() + size), penalty * weights - gradient

    start = np.zeros(len(names))
    found = minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 120})
    return kept(dict(zip(names, found.x, strict=True)))


def kept(weights: dict[str, float]) -> dict[str, float]:
    """The weights that matter, rounded and in order."""
    return {
        name: round(float(weight), 3)
        for name, weight in sorted(weights.items())
        if abs(weight) > SMALL
    }
