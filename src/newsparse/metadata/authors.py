"""Author names out of metadata: cleaned, split, and rejected when they name nobody."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import attrs

from ..furniture.words import words as byline_words
from ..models import PersonKind
from ..readers.composition import compose

__all__ = ["Author", "clean_authors"]

_MAX_NAME = 80
"""Characters of the longest name; what is longer is a sentence about the writer."""
_MAX_AUTHORS = 24
"""Authors of the longest list that is read."""

# Accounts that publish, and what templates print where nobody filled in a name.
_NOBODY = frozenset(
    """
    admin administrator anonymous author autor autore contributor default editor editorial guest
    me n/a na nil nobody none null publisher redaktion root site staff super test undefined
    unknown user username webmaster wordpress writer wpadmin wp-admin
    """.split()
)
_ADDRESS = re.compile(r"(?:https?:|www\.|//|@)|[^\s@]@[^\s@]|^/", re.IGNORECASE)
_LISTED = re.compile(r" ?[;|•·、] ?| / | ?&amp; ?")
_SPACE_AND = re.compile(r" [&+] ")
_AGENCY = re.compile(r"[^\W\d_]{2,5}", re.ASCII)
_OPENING, _CLOSING = re.compile(r"[(\[（]"), ")]）"
_BRACKETED = 80
"""Characters in brackets that may stand behind a name."""
_HANGUL_OR_HAN = re.compile("[\uac00-\ud7a3\u3400-\u9fff]{2,5}")


@attrs.frozen
class Author:
    """Somebody whom the page's metadata names as an author."""

    name: str
    """The name, cleaned."""
    kind: PersonKind = PersonKind.PERSON
    """A person or an organisation."""
    job_title: str | None = attrs.field(default=None, kw_only=True)
    """Position, where the metadata tells."""


def clean_authors(written: Iterable[str]) -> Iterator[str]:
    """The names in some author fields, in order, each once.

    >>> list(clean_authors(["By Ada Reed and Bo Lind, dpa", "https://example.org/ada", "admin"]))
    ['Ada Reed', 'Bo Lind', 'dpa']
    """
    seen: set[str] = set()
    for text in written:
        for name in _names(compose(" ".join(text.split()))[0]):
            key = name.casefold()
            if key not in seen:
                seen.add(key)
                yield name
            if len(seen) >= _MAX_AUTHORS:
                return


def _names(text: str) -> Iterator[str]:
    """The names in one field."""
    if len(text) > _MAX_NAME * _MAX_AUTHORS:
        return
    for part in _LISTED.split(_without_cue(text)):
        for name in _by_commas(part):
            for one in _by_joiners(name):
                cleaned = _clean(one)
                if cleaned is not None:
                    yield cleaned


def _by_commas(text: str) -> list[str]:
    """Split at commas, if what stands between them is names; else the first part alone."""
    parts = [part.strip() for part in text.split(",")]
    if all(_HANGUL_OR_HAN.fullmatch(part) for part in parts):
        return parts
    kept = parts[:1]
    for part in parts[1:]:
        if _is_full_name(_without_joiner(part)) or (part.islower() and _AGENCY.fullmatch(part)):
            kept.append(_without_joiner(part))
        else:  # a job, a degree, a place: what follows belongs to it
            break
    return kept


def _by_joiners(text: str) -> list[str]:
    """Split at "and" and its like between two full names."""
    words = _SPACE_AND.sub(" and ", text).split()
    parts: list[list[str]] = [[]]
    for word in words:
        if word.lower() in _table("joiners"):
            parts.append([])
        else:
            parts[-1].append(word)
    joined = [" ".join(part) for part in parts if part]
    return joined if len(joined) > 1 and all(map(_is_full_name, joined)) else [text]


def _is_full_name(text: str) -> bool:
    """Two to five words, the first and the last in capitals, and none the name of a job."""
    words = text.split()
    return (
        2 <= len(words) <= 5
        and words[0][0].isupper()
        and words[-1][0].isupper()
        and not any(character.isdigit() for character in text)
        and not any(word.lower().strip(".") in _table("jobs") for word in words)
    )


def _clean(name: str) -> str | None:
    """A name without what pages write around it, or None if it names nobody."""
    name = _unbracketed(name.strip(' \t,.:–—-"“”') if not name.endswith(".") else name)
    words = name.split()
    if len(words) > 1 and words[-1].lower() in _table("jobs") and not name.isascii():
        name = " ".join(words[:-1])  # "신현주 기자"
    if not name or len(name) > _MAX_NAME or _ADDRESS.search(name):
        return None
    if name.casefold() in _NOBODY or not any(map(str.isalpha, name)):
        return None
    return name


def _unbracketed(name: str) -> str:
    """The name without the brackets behind it."""
    kept = name.rstrip()
    if not kept.endswith(tuple(_CLOSING)):
        return name
    last = len(kept) - 1
    first = max(last - _BRACKETED - 1, 0, *(kept.rfind(mark, 0, last) + 1 for mark in _CLOSING))
    opening = _OPENING.search(kept, first, last)
    return kept[: opening.start()].rstrip() if opening else name


def _without_cue(text: str) -> str:
    """The text without "By", "Von" and the like before it."""
    words = text.split(" ")
    for count in (3, 2, 1):
        if len(words) > count and " ".join(words[:count]).lower().rstrip(":") in _table("cues"):
            return " ".join(words[count:])
    return text


def _without_joiner(text: str) -> str:
    first, _, rest = text.partition(" ")
    return rest if first.lower() in _table("joiners") else text


def _table(name: str) -> frozenset[str]:
    """A table of byline words in all languages: metadata does not keep to the page's."""
    table: frozenset[str] = getattr(byline_words(), name)
    return table
