"""Learn ``src/newsparse/furniture/weights.json``: what makes a line the headline, byline or date.

Run it with numpy, scipy and scikit-learn installed, and the folder of page sets as argument::

    python tools/train_furniture.py DATA                 train on every page, write the weights
    python tools/train_furniture.py DATA --hold-out 40   keep 40 % of the publishers out, and write
    python tools/train_furniture.py DATA --only stamp    learn one table, and keep the others

``DATA`` holds ``fundus_dev.jsonl.gz`` and ``wcxb_dev.jsonl.gz``: one page a line with ``title``,
``authors``, ``date`` and text dumps. Training is deterministic. The headline and the date are
learned by ranking the candidates of a page against each other (conditional logit), bylines by
logistic regression, each after the one it builds on.
"""

from __future__ import annotations

import argparse
import copy
import gzip
import hashlib
import json
import random
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from urllib.parse import urlsplit

import attrs
import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from newsparse.furniture import (
    byline_candidates,
    byline_marks,
    headline,
    scoring,
    stamps,
    title_marks,
    titles,
    zone,
)
from newsparse.furniture.page import Page, read_page
from newsparse.labeling import label
from newsparse.languages.detect import detect
from newsparse.models import Block, PersonKind, Role
from newsparse.readers.text import read_text

TARGET = Path(__file__).parents[1] / "src/newsparse/furniture/weights.json"
SETS = {"fundus_dev": 1.0, "wcxb_dev": 0.3}
"""Page sets with the weight of each dump of a page. News counts more than blogs."""
DUMPS = ("inscriptis", "bs4", "innertext")
"""The dumps of a page that are read."""
DISTURBED = 0.5
"""Weight of a page with disturbed labels, as a share of that of the page as it is."""
RIDGE = 7.0
"""Strength of the penalty on large weights, chosen by cross-validation over publishers."""
STAMP_RIDGE = 3.0
"""The same for dates, which have fewer observations."""
INVERSE_RIDGE = 0.15
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
    stripped: bool = False
    """Whether what stands around the article was taken out."""


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
                        found = list(_examples(row, row["text"][dump], weight))
                        yield from found
                        if dump == DUMPS[0]:
                            yield _stripped(found[0], f"crop{row['id']}")


def _domain(url: str) -> str:
    return ".".join(urlsplit(url).netloc.split(".")[-2:])


def _bucket(publisher: str) -> int:
    return _number(f"newsparse-furniture{publisher}") % 100


def _number(name: str) -> int:
    return int(hashlib.sha1(name.encode()).hexdigest(), 16)


def _examples(row: dict[str, object], text: str, weight: float) -> Iterator[Example]:
    """A page as it is labelled, and once more with disturbed labels."""
    source = read_text(text)
    language = detect(source)
    blocks = label(source, language)
    authors = row["authors"]
    names = None if not isinstance(authors, list) else {plain(str(name)) for name in authors}
    title, day = plain(str(row["title"] or "")), str(row["date"] or "")[:10]
    page = read_page(source, blocks, language)
    yield Example(page, weight, title, names, day)
    chance = random.Random(f"{row['id']}")
    shaken = read_page(source, disturbed(blocks, page, chance), language)
    yield Example(shaken, weight * DISTURBED, title, names, day)


def _stripped(example: Example, name: str) -> Example:
    """A page as a collection of articles holds it: nearly all of what stands around is gone."""
    chance = random.Random(name)
    share = chance.choice((0, 0.05, 0.15))
    kept = [
        block.text
        for block in example.page.blocks
        if block.role not in _AROUND or chance.random() < share or _is_gold(example, block.text)
    ]
    source = read_text("\n".join(kept))
    language = detect(source)
    page = read_page(source, label(source, language), language)
    return attrs.evolve(example, page=page, stripped=True)


def _is_gold(example: Example, text: str) -> bool:
    """Whether a line prints the headline, whatever the labeller says of it."""
    printed = plain(text)
    return near(example.title, printed) and len(printed) >= len(example.title) / 2


_AROUND = frozenset(
    {
        Role.ADVERTISEMENT,
        Role.AUDIO,
        Role.COMMENTS,
        Role.LEGAL,
        Role.NAVIGATION,
        Role.NEWSLETTER,
        Role.PROMO,
        Role.RELATED,
        Role.SHARE,
    }
)


def disturbed(blocks: Sequence[Block], page: Page, chance: random.Random) -> Sequence[Block]:
    """Labels as a worse labeller would give them: the body begins elsewhere, roles are missing."""
    changed = list(blocks)
    case = chance.random()
    if case < 0.3:
        _relabel(changed, range(page.first, page.first + chance.randint(1, 6)), Role.OTHER)
    elif case < 0.6:
        early = page.first - chance.choice((1, 2, 3, 5, 8, 15))
        _relabel(changed, range(early, page.first), Role.PARAGRAPH)
    for index in range(min(page.first + 3, len(blocks))):
        if blocks[index].role in _FURNITURE and chance.random() < 0.3:
            _relabel(changed, (index,), Role.OTHER)
    return changed


_FURNITURE = frozenset({Role.HEADLINE, Role.DEK, Role.BYLINE, Role.TIMESTAMP, Role.CAPTION})


def _relabel(blocks: list[Block], lines: Iterable[int], role: Role) -> None:
    for index in lines:
        if 0 <= index < len(blocks):
            blocks[index] = attrs.evolve(blocks[index], role=role, evidence=())


