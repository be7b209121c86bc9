"""Text of a page as HTML, with quotes, mentions of speakers and cues marked in it."""

from __future__ import annotations

import html
import itertools
from collections.abc import Iterable, Iterator, Mapping, Sequence

import attrs

from .._display import neutralise, shorten
from ..models import Article, Block, Quote, Span
from .view import flat_quotes

__all__ = ["Mark", "escape", "marks_by_block", "speaker_class", "with_marks"]

_CHIP_WIDTH = 60  # characters of a speaker's name


def escape(text: str) -> str:
    """Page text as HTML, for content and for attribute values alike."""
    return html.escape(neutralise(text))


@attrs.frozen
class Mark:
    """A range of the source to be marked in its block."""

    span: Span
    """What is marked."""
    classes: str
    """How: classes of the style sheet."""
    title: str
    """What a pointer shows."""
    chip: str = ""
    """HTML to set after it."""


def speaker_class(quote: Quote, colours: Mapping[str, int]) -> str:
    """The class with the colour of a quote's first speaker."""
    return f"s{colours[quote.speakers[0].name]}" if quote.speakers else "s-none"


def marks_by_block(article: Article, colours: Mapping[str, int]) -> list[list[Mark]]:
    """What to mark in each block, in the order of the source.

    Args:
        article: the page.
        colours: number of the colour of each speaker's name.
    """
    marks = [mark for quote in article.quotes for mark in _quote_marks(quote, colours)]
    marks.sort(key=lambda mark: (mark.span.start, -mark.span.end))
    placed: list[list[Mark]] = [[] for _ in article.blocks]
    index = 0
    for mark in marks if placed else ():
        while index + 1 < len(placed) and _ends_before(article.blocks[index], mark):
            index += 1
        placed[index].append(mark)
    return placed


def _ends_before(block: Block, mark: Mark) -> bool:
    return block.span.end <= mark.span.start


def _quote_marks(outer: Quote, colours: Mapping[str, int]) -> Iterator[Mark]:
    for quote in flat_quotes([outer]):
        names = " and ".join(speaker.name for speaker in quote.speakers)
        colour = speaker_class(quote, colours)
        title = f"{names or 'no speaker found'}; {quote.kind} quote, {quote.confidence:.0%} sure"
        # A quote inside another has a speaker of its own less often than not: no need to say so.
        chip = "" if quote is not outer and not names else _chip(names, colour)
        for number, segment in enumerate(quote.segments, 1):
            last = number == len(quote.segments)
            yield Mark(segment.marked_span, f"quote {colour}", title, chip if last else "")
        for speaker in quote.speakers:
            if speaker.mention_span:
                title = f"{speaker.name} ({speaker.resolution})"
                yield Mark(speaker.mention_span, f"mention {colour}", title)
        if quote.cue_span:
            yield Mark(quote.cue_span, "cue", "cue")


def _chip(names: str, colour: str) -> str:
    text = escape(shorten(names or "no speaker found", _CHIP_WIDTH))
    return f'<bdi class="chip {colour}">{text}</bdi>'


def with_marks(source: str, span: Span, marks: Iterable[Mark]) -> str:
    """The text of a span as HTML, with its marks.

    Marks may overlap, which elements cannot: the text is cut where any mark starts or ends, and
    each piece is wrapped in all the marks that cover it.
    """
    inside = [mark for mark in marks if mark.span.start < span.end]
    pieces, active, upcoming = [], list[Mark](), iter([*inside, None])
    following = next(upcoming)
    for start, end in itertools.pairwise(_cuts(span, inside)):
        while following is not None and following.span.start <= start:
            active.append(following)
            following = next(upcoming)
        piece = escape(source[start:end])
        for mark in reversed(active):
            piece = f'<span class="{mark.classes}" title="{escape(mark.title)}">{piece}</span>'
        pieces.append(piece)
        pieces.extend(mark.chip for mark in active if min(mark.span.end, span.end) == end)
        active = [mark for mark in active if mark.span.end > end]
    return "".join(pieces)


def _cuts(span: Span, marks: Sequence[Mark]) -> list[int]:
    """Where any mark starts or ends, and the span does."""
    cuts = {span.start, span.end}
    for mark in marks:
        cuts |= {mark.span.start, min(mark.span.end, span.end)}
    return sorted(cuts)
