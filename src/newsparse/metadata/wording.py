"""Comparing wordings: two statements of one headline or name rarely have the same punctuation."""

from __future__ import annotations

import re
from collections import Counter

__all__ = ["alike", "contains", "key", "near"]

_WORD = re.compile(r"[^\W_]+")
_NEAR = 0.8
"""F1 of the words from which two wordings count as the same."""


def key(name: str) -> str:
    """The letters and digits of a name, for comparison."""
    return "".join(filter(str.isalnum, name.casefold()))


def words(text: str) -> list[str]:
    """The words of a text in one case."""
    return _WORD.findall(text.casefold())


def contains(whole: str, part: str) -> bool:
    """Whether the words of ``part`` stand in ``whole`` in a row ("Storm" in "Storm - The Post")."""
    inner = " ".join(words(part))
    return bool(inner) and f" {inner} " in f" {' '.join(words(whole))} "


def alike(first: str, second: str) -> bool:
    """Whether two texts have nearly the same words."""
    a, b = words(first), words(second)
    shared = (Counter(a) & Counter(b)).total()
    return shared > 0 and 2 * shared / (len(a) + len(b)) >= _NEAR


def near(first: str, second: str | None) -> bool:
    """Whether two texts are the same headline, one perhaps with the outlet's name."""
    if not second:
        return False
    return alike(first, second) or contains(first, second) or contains(second, first)
