"""Roles that markup says outright: headings, items, block quotations, captions, times, links."""

from __future__ import annotations

import attrs

from ..models import Block, Evidence, Role
from ..readers.tagged import Tag, TaggedSource
from . import label
from .lexicon import Tables

__all__ = ["label_markdown", "tag_role"]

# Plain numbers: combining members of a flag class costs more than the rest of the work here.
_HEADINGS = int(Tag.HEADING1 | Tag.HEADING2 | Tag.HEADING3)
_FIGCAPTION, _FIGURE, _TIME = int(Tag.FIGCAPTION), int(Tag.FIGURE), int(Tag.TIME)
_NAV, _AUTHOR, _QUOTE = int(Tag.NAV), int(Tag.AUTHOR), int(Tag.QUOTE)
_ITEM, _PARAGRAPH = int(Tag.ITEM), int(Tag.PARAGRAPH)
_LINKED = 0.9
"""Share of a line's characters in links from which it is nothing but links. On the development
pages, 1 in 100 such lines of news and 1 in 30 of other articles were body."""
_LINK_WEIGHT = 3.0
_UNCERTAIN = frozenset({Role.OTHER, Role.RELATED, Role.PROMO})


def tag_role(assigned: Role, body: bool, facts: int) -> Role:
    """The role of a line: what its tags say goes before what its wording suggests.

    Args:
        assigned: the role that the wording suggests.
        body: whether the line belongs to the body.
        facts: the :class:`~newsparse.readers.tagged.Tag` facts true of the whole line.
    """
    if body:
        return _body_role(assigned, facts)
    if facts & _FIGCAPTION:
        return assigned if assigned is Role.CREDIT else Role.CAPTION
    if facts & _TIME:
        return Role.TIMESTAMP
    if facts & _NAV and assigned in _UNCERTAIN:
        return Role.NAVIGATION
    if facts & _AUTHOR and assigned in _UNCERTAIN:
        return Role.BYLINE
    return assigned


def label_markdown(
    source: TaggedSource, language: str | None, lexicon: Tables | None = None
) -> list[Block]:
    """Blocks of a Markdown page: labelled as text, with the roles its markup says."""
    linked = _all_links(source)
    blocks = []
    for index, block in enumerate(label(source, language, lexicon)):
        facts = source.everywhere[index]
        if facts & _FIGURE:
            blocks.append(attrs.evolve(block, role=Role.CAPTION))
        elif block.role.is_body and linked[index]:
            blocks.append(_linked(block))
        else:
            role = tag_role(block.role, block.role.is_body, facts)
            blocks.append(block if role is block.role else attrs.evolve(block, role=role))
    return blocks


def _all_links(source: TaggedSource) -> list[bool]:
    """Which lines are nothing but links to elsewhere; a heading may be a link to itself."""
    linked = [
        source.link_characters[index] >= _LINKED * (source.ends[index] - source.starts[index])
        for index in range(len(source))
    ]
    around = zip([False, *linked], linked, [*linked[1:], False], source.everywhere, strict=False)
    return [
        flag and (before or after or not facts & _HEADINGS) for before, flag, after, facts in around
    ]


def _linked(block: Block) -> Block:
    """A line that reads like body, but is a teaser: all of it is a link."""
    weight = sum(reason.weight for reason in block.evidence if reason.role is Role.PARAGRAPH)
    against = Evidence("all-links", Role.PARAGRAPH, weight=-weight - _LINK_WEIGHT)
    return attrs.evolve(block, role=Role.RELATED, evidence=(against, *block.evidence))


def _body_role(assigned: Role, facts: int) -> Role:
    if facts & _HEADINGS:
        return Role.HEADING
    if facts & _QUOTE:
        return Role.BLOCKQUOTE
    if facts & _ITEM:
        return Role.LIST_ITEM
    if facts & _PARAGRAPH and assigned is not Role.HEADING:
        return Role.PARAGRAPH
    return assigned if assigned.is_body else Role.PARAGRAPH
