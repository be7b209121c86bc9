"""The DOM to rendered lines with tag facts, in one walk without recursion."""

from __future__ import annotations

import sys
from collections.abc import Mapping

import attrs
from selectolax.lexbor import LexborNode

from ...metadata.head import Head
from ...source import nothing_seen
from ..composition import compose
from ..tagged import Tag
from .facts import Elements, HtmlSource
from .tags import BLOCKS, FACTS, PICTURES, SKIPPED, SPACED

__all__ = ["render"]

_BODY_PROPERTIES = frozenset({"articlebody", "reviewbody", "text"})
_LINK = int(Tag.LINK)
_PREFORMATTED = int(Tag.PREFORMATTED)
_FACTS = {tag: int(facts) for tag, facts in FACTS.items()}
_INLINE = -1
"""In place of a number of blank lines: the element does not end a line."""
_BLANKS = {tag: 1 if tag in SPACED else 0 for tag in BLOCKS}
_COLUMNS = 8
"""Facts of a line that are kept in columns."""
_STATING = frozenset({"html", "time"})
"""Elements that tell something of the page whatever attributes they have."""


def render(root: LexborNode, most: int = sys.maxsize) -> tuple[HtmlSource, Head] | None:
    """The lines of a page, and what it says of itself; None if it has too many elements.

    Args:
        root: of the document.
        most: elements that it may have.
    """
    walk = _Walk()
    above: list[LexborNode] = []
    node: LexborNode | None = root
    while node is not None:
        tag = node.tag or ""
        if tag == "-text":
            walk.write(node.text_content or "")
        elif tag in SKIPPED:
            walk.skip(node, tag)
        else:
            walk.enter(node, tag)
            child = node.first_child
            if child is not None:
                if len(walk.tags) > most:
                    return None
                above.append(node)
                node = child
                continue
            walk.leave()
        while (following := node.next) is None and above:
            walk.leave()
            node = above.pop()
        node = following
    return walk.lines.source(walk.elements()), walk.head


@attrs.define
class _Lines:
    """The rendered text so far, and the line being written."""

    pieces: list[str] = attrs.field(factory=list)
    offset: int = 0
    rows: list[tuple[int, int, int, int, int, int, int, bool]] = attrs.field(factory=list)
    """Facts of each finished line, in the order of :meth:`source`."""

    words: list[str] = attrs.field(factory=list)
    """Pieces of the line; they begin with its first visible one."""
    holder: int = 0
    every: int = 0
    some: int = 0
    link: list[str] = attrs.field(factory=list)
    """Pieces of the link being written."""
    linked: int = 0
    gap: int = 0
    picture: bool = False
    link_ended: bool = False

    def write(self, text: str, holder: int, facts: int) -> None:
        """Add the text of one text node to the line."""
        words = self.words
        if text.isspace():
            if words:
                words.append(text)
                if self.link:
                    self.link.append(text)
            return
        if not words:
            self.holder, self.every, self.some = holder, facts, facts
        else:
            self.every &= facts
            self.some |= facts
        words.append(text)
        self.link_ended = False
        if facts & _LINK:
            self.link.append(text)

    def end(self, blanks: int) -> None:
        """End the line, and leave at least so many blank lines before the next."""
        if self.words:
            line = " ".join("".join(self.words).split())
            self.words.clear()
            if self.link:
                self._count_link()
            if not nothing_seen(line):
                self._put(line)
        if blanks > self.gap:
            self.gap = blanks

    def end_link(self) -> None:
        """The link is over."""
        self.link_ended = True
        if self.link:
            self._count_link()

    def _count_link(self) -> None:
        """Add the length of a link, in however many nodes its text is."""
        text, _ = compose(" ".join("".join(self.link).split()))
        self.linked += len(text)
        self.link.clear()

    def _put(self, line: str) -> None:
        gap = 0
        if self.rows:
            gap = self.gap
            self.pieces.append("\n\n" if gap else "\n")
            self.offset += gap + 1
        self.pieces.append(line)
        start = self.offset
        self.offset = end = start + len(line)
        linked = self.linked if self.linked < len(line) else len(line)
        self.rows.append(
            (start, end, gap, self.holder, self.every, self.some, linked, self.picture)
        )
        self.linked, self.gap, self.picture, self.link_ended = 0, 0, False, False

    def source(self, elements: Elements) -> HtmlSource:
        """The finished lines."""
        self.end(0)
        columns = list(zip(*self.rows, strict=True)) or [()] * _COLUMNS
        starts, ends, gaps, holders, everywhere, somewhere, link_characters, after_picture = columns
        return HtmlSource(
            "".join(self.pieces),
            starts,
            ends=ends,
            gaps=gaps,
            indents=[0] * len(starts),
            elements=elements,
            holders=holders,
            everywhere=everywhere,
            somewhere=somewhere,
            link_characters=link_characters,
            after_picture=after_picture,
        )


