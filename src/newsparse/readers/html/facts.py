"""What HTML tells about lines: the element each stands in, and facts about its tags."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntFlag

import attrs

from ...source import Source

__all__ = ["Elements", "HtmlSource", "Tag"]

PATH_DEPTH = 64
"""Elements nested deeper than this get no path: paths of all blocks stay linear in the page."""


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
class Elements:
    """The elements of a page in document order, as columns."""

    tags: Sequence[str]
    """Tag names, in lower case."""
    parents: Sequence[int]
    """Index of each element's parent; -1 for the root."""
    places: Sequence[int]
    """Place among the parent's children of the same tag, from 1."""
    depths: Sequence[int]
    """Number of ancestors."""
    names: Sequence[str]
    """Class names and id, as written, with a space between."""

    def path(self, element: int) -> str | None:
        """A CSS selector that leads to the element, or None if it lies too deep."""
        if self.depths[element] > PATH_DEPTH:
            return None
        steps = []
        while element >= 0:
            place = self.places[element]
            tag = self.tags[element]
            steps.append(tag if place == 1 and tag in _SINGLE else f"{tag}:nth-of-type({place})")
            element = self.parents[element]
        return " > ".join(reversed(steps))


_SINGLE = frozenset({"html", "body", "main"})


@attrs.frozen
class HtmlSource(Source):
    """The rendered lines of an HTML page, with facts about their tags in columns."""

    elements: Elements = attrs.field(kw_only=True)
    """The elements of the page."""
    holders: Sequence[int] = attrs.field(kw_only=True)
    """For each line, the index of the innermost block-level element that holds it."""
    everywhere: Sequence[int] = attrs.field(kw_only=True)
    """For each line, the :class:`Tag` facts true of all of its characters."""
    somewhere: Sequence[int] = attrs.field(kw_only=True)
    """For each line, the :class:`Tag` facts true of some of its characters."""
    link_characters: Sequence[int] = attrs.field(kw_only=True)
    """For each line, how many of its characters are inside links."""
    after_picture: Sequence[bool] = attrs.field(kw_only=True)
    """For each line, whether a picture or player stands between it and the line before."""
