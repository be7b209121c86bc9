"""A function applied in several processes: results in order, and no process left behind.

    items ─> chunks ─> processes, a chunk each at a time ─> results, in the order of the items

One thread does all of it. In :mod:`concurrent.futures` a second one shares locks with it, and
an interrupt that lands behind the taking of a lock leaves the other waiting for ever
(python/cpython#74174, #125886). With a pipe for each process there is nothing to hold, and the
chunk that a process died of is known.
"""

from __future__ import annotations

import collections
import contextlib
import multiprocessing
import pickle
import signal
import traceback
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection, wait
from typing import Generic, TypeVar

__all__ = ["CHUNK_ITEMS", "ordered_map"]

_T = TypeVar("_T")
_R = TypeVar("_R")

# A chunk is what one process is handed at a time: enough to outweigh the way there and back, and
# never so much that a few long texts fill the memory.
CHUNK_ITEMS = 16
_CHUNK_CHARACTERS = 1_000_000
_CHUNKS_AHEAD = 2  # of each process: one in work, one waiting

_GONE = (EOFError, OSError)  # what a pipe says whose other end is closed


def ordered_map(
    function: Callable[[_T], _R],
    items: Iterator[_T],
    processes: int,
    *,
    weigh: Callable[[_T], int],
    instead: Callable[[_T], _R],
    chunksize: int = CHUNK_ITEMS,
) -> Iterator[_R]:
    """Apply a function in processes: results in the order of the items, few of them ahead.

    Args:
        function: something that pickles and does nothing but give a result, as its process may
            be ended at any time. An error it raises is raised in its turn.
        items: taken as results are asked for. An error they raise is raised in its turn.
        processes: how many.
        weigh: characters that an item brings along, so that a chunk is never too large.
        instead: gives the result for an item that ends the process it is handed to.
        chunksize: how many items a process is handed at a time.
    """
    pool = _Pool(function, processes, instead)
    chunks = _chunks(items, weigh, chunksize)
    pending: collections.deque[_Task[_T]] = collections.deque()
    failure: Exception | None = None
    exhausted = False
    try:
        while pending or not exhausted:
            while not exhausted and len(pending) < processes * _CHUNKS_AHEAD:
                try:
                    chunk = next(chunks)
                except StopIteration:
                    exhausted = True
                except Exception as error:  # raised in its turn, after the results before it
                    failure, exhausted = error, True
                else:
                    pending.append(pool.submit(chunk))
            if pending:
                yield from pool.results(pending.popleft())
        if failure is not None:
            raise failure
    finally:
        pool.close()


def _chunks(items: Iterator[_T], weigh: Callable[[_T], int], size: int) -> Iterator[list[_T]]:
    """Runs of items; what was read before an error is a run too."""
    chunk: list[_T] = []
    characters = 0
    try:
        for item in items:
            chunk.append(item)
            characters += weigh(item)
            if len(chunk) == size or characters >= _CHUNK_CHARACTERS:
                yield chunk
                chunk, characters = [], 0
    except Exception:
        if chunk:
            yield chunk
        raise
    if chunk:
        yield chunk


class _Task(Generic[_T]):
    """A chunk, and what its process sent back or that it died."""

    def __init__(self, chunk: list[_T], *, alone: bool = False) -> None:
        self.chunk = chunk
        self.alone = alone
        self.answer: bytes | None = None  # opened in its turn, and small until then
        self.parts: list[_Task[_T]] | None = None  # instead, if the process died

    @property
    def done(self) -> bool:
        return self.answer is not None or self.parts is not None


