"""The DOM to rendered lines with tag facts, in one walk without recursion."""

from __future__ import annotations

from collections.abc import Mapping

import attrs
from selectolax.lexbor import LexborNode

from ...metadata.head import Head
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


def render(root: LexborNode, most: int | None = None) -> tuple[HtmlSource, Head] | None:
    """The lines of a page, and what it says of itself; None if it has too many elements.

    Args:
        root: of the document.
        most: elements that it may have.
    """
    walk = _Walk()
    frames: list[_Frame] = []
    node: LexborNode | None = root
    while node is not None:
        child = walk.see(node, frames)
        if child is not None:
            if most is not None and len(walk.tags) > most:
                return None
            node = child
            continue
        following = node.next
        while following is None and frames:
            frame = frames.pop()
            walk.leave(frame)
            following = frame.node.next
        node = following
    return walk.lines.source(walk.elements()), walk.head


@attrs.define
class _Frame:
    """An element that the walk is inside."""

    node: LexborNode
    tag: str
    element: int
    facts: int
    holder: int
    """The innermost block-level element: itself, or an ancestor."""
    blanks: int
    children: dict[str, int] = attrs.field(factory=dict)
    """How many children of each tag came before."""


@attrs.define
class _Lines:
    """The rendered text so far in columns, and the line being written."""

    pieces: list[str] = attrs.field(factory=list)
    offset: int = 0
    starts: list[int] = attrs.field(factory=list)
    ends: list[int] = attrs.field(factory=list)
    gaps: list[int] = attrs.field(factory=list)
    holders: list[int] = attrs.field(factory=list)
    everywhere: list[int] = attrs.field(factory=list)
    somewhere: list[int] = attrs.field(factory=list)
    link_characters: list[int] = attrs.field(factory=list)
    after_picture: list[bool] = attrs.field(factory=list)

    words: list[str] = attrs.field(factory=list)
    empty: bool = True
    holder: int = 0
    every: int = 0
    some: int = 0
    linked: int = 0
    gap: int = 0
    picture: bool = False
    link_ended: bool = False

    def write(self, text: str, holder: int, facts: int) -> None:
        """Add the text of one text node to the line."""
        self.words.append(text)
        if text.isspace():
            return
        if self.empty:
            self.empty, self.holder, self.every = False, holder, facts
        self.every &= facts
        self.some |= facts
        self.link_ended = False
        if facts & _LINK:
            self.linked += len(text.strip())

    def end(self, blanks: int) -> None:
        """End the line, and leave at least so many blank lines before the next."""
        if not self.empty:
            line = " ".join("".join(self.words).split())
            if line:
                self._put(line)
            self.empty, self.some, self.linked = True, 0, 0
        if self.words:
            self.words.clear()
        if blanks > self.gap:
            self.gap = blanks

    def _put(self, line: str) -> None:
        gap = 0
        if self.starts:
            gap = self.gap
            self.pieces.append("\n\n" if gap else "\n")
            self.offset += gap + 1
        self.pieces.append(line)
        self.starts.append(self.offset)
        self.offset += len(line)
        self.ends.append(self.offset)
        self.gaps.append(gap)
        self.holders.append(self.holder)
        self.everywhere.append(self.every)
        self.somewhere.append(self.some)
        self.link_characters.append(min(self.linked, len(line)))
        self.after_picture.append(self.picture)
        self.gap, self.picture, self.link_ended = 0, False, False

    def source(self, elements: Elements) -> HtmlSource:
        """The finished lines."""
        self.end(0)
        return HtmlSource(
            "".join(self.pieces),
            self.starts,
            ends=self.ends,
            gaps=self.gaps,
            indents=[0] * len(self.starts),
            elements=elements,
            holders=self.holders,
            everywhere=self.everywhere,
            somewhere=self.somewhere,
            link_characters=self.link_characters,
            after_picture=self.after_picture,
        )


@attrs.define
class _Walk:
    """What one walk has gathered."""

    lines: _Lines = attrs.field(factory=_Lines)
    head: Head = attrs.field(factory=Head)
    tags: list[str] = attrs.field(factory=list)
    parents: list[int] = attrs.field(factory=list)
    places: list[int] = attrs.field(factory=list)
    depths: list[int] = attrs.field(factory=list)
    names: list[str] = attrs.field(factory=list)

    def see(self, node: LexborNode, frames: list[_Frame]) -> LexborNode | None:
        """Take in a node; answer its first child if the walk is to go inside."""
        tag = node.tag or ""
        if tag == "-text":
            self._text(node.text_content or "", frames)
            return None
        if tag == "br":
            self.lines.end(0)
            return None
        if tag in SKIPPED:
            self._skip(node, tag, frames)
            return None
        frame = self._enter(node, tag, frames[-1] if frames else None)
        child = node.first_child
        if child is None:
            self.leave(frame)
            return None
        frames.append(frame)
        return child

    def leave(self, frame: _Frame) -> None:
        """Come out of an element."""
        if frame.blanks != _INLINE:
            self.lines.end(frame.blanks)
        elif frame.tag == "a":
            self.lines.link_ended = True

    def elements(self) -> Elements:
        """The elements of the page."""
        return Elements(self.tags, self.parents, self.places, self.depths, self.names)

    def _text(self, text: str, frames: list[_Frame]) -> None:
        if not frames:
            return
        frame = frames[-1]
        if frame.facts & _PREFORMATTED and "\n" in text:
            for row in text.split("\n")[:-1]:
                self.lines.write(row, frame.holder, frame.facts)
                self.lines.end(0)
            text = text.rpartition("\n")[2]
        if text:
            self.lines.write(text, frame.holder, frame.facts)

    def _skip(self, node: LexborNode, tag: str, frames: list[_Frame]) -> None:
        """Pass by an element whose content is not text of the page."""
        if frames:
            children = frames[-1].children
            children[tag] = children.get(tag, 0) + 1
        if tag in PICTURES:
            self.lines.picture = True
        elif tag == "title":
            self.head.see_title(node)
        elif tag in {"meta", "script"}:
            self.head.see(tag, node.attributes, node, len(self.lines.starts))

    def _enter(self, node: LexborNode, tag: str, parent: _Frame | None) -> _Frame:
        index = len(self.tags)
        facts = _FACTS.get(tag, 0)
        blanks = _BLANKS.get(tag, _INLINE)
        if blanks != _INLINE:
            self.lines.end(blanks)
        elif tag == "a":
            if self.lines.link_ended:
                self.lines.words.append(" ")
        elif tag in PICTURES:
            self.lines.picture = True
        attributes = node.attributes
        names = ""
        if attributes:
            facts |= _attribute_facts(attributes)
            names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".strip()
            self.head.see(tag, attributes, node, len(self.lines.starts))
        self.tags.append(tag)
        self.names.append(names)
        if parent is None:
            self.parents.append(-1)
            self.places.append(1)
            self.depths.append(0)
            return _Frame(node, tag, index, facts, index, blanks)
        place = parent.children.get(tag, 0) + 1
        parent.children[tag] = place
        self.parents.append(parent.element)
        self.places.append(place)
        self.depths.append(self.depths[parent.element] + 1)
        holder = parent.holder if blanks == _INLINE else index
        return _Frame(node, tag, index, facts | parent.facts, holder, blanks)


def _attribute_facts(attributes: Mapping[str, str | None]) -> int:
    """Facts that do not come from the element's name."""
    facts = 0
    for name in _READERS.keys() & attributes.keys():
        facts |= _READERS[name]((attributes[name] or "").lower())
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
