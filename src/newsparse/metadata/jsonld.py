"""Linked data (JSON-LD, schema.org): the node that describes the page's article.

Sources: schema.org ``Article`` and its subtypes; JSON-LD 1.1 (``@graph``, ``@id``, ``@type``).
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from ..readers.composition import compose

__all__ = ["LinkedData", "read_linked_data", "text_of", "things", "types_of"]

_MAX_NODES = 20_000
"""Nodes looked at; a live blog has some hundred."""

_ARTICLES = frozenset(
    "advertisercontentarticle analysisnewsarticle article askpublicnewsarticle "
    "backgroundnewsarticle blogposting claimreview liveblogposting medicalscholarlyarticle "
    "newsarticle opinionnewsarticle reportagenewsarticle report review reviewnewsarticle "
    "satiricalarticle scholarlyarticle socialmediaposting techarticle "
    "discussionforumposting".split()
)
_NEWS = frozenset({"newsarticle", "reportagenewsarticle", "analysisnewsarticle", "article"})
_PAGES = frozenset({"webpage", "itempage", "aboutpage"})
# Properties whose values are works of their own: replies, and the entries of live blogs and lists.
_ELSEWHERE = frozenset({"comment", "hasPart", "itemListElement", "liveBlogUpdate", "review"})
# Scripts often wrap the data for old browsers.
_WRAPPER = re.compile(r"\s*+(?:<!--|//\s*+<!\[CDATA\[|/\*\s*+<!\[CDATA\[\s*+\*/|<!\[CDATA\[)")
_TRAILING_COMMA = re.compile(r",(?=\s{0,64}[\]}])")

_DECODER = json.JSONDecoder(strict=False)

Node = Mapping[str, Any]


class LinkedData:
    """The nodes of a page's linked data."""

    def __init__(self, nodes: Sequence[Node]) -> None:
        self._by_id: dict[str, Node] = {}
        for node in nodes:
            name = node.get("@id")
            if isinstance(name, str) and len(node) > len(self._by_id.get(name, ())):
                self._by_id[name] = node
        self.article = _article(nodes)
        """The node that describes the article, or None."""
        self.page = next((n for n in nodes if types_of(n) & _PAGES), None)
        """The node that describes the web page, or None."""
        self.site = next((n for n in nodes if "website" in types_of(n)), None)
        """The node that describes the site, or None."""

    def follow(self, value: Any) -> Any:
        """The node that a bare reference (``{"@id": ...}``) stands for."""
        if isinstance(value, dict) and not value.get("name"):
            return self._by_id.get(str(value.get("@id")), value)
        return value


def read_linked_data(blocks: Sequence[str]) -> LinkedData:
    """Read the blocks of JSON-LD; what is broken is left out."""
    nodes: list[Node] = []
    for block in blocks:
        for node in _walk(_load(block)):
            nodes.append(node)
            if len(nodes) >= _MAX_NODES:
                return LinkedData(nodes)
    return LinkedData(nodes)


def types_of(node: Node) -> frozenset[str]:
    """The node's types in lower case, without their vocabulary."""
    return frozenset(
        kind.rpartition("/")[2].rpartition(":")[2].lower()
        for kind in things(node.get("@type"))
        if isinstance(kind, str)
    )


def things(value: Any) -> Sequence[Any]:
    """A property's values: JSON-LD writes one value bare and several as an array."""
    if value is None:
        return ()
    return value if isinstance(value, list) else (value,)


def text_of(value: Any) -> str | None:
    """A property's value as text in its composed form, or None.

    Entities that were escaped twice are resolved.
    """
    for item in things(value):
        if isinstance(item, dict):
            item = item.get("@value") or item.get("name")
        if isinstance(item, str):
            text = " ".join(html.unescape(item).split())
            if text:
                return compose(text)[0]
    return None


def _load(block: str) -> Any:
    match = _WRAPPER.match(block)
    if match is not None:
        start, end = match.end(), max(block.rfind("}"), block.rfind("]")) + 1
        block = block[start:end]
    for text in (block, _TRAILING_COMMA.sub("", block)):
        try:
            # What follows the first value (a semicolon, a second value) is left out.
            return _DECODER.raw_decode(text.strip())[0]
        except (ValueError, RecursionError):
            continue
    return None


def _walk(data: Any) -> Iterator[Node]:
    """All nodes in document order, without recursion."""
    waiting = [data]
    while waiting:
        item = waiting.pop()
        if isinstance(item, dict):
            yield item
            waiting.extend(
                value
                for name, value in reversed(item.items())
                if name not in _ELSEWHERE and isinstance(value, dict | list)
            )
        elif isinstance(item, list):
            waiting.extend(v for v in reversed(item) if isinstance(v, dict | list))


def _article(nodes: Sequence[Node]) -> Node | None:
    """The article: the first of its kind that has a headline or an author, news first."""
    best: Node | None = None
    best_score = 0
    for node in nodes:
        kinds = types_of(node)
        if not kinds & _ARTICLES:
            continue
        score = 1 + 2 * bool(node.get("headline") or node.get("name"))
        score += 2 * bool(node.get("author")) + 2 * bool(node.get("datePublished"))
        score += bool(kinds & _NEWS) + bool(node.get("articleBody"))
        if score > best_score:
            best, best_score = node, score
    return best
