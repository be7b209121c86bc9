"""Work grows no faster than the page, whatever the page: counted, not timed.

Calls are counted here; ``.ci/run`` counts instructions as well, where valgrind is installed.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from growth import calls, slope
from hostile import MAX_SLOPE, Generator, suites

_N = 500
"""Characters of the smaller page; the larger one has four times as many."""
_LEAST = 20_000
"""Calls that reading any page may take."""
_PAGES = [
    pytest.param(read, make, id=f"{suite}-{page}")
    for suite, read, _, pages in suites()
    for page, make in pages.items()
]


@pytest.fixture(scope="module", autouse=True)
def _tables() -> None:
    """Tables and weights load on first use; that is no growth."""
    for _, read, ordinary, _ in suites():
        read(ordinary(2000))


@pytest.mark.parametrize(("read", "make"), _PAGES)
def test_calls_grow_with_the_page(read: Callable[..., object], make: Generator) -> None:
    """A page of four times the length takes four times the calls."""
    counts = [calls(read, make(n)) for n in (_N, 4 * _N)]
    assert slope(make, _N, *counts, least=_LEAST) <= MAX_SLOPE


def test_growth_that_is_not_linear_is_seen() -> None:
    """The count itself: a read that looks at every pair of characters has slope 2."""

    def squared(page: str) -> None:
        for _ in page:
            for _ in page:
                len(page)

    def letters(n: int) -> str:
        return "a" * n

    counts = [calls(squared, letters(n)) for n in (20, 80)]
    assert slope(letters, 20, *counts) == pytest.approx(2, abs=0.05)
