"""From rendered text back to the Markdown: spans moved, markup given to its blocks."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import attrs

from ...models import Article, Block, Evidence, Person, Role, Span
from ...source import reading_text

__all__ = ["Origins", "to_markdown"]


@attrs.frozen
class Origins:
    """Where the pieces of a rendered text stand in the Markdown, as columns."""

    rendered: Sequence[int]
    """Offset of each piece in the rendered text, ascending."""
    written: Sequence[int]
    """Offset of each piece in the Markdown."""
    sizes: Sequence[int]
    """Characters of each piece in the rendered text."""
    lengths: Sequence[int]
    """Characters of each piece in the Markdown. Where they are not as many as those rendered (an
    escape, an entity), the piece is moved as a whole."""

    def span(self, span: Span) -> Span:
        """The span of the Markdown from which a span of the rendered text came."""
        if not self.rendered:
            return Span(0, 0)
        start = self._moved(span.start, at_end=False)
        if span.end <= span.start:
            return Span(start, start)
        end = self._moved(span.end - 1, at_end=True)
        if end <= start:  # inside a piece that is moved as a whole: all of it
            start = self.written[self._piece(span.start)]
        return Span(start, max(start, end))

    def _piece(self, offset: int) -> int:
        return max(0, bisect_right(self.rendered, offset) - 1)

    def _moved(self, offset: int, *, at_end: bool) -> int:
        piece = self._piece(offset)
        inside = offset - self.rendered[piece]
        if self.sizes[piece] == self.lengths[piece] and inside < self.sizes[piece]:
            return self.written[piece] + inside + at_end
        return self.written[piece] + (self.lengths[piece] if at_end or inside else 0)


def to_markdown(article: Article, origins: Origins, markdown: str) -> Article:
    """The article of the rendered text as the article of the Markdown."""
    moved: Article = _move(article, origins)
    return attrs.evolve(
        moved,
        source=markdown,
        blocks=tuple(_tiled(moved.blocks, markdown)),
        people=tuple(_written(moved.people)),
    )


def _written(people: Iterable[Person]) -> Iterator[Person]:
    """The people with the mentions that are written; some of what is shown stands nowhere."""
    for person in people:
        mentions = tuple(span for span in person.mentions if span.start < span.end)
        if mentions:
            yield attrs.evolve(person, mentions=mentions)


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


def _tiled(blocks: Sequence[Block], markdown: str) -> Iterator[Block]:
    """The blocks with the markup around them, and blocks of their own for lines of markup alone.

    Markup on a block's last line belongs to it, markup on its first line too; between two blocks
    of one line it belongs to the second.
    """
    end = 0
    held: Block | None = None
    for block in blocks:
        between = markdown[end : block.span.start]
        first, last = between.find("\n"), between.rfind("\n")
        if held is not None:
            stop = end + first if first >= 0 else end
            yield from _stretched(held, held.span.start, stop, markdown)
            yield from _markup(markdown, stop, end + last + 1)
        else:
            yield from _markup(markdown, 0, last + 1)
        held = attrs.evolve(block, span=Span(end + last + 1, block.span.end))
        end = max(end, block.span.end)
    if held is not None:
        newline = markdown.find("\n", end)
        stop = len(markdown) if newline < 0 else newline
        yield from _stretched(held, held.span.start, stop, markdown)
        end = stop
    yield from _markup(markdown, end, len(markdown))


def _stretched(block: Block, start: int, end: int, markdown: str) -> Iterator[Block]:
    """The block over a range, less the white space at its ends; none if nothing is left."""
    text = markdown[start:end]
    start += len(text) - len(text.lstrip())
    if text := text.strip():
        yield attrs.evolve(block, span=Span(start, start + len(text)))


def _markup(markdown: str, start: int, end: int) -> Iterator[Block]:
    """A block for each line of a range that holds nothing but markup."""
    for line in markdown[start:end].splitlines(keepends=True):
        visible = line.strip()
        if visible:
            at = start + len(line) - len(line.lstrip())
            yield Block(
                Span(at, at + len(visible)),
                Role.OTHER,
                text=reading_text(visible),
                evidence=(Evidence("markup-alone", Role.OTHER, weight=1.0),),
            )
        start += len(line)
