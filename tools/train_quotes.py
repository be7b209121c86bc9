"""Learn the weights of ``newsparse.quotes``: speakers, quotations, antecedents of pronouns.

    python tools/train_quotes.py DATA [en de] [--report]

DATA is a folder with ``polnear_train.jsonl.gz`` (English) or ``gnqa_train.jsonl.gz`` (German): one
article a line, with ``text``, ``segments`` (``start end speaker speaker_ranges cue``; offsets
include the marks) and ``ignore`` (ranges that nobody annotated). Writes
``speakers-LANGUAGE.json`` and ``genuine-LANGUAGE.json`` to ``src/newsparse/quotes``, and for
English ``antecedents-en.json``, which serves all languages. ``--report`` learns from four
documents in five, prints the figures on the fifth, and writes nothing.

Needs numpy, scipy and scikit-learn. The same data give the same weights.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import antecedents
from choices import kept, learn_choice
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from newsparse.quotes import genuine
from newsparse.quotes.attribution import Attribution, Attributor, Candidate, attribute
from newsparse.quotes.extraction import THRESHOLD, paragraphs_of, speaking
from newsparse.quotes.lexicon import lexicon
from newsparse.quotes.ranking import FEATURES, Ranker
from newsparse.quotes.stream import Paragraph

FILES = {"en": "polnear_train.jsonl.gz", "de": "gnqa_train.jsonl.gz"}
TARGET = Path(__file__).resolve().parent.parent / "src" / "newsparse" / "quotes"
PENALTY = {"en": 5.0, "de": 2.0}
"""Strength of the quadratic penalty on the speaker weights."""
RARE = {"en": 12, "de": 3}
"""Features seen less often are left out."""
WRONG_CUE = 0.3
"""What a candidate with the right mention and the wrong cue counts as being right."""
PRONOUNS = ("en",)
"""Languages whose pronouns show the gender of a person."""
ROUNDS = 2
"""The speakers of quotations go on to the next ones, so learning is repeated."""

Segment = dict[str, Any]
Document = dict[str, Any]
Example = tuple[list[Candidate], list[float]]


def read(path: Path) -> list[Document]:
    """The articles of a file, each gold segment once."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines]
    for document in documents:
        once = {(segment["start"], segment["end"]): segment for segment in document["segments"]}
        document["segments"] = list(once.values())
    return documents


def body(text: str) -> list[tuple[int, int]]:
    """Every line with something on it is a paragraph."""
    found, at = [], 0
    for line in text.split("\n"):
        start, end = at + len(line) - len(line.lstrip()), at + len(line.rstrip())
        if start < end:
            found.append((start, end))
        at += len(line) + 1
    return found


# -- what is right ---------------------------------------------------------------------------------


def words(text: str) -> list[str]:
    return [word.strip(".").lower() for word in re.findall(r"[\w’'.-]+", text)]


def head(text: str) -> str:
    """The head word of a mention: the last one before a comma, preposition or relative."""
    cut = r",| who | whose | of | in | for | at | from | with | on | to | that | which | \(|—| – "
    found = words(re.split(cut, re.sub(r"[’']s$", "", text.strip()) + " ")[0])
    return found[-1] if found else ""


def names_speaker(candidate: Candidate, gold: Segment) -> bool:
    """Whether a candidate is the annotated speaker: spans overlap, or heads are the same."""
    paragraph = candidate.paragraph
    if paragraph is None:
        return not gold.get("speaker")
    if not gold.get("speaker"):
        return False
    start = paragraph.starts[paragraph.firsts[candidate.mention]]
    end = paragraph.end_of(paragraph.lasts[candidate.mention] - 1)
    for first, last in gold.get("speaker_ranges") or []:
        if min(end, last) > max(start, first):
            return True
    return head(gold["speaker"]) in words(paragraph.text[start:end])


def has_cue(candidate: Candidate, gold: Segment) -> bool:
    """Whether the candidate's cue is among the annotated words."""
    paragraph = candidate.paragraph
    if paragraph is None or candidate.cue < 0:
        return False
    noun = paragraph.symbols[candidate.cue] in "nN"
    token = paragraph.lasts[candidate.cue] - 1 if noun else paragraph.firsts[candidate.cue]
    return paragraph.lows[token] in re.findall(r"[\w’'-]+", (gold.get("cue") or "").lower())


def align(found: Sequence[Attribution], document: Document) -> dict[int, Segment]:
    """The gold segment of each marked run that covers nearly the same words."""
    pairs: dict[int, Segment] = {}
    for number, entry in enumerate(found):
        run = entry.paragraph.runs[entry.run]
        for gold in document["segments"]:
            shared = min(run.end, gold["end"]) - max(run.start, gold["start"])
            if shared > 0.8 * (max(run.end, gold["end"]) - min(run.start, gold["start"])):
                pairs[number] = gold
    return pairs


def paragraphs_in(document: Document, language: str) -> list[Paragraph]:
    """The paragraphs of an article. They are made once."""
    if "paragraphs" not in document:
        text = document["text"]
        document["paragraphs"] = paragraphs_of(text, body(text), lexicon(language))
    found: list[Paragraph] = document["paragraphs"]
    return found


def attributed(
    documents: Iterable[Document], language: str, weights: dict[str, float]
) -> Iterable[tuple[Document, list[Attribution], list[list[Candidate]], dict[int, Segment]]]:
    ranker = Ranker(weights)
    for document in documents:
        attributor = Attributor(ranker, keep=True)
        found = attributor.attribute(paragraphs_in(document, language))
        yield document, found, attributor.all, align(found, document)


# -- who the speaker is ----------------------------------------------------------------------------


