"""From rendered text back to the Markdown: spans moved, markup given to its blocks."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

import attrs

from ...models import Article, Block, Evidence, Person, Role, Span
from ...origins import Origins, move_spans
from ...source import reading_text

__all__ = ["to_markdown"]


def to_markdown(article: Article, origins: Origins, markdown: str) -> Article:
    """The article of the rendered text as the article of the Markdown."""
    moved = move_spans(article, origins)
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
