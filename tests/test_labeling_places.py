"""Columns of values as rows of bytes, and their sums."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newsparse.labeling.places import MOST_EDGES, MOST_ROWS, Places, summed


@given(st.lists(st.floats(-5, 5)), st.lists(st.floats(-6, 6)))
def test_a_place_counts_the_thresholds_below(edges: list[float], values: list[float]) -> None:
    """A value's place is the number of thresholds that it is greater than."""
    found = Places(edges).of(values)
    assert list(found) == [sum(edge < value for edge in edges) for value in values]


def test_too_many_thresholds() -> None:
    """Places that a byte cannot hold are refused."""
    with pytest.raises(ValueError, match="256 thresholds"):
        Places(map(float, range(MOST_EDGES + 1)))


@given(st.integers(0, 7).flatmap(lambda n: st.lists(st.binary(min_size=n, max_size=n), min_size=1)))
def test_sums(rows: list[bytes]) -> None:
    """The bytes of each line add up, whether the number of lines is even or odd."""
    assert summed(rows, len(rows[0])) == [sum(column) for column in zip(*rows, strict=True)]


def test_sums_of_as_many_rows_as_possible() -> None:
    """The greatest sums stay in their lanes."""
    assert summed([b"\xff\0\xff"] * MOST_ROWS, 3) == [255 * MOST_ROWS, 0, 255 * MOST_ROWS]


def test_few_values_are_remembered() -> None:
    """A column with no end of values is read as well, and takes no memory."""
    places = Places([0.5, 1000.0])
    counts = [float(number) for number in range(900, 1156)]
    wanted = bytes([1] * 101 + [2] * 155)
    assert places.of(counts) == wanted
    assert places.remembered == 256
    assert places.of([*counts, 0.25]) == wanted + b"\0"
    assert places.remembered == 256
    assert places.of(counts) == wanted
    assert Places([0.5]).of([1 / number for number in range(1, 3000)]) == b"\1" + bytes(2998)
