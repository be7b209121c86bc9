"""Boosted decision trees over cues: scores, and which cues a score came from, in pure Python.

A score is the sum of one leaf of each tree (Friedman 2001); trees are asked until it is clear. For
explanations, the value of a leaf is booked to the cue that decided it: the one whose question
changed the expected value most on the way to the leaf. The booked values add up to the score.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Sequence
from importlib import resources
from typing import Any

import attrs

__all__ = ["Forest", "Node", "load_forest"]

_CLEAR = ((50, 3.0), (50, 2.0))
"""Trees after which a score is final if it is so far from the threshold; of 4,000 lines none would
have changed sides. Most lines of a page are menus, and clear at once."""

Leaf = list[float]
"""The value, and the index of the cue it is booked to."""
Node = tuple[int, float, "Node | Leaf", "Node | Leaf"]
"""Index of a cue, a threshold, and where to go if the cue's value is at most that, or more."""


@attrs.frozen(kw_only=True)
class Forest:
    """A learned forest."""

    cues: tuple[str, ...]
    """Names of the cues that the trees ask for."""
    trees: tuple[Node, ...]
    """The trees."""
    base: float
    """Score before any tree: the log-odds of what is commonest."""
    threshold: float
    """Score from which a line is body."""
    temperature: float
    """Scores are divided by this to be log-odds (calibration)."""
    _stages: tuple[tuple[tuple[Node, ...], float], ...] = attrs.field(
        init=False, repr=False, eq=False, default=attrs.Factory(lambda f: _in_stages(f), True)
    )

    def score(self, row: Sequence[float]) -> tuple[float, list[float]]:
        """The score of one line, and the part of it that is booked to each cue.

        Args:
            row: the cues' values, in the order of ``cues``.
        """
        booked = [0.0] * len(self.cues)
        total = self.base
        node: Any
        for trees, margin in self._stages:
            for node in trees:
                while node.__class__ is tuple:
                    node = node[2] if row[node[0]] <= node[1] else node[3]
                value, cue = node
                total += value
                booked[cue] += value
            if abs(total - self.threshold) > margin:
                break
        return total, booked


def _in_stages(forest: Forest) -> tuple[tuple[tuple[Node, ...], float], ...]:
    """The trees, parted where it is looked whether more of them are needed."""
    stages = []
    start = 0
    for count, margin in _CLEAR:
        stages.append((forest.trees[start : start + count], margin))
        start += count
    stages.append((forest.trees[start:], 0.0))
    return tuple(stages)


@functools.cache
def load_forest(name: str) -> Forest:
    """A forest that comes with the package.

    The file holds each tree in preorder: ``[cue, threshold]`` for a question, followed by the two
    subtrees, and ``[value, cue, 0]`` for a leaf.
    """
    text = resources.files(__package__).joinpath(name).read_text(encoding="utf-8")
    data = json.loads(text)
    return Forest(
        cues=tuple(data["cues"]),
        trees=tuple(_tree(flat) for flat in data["trees"]),
        base=data["base"],
        threshold=data["threshold"],
        temperature=data["temperature"],
    )


def _tree(flat: Sequence[Sequence[float]]) -> Any:
    """A tree from its preorder list, built from the end: subtrees come before their parents."""
    done: list[Any] = []
    for entry in reversed(flat):
        if len(entry) == 2:
            left, right = done.pop(), done.pop()
            done.append((int(entry[0]), entry[1], left, right))
        else:
            done.append([entry[0], int(entry[1])])
    (tree,) = done
    return tree
