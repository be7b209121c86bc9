"""What pages cost in time and memory, in one run: text, body alone, HTML beside trafilatura.

    python benchmarks/speed.py [FOLDER] [--sample 40] [--rounds 5]

Reads the pages of a folder, ``.txt`` and ``.html``, also zipped (``.gz``); for texts, the seeds if
there are none in it. In each round every reader reads all its pages, so that whatever else the
machine does falls on all of them. Printed are medians of the rounds: processor time, what it is of
the reader that it is compared with in the same round, and characters a second. One process, one
core; the first pages, on which tables load, are timed apart.

The yardstick is a regular expression that finds the words of the same texts: it tells how fast the
machine is. trafilatura is left out where it is not installed.
"""

from __future__ import annotations

import argparse
import gc
import gzip
import importlib
import re
import statistics
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

import newsparse

__all__ = ["held"]

_SEEDS = Path(__file__).parents[1] / "seeds"
_IMPORTS = 9
"""Fresh interpreters that import newsparse."""
_START = """
import time
begin = time.process_time()
import newsparse
middle = time.process_time()
newsparse.parse("The ferry came back on Monday, the mayor said, and nobody was hurt in it.")
print(middle - begin, time.process_time() - middle)
"""

Reader = Callable[[str], object]


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path, nargs="?", default=_SEEDS)
    parser.add_argument("--sample", type=int, default=40, help="pages of each kind at most")
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    texts = _pages(arguments.folder, ".txt", arguments.sample) or _pages(_SEEDS, ".txt", 4)
    _print("texts", texts, _measure(_text_readers(), texts, arguments.rounds))
    if pages := _pages(arguments.folder, ".html", arguments.sample):
        _print("HTML", pages, _measure(_html_readers(), pages, arguments.rounds))
    imported, first = _start()
    print(f"import newsparse     {1000 * imported:8.1f} ms")
    print(f"first parse          {1000 * first:8.1f} ms: tables load")
    print(f"an Article of a text {held(texts):8.1f} bytes a character beyond its source")


def held(texts: Sequence[str]) -> float:
    """Bytes of memory that the articles of some texts hold, for each character of the texts.

    The texts themselves do not count, nor what articles share with the library: what counts is what
    becomes free when the articles go.
    """
    list(map(newsparse.parse, texts))  # tables load, and what is shared is made
    gc.collect()
    tracemalloc.start()
    try:
        articles = list(map(newsparse.parse, texts))
        gc.collect()
        held, size = tracemalloc.get_traced_memory()[0], sum(len(a.source) for a in articles)
        articles.clear()
        gc.collect()
        return (held - tracemalloc.get_traced_memory()[0]) / size
    finally:
        tracemalloc.stop()


def _pages(folder: Path, suffix: str, sample: int) -> list[str]:
    """Pages of a folder, evenly picked from all of one kind."""
    names = (suffix, suffix + ".gz")
    paths = sorted(path for path in folder.rglob("*") if path.name.endswith(names))
    return [_read(path) for path in paths[:: max(1, len(paths) // sample)][:sample]]


def _read(path: Path) -> str:
    data = path.read_bytes()
    if path.suffix == ".gz":
        data = gzip.decompress(data)
    return data.decode("utf-8", "replace")


def _text_readers() -> dict[str, Reader]:
    return {
        "words (yardstick)": re.compile(r"\w+").findall,
        "newsparse.parse": newsparse.parse,
        "newsparse.body": newsparse.body,
    }


def _html_readers() -> dict[str, Reader]:
    readers: dict[str, Reader] = {}
    try:
        module = importlib.import_module("trafilatura")
    except ImportError:
        print("trafilatura is not installed")
    else:
        readers["trafilatura"] = module.extract
        readers["... with metadata"] = lambda page: module.bare_extraction(page, with_metadata=True)
    return {**readers, "newsparse.parse_html": newsparse.parse_html}


def _measure(
    readers: Mapping[str, Reader], pages: Sequence[str], rounds: int
) -> dict[str, list[float]]:
    """Seconds of each reader for all pages, round by round."""
    for read in readers.values():
        _seconds(read, pages[:1])
    found: dict[str, list[float]] = {name: [] for name in readers}
    for _ in range(rounds):
        for name, read in readers.items():
            found[name].append(_seconds(read, pages))
    return found


def _seconds(read: Reader, pages: Sequence[str]) -> float:
    gc.collect()
    begin = time.process_time()
    for page in pages:
        read(page)
    return time.process_time() - begin


def _print(kind: str, pages: Sequence[str], found: Mapping[str, Sequence[float]]) -> None:
    characters = sum(map(len, pages))
    reference = next(iter(found.values()))
    print(f"{kind}: {len(pages)} pages of {characters / len(pages):,.0f} characters")
    for name, seconds in found.items():
        ratio = statistics.median(s / r for s, r in zip(seconds, reference, strict=True))
        median = statistics.median(seconds)
        print(
            f"{name:20} {1000 * median / len(pages):9.2f} ms a page {ratio:9.2f} times the first "
            f"{characters / median / 1e6:9.3f} million characters a second"
        )


def _start() -> Iterator[float]:
    """Medians of the seconds that the import and the first page take in fresh interpreters."""
    command = [sys.executable, "-c", _START]
    lines = [
        subprocess.run(command, check=True, capture_output=True, text=True).stdout
        for _ in range(_IMPORTS)
    ]
    return map(statistics.median, zip(*(map(float, line.split()) for line in lines), strict=True))


if __name__ == "__main__":
    main()
