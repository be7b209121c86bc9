"""Boosted decision trees over cues: scores, and which cues a score came from, in pure Python.

A score is the sum of one leaf of each tree (Friedman 2001). A tree asks at most eight questions, so
its answers for a line fit into a byte, and a table of 256 entries has the value of the leaf they
lead to. The lines of a page, and the trees behind each other, stand side by side as the bytes of
one long integer: what would be a walk down each tree for each line is, for all of them at once,
eight shifts, and then a look-up for each tree. Of a few lines each walks.

For explanations, the value of a tree is booked to the cue that it asks for first, or to that cue's
family. The booked values add up to the score.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Iterable, Iterator, Sequence
from importlib import resources
from itertools import islice
from operator import itemgetter
from typing import Any

import attrs

from .places import MOST_EDGES, MOST_ROWS, Places, summed
from .rereading import family

__all__ = ["MOST_QUESTIONS", "Booked", "Forest", "Node", "load_forest"]

MOST_QUESTIONS = 8
"""Questions that one tree may ask: the bits of a byte."""
_PATTERNS = 1 << MOST_QUESTIONS
_LINES = 512
"""Lines that are scored at once."""
_FEW = 8
"""Lines up to which it is quicker to walk down the trees."""
_STEPS = _PATTERNS - 1
"""Steps between the lowest and the highest value of any tree."""
_AT_MOST = tuple(bytes([1] * (edge + 1) + [0] * (MOST_EDGES - edge)) for edge in range(MOST_EDGES))
"""For each threshold of a cue, a table that turns places into answers."""

Leaf = tuple[float]
"""The value."""
Node = tuple[int, float, "Node | Leaf", "Node | Leaf"]
"""Index of a cue, a threshold, and where to go if the cue's value is at most that, or more."""


@attrs.frozen
class Booked:
    """What trees that ask for the same cue first, or for one of its family, add to the scores."""

    name: str
    """The cue, or its family."""
    low: float
    """What they add at least."""
    step: float
    steps: list[int]
    """For each line, how many steps more."""


@attrs.frozen
class _Tree:
    """One tree as it is asked."""

    questions: tuple[int, ...]
    """Their numbers."""
    table: bytes
    """For each pattern of answers, its value in steps."""
    walk: Node
    """The tree with steps at its leaves."""
    low: float
    """What its values are counted from."""


@attrs.frozen
class _Group:
    """Trees that are booked to the same name."""

    name: str
    tables: tuple[bytes, ...]
    walks: tuple[Node, ...]
    low: float


@attrs.frozen
class _Compiled:
    """A forest as it is asked."""

    places: tuple[Places, ...]
    """For each cue, its thresholds."""
    groups: tuple[_Group, ...]
    """The trees by what they are booked to."""
    asked: tuple[tuple[int, ...], ...]
    """For each bit of a pattern, the highest first, the number of the question that each tree asks
    there; -1 if it asks none."""
    step: float

    def steps(
        self, columns: Sequence[Sequence[float]], lines: Sequence[int]
    ) -> Iterator[list[int]]:
        """For each group, what its trees add for each of the lines (512 at most)."""
        if len(lines) <= _FEW:
            rows = [[column[line] for column in columns] for line in lines]
            for group in self.groups:
                yield [sum([_walked(tree, row) for tree in group.walks]) for row in rows]
            return
        # The first line twice: with one index alone an itemgetter gives no tuple.
        pick = itemgetter(lines[0], *lines)
        width = len(lines) + len(lines) % 2
        answers = [
            answer.ljust(width, b"\0")
            for column, places in zip(columns, self.places, strict=True)
            for answer in _answers(pick(column)[1:], places)
        ]
        answers.append(bytes(width))  # to the question that is none
        patterns = self._patterns(answers, width)
        for group in self.groups:
            own = islice(patterns, len(group.tables))
            yield summed(map(bytes.translate, own, group.tables), len(lines))

    def _patterns(self, answers: Sequence[bytes], width: int) -> Iterator[bytes]:
        """For each tree, the pattern of its answers for each line."""
        patterns = 0
        for questions in self.asked:
            bits = b"".join([answers[question] for question in questions])
            patterns = patterns << 1 | int.from_bytes(bits, "little")
        size = width * len(self.asked[0])
        found = patterns.to_bytes(size, "little")
        return (found[start : start + width] for start in range(0, size, width))


