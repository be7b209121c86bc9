"""The elements that rendered lines come from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from ...models import Block
from ..tagged import TaggedSource

__all__ = ["Elements", "HtmlSource", "with_paths"]

PATH_DEPTH = 64
"""Elements nested deeper than this get no path: paths of all blocks stay linear in the page."""
_SINGLE = frozenset({"html", "body", "main"})
"""Elements that a page has one of, so that their place need not be told."""


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


@attrs.frozen
class HtmlSource(TaggedSource):
    """The rendered lines of an HTML page."""

    elements: Elements = attrs.field(kw_only=True)
    """The elements of the page."""
    holders: Sequence[int] = attrs.field(kw_only=True)
    """For each line, the index of the innermost block-level element that holds it."""


def with_paths(blocks: Iterable[Block], source: HtmlSource) -> tuple[Block, ...]:
    """The blocks with the selectors of their elements; blocks and lines are both in order."""
    pathed = []
    line = 0
    paths: dict[int, str | None] = {}
    for block in blocks:
        while line + 1 < len(source) and source.starts[line + 1] <= block.span.start:
            line += 1
        holder = source.holders[line]
        if holder not in paths:
            paths[holder] = source.elements.path(holder)
        pathed.append(attrs.evolve(block, html_path=paths[holder]))
    return tuple(pathed)
