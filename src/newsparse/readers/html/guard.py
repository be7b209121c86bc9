"""Make HTML harmless that would cost the parser quadratic time: deep nesting, endless tags.

The HTML5 algorithm looks through all open elements at most block tags, compares each attribute
with the ones before it, and opens formatting elements that nobody closed again in each block. A
page that could be dear is rewritten first: only balanced tags, not too deep, with the few
attributes that are read, so that its cost is known. Ordinary pages pass as they are.
"""

from __future__ import annotations

import html as _entities
import re

__all__ = [
    "MAX_ATTRIBUTES",
    "MAX_DEPTH",
    "MAX_OPENED",
    "MAX_TAG",
    "MAX_TAGS",
    "rewritten",
    "tame",
]

MAX_TAGS = 10_000
"""Pages with fewer tags are cheap however they are nested: at worst a tenth of a second."""
MAX_TAG = 16_384
"""Characters in a tag whose attributes need not be counted."""
MAX_ATTRIBUTES = 2_000
"""Attributes in a longer one. (What looks like a tag in a script has up to 1,900 of them on the
development pages, and true tags 40.)"""
MAX_OPENED = 600_000
"""Tags times formatting elements with attributes (more on 4 of 867 development pages): of those
without, the parser opens three of a kind again, of these each."""
MAX_DEPTH = 256
"""Elements open at one time after rewriting; browsers stop at 512."""
MAX_VALUE = 1_024
"""Characters kept of an attribute's value after rewriting (``content`` aside)."""

# A tag as HTML5 delimits it: ">" inside a quoted value does not end it, and a quote that is not
# a value's opens none. Possessive throughout; only one unclosed quote of each kind can run to the
# end of the text in vain, so the search is linear.
_ATTRIBUTES = r"""[^>=]*+(?:=\s*+(?:"[^"]*+"|'[^']*+')?[^>=]*+)*+"""
_TAG = re.compile(rf"<[a-zA-Z]{_ATTRIBUTES}")
# The first letter is asked for on its own: that takes less than half the time.
_FORMATTING = re.compile(
    r"<(?=[bcefinstuBCEFINSTU])(?:b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)[\s/]",
    re.IGNORECASE,
)
_TOKEN = re.compile(
    rf"""
      <!--(?:-?>|(?:[^-]++|-(?!-!?>))*+(?:--!?>)?)          # a comment; one never closed takes all
    | <(?P<end>/?)(?P<name>[a-zA-Z][^\s/>]*+)(?P<attributes>{_ATTRIBUTES})>?
    | <[!?/][^>]*+>?                                        # doctype, processing instruction, junk
    """,
    re.VERBOSE,
)
_ATTRIBUTE = re.compile(r"""([^\s/>="']++)(?:\s*+=\s*+(?:"([^"]*+)"|'([^']*+)'|([^\s"'>]++)))?+""")
_KEPT = frozenset(
    "aria-hidden charset class content datetime hidden id itemprop itemscope itemtype name "
    "property rel style type".split()
)
_VOID = frozenset(
    "area base br col embed hr img input link meta param source track wbr".split(),
)
# Their content is not markup, or is never shown; they are dropped with all they hold.
_DROPPED = frozenset(
    "iframe math noembed noframes noscript object plaintext script select style svg template "
    "textarea xmp".split()
)
_DROPPED_END = {name: re.compile(f"</{name}", re.IGNORECASE) for name in _DROPPED}
# A second one closes the first, so that pages rarely close them.
_SELF_CLOSING = frozenset("dd dt li option p tbody td tfoot th thead tr".split())
_DOCUMENT = frozenset({"html", "head", "body"})


def tame(html: str, tags: int) -> str:
    """The page itself, or a rewritten one if it might be dear to parse.

    Args:
        html: the page.
        tags: how often it has a "<".
    """
    if (
        tags <= MAX_TAGS
        and tags * len(_FORMATTING.findall(html)) <= MAX_OPENED
        and not any(map(_has_many_attributes, _long_tags(html)))
    ):
        return html
    return rewritten(html)


def _long_tags(html: str) -> list[str]:
    return [tag for tag in _TAG.findall(html) if len(tag) > MAX_TAG]


def _has_many_attributes(tag: str) -> bool:
    """Whether a tag is long by more than one or two values, such as a picture in itself."""
    return len(_ATTRIBUTE.findall(tag)) > MAX_ATTRIBUTES


def rewritten(html: str) -> str:
    """A page of the same text, with balanced tags, not too deep, and only what is read of them."""
    pieces: list[str] = []
    open_tags: list[str] = []
    counts: dict[str, int] = {}
    position = 0
    while (match := _TOKEN.search(html, position)) is not None:
        pieces.append(html[position : match.start()].replace("<", "&lt;"))
        position = match.end()
        name = (match["name"] or "").lower()
        if not name or name in _DOCUMENT or not (name.isascii() and name.isalnum()):
            continue
        if match["end"]:
            if counts.get(name):
                _close(name, open_tags, counts, pieces)
        elif name in _DROPPED:
            position, kept = _skip(html, name, match)
            pieces.append(kept)
        elif name in _VOID:
            pieces.append(f"<{name}{_attributes(match['attributes'])}>")
        else:
            if name in _SELF_CLOSING and open_tags and open_tags[-1] == name:
                _close(name, open_tags, counts, pieces)
            if len(open_tags) < MAX_DEPTH:
                pieces.append(f"<{name}{_attributes(match['attributes'])}>")
                open_tags.append(name)
                counts[name] = counts.get(name, 0) + 1
    pieces.append(html[position:].replace("<", "&lt;"))
    return "".join(pieces)


def _close(name: str, open_tags: list[str], counts: dict[str, int], pieces: list[str]) -> None:
    """Close the innermost open ``name`` and all that is open inside it."""
    last = ""
    while last != name:
        last = open_tags.pop()
        counts[last] -= 1
        pieces.append(f"</{last}>")


def _skip(html: str, name: str, match: re.Match[str]) -> tuple[int, str]:
    """Where a dropped element ends, and what is kept of it: linked data, its "<" escaped."""
    end = _DROPPED_END[name].search(html, match.end())
    if end is None:
        return len(html), ""
    if name == "script" and "ld+json" in match["attributes"]:
        data = html[match.end() : end.start()].replace("<", "\\u003c")
        return end.start(), f'<script type="application/ld+json">{data}</script>'
    return end.start(), ""


def _attributes(written: str) -> str:
    kept = {}
    for match in _ATTRIBUTE.finditer(written):
        name = match[1].lower()
        if name in _KEPT and name not in kept:
            value = match[2] or match[3] or match[4] or ""
            limit = 100 * MAX_VALUE if name == "content" else MAX_VALUE
            kept[name] = _entities.unescape(value[:limit])
    return "".join(f' {name}="{_entities.escape(value)}"' for name, value in kept.items())