def _walked(node: Any, row: Sequence[float]) -> int:
    """What a tree adds for one line."""
    while len(node) == 4:
        cue, edge, below, above = node
        node = below if row[cue] <= edge else above
    steps: int = node[0]
    return steps


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
        """The score of some lines, and the parts of the scores by what they are booked to.

        Args:
            columns: for each of ``cues``, in their order, its value for each line of the page.
            lines: those to score.
        """
        compiled = self._compiled
        booked = [Booked(group.name, group.low, compiled.step, []) for group in compiled.groups]
        for start in range(0, len(lines), _LINES):
            found = compiled.steps(columns, lines[start : start + _LINES])
            for part, steps in zip(booked, found, strict=True):
                part.steps.extend(steps)
        if not booked:
            return [self.base] * len(lines), []
        low = self.base + sum([part.low for part in booked])
        totals = map(sum, zip(*[part.steps for part in booked], strict=True))
        return [low + total * compiled.step for total in totals], booked


def _answers(column: Sequence[float], places: Places) -> Iterable[bytes]:
    """For each threshold of a cue, a byte a line: 1 if its value is at most that, else 0."""
    count = len(places.edges)
    return map(places.of(column).translate, _AT_MOST[:count]) if count else ()


def _compile(forest: Forest) -> _Compiled:
    edges: list[set[float]] = [set() for _ in forest.cues]
    for tree in forest.trees:
        for node in _questions(tree):
            edges[node[0]].add(node[1])
    numbers = _numbers([sorted(found) for found in edges])
    tables = [_values(tree) for tree in forest.trees]
    step = max((max(table) - min(table) for table in tables), default=0.0) / _STEPS or 1.0
    groups: dict[str, list[_Tree]] = {}
    for tree, table in zip(forest.trees, tables, strict=True):
        low = min(table)
        questions = tuple([numbers[node[0], node[1]] for node in _questions(tree)])
        steps = bytes([round((value - low) / step) for value in table])
        compiled = _Tree(questions, steps, _in_steps(tree, low, step), low)
        groups.setdefault(family(forest.cues[tree[0]]), []).append(compiled)
    parts = [(name, part) for name, found in sorted(groups.items()) for part in _parts(found)]
    asked = [_in_bits(tree.questions) for _, part in parts for tree in part]
    return _Compiled(
        tuple(Places(found) for found in edges),
        tuple(
            _Group(
                name,
                tuple(tree.table for tree in part),
                tuple(tree.walk for tree in part),
                sum(tree.low for tree in part),
            )
            for name, part in parts
        ),
        tuple(zip(*asked, strict=True)) or ((),) * MOST_QUESTIONS,
        step,
    )


def _in_bits(questions: Sequence[int]) -> list[int]:
    """For each bit of a pattern, the highest first, the question; the last one is the lowest."""
    return [-1] * (MOST_QUESTIONS - len(questions)) + list(questions)


def _in_steps(node: Any, low: float, step: float) -> Any:
    """A tree with its values in steps from the lowest one; it is at most as deep as it asks."""
    if len(node) < 4:
        return (round((node[0] - low) / step),)
    cue, edge, below, above = node
    return cue, edge, _in_steps(below, low, step), _in_steps(above, low, step)


def _parts(found: Sequence[_Tree]) -> Iterator[Sequence[_Tree]]:
    """As many trees at a time as can be added."""
    for first in range(0, len(found), MOST_ROWS):
        yield found[first : first + MOST_ROWS]


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
