"""Where on the page's tree a line hangs: how much running text its containers hold.

All figures are computed in time linear in the elements and the lines.
"""

from __future__ import annotations

from collections.abc import Container, Hashable, Iterable, Iterator, Sequence
from math import log2

from ...readers.html.facts import HtmlSource
from ..surroundings import EVERY_CUE, Columns, at_most

__all__ = ["container_columns", "ways_from"]

_LEVELS = (0, 1, 2, 3, 5)
"""How many elements up from a line's own a container is looked at."""
_CORES = {"core": 0.8, "inner-core": 0.5}
"""Share of the page's running text that its smallest container of that share holds."""
_FAR = 12.0
_OUTSIDE = -1.0
_SIGNATURE = 60
"""Characters of class names that are compared."""


def container_columns(
    source: HtmlSource,
    mass: Sequence[float],
    words: Sequence[float],
    wanted: Container[str] = EVERY_CUE,
) -> Columns:
    """What the containers of each line hold.

    Args:
        source: the page.
        mass: words of running text in each line.
        words: words of each line.
        wanted: the cues that are needed; of the others, some are left out.
    """
    tree = _Tree(source, mass, words)
    columns: Columns = dict(tree.figures(source.holders, wanted))
    columns.update(_alike(source, mass, words, tree.total, wanted))
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

    def figures(
        self, holders: Sequence[int], wanted: Container[str]
    ) -> Iterator[tuple[str, list[float]]]:
        """The figures of the elements that hold the lines, by name."""
        for core, share in _CORES.items():
            ups, downs = ways_from(self._smallest(share), self.parents)
            below = at_most([downs[holder] for holder in holders], _FAR)
            above = at_most([ups[holder] for holder in holders], _FAR)
            yield (
                f"{core}-below",
                [_OUTSIDE if up else down for up, down in zip(above, below, strict=True)],
            )
            yield f"{core}-above", above
        yield "best-parent", [self._to_best(holder) for holder in holders]
        shares = [mass / self.total for mass in self.mass]
        densities = [m / w if w > 1.0 else m for m, w in zip(self.mass, self.words, strict=True)]
        sizes = [log2(1.0 + lines) for lines in self.lines]
        upwards = [parent if parent > 0 else 0 for parent in self.parents]
        elements, level = holders, 0
        for further in _LEVELS:
            for _ in range(further - level):
                elements = [upwards[e] for e in elements]
            level = further
            for name, values in (("mass", shares), ("density", densities), ("lines", sizes)):
                if (cue := f"{name}-{level}") in wanted:
                    yield cue, [values[e] for e in elements]
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
    wanted: Container[str],
) -> Columns:
    """How much running text the lines hold that have the same tags and classes."""
    elements, holders = source.elements, source.holders
    # Beyond the root is -1, which in Python is the last.
    parents = [*elements.parents, -1]
    names = [written[:_SIGNATURE] for written in elements.names]
    kinds = [*_numbered(zip(elements.tags, names, strict=True)), -1]
    own = [kinds[h] for h in holders]
    around = _numbered((kinds[h], kinds[parents[h]], kinds[parents[parents[h]]]) for h in holders)
    lines = _sums(around, [1.0] * len(around))
    columns: Columns = {}
    for name, groups in (("like", around), ("like-own", own)):
        masses = _sums(groups, mass)
        columns[f"{name}-mass"] = [masses[group] / total for group in groups]
        if (cue := f"{name}-density") in wanted:
            counts = _sums(groups, words)
            densities = [m / w if w > 1.0 else m for m, w in zip(masses, counts, strict=True)]
            columns[cue] = [densities[group] for group in groups]
        if groups is around:
            columns["like-lines"] = [log2(1.0 + lines[group]) for group in groups]
    return columns


def _numbered(keys: Iterable[Hashable]) -> list[int]:
    """A number for each key, the same for equal ones."""
    numbers: dict[Hashable, int] = {}
    return [numbers.setdefault(key, len(numbers)) for key in keys]


def _sums(groups: Sequence[int], values: Sequence[float]) -> list[float]:
    """The sum of the values of each group."""
    sums = [0.0] * (max(groups, default=-1) + 1)
    for group, value in zip(groups, values, strict=True):
        sums[group] += value
    return sums
