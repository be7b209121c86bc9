"""What a page says of itself in machine-readable form, collected as it stands.

Here is only the gathering, in which no parser is needed; :mod:`newsparse.metadata` decides what to
believe.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import islice
from typing import Protocol

import attrs

__all__ = ["Head", "Marked"]

_MAX_ITEMS = 512
"""Statements of one kind that are read; honest pages have a few dozen."""
_MAX_TEXTS = 48
"""Elements whose whole text is taken: each may cost as much as the page."""
_MAX_TEXT = 400
"""Characters of such a text that are kept."""
_MAX_DATA = 4_000_000
"""Characters of one block of linked data that are read."""

_MAX_NODES = 1000
"""Nodes that are looked at for such a text."""
_NOT_SHOWN = frozenset("noscript script style template".split())

_PROPERTIES = frozenset(
    "author creator datecreated datemodified datepublished editor headline inlanguage name "
    "publisher".split()
)


class _Node(Protocol):
    """An element, as far as it is needed here."""

    @property
    def tag(self) -> str | None:
        """Its name; of text, "-text"."""

    @property
    def parent(self) -> _Node | None:
        """What it stands in."""

    def text(self, deep: bool = True) -> str:
        """All of its text."""

    def traverse(self, include_text: bool = False) -> Iterable[_Node]:
        """It and all below it, in document order."""


@attrs.frozen
class Marked:
    """An element that the page marks as holding a fact (microdata, ``time``, ``rel=author``)."""

    name: str
    """The property in lower case, ``"time"`` or ``"rel-author"``."""
    value: str
    """Its ``datetime`` or ``content``, else its text."""
    line: int
    """Index of the rendered line that it starts in or before."""


@attrs.define
class Head:
    """The statements of a page about itself, in document order."""

    title: str | None = None
    """Content of the first ``title``."""
    language: str | None = None
    """``lang`` of the ``html`` element."""
    meta: list[tuple[str, str]] = attrs.field(factory=list)
    """Name (``property``, ``name`` or ``itemprop``, in lower case) and content of each ``meta``."""
    data: list[str] = attrs.field(factory=list)
    """Each block of JSON-LD."""
    marked: list[Marked] = attrs.field(factory=list)
    """Elements of the page that carry a fact."""
    texts: int = 0
    """How many element texts were taken."""

    def see(self, tag: str, attributes: Mapping[str, str | None], node: _Node, line: int) -> None:
        """Take note of an element."""
        if tag == "meta":
            self._meta(attributes)
        elif tag == "script":
            kind = attributes.get("type") or ""
            if "ld+json" in kind.lower() and len(self.data) < _MAX_ITEMS:
                self.data.append((node.text(deep=True) or "")[:_MAX_DATA])
        elif tag == "html":
            self.language = attributes.get("lang") or attributes.get("xml:lang")
        elif tag == "time" or "itemprop" in attributes or "rel" in attributes:
            self._mark(tag, attributes, node, line)

    def see_title(self, node: _Node) -> None:
        """Take the page's title, the first time."""
        if self.title is None:
            self.title = node.text(deep=True) or ""

    def _meta(self, attributes: Mapping[str, str | None]) -> None:
        content = attributes.get("content")
        if not content or len(self.meta) >= _MAX_ITEMS:
            return
        for key in ("property", "name", "itemprop"):
            name = attributes.get(key)
            if name:
                self.meta.append((name.strip().lower(), content))

    def _mark(self, tag: str, attributes: Mapping[str, str | None], node: _Node, line: int) -> None:
        name = (attributes.get("itemprop") or "").lower()
        if name not in _PROPERTIES:
            if tag == "time":
                name = "time"
            elif "author" in (attributes.get("rel") or "").lower().split():
                name = "rel-author"
            else:
                return
        value = attributes.get("datetime") or attributes.get("content")
        if not value:
            if self.texts >= _MAX_TEXTS:
                return
            self.texts += 1
            value = _shown_text(node)
        if len(self.marked) < _MAX_ITEMS:
            self.marked.append(Marked(name, value, line))


def _shown_text(node: _Node) -> str:
    """The start of an element's text, without style sheets and scripts that stand in it."""
    parts: list[str] = []
    size = 0
    for part in islice(node.traverse(include_text=True), _MAX_NODES):
        if part.tag == "-text" and (part.parent is None or part.parent.tag not in _NOT_SHOWN):
            words = part.text(deep=False)[:_MAX_TEXT]
            parts.append(words)
            size += len(words)
            if size >= 2 * _MAX_TEXT:
                break
    return " ".join("".join(parts).split())[:_MAX_TEXT]
