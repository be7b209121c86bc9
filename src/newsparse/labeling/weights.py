"""The learned weights of the chain: data files beside this module, read for the first page.

``tools/train_labeler.py`` and ``tools/train_html_labeler.py`` write them. For each cue they have
the edges of the cue's bins and, for each bin, what the bin speaks for: one weight a state (see
:class:`newsparse.labeling.decoder.State`).
"""

from __future__ import annotations

import functools
import json
from bisect import bisect_right
from collections.abc import Sequence
from importlib import resources

import attrs

__all__ = ["Bins", "Weights", "load_weights", "unpack"]

_SCALE = 1000
"""Weights are kept in thousandths."""
_BIAS = 50_000
"""Added to a weight in its lane, so that lanes are never below 0."""
_LANE = 32
"""Bits of a lane: sums of hundreds of weights stay inside."""
_MASK = (1 << _LANE) - 1
_REMEMBERED = 512
"""Values of a cue that are remembered."""


class Bins(dict[float, int]):
    """The weights of one cue by its value, those of all states in one integer.

    Adding such integers adds the weights of all states at once: each has a lane of its own.
    A value that was seen before costs one look-up.
    """

    __slots__ = ("edges", "packed")

    edges: Sequence[float]
    """Between the bins."""
    packed: Sequence[int]
    """For each bin, its weights."""

    def __init__(self, edges: Sequence[float], rows: Sequence[Sequence[float]]) -> None:
        super().__init__()
        self.edges = edges
        self.packed = [_pack(row) for row in rows]

    def __missing__(self, value: float) -> int:
        packed = self.packed[bisect_right(self.edges, value)]
        if len(self) < _REMEMBERED:
            self[value] = packed
        return packed


def _pack(weights: Sequence[float]) -> int:
    total = 0
    for lane, weight in enumerate(weights):
        total += (round(weight * _SCALE) + _BIAS) << (lane * _LANE)
    return total


def unpack(total: int, count: int) -> tuple[float, float, float, float]:
    """The sums of the weights, one a state, from the sum of ``count`` packed weights."""
    bias = count * _BIAS
    return (
        ((total & _MASK) - bias) / _SCALE,
        ((total >> _LANE & _MASK) - bias) / _SCALE,
        ((total >> 2 * _LANE & _MASK) - bias) / _SCALE,
        ((total >> 3 * _LANE) - bias) / _SCALE,
    )


@attrs.frozen(kw_only=True)
class Weights:
    """What the labeller has learned."""

    cues: dict[str, Bins]
    """For each cue, the weights of its bins, one a state."""
    transitions: tuple[tuple[float, ...], ...]
    """Weight of going from one state to another."""
    start: tuple[float, ...]
    """Weight of each state for the first unit."""
    end: tuple[float, ...]
    """Weight of each state for the last unit."""


@functools.cache
def load_weights(name: str) -> Weights:
    """Weights that come with the package."""
    text = resources.files(__package__).joinpath(name).read_text(encoding="utf-8")
    data = json.loads(text)
    return Weights(
        cues={name: Bins(cue["edges"], cue["rows"]) for name, cue in data["cues"].items()},
        transitions=tuple(tuple(row) for row in data["transitions"]),
        start=tuple(data["start"]),
        end=tuple(data["end"]),
    )
