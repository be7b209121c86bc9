"""What very large pages and very many pages take: memory at its peak, and time from first to last.

    python benchmarks/load.py [--characters 50000000] [--documents 1000000]

Three loads, each in a process of its own: one line; lines of six words; a stream of short pages,
each with a word that no other has. Memory is that of the process (the resident set, as the system
counts it) beyond what it held before, with the library loaded and the page at hand. Needs the
module ``resource``, so no Windows. The words are those of the seeds.
"""

from __future__ import annotations

import argparse
import itertools
import multiprocessing
import resource
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import newsparse

_SEEDS = Path(__file__).parents[1] / "seeds"
_UNIT = 1 if sys.platform == "darwin" else 1024
"""Bytes that the system counts resident memory in."""
_WORDS = 6
"""Words of a short line."""
_STOPS = 10
"""How often the stream tells how it is."""


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--characters", type=int, default=50_000_000)
    parser.add_argument("--documents", type=int, default=1_000_000)
    arguments = parser.parse_args()
    _alone(_large_page, "one line", _line, arguments.characters)
    _alone(_large_page, "short lines", _lines, arguments.characters)
    _alone(_stream, arguments.documents)


def _alone(load: Callable[..., None], *arguments: object) -> None:
    """Run a load in a fresh process: a process never counts less than it once held."""
    process = multiprocessing.get_context("spawn").Process(target=load, args=arguments)
    process.start()
    process.join()
    if process.exitcode:
        sys.exit(f"the process ended with {process.exitcode}")


def _large_page(name: str, make: Callable[[int], str], characters: int) -> None:
    newsparse.parse(make(20_000))
    page = make(characters)
    before, start = _resident(), time.process_time()
    article = newsparse.parse(page)
    each = (_resident() - before) / len(page)
    rate = len(page) / (time.process_time() - start) / 1e6
    print(
        f"{name:12} {len(page):,} characters, {len(article.blocks):,} blocks: "
        f"{each:.1f} bytes a character at the peak, {rate:.2f} million characters a second",
        flush=True,
    )


def _stream(documents: int) -> None:
    newsparse.parse(_line(2_000))
    step = max(1, documents // _STOPS)
    start = time.process_time()
    for number, article in enumerate(newsparse.parse_many(_pages(documents)), 1):
        assert article.blocks
        if number % step == 0:
            spent = 1000 * (time.process_time() - start) / step
            memory = _resident() / 1e6
            print(f"page {number:,}: {spent:.2f} ms a page, {memory:.0f} MB", flush=True)
            start = time.process_time()


def _pages(count: int) -> Iterator[str]:
    lead = " ".join(_words()[200:225])
    for number in range(count):
        yield (
            f"Share\n\nHarbour {number:x}q opens\n\nBy Ann Lee\n\n{lead}.\n\n"
            f"“It is late,” said Bo Ray{number:x}.\n\nRead more"
        )


def _line(characters: int) -> str:
    words = " ".join(_words())
    return (words * (characters // len(words) + 1))[:characters]


def _lines(characters: int) -> str:
    words = _words()
    starts = itertools.cycle(range(0, len(words) - _WORDS, _WORDS // 2))
    lines: list[str] = []
    size = 0
    while size < characters:
        start = next(starts)
        lines.append(" ".join(words[start : start + _WORDS]))
        size += len(lines[-1]) + 1
    return "\n".join(lines)


def _words() -> list[str]:
    paths = sorted(_SEEDS.glob("*.txt"))
    return [word for path in paths for word in path.read_text(encoding="utf-8").split()]


def _resident() -> int:
    """Bytes that this process held at its peak."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * _UNIT


if __name__ == "__main__":
    main()
