"""What is printed of an article: one function for each output."""

from __future__ import annotations

import csv
import functools
import io
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

from .._display import neutralise
from ..models import Article, Quote
from .arguments import Options
from .inputs import Document

__all__ = ["HEADED", "QUOTE_COLUMNS", "Render", "quote_header", "renderer"]

Render = Callable[[Article, Document, dict[str, Any]], str]
"""An article, its document and what else is known of it, to what is printed."""

HEADED = frozenset({"summary", "body", "explain"})
"""Outputs for people, which say before each of several documents which it is."""

QUOTE_COLUMNS = (
    "file",
    "number",
    "kind",
    "confidence",
    "speaker",
    "mention",
    "resolution",
    "cue",
    "quote",
    "start",
    "end",
)
"""Columns of the table of quotes: offsets are code points of the page, ``end`` not included."""


def renderer(options: Options, *, many: bool, width: int, colours: bool, terminal: bool) -> Render:
    """The function that makes what is printed of an article. It pickles.

    Args:
        options: those of the call.
        many: whether there may be more than one document.
        width: columns to wrap at.
        colours: whether to use terminal colours.
        terminal: whether people see what is printed, so that it must do no harm.
    """
    if options.output == "json":
        return _json
    if options.output == "html":
        return _entry if many else _report
    if options.output == "quotes":
        return functools.partial(_quotes, separator=options.separator, terminal=terminal)
    if options.output == "body":
        return functools.partial(_body, terminal=terminal)
    if options.output == "explain":
        return functools.partial(_explanation, width=width, colours=colours)
    return functools.partial(_summary, width=width, colours=colours)


def quote_header(options: Options) -> str:
    """The first line of the table of quotes."""
    return _rows([QUOTE_COLUMNS], options.separator)


def _json(article: Article, document: Document, record: dict[str, Any]) -> str:
    from ..serialize import to_dict, to_line

    return to_line({"file": document.name, **record, **to_dict(article)})


def _report(article: Article, document: Document, record: dict[str, Any]) -> str:
    from ..explanation.html import render_page

    return render_page(article)


def _entry(article: Article, document: Document, record: dict[str, Any]) -> str:
    from ..explanation.html import render_entry

    return render_entry(article, document.label)


def _body(article: Article, document: Document, record: dict[str, Any], *, terminal: bool) -> str:
    return neutralise(article.body) if terminal else article.body


def _summary(
    article: Article, document: Document, record: dict[str, Any], *, width: int, colours: bool
) -> str:
    from ..summary import summarise

    return summarise(article, width=width, colours=colours)


def _explanation(
    article: Article, document: Document, record: dict[str, Any], *, width: int, colours: bool
) -> str:
    from ..explanation import explain

    explanation = explain(article)
    return explanation.to_ansi(width=width) if colours else explanation.to_text(width=width)


def _quotes(
    article: Article,
    document: Document,
    record: dict[str, Any],
    *,
    separator: str,
    terminal: bool,
) -> str:
    rows = [
        (neutralise(document.label), *_columns(quote, number))
        for number, quote in _numbered(article.quotes, "")
    ]
    text = _rows(rows, separator)
    return neutralise(text) if terminal else text


def _numbered(quotes: Sequence[Quote], prefix: str) -> Iterator[tuple[str, Quote]]:
    """Quotes with their numbers: 2 of the second, 2.1 of the first that is nested in it."""
    for number, quote in enumerate(quotes, 1):
        yield f"{prefix}{number}", quote
        yield from _numbered(quote.nested, f"{prefix}{number}.")


def _columns(quote: Quote, number: str) -> tuple[str | int, ...]:
    speaker = quote.speaker
    return (
        number,
        quote.kind.value,
        f"{quote.confidence:.2f}",
        "; ".join(speaker.name for speaker in quote.speakers),
        (speaker.mention or "") if speaker else "",
        speaker.resolution.value if speaker else "",
        quote.cue or "",
        quote.text,
        quote.span.start,
        quote.span.end,
    )


def _rows(rows: Iterable[Sequence[str | int]], separator: str) -> str:
    """Lines of a table, without the last line end."""
    lines = io.StringIO()
    csv.writer(lines, delimiter=separator, lineterminator="\n").writerows(rows)
    return lines.getvalue().removesuffix("\n")
