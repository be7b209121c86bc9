"""The elements that rendered lines come from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

import attrs

from ...source import has_strays, reading_text
from ..tagged import TaggedSource

__all__ = ["Elements", "HtmlSource"]

_Value = TypeVar("_Value")

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
    names: Sequence[str]
    """Class names and id, as written, with a space between."""

    def paths(self, elements: Iterable[int]) -> dict[int, str | None]:
        """For each of some elements, a CSS selector that leads to it; None if it lies too deep."""
        wanted = self.with_ancestors(elements)
        above = {self.parents[element] for element in wanted}
        found: dict[int, str | None] = {}
        depths = {-1: -1}
        counts: dict[tuple[int, str], int] = {}
        for element, child in enumerate(zip(self.parents, self.tags, strict=True)):
            if child[0] not in above:
                continue  # no path goes through any of its siblings
            place = counts[child] = counts.get(child, 0) + 1
            if element in wanted:
                parent, tag = child
                depths[element] = depth = depths[parent] + 1
                step = tag if place == 1 and tag in _SINGLE else f"{tag}:nth-of-type({place})"
                path = f"{found[parent]} > {step}" if depth else step
                found[element] = path if depth <= PATH_DEPTH else None
        return found

    def with_ancestors(self, elements: Iterable[int]) -> set[int]:
        """Some elements and all that they stand in."""
        found: set[int] = set()
        for element in elements:
            while element >= 0 and element not in found:
                found.add(element)
                element = self.parents[element]
        return found


@attrs.frozen
class HtmlSource(TaggedSource):
    """The rendered lines of an HTML page."""

    elements: Elements = attrs.field(kw_only=True)
    """The elements of the page."""
    holders: Sequence[int] = attrs.field(kw_only=True)
    """For each line, the index of the innermost block-level element that holds it."""

    def texts(self) -> list[str]:
        """The reading text of each line; lines are written as such, with single spaces."""
        text = self.text
        lines = [text[start:end] for start, end in zip(self.starts, self.ends, strict=True)]
        return [reading_text(line) for line in lines] if has_strays(text) else lines

    def select(self, lines: Sequence[int]) -> HtmlSource:
        """A source of some of the lines, in order; the elements stay."""
        return attrs.evolve(
            self,
            starts=_at(lines, self.starts),
            ends=_at(lines, self.ends),
            gaps=_at(lines, self.gaps),
            indents=_at(lines, self.indents),
            everywhere=_at(lines, self.everywhere),
            somewhere=_at(lines, self.somewhere),
            link_characters=_at(lines, self.link_characters),
            after_picture=_at(lines, self.after_picture),
            holders=_at(lines, self.holders),
        )

    def pruned(self) -> HtmlSource:
        """The same lines on a tree of nothing but the elements that hold some of them.

        Most elements of a page hold none; whoever looks at all elements of this one looks at few.
        """
        parents = self.elements.parents
        kept = sorted(self.elements.with_ancestors(self.holders))
        numbers = {element: number for number, element in enumerate(kept)}
        numbers[-1] = -1
        elements = Elements(
            tags=_at(kept, self.elements.tags),
            parents=[numbers[parents[element]] for element in kept],
            names=_at(kept, self.elements.names),
        )
        holders = [numbers[holder] for holder in self.holders]
        return attrs.evolve(self, elements=elements, holders=holders)


def _at(lines: Sequence[int], column: Sequence[_Value]) -> list[_Value]:
    return [column[line] for line in lines]
