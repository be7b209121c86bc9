"""How work grows with the length of hostile pages, counted, so that no other program disturbs it.

    python benchmarks/growth.py [--n 400] [--only WORD]

Counts processor instructions under ``valgrind --tool=callgrind``, which repeat to a few in a
hundred thousand, for each page of ``hostile.py`` with about n and 4 n characters. Exit code 1 if
the slope on a log-log scale is over the limit. Without valgrind it says so and does nothing; the
tests count calls in Python then, with :func:`calls`, which sees no work inside one C function.
"""

from __future__ import annotations

import argparse
import math
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

from hostile import MAX_SLOPE, Generator, Page, suites

__all__ = ["calls", "slope"]

_LEAST = 3_000_000
"""Instructions that reading any page may take."""

_MARK = "getpgid"
"""A function of the C library that nothing else here calls: each call ends one count."""


def calls(read: Callable[[Page], object], page: Page) -> int:
    """Calls of functions, of Python and of C, that reading a page makes."""
    count = 0

    def note(frame: object, event: str, argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        read(page)
    finally:
        sys.setprofile(before)
    return count


def slope(make: Generator, n: int, small: int, large: int, least: int = 1) -> float:
    """Growth between a page of about n and of 4 n characters: 1 if the work is linear.

    Counts below ``least`` are those of any page, and count as that.
    """
    growth = max(large, least) / max(small, least)
    return math.log(growth) / math.log(len(make(4 * n)) / len(make(n)))


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--n", type=int, default=400, help="characters of the smaller page")
    parser.add_argument("--only", default="", help="only generators with this in their name")
    parser.add_argument("--counted", action="store_true", help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    if arguments.counted:
        _read_all(arguments.only, arguments.n)
        return 0
    if shutil.which("valgrind") is None:
        print("SKIPPED: valgrind is not installed")
        return 0
    counts = _instructions(arguments.only, arguments.n)
    over = 0
    for name, _, make in _pages(arguments.only):
        small, large = next(counts), next(counts)
        found = slope(make, arguments.n, small, large, _LEAST)
        bad = found > MAX_SLOPE
        over += bad
        each = large / len(make(4 * arguments.n))
        print(f"{name:40} {each:9.0f} instructions/char  slope {found:5.2f}{'  OVER' * bad}")
    print(f"{over} over the limit")
    return int(bool(over))


def _pages(only: str) -> Iterator[tuple[str, Callable[..., object], Generator]]:
    for suite, read, ordinary, pages in suites():
        for page, make in {"ordinary": ordinary, **pages}.items():
            if only in f"{suite} {page}":
                yield f"{suite} {page}", read, make


def _read_all(only: str, n: int) -> None:
    """Read all pages, each once small and once large, with a mark before and after."""
    for _, read, ordinary, _ in suites():
        read(ordinary(2000))  # tables load on first use
    for _, read, make in _pages(only):
        for page in (make(n), make(4 * n)):
            os.getpgid(0)
            read(page)
            os.getpgid(0)


def _instructions(only: str, n: int) -> Iterator[int]:
    """The counts between the marks, two for each page."""
    with tempfile.TemporaryDirectory() as folder:
        options = [f"--dump-before={_MARK}", f"--callgrind-out-file={folder}/count"]
        program = [sys.executable, __file__, "--counted", "--only", only, "--n", str(n)]
        subprocess.run(
            ["valgrind", "--tool=callgrind", *options, *program],
            env={**os.environ, "PYTHONHASHSEED": "0"},
            check=True,
            capture_output=True,
        )
        dumps = sorted(Path(folder).glob("count.*"), key=lambda path: int(path.suffix[1:]))
        totals = [_total(path) for path in dumps]
    return iter(totals[1::2])


def _total(dump: Path) -> int:
    with dump.open(encoding="utf-8", errors="replace") as lines:
        return next(int(line.split()[1]) for line in lines if re.match("summary|totals", line))


if __name__ == "__main__":
    sys.exit(main())
