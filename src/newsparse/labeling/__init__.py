"""Labelling: which units are the article, and what each other unit is."""

from __future__ import annotations

from ..languages.detect import closed_class_words
from ..models import Block
from ..source import Source, reading_text
from .chrome import assign

__all__ = ["label"]

_SENTENCE_WORDS = 8
_SENTENCE_END = frozenset('.!?…。！？।۔"”»」')
_CHROME_COST = 6.0
"""What a unit that is not a sentence costs a run, in words."""


def label(source: Source, language: str | None = None) -> list[Block]:
    """Blocks of the page, in order, with their roles and the evidence for them."""
    function_words = closed_class_words(language)
    texts = [reading_text(source.line(index)) for index in range(len(source))]
    values = []
    for text in texts:
        words = text.lower().split()
        running = len(words) >= _SENTENCE_WORDS and not function_words.isdisjoint(words)
        sentence = running and (text[-1] in _SENTENCE_END or len(words) > 3 * _SENTENCE_WORDS)
        values.append(float(len(words)) if sentence else -_CHROME_COST)
    first, last = _heaviest_run(values)
    inside = [
        first <= index <= last and (values[index] > 0 or text[-1] in _SENTENCE_END)
        for index, text in enumerate(texts)
    ]
    return [
        Block(
            source.span(index),
            found.role,
            text=texts[index],
            evidence=found.evidence,
            confidence=found.confidence,
        )
        for index, found in enumerate(assign(texts, source.gaps, inside))
    ]


def _heaviest_run(values: list[float]) -> tuple[int, int]:
    """First and last index of the run with the largest sum; an empty run is (0, -1)."""
    best, run, total, start = 0.0, (0, -1), 0.0, 0
    for index, value in enumerate(values):
        if total <= 0:
            total, start = 0.0, index
        total += value
        if total > best:
            best, run = total, (start, index)
    return run
