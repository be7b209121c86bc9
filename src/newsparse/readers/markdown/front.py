"""Front matter: the facts that clippers and site generators write above the text.

.. code-block:: text

    front matter = "---" newline {line} ("---" | "...") newline
    line = key ":" [value] | "-" value | anything else, which is passed over
    value = text | quoted text | "[" value {"," value} "]"
"""

from __future__ import annotations

import re

from ...metadata.head import Head

__all__ = ["read_front_matter"]

_MAX_LINES = 200
"""Lines in which front matter must end."""

_KEY = re.compile(r"([A-Za-z][\w.:-]{0,39})[ \t]{0,9}:(?:[ \t]++|$)(.{0,2000})")
_FENCES = frozenset({"---", "+++"})

# Keys of Hugo, Jekyll, Obsidian's clipper, MarkDownload and trafilatura, and the ``meta`` names
# that say the same.
_NAMES = {
    "author": "author",
    "authors": "author",
    "byline": "author",
    "created": "date",
    "creator": "author",
    "date": "date",
    "date_published": "date",
    "description": "description",
    "excerpt": "description",
    "headline": "title",
    "hostname": "publisher",
    "lang": "language",
    "language": "language",
    "lastmod": "lastmod",
    "modified": "lastmod",
    "published": "date",
    "publisher": "publisher",
    "pubdate": "date",
    "site": "publisher",
    "site_name": "publisher",
    "sitename": "publisher",
    "summary": "description",
    "title": "title",
    "updated": "lastmod",
}


def read_front_matter(text: str) -> tuple[Head, int]:
    """The facts, and the offset where the text itself begins (0 if there is no front matter)."""
    head = Head()
    lines = text[:100_000].lstrip("\ufeff").splitlines(keepends=True)[:_MAX_LINES]
    offset = 1 if text.startswith("\ufeff") else 0
    if not lines or lines[0].rstrip() not in _FENCES:
        return head, 0
    fence = lines[0].rstrip()
    found: list[tuple[str, str]] = []
    key = ""
    offset += len(lines[0])
    for line in lines[1:]:
        offset += len(line)
        bare = line.strip()
        if bare in (fence, "..."):
            head.meta.extend(found)
            return head, offset
        key = _read_line(bare, key, found)
    return Head(), 0


def _read_line(line: str, key: str, found: list[tuple[str, str]]) -> str:
    """Take in one line; answer the key that items of a list on the next lines belong to."""
    if line.startswith("- ") and key:
        found.append((key, _unquoted(line[2:])))
        return key
    match = _KEY.fullmatch(line.replace(" = ", ": ", 1))
    if match is None:
        return ""
    key = _NAMES.get(match[1].lower(), "")
    value = match[2].strip()
    if key and value.startswith("[") and value.endswith("]") and not value.startswith("[["):
        found.extend((key, _unquoted(item)) for item in value[1:-1].split(","))
    elif key and value:
        found.append((key, _unquoted(value)))
    return key


def _unquoted(value: str) -> str:
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        value = value[1:-1].replace("\\" + value[0], value[0])
    return value.removeprefix("[[").removesuffix("]]")
