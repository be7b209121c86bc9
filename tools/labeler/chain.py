"""The first reading: the chain of states over the cues of the units, and the weights of words."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from newsparse.labeling.reading import CERTAIN
from newsparse.labeling.rereading import limited, open_units, reread, wording_columns

from .binning import binned, edges_of
from .field import Field, body_probabilities, train
from .measure import log_odds
from .samples import COUNTS, Sample, splits, word_counts
from .wording import WordCounts

_PENALTY = 6.0
"""Of the squared weights of the chain."""
_ROUNDS = 40
"""Rounds of the optimiser. Stopping early matters: after 180 rounds F1 on unseen sites was 0.01 to
0.05 lower, most of it lost on languages with few pages."""
_DIGITS = 3


class ChainData:
    """The pages as the random field of the first reading learns from them."""

    def __init__(self, samples: Sequence[Sample], names: Sequence[str]) -> None:
        self.names = names
        self._tables = [
            np.array([s.cues[name] for name in self.names], dtype=np.float32).T for s in samples
        ]
        everything = np.vstack(self._tables)
        self._edges = [edges_of(everything[:, index]) for index in range(len(self.names))]
        self._bodies = [np.array(s.body) for s in samples]
        self._counts = [COUNTS[s.corpus] for s in samples]

    def learn(self, chosen: Iterable[int]) -> Field:
        """The weights that fit the chosen pages."""
        counted = [i for i in chosen for _ in range(self._counts[i])]
        bins = binned([self._tables[i] for i in counted], self._edges)
        return train(bins, [self._bodies[i] for i in counted], _PENALTY, _ROUNDS)

    def apply(self, field: Field, chosen: Sequence[int]) -> list[np.ndarray]:
        """Probability of body for each unit of the chosen pages."""
        bins = binned([self._tables[i] for i in chosen], self._edges)
        return body_probabilities(bins, [len(self._bodies[i]) for i in chosen], field)

    def write(self, field: Field, path: Path) -> None:
        """Write what :func:`newsparse.labeling.weights.load` reads."""
        cues, place = {}, 0
        for name, cuts in zip(self.names, self._edges, strict=True):
            rows = field.cues[place : place + len(cuts) + 1]
            place += len(cuts) + 1
            cues[name] = {"edges": _rounded(cuts), "rows": [_rounded(row) for row in rows]}
        data = {
            "cues": cues,
            "transitions": [_rounded(row) for row in field.transitions],
            "start": _rounded(field.start),
            "end": _rounded(field.end),
        }
        write_json(path, data)


def first_readings(
    samples: Sequence[Sample], folds: Sequence[int], chain: ChainData, words: WordCounts
) -> None:
    """Give each page the columns of a first reading by models that had not seen its fold."""
    for inside, outside in splits(folds):
        field, wording = chain.learn(inside), words.learn(inside)
        for index, values in zip(outside, chain.apply(field, outside), strict=True):
            sample = samples[index]
            counts = word_counts(sample)
            odds, certain = limited(log_odds(values).tolist()), CERTAIN[sample.model]
            opened = open_units(odds, counts, certain)
            sample.cues.update(reread(odds, counts))
            sample.cues.update(wording_columns(sample.tokens, odds, opened, wording, certain))
        print("first reading of", len(outside), "pages", flush=True)


def write_json(path: Path, data: dict[str, Any]) -> None:
    """Write a data file of the package."""
    text = json.dumps(data, separators=(",", ":"), ensure_ascii=False)
    path.write_text(text + "\n", encoding="utf-8")


def _rounded(values: Iterable[float]) -> list[float]:
    return [round(float(value), _DIGITS) for value in values]
