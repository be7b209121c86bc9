"""The learned weights of the chain: data files beside this module, read for the first page.

``tools/train_labeler.py`` and ``tools/train_html_labeler.py`` write them. For each cue they have
the edges of the cue's bins and, for each bin, what the bin speaks for: one weight a state (see
:class:`newsparse.labeling.decoder.State`).
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping, Sequence
from importlib import resources
from math import inf, nextafter

import attrs

from .places import MOST_ROWS, Places, summed

__all__ = ["Bins", "Vector", "Weights", "load_weights"]

_SCALE = 1000
"""Weights are kept in thousandths."""
_BYTE = 256

Vector = tuple[float, float, float, float]
"""One number for each state."""


@attrs.frozen
class Bins:
    """The weights of one cue by its value."""

    edges: Sequence[float]
    """Between the bins; each is the least value of the bin above it."""
    rows: Sequence[Sequence[float]]
    """For each bin, a weight for each state."""


@attrs.frozen
class _Tables:
    """What the bins of the cues speak for one state more than for the first, in bytes.

    A cue's weights are counted in thousandths from its least one, which may take two bytes; few
    need the second.
    """

    low: Sequence[bytes]
    """For each cue, the lower byte for each bin."""
    high: Mapping[int, bytes]
    """For some cues, by index, the upper byte."""
    least: int
    """What the weights are counted from, for all cues together."""


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
    _places: dict[str, Places] = attrs.field(
        init=False, repr=False, eq=False, default=attrs.Factory(lambda w: _places(w.cues), True)
    )
    _tables: tuple[_Tables, ...] = attrs.field(
        init=False, repr=False, eq=False, default=attrs.Factory(lambda w: _tables(w.cues), True)
    )

    def scores(self, columns: Mapping[str, Sequence[float]]) -> list[Vector]:
        """For each unit, what its cues speak for: log-odds of each state against the first.

        Args:
            columns: for each of ``cues``, and perhaps more, its value for each unit.
        """
        placed = [places.of(columns[cue]) for cue, places in self._places.items()]
        sums = [_sums(placed, tables) for tables in self._tables]
        return [(0.0, body, inner, after) for body, inner, after in zip(*sums, strict=True)]


def _sums(placed: Sequence[bytes], tables: _Tables) -> list[float]:
    """For each unit, what its cues speak for one state, in log-odds."""
    size = len(placed[0])
    low = summed(map(bytes.translate, placed, tables.low), size)
    high = summed([placed[cue].translate(table) for cue, table in tables.high.items()], size)
    least = tables.least
    return [(least + one + _BYTE * two) / _SCALE for one, two in zip(low, high, strict=True)]


def _places(cues: Mapping[str, Bins]) -> dict[str, Places]:
    # A value on an edge is in the bin above it, and a place counts the thresholds below a value.
    return {
        name: Places([nextafter(edge, -inf) for edge in bins.edges]) for name, bins in cues.items()
    }


def _tables(cues: Mapping[str, Bins]) -> tuple[_Tables, ...]:
    """The tables of all states but the first."""
    if len(cues) > MOST_ROWS:
        raise ValueError(f"{len(cues)} cues, {MOST_ROWS} are possible")
    return tuple(_table(cues, state) for state in range(1, 4))


def _table(cues: Mapping[str, Bins], state: int) -> _Tables:
    low, high, total = [], {}, 0
    for index, bins in enumerate(cues.values()):
        weights = [round(row[state] * _SCALE) - round(row[0] * _SCALE) for row in bins.rows]
        least = min(weights)
        total += least
        upper, lower = zip(*[divmod(weight - least, _BYTE) for weight in weights], strict=True)
        low.append(_padded(lower))
        if any(upper):
            high[index] = _padded(upper)
    return _Tables(low, high, total)


def _padded(values: Sequence[int]) -> bytes:
    """A table for :meth:`bytes.translate`."""
    return bytes(values).ljust(_BYTE, b"\0")


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