class _Pool(Generic[_T, _R]):
    """Processes, started as they are needed, and the tasks that wait for one."""

    def __init__(
        self, function: Callable[[_T], _R], size: int, instead: Callable[[_T], _R]
    ) -> None:
        self._function = function
        self._size = size
        self._instead = instead
        self._processes: list[_Process[_T]] = []
        self._waiting: collections.deque[_Task[_T]] = collections.deque()

    def submit(self, chunk: list[_T]) -> _Task[_T]:
        """Have a chunk worked on, when its turn comes."""
        task = _Task(chunk)
        self._waiting.append(task)
        self._advance(block=False)
        return task

    def results(self, task: _Task[_T]) -> Iterator[_R]:
        """The results of a task, as soon as it is done."""
        while not task.done:
            self._advance(block=True)
        if task.answer is not None:
            yield from self._opened(task.answer)
        elif task.alone:
            yield from map(self._instead, task.chunk)
        else:
            for part in task.parts or ():
                yield from self.results(part)

    def _opened(self, answer: bytes) -> Iterator[_R]:
        results, error = pickle.loads(answer)
        for result in results:
            yield result
            self._advance(block=False)  # a process may have finished while the caller was busy
        if error is not None:
            raise error

    def _advance(self, *, block: bool) -> None:
        """Take in what is finished, and hand out what waits."""
        busy = {process.connection: process for process in self._processes if process.task}
        for connection in wait(list(busy), None if block else 0):
            self._take(busy[connection])  # type: ignore[index]
        while self._waiting and (process := self._free()) is not None:
            process.hand(self._waiting.popleft())

    def _take(self, process: _Process[_T]) -> None:
        """Take in an answer; when a process died, its items are tried once more, each alone."""
        task, process.task = process.task, None
        assert task is not None
        try:
            task.answer = process.connection.recv_bytes()
        except _GONE:
            self._remove(process)
            task.parts = [] if task.alone else [_Task([item], alone=True) for item in task.chunk]
            self._waiting.extendleft(reversed(task.parts))

    def _free(self) -> _Process[_T] | None:
        """A process that has nothing to do, if there is one or may be one more."""
        for process in self._processes.copy():
            if process.task is None:
                if process.is_alive():
                    return process
                self._remove(process)  # it was ended while it waited
        if len(self._processes) == self._size:
            return None
        process = _Process(self._function)
        self._processes.append(process)  # before it starts: an interrupt may come at any time
        process.start()
        return process

    def _remove(self, process: _Process[_T]) -> None:
        process.end()
        self._processes.remove(process)

    def close(self) -> None:
        """End all processes."""
        for process in self._processes:
            process.kill()
        for process in self._processes:
            process.end()


class _Process(Generic[_T]):
    """A process, the pipe to it and the task that it was handed."""

    def __init__(self, function: Callable[[_T], object]) -> None:
        self.task: _Task[_T] | None = None
        self.connection, self._other_end = multiprocessing.Pipe()
        self._process = multiprocessing.Process(
            target=_work, args=(self._other_end, function), daemon=True
        )

    def start(self) -> None:
        self._process.start()
        self._other_end.close()  # so that the pipe is closed when the process ends

    def is_alive(self) -> bool:
        return self._process.is_alive()

    def hand(self, task: _Task[_T]) -> None:
        """Give it a chunk to work on; that it has died shows when its answer is read."""
        self.task = task
        message = pickle.dumps(task.chunk)
        with contextlib.suppress(OSError):
            self.connection.send_bytes(message)

    def kill(self) -> None:
        """End it whatever it does: it has nothing to put in order."""
        if self._process.pid is not None:
            self._process.kill()

    def end(self) -> None:
        """End it, and wait until it is gone."""
        self.kill()
        if self._process.pid is not None:
            self._process.join()
        self.connection.close()


def _work(connection: Connection, function: Callable[[_T], object]) -> None:
    """What a process does: answer chunks until its parent is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C ends the parent, which ends this
    parent = multiprocessing.parent_process()
    assert parent is not None
    try:
        while connection in wait([connection, parent.sentinel]):
            connection.send_bytes(_answer(function, pickle.loads(connection.recv_bytes())))
    except _GONE:
        return


def _answer(function: Callable[[_T], object], chunk: list[_T]) -> bytes:
    """The results of a chunk up to the first error, and that."""
    results: list[object] = []
    failure: Exception | None = None
    try:
        for item in chunk:
            results.append(function(item))
    except Exception as error:
        error.add_note(traceback.format_exc())  # a traceback itself does not travel
        failure = error
    try:
        return pickle.dumps((results, failure))
    except Exception as error:  # what has no pickle says so in many ways
        return pickle.dumps(([], pickle.PicklingError(str(error))))
