"""What markup tells about lines, whether it was HTML or Markdown."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntFlag

import attrs

from ..source import Source

__all__ = ["Tag", "TaggedSource"]


class Tag(IntFlag):
    """Facts about the elements around a piece of text; children inherit them."""

    LINK = 1 << 0
    STRONG = 1 << 1
    EMPHASIS = 1 << 2
    HEADING1 = 1 << 3
    HEADING2 = 1 << 4
    HEADING3 = 1 << 5
    """``h3`` to ``h6``."""
    PARAGRAPH = 1 << 6
    LIST = 1 << 7
    ITEM = 1 << 8
    TABLE = 1 << 9
    QUOTE = 1 << 10
    FIGURE = 1 << 11
    FIGCAPTION = 1 << 12
    TIME = 1 << 13
    AUTHOR = 1 << 14
    """``rel=author`` or ``itemprop=author``."""
    NAV = 1 << 15
    ASIDE = 1 << 16
    HEADER = 1 << 17
    FOOTER = 1 << 18
    FORM = 1 << 19
    BUTTON = 1 << 20
    ARTICLE = 1 << 21
    MAIN = 1 << 22
    BODY_PROPERTY = 1 << 23
    """``itemprop=articleBody`` and the like (schema.org)."""
    PREFORMATTED = 1 << 24
    DETAILS = 1 << 25
    HIDDEN = 1 << 26
    """Hidden by an attribute: ``hidden``, ``style="display:none"``."""
    ARIA_HIDDEN = 1 << 27
    DIALOG = 1 << 28
    DEFINITION = 1 << 29
    ADDRESS = 1 << 30


@attrs.frozen
class TaggedSource(Source):
    """Rendered lines with facts about their markup in columns."""

    everywhere: Sequence[int] = attrs.field(kw_only=True)
    """For each line, the :class:`Tag` facts true of all of its characters."""
    somewhere: Sequence[int] = attrs.field(kw_only=True)
    """For each line, the :class:`Tag` facts true of some of its characters."""
    link_characters: Sequence[int] = attrs.field(kw_only=True)
    """For each line, how many of its characters are inside links."""
    after_picture: Sequence[bool] = attrs.field(kw_only=True)
    """For each line, whether a picture or player stands between it and the line before."""
