"""Figures on pages the weights never saw: shingle F1 as in the usual extraction benchmarks."""

from __future__ import annotations

import itertools
from collections import Counter, defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from .alignment import words_of
from .samples import SETS, Sample, read_rows

_SIZE = 4
_THRESHOLDS = np.arange(-1.5, 1.01, 0.25)
_STEPS = (0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.0001)

Figures = list[str]


def log_odds(probabilities: np.ndarray) -> np.ndarray:
    clipped = np.clip(probabilities, 1e-6, 1 - 1e-6)
    return np.log(clipped / (1 - clipped))


def best_threshold(samples: Sequence[Sample], probabilities: Sequence[np.ndarray]) -> float:
    """The log-odds at which F1 by words is best, on average over the sets of pages.

    The annotated dumps are too few to have a say.
    """
    means = []
    for threshold in _THRESHOLDS:
        scores = defaultdict(list)
        for sample, values in zip(samples, probabilities, strict=True):
            if sample.corpus in SETS:
                scores[sample.corpus].append(_unit_f1(sample, log_odds(values) > threshold))
        means.append(float(np.mean([np.mean(found) for found in scores.values()])))
    return float(_THRESHOLDS[int(np.argmax(means))])


def _unit_f1(sample: Sample, predicted: np.ndarray) -> float:
    words = 2.0 ** np.array(sample.cues["words"]) - 1
    gold = np.array(sample.body)
    total = words[gold].sum() + words[predicted].sum()
    return float(2 * words[gold & predicted].sum() / total) if total else 1.0


def calibrate(
    samples: Sequence[Sample], probabilities: Sequence[np.ndarray], threshold: float
) -> tuple[float, list[tuple[str, int, float]]]:
    """The temperature that makes confidences true, and how often each range is right."""
    margins = np.concatenate([log_odds(values) - threshold for values in probabilities])
    right = (margins > 0) == np.concatenate([np.array(s.body) for s in samples])
    strength = np.abs(margins)
    temperatures = np.arange(0.8, 4.01, 0.1)
    losses = []
    for temperature in temperatures:
        sure = 1 / (1 + np.exp(-strength / temperature))
        losses.append(-np.log(np.where(right, sure, 1 - sure) + 1e-12).mean())
    temperature = float(temperatures[int(np.argmin(losses))])
    sure = 1 / (1 + np.exp(-strength / temperature))
    rows = []
    for low, high in itertools.pairwise(_STEPS):
        inside = (sure >= low) & (sure < high)
        share = float(right[inside].mean()) if inside.any() else 0.0
        rows.append((f"{low:.2f} to {min(high, 1):.2f}", int(inside.sum()), share))
    return temperature, rows


def figures(
    samples: Sequence[Sample],
    probabilities: Sequence[np.ndarray],
    threshold: float,
    data: Path,
) -> Figures:
    """Mean precision, recall and their F1 for each corpus and kind of dump."""
    rows = {row["id"]: row for corpus in SETS for row in read_rows(data, corpus)}
    scores: dict[tuple[str, str], list[tuple[float, float, float]]] = defaultdict(list)
    for sample, values in zip(samples, probabilities, strict=True):
        if sample.page not in rows or not any(sample.body):
            score = _unit_f1(sample, log_odds(values) > threshold)
            scores[sample.corpus, sample.kind].append((score, score, score))
            continue
        row = rows[sample.page]
        source = sample.source
        chosen = np.flatnonzero(log_odds(values) > threshold)
        text = "\n".join(source.line(int(index)) for index in chosen)
        golds = {row["body"], "\n".join([*row["dek"], row["body"]])}
        best = max((_score(gold, text) for gold in golds), key=lambda score: score[2])
        scores[sample.corpus, sample.kind].append(best)
        if row["lang"] == "en":
            scores[sample.corpus, sample.kind + " (English)"].append(best)
    return [_line(*key, scores[key]) for key in sorted(scores)]


def _score(gold: str, text: str) -> tuple[float, float, float]:
    a, b = _shingles(gold), _shingles(text)
    both = sum((a & b).values())
    precision = both / sum(b.values()) if b else 0.0
    recall = both / sum(a.values()) if a else 0.0
    total = precision + recall
    return precision, recall, 2 * precision * recall / total if total else 0.0


def _shingles(text: str) -> Counter[tuple[str, ...]]:
    words = words_of(text)
    return Counter(tuple(words[i : i + _SIZE]) for i in range(max(1, len(words) - _SIZE + 1)))


def _line(corpus: str, kind: str, scores: Sequence[tuple[float, float, float]]) -> str:
    precision, recall, page = (float(np.mean([s[i] for s in scores])) for i in range(3))
    f1 = 2 * precision * recall / (precision + recall) if precision + recall else page
    low = float(np.mean([s[2] < 0.9 for s in scores]))
    return (
        f"| {corpus} | {kind} | {len(scores)} | {f1:.4f} | {precision:.4f} | {recall:.4f} "
        f"| {100 * low:.0f} % |"
    )
