"""Train the labeller for HTML pages: data folder in, forest out.

    python tools/train_html_labeler.py DATA [--folds 3] [--held-out] [--cache FILE]

Needs numpy and scikit-learn, and the package importable with its extra ``html``. Repeatable: seeds
are fixed. Prints figures of a cross-validation by publisher, then writes
``src/newsparse/labeling/html_forest.json``. With ``--held-out`` a fifth of the publishers is kept
out of everything, and nothing is written but the figures.
"""

from __future__ import annotations

import argparse
import gzip
import json
import pickle
import sys
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path
from typing import Any

import numpy as np
from labeler.alignment import align
from labeler.forest import Grown, grow
from labeler.measure import best_threshold, calibrate, figures
from labeler.samples import SETS, Sample, number_of, read_rows

from newsparse.labeling.markup import markup_columns
from newsparse.labeling.measures import measure
from newsparse.labeling.surroundings import columns
from newsparse.languages.detect import detect
from newsparse.metadata import read_metadata
from newsparse.readers.html import read_html

_FOREST = Path(__file__).resolve().parent.parent / "src/newsparse/labeling/html_forest.json"
_CUES = 90
"""Cues that are kept: those with the greatest gain in a first forest of all of them."""
_BARE = 6
"""One page in so many is also learned as a bare article, as reading modes save it."""


def main() -> None:
    arguments = _arguments()
    samples = _samples(arguments.data, arguments.cache)
    seen = [s for s in samples if number_of("held out " + s.group) % 5]
    unseen = [s for s in samples if not number_of("held out " + s.group) % 5]
    if arguments.held_out:
        grown = grow(seen, _CUES)
        _report("seen publishers only, tried on unseen ones", unseen, _apply(grown, unseen), 0.0)
        return
    probabilities: list[np.ndarray] = [np.zeros(0)] * len(samples)
    for fold in range(arguments.folds):
        inside = [s for s in samples if number_of(s.group) % arguments.folds != fold]
        outside = [i for i, s in enumerate(samples) if number_of(s.group) % arguments.folds == fold]
        found = _apply(grow(inside, _CUES), [samples[i] for i in outside])
        for index, values in zip(outside, found, strict=True):
            probabilities[index] = values
        print("fold", fold, "of", arguments.folds, flush=True)
    pages = [i for i, s in enumerate(samples) if s.kind == "html"]
    chosen = [samples[i] for i in pages], [probabilities[i] for i in pages]
    threshold = best_threshold(*chosen)
    temperature, _ = calibrate(*chosen, threshold)
    _report("cross-validation", samples, probabilities, threshold)
    _write(grow(samples, _CUES), threshold, temperature)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path, help="folder with pages/")
    parser.add_argument("--folds", type=int, default=3, help="parts of the cross-validation")
    parser.add_argument("--held-out", action="store_true", help="only figures on a kept-out fifth")
    parser.add_argument("--cache", type=Path, help="file to keep the training pages in")
    return parser.parse_args()


def _samples(data: Path, cache: Path | None) -> list[Sample]:
    if cache and cache.exists():
        with cache.open("rb") as stream:
            loaded: list[Sample] = pickle.load(stream)
            return loaded
    samples = [
        sample
        for corpus in SETS
        for row in read_rows(data, corpus)
        for sample in _page_samples(data, row, corpus)
    ]
    if cache:
        with cache.open("wb") as stream:
            pickle.dump(samples, stream)
    return samples


def _page_samples(data: Path, row: dict[str, Any], corpus: str) -> Iterator[Sample]:
    """A page as it is, and some also as the bare article."""
    with gzip.open(data / "pages" / row["html"], "rt", encoding="utf-8") as stream:
        shapes = {"html": stream.read()}
    if number_of("bare " + row["id"]) % _BARE == 0:
        lines = "".join(f"<p>{escape(line)}</p>" for line in row["body"].splitlines())
        shapes["bare"] = f"<html><body><h1>{escape(row['title'] or '')}</h1>{lines}</body></html>"
    for kind, html in shapes.items():
        source, head = read_html(html)
        body = align([source.line(i) for i in range(len(source))], row["body"]).body
        if any(body):
            metadata = read_metadata(head, row["url"] or None)
            language = detect(source) or metadata.language
            measures = measure(source, language)
            cues = columns(source, measures, language)
            cues.update(markup_columns(source, measures, metadata))
            yield Sample(row["id"], row["publisher"], corpus, kind, source, body, cues)


def _apply(grown: Grown, samples: Sequence[Sample]) -> list[np.ndarray]:
    return [grown.probabilities(sample) for sample in samples]


def _report(
    title: str, samples: Sequence[Sample], probabilities: Sequence[np.ndarray], threshold: float
) -> None:
    print(title, "threshold", threshold)
    for line in figures(samples, probabilities, threshold, _arguments().data):
        print(line)


def _write(grown: Grown, threshold: float, temperature: float) -> None:
    data = {
        "cues": grown.cues,
        "base": round(grown.base, 4),
        "threshold": round(threshold, 3),
        "temperature": round(temperature, 3),
        "trees": grown.trees(),
    }
    _FOREST.write_text(json.dumps(data, separators=(",", ":")) + "\n", encoding="utf-8")


if __name__ == "__main__":
    sys.exit(main())