Group = tuple[list[list[str]], list[bool], float]
"""Observations of each candidate of a page, which of them are right, weight of the page."""


def headline_group(example: Example) -> Group:
    """The candidates for the headline."""
    page = example.page
    columns = titles.read_titles(page)
    seen = [title_marks.observe(columns, index) for index in columns.candidates]
    printed = [plain(titles.without_outlet(page, index)) for index in columns.candidates]
    right = [bool(example.title) and near(example.title, text) for text in printed]
    # A kicker that the gold headline repeats is right only where nothing longer is.
    half = len(example.title) / 2
    whole = [good and len(text) >= half for good, text in zip(right, printed, strict=True)]
    return seen, whole if any(whole) else right, example.weight


def stamp_group(example: Example) -> Group:
    """The candidates for the date of publication."""
    around = _zone(example.page)
    candidates = stamps.stamp_candidates(around)
    seen = [stamps.stamp_observations(around, stamp, candidates) for stamp in candidates]
    right = [str(stamp.mention.day) == example.day for stamp in candidates]
    return seen, right, example.weight


def byline_group(example: Example) -> Group:
    """The names that may be bylines."""
    around = _zone(example.page)
    candidates = byline_candidates.byline_candidates(around, around.places())
    cued = byline_candidates.cued_lines(candidates)
    seen = [byline_marks.observe(around, item, cued) for item in candidates]
    right = [_is_author(item, example.authors or set()) for item in candidates]
    return seen, _with_siblings(candidates, right), example.weight


def _is_author(item: byline_candidates.Candidate, gold: set[str]) -> bool:
    """Whether a candidate is a gold author; some gold has the job behind the name."""
    name = plain(item.name.text)
    person = item.name.kind is PersonKind.PERSON and " " in name
    return name in gold or (person and any(f" {name} " in f" {author} " for author in gold))


def _with_siblings(candidates: list[byline_candidates.Candidate], right: list[bool]) -> list[bool]:
    """The right ones with the other people of their lists: some gold names only the first."""
    lists = {
        (item.line, item.contribution)
        for item, good in zip(candidates, right, strict=True)
        if good and item.cue
    }
    return [
        good or (item.name.kind is PersonKind.PERSON and (item.line, item.contribution) in lists)
        for item, good in zip(candidates, right, strict=True)
    ]


def _zone(page: Page) -> zone.Zone:
    page = copy.copy(page)  # each step reads the page as it was, not as the step before left it
    title = headline.find_headline(page)
    if title is not None:
        page.begin_below(title.anchor)
    return zone.make_zone(page, title)


def rank(groups: list[Group], ridge: float = RIDGE) -> dict[str, float]:
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
    sizes = np.diff(starts)
    weight = np.array([weight for _, _, weight in groups])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        scores = matrix @ weights
        good = np.where(truth, scores, -np.inf)
        every, best = _log_sums(scores, starts), _log_sums(good, starts)
        slope = np.exp(scores - np.repeat(every, sizes)) - np.exp(good - np.repeat(best, sizes))
        total = weight @ (every - best) + ridge * (weights @ weights) / 2
        return float(total), matrix.T @ (slope * np.repeat(weight, sizes)) + ridge * weights

    found = minimize(loss, np.zeros(len(names)), jac=True, method="L-BFGS-B")
    scores = matrix @ found.x
    tops = [
        scores[start + int(np.argmax(scores[start:stop]))]
        for start, stop in pairwise(starts)
        if truth[start + int(np.argmax(scores[start:stop]))]
    ]
    # Ranking leaves the level open: put zero where all but a few right answers lie above it.
    return _table(names, found.x, -float(np.percentile(tops, 1)))


def _log_sums(scores: np.ndarray, starts: list[int]) -> np.ndarray:
    """The logarithm of the sum of exponentials of each group of scores."""
    tops = np.maximum.reduceat(scores, starts[:-1])
    parts = np.exp(scores - np.repeat(tops, np.diff(starts)))
    sums: np.ndarray = tops + np.log(np.add.reduceat(parts, starts[:-1]))
    return sums


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


STEPS: dict[str, Callable[[list[Example]], dict[str, float]]] = {
    "headline": lambda pages: rank([headline_group(page) for page in pages]),
    "stamp": lambda pages: rank(
        [stamp_group(page) for page in pages if not page.stripped], STAMP_RIDGE
    ),
    "byline": lambda pages: classify(
        [byline_group(page) for page in pages if page.authors is not None and not page.stripped]
    ),
}
"""How to learn each table; each step reads the tables before it."""


def main() -> None:
    """Learn the three scorers in turn and write them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path, help="folder with the page sets")
    parser.add_argument("--hold-out", type=int, default=0, help="per cent of the publishers")
    parser.add_argument("--only", choices=STEPS, help="the table to learn")
    arguments = parser.parse_args()
    pages = list(examples(arguments.data, arguments.hold_out))
    tables: dict[str, dict[str, float]] = {}
    if arguments.only:
        tables = json.loads(TARGET.read_text(encoding="utf-8"))
    for name in [arguments.only] if arguments.only else STEPS:
        tables[name] = STEPS[name](pages)
        text = json.dumps(tables, ensure_ascii=False, indent=1, sort_keys=True)
        TARGET.write_text(text + "\n", encoding="utf-8")
        scoring.weights.cache_clear()
        print(f"{name}: {len(tables[name])} weights")


if __name__ == "__main__":
    main()
