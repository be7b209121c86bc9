"""Labelling: which units are the article, and what each other unit is.

.. code-block:: text

    Source ─ measures, surroundings ─> cues ─ reading ─> scores ─ decision ─> body or not
    ─ chrome ─> roles
"""

from __future__ import annotations

from ..models import Block, Evidence
from ..source import Source, reading_text
from .chrome import Assigned, assign
from .copies import with_copies
from .decision import Decision, decide
from .lexicon import Tables
from .measures import measure
from .settled import settled_units
from .wastes import waste_block, wastes

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
    skipped = wastes(source)
    units = [unit for unit in range(len(source)) if unit not in skipped]
    pieces = [units[first : first + _PAGE_UNITS] for first in range(0, len(units), _PAGE_UNITS)]
    if len(pieces) == 1 and not skipped:
        return _label(source, language, lexicon)
    read = [block for piece in pieces for block in _label(source.select(piece), language, lexicon)]
    found = dict(zip(units, read, strict=True))
    return [
        found.get(unit) or waste_block(source, unit, skipped[unit]) for unit in range(len(source))
    ]


def _label(source: Source, language: str | None, lexicon: Tables | None) -> list[Block]:
    texts = [reading_text(source.line(index)) for index in range(len(source))]
    measures = measure(source, language, lexicon)
    decision = decide(source, measures, language, lexicon)
    roles = assign(
        texts,
        source.gaps,
        decision.body,
        measures,
        sureness=decision.confidence,
        settled=settled_units(decision.body, decision.confidence, measures),
    )
    return [
        Block(
            source.span(index),
            found.role,
            text=texts[index],
            evidence=_evidence(found, decision, index),
            confidence=_confidence(found, decision, index),
        )
        for index, found in enumerate(with_copies(roles, decision.evidence))
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
