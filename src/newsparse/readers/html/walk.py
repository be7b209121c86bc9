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
    above: list[LexborNode] = []
    node: LexborNode | None = root
    while node is not None:
        child = walk.see(node)
        if child is not None:
            if most is not None and len(walk.tags) > most:
                return None
            above.append(node)
            node = child
            continue
        following = node.next
        while following is None and above:
            walk.leave()
            following = above.pop().next
        node = following
    return walk.lines.source(walk.elements()), walk.head


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
    """What one walk has gathered: a column for each fact of the elements, in document order."""

    lines: _Lines = attrs.field(factory=_Lines)
    head: Head = attrs.field(factory=Head)
    tags: list[str] = attrs.field(factory=list)
    parents: list[int] = attrs.field(factory=list)
    places: list[int] = attrs.field(factory=list)
    depths: list[int] = attrs.field(factory=list)
    names: list[str] = attrs.field(factory=list)
    facts: list[int] = attrs.field(factory=list)
    holders: list[int] = attrs.field(factory=list)
    """For each element, the innermost block-level one: itself, or an ancestor."""
    inside: list[int] = attrs.field(factory=list)
    """The elements that the walk is inside, the innermost last."""
    children: list[dict[str, int]] = attrs.field(factory=list)
    """For each of those, how many children of each tag have been seen."""

    def see(self, node: LexborNode) -> LexborNode | None:
        """Take in a node; answer its first child if the walk is to go inside."""
        tag = node.tag or ""
        if tag == "-text":
            self._text(node.text_content or "")
            return None
        if tag == "br":
            self.lines.end(0)
            return None
        if tag in SKIPPED:
            self._skip(node, tag)
            return None
        self._enter(node, tag)
        child = node.first_child
        if child is None:
            self.leave()
        return child

    def leave(self) -> None:
        """Come out of the innermost element."""
        self.children.pop()
        tag = self.tags[self.inside.pop()]
        blanks = _BLANKS.get(tag, _INLINE)
        if blanks != _INLINE:
            self.lines.end(blanks)
        elif tag == "a":
            self.lines.link_ended = True

    def elements(self) -> Elements:
        """The elements of the page."""
        return Elements(self.tags, self.parents, self.places, self.depths, self.names)

    def _text(self, text: str) -> None:
        if not self.inside:
            return
        element = self.inside[-1]
        facts, holder = self.facts[element], self.holders[element]
        if facts & _PREFORMATTED and "\n" in text:
            *rows, text = text.split("\n")
            for row in rows:
                self.lines.write(row, holder, facts)
                self.lines.end(0)
        if text:
            self.lines.write(text, holder, facts)

    def _skip(self, node: LexborNode, tag: str) -> None:
        """Pass by an element whose content is not text of the page."""
        if tag in PICTURES:
            self.lines.picture = True
        elif tag == "title":
            self.head.see_title(node)
        elif tag in {"meta", "script"}:
            self.head.see(tag, node.attributes, node, len(self.lines.starts))

    def _enter(self, node: LexborNode, tag: str) -> None:
        index = len(self.tags)
        blanks = _BLANKS.get(tag, _INLINE)
        if blanks != _INLINE:
            self.lines.end(blanks)
        elif tag == "a":
            if self.lines.link_ended:
                self.lines.words.append(" ")
        elif tag in PICTURES:
            self.lines.picture = True
        facts = _FACTS.get(tag, 0)
        names = ""
        attributes = node.attributes
        if attributes:
            facts |= _attribute_facts(attributes)
            names = f"{attributes.get('class') or ''} {attributes.get('id') or ''}".strip()
            self.head.see(tag, attributes, node, len(self.lines.starts))
        self._put(tag, names, facts, blanks != _INLINE)
        self.inside.append(index)
        self.children.append({})

    def _put(self, tag: str, names: str, facts: int, is_block: bool) -> None:
        """Add an element to the columns."""
        index = len(self.tags)
        self.tags.append(tag)
        self.names.append(names)
        if not self.inside:
            self.parents.append(-1)
            self.places.append(1)
            self.depths.append(0)
            self.facts.append(facts)
            self.holders.append(index)
            return
        parent, children = self.inside[-1], self.children[-1]
        place = children[tag] = children.get(tag, 0) + 1
        self.parents.append(parent)
        self.places.append(place)
        self.depths.append(len(self.inside))
        self.facts.append(facts | self.facts[parent])
        self.holders.append(index if is_block else self.holders[parent])


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
