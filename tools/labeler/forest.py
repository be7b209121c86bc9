"""Growing boosted trees, and writing them down for :mod:`newsparse.labeling.forest`."""

from __future__ import annotations

from collections.abc import Sequence

import attrs
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from .samples import Sample

_TREES = 200
_RATE = 0.07
_LEAVES = 14
_SMALLEST_LEAF = 80
_PENALTY = 20.0
_BINS = 63
_FIRST_TREES = 60
"""Trees of the forest that only chooses the cues."""
_DIGITS = 4


@attrs.frozen
class Grown:
    """A forest, as it was grown."""

    cues: list[str]
    model: HistGradientBoostingClassifier
    base: float

    def probabilities(self, sample: Sample) -> np.ndarray:
        """For each line, the probability that it is body."""
        found: np.ndarray = self.model.predict_proba(_table(sample, self.cues))[:, 1]
        return found

    def trees(self) -> list[list[list[float]]]:
        """The trees in preorder: ``[cue, threshold]`` or ``[value, cue it is booked to, 0]``."""
        return [_preorder(predictors[0].nodes) for predictors in self.model._predictors]


def grow(samples: Sequence[Sample], count: int) -> Grown:
    """A forest that asks for the ``count`` cues which told most in a first one."""
    names = sorted(samples[0].cues)
    first = _fit(samples, names, _FIRST_TREES)
    gains = np.zeros(len(names))
    for predictors in first._predictors:
        nodes = predictors[0].nodes
        questions = nodes["is_leaf"] == 0
        np.add.at(gains, nodes["feature_idx"][questions], nodes["gain"][questions])
    chosen = [names[i] for i in sorted(np.argsort(-gains)[:count])]
    model = _fit(samples, chosen, _TREES)
    return Grown(chosen, model, float(model._baseline_prediction.ravel()[0]))


def _fit(
    samples: Sequence[Sample], names: Sequence[str], trees: int
) -> HistGradientBoostingClassifier:
    table = np.vstack([_table(sample, names) for sample in samples])
    weights = np.concatenate([_weights(sample) for sample in samples])
    model = HistGradientBoostingClassifier(
        max_iter=trees,
        learning_rate=_RATE,
        max_leaf_nodes=_LEAVES,
        min_samples_leaf=_SMALLEST_LEAF,
        l2_regularization=_PENALTY,
        max_bins=_BINS,
        early_stopping=False,
        random_state=0,
    )
    body = np.concatenate([np.array(sample.body) for sample in samples])
    return model.fit(table, body, sample_weight=weights / weights.mean())


def _table(sample: Sample, names: Sequence[str]) -> np.ndarray:
    return np.array([sample.cues[name] for name in names], dtype=np.float32).T


def _weights(sample: Sample) -> np.ndarray:
    """Long lines count more, lines of long pages less: F1 is a mean over pages."""
    words = np.minimum(2.0 ** np.array(sample.cues["words"]) - 1, 200)
    weights = words**0.7 + 0.5
    return weights / weights.sum() ** 0.5


def _preorder(nodes: np.ndarray) -> list[list[float]]:
    """One tree; a leaf is booked to the cue that changed the expected value most."""
    expected = _expected(nodes)
    flat: list[list[float]] = []
    waiting: list[tuple[int, int, float]] = [(0, int(nodes[0]["feature_idx"]), 0.0)]
    while waiting:
        index, cue, change = waiting.pop()
        node = nodes[index]
        if node["is_leaf"]:
            flat.append([round(float(node["value"]), _DIGITS), cue, 0])
            continue
        asked = int(node["feature_idx"])
        flat.append([asked, round(float(node["num_threshold"]), _DIGITS)])
        for child in (int(node["right"]), int(node["left"])):
            step = abs(expected[child] - expected[index])
            waiting.append((child, asked, step) if step > change else (child, cue, change))
    return flat


def _expected(nodes: np.ndarray) -> np.ndarray:
    """Mean value of the leaves below each node. Children stand behind their parents."""
    expected = nodes["value"].astype(float).copy()
    for index in range(len(nodes) - 1, -1, -1):
        node = nodes[index]
        if not node["is_leaf"]:
            left, right = int(node["left"]), int(node["right"])
            counts = nodes[left]["count"], nodes[right]["count"]
            total = float(counts[0]) + float(counts[1])
            expected[index] = (expected[left] * counts[0] + expected[right] * counts[1]) / max(
                total, 1.0
            )
    return expected
