"""The learned weights: a data file beside this module, read when the first page is labelled.

``tools/train_labeler.py`` writes it. For each cue it has the edges of the cue's bins and, for each
bin, what the bin speaks for: one weight a state (see :class:`newsparse.labeling.decoder.State`).
"""

from __future__ import annotations

import functools
import json
from bisect import bisect_right
from collections.abc import Sequence
from importlib import resources

import attrs

__all__ = ["Bins", "Weights", "load"]

_FILE = "body_weights.json"


class Bins(dict[float, tuple[float, ...]]):
    """The weights of one cue by its value. Values seen before cost one look-up."""

    __slots__ = ("edges", "rows")

    edges: Sequence[float]
    rows: Sequence[tuple[float, ...]]

    def __init__(self, edges: Sequence[float], rows: Sequence[tuple[float, ...]]) -> None:
        super().__init__()
        self.edges = edges
        self.rows = rows

    def __missing__(self, value: float) -> tuple[float, ...]:
        row = self.rows[bisect_right(self.edges, value)]
        if len(self) < _REMEMBERED:
            self[value] = row
        return row


_REMEMBERED = 512
"""Values of a cue that are remembered."""


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
    threshold: float
    """Log-odds from which a unit is body."""
    temperature: float
    """Log-odds are divided by this to be what they say (calibration)."""


@functools.cache
def load() -> Weights:
    """The weights that come with the package."""
    text = resources.files(__package__).joinpath(_FILE).read_text(encoding="utf-8")
    data = json.loads(text)
    return Weights(
        cues={
            name: Bins(cue["edges"], [tuple(row) for row in cue["rows"]])
            for name, cue in data["cues"].items()
        },
        transitions=tuple(tuple(row) for row in data["transitions"]),
        start=tuple(data["start"]),
        end=tuple(data["end"]),
        threshold=data["threshold"],
        temperature=data["temperature"],
    )
