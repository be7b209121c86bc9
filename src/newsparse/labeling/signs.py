"""The capitals and signs of a unit, counted.

Signs are few beside letters: they are taken out first and counted among themselves, on bytes where
the text fits into a one-byte code page (:mod:`newsparse.labeling.tokens`). Both ways count the
same; a test holds them against each other.
"""

from __future__ import annotations

import re

from .tokens import LATIN

__all__ = ["Signs", "capitals_of", "count_signs"]

_INNER_STOP = re.compile(r"[.!?…][\"'”’»)\]]?\s|[。！？।۔]")
_STOP_SIGN = re.compile("[.!?…。！？।۔]")
_STOP_BYTE = re.compile(rb"[.!?]")
_LINK = re.compile(r"https?:|www\.|@\w")
_BULLET = re.compile(r"[*+•◦▪‣●○■·–—-]\s|\d{1,2}[.)]\s")
_SEPARATOR = re.compile(r"[|·•›»→▼▶/#]")
_QUOTE = re.compile('["“”„«»「」『』]')
_COMMA = re.compile("[,،、，]")
_SEPARATOR_BYTES, _QUOTE_BYTES, _DIGIT_BYTES = b"|\xb7\xbb/#", b'"\xab\xbb', b"0123456789"
_SIGN = re.compile("[^\\w\\s]|\\d")
_NO_SIGNS = "".join(c for c in LATIN if not _SIGN.match(c)).encode("latin-1")
_CASES = "".join("A" if c.isupper() else " " if c.isspace() else "x" for c in LATIN).encode()

Signs = tuple[int, int, int, int, int, int, int]
"""Commas, sentence ends inside, digits, quotation marks, separators, whether there is an address or
a handle, whether the unit opens with a bullet or a number."""
_NONE: Signs = (0,) * 7


def capitals_of(unit: str, latin: bytes | None) -> int:
    """How many words begin with a capital; words are what stands between white space."""
    if latin is None:
        return sum(map(str.isupper, [word[0] for word in unit.split()]))
    cases = latin.translate(_CASES)
    return cases.count(b" A") + cases.startswith(b"A")


def count_signs(unit: str, latin: bytes | None) -> Signs:
    """Count the signs of a unit.

    Args:
        unit: its characters.
        latin: what :func:`~newsparse.labeling.tokens.latin_of` gives for them.
    """
    if latin is None:
        return _any_signs(unit)
    signs = latin.translate(None, _NO_SIGNS)
    if not signs:
        return _NONE
    inner = signs[:-1] if signs[-1] == latin[-1] else signs  # the last stop has nothing after it
    return (
        signs.count(b","),
        len(_INNER_STOP.findall(unit)) if _STOP_BYTE.search(inner) else 0,
        len(signs) - len(signs.translate(None, _DIGIT_BYTES)),
        len(signs) - len(signs.translate(None, _QUOTE_BYTES)),
        len(signs) - len(signs.translate(None, _SEPARATOR_BYTES)),
        _has_link(unit),
        int(_BULLET.match(unit) is not None),
    )


def _any_signs(unit: str) -> Signs:
    """The same of a unit in any script."""
    signs = "".join(_SIGN.findall(unit))
    if not signs:
        return _NONE
    return (
        len(_COMMA.findall(signs)),
        len(_INNER_STOP.findall(unit)) if _STOP_SIGN.search(signs) else 0,
        sum(map(str.isdecimal, signs)),
        len(_QUOTE.findall(signs)),
        len(_SEPARATOR.findall(signs)),
        _has_link(unit),
        int(_BULLET.match(unit) is not None),
    )


def _has_link(unit: str) -> int:
    if "http" in unit or "www." in unit or "@" in unit:
        return int(_LINK.search(unit) is not None)
    return 0
