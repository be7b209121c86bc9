"""Train the labeller for HTML pages: data folder in, weights out.

    python tools/train_html_labeler.py DATA [--folds 3] [--held-out] [--cache FILE]

Needs numpy, scipy and scikit-learn, and the package importable with its extra ``html``. Repeatable:
seeds are fixed. Prints figures of a cross-validation by publisher, then writes
``html_weights.json`` and ``html_forest.json`` to ``src/newsparse/labeling``. With ``--held-out`` a
fifth of the publishers is kept out of everything, and nothing is written but the figures.
"""

from __future__ import annotations

import argparse
import gzip
import pickle
import sys
from collections.abc import Iterator, Sequence
from html import escape
from pathlib import Path
from typing import Any

import numpy as np
from labeler.alignment import align
from labeler.chain import ChainData, first_readings
from labeler.forest import Grown, grow, most_telling, write_forest
from labeler.measure import best_threshold, calibrate, figures
from labeler.samples import SETS, Sample, number_of, read_rows, splits
from labeler.wording import WordCounts

from newsparse.labeling.markup import markup_columns
from newsparse.labeling.markup.ruled_out import lines_to_read, ruled_out
from newsparse.labeling.measures import measure
from newsparse.labeling.surroundings import columns
from newsparse.languages.detect import detect
from newsparse.metadata import read_metadata
from newsparse.readers.html import read_html

_LABELING = Path(__file__).resolve().parent.parent / "src/newsparse/labeling"
_CUES = 60
"""Cues that the forest asks for: those with the greatest gain in a first forest of all of them."""
_CHAIN_CUES = 45
"""The same for the chain."""
_BARE = 6
"""One page in so many is also learned as a bare article, as reading modes save it."""


def main() -> None:
    arguments = _arguments()
    samples = _samples(arguments.data, arguments.cache)
    folds = [number_of(sample.group) % arguments.folds for sample in samples]
    chain = ChainData(samples, most_telling(samples, _CHAIN_CUES))
    first_readings(samples, folds, chain, WordCounts(samples))
    if arguments.held_out:
        parts = [number_of("held out " + sample.group) % 5 for sample in samples]
        grown = grow([s for s, part in zip(samples, parts, strict=True) if part], _CUES)
        unseen = [s for s, part in zip(samples, parts, strict=True) if not part]
        _report("seen publishers only, tried on unseen ones", unseen, _apply(grown, unseen), 0.0)
        return
    probabilities: list[np.ndarray] = [np.zeros(0)] * len(samples)
    for inside, outside in splits(folds):
        grown = grow([samples[i] for i in inside], _CUES)
        for index, values in zip(
            outside, _apply(grown, [samples[i] for i in outside]), strict=True
        ):
            probabilities[index] = values
        print("judged", len(outside), "pages", flush=True)
    pages = [i for i, s in enumerate(samples) if s.kind == "html"]
    chosen = [samples[i] for i in pages], [probabilities[i] for i in pages]
    threshold = best_threshold(*chosen)
    temperature, _ = calibrate(*chosen, threshold)
    _report("cross-validation", samples, probabilities, threshold)
    chain.write(chain.learn(range(len(samples))), _LABELING / "html_weights.json")
    write_forest(_LABELING / "html_forest.json", grow(samples, _CUES), threshold, temperature)


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
        page, head = read_html(html)
        never = ruled_out(page)
        asked = lines_to_read(page, never)
        read = page.select(asked)
        body = align([read.line(i) for i in range(len(read))], row["body"]).body
        lines = [place for place, index in enumerate(asked) if index not in never]
        body = [body[index] for index in lines]
        if any(body):
            metadata = read_metadata(head, row["url"] or None)
            language = detect(page) or metadata.language
            source, measures = read.select(lines), measure(read, language).select(lines)
            cues = columns(source, measures, language)
            cues.update(markup_columns(source, measures, metadata))
            yield Sample(
                row["id"], row["publisher"], corpus, kind, source, body, cues, measures.tokens
            )


def _apply(grown: Grown, samples: Sequence[Sample]) -> list[np.ndarray]:
    return [grown.probabilities(sample) for sample in samples]


def _report(
    title: str, samples: Sequence[Sample], probabilities: Sequence[np.ndarray], threshold: float
) -> None:
    print(title, "threshold", threshold)
    for line in figures(samples, probabilities, threshold, _arguments().data):
        print(line)


if __name__ == "__main__":
    sys.exit(main())
