"""Learn the weights of src/newsparse/labeling/roles.json from annotated text dumps.

    python tools/train_roles.py DATA [--out FILE] [--folds N]

``DATA`` holds ``dumps/gold/*.json`` with ``dumps/texts/*.txt``: ``lines`` of the gold is a list of
``[first line, last line, role]``, ``alt_roles`` maps a line to other roles that are right too.
``role_annotations.json`` beside this program has the same for the texts of ``dumps/unlabelled``.
Of the pages of ``pages/*.jsonl.gz`` (``text`` and ``body``) only the body is known: each of their
units may have any role of the body, or any other.
Needs numpy and scipy. The model is a linear chain over named cues
(:mod:`newsparse.labeling.context`), trained for the probability of the annotated roles, with the
weights drawn towards what the cues' names promise (:mod:`role_priors`): rare roles have few
annotated lines. Each page is used twice, once with the body that the library finds and once with
mistakes made on purpose, so that the weights allow for a body decision that errs. Everything is
seeded.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs
import numpy as np
from role_chain import Chain, Page, fit
from role_priors import cue_priors, follow_priors, known_cues

from newsparse.labeling.chrome import assign, model_from
from newsparse.labeling.context import cues_of_units
from newsparse.labeling.decision import decide
from newsparse.labeling.measures import measure
from newsparse.labeling.patterns import PATTERN_CUES
from newsparse.languages.detect import detect
from newsparse.models import Role
from newsparse.readers.paragraphs import join_lines
from newsparse.readers.text import read_text
from newsparse.source import reading_text

ANNOTATIONS = Path(__file__).with_name("role_annotations.json")
ROLES = [str(role) for role in Role]
SCALE = 20
"""Weights are stored as whole numbers, this many to a log-odd."""
LEAST = 0.08
"""A cue whose weights are all smaller than this is left out."""
SEED = 3
BODY_ROLES = [role for role in ROLES if Role(role).is_body]
OTHER_ROLES = [role for role in ROLES if not Role(role).is_body]
PAGES_OF_A_SET, MOST_UNITS = 60, 250
"""How many pages of a set are used, and how long they may be: enough to learn from."""
PAGE_SHARE = 0.12
"""What a page counts of which only the body is known; more, and the roles outside drift."""


@attrs.frozen
class Document:
    """An annotated dump, as units."""

    name: str
    texts: list[str]
    gaps: list[int]
    roles: list[list[str]]
    """Right roles of each unit; empty if it is not annotated."""
    inside: list[bool]
    """The true body."""
    decided: list[bool]
    """The body as the library finds it."""
    sureness: list[float]
    """How sure it is of that."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("--out", type=Path, default=Path("src/newsparse/labeling/roles.json"))
    parser.add_argument("--folds", type=int, default=0, help="only cross-validate, in N parts")
    parser.add_argument("--iterations", type=int, default=100)
    options = parser.parse_args()
    documents = list(read(options.data / "dumps"))
    print(f"{len(documents)} pages, {sum(len(d.texts) for d in documents)} units")
    if options.folds:
        cross_validate(documents, options.folds, options.iterations)
        return
    sets = sorted((options.data / "pages").glob("*.jsonl.gz"))
    pages = [page for path in sets for page in read_pages(path)]
    print(f"{len(pages)} pages with nothing but their body known")
    learned = learn([*documents, *pages], options.iterations)
    options.out.write_text(stored(*learned), encoding="utf-8")


def read(folder: Path) -> Iterable[Document]:
    """The annotated dumps of a folder."""
    for path in sorted((folder / "gold").glob("*.json")):
        gold = json.loads(path.read_text(encoding="utf-8"))
        yield annotated(folder / "texts" / f"{path.stem}.txt", gold)
    for name, own in sorted(json.loads(ANNOTATIONS.read_text(encoding="utf-8")).items()):
        yield annotated(folder / "unlabelled" / f"{name}.txt", own)


def annotated(path: Path, gold: Mapping[str, Any]) -> Document:
    """A text with its annotation."""
    with open(path, encoding="utf-8", newline="") as file:
        text = file.read()
    by_line: dict[int, list[str]] = {}
    for first, last, role in gold["lines"]:
        for line in range(first, last + 1):
            by_line[line] = [role, *(gold.get("alt_roles") or {}).get(str(line), [])]
    return document(path.stem, text, by_line)