def examples(
    documents: Iterable[Document], language: str, weights: dict[str, float]
) -> list[Example]:
    """Candidates of every annotated quotation, and how right each is."""
    data = []
    for _, _, candidates, gold in attributed(documents, language, weights):
        for number, segment in gold.items():
            right = [names_speaker(candidate, segment) for candidate in candidates[number]]
            cued = [
                hit and has_cue(candidate, segment)
                for hit, candidate in zip(right, candidates[number], strict=True)
            ]
            if not any(right) or not segment.get("speaker"):
                continue
            if not any(cued):
                cued = right
            value = [
                1.0 if best else WRONG_CUE if hit else 0.0
                for best, hit in zip(cued, right, strict=True)
            ]
            data.append((candidates[number], value))
    return data


def learn_speakers(data: list[Example], penalty: float, rare: int) -> dict[str, float]:
    """Weights that give the right candidates the most of a softmax over all."""
    described = [[_features(candidate) for candidate in candidates] for candidates, _ in data]
    return learn_choice(described, [right for _, right in data], penalty, rare)


def _features(candidate: Candidate) -> list[str]:
    return [name for kind, facts in candidate.facts for name in FEATURES[kind](*facts)]


def speaker_accuracy(
    documents: Iterable[Document], language: str, weights: dict[str, float]
) -> float:
    """Share of annotated quotations whose first choice is the speaker."""
    hits = []
    for _, found, _, gold in attributed(documents, language, weights):
        for number, segment in gold.items():
            best = found[number].best
            if segment.get("speaker") and best is not None:
                hits.append(names_speaker(best, segment))
    return sum(hits) / max(1, len(hits))


# -- what is a quotation ---------------------------------------------------------------------------


def observed(
    documents: Iterable[Document], language: str, weights: dict[str, float]
) -> tuple[list[list[str]], list[bool]]:
    """Observations of every marked run, and whether it is annotated."""
    rows, labels = [], []
    for document, found, _, gold in attributed(documents, language, weights):
        for number, entry in enumerate(found):
            run = entry.paragraph.runs[entry.run]
            unknown = any(
                min(run.end, last) > max(run.start, first)
                for first, last in document.get("ignore") or []
            )
            if number in gold or not unknown:
                rows.append(list(genuine.observations(entry)))
                labels.append(number in gold)
    return rows, labels


def learn_genuine(rows: list[list[str]], labels: list[bool]) -> dict[str, float]:
    """Logistic regression over the observations."""
    counts = Counter(name for row in rows for name in row)
    vectors = DictVectorizer()
    common = [{name: 1.0 for name in row if counts[name] >= 3} for row in rows]
    matrix = vectors.fit_transform(common)
    model = LogisticRegression(C=0.2, max_iter=500, fit_intercept=False).fit(matrix, labels)
    return kept(dict(zip(vectors.get_feature_names_out(), model.coef_[0], strict=True)))


def genuine_figures(rows: list[list[str]], labels: list[bool], weights: dict[str, float]) -> str:
    """Precision and recall at the probability one half."""
    chosen = [sum(weights.get(name, 0.0) for name in row) > 0 for row in rows]
    both = sum(want and got for want, got in zip(labels, chosen, strict=True))
    return f"P {both / max(1, sum(chosen)):.4f} R {both / max(1, sum(labels)):.4f}"


# -- the command -----------------------------------------------------------------------------------


def train(documents: list[Document], language: str) -> dict[str, dict[str, float]]:
    """The tables of weights of a language, by name."""
    weights: dict[str, float] = {}
    for _ in range(ROUNDS):
        data = examples(documents, language, weights)
        weights = learn_speakers(data, PENALTY[language], RARE[language])
    quotations = learn_genuine(*observed(documents, language, weights))
    tables = {"speakers": weights, "genuine": quotations}
    if language in PRONOUNS:
        read_pages = pages(documents, language, weights, quotations)
        tables["antecedents"] = antecedents.train(read_pages, language)
    return tables


def pages(
    documents: Iterable[Document], language: str, speakers: dict[str, float], quotations: Any
) -> list[antecedents.Page]:
    """The paragraphs of the articles, and who speaks by the weights."""
    found = []
    for document in documents:
        paragraphs = paragraphs_in(document, language)
        chosen = attribute(paragraphs, Ranker(speakers))
        kept = [entry for entry in chosen if genuine.probability(entry, quotations) >= THRESHOLD]
        found.append((paragraphs, speaking(kept)))
    return found


def report(documents: list[Document], language: str, weights: dict[str, dict[str, float]]) -> None:
    """Print the figures of weights on documents that they were not learned from."""
    speakers, quotations = weights["speakers"], weights["genuine"]
    print(language, "speaker", f"{speaker_accuracy(documents, language, speakers):.4f}")
    figures = genuine_figures(*observed(documents, language, speakers), quotations)
    print(language, "quotation", figures)
    if "antecedents" in weights:
        read_pages = pages(documents, language, speakers, quotations)
        share = antecedents.agreement(read_pages, language, weights["antecedents"])
        print(language, "antecedents of the right gender", f"{share:.4f}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("data", type=Path)
    parser.add_argument("languages", nargs="*", default=["en", "de"])
    parser.add_argument("--report", action="store_true", help="measure on a fifth, write nothing")
    arguments = parser.parse_args()
    for language in arguments.languages:
        documents = read(arguments.data / FILES[language])
        random.Random(0).shuffle(documents)
        cut = len(documents) // 5 if arguments.report else 0
        tables = train(documents[cut:], language)
        if arguments.report:
            report(documents[:cut], language, tables)
            continue
        for name, weights in tables.items():
            path = TARGET / f"{name}-{language}.json"
            path.write_text(json.dumps(weights, ensure_ascii=False, indent=0), encoding="utf-8")
            print(path.name, len(weights))


if __name__ == "__main__":
    main()
