"""The part of schema.org's vocabulary that newsparse writes, and a check against it.

From https://schema.org/NewsArticle and the pages of the other types, version 29.
"""

from __future__ import annotations

from typing import Any

_PARENTS = {
    "NewsArticle": ("Article",),
    "Article": ("CreativeWork",),
    "Quotation": ("CreativeWork",),
    "ImageObject": ("MediaObject",),
    "MediaObject": ("CreativeWork",),
    "CreativeWork": ("Thing",),
    "Person": ("Thing",),
    "Organization": ("Thing",),
    "Place": ("Thing",),
    "Thing": (),
}
_AGENT = ("Person", "Organization")

_PROPERTIES: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "affiliation": (("Person",), ("Organization",)),
    "alternateName": (("Thing",), ("Text",)),
    "articleBody": (("Article",), ("Text",)),
    "author": (("CreativeWork",), _AGENT),
    "caption": (("ImageObject",), ("MediaObject", "Text")),
    "contributor": (("CreativeWork",), _AGENT),
    "creator": (("CreativeWork",), _AGENT),
    "creditText": (("CreativeWork",), ("Text",)),
    "dateModified": (("CreativeWork",), ("Date",)),
    "datePublished": (("CreativeWork",), ("Date",)),
    "dateline": (("NewsArticle",), ("Text",)),
    "description": (("Thing",), ("Text",)),
    "editor": (("CreativeWork",), ("Person",)),
    "email": (_AGENT, ("Text",)),
    "hasPart": (("CreativeWork",), ("CreativeWork",)),
    "headline": (("CreativeWork",), ("Text",)),
    "image": (("Thing",), ("ImageObject",)),
    "inLanguage": (("CreativeWork",), ("Text",)),
    "jobTitle": (("Person",), ("Text",)),
    "keywords": (("CreativeWork",), ("Text",)),
    "knowsLanguage": (_AGENT, ("Text",)),
    "mentions": (("CreativeWork",), ("Thing",)),
    "name": (("Thing",), ("Text",)),
    "publisher": (("CreativeWork",), _AGENT),
    "spokenByCharacter": (("Quotation",), _AGENT),
    "text": (("CreativeWork",), ("Text",)),
    "translator": (("CreativeWork",), _AGENT),
    "url": (("Thing",), ("Text",)),
    "workLocation": (("Person",), ("Place",)),
}
"""For each property, the types that have it and those its values are of."""


def _is_a(kind: str, wanted: tuple[str, ...]) -> bool:
    """Whether a type is one of the wanted ones, or below one."""
    return kind in wanted or any(_is_a(parent, wanted) for parent in _PARENTS[kind])


def faults(node: dict[str, Any], expected: tuple[str, ...] = ("Thing",)) -> list[str]:
    """What schema.org does not allow in a node; ``expected`` are the types it may have.

    A node without a type is taken for a thing of which no more than that is known.
    """
    kind = node.get("@type", "Thing")
    if kind not in _PARENTS:
        return [f"no type {kind!r}"]
    found = []
    if "@type" in node and not _is_a(kind, expected):
        found.append(f"a {kind} where schema.org expects {' or '.join(expected)}")
    for name, value in node.items():
        if name.startswith("@"):
            continue
        domain, values = _PROPERTIES.get(name, ((), ()))
        if not _is_a(kind, domain):
            found.append(f"{kind} has no {name}")
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, dict):
                found += [f"{name}: {fault}" for fault in faults(part, values)]
            elif not (isinstance(part, str) and part and {"Text", "Date"} & set(values)):
                found.append(f"{name}: {part!r}")
    return found
