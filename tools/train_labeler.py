"""Train the body labeller: data folder in, weights and model card out.

    python tools/train_labeler.py DATA [--folds 3] [--held-out] [--cache FILE]

Three models are learned one after the other: the chain over the cues of the units
(``body_weights.json``), the weights of words (``wording.json``), and the forest that reads a page a
second time with what the two say of it (``body_forest.json``). The forest learns from pages that
the other two had not seen. Needs numpy, scipy and scikit-learn, and the package importable.
Repeatable: seeds are fixed. Also writes ``docs/reference/model-card.md``.
"""

from __future__ import annotations

import argparse
import pickle
import sys
from pathlib import Path

import numpy as np
from labeler.card import write_card
from labeler.chain import ChainData, first_readings, write_json
from labeler.forest import grow, write_forest
from labeler.measure import best_threshold, calibrate, figures
from labeler.samples import (
    SETS,
    Sample,
    dump_samples,
    number_of,
    page_samples,
    read_rows,
    splits,
)
from labeler.wording import WordCounts

from newsparse.labeling.wording import Wording

_ROOT = Path(__file__).resolve().parent.parent
_LABELING = _ROOT / "src" / "newsparse" / "labeling"
_CARD = _ROOT / "docs" / "reference" / "model-card.md"
_SEED = 20
_CUES = 90
"""Cues the forest asks for: those with the greatest gain in a first forest of all of them."""


def main() -> None:
    arguments = _arguments()
    samples = _samples(arguments.data, arguments.cache)
    if arguments.held_out:
        samples = [s for s in samples if number_of("held out " + s.group) % 5]
    folds = [number_of(sample.group) % arguments.folds for sample in samples]
    chain, words = ChainData(samples, list(samples[0].cues)), WordCounts(samples)
    first_readings(samples, folds, chain, words)
    probabilities = [np.zeros(0)] * len(samples)
    for inside, outside in splits(folds):
        grown = grow([samples[i] for i in inside], _CUES)
        for index in outside:
            probabilities[index] = grown.probabilities(samples[index])
        print("second reading of", len(outside), "pages", flush=True)
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
    everything = range(len(samples))
    chain.write(chain.learn(everything), _LABELING / "body_weights.json")
    wording = words.learn(everything)
    _write_wording(wording)
    grown = grow(samples, _CUES)
    write_forest(_LABELING / "body_forest.json", grown, threshold, temperature)
    sizes = len(chain.names), len(grown.cues)
    write_card(_CARD, samples, report, reliability, arguments.folds, len(wording.weights), sizes)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path, help="folder with pages/ and dumps/")
    parser.add_argument("--folds", type=int, default=3, help="parts of the cross-validation")
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


def _write_wording(wording: Wording) -> None:
    data = {"scale": wording.scale, "base": round(wording.base, 4), "weights": wording.weights}
    write_json(_LABELING / "wording.json", data)


if __name__ == "__main__":
    sys.exit(main())
