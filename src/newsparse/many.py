"""Many texts: lazily, in order, in this process or in several."""

from __future__ import annotations

import collections
import signal
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor

from .errors import InputTypeError
from .models import Article
from .parser import Parser

__all__ = ["parse_many"]

# A chunk is what one process is handed at a time: enough to outweigh the way there and back, and
# never so much that a few long texts fill the memory.
_CHUNK_TEXTS = 16
_CHUNK_CHARACTERS = 1_000_000
_CHUNKS_AHEAD = 2  # of each process: one in work, one waiting


def parse_many(
    texts: Iterable[str],
    *,
    language: str | None = None,
    processes: int | None = None,
    chunksize: int = _CHUNK_TEXTS,
) -> Iterator[Article]:
    """Parse many texts, lazily and in order.

    Texts are taken as articles are asked for, so that both may be endless streams. With several
    processes a bounded number is taken ahead: at most two chunks for each process.

    Args:
        texts: the pages, each as for :func:`newsparse.parse`.
        language: ISO 639-1 code of all the articles, or None to detect each.
        processes: how many processes to parse in; None for this one alone. A program that uses
            them needs the ``if __name__ == "__main__":`` guard of :mod:`multiprocessing`.
        chunksize: how many texts a process is handed at a time.

    Raises:
        InputTypeError: if ``texts`` is one text, or, when its turn comes, if one of them is not a
            ``str``.
        ValueError: if ``processes`` or ``chunksize`` is less than 1.

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
    parser = Parser(language)
    if processes is None:
        return map(parser.parse, _checked(texts))
    return _in_processes(parser, texts, processes, chunksize)


def _checked(texts: Iterable[str]) -> Iterator[str]:
    """The texts; one that is none is named by its place."""
    for index, text in enumerate(texts):
        if not isinstance(text, str):
            raise InputTypeError(
                f"parse_many() takes texts as str, but number {index} (counted from 0) is "
                f"{type(text).__name__}"
            )
        yield text


def _in_processes(
    parser: Parser, texts: Iterable[str], processes: int, chunksize: int
) -> Iterator[Article]:
    pool = ProcessPoolExecutor(processes, initializer=_ignore_interrupts)
    chunks = _chunks(_checked(texts), chunksize)
    pending: collections.deque[Future[list[Article]]] = collections.deque()
    failure: Exception | None = None
    exhausted = False
    try:
        while pending or not exhausted:
            while not exhausted and len(pending) < processes * _CHUNKS_AHEAD:
                try:
                    chunk = next(chunks)
                except StopIteration:
                    exhausted = True
                except Exception as error:  # raised in its turn, after the articles before it
                    failure, exhausted = error, True
                else:
                    pending.append(pool.submit(_parse_chunk, parser, chunk))
            if pending:
                yield from pending.popleft().result()
        if failure is not None:
            raise failure
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _chunks(texts: Iterator[str], size: int) -> Iterator[list[str]]:
    """Runs of texts; what was read before an error is a run too."""
    chunk: list[str] = []
    characters = 0
    try:
        for text in texts:
            chunk.append(text)
            characters += len(text)
            if len(chunk) == size or characters >= _CHUNK_CHARACTERS:
                yield chunk
                chunk, characters = [], 0
    except Exception:
        if chunk:
            yield chunk
        raise
    if chunk:
        yield chunk


def _parse_chunk(parser: Parser, texts: list[str]) -> list[Article]:
    return [parser.parse(text) for text in texts]


def _ignore_interrupts() -> None:
    """Ctrl-C ends the parent, which ends its processes in good order."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