@attrs.define
class _Walk:
    """What one walk has gathered: a column for each fact of the elements, in document order."""

    lines: _Lines = attrs.field(factory=_Lines)
    head: Head = attrs.field(factory=Head)
    tags: list[str] = attrs.field(factory=list)
    parents: list[int] = attrs.field(factory=list)
    names: list[str] = attrs.field(factory=list)
    facts: list[int] = attrs.field(factory=list)
    holders: list[int] = attrs.field(factory=list)
    """For each element, the innermost block-level one: itself, or an ancestor."""
    inside: int = -1
    """The innermost element that the walk is inside."""

    def write(self, text: str) -> None:
        """Add the text of a text node to the line."""
        lines = self.lines
        if self.inside < 0 or (text.isspace() and not lines.words):
            return
        facts, holder = self.facts[self.inside], self.holders[self.inside]
        if facts & _PREFORMATTED and "\n" in text:
            *rows, text = text.split("\n")
            for row in rows:
                lines.write(row, holder, facts)
                lines.end(0)
        if text:
            lines.write(text, holder, facts)

    def leave(self) -> None:
        """Come out of the innermost element."""
        tag = self.tags[self.inside]
        self.inside = self.parents[self.inside]
        blanks = _BLANKS.get(tag, _INLINE)
        if blanks != _INLINE:
            self.lines.end(blanks)
        elif tag == "a":
            self.lines.end_link()

    def elements(self) -> Elements:
        """The elements of the page."""
        return Elements(self.tags, self.parents, self.names)

    def skip(self, node: LexborNode, tag: str) -> None:
        """Pass by an element whose content is not text of the page."""
        if tag == "br":
            self.lines.end(0)
        elif tag in PICTURES:
            self.lines.picture = True
        elif tag == "title":
            self.head.see_title(node)
        elif tag in {"meta", "script"}:
            self.head.see(tag, node.attributes, node, len(self.lines.rows))

    def enter(self, node: LexborNode, tag: str) -> None:
        """Add an element to the columns, and go inside."""
        parent, index, lines = self.inside, len(self.tags), self.lines
        facts, names = _FACTS.get(tag, 0), ""
        blanks = _BLANKS.get(tag, _INLINE)
        if blanks != _INLINE:
            lines.end(blanks)
        elif tag == "a":
            if lines.link_ended and lines.words:
                lines.words.append(" ")
        elif tag in PICTURES:
            lines.picture = True
        attributes = node.attributes
        if attributes:
            names = attributes.get("class") or ""
            if "id" in attributes:
                names = f"{names} {attributes['id'] or ''}"
            names = names.strip()
            if tag in _STATING or not _TOLD.isdisjoint(attributes):
                facts |= _attribute_facts(attributes)
                self.head.see(tag, attributes, node, len(lines.rows))
        self.tags.append(tag)
        self.names.append(names)
        self.parents.append(parent)
        self.facts.append(facts | self.facts[parent] if index else facts)
        self.holders.append(index if blanks != _INLINE or not index else self.holders[parent])
        self.inside = index


def _attribute_facts(attributes: Mapping[str, str | None]) -> int:
    """Facts that do not come from the element's name."""
    facts = 0
    for name, value in attributes.items():
        if name in _READERS:
            facts |= _READERS[name]((value or "").lower())
    return facts


def _hidden_by_style(value: str) -> int:
    compact = value.replace(" ", "")
    hidden = "display:none" in compact or "visibility:hidden" in compact
    return int(Tag.HIDDEN) if hidden else 0


def _property_facts(value: str) -> int:
    if value in _BODY_PROPERTIES:
        return int(Tag.BODY_PROPERTY)
    return int(Tag.AUTHOR) if value == "author" else 0


def _role_facts(value: str) -> int:
    return int(_LANDMARKS.get(value, 0))


# WAI-ARIA landmark roles, the same facts as the elements they stand for.
_LANDMARKS = {
    "article": Tag.ARTICLE,
    "banner": Tag.HEADER,
    "button": Tag.BUTTON,
    "complementary": Tag.ASIDE,
    "contentinfo": Tag.FOOTER,
    "dialog": Tag.DIALOG,
    "form": Tag.FORM,
    "main": Tag.MAIN,
    "menu": Tag.NAV,
    "menubar": Tag.NAV,
    "navigation": Tag.NAV,
    "search": Tag.FORM,
}

_READERS = {
    "aria-hidden": lambda value: int(Tag.ARIA_HIDDEN) if value == "true" else 0,
    "hidden": lambda value: 0 if value == "until-found" else int(Tag.HIDDEN),
    "itemprop": _property_facts,
    "rel": lambda value: int(Tag.AUTHOR) if "author" in value.split() else 0,
    "role": _role_facts,
    "style": _hidden_by_style,
}
_TOLD = frozenset(_READERS)
"""Attributes that tell something: of the text inside, or of the page."""
