"""What all tests share: the seed pages and the hypothesis profiles."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, settings

ROOT = Path(__file__).resolve().parent.parent
SEEDS = sorted((ROOT / "seeds").glob("*.txt"))

# Composed pages are large examples; how long one takes depends on the machine, not on us.
_COMMON = {
    "deadline": None,
    "suppress_health_check": [HealthCheck.too_slow, HealthCheck.data_too_large],
}
# Composed pages take long to make smaller: that is for whoever looks into a failure ("dev").
_FIND = {"derandomize": True, "phases": [Phase.explicit, Phase.generate]}
settings.register_profile("ci", max_examples=40, print_blob=True, **_FIND, **_COMMON)
settings.register_profile("dev", max_examples=40, **_COMMON)
# 25 properties take as many examples as they are given: a million in all. The others know only the
# four seeds and a few ways to change them, or count on how many of a fixed number of pages they
# hold.
settings.register_profile("thorough", max_examples=40_000, **_COMMON)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


def read_seed(path: Path) -> str:
    """The text of a seed, its line ends unchanged."""
    with path.open(encoding="utf-8", newline="") as file:
        return file.read()


@pytest.fixture(params=SEEDS, ids=lambda path: path.stem[:3])
def seed(request: pytest.FixtureRequest) -> str:
    """Each of the four seed pages in turn."""
    return read_seed(request.param)
