"""Labelling: which units are the article, and what each other unit is.

.. code-block:: text

    Source ─ measures ─> surroundings ─ weights, decoder ─> body or not ─ chrome ─> roles
"""

from __future__ import annotations

from ..models import Block, Evidence
from ..source import Source, reading_text
from .chrome import Assigned, assign
from .decision import Decision, decide
from .measures import measure

__all__ = ["label"]


def label(source: Source, language: str | None = None) -> list[Block]:
    """Blocks of the page, in order, with their roles and the evidence for them.

    Args:
        source: the page.
        language: ISO 639-1 code, or None if it is not known.
    """
    texts = [reading_text(source.line(index)) for index in range(len(source))]
    measures = measure(source, language)
    decision = decide(source, measures, language)
    roles = assign(texts, source.gaps, decision.body, measures.hits)
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
