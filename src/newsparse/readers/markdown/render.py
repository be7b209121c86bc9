"""Markdown to rendered lines with facts about their markup, and where each piece came from."""

from __future__ import annotations

from collections.abc import Sequence

import attrs
from markdown_it import MarkdownIt
from markdown_it.token import Token

from ...origins import Origins
from ..composition import composed
from ..tagged import Tag, TaggedSource
from ..text import read_units
from .inline import Piece, inline_pieces

__all__ = ["render"]

# Lines are put together and given their markup facts here; only block structure is asked of the
# parser at first, because the inline part of a very long paragraph could be dear.
_PARSER = (
    MarkdownIt("commonmark")
    .enable(["table", "strikethrough"])
    .disable(["text_join", "inline"], ignoreInvalid=True)
)

_FACTS = {
    "blockquote": Tag.QUOTE,
    "h1": Tag.HEADING1,
    "h2": Tag.HEADING2,
    "h3": Tag.HEADING3,
    "h4": Tag.HEADING3,
    "h5": Tag.HEADING3,
    "h6": Tag.HEADING3,
    "li": Tag.ITEM,
    "ol": Tag.LIST,
    "p": Tag.PARAGRAPH,
    "table": Tag.TABLE,
    "ul": Tag.LIST,
}
_SPACED = frozenset({"blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "p", "table", "ul", "ol"})


def render(markdown: str, start: int = 0) -> tuple[TaggedSource, Origins]:
    """Render the Markdown from an offset on."""
    writer = _Writer(markdown)
    lines = _line_offsets(markdown, start)
    environment: dict[str, object] = {}
    # The parser makes line ends "\n" and NUL U+FFFD; line numbers stay the same.
    tokens = _PARSER.parse(markdown[start:], environment)
    _render_blocks(tokens, writer, lines, environment)
    return writer.finish()


def _line_offsets(markdown: str, start: int) -> list[int]:
    """Where each line begins, as CommonMark counts lines, and where the text ends."""
    offsets = [start]
    position = start
    for line in markdown[start:].replace("\r\n", "\0\n").replace("\r", "\n").split("\n"):
        position += len(line) + 1
        offsets.append(min(position, len(markdown)))
    return offsets


def _render_blocks(
    tokens: Sequence[Token], writer: _Writer, lines: list[int], environment: dict[str, object]
) -> None:
    open_facts = [0]
    first, last = 0, 0
    for token in tokens:
        if token.map is not None:
            first, last = token.map
        if token.nesting == 1:
            open_facts.append(open_facts[-1] | _FACTS.get(token.tag, 0))
            writer.end_line(blank=token.tag in _SPACED and not open_facts[-2] & Tag.ITEM)
        elif token.nesting == -1:
            open_facts.pop()
            writer.end_line(blank=token.tag in _SPACED and not open_facts[-1] & Tag.ITEM)
        elif token.content:
            begin = max(lines[min(first, len(lines) - 1)], writer.cursor)
            end = lines[min(last, len(lines) - 1)]
            for piece in inline_pieces(_PARSER, token, writer.markdown, begin, end, environment):
                writer.write(piece, open_facts[-1])
            writer.end_line(blank=token.type != "inline")


@attrs.define
class _Writer:
    """The rendered text so far, with the facts of its lines."""

    markdown: str
    cursor: int = 0
    """Offset after what has been rendered."""
    texts: list[str] = attrs.field(factory=list)
    size: int = 0
    rendered: list[int] = attrs.field(factory=list)
    written: list[int] = attrs.field(factory=list)
    sizes: list[int] = attrs.field(factory=list)
    lengths: list[int] = attrs.field(factory=list)
    # one entry a rendered line
    starts: list[int] = attrs.field(factory=list)
    every: list[int] = attrs.field(factory=list)
    some: list[int] = attrs.field(factory=list)
    linked: list[int] = attrs.field(factory=list)
    pictured: list[bool] = attrs.field(factory=list)
    breaks: int = 1
    """Line feeds due before the next piece; none within a line."""
    picture: bool = False

    def write(self, piece: Piece, facts: int) -> None:
        """Add a piece; one that is a line break ends the line."""
        self.cursor = max(self.cursor, piece.written + piece.length)
        self.picture |= piece.picture
        if piece.text == "\n":
            self.end_line(blank=False)
            return
        if not piece.text or (self.breaks and piece.text.isspace()):
            return
        facts |= piece.facts
        if self.breaks:
            self._open(facts)
        elif not piece.text.isspace():
            self.every[-1] &= facts
            self.some[-1] |= facts
        if facts & Tag.LINK:
            self.linked[-1] += len(piece.text)
        self.rendered.append(self.size)
        self.written.append(piece.written)
        self.sizes.append(len(piece.text))
        self.lengths.append(piece.length)
        self._put(piece.text)

    def end_line(self, *, blank: bool) -> None:
        """End the line, with a blank one after it or not."""
        self.breaks = max(self.breaks, 2 if blank else 1)

    def finish(self) -> tuple[TaggedSource, Origins]:
        """The rendered lines, broken paragraphs put together."""
        source = read_units("".join(self.texts))
        columns = _Columns(self)
        for start, end in zip(source.starts, source.ends, strict=True):
            columns.add(start, end)
        tagged = TaggedSource(
            source.text,
            source.starts,
            ends=source.ends,
            gaps=source.gaps,
            indents=source.indents,
            everywhere=columns.every,
            somewhere=columns.some,
            link_characters=columns.linked,
            after_picture=columns.pictured,
        )
        return composed(tagged), Origins(self.rendered, self.written, self.sizes, self.lengths)

    def _open(self, facts: int) -> None:
        """Begin a line."""
        if self.size:
            self._put("\n" * self.breaks)
        self.breaks = 0
        self.starts.append(self.size)
        self.every.append(facts)
        self.some.append(facts)
        self.linked.append(0)
        self.pictured.append(self.picture)
        self.picture = False

    def _put(self, text: str) -> None:
        self.texts.append(text)
        self.size += len(text)


@attrs.define
class _Columns:
    """The facts of the lines, joined for units of several lines."""

    writer: _Writer
    line: int = 0
    every: list[int] = attrs.field(factory=list)
    some: list[int] = attrs.field(factory=list)
    linked: list[int] = attrs.field(factory=list)
    pictured: list[bool] = attrs.field(factory=list)

    def add(self, start: int, end: int) -> None:
        """Join the facts of the lines between two offsets of the rendered text."""
        writer = self.writer
        starts = writer.starts
        while self.line + 1 < len(starts) and starts[self.line + 1] <= start:
            self.line += 1
        every, some = writer.every[self.line], writer.some[self.line]
        linked, pictured = writer.linked[self.line], writer.pictured[self.line]
        while self.line + 1 < len(starts) and starts[self.line + 1] < end:
            self.line += 1
            every &= writer.every[self.line]
            some |= writer.some[self.line]
            linked += writer.linked[self.line]
        self.every.append(every)
        self.some.append(some)
        self.linked.append(min(linked, end - start))
        self.pictured.append(pictured)
