"""The exact reading of a page, against all readings written out."""

from __future__ import annotations

import itertools
import math

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newsparse.labeling.decoder import State, Vector, marginals
from newsparse.labeling.weights import Bins, Weights

WEIGHTS = Weights(
    cues={},
    transitions=(
        (0.3, -0.2, 0.0, 0.0),
        (0.0, 0.9, -0.4, -1.1),
        (0.0, 0.2, 0.1, 0.0),
        (0, 0, 0, 0.5),
    ),
    start=(0.4, -0.3, 0.0, 0.0),
    end=(-0.5, 0.1, 0.0, 0.6),
)
MOVES = {(0, 0), (0, 1), (1, 1), (1, 2), (1, 3), (2, 1), (2, 2), (3, 3)}

scores = st.lists(
    st.tuples(*[st.floats(-6, 6)] * 4),
    min_size=1,
    max_size=6,
)


def brute_force(page: list[Vector]) -> list[list[float]]:
    """State probabilities by summing over all allowed sequences."""
    sums = [[0.0] * 4 for _ in page]
    for path in itertools.product(range(4), repeat=len(page)):
        pairs = list(itertools.pairwise(path))
        if path[0] > State.BODY or path[-1] == State.INTERLUDE or not set(pairs) <= MOVES:
            continue
        weight = WEIGHTS.start[path[0]] + WEIGHTS.end[path[-1]]
        weight += sum(score[state] for score, state in zip(page, path, strict=True))
        weight += sum(WEIGHTS.transitions[a][b] for a, b in pairs)
        for index, state in enumerate(path):
            sums[index][state] += math.exp(weight)
    return [[value / sum(row) for value in row] for row in sums]


@settings(max_examples=60, deadline=None)
@given(scores)
def test_marginals_are_exact(page: list[Vector]) -> None:
    """Forward-backward gives what summing over every sequence gives."""
    for found, wanted in zip(marginals(page, WEIGHTS), brute_force(page), strict=True):
        assert all(math.isclose(a, b, abs_tol=1e-9) for a, b in zip(found, wanted, strict=True))


def test_long_pages_do_not_underflow() -> None:
    """Thousands of units of strong opinions still give probabilities."""
    page: list[Vector] = [(-30.0, 30.0, -30.0, -30.0), (30.0, -30.0, 30.0, 30.0)] * 2000
    found = marginals(page, WEIGHTS)
    assert all(math.isclose(sum(row), 1.0) for row in found)
    assert found[0][State.BODY] > 0.99


def test_empty_page() -> None:
    """A page without units has no probabilities."""
    assert marginals([], WEIGHTS) == []


ROWS = st.tuples(*[st.integers(-16_000, 16_000).map(lambda number: number / 1000)] * 4)
VALUES = st.sampled_from([-1.0, 0.0, 0.5, 0.75, 2.0, 3.0])


@given(st.lists(st.lists(ROWS, min_size=3, max_size=3), min_size=1, max_size=4), st.data())
def test_scores_are_sums_of_weights(rows: list[list[Vector]], data: st.DataObject) -> None:
    """Every unit gets the sum of its cues' weights, against those of the first state."""
    cues = {f"cue-{index}": Bins([0.5, 2.0], table) for index, table in enumerate(rows)}
    weights = attrs.evolve(WEIGHTS, cues=cues)
    values = st.lists(VALUES, min_size=3, max_size=3)
    columns = {name: data.draw(values, label=name) for name in cues}
    for index, score in enumerate(weights.scores(columns)):
        bins = [(columns[name][index] >= 0.5) + (columns[name][index] >= 2.0) for name in cues]
        sums = [sum(column) for column in zip(*map(list.__getitem__, rows, bins), strict=True)]
        assert score == pytest.approx([value - sums[0] for value in sums], abs=1e-9)
