"""Where each piece of a text that is read came from in the text as written, and the way back."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Any

import attrs

from .models import Article, Span

__all__ = ["Origins", "move_spans"]


@attrs.frozen
class Origins:
    """Where the pieces of a rendered text stand in the text as written, as columns."""

    rendered: Sequence[int]
    """Offset of each piece in the rendered text, ascending."""
    written: Sequence[int]
    """Offset of each piece in the written text."""
    sizes: Sequence[int]
    """Characters of each piece in the rendered text."""
    lengths: Sequence[int]
    """Characters of each piece in the written text. Where they are not as many as those rendered
    (an escape, an entity, a letter with its mark), the piece is moved as a whole."""

    def span(self, span: Span) -> Span:
        """The span of the written text from which a span of the rendered text came."""
        if not self.rendered:
            return Span(0, 0)
        start = self._moved(span.start, at_end=False)
        if span.end <= span.start:
            return Span(start, start)
        end = self._moved(span.end - 1, at_end=True)
        if end <= start:  # inside a piece that is moved as a whole: all of it
            start = self.written[self._piece(span.start)]
        return Span(start, max(start, end))

    def rendered_at(self, offset: int) -> int:
        """Offset in the rendered text of a place that is inside no piece moved as a whole."""
        piece = max(0, bisect_right(self.written, offset) - 1)
        inside = offset - self.written[piece]
        return self.rendered[piece] + min(inside, self.sizes[piece])

    def _piece(self, offset: int) -> int:
        return max(0, bisect_right(self.rendered, offset) - 1)

    def _moved(self, offset: int, *, at_end: bool) -> int:
        piece = self._piece(offset)
        inside = offset - self.rendered[piece]
        if self.sizes[piece] == self.lengths[piece] and inside < self.sizes[piece]:
            return self.written[piece] + inside + at_end
        return self.written[piece] + (self.lengths[piece] if at_end or inside else 0)


def move_spans(article: Article, origins: Origins) -> Article:
    """The article with all its spans in the written text."""
    moved: Article = _move(article, origins)
    return moved


def _move(value: Any, origins: Origins) -> Any:
    """A copy of a record with all spans in it moved. Records nest a few levels, by their types."""
    changes = {}
    for field in attrs.fields(type(value)):
        old = getattr(value, field.name)
        new = _moved_value(old, origins)
        if new is not old:
            changes[field.name] = new
    return attrs.evolve(value, **changes) if changes else value


def _moved_value(value: Any, origins: Origins) -> Any:
    if isinstance(value, Span):
        return origins.span(value)
    if isinstance(value, tuple) and value and attrs.has(type(value[0])):
        return tuple(_moved_value(item, origins) for item in value)
    return _move(value, origins) if attrs.has(type(value)) else value
