"""Growing boosted trees, and writing them down for :mod:`newsparse.labeling.forest`."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import attrs
import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from newsparse.labeling.forest import MOST_QUESTIONS
from newsparse.labeling.reading import CERTAIN
from newsparse.labeling.rereading import open_units

from .samples import COUNTS, Sample, word_counts

_TREES = 300
_RATE = 0.08
_LEAVES = MOST_QUESTIONS + 1
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
        lines = _open(sample)
        found = 1.0 / (1.0 + np.exp(-np.array(sample.cues["chance"])))
        if lines.any():
            found[lines] = self.model.predict_proba(_table(sample, self.cues)[lines])[:, 1]
        return found

    def trees(self) -> list[list[list[float]]]:
        """The trees in preorder: ``[cue, threshold]`` for a question, ``[value]`` for a leaf."""
        return [_preorder(predictors[0].nodes) for predictors in self.model._predictors]


def grow(samples: Sequence[Sample], count: int) -> Grown:
    """A forest that asks for the ``count`` cues which told most in a first one."""
    chosen = most_telling(samples, count)
    model = _fit(samples, chosen, _TREES)
    return Grown(chosen, model, float(model._baseline_prediction.ravel()[0]))


def most_telling(samples: Sequence[Sample], count: int) -> list[str]:
    """The cues with the greatest gain in a small forest of all of them."""
    names = sorted(samples[0].cues)
    first = _fit(samples, names, _FIRST_TREES)
    gains = np.zeros(len(names))
    for predictors in first._predictors:
        nodes = predictors[0].nodes
        questions = nodes["is_leaf"] == 0
        np.add.at(gains, nodes["feature_idx"][questions], nodes["gain"][questions])
    return [names[i] for i in sorted(np.argsort(-gains)[:count])]


def _fit(
    samples: Sequence[Sample], names: Sequence[str], trees: int
) -> HistGradientBoostingClassifier:
    opened = [_open(sample) for sample in samples]
    rows = list(zip(samples, opened, strict=True))
    table = np.vstack([_table(sample, names)[lines] for sample, lines in rows])
    weights = np.concatenate([_weights(sample)[lines] for sample, lines in rows])
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
    body = np.concatenate([np.array(sample.body)[lines] for sample, lines in rows])
    return model.fit(table, body, sample_weight=weights / weights.mean())


def _table(sample: Sample, names: Sequence[str]) -> np.ndarray:
    return np.array([sample.cues[name] for name in names], dtype=np.float32).T


def _open(sample: Sample) -> np.ndarray:
    """The lines that are read a second time; all, if there was no first reading yet."""
    odds = sample.cues.get("chance")
    if odds is None:
        return np.ones(len(sample.body), bool)
    opened = np.zeros(len(sample.body), bool)
    opened[open_units(odds, word_counts(sample), CERTAIN[sample.model])] = True
    return opened


def _weights(sample: Sample) -> np.ndarray:
    """Long lines count more, lines of long pages less: F1 is a mean over pages."""
    words = np.minimum(2.0 ** np.array(sample.cues["words"]) - 1, 200)
    weights = words**0.7 + 0.5
    return COUNTS[sample.corpus] * weights / weights.sum() ** 0.5


def _preorder(nodes: np.ndarray) -> list[list[float]]:
    """One tree, each node before those below it."""
    flat: list[list[float]] = []
    waiting = [0]
    while waiting:
        node = nodes[waiting.pop()]
        if node["is_leaf"]:
            flat.append([round(float(node["value"]), _DIGITS)])
        else:
            threshold = round(float(node["num_threshold"]), _DIGITS)
            flat.append([int(node["feature_idx"]), threshold])
            waiting += [int(node["right"]), int(node["left"])]
    return flat


def write_forest(path: Path, grown: Grown, threshold: float, temperature: float) -> None:
    """Write what :func:`newsparse.labeling.forest.load_forest` reads."""
    data = {
        "cues": grown.cues,
        "base": round(grown.base, 4),
        "threshold": round(threshold, 3),
        "temperature": round(temperature, 3),
        "trees": grown.trees(),
    }
    path.write_text(json.dumps(data, separators=(",", ":")) + "\n", encoding="utf-8")
