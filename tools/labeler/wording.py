"""Learning the weights of words, for :mod:`newsparse.labeling.wording`."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import LogisticRegression

from newsparse.labeling.wording import Wording, features

from .samples import Sample

_FEWEST_SITES = 6
"""Publishers or domains that a word has to be seen on: the weights are not about any one of them.
"""
_KEPT = 12_000
"""Words and pairs that are kept: those whose weights move most units."""
_PENALTY = 0.2
_SCALE = 50
"""Whole numbers in the file to one log-odd."""


class WordCounts:
    """Which words stand in which units of the training pages."""

    def __init__(self, samples: Sequence[Sample]) -> None:
        self._samples = samples
        sites: dict[str, set[str]] = defaultdict(set)
        for sample in samples:
            for words in sample.tokens:
                for feature in features(words):
                    sites[feature].add(sample.group)
        known = sorted(name for name, groups in sites.items() if len(groups) >= _FEWEST_SITES)
        self.names = np.array(known)
        index = {name: place for place, name in enumerate(known)}
        self._tables = [_table(sample, index) for sample in samples]

    def learn(self, chosen: Sequence[int]) -> Wording:
        """The weights that tell body from the rest on the chosen pages."""
        table = sp.vstack([self._tables[i] for i in chosen]).tocsr()
        body = np.concatenate([np.array(self._samples[i].body) for i in chosen])
        first = _fit(table, body)
        moved = np.abs(first.coef_[0]) * np.sqrt(np.asarray(table.sum(0))[0])
        kept = np.sort(np.argsort(-moved, kind="stable")[:_KEPT])
        model = _fit(table[:, kept], body)
        steps = np.round(model.coef_[0] * _SCALE).astype(int)
        names = self.names[kept]
        weights = {str(n): int(s) for n, s in zip(names, steps, strict=True)}
        return Wording(weights, float(model.intercept_[0]), _SCALE)


def _table(sample: Sample, index: dict[str, int]) -> sp.csr_matrix:
    rows, columns = [], []
    for row, words in enumerate(sample.tokens):
        for feature in features(words):
            if feature in index:
                rows.append(row)
                columns.append(index[feature])
    ones = np.ones(len(rows), np.float32)
    return sp.csr_matrix((ones, (rows, columns)), shape=(len(sample.tokens), len(index)))


def _fit(table: sp.csr_matrix, body: np.ndarray) -> LogisticRegression:
    return LogisticRegression(C=_PENALTY, solver="liblinear", random_state=0).fit(table, body)
