"""Many texts: lazily, in order, in this process or in several."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .errors import InputTypeError
from .models import Article, Block, Diagnostic, Role, Span
from .parser import Parser
from .processes import CHUNK_ITEMS, ordered_map
from .source import reading_text

__all__ = ["parse_many"]


def parse_many(
    texts: Iterable[str],
    *,
    language: str | None = None,
    parser: Parser | None = None,
    processes: int | None = None,
    chunksize: int = CHUNK_ITEMS,
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
