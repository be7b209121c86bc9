"""The text inside a Markdown block, piece by piece, each with its place in the Markdown.

The parser does not tell where inline text stands, but its tokens come in order: each is looked for
behind the one before it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs
from markdown_it import MarkdownIt
from markdown_it.token import Token

from ..tagged import Tag

__all__ = ["MAX_MARKS", "Piece", "inline_pieces"]

MAX_MARKS = 200
"""Marks in a block whose inline markup is read: brackets and asterisks that do not match cost the
parser more than linear time. A block with more is text as it stands."""

_FACTS = {"a": Tag.LINK, "em": Tag.EMPHASIS, "strong": Tag.STRONG}
_MARKS = "[*_`<!~"
_WRAPPED = 50
"""Characters from which a line of the Markdown counts as wrapped."""
_HTML_TAG = re.compile(r"<!--.*?(?:-->|$)|<(/?)([a-zA-Z][\w-]*+)[^<>]*+>", re.DOTALL)
_LINE_END = re.compile(r"\r\n?|\n")
_LINE_BREAKS = frozenset({"br", "div", "p", "li", "td", "tr", "ul", "table", "h1", "h2", "h3"})
_PICTURES = frozenset({"iframe", "img", "picture", "video"})


@attrs.frozen
class Piece:
    """A piece of rendered text."""

    text: str
    """What it shows; a line feed for a line break, nothing for a picture without words."""
    written: int
    """Its offset in the Markdown."""
    length: int
    """Its length in the Markdown."""
    facts: int = 0
    """Markup around it."""
    picture: bool = False
    """Whether it is a picture."""


def inline_pieces(
    parser: MarkdownIt,
    token: Token,
    markdown: str,
    start: int,
    end: int,
    environment: dict[str, object],
) -> Iterator[Piece]:
    """The pieces of a block token that has content, found between two offsets."""
    if token.type == "html_block":
        yield from _html(markdown, start, end)
    elif token.type != "inline" or sum(map(token.content.count, _MARKS)) > MAX_MARKS:
        yield from _verbatim(token.content, markdown, start, end)
    else:
        children: list[Token] = []
        parser.inline.parse(token.content, parser, environment, children)
        yield from _Finder(markdown, start, end).pieces(children)


def _verbatim(content: str, markdown: str, start: int, end: int) -> Iterator[Piece]:
    """Text as it stands, line by line: lines may have quote marks or blanks before them."""
    for line in content.split("\n"):
        bare = line.strip()
        at = markdown.find(bare, start, end) if bare else -1
        if at >= 0:
            yield Piece(bare, at, len(bare))
            start = at + len(bare)
        yield Piece("\n", start, 0)


def _html(markdown: str, start: int, end: int) -> Iterator[Piece]:
    """A block of HTML without its tags."""
    position = start
    for match in _HTML_TAG.finditer(markdown, start, end):
        yield from _rows(markdown, position, match.start())
        position = match.end()
        name = (match[2] or "").lower()
        if name in _LINE_BREAKS:
            yield Piece("\n", position, 0)
        elif name in _PICTURES:
            yield Piece("", position, 0, picture=True)
    yield from _rows(markdown, position, end)


def _rows(markdown: str, start: int, end: int) -> Iterator[Piece]:
    """The lines of a range."""
    for row in markdown[start:end].splitlines(keepends=True):
        bare = row.rstrip("\r\n")
        if bare:
            yield Piece(bare, start, len(bare))
        if len(bare) < len(row):
            yield Piece("\n", start + len(bare), 0)
        start += len(row)


@attrs.define
class _Finder:
    """Looks for the tokens of one block in the Markdown."""

    markdown: str
    cursor: int
    end: int

    def pieces(self, tokens: list[Token]) -> Iterator[Piece]:
        """The pieces of a block's inline tokens."""
        facts = [0]
        for token in tokens:
            kind = token.type
            if kind in ("softbreak", "hardbreak"):
                wrapped = kind == "softbreak" and self._is_wrapped()
                self._skip_line_end()
                yield Piece(" " if wrapped else "\n", self.cursor, 0)
            elif kind == "image":
                yield self._image(token, facts[-1])
            elif kind == "html_inline":
                self._skip(token.content)
                if token.content[:3].lower() == "<br":
                    yield Piece("\n", self.cursor, 0)
            elif token.nesting == 1:
                self._open(token)
                facts.append(facts[-1] | _FACTS.get(token.tag, 0))
            elif token.nesting == -1:
                self._close(token)
                facts.pop()
            elif token.content:
                yield self._text(token, facts[-1])

    def _is_wrapped(self) -> bool:
        """Whether the line that ends here is so long that the break is only its wrapping. A
        shorter one was meant as a line: clippers write addresses and bylines so."""
        start = self.cursor - _WRAPPED
        return start >= 0 and _LINE_END.search(self.markdown, start, self.cursor) is None

    def _text(self, token: Token, facts: int) -> Piece:
        raw = token.markup if token.type == "text_special" else token.content
        at = self.markdown.find(raw, self.cursor, self.end)
        if at < 0:
            return self._changed(token.content, facts)
        self.cursor = at + len(raw)
        return Piece(token.content, at, len(raw), facts)

    def _changed(self, content: str, facts: int) -> Piece:
        """Text that the parser changed (a pipe in a table, a code span over two lines): its first
        and last words tell where it stands."""
        words = content.split() or [""]
        start = self.markdown.find(words[0], self.cursor, self.end)
        last = self.markdown.find(words[-1], max(start, self.cursor), self.end)
        if start < 0 or last < 0:
            return Piece(content, self.cursor, 0, facts)
        self.cursor = last + len(words[-1])
        return Piece(content, start, self.cursor - start, facts)

    def _open(self, token: Token) -> None:
        self._skip("[" if token.tag == "a" and not token.markup else token.markup[:2])

    def _close(self, token: Token) -> None:
        if token.tag != "a" or token.markup:
            self._skip(token.markup[:2])
            return
        self._skip("]")
        self._skip_target()

    def _image(self, token: Token, facts: int) -> Piece:
        """A picture: its words are those of its alternative text."""
        self._skip("![")
        start = self.cursor
        words = "".join(child.content for child in token.children or ())
        at = self.markdown.find(words, start, self.end) if words else -1
        if at >= 0:
            self.cursor = at + len(words)
        self._skip("]")
        self._skip_target()
        if at < 0:
            return Piece("", start, 0, facts, picture=True)
        return Piece(words, at, len(words), facts | Tag.FIGURE, picture=True)

    def _skip(self, mark: str) -> None:
        """Move behind the next occurrence of some markup."""
        at = self.markdown.find(mark, self.cursor, self.end) if mark else -1
        if at >= 0:
            self.cursor = at + len(mark)

    def _skip_line_end(self) -> None:
        """Move behind the end of the line."""
        match = _LINE_END.search(self.markdown, self.cursor, self.end)
        if match is not None:
            self.cursor = match.end()

    def _skip_target(self) -> None:
        """Move behind ``(address "title")`` or ``[label]``, if one stands here."""
        text, at = self.markdown, self.cursor
        if at >= self.end or text[at] not in "([":
            return
        closing = ")" if text[at] == "(" else "]"
        opening, depth, quote = text[at], 0, ""
        for position in range(at, self.end):
            character = text[position]
            if text[position - 1] == "\\":
                continue
            if quote:
                quote = "" if character == quote else quote
            elif character in "\"'" and text[position - 1].isspace():
                quote = character
            elif character == opening:
                depth += 1
            elif character == closing:
                depth -= 1
                if not depth:
                    self.cursor = position + 1
                    return
