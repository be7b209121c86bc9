"""Labelling: which units are the article, and what each other unit is.

.. code-block:: text

    Source ─ measures, surroundings ─> cues ─ reading ─> scores ─ decision ─> body or not
    ─ chrome ─> roles
"""

from __future__ import annotations

from collections.abc import Iterator

from ..models import Block, Evidence
from ..source import Source, reading_text
from .chrome import Assigned, assign
from .decision import Decision, decide
from .lexicon import Tables
from .measures import measure

__all__ = ["label"]


_PAGE_UNITS = 10_000
"""Units that are read as one page. No page has as many; memory for more would grow large."""


def label(
    source: Source, language: str | None = None, lexicon: Tables | None = None
) -> list[Block]:
    """Blocks of the page, in order, with their roles and the evidence for them.

    Args:
        source: the page.
        language: ISO 639-1 code, or None if it is not known.
        lexicon: other words than the shipped ones.
    """
    if len(source) <= _PAGE_UNITS:
        return _label(source, language, lexicon)
    return [block for part in _parts(source) for block in _label(part, language, lexicon)]


def _parts(source: Source) -> Iterator[Source]:
    """Pieces of a text that is too long for a page, each to be read as one."""
    for first in range(0, len(source), _PAGE_UNITS):
        piece = slice(first, first + _PAGE_UNITS)
        yield Source(
            source.text,
            source.starts[piece],
            ends=source.ends[piece],
            gaps=source.gaps[piece],
            indents=source.indents[piece],
        )


def _label(source: Source, language: str | None, lexicon: Tables | None) -> list[Block]:
    texts = [reading_text(source.line(index)) for index in range(len(source))]
    measures = measure(source, language, lexicon)
    decision = decide(source, measures, language, lexicon)
    roles = assign(texts, source.gaps, decision.body, measures.hits, sureness=decision.confidence)
    return [
        Block(
            source.span(index),
            found.role,
            text=texts[index],
            evidence=_evidence(found, decision, index),
            confidence=_confidence(found, decision, index),
        )
        for index, found in enumerate(roles)
    ]


def _evidence(found: Assigned, decision: Decision, index: int) -> tuple[Evidence, ...]:
    """Why the unit is, or is not, part of the body; then why it has the role it has."""
    if found.role.is_body:
        return decision.evidence[index]
    return (*decision.evidence[index], *found.evidence)


def _confidence(found: Assigned, decision: Decision, index: int) -> float:
    """Both decisions have to be right."""
    if found.role.is_body or decision.body[index]:
        return min(decision.confidence[index], found.confidence)
    return round(decision.confidence[index] * found.confidence, 3)
