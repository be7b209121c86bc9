"""Learn ``src/newsparse/furniture/weights.json``: what makes a line the headline, byline or date.

Run it with numpy, scipy and scikit-learn installed, and the folder of page sets as argument::

    python tools/train_furniture.py DATA                 train on every page, write the weights
    python tools/train_furniture.py DATA --hold-out 40   keep 40 % of the publishers out, and write

``DATA`` holds ``fundus_dev.jsonl.gz`` and ``wcxb_dev.jsonl.gz``: one page a line with ``title``,
``authors``, ``date`` and text dumps. Training is deterministic. The headline and the date are
learned by ranking the candidates of a page against each other (conditional logit), bylines by
logistic regression, each after the one it builds on.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from itertools import pairwise
from pathlib import Path
from urllib.parse import urlsplit

import attrs
import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from scipy.special import logsumexp
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from newsparse.furniture import bylines, headline, scoring, stamps
from newsparse.furniture.page import Page, read_page
from newsparse.labeling import label
from newsparse.languages.detect import detect
from newsparse.readers.text import read_text

TARGET = Path(__file__).parents[1] / "src/newsparse/furniture/weights.json"
SETS = {"fundus_dev": 1.0, "wcxb_dev": 0.15}
"""Page sets, with the weight of a page: news counts more than blogs."""
DUMPS = ("inscriptis", "bs4")
RIDGE = 5.0
"""Strength of the penalty on large weights, chosen by cross-validation over publishers."""
INVERSE_RIDGE = 0.25
"""The same for the logistic regression."""
MIN_WEIGHT = 0.01
"""Weights nearer to zero are left out."""


@attrs.define
class Example:
    """A page with its gold."""

    page: Page
    weight: float
    title: str
    authors: set[str] | None
    day: str


def plain(text: str | None) -> str:
    """A text for comparisons, as the scorer makes it."""
    return re.sub(r"\W+", " ", (text or "").lower()).strip()


def near(gold: str, found: str) -> bool:
    """Whether a headline is the gold one, more or less."""
    if not found:
        return False
    if gold in found or found in gold:
        return True
    a, b = Counter(gold.split()), Counter(found.split())
    return 2 * sum((a & b).values()) / (sum(a.values()) + sum(b.values())) >= 0.8


def examples(data: Path, hold_out: int) -> Iterator[Example]:
    """The pages to train on."""
    for name, weight in SETS.items():
        with gzip.open(data / f"{name}.jsonl.gz", "rt", encoding="utf-8") as rows:
            for line in rows:
                row = json.loads(line)
                publisher = row["publisher"] if name == "fundus_dev" else _domain(row["url"])
                if _bucket(publisher or row["id"]) >= 100 - hold_out:
                    continue
                for dump in DUMPS:
                    if row["text"].get(dump):
                        yield _example(row, row["text"][dump], weight)


def _domain(url: str) -> str:
    return ".".join(urlsplit(url).netloc.split(".")[-2:])


def _bucket(publisher: str) -> int:
    digest = hashlib.sha1(f"newsparse-furniture{publisher}".encode())
    return int(digest.hexdigest(), 16) % 100


def _example(row: dict[str, object], text: str, weight: float) -> Example:
    source = read_text(text)
    language = detect(source)
    page = read_page(source, label(source, language), language)
    authors = row["authors"]
    names = None if not isinstance(authors, list) else {plain(str(name)) for name in authors}
    return Example(page, weight, plain(str(row["title"] or "")), names, str(row["date"] or "")[:10])


Group = tuple[list[list[str]], list[bool], float]
"""Observations of each candidate of a page, which of them are right, weight of the page."""


def headline_group(example: Example) -> Group:
    """The candidates for the headline."""
    page = example.page
    candidates = headline.headline_candidates(page)
    likely = headline.likely_titles(page, candidates)
    seen = [headline.headline_observations(page, index, likely) for index in candidates]
    right = [near(example.title, plain(page.texts[index])) for index in candidates]
    return seen, right if example.title else [False] * len(right), example.weight


def stamp_group(example: Example) -> Group:
    """The candidates for the date of publication."""
    zone = _zone(example.page)
    candidates = stamps.stamp_candidates(zone)
    seen = [stamps.stamp_observations(zone, stamp, candidates) for stamp in candidates]
    right = [str(stamp.mention.day) == example.day for stamp in candidates]
    return seen, right, example.weight


def byline_group(example: Example) -> Group:
    """The names that may be bylines."""
    zone = _zone(example.page)
    candidates = bylines.byline_candidates(zone)
    cued = bylines.cued_lines(candidates)
    seen = [bylines.observations(zone, item, cued) for item in candidates]
    gold = example.authors or set()
    return seen, [plain(item.name.text) in gold for item in candidates], example.weight


def _zone(page: Page) -> bylines.Zone:
    title = headline.find_headline(page)
    return bylines.make_zone(page, title.anchor if title else None)


def rank(groups: list[Group]) -> dict[str, float]:
    """Weights that put the right candidate of each page first (conditional logit, ridge)."""
    groups = [group for group in groups if any(group[1])]
    names = sorted({name for seen, _, _ in groups for item in seen for name in item})
    column = {name: index for index, name in enumerate(names)}
    rows, columns, starts, right = [], [], [0], []
    for seen, good, _ in groups:
        for item in seen:
            columns += [column[name] for name in set(item)]
            rows += [len(right)] * len(set(item))
            right.append(False)
        right[starts[-1] :] = good
        starts.append(len(right))
    matrix = csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(right), len(names)))
    truth = np.array(right)

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = matrix @ weights
        slope, total = np.zeros(len(truth)), 0.0
        for (_, _, weight), (start, stop) in zip(groups, pairwise(starts), strict=True):
            part, good = scores[start:stop], truth[start:stop]
            every, best = logsumexp(part), logsumexp(part[good])
            total += weight * (every - best)
            share = np.where(good, np.exp(part - best), 0)
            slope[start:stop] = weight * (np.exp(part - every) - share)
        return total + RIDGE * (weights @ weights) / 2, matrix.T @ slope + RIDGE * weights

    found = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B")
    scores = matrix @ found.x
    tops = [
        scores[start + int(np.argmax(scores[start:stop]))]
        for start, stop in pairwise(starts)
        if truth[start + int(np.argmax(scores[start:stop]))]
    ]
    # Ranking leaves the level open: put zero where all but a few right answers lie above it.
    return _table(names, found.x, -float(np.percentile(tops, 2)))


def classify(groups: list[Group]) -> dict[str, float]:
    """Weights that tell right candidates from wrong ones (logistic regression)."""
    vectorizer = DictVectorizer()
    seen = [dict.fromkeys(item, 1) for group in groups for item in group[0]]
    right = [good for group in groups for good in group[1]]
    weight = [group[2] for group in groups for _ in group[1]]
    model = LogisticRegression(C=INVERSE_RIDGE, max_iter=2000)
    model.fit(vectorizer.fit_transform(seen), right, sample_weight=weight)
    return _table(vectorizer.feature_names_, model.coef_[0], float(model.intercept_[0]))


def _table(names: list[str], values: np.ndarray, bias: float) -> dict[str, float]:
    table = {
        name: round(float(value), 3)
        for name, value in zip(names, values, strict=True)
        if abs(value) >= MIN_WEIGHT
    }
    return table | {"bias": round(bias, 3)}


def _is_usable(page: Example, name: str) -> bool:
    """Headlines are learned from news alone: titles of guides and shops are another kind."""
    if name == "headline":
        return page.weight == SETS["fundus_dev"]
    return name != "byline" or page.authors is not None


def main() -> None:
    """Learn the three scorers in turn and write them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path, help="folder with the page sets")
    parser.add_argument("--hold-out", type=int, default=0, help="per cent of the publishers")
    arguments = parser.parse_args()
    pages = list(examples(arguments.data, arguments.hold_out))
    tables: dict[str, dict[str, float]] = json.loads(TARGET.read_text(encoding="utf-8"))
    steps: list[tuple[str, Callable[[Example], Group], Callable[[list[Group]], dict[str, float]]]]
    steps = [
        ("headline", headline_group, rank),
        ("stamp", stamp_group, rank),
        ("byline", byline_group, classify),
    ]
    for name, group, learn in steps:
        usable = [page for page in pages if _is_usable(page, name)]
        tables[name] = learn([group(page) for page in usable])
        text = json.dumps(tables, ensure_ascii=False, indent=1, sort_keys=True)
        TARGET.write_text(text + "\n", encoding="utf-8")
        scoring.weights.cache_clear()
        print(f"{name}: {len(usable)} pages, {len(tables[name])} weights")


if __name__ == "__main__":
    main()
