"""Compare quotation extractors on a file of marked texts: spans, speakers and time, in one run.

    python benchmarks/quote_peers.py FILE.jsonl.gz [--sample N] [--model SPACY_MODEL]

A row has ``text``, ``segments`` (``start``, ``end`` with the marks, ``kind``, ``speaker``,
``speaker_ranges``) and ``ignore`` (ranges that count neither way). textacy needs a spaCy model,
named by the module to import.

A segment is found if the words between its marks are found exactly. Its speaker is right if the
words that an extractor gives for the speaker overlap the marked ones. A text on which an extractor
raises counts as one without quotes. Times are of the processor, the spaCy model's included.
"""

from __future__ import annotations

import argparse
import contextlib
import gzip
import importlib
import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

Found = list[tuple[int, int, list[tuple[int, int]]]]
"""Quotations: start and end, and the ranges of the words that name the speaker."""
Extract = Callable[[str], Found]

_MARKS = frozenset("\"'“”‘’«»„`")
_LOOSE = _MARKS | frozenset(",.;:")


def main() -> None:
    arguments = _arguments()
    rows = list(_rows(arguments.file, arguments.sample))
    gold = sum(len(row["segments"]) for row in rows)
    print(f"{arguments.file.name}: {len(rows)} texts, {gold} segments")
    print(f"{'':20} {'P':>6} {'R':>6} {'F1':>6} {'direct':>7} {'mixed':>6} {'speaker':>8} "
          f"{'both F1':>8} {'chars/s':>9} failed")  # fmt: skip
    for name, make in _TOOLS.items():
        try:
            extract = make(arguments.model)
        except ImportError as error:
            print(f"{name}: not installed ({error.name})", file=sys.stderr)
            continue
        _print(name, _run(extract, rows))


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("file", type=Path)
    parser.add_argument("--sample", type=int, help="only the first N texts")
    parser.add_argument("--model", default="en_core_web_sm", help="spaCy model for textacy")
    return parser.parse_args()


def _rows(path: Path, sample: int | None) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if sample is not None and number >= sample:
                return
            yield json.loads(line)


def _newsparse(model: str) -> Extract:
    module = importlib.import_module("newsparse")

    def extract(text: str) -> Found:
        found = []
        for quote in module.parse(text).quotes:
            spans = [speaker.mention_span for speaker in quote.speakers if speaker.mention_span]
            mentions = [(span.start, span.end) for span in spans]
            found += [
                (segment.span.start, segment.span.end, mentions) for segment in quote.segments
            ]
        return found

    return extract


def _textacy(model: str) -> Extract:
    direct_quotations = importlib.import_module("textacy.extract").direct_quotations
    pipeline = importlib.import_module(model).load()

    def extract(text: str) -> Found:
        found = []
        for triple in direct_quotations(pipeline(text)):
            words = triple.speaker
            ranges = [(word.idx, word.idx + len(word)) for word in words]
            found.append((triple.content.start_char, triple.content.end_char, ranges))
        return found

    return extract


def _textacy_paragraphs(model: str) -> Extract:
    """textacy on one paragraph after the other: an odd number of marks spoils only one of them."""
    whole = _textacy(model)

    def extract(text: str) -> Found:
        found: Found = []
        start = 0
        for paragraph in text.splitlines(keepends=True):
            with contextlib.suppress(ValueError):
                for begin, end, speakers in whole(paragraph):
                    moved = [(start + a, start + b) for a, b in speakers]
                    found.append((start + begin, start + end, moved))
            start += len(paragraph)
        return found

    return extract


_TOOLS: dict[str, Callable[[str], Extract]] = {
    "newsparse": _newsparse,
    "textacy": _textacy,
    "textacy, paragraphs": _textacy_paragraphs,
}


def _run(extract: Extract, rows: list[dict[str, Any]]) -> Counter[str]:
    """Counts of what is right and wrong, characters and milliseconds."""
    counts: Counter[str] = Counter()
    for row in rows:
        text = row["text"]
        begin = time.process_time()
        try:
            found = extract(text)
        except Exception:  # textacy raises on an odd number of marks, and on other texts
            found = []
            counts["failed"] += 1
        counts["microseconds"] += round(1e6 * (time.process_time() - begin))
        counts["characters"] += len(text)
        _compare(row, found, counts)
    return counts


def _compare(row: dict[str, Any], found: Found, counts: Counter[str]) -> None:
    text = row["text"]
    gold = {_core(text, part["start"], part["end"]): part for part in row["segments"]}
    counts["gold"] += len(gold)
    for part in gold.values():
        counts["gold-" + part["kind"]] += 1
        counts["gold-speakers"] += bool(part.get("speaker"))
    hits = set()
    for start, end, mentions in found:
        core = _core(text, start, end)
        part = gold.get(core)
        if part is None:
            counts["found"] += not _overlaps(core, row.get("ignore") or [])
        elif core not in hits:
            hits.add(core)
            counts["found"] += 1
            counts["hits"] += 1
            counts["hits-" + part["kind"]] += 1
            if part.get("speaker"):
                counts["speakers"] += 1
                right = any(
                    _overlaps(mention, part.get("speaker_ranges") or []) for mention in mentions
                )
                counts["speakers-right"] += right


def _core(text: str, start: int, end: int) -> tuple[int, int]:
    """The words of a quotation, without marks and the punctuation at its end."""
    while start < end and (text[start] in _MARKS or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in _LOOSE or text[end - 1].isspace()):
        end -= 1
    return start, end


def _overlaps(span: tuple[int, int], ranges: list[list[int]]) -> bool:
    return any(min(span[1], end) > max(span[0], start) for start, end in ranges)


def _print(name: str, counts: Counter[str]) -> None:
    def share(part: str, whole: str) -> float:
        return counts[part] / max(1, counts[whole])

    precision, recall = share("hits", "found"), share("hits", "gold")
    both = share("speakers-right", "found"), share("speakers-right", "gold-speakers")
    print(
        f"{name:20} {precision:6.3f} {recall:6.3f} {_f1(precision, recall):6.3f} "
        f"{share('hits-direct', 'gold-direct'):7.3f} {share('hits-mixed', 'gold-mixed'):6.3f} "
        f"{share('speakers-right', 'speakers'):8.3f} {_f1(*both):8.3f} "
        f"{1e6 * share('characters', 'microseconds'):9.0f} {counts['failed']}"
    )


def _f1(precision: float, recall: float) -> float:
    total = precision + recall
    return 2 * precision * recall / total if total else 0.0


if __name__ == "__main__":
    main()
