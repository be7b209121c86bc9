"""Which of the stated facts the page prints, for the finders that would search for them."""

from __future__ import annotations

import itertools

from ..furniture.stated import Stated
from ..models import PersonKind
from ..readers.tagged import Tag, TaggedSource
from . import Metadata
from .wording import alike

__all__ = ["main_headings", "stated_and_printed"]

_HEADING = int(Tag.HEADING1)
_MAX_HEADINGS = 3
"""Headings of the first level that may be the headline; some sites make every teaser one."""
_MIN_HEADLINE = 20
"""Characters of a headline that nobody takes for the name of the site or of a section."""


def main_headings(source: TaggedSource) -> list[int]:
    """The lines of the first headings of the first level."""
    marked = (line for line, facts in enumerate(source.everywhere) if facts & _HEADING)
    return list(itertools.islice(marked, _MAX_HEADINGS))


def stated_and_printed(source: TaggedSource, metadata: Metadata) -> Stated:
    """The stated facts that lead to lines of the page."""
    wordings = (metadata.shared_headline, metadata.headline, metadata.title)
    printed = (
        line
        for line in main_headings(source)
        if len(text := source.line(line)) > _MIN_HEADLINE
        and any(alike(text, wording) for wording in wordings if wording)
    )
    return Stated(
        headline=next(printed, None),
        authors=tuple(
            author.name for author in metadata.authors if author.kind is PersonKind.PERSON
        ),
    )
