"""Boosted trees: all lines at once give what walking down each tree gives."""

from __future__ import annotations

from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.labeling.forest import MOST_QUESTIONS, Forest, load_forest

CUES = 3
EDGES = st.integers(-3, 3).map(float)
VALUES = st.integers(-8, 8).map(lambda number: number / 2)


def trees(questions: int) -> st.SearchStrategy[Any]:
    """Trees with at most so many questions."""
    leaf = st.tuples(st.floats(-1, 1, allow_nan=False))
    if not questions:
        return leaf
    smaller = trees((questions - 1) // 2)
    return st.tuples(st.integers(0, CUES - 1), EDGES, smaller, smaller) | leaf


forests = st.lists(trees(MOST_QUESTIONS - 1), min_size=1, max_size=12).map(
    lambda found: Forest(
        cues=("a", "b", "c"),
        trees=tuple(tree for tree in found if len(tree) == 4),
        base=0.25,
        threshold=0.0,
        temperature=1.0,
    )
)


def walked(forest: Forest, row: tuple[float, ...]) -> float:
    """The score of one line, tree by tree."""
    total = forest.base
    node: Any
    for node in forest.trees:
        while len(node) == 4:
            node = node[2] if row[node[0]] <= node[1] else node[3]
        total += node[0]
    return total


@settings(max_examples=60)
@given(forests, st.lists(st.tuples(*[VALUES] * CUES), max_size=9))
def test_all_lines_at_once(forest: Forest, rows: list[tuple[float, ...]]) -> None:
    """Up to the rounding of a tree's values to 255 steps, scores are those of a walk."""
    columns = [list(column) for column in zip(*rows, strict=True)]
    scores, booked = forest.scores(columns, range(len(rows)))
    assert len(scores) == len(rows)
    for index, (row, score) in enumerate(zip(rows, scores, strict=True)):
        assert score == pytest.approx(walked(forest, row), abs=0.005 * len(forest.trees) + 1e-9)
        parts = [part.low + part.step * part.steps[index] for part in booked]
        assert score == pytest.approx(forest.base + sum(parts))
    many, _ = forest.scores([column * 12 for column in columns], range(12 * len(rows)))
    assert many == scores * 12


def test_more_lines_than_are_scored_at_once() -> None:
    """The score of a line is the same on a short and on a long page."""
    tree = (0, 1.0, (-0.5,), (1, 3.0, (0.25,), (2.0,)))
    forest = Forest(cues=("a", "b"), trees=(tree,), base=0.0, threshold=0.0, temperature=1.0)
    short, _ = forest.scores([[1.0, 2.0, 2.0], [0.0, 3.0, 4.0]], range(3))
    assert short == pytest.approx([-0.5, 0.25, 2.0], abs=0.01)
    columns = [[1.0, 2.0, 2.0] * 500, [0.0, 3.0, 4.0] * 500]
    assert forest.scores(columns, range(1500))[0] == short * 500


def test_some_lines_of_a_page() -> None:
    """Only the lines that are asked for are scored, in the order they are asked for."""
    tree = (0, 1.0, (-0.5,), (1, 3.0, (0.25,), (2.0,)))
    forest = Forest(cues=("a", "b"), trees=(tree,), base=0.0, threshold=0.0, temperature=1.0)
    scores, booked = forest.scores([[1.0, 2.0, 2.0, 0.0], [0.0, 3.0, 4.0, 9.0]], [3, 1, 2])
    assert scores == pytest.approx([-0.5, 0.25, 2.0], abs=0.01)
    assert [len(part.steps) for part in booked] == [3]


def test_values_are_booked_to_the_first_question() -> None:
    """Each tree speaks for the cue it asks first, or for that cue's family."""
    pair = ((0, 1.0, (-0.5,), (0.5,)), (1, 0.0, (1.0,), (-1.0,)))
    forest = Forest(cues=("a", "b"), trees=pair, base=0.1, threshold=0.0, temperature=1.0)
    scores, booked = forest.scores([[1.0, 2.0], [0.0, 4.0]], range(2))
    assert scores == pytest.approx([0.6, -0.4], abs=0.01)
    found = {part.name: [part.low + part.step * steps for steps in part.steps] for part in booked}
    assert found["a"] == pytest.approx([-0.5, 0.5], abs=0.01)
    assert found["b"] == pytest.approx([1.0, -1.0], abs=0.01)
    kin = attrs.evolve(forest, cues=("chance", "chance-before-3"))
    (part,) = kin.scores([[1.0, 2.0], [0.0, 4.0]], range(2))[1]
    assert part.name == "first-reading"


def test_a_tree_with_too_many_questions_is_refused() -> None:
    """Its answers would not fit into a byte."""
    tree: Any = (0.0,)
    for edge in range(MOST_QUESTIONS + 1):
        tree = (0, float(edge), tree, (1.0,))
    with pytest.raises(ValueError, match="9 questions, 8 are possible"):
        Forest(cues=("a",), trees=(tree,), base=0.0, threshold=0.0, temperature=1.0)


@pytest.mark.parametrize("name", ["body_forest.json", "html_forest.json"])
def test_the_forests_of_the_package(name: str) -> None:
    """They can be asked, and every cue they name is asked for."""
    forest = load_forest(name)
    scores, booked = forest.scores([[0.0, 1.0, 5.0]] * len(forest.cues), range(3))
    assert len(set(scores)) == 3
    assert any(any(part.steps) for part in booked)


def test_no_lines() -> None:
    """A page without lines has no scores."""
    assert load_forest("body_forest.json").scores([[] for _ in range(90)], [])[0] == []
