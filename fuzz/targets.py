"""What is fuzzed: for each entry point, a function that takes bytes and raises if a promise breaks.

They need no fuzzer, so that a find can be replayed: ``targets.TARGETS["parse"](data)``.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import newsparse
from newsparse import Article, Role, Span

__all__ = ["TARGETS"]


def _text(data: bytes) -> str:
    """Any bytes as text; what is no UTF-8 becomes lone surrogates, which are hostile too."""
    return data.decode("utf-8", "surrogateescape")


def _parse(data: bytes) -> None:
    text = _text(data)
    article = newsparse.parse(text)
    assert article.source == text
    _check(article)
    assert newsparse.parse(text) == article


def _parse_html(data: bytes) -> None:
    _check(newsparse.parse_html(data, url="https://example.org/2025/01/02/news"))
    _check(newsparse.parse_html(_text(data)))


def _parse_markdown(data: bytes) -> None:
    text = _text(data)
    article = newsparse.parse_markdown(text)
    assert article.source == text
    _check(article)


def _stored(data: bytes) -> None:
    """``loads`` reads what it can and refuses the rest with its own error."""
    try:
        article = newsparse.loads(data)
    except newsparse.SerializationError:
        return
    assert newsparse.loads(newsparse.dumps(article)) == article


def _edited(data: bytes) -> None:
    """``from_dict`` survives a stored article in which any one value was exchanged."""
    head, _, rest = data.partition(b"\n")
    stored = newsparse.to_dict(newsparse.parse(_text(rest)))
    try:
        *path, value = json.loads(head)
    except (ValueError, TypeError, RecursionError):
        return
    if not _exchange(stored, path, value):
        return
    try:
        article = newsparse.from_dict(stored)
    except newsparse.SerializationError:
        return
    newsparse.explain(article).to_html()


def _exchange(stored: Any, path: list[Any], value: Any) -> bool:
    """Put a value in the place that a list of keys and indices leads to, if there is one."""
    for key in path[:-1]:
        if not _has(stored, key):
            return False
        stored = stored[key]
    if not path or not _has(stored, path[-1]):
        return False
    stored[path[-1]] = value
    return True


def _has(stored: Any, key: Any) -> bool:
    if isinstance(stored, list):
        return isinstance(key, int) and 0 <= key < len(stored)
    return isinstance(stored, dict) and isinstance(key, str) and key in stored


def _explain(data: bytes) -> None:
    explanation = newsparse.explain(newsparse.parse(_text(data)))
    explanation.to_text().encode("utf-8")
    explanation.to_ansi().encode("utf-8")
    explanation.to_html().encode("utf-8")


def _check(article: Article) -> None:
    """The promises about every article."""
    source, end = article.source, 0
    for block in article.blocks:
        assert not source[end : block.span.start].strip()
        assert block.span.start < block.span.end
        assert isinstance(block.role, Role)
        assert 0 <= block.confidence <= 1
        end = block.span.end
    assert not source[end:].strip()
    spans: list[Span] = [byline.span for byline in article.bylines]
    for quote in article.quotes:
        spans += (segment.marked_span for segment in quote.segments)
        spans += (one.mention_span for one in quote.speakers if one.mention_span is not None)
    spans += (span for person in article.people for span in person.mentions)
    assert all(0 <= span.start < span.end <= len(source) for span in spans)
    assert newsparse.loads(newsparse.dumps(article)) == article
    hash(article)


TARGETS: dict[str, Callable[[bytes], None]] = {
    "parse": _parse,
    "parse_html": _parse_html,
    "parse_markdown": _parse_markdown,
    "loads": _stored,
    "from_dict": _edited,
    "explain": _explain,
}
"""The targets, by the name of the entry point."""
