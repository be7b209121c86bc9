"""Boosted decision trees over cues: scores, and which cues a score came from, in pure Python.

A score is the sum of one leaf of each tree (Friedman 2001). A tree asks at most eight questions, so
its answers for a line fit into a byte, and a table of 256 entries has the value of the leaf they
lead to. The lines of a page stand side by side as the bytes of one long integer: what would be a
walk down each tree for each line is, for all lines at once, a few shifts and one look-up.

For explanations, the value of a tree is booked to the cue that it asks for first. The booked values
add up to the score.
"""

from __future__ import annotations

import functools
import json
import struct
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from importlib import resources
from typing import Any

import attrs

__all__ = ["MOST_QUESTIONS", "Booked", "Forest", "Node", "load_forest"]

MOST_QUESTIONS = 8
"""Questions that one tree may ask: the bits of a byte."""
_PATTERNS = 1 << MOST_QUESTIONS
_LINES = 512
"""Lines that are scored at once."""
_STEPS = _PATTERNS - 1
"""Steps between the lowest and the highest value of any tree."""
_MOST_EDGES = 255
"""Thresholds of one cue: the places between them have to fit into a byte."""
_MOST_TREES = 256
"""Trees whose values are added in lanes of 16 bits."""
_REMEMBERED = 1024
"""Values of a cue whose place is remembered."""
_AT_MOST = bytes([1] * (_MOST_EDGES + 1) + [0] * (_MOST_EDGES + 1))
"""Sliced, a table that turns places into the answer to one question."""

Leaf = tuple[float]
"""The value."""
Node = tuple[int, float, "Node | Leaf", "Node | Leaf"]
"""Index of a cue, a threshold, and where to go if the cue's value is at most that, or more."""


class _Places(dict[float, int]):
    """Between which thresholds of a cue a value lies."""

    __slots__ = ("edges",)

    edges: Sequence[float]

    def __init__(self, edges: Iterable[float]) -> None:
        super().__init__()
        self.edges = sorted(edges)

    def __missing__(self, value: float) -> int:
        place = bisect_left(self.edges, value)
        if len(self) < _REMEMBERED:
            self[value] = place
        return place


@attrs.frozen
class Booked:
    """What trees that ask for the same cue first add to the scores."""

    cue: int
    """Index of the cue."""
    low: float
    """What they add at least."""
    step: float
    steps: list[int]
    """For each line, how many steps more."""


@attrs.frozen
class _Compiled:
    """A forest as it is asked."""

    places: tuple[_Places, ...]
    """For each cue, its thresholds."""
    groups: tuple[tuple[int, tuple[tuple[tuple[int, ...], bytes], ...]], ...]
    """Trees by the cue they are booked to: the numbers of their questions, their values in steps"""
    step: float
    lows: tuple[float, ...]
    """For each group, what its values are counted from."""

    def steps(
        self, columns: Sequence[Sequence[float]], lines: Sequence[int]
    ) -> Iterator[tuple[int, ...]]:
        """For each group, what its trees add for each of the lines (512 at most).

        Sums need two bytes. The lines of the first half stand at the even places, those of the
        second at the odd ones, so that both halves can be read off in order.
        """
        half = (len(lines) + 1) // 2
        width = 2 * half
        order = [0] * width
        order[::2] = lines[:half]
        order[1 : 2 * (len(lines) - half) : 2] = lines[half:]
        answers = [
            answer
            for column, places in zip(columns, self.places, strict=True)
            for answer in _answers([column[line] for line in order], places)
        ]
        lanes = int.from_bytes(b"\xff\0" * half, "little")
        unpack = struct.Struct(f"<{half}H").unpack
        for _, trees in self.groups:
            even = odd = 0
            for questions, values in trees:
                pattern = 0
                for question in questions:
                    pattern = pattern << 1 | answers[question]
                found = pattern.to_bytes(width, "little").translate(values)
                steps = int.from_bytes(found, "little")
                even += steps & lanes
                odd += steps >> 8 & lanes
            both = unpack(even.to_bytes(width, "little")) + unpack(odd.to_bytes(width, "little"))
            yield both[: len(lines)]


