"""Many texts: lazily, in order, in this process or in several."""

from __future__ import annotations

import collections
import signal
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from typing import TypeVar

from .errors import InputTypeError
from .models import Article, Block, Diagnostic, Role, Span
from .parser import Parser
from .source import reading_text

__all__ = ["ordered_map", "parse_many"]

_T = TypeVar("_T")
_R = TypeVar("_R")

# A chunk is what one process is handed at a time: enough to outweigh the way there and back, and
# never so much that a few long texts fill the memory.
_CHUNK_TEXTS = 16
_CHUNK_CHARACTERS = 1_000_000
_CHUNKS_AHEAD = 2  # of each process: one in work, one waiting


def parse_many(
    texts: Iterable[str],
    *,
    language: str | None = None,
    parser: Parser | None = None,
    processes: int | None = None,
    chunksize: int = _CHUNK_TEXTS,
) -> Iterator[Article]:
    """Parse many texts, lazily and in order.

    Texts are taken as articles are asked for, so that both may be endless streams. With several
    processes a bounded number is taken ahead: at most two chunks for each process.

    If the operating system ends a process, for want of memory for example, the others go on. The
    text it died of, tried once more alone, gives an article without a body, with the diagnostic
    ``process-died``.

    Args:
        texts: the pages, each as for :func:`newsparse.parse`.
        language: ISO 639-1 code of all the articles, or None to detect each.
        parser: the parser to use, which then knows its language itself.
        processes: how many processes to parse in; None for this one alone. A program that uses
            them needs the ``if __name__ == "__main__":`` guard of :mod:`multiprocessing`.
        chunksize: how many texts a process is handed at a time.

    Raises:
        InputTypeError: if ``texts`` is one text, or, when its turn comes, if one of them is not a
            ``str``.
        ValueError: if ``language`` and ``parser`` are both given, or if ``processes`` or
            ``chunksize`` is less than 1.

    >>> [article.body for article in parse_many(["", ""])]
    ['', '']
    """
    if isinstance(texts, str | bytes) or not isinstance(texts, Iterable):
        raise InputTypeError(
            f"parse_many() takes an iterable of str, not one {type(texts).__name__}; "
            "pass a list of texts, or use parse() for one"
        )
    for name, value in (("processes", processes), ("chunksize", chunksize)):
        if value is not None and value < 1:
            raise ValueError(f"{name} must be at least 1, not {value}")
    if parser is not None and language is not None:
        raise ValueError("pass either language or parser, which has a language of its own")
    parser = parser or Parser(language)
    if processes is None:
        return map(parser.parse, _checked(texts))
    return ordered_map(
        parser.parse,
        _checked(texts),
        processes,
        weigh=len,
        chunksize=chunksize,
        instead=_unparsed,
    )


def _unparsed(text: str) -> Article:
    """What is known of a text that ended the process which parsed it."""
    end = len(text.rstrip())
    start = end - len(text[:end].lstrip())
    blocks: tuple[Block, ...] = ()
    if start < end:
        span = Span(start, end)
        blocks = (Block(span, Role.OTHER, text=reading_text(span.of(text)), confidence=0.0),)
    message = "The process that parsed this text was ended from outside."
    return Article(text, None, blocks=blocks, diagnostics=(Diagnostic("process-died", message),))


def _checked(texts: Iterable[str]) -> Iterator[str]:
    """The texts; one that is none is named by its place."""
    for index, text in enumerate(texts):
        if not isinstance(text, str):
            raise InputTypeError(
                f"parse_many() takes texts as str, but number {index} (counted from 0) is "
                f"{type(text).__name__}"
            )
        yield text


def ordered_map(
    function: Callable[[_T], _R],
    items: Iterator[_T],
    processes: int,
    *,
    weigh: Callable[[_T], int],
    instead: Callable[[_T], _R],
    chunksize: int = _CHUNK_TEXTS,
) -> Iterator[_R]:
    """Apply a function in processes: results in the order of the items, few of them ahead.

    Args:
        function: something that pickles.
        items: taken as results are asked for. An error they raise is raised in its turn.
        processes: how many.
        weigh: characters that an item brings along, so that a chunk is never too large.
        instead: gives the result for an item that ends the process it is handed to.
        chunksize: how many items a process is handed at a time.
    """
    pool = _Pool(processes)
    chunks = _chunks(items, weigh, chunksize)
    pending: collections.deque[tuple[Future[list[_R]], list[_T]]] = collections.deque()
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
                    pending.append((pool.submit(function, chunk), chunk))
            if pending:
                yield from _results(*pending.popleft(), function, instead)
        if failure is not None:
            raise failure
    finally:
        pool.close()


class _Pool:
    """Processes; new ones when the old ones broke: one that dies takes the others with it."""

    def __init__(self, processes: int) -> None:
        self._processes = processes
        self._open()

    def _open(self) -> None:
        self._executor = ProcessPoolExecutor(self._processes, initializer=_ignore_interrupts)

    def submit(self, function: Callable[[_T], _R], chunk: list[_T]) -> Future[list[_R]]:
        try:
            return self._executor.submit(_map_chunk, function, chunk)
        except BrokenProcessPool:
            self.close()
            self._open()
            return self._executor.submit(_map_chunk, function, chunk)

    def close(self) -> None:
        self._executor.shutdown(wait=True, cancel_futures=True)


def _results(
    future: Future[list[_R]],
    chunk: list[_T],
    function: Callable[[_T], _R],
    instead: Callable[[_T], _R],
) -> list[_R]:
    """The results of a chunk; if a process died, each item is tried once more, alone."""
    try:
        return future.result()
    except BrokenProcessPool:
        pass
    results: list[_R] = []
    pool = _Pool(1)
    try:
        for item in chunk:
            try:
                results += pool.submit(function, [item]).result()
            except BrokenProcessPool:  # it was this one; the others were only with it
                results.append(instead(item))
    finally:
        pool.close()
    return results


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


def _map_chunk(function: Callable[[_T], _R], chunk: list[_T]) -> list[_R]:
    return [function(item) for item in chunk]


def _ignore_interrupts() -> None:
    """Ctrl-C ends the parent, which ends its processes in good order."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
