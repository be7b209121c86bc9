"""Train the body labeller: data folder in, weights and model card out.

    python tools/train_labeler.py DATA [--folds 3] [--held-out] [--cache FILE]

Needs numpy and scipy, and the package importable. Repeatable: seeds are fixed, the optimiser
starts at zero. Writes ``src/newsparse/labeling/body_weights.json`` and
``docs/reference/model-card.md``.
"""

from __future__ import annotations

import argparse
import json
import pickle
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import numpy as np
from labeler.binning import binned, edges_of
from labeler.card import write_card
from labeler.field import Field, body_probabilities, train
from labeler.measure import best_threshold, calibrate, figures
from labeler.samples import (
    COUNTS,
    SETS,
    Sample,
    dump_samples,
    number_of,
    page_samples,
    read_rows,
)

_ROOT = Path(__file__).resolve().parent.parent
_WEIGHTS = _ROOT / "src" / "newsparse" / "labeling" / "body_weights.json"
_CARD = _ROOT / "docs" / "reference" / "model-card.md"
_SEED = 20
_PENALTY = 6.0
"""Of the squared weights."""
_ROUNDS = 40
"""Rounds of the optimiser. Stopping early matters: after 180 rounds F1 on unseen sites was 0.01 to
0.05 lower, most of it lost on languages with few pages."""
_DIGITS = 3


def main() -> None:
    arguments = _arguments()
    samples = _samples(arguments.data, arguments.cache)
    if arguments.held_out:
        samples = [s for s in samples if number_of("held out " + s.group) % 5]
    names = list(samples[0].cues)
    tables = [np.array([s.cues[name] for name in names], dtype=np.float32).T for s in samples]
    everything = np.vstack(tables)
    edges = [edges_of(everything[:, index]) for index in range(len(names))]
    bodies = [np.array(s.body) for s in samples]
    probabilities = [np.zeros(0)] * len(samples)
    for fold in range(arguments.folds):
        inside = [i for i, s in enumerate(samples) if number_of(s.group) % arguments.folds != fold]
        outside = sorted(set(range(len(samples))) - set(inside))
        counted = [i for i in inside for _ in range(COUNTS[samples[i].corpus])]
        field = _train(tables, edges, bodies, counted, arguments)
        lengths = [len(bodies[i]) for i in outside]
        found = body_probabilities(binned([tables[i] for i in outside], edges), lengths, field)
        for index, values in zip(outside, found, strict=True):
            probabilities[index] = values
        print("fold", fold + 1, "of", arguments.folds, flush=True)
    threshold = best_threshold(samples, probabilities)
    temperature, reliability = calibrate(samples, probabilities, threshold)
    report = figures(samples, probabilities, threshold, arguments.data)
    for line in report:
        print(line)
    print("threshold", threshold, "temperature", temperature)
    for row in reliability:
        print("confidence", row)
    if arguments.held_out:
        return
    counted = [i for i, s in enumerate(samples) for _ in range(COUNTS[s.corpus])]
    field = _train(tables, edges, bodies, counted, arguments)
    _write_weights(names, edges, field, threshold, temperature)
    write_card(_CARD, samples, report, reliability, arguments.folds, names)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path, help="folder with pages/ and dumps/")
    parser.add_argument("--folds", type=int, default=3, help="parts of the cross-validation")
    parser.add_argument("--penalty", type=float, default=_PENALTY, help="of squared weights")
    parser.add_argument("--rounds", type=int, default=_ROUNDS, help="rounds of the optimiser")
    parser.add_argument(
        "--held-out", action="store_true", help="leave a fifth of the groups out, write nothing"
    )
    parser.add_argument("--cache", type=Path, help="file to keep the training pages in")
    return parser.parse_args()


def _samples(data: Path, cache: Path | None) -> list[Sample]:
    if cache and cache.exists():
        with cache.open("rb") as stream:
            return pickle.load(stream)
    samples: list[Sample] = []
    for corpus in SETS:
        for row in read_rows(data, corpus):
            samples.extend(page_samples(row, corpus, _SEED))
    samples.extend(dump_samples(data))
    print(len(samples), "training pages,", sum(len(s.body) for s in samples), "units", flush=True)
    if cache:
        with cache.open("wb") as stream:
            pickle.dump(samples, stream)
    return samples


def _train(
    tables: Sequence[np.ndarray],
    edges: Sequence[np.ndarray],
    bodies: Sequence[np.ndarray],
    counted: Sequence[int],
    arguments: argparse.Namespace,
) -> Field:
    bins = binned([tables[i] for i in counted], edges)
    return train(bins, [bodies[i] for i in counted], arguments.penalty, arguments.rounds)


def _write_weights(
    names: Sequence[str],
    edges: Sequence[np.ndarray],
    field: Field,
    threshold: float,
    temperature: float,
) -> None:
    cues, place = {}, 0
    for name, cuts in zip(names, edges, strict=True):
        rows = field.cues[place : place + len(cuts) + 1]
        place += len(cuts) + 1
        cues[name] = {"edges": _rounded(cuts), "rows": [_rounded(row) for row in rows]}
    data = {
        "cues": cues,
        "transitions": [_rounded(row) for row in field.transitions],
        "start": _rounded(field.start),
        "end": _rounded(field.end),
        "threshold": round(threshold, _DIGITS),
        "temperature": round(temperature, _DIGITS),
    }
    _WEIGHTS.write_text(json.dumps(data, separators=(",", ":")) + "\n", encoding="utf-8")


def _rounded(values: Iterable[float]) -> list[float]:
    return [round(float(value), _DIGITS) for value in values]


if __name__ == "__main__":
    sys.exit(main())
