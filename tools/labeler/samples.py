"""Training pages: dumps of real pages with gold bodies, as they are and disturbed.

Disturbances teach what other dumps look like: paragraphs wrapped at some column, heads and tails
cut off, a body with nothing around it.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import random
import textwrap
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import attrs

from newsparse.labeling.measures import measure
from newsparse.labeling.surroundings import Columns, columns
from newsparse.languages.detect import detect
from newsparse.readers.html import HtmlSource
from newsparse.readers.text import read_text
from newsparse.source import Source

from .alignment import align

SETS = ("wcxb_dev", "fundus_dev")
COUNTS = {"wcxb_dev": 1, "fundus_dev": 2, "dumps": 3}
"""How often a page of a set counts in training: there are fewer news pages than other articles, and
very few annotated dumps."""
_BODY_ROLES = frozenset({"paragraph", "heading", "list-item", "blockquote"})
_MARGINS = (0, 2, 5, 10)
"""Units of chrome left around a body whose page is cut."""
_ONE_IN = 3
"""Of the other dumps and the disturbed copies, one in so many is learned from."""
_LONGEST = 900
"""Units of a page that are learned from."""


@attrs.define
class Sample:
    """One page in one shape."""

    page: str
    """Identifier of the page."""
    group: str
    """Publisher or domain: what is on one side of a split, whole."""
    corpus: str
    kind: str
    """Which dump, or which disturbance."""
    source: Source
    body: list[bool]
    """Gold label of each unit."""
    cues: Columns
    tokens: list[list[str]]
    """The words of each unit."""

    @property
    def model(self) -> str:
        """The name of the models that learn from it."""
        return "html" if isinstance(self.source, HtmlSource) else "body"


def word_counts(sample: Sample) -> list[float]:
    """Words of each unit."""
    return [round(2.0**value - 1.0, 3) for value in sample.cues["words"]]


def read_rows(data: Path, corpus: str) -> list[dict[str, Any]]:
    """The pages of a set."""
    with gzip.open(data / "pages" / f"{corpus}.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines]


def number_of(group: str) -> int:
    """A number that stays the same between runs."""
    return int(hashlib.md5(group.encode()).hexdigest(), 16)


def splits(folds: Sequence[int]) -> Iterator[tuple[list[int], list[int]]]:
    """For each fold, the pages that are learned from and those that are judged."""
    for fold in sorted(set(folds)):
        yield (
            [i for i, own in enumerate(folds) if own != fold],
            [i for i, own in enumerate(folds) if own == fold],
        )


def page_samples(row: dict[str, Any], corpus: str, seed: int) -> Iterator[Sample]:
    """One page in the shapes it is learned from."""
    choice = random.Random(f"{seed} {row['id']}")
    texts = row["text"]
    shapes = {"innertext": texts["innertext"]}
    other = choice.choice(("bs4", "inscriptis", "lynx"))
    shapes[other] = texts[other]
    draw = choice.random()
    if draw < 0.3:
        shapes["wrapped"] = wrap(texts["innertext"], choice.randint(60, 120))
    elif draw < 0.55:
        title = [row["title"]] if row["title"] and choice.random() < 0.5 else []
        separator = choice.choice(("\n", "\n\n"))
        lines = [line for line in row["body"].splitlines() if line.strip()]
        shapes["bare"] = separator.join(title + lines)
    for kind, text in shapes.items():
        yield from _sample(row, corpus, kind, text)
    if draw > 0.7:
        yield from _sample(row, corpus, "cut", _cut(texts["innertext"], row["body"], choice))


def _sample(row: dict[str, Any], corpus: str, kind: str, text: str) -> Iterator[Sample]:
    if kind != "innertext" and number_of(row["id"] + kind) % _ONE_IN:
        return
    source = read_text(text)
    if not 0 < len(source) <= _LONGEST:
        return
    units = [source.line(index) for index in range(len(source))]
    body = align(units, row["body"]).body
    if any(body):
        yield make(row["id"], row["publisher"], corpus, kind, source, body)


def make(page: str, group: str, corpus: str, kind: str, source: Source, body: list[bool]) -> Sample:
    """A sample with its cues."""
    language = detect(source)
    measures = measure(source, language)
    cues = columns(source, measures, language)
    return Sample(page, group, corpus, kind, source, body, cues, measures.tokens)


def wrap(text: str, width: int) -> str:
    """Each line wrapped as a terminal does."""
    return "\n".join(textwrap.fill(line, width) for line in text.splitlines())


def _cut(text: str, body: str, choice: random.Random) -> str:
    """A page of which little more than the article is left."""
    source = read_text(text)
    units = [source.line(index) for index in range(len(source))]
    where = [index for index, flag in enumerate(align(units, body).body) if flag]
    if not where:
        return text
    first = max(0, where[0] - choice.choice(_MARGINS))
    last = min(len(units), where[-1] + 1 + choice.choice(_MARGINS))
    return "\n\n".join(units[first:last])


def dump_samples(data: Path) -> Iterator[Sample]:
    """The annotated text dumps, as found."""
    for path in sorted((data / "dumps" / "gold").glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        file = data / "dumps" / "texts" / f"{gold['id']}.txt"
        with file.open(encoding="utf-8", newline="") as stream:
            text = stream.read()
        roles: dict[int, str] = {}
        for first, last, role in gold["lines"]:
            roles.update(dict.fromkeys(range(first, last + 1), role))
        source = read_text(text)
        line_of = [text.count("\n", 0, start) for start in source.starts]
        body = [roles.get(line, "other") in _BODY_ROLES for line in line_of]
        if any(body):
            name = f"dump/{gold['id']}"
            yield make(name, name, "dumps", "as-found", source, body)
