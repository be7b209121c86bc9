"""Roles that markup says outright: headings, items, block quotations, captions, times, links."""

from __future__ import annotations

from ..models import Role
from ..readers.tagged import Tag

__all__ = ["tag_role"]

# Plain numbers: combining members of a flag class costs more than the rest of the work here.
_HEADINGS = int(Tag.HEADING1 | Tag.HEADING2 | Tag.HEADING3)
_FIGCAPTION, _TIME = int(Tag.FIGCAPTION), int(Tag.TIME)
_NAV, _AUTHOR, _QUOTE = int(Tag.NAV), int(Tag.AUTHOR), int(Tag.QUOTE)
_ITEM, _PARAGRAPH = int(Tag.ITEM), int(Tag.PARAGRAPH)
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
