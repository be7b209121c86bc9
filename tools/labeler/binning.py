"""Cues to bins: where the edges lie, and the sparse matrix the random field is trained on."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import scipy.sparse as sp

_BINS = 9
_FEWEST_PARTS = 3


def edges_of(values: np.ndarray) -> np.ndarray:
    """Edges between the bins of one cue.

    A value that is common (0 words, "far") has a bin of its own; the rest is cut into equal parts.
    """
    distinct, counts = np.unique(values, return_counts=True)
    if len(distinct) <= _BINS + 2:
        return (distinct[1:] + distinct[:-1]) / 2
    common = distinct[counts > len(values) / (_BINS + 1)]
    cuts = set()
    for value in common:
        place = int(np.searchsorted(distinct, value))
        cuts.update(_between(distinct, place), _between(distinct, place + 1))
    rest = values[~np.isin(values, common)]
    if len(rest):
        parts = max(_FEWEST_PARTS, _BINS - len(common))
        for cut in np.quantile(rest, np.linspace(0, 1, parts + 1)[1:-1]):
            cuts.update(_between(distinct, int(np.searchsorted(distinct, cut))))
    return np.array(sorted(cuts))


def _between(distinct: np.ndarray, place: int) -> list[float]:
    """The edge below a distinct value, if there is one."""
    if 0 < place < len(distinct):
        return [round(float(distinct[place - 1] + distinct[place]) / 2, 4)]
    return []


def binned(tables: Sequence[np.ndarray], edges: Sequence[np.ndarray]) -> sp.csr_matrix:
    """One row a unit, a 1 in the bin of each cue."""
    table = np.vstack(tables)
    offset, columns = 0, []
    for index, cuts in enumerate(edges):
        columns.append(np.searchsorted(cuts, table[:, index], side="right") + offset)
        offset += len(cuts) + 1
    places = np.stack(columns, 1).astype(np.int32)
    rows, width = places.shape
    ends = np.arange(0, rows * width + 1, width)
    ones = np.ones(rows * width, dtype=np.float32)
    return sp.csr_matrix((ones, places.ravel(), ends), shape=(rows, offset))
