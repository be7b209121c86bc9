"""A real Spark, with local processes, parses what one process parses.

``NEWSPARSE_SPARK_PAGES`` is how many pages are parsed; 10,000 take some minutes.
"""

from __future__ import annotations

import functools
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from conftest import ROOT, SEEDS, read_seed

import newsparse

pa = pytest.importorskip("pyarrow", reason="the extra 'arrow' is not installed")
pyspark = pytest.importorskip("pyspark", reason="pyspark is not installed")
if shutil.which("java") is None and "JAVA_HOME" not in os.environ:
    pytest.skip("there is no Java to run Spark with", allow_module_level=True)

from pyarrow import parquet  # noqa: E402

from newsparse import arrow  # noqa: E402

PAGES = int(os.environ.get("NEWSPARSE_SPARK_PAGES", "200"))
ROWS = 100
"""How many articles are compared at once: thousands of them as Python's lists fill the memory."""


def varied(count: int) -> Iterator[str]:
    """The seeds, each time with another line left out and a line of its own on top."""
    seeds = [read_seed(path).split("\n") for path in SEEDS]
    for number in range(count):
        lines = seeds[number % len(seeds)]
        left_out = number // len(seeds) % len(lines)
        yield "\n".join([f"Edition {number}", *lines[:left_out], *lines[left_out + 1 :]])


@pytest.fixture(scope="module")
def spark() -> Iterator[Any]:
    """Spark on this machine, in two processes."""
    os.environ["PYSPARK_PYTHON"] = os.environ["PYSPARK_DRIVER_PYTHON"] = sys.executable
    session = (
        pyspark.sql.SparkSession.builder.master("local[2]")
        .appName("newsparse")
        .config("spark.ui.enabled", "false")
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.sql.execution.arrow.maxRecordsPerBatch", "1000")
        .getOrCreate()
    )
    session.sparkContext.setLogLevel("ERROR")
    yield session
    session.stop()


def test_spark_finds_what_one_process_finds(spark: Any, tmp_path: Path) -> None:
    """mapInArrow over several partitions gives the articles of parse, each beside its number.

    They are written to files, as in a real job: thousands of them do not fit into the driver.
    """
    texts = list(varied(PAGES))
    pages = spark.createDataFrame(list(enumerate(texts)), "id long, text string").repartition(4)
    parse = functools.partial(arrow.parse_batches, keep=["id"])
    folder = str(tmp_path / "articles")
    pages.mapInArrow(parse, f"id long, {arrow.ddl()}").write.parquet(folder)
    found = parquet.read_table(folder).sort_by("id")
    assert found.column("id").to_pylist() == list(range(PAGES))
    for start in range(0, PAGES, ROWS):
        alone = arrow.to_batch(map(newsparse.parse, texts[start : start + ROWS]))
        rows = found.slice(start, ROWS).select(arrow.SCHEMA.names)
        for row, expected in zip(rows.to_pylist(), alone.to_pylist(), strict=True):
            assert row == expected


def test_spark_sql_on_articles(spark: Any) -> None:
    """The columns can be asked for with SQL, and spans slice in Spark, too."""
    pages = spark.createDataFrame([(read_seed(path),) for path in SEEDS], "text string")
    pages.mapInArrow(arrow.parse_batches, arrow.ddl()).createOrReplaceTempView("articles")
    rows = spark.sql(
        """
        SELECT quote.speakers[0].name AS speaker,
               substring(source, span.start + 1, span.end - span.start) AS printed
        FROM (SELECT source, quote, quote.segments[0].span AS span
              FROM articles LATERAL VIEW explode(quotes) AS quote)
        """
    ).collect()
    expected = [
        (quote.speaker and quote.speaker.name, quote.segments[0].span.of(article.source))
        for article in map(newsparse.parse, map(read_seed, SEEDS))
        for quote in article.quotes
    ]
    assert sorted(map(str, map(tuple, rows))) == sorted(map(str, expected))


def test_the_job_of_the_guide(tmp_path: Path) -> None:
    """The program that the guide prints runs as it stands there, beside a folder of pages."""
    guide = (ROOT / "docs" / "howto" / "cluster.md").read_text(encoding="utf-8")
    section = guide.partition("\n## Spark\n")[2].partition("\n## ")[0]
    programs = re.findall(r"^```python\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)
    assert len(programs) == 2
    (tmp_path / "job.py").write_text("\n".join(programs), encoding="utf-8")
    (tmp_path / "pages").mkdir()
    for path in SEEDS:
        shutil.copy(path, tmp_path / "pages")
    job = subprocess.run(
        [sys.executable, "job.py"],
        cwd=tmp_path,
        env={**os.environ, "SPARK_LOCAL_IP": "127.0.0.1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert job.returncode == 0, job.stderr
    assert job.stdout.count("\n|") == 1 + 20  # the names of the columns and the first rows
    headlines = {newsparse.parse(read_seed(path)).headline for path in SEEDS}
    written = parquet.read_table(tmp_path / "articles")
    assert {*written.column("headline").to_pylist()} == headlines
