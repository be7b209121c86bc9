"""A small logistic scorer: a candidate's observations, each with a learned weight.

The weights are in ``weights.json``; ``tools/train_furniture.py`` makes them.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Iterable, Mapping
from importlib import resources

__all__ = ["bucket", "score", "weights"]


@functools.cache
def weights(scorer: str) -> Mapping[str, float]:
    """The weights of one scorer by the name of the observation; ``"bias"`` is always there."""
    text = resources.files(__package__).joinpath("weights.json").read_text(encoding="utf-8")
    table: dict[str, float] = json.loads(text)[scorer]
    return table


def score(scorer: str, observations: Iterable[str]) -> float:
    """The log-odds that the observations add up to."""
    table = weights(scorer)
    found, total = table.get, table["bias"]
    for name in observations:
        total += found(name, 0.0)
    return total


def bucket(value: float, edges: tuple[float, ...]) -> int:
    """The first edge that ``value`` does not pass, as its index."""
    for index, edge in enumerate(edges):
        if value <= edge:
            return index
    return len(edges)
