"""Ray Data parses what one process parses."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from typing import Any

import pytest
from conftest import SEEDS, read_seed

import newsparse

pa = pytest.importorskip("pyarrow", reason="the extra 'arrow' is not installed")
pytest.importorskip("ray.data", reason="ray[data] is not installed")
from newsparse import arrow  # noqa: E402


@pytest.fixture
def ray() -> Iterator[Any]:
    """Ray on this machine."""
    import ray

    ray.init(num_cpus=2, include_dashboard=False, configure_logging=False)
    yield ray
    ray.shutdown()


def test_ray_finds_what_one_process_finds(ray: Any) -> None:
    """map_batches gives the articles of parse, each beside its number."""
    texts = [read_seed(path) for path in SEEDS] * 4
    pages = ray.data.from_arrow(pa.table({"id": range(len(texts)), "text": texts}))
    parse = functools.partial(arrow.parse_table, keep=["id"])
    found = pages.map_batches(parse, batch_format="pyarrow", batch_size=5).sort("id").take_all()
    alone = arrow.to_batch(map(newsparse.parse, texts)).to_pylist()
    assert [row.pop("id") for row in found] == list(range(len(texts)))
    assert [row["body"] for row in found] == [row["body"] for row in alone]
    assert [row["quotes"] for row in found] == [row["quotes"] for row in alone]
