"""What both renderings show of an article, gathered block by block."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

import attrs

from ..models import Article, Block, Evidence, Quote, Span

__all__ = ["BlockView", "block_views", "flat_quotes", "weightiest"]


@attrs.frozen
class BlockView:
    """One block, with what was found inside it."""

    index: int
    """Its place among the article's blocks."""
    block: Block
    first_line: int = attrs.field(kw_only=True)
    """Number of the source line where it starts, counted from 1."""
    last_line: int = attrs.field(kw_only=True)
    """Number of the source line where it ends."""
    quotes: tuple[tuple[int, Quote], ...] = attrs.field(kw_only=True)
    """The quotes that start in it, with their places among the article's quotes."""
    findings: tuple[tuple[str, str], ...] = attrs.field(kw_only=True)
    """Other values read from it: what it is, and the value."""

    @property
    def lines(self) -> str:
        """Its lines: "7" or "7-9"."""
        if self.first_line == self.last_line:
            return str(self.first_line)
        return f"{self.first_line}-{self.last_line}"


def block_views(article: Article) -> list[BlockView]:
    """The blocks of a page in order."""
    starts = [block.span.start for block in article.blocks]
    quotes: list[list[tuple[int, Quote]]] = [[] for _ in starts]
    findings: list[list[tuple[str, str]]] = [[] for _ in starts]
    for number, quote in enumerate(article.quotes):
        place = bisect_right(starts, quote.span.start) - 1
        if place >= 0:
            quotes[place].append((number, quote))
    for span, what, value in _findings(article):
        place = bisect_right(starts, span.start) - 1
        if place >= 0:
            findings[place].append((what, value))
    lines = _line_starts(article.source)
    return [
        BlockView(
            index,
            block,
            first_line=bisect_right(lines, block.span.start),
            last_line=bisect_right(lines, max(block.span.start, block.span.end - 1)),
            quotes=tuple(quotes[index]),
            findings=tuple(findings[index]),
        )
        for index, block in enumerate(article.blocks)
    ]


def flat_quotes(quotes: Sequence[Quote]) -> Iterator[Quote]:
    """These quotes and all inside them, the nested ones after the one they stand in."""
    stack = list(reversed(quotes))
    while stack:
        quote = stack.pop()
        yield quote
        stack.extend(reversed(quote.nested))


def weightiest(evidence: Sequence[Evidence], limit: int | None) -> list[Evidence]:
    """The reasons that decided most, at most ``limit`` of them."""
    return sorted(evidence, key=lambda reason: -abs(reason.weight))[:limit]


def _findings(article: Article) -> Iterator[tuple[Span, str, str]]:
    for byline in article.bylines:
        yield byline.span, str(byline.contribution), byline.name
    if article.dateline:
        yield article.dateline.span, "dateline", article.dateline.span.of(article.source)
    for caption in article.captions:
        if caption.credit:
            yield caption.span, "credit", caption.credit
    for teaser in article.related:
        yield teaser.span, "teaser", teaser.headline


def _line_starts(text: str) -> list[int]:
    starts, offset = [], 0
    for line in text.splitlines(keepends=True):
        starts.append(offset)
        offset += len(line)
    return starts or [0]
