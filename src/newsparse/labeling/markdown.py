"""Labelling Markdown: as text, with the roles that the markup says outright."""

from __future__ import annotations

import attrs

from ..models import Block, Evidence, Role
from ..readers.tagged import Tag, TaggedSource
from . import label
from .lexicon import Tables
from .tag_roles import tag_role

__all__ = ["label_markdown"]

_HEADINGS = int(Tag.HEADING1 | Tag.HEADING2 | Tag.HEADING3)
_FIGURE = int(Tag.FIGURE)
_LINKED = 0.9
"""Share of a line's characters in links from which it is nothing but links. On the development
pages, 1 in 100 such lines of news and 1 in 30 of other articles were body."""
_LINK_WEIGHT = 3.0


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
