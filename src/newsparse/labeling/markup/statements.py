"""How lines stand to what the page states of itself: headline, summary, authors, full text."""

from __future__ import annotations

from collections.abc import Container, Sequence

from ...metadata import Metadata
from ...metadata.wording import words as words_of
from ...readers.html.facts import HtmlSource
from ...readers.tagged import Tag
from ..measures import Measures
from ..surroundings import EVERY_CUE, Columns, at_most, steps_from
from .containers import ways_from

__all__ = ["statement_columns"]

_HEADING = int(Tag.HEADING1)
_LONGEST_HEADLINE = 60
_LONGEST_SUMMARY = 80
"""Words of a line that may be the headline, or the dek."""
_LIKELY, _SURE = 0.3, 0.6
"""Likeness from which a first-level heading, or any line, is the headline's line."""
_FULL_TEXT = 300
"""Characters from which a stated body is the article's and not a summary."""
_RUN = 3
"""Words in a row that must occur in the stated body."""
_UNSTATED = -1.0
_FAR_UP, _FAR_DOWN = 20, 60
_STEPS = 14.0


def statement_columns(
    source: HtmlSource,
    measures: Measures,
    metadata: Metadata,
    wanted: Container[str] = EVERY_CUE,
) -> Columns:
    """The columns that compare lines with metadata; of those that take time, the wanted ones."""
    likeness = _likeness(measures.tokens, metadata)
    columns: Columns = {"headline-likeness": likeness}
    if "summary-likeness" in wanted:
        columns["summary-likeness"] = _summary(measures.tokens, metadata.description)
    if "names-author" in wanted:
        columns["names-author"] = _names_author(measures.tokens, metadata)
    if "in-stated-body" in wanted or "stated-body-share" in wanted:
        columns.update(_full_text(measures, metadata.body))
    columns.update(_from_headline(source, _headline_line(source, likeness)))
    return columns


def _likeness(tokens: Sequence[Sequence[str]], metadata: Metadata) -> list[float]:
    """F1 of a line's words and those of the stated headline, the best of its wordings."""
    wordings = {metadata.headline, metadata.shared_headline, metadata.title}
    titles = {frozenset(words_of(text)) for text in wordings if text}
    if not titles:
        return [_UNSTATED] * len(tokens)
    stated = frozenset().union(*titles)
    found = [0.0] * len(tokens)
    for index, line in enumerate(tokens):
        if len(line) <= _LONGEST_HEADLINE and not stated.isdisjoint(line):
            own = frozenset(line)
            found[index] = max([2 * len(own & title) / (len(own) + len(title)) for title in titles])
    return found


def _headline_line(source: HtmlSource, likeness: Sequence[float]) -> int | None:
    """The line of the headline: the heading most like it, else any line that is like it."""
    headings = [i for i, facts in enumerate(source.everywhere) if facts & _HEADING]
    best = max(headings, key=lambda index: (likeness[index], -index), default=None)
    if best is not None and likeness[best] >= _LIKELY:
        return best
    likely = max(range(len(likeness)), key=lambda index: likeness[index], default=None)
    return likely if likely is not None and likeness[likely] > _SURE else best


def _summary(tokens: Sequence[Sequence[str]], description: str | None) -> list[float]:
    """Share of a line's words that the stated summary has."""
    stated = frozenset(words_of(description or ""))
    return [
        len(stated.intersection(line)) / len(set(line))
        if stated and 4 <= len(line) < _LONGEST_SUMMARY
        else -0.1
        for line in tokens
    ]


def _names_author(tokens: Sequence[Sequence[str]], metadata: Metadata) -> list[float]:
    """Whether a short line has a stated author's name."""
    names = [words_of(author.name) for author in metadata.authors]
    names = [name for name in names if name]
    return [
        float(len(line) < 12 and any(set(name) <= set(line) for name in names)) for line in tokens
    ]


def _full_text(measures: Measures, body: str | None) -> Columns:
    """Share of a line's word runs that occur in the stated body, and how much of the page does."""
    size = len(measures.tokens)
    if body is None or len(body) < _FULL_TEXT:
        return {"in-stated-body": [_UNSTATED] * size, "stated-body-share": [_UNSTATED] * size}
    stated = words_of(body)
    runs = set(zip(stated, stated[1:], stated[2:], strict=False))
    found = []
    covered = total = 0.0
    for line, words, sentence in zip(
        measures.tokens, measures.words, measures.sentence, strict=True
    ):
        own = list(zip(line, line[1:], line[2:], strict=False))
        share = sum(run in runs for run in own) / len(own) if len(line) >= _RUN else -0.2
        found.append(share)
        if sentence:
            total += words
            covered += words * (share > 0.7)
    return {"in-stated-body": found, "stated-body-share": [covered / max(1.0, total)] * size}


def _from_headline(source: HtmlSource, headline: int | None) -> Columns:
    """Distance from the headline, in lines, in other first-level headings, and on the tree."""
    size = len(source)
    if headline is None:
        names = ("from-headline", "headings-since", "same-article", "up-to-headline", "down")
        return {name: [-2.0 if name != "from-headline" else 99.0] * size for name in names}
    headings = []
    count = 0
    for index, facts in enumerate(source.everywhere):
        if index > headline and facts & _HEADING:
            count += 1
        headings.append(float(count if count < 4 else 4) if index >= headline else -1.0)
    start = source.holders[headline]
    ups, downs = ways_from(start, source.elements.parents)
    articles = _articles(source)
    own = articles[start]
    return {
        "from-headline": steps_from(headline, size, -_FAR_UP, _FAR_DOWN),
        "headings-since": headings,
        "same-article": [_same(articles[holder], own) for holder in source.holders],
        "up-to-headline": at_most([ups[holder] for holder in source.holders], _STEPS),
        "down": at_most([downs[holder] for holder in source.holders], _STEPS),
    }


def _same(article: int, headline: int) -> float:
    """1 in the headline's ``article``, 0 outside; without one, -1 outside any and 2 in one."""
    if headline >= 0:
        return float(article == headline)
    return -1.0 if article < 0 else 2.0


def _articles(source: HtmlSource) -> list[int]:
    """For each element, the innermost ``article`` that holds it or is it; -1 if there is none."""
    elements = source.elements
    found: list[int] = []
    for element, (tag, parent) in enumerate(zip(elements.tags, elements.parents, strict=True)):
        found.append(element if tag == "article" else found[parent] if parent >= 0 else -1)
    return found
