"""Labelling HTML: the measures of the text labeller, with the cues of the markup beside them."""

from __future__ import annotations

from collections.abc import Sequence

from ..metadata import Metadata
from ..models import Block, Evidence, Role
from ..readers.html.facts import HtmlSource
from ..readers.tagged import Tag
from ..source import reading_text
from .chrome import Assigned, assign
from .lexicon import Tables
from .markup import markup_columns
from .markup.naming import embedded_lines
from .measures import Measures, measure
from .reading import cues_needed, read_twice
from .surroundings import columns
from .tag_roles import tag_role
from .verdict import STEP, body_evidence, confidence, is_article, reasons, threshold

__all__ = ["label_html"]

_EMBEDDED = -10.0
"""Score of a line in an embedded post: its words are not the article's, however they read."""


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
    if not len(source):
        return []
    texts = [reading_text(source.line(index)) for index in range(len(source))]
    measures = measure(source, language, lexicon)
    cues = columns(source, measures, language, lexicon)
    cues.update(markup_columns(source, measures, metadata, cues_needed("html")))
    reading = read_twice("html", cues, measures)
    forest, embedded = reading.forest, embedded_lines(source)
    scores = [
        _EMBEDDED if flag else score for score, flag in zip(reading.scores, embedded, strict=True)
    ]
    needed = threshold(scores, measures, forest)
    if not is_article([score > needed for score in scores], measures):
        needed = max([needed, *scores])
    margins = [score - needed for score in scores]
    body = [margin > 0 for margin in margins]
    evidence = list(reasons(forest.cues, reading.booked, margins))
    for index, flag in enumerate(embedded):
        if flag:
            evidence[index] = (body_evidence("embedded-post", round(margins[index] * STEP)),)
    roles = _roles(source, texts, body, measures)
    return [
        Block(
            source.span(index),
            tag_role(role.role, body[index], source.everywhere[index]),
            text=texts[index],
            evidence=evidence[index] + (() if body[index] else role.evidence),
            confidence=confidence(margins[index], forest),
        )
        for index, role in enumerate(roles)
    ]


def _roles(
    source: HtmlSource, texts: Sequence[str], body: Sequence[bool], measures: Measures
) -> list[Assigned]:
    """What the wording says of each line; links in menus are not asked."""
    menu = [
        not flag and bool(facts & _LINK and facts & _MENUS)
        for flag, facts in zip(body, source.everywhere, strict=True)
    ]
    asked = [index for index, flag in enumerate(menu) if not flag]
    found = iter(
        assign(
            [texts[index] for index in asked],
            [source.gaps[index] for index in asked],
            [body[index] for index in asked],
            [measures.hits[index] for index in asked],
        )
    )
    return [_MENU_LINK if flag else next(found) for flag in menu]


_LINK = int(Tag.LINK)
_MENUS = int(Tag.NAV | Tag.HEADER | Tag.FOOTER)
_MENU_LINK = Assigned(
    Role.NAVIGATION, (Evidence("link-in-menu", Role.NAVIGATION, weight=1.0),), 1.0
)
