"""Labelling HTML: the measures of the text labeller, with the cues of the markup beside them."""

from __future__ import annotations

import functools
from collections.abc import Mapping

from ..metadata import Metadata
from ..models import Block, Evidence, Role
from ..readers.html.facts import HtmlSource
from .chrome import assign
from .consent import CONSENT, consent_texts
from .copies import COPIED, copied_lines, with_copies
from .forest import load_forest
from .lexicon import Tables
from .markup import markup_columns
from .markup.naming import embedded_lines
from .markup.ruled_out import THREAD, lines_to_read, ruled_out
from .measures import Measures, measure
from .pointers import pointer_role
from .reading import cues_needed, read_twice
from .settled import settled_lines
from .surroundings import columns
from .tag_roles import tag_role
from .verdict import STEP, body_evidence, confidence, is_article, reasons, threshold

__all__ = ["label_html"]

_NEVER = -10.0
"""Score of a line that is none of the article's, however it reads."""
_FOREST = "html_forest.json"

_Paths = Mapping[int, str | None]
"""Paths of the elements that hold lines."""


def label_html(
    source: HtmlSource, metadata: Metadata, language: str | None, lexicon: Tables | None = None
) -> list[Block]:
    """Blocks of an HTML page, in order, with their roles and the evidence for them.

    Args:
        source: the rendered page.
        metadata: what it states of itself.
        language: ISO 639-1 code, or None if it is not known.
        lexicon: other words than the shipped ones.
    """
    texts = source.texts()
    paths = source.elements.paths(set(source.holders))
    never = ruled_out(source)
    lines = lines_to_read(source, never)
    closed = {place: never[index] for place, index in enumerate(lines) if index in never}
    read = _label(source.select(lines), closed, metadata, language, lexicon, paths)
    found = dict(zip(lines, read, strict=True))
    return [
        found.get(index) or _pointer(source, index, text, never[index], lexicon, paths)
        for index, text in enumerate(texts)
    ]


def _pointer(
    source: HtmlSource, index: int, text: str, why: str, lexicon: Tables | None, paths: _Paths
) -> Block:
    role = pointer_role(text, why, lexicon)
    return Block(
        source.span(index),
        role,
        text=text,
        evidence=_told(why, role),
        html_path=paths[source.holders[index]],
    )


@functools.cache
def _told(why: str, role: Role) -> tuple[Evidence, ...]:
    return (Evidence(why, role, weight=1.0),)


def _label(
    source: HtmlSource,
    never: Mapping[int, str],
    metadata: Metadata,
    language: str | None,
    lexicon: Tables | None,
    paths: _Paths,
) -> list[Block]:
    """Blocks of the lines that have to be read; some are ruled out, and may not be body."""
    texts = source.texts()
    measures = measure(source, language, lexicon)
    forest = load_forest(_FOREST)
    margins, evidence = _decide(source, measures, never, metadata, language, lexicon)
    body = [margin > 0 for margin in margins]
    sure = [
        1.0 if index in never else confidence(margin, forest)
        for index, margin in enumerate(margins)
    ]
    settled = settled_lines(body, sure, measures, source.everywhere)
    settled.update((index, Role.COMMENTS) for index, why in never.items() if why == THREAD)
    found = assign(texts, source.gaps, body, measures, settled=settled, rated=False)
    roles = with_copies(found, evidence)
    blocks = []
    for index, assigned in enumerate(roles):
        role = tag_role(assigned.role, body[index], source.everywhere[index])
        why = assigned.evidence
        if never.get(index) == THREAD:
            role, why = Role.COMMENTS, _told(THREAD, Role.COMMENTS)
        blocks.append(
            Block(
                source.span(index),
                role,
                text=texts[index],
                evidence=evidence[index] + (() if body[index] else why),
                confidence=sure[index],
                html_path=paths[source.holders[index]],
            )
        )
    return blocks


_Decided = tuple[list[float], list[tuple[Evidence, ...]]]
"""How far above the threshold each line is (body: above 0), and why."""


def _decide(
    source: HtmlSource,
    measures: Measures,
    never: Mapping[int, str],
    metadata: Metadata,
    language: str | None,
    lexicon: Tables | None,
) -> _Decided:
    """Tell the body from the rest; lines that are ruled out are not looked at further."""
    lines = [index for index in range(len(source)) if index not in never]
    margins = [_NEVER] * len(source)
    evidence: list[tuple[Evidence, ...]] = [()] * len(source)
    for index, cue in never.items():
        evidence[index] = (body_evidence(cue, round(_NEVER * STEP)),)
    if lines:
        asked = _judge(
            source.select(lines).pruned(), measures.select(lines), metadata, language, lexicon
        )
        for index, margin, why in zip(lines, *asked, strict=True):
            margins[index], evidence[index] = margin, why
    return margins, evidence


def _judge(
    source: HtmlSource,
    measures: Measures,
    metadata: Metadata,
    language: str | None,
    lexicon: Tables | None,
) -> _Decided:
    """The same for lines in question."""
    wanted = cues_needed("html")
    cues = columns(source, measures, language, lexicon, wanted)
    cues.update(markup_columns(source, measures, metadata, wanted))
    reading = read_twice("html", cues, measures)
    others = _texts_of_others(source, measures)
    scores = [_NEVER if index in others else score for index, score in enumerate(reading.scores)]
    needed = threshold(scores, measures, reading.forest)
    for index in copied_lines([score > needed for score in scores], measures):
        others[index], scores[index] = COPIED, _NEVER
    if not is_article([score > needed for score in scores], measures):
        needed = max([needed, *scores])
    margins = [score - needed for score in scores]
    evidence = reasons(reading, margins)
    for index, cue in others.items():
        evidence[index] = (body_evidence(cue, round(margins[index] * STEP)),)
    return margins, evidence


def _texts_of_others(source: HtmlSource, measures: Measures) -> dict[int, str]:
    """Lines whose words are not the article's, and what they are instead."""
    found = dict.fromkeys(consent_texts(measures.tokens), CONSENT)
    for index, flag in enumerate(embedded_lines(source)):
        if flag:
            found[index] = "embedded-post"
    return found
