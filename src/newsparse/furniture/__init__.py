"""Furniture: what stands around the running text: headline, bylines, dates, captions, teasers."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

import attrs

from ..languages import BylineWords
from ..models import Block, Byline, Caption, Dateline, Diagnostic, Evidence, Role, Teaser
from ..source import Source
from .authors import find_bylines
from .captions import find_captions
from .datelines import find_dateline
from .dek import find_dek
from .headline import Title, find_headline
from .page import Page, read_page
from .publisher import find_publisher
from .related import find_teasers
from .stamps import find_stamps
from .stated import NOTHING, Stated
from .words import words_in_force
from .zone import make_zone

__all__ = ["NOTHING", "Furniture", "Stated", "claimed_roles", "furnish"]


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


def furnish(
    source: Source,
    blocks: Sequence[Block],
    language: str | None,
    words: BylineWords | None = None,
    stated: Stated = NOTHING,
) -> Furniture:
    """Find the furniture of a labelled page.

    Args:
        source: the page.
        blocks: its labels.
        language: ISO 639-1 code, or None if it is not known.
        words: other byline words than the shipped ones, of all languages together.
        stated: what need not be searched for, because the page states and prints it.
    """
    with words_in_force(words):
        page = read_page(source, blocks, language)
        title, found = _find_claimants(page, stated)
        return attrs.evolve(
            found,
            dek=find_dek(page, title),
            captions=find_captions(page),
            related=find_teasers(page),
            publisher=find_publisher(page, title),
        )


def claimed_roles(
    source: Source,
    blocks: Sequence[Block],
    language: str | None,
    words: BylineWords | None = None,
) -> Mapping[int, Evidence]:
    """The ``roles`` that :func:`furnish` finds, alone: for those who only want the body."""
    with words_in_force(words):
        return _find_claimants(read_page(source, blocks, language), NOTHING)[1].roles


def _find_claimants(page: Page, stated: Stated) -> tuple[Title | None, Furniture]:
    """The furniture that claims blocks: headline, bylines, dates."""
    roles: dict[int, Evidence] = {}
    title = find_headline(page, stated.headline)
    line = None
    if title is not None:
        line = title.anchor
        page.begin_below(line)
        for index in {title.line, line}:
            if page.role(index) is not Role.HEADLINE:
                roles[index] = Evidence(title.cue, Role.HEADLINE, weight=title.score)
    zone = make_zone(page, title)
    dateline = find_dateline(page)
    bylines, byline_roles = find_bylines(zone, dateline, stated.authors)
    stamps = find_stamps(zone, dateline)
    return title, Furniture(
        headline=title.text if title else None,
        bylines=bylines,
        dateline=dateline,
        date_published=stamps.published,
        date_modified=stamps.modified,
        diagnostics=stamps.diagnostics,
        roles=byline_roles | stamps.roles | roles,
    )