def read_pages(path: Path) -> Iterable[Document]:
    """Some pages of a set, as units whose roles are known to be of the body or not to be."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    random.Random(SEED).shuffle(rows)
    taken = 0
    for row in rows:
        text = row["text"]["innertext" if taken % 3 else "lynx"]
        body = " ".join(f"{row['body']} {' '.join(row['dek'])}".split())
        lines = {" ".join(line.split()) for line in row["body"].splitlines()}
        page = document(f"{path.stem}-{row['id']}", text, {})
        if not 20 < len(page.texts) < MOST_UNITS:
            continue
        for roles, found in zip(page.roles, page.texts, strict=True):
            plain = found.lstrip("*+•-0123456789.) ")
            long = len(plain) > 30
            known = long or plain in lines or plain not in body
            if known:
                roles += BODY_ROLES if plain in (body if long else lines) else OTHER_ROLES
        yield page
        taken += 1
        if taken == PAGES_OF_A_SET:
            return


def document(name: str, text: str, by_line: dict[int, list[str]]) -> Document:
    """Units of a text; a unit of several lines has the roles that most of its lines have."""
    source = join_lines(read_text(text))
    roles, inside = [], []
    line = position = 0
    for start, end in zip(source.starts, source.ends, strict=True):
        line += text.count("\n", position, start)
        position = start
        lines = range(line, line + text.count("\n", start, end) + 1)
        counts = Counter(role for number in lines for role in by_line.get(number, ()))
        most = max(counts.values(), default=0)
        roles.append([role for role, count in counts.items() if count == most])
        first = next((by_line[number][0] for number in lines if number in by_line), None)
        inside.append(first is not None and Role(first).is_body)
    texts = [reading_text(source.line(index)) for index in range(len(source))]
    language = detect(source)
    found = decide(source, measure(source, language), language)
    gaps, body, sureness = list(source.gaps), list(found.body), list(found.confidence)
    return Document(name, texts, gaps, roles, inside, body, sureness)


def with_mistakes(document: Document, rng: random.Random) -> list[bool]:
    """The body of a page as an imperfect decision might find it."""
    bad = rng.random() < 0.25
    flags = []
    for text, flag in zip(document.texts, document.inside, strict=True):
        long = len(text.split()) > 12
        chance = (0.02 if long else 0.15) if flag else (0.3 if bad and long else 0.02)
        flags.append(flag ^ (rng.random() < chance))
    return flags


def learn(
    documents: Sequence[Document], iterations: int
) -> tuple[list[str], np.ndarray, np.ndarray]:
    """Cues, their weights (cue by role), and weights of following (role by role)."""
    rng = random.Random(SEED)
    pages = []
    seen = defaultdict(set)
    for page in documents:
        copies = [(page.decided, page.sureness, 0.7)]
        if any(page.inside):
            copies.append((with_mistakes(page, rng), None, 0.3))
        else:
            copies = [(page.decided, page.sureness, PAGE_SHARE)]
        for inside, sureness, share in copies:
            cues = cues_of_units(page.texts, page.gaps, inside, sureness=sureness)
            pages.append(Page(cues, page.roles, share))
            for names in cues:
                for name in names:
                    seen[name].add(page.name)
    cues = sorted({name for name, pages in seen.items() if len(pages) > 1} | known_cues())
    chain = Chain(pages, cues, ROLES)
    priors = cue_priors(cues, ROLES)
    weights, following = fit(chain, priors, follow_priors(ROLES), iterations)
    for index, cue in enumerate(cues):
        if cue in PATTERN_CUES:  # Whole patterns are meant as rules: few pages show them.
            weights[index] = priors[index]
    return cues, weights, following


def stored(cues: Sequence[str], weights: np.ndarray, following: np.ndarray) -> str:
    """The text of the weights file: one cue a line, so that changes can be read."""
    rows = []
    for cue, row in zip(cues, weights, strict=True):
        whole = np.rint(row * SCALE).astype(int).tolist()
        if np.abs(row).max() >= LEAST and any(whole):
            rows.append(f"{json.dumps(cue)}:{json.dumps(whole, separators=(',', ':'))}")
    after = [
        json.dumps(np.rint(row * SCALE).astype(int).tolist(), separators=(",", ":"))
        for row in following
    ]
    return (
        f'{{"scale": {SCALE},\n"roles": {json.dumps(ROLES)},\n"weights": {{\n'
        + ",\n".join(rows)
        + '\n},\n"following": [\n'
        + ",\n".join(after)
        + "\n]}\n"
    )


def cross_validate(documents: Sequence[Document], folds: int, iterations: int) -> None:
    """Print accuracy and macro-F1 of units of pages that the weights have not seen."""
    order = list(documents)
    random.Random(SEED).shuffle(order)
    right: Counter[str] = Counter()
    gold: Counter[str] = Counter()
    found: Counter[str] = Counter()
    for fold in range(folds):
        learned = learn([d for i, d in enumerate(order) if i % folds != fold], iterations)
        model = model_from(json.loads(stored(*learned)))
        for page in order[fold::folds]:
            units = assign(page.texts, page.gaps, page.decided, sureness=page.sureness, model=model)
            for unit, roles in zip(units, page.roles, strict=True):
                if roles:
                    gold[roles[0]] += 1
                    found[roles[0] if unit.role in roles else str(unit.role)] += 1
                    right[roles[0]] += unit.role in roles
    print(f"accuracy {right.total() / gold.total():.4f}")
    scores = {role: 2 * right[role] / (gold[role] + found[role]) for role in gold if gold[role] > 4}
    print(f"macro-F1 {sum(scores.values()) / len(scores):.3f}")
    for role, score in sorted(scores.items(), key=lambda item: -gold[item[0]]):
        print(f"{role:14}{gold[role]:6}{score:7.3f}")


if __name__ == "__main__":
    main()
