"""Functions of a string that remember their results at no cost to the garbage collector.

The collector walks over everything that caches hold, again and again; with ``functools.lru_cache``
that took as much time on HTML pages as the caches saved. A plain dictionary of strings and numbers
it never looks at.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import TypeVar

__all__ = ["remembered"]

_Plain = TypeVar("_Plain", str, float)
_OfString = Callable[[str], _Plain]


def remembered(most: int) -> Callable[[_OfString[_Plain]], _OfString[_Plain]]:
    """Make a function of a string, to a string or a number, remember its results.

    Args:
        most: results that are remembered; when there are so many, all are forgotten.
    """

    def remember(function: _OfString[_Plain]) -> _OfString[_Plain]:
        known: dict[str, _Plain] = {}

        @functools.wraps(function)
        def found(key: str) -> _Plain:
            result = known.get(key)
            if result is None:
                if len(known) >= most:
                    known.clear()
                result = known[key] = function(key)
            return result

        return found

    return remember
