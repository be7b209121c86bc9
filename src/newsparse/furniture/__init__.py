"""Furniture: what stands around the running text: headline, bylines, dates, captions, teasers."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

import attrs

from ..models import Block, Byline, Caption, Dateline, Diagnostic, Evidence, Teaser
from ..source import Source

__all__ = ["Furniture", "furnish"]


@attrs.frozen(kw_only=True)
class Furniture:
    """What was found around the running text."""

    headline: str | None = None
    dek: str | None = None
    bylines: tuple[Byline, ...] = ()
    dateline: Dateline | None = None
    date_published: datetime.date | None = None
    date_modified: datetime.date | None = None
    captions: tuple[Caption, ...] = ()
    related: tuple[Teaser, ...] = ()
    publisher: str | None = None
    diagnostics: tuple[Diagnostic, ...] = ()
    roles: Mapping[int, Evidence] = attrs.field(factory=dict)
    """Blocks (by index) whose role the finders know better than the labeller, with the reason."""


def furnish(source: Source, blocks: Sequence[Block], language: str | None) -> Furniture:
    """Find the furniture of a labelled page."""
    return Furniture()
