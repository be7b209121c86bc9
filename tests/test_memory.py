"""What articles take of memory, counted by Python itself."""

from __future__ import annotations

from conftest import SEEDS, read_seed
from speed import held


def test_an_article_is_small() -> None:
    """Beyond its source it holds twelve bytes a character at most, on pages like the seeds."""
    assert held([read_seed(path) for path in SEEDS]) <= 12
