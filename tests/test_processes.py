"""A function in several processes: order, errors, deaths and interrupts."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from newsparse.processes import ordered_map

posix = pytest.mark.skipif(os.name != "posix", reason="signals")


def mapped(
    function: Callable[[int], object], count: int = 8, processes: int = 2
) -> Iterator[object]:
    """What `ordered_map` gives for some numbers, two of them a chunk."""
    return ordered_map(
        function,
        iter(range(count)),
        processes,
        weigh=lambda _: 1,
        instead=lambda number: f"instead of {number}",
        chunksize=2,
    )


def halved_until_five(number: int) -> float:
    if number == 5:
        raise LookupError("five")
    return number / 2


def test_an_error_comes_in_its_turn() -> None:
    """Behind all the results before it, with the traceback of its process as a note."""
    results = mapped(halved_until_five)
    found = []
    with pytest.raises(LookupError, match="five") as raised:
        found.extend(iter(results.__next__, None))
    assert found == [0, 0.5, 1, 1.5, 2]
    assert "in halved_until_five" in raised.value.__notes__[0]


def without_pickle(number: int) -> object:
    return number if number < 4 else lambda: number


def test_what_cannot_be_sent_is_an_error() -> None:
    """It says what cannot be pickled, and is not taken for a death."""
    results = mapped(without_pickle)
    assert [next(results) for _ in range(4)] == [0, 1, 2, 3]
    with pytest.raises(Exception, match="lambda"):
        next(results)


def process_of(number: int) -> int:
    time.sleep(0.01)
    return os.getpid()


def test_processes_share_the_work() -> None:
    """As many as were asked for, and no more; none is this one."""
    found = set(mapped(process_of, 40, processes=3))
    assert len(found) == 3
    assert os.getpid() not in found


@posix
def test_a_process_that_is_ended_while_it_waits() -> None:
    """Another takes its place; no item is given up for it."""
    results = mapped(process_of, 40)
    ended: set[object] = set()
    for number, process in enumerate(results):
        assert isinstance(process, int)
        if number % 8 == 0 and process not in ended:
            ended.add(process)
            os.kill(process, signal.SIGKILL)
    assert len(ended) > 2
    assert number == 39


def die(number: int) -> object:
    os._exit(9) if number % 3 == 0 else None
    return number


def test_only_what_ends_its_process_is_replaced() -> None:
    """The items beside it are tried again."""
    assert list(mapped(die)) == [
        number if number % 3 else f"instead of {number}" for number in range(8)
    ]


_ORPHANS = """
import itertools, multiprocessing, os, signal
import newsparse
for article in newsparse.parse_many(itertools.repeat("The ferry came back."), processes=2):
    print(*(child.pid for child in multiprocessing.active_children()), flush=True)
    os.kill(os.getpid(), signal.SIGKILL)
"""


@posix
def test_processes_end_with_their_parent() -> None:
    """Even when it is killed and can tell them nothing: nobody holds its output open."""
    done = subprocess.run(
        [sys.executable, "-c", _ORPHANS], stdout=subprocess.PIPE, text=True, timeout=60, check=False
    )
    assert len(done.stdout.split()) == 2
    assert done.returncode == -signal.SIGKILL


@pytest.mark.skipif(not hasattr(os, "fork"), reason="other ways to start take too long")
def test_interrupts_at_many_points() -> None:
    """Wherever Ctrl-C lands there is an end, and no process is left."""
    program = Path(__file__).with_name("interrupted.py")
    done = subprocess.run(
        [sys.executable, program, "2"], capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    points = done.stdout.splitlines()
    assert len(points) > 100
    assert all(line.isdecimal() for line in points), points
