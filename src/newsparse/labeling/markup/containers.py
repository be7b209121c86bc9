"""Where on the page's tree a line hangs: how much running text its containers hold.

All figures are computed once an element that holds lines, in time linear in the elements.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import log2

from ...readers.html.facts import HtmlSource
from ..surroundings import Columns

__all__ = ["container_columns", "ways_from"]

_LEVELS = (0, 1, 2, 3, 5)
"""How many elements up from a line's own a container is looked at."""
_CORES = {"core": 0.8, "inner-core": 0.5}
"""Share of the page's running text that its smallest container of that share holds."""
_FAR = 12.0
_OUTSIDE = -1.0
_SIGNATURE = 60
"""Characters of class names that are compared."""


def container_columns(source: HtmlSource, mass: Sequence[float], words: Sequence[float]) -> Columns:
    """What the containers of each line hold.

    Args:
        source: the page.
        mass: words of running text in each line.
        words: words of each line.
    """
    tree = _Tree(source, mass, words)
    holders = sorted(set(source.holders))
    places = {holder: place for place, holder in enumerate(holders)}
    place_of = [places[holder] for holder in source.holders]
    columns: Columns = {
        name: [figures[place] for place in place_of] for name, figures in tree.figures(holders)
    }
    columns.update(_alike(source, mass, words, tree.total))
    return columns


class _Tree:
    """Sums over the elements of a page."""

    def __init__(self, source: HtmlSource, mass: Sequence[float], words: Sequence[float]) -> None:
        self.parents = parents = source.elements.parents
        size = len(parents)
        self.mass, self.words, self.lines = [0.0] * size, [0.0] * size, [0] * size
        for line, holder in enumerate(source.holders):
            self.mass[holder] += mass[line]
            self.words[holder] += words[line]
            self.lines[holder] += 1
        own = list(self.mass)
        self.child_mass = [0.0] * size
        for element in range(size - 1, 0, -1):
            parent = parents[element]
            self.child_mass[parent] += own[element]
            self.mass[parent] += self.mass[element]
            self.words[parent] += self.words[element]
            self.lines[parent] += self.lines[element]
        self.total = max(sum(mass), 1.0)
        self.best = max(
            range(size), key=lambda element: self.child_mass[element] + own[element], default=0
        )

    def figures(self, holders: Sequence[int]) -> Iterator[tuple[str, list[float]]]:
        """The figures of some elements that hold lines, by name."""
        for core, share in _CORES.items():
            ups, downs = ways_from(self._smallest(share), self.parents)
            yield (
                f"{core}-below",
                [
                    _OUTSIDE if ups[holder] else min(float(downs[holder]), _FAR)
                    for holder in holders
                ],
            )
            yield f"{core}-above", [min(float(ups[holder]), _FAR) for holder in holders]
        yield "best-parent", [self._to_best(holder) for holder in holders]
        elements, level = list(holders), 0
        for wanted in _LEVELS:
            for _ in range(wanted - level):
                elements = [max(self.parents[e], 0) for e in elements]
            level = wanted
            yield f"mass-{level}", [self.mass[e] / self.total for e in elements]
            yield f"density-{level}", [self.mass[e] / max(1.0, self.words[e]) for e in elements]
            yield f"lines-{level}", [log2(1.0 + self.lines[e]) for e in elements]
        parents = [self.parents[holder] for holder in holders]
        yield "siblings-mass", [self.child_mass[p] / self.total if p >= 0 else 0.0 for p in parents]

    def _smallest(self, share: float) -> int:
        """The deepest element with a share of the running text. Parents come before children."""
        wanted = share * self.total
        best = 0
        for element, mass in enumerate(self.mass):
            if mass >= wanted:
                best = element
        return best

    def _to_best(self, holder: int) -> float:
        """Steps up to the element whose children hold the most running text."""
        element, steps = holder, 0
        while element >= 0 and steps < 8:
            if element == self.best:
                return float(max(0, steps - 1))
            element = self.parents[element]
            steps += 1
        return 9.0


def ways_from(target: int, parents: Sequence[int]) -> tuple[list[int], list[int]]:
    """The way on the tree from an element to each one: steps up, then steps down.

    Parents come before their children, so that one pass is enough.
    """
    ups, downs = [0] * len(parents), [0] * len(parents)
    above: dict[int, int] = {}
    while target >= 0:
        above[target] = len(above)
        target = parents[target]
    for element, parent in enumerate(parents):
        if element in above:
            ups[element] = above[element]
        elif parent >= 0:
            ups[element], downs[element] = ups[parent], downs[parent] + 1
    return ups, downs


def _alike(
    source: HtmlSource,
    mass: Sequence[float],
    words: Sequence[float],
    total: float,
) -> Columns:
    """How much running text the lines hold that have the same tags and classes."""
    elements = source.elements
    columns: Columns = {}
    for kind, reach in (("like", 3), ("like-own", 1)):
        keys = {
            holder: _signature(elements.tags, elements.names, elements.parents, holder, reach)
            for holder in set(source.holders)
        }
        masses: dict[str, float] = {}
        counts: dict[str, float] = {}
        lines: dict[str, int] = {}
        for line, holder in enumerate(source.holders):
            key = keys[holder]
            masses[key] = masses.get(key, 0.0) + mass[line]
            counts[key] = counts.get(key, 0.0) + words[line]
            lines[key] = lines.get(key, 0) + 1
        found = [keys[holder] for holder in source.holders]
        columns[f"{kind}-mass"] = [masses[key] / total for key in found]
        columns[f"{kind}-density"] = [masses[key] / max(1.0, counts[key]) for key in found]
        if reach > 1:
            columns[f"{kind}-lines"] = [log2(1.0 + lines[key]) for key in found]
    return columns


def _signature(
    tags: Sequence[str], names: Sequence[str], parents: Sequence[int], element: int, reach: int
) -> str:
    """Tags and class names of an element and of those around it."""
    parts = []
    for _ in range(reach):
        if element < 0:
            break
        parts.append(tags[element])
        parts.append(names[element][:_SIGNATURE])
        element = parents[element]
    return "\n".join(parts)