@attrs.frozen(kw_only=True)
class Forest:
    """A learned forest."""

    cues: tuple[str, ...]
    """Names of the cues that the trees ask for."""
    trees: tuple[Node, ...]
    """The trees."""
    base: float
    """Score before any tree: the log-odds of what is commonest."""
    threshold: float
    """Score from which a line is body."""
    temperature: float
    """Scores are divided by this to be log-odds (calibration)."""
    _compiled: _Compiled = attrs.field(
        init=False, repr=False, eq=False, default=attrs.Factory(lambda f: _compile(f), True)
    )

    def scores(
        self, columns: Sequence[Sequence[float]], lines: Sequence[int]
    ) -> tuple[list[float], list[Booked]]:
        """The score of some lines, and for each cue the part of the scores that is booked to it.

        Args:
            columns: for each of ``cues``, in their order, its value for each line of the page.
            lines: those to score.
        """
        compiled = self._compiled
        booked = [
            Booked(cue, low, compiled.step, [])
            for (cue, _), low in zip(compiled.groups, compiled.lows, strict=True)
        ]
        for start in range(0, len(lines), _LINES):
            found = compiled.steps(columns, lines[start : start + _LINES])
            for part, steps in zip(booked, found, strict=True):
                part.steps.extend(steps)
        if not booked:
            return [self.base] * len(lines), []
        low = self.base + sum(compiled.lows)
        totals = map(sum, zip(*[part.steps for part in booked], strict=True))
        return [low + total * compiled.step for total in totals], booked


def _answers(column: Sequence[float], places: _Places) -> Iterator[int]:
    """For each threshold of a cue, the lines whose value is at most that."""
    count = len(places.edges)
    if count:
        found = bytes([places[value] for value in column])
        for edge in range(count):
            first = _MOST_EDGES - edge
            yield int.from_bytes(found.translate(_AT_MOST[first : first + _PATTERNS]), "little")


def _compile(forest: Forest) -> _Compiled:
    edges: list[set[float]] = [set() for _ in forest.cues]
    for tree in forest.trees:
        for node in _questions(tree):
            edges[node[0]].add(node[1])
    numbers = _numbers([sorted(found) for found in edges])
    tables = [_values(tree) for tree in forest.trees]
    step = max((max(table) - min(table) for table in tables), default=0.0) / _STEPS or 1.0
    groups: list[tuple[int, list[tuple[tuple[int, ...], bytes]]]] = []
    lows: list[float] = []
    for tree, table in sorted(zip(forest.trees, tables, strict=True), key=lambda pair: pair[0][0]):
        cue = tree[0]
        if not groups or groups[-1][0] != cue or len(groups[-1][1]) == _MOST_TREES:
            groups.append((cue, []))
            lows.append(0.0)
        asked = tuple([numbers[node[0], node[1]] for node in _questions(tree)])
        low = min(table)
        lows[-1] += low
        groups[-1][1].append((asked, bytes([round((value - low) / step) for value in table])))
    return _Compiled(
        tuple(_Places(found) for found in edges),
        tuple((cue, tuple(trees)) for cue, trees in groups),
        step,
        tuple(lows),
    )


def _questions(tree: Any) -> list[Any]:
    """The questions of a tree, in the order of the bits of a pattern."""
    found = []
    waiting = [tree]
    while waiting:
        node = waiting.pop()
        if len(node) == 4:
            found.append(node)
            waiting += node[2:]
    if len(found) > MOST_QUESTIONS:
        raise ValueError(f"a tree asks {len(found)} questions, {MOST_QUESTIONS} are possible")
    return found


def _numbers(edges: Sequence[Sequence[float]]) -> dict[tuple[int, float], int]:
    """The number of each question."""
    questions = [(cue, edge) for cue, found in enumerate(edges) for edge in found]
    return {question: number for number, question in enumerate(questions)}


def _values(tree: Any) -> list[float]:
    """The value of a tree for each pattern of answers; a set bit is a value at most the edge."""
    questions = _questions(tree)
    bits = {id(node): len(questions) - 1 - place for place, node in enumerate(questions)}
    table = []
    for pattern in range(_PATTERNS):
        node = tree
        while len(node) == 4:
            node = node[2] if pattern >> bits[id(node)] & 1 else node[3]
        table.append(node[0])
    return table


@functools.cache
def load_forest(name: str) -> Forest:
    """A forest that comes with the package.

    The file holds each tree in preorder: ``[cue, threshold]`` for a question, followed by the two
    subtrees, and ``[value]`` for a leaf.
    """
    text = resources.files(__package__).joinpath(name).read_text(encoding="utf-8")
    data = json.loads(text)
    return Forest(
        cues=tuple(data["cues"]),
        trees=tuple(_tree(flat) for flat in data["trees"]),
        base=data["base"],
        threshold=data["threshold"],
        temperature=data["temperature"],
    )


def _tree(flat: Sequence[Sequence[float]]) -> Any:
    """A tree from its preorder list, built from the end: subtrees come before their parents."""
    done: list[Any] = []
    for entry in reversed(flat):
        if len(entry) == 2:
            left, right = done.pop(), done.pop()
            done.append((int(entry[0]), entry[1], left, right))
        else:
            done.append((entry[0],))
    (tree,) = done
    return tree
