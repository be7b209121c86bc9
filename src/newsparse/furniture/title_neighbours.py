"""What stands directly above and below a line that may be the headline: shapes and roles.

Kicker, headline and dek follow each other without a byline between them. Each alone may pass for
the headline; beside each other they differ.
"""

from __future__ import annotations

from collections.abc import Iterator

from ..models import Role
from .page import has_cjk
from .scoring import bucket
from .titles import LONG, Titles

__all__ = ["observe_neighbours"]

REACH = 2
"""Lines above and below in which the neighbour that has a title's shape is looked for."""
MENU = 8
"""Lines above in which the buttons of a menu are counted."""

_TINY, _SHORT, _PARAGRAPH = 10, 30, 200
"""Widths below which a line is a mark, a button; from which it is a paragraph."""
_SHORT_WORDS = 3
_TITLED = frozenset(["title", "stop", "long", "sentence"])
"""Shapes that a headline may have."""


def observe_neighbours(titles: Titles, index: int) -> Iterator[str]:
    """What the lines around speak for and against a line as the headline."""
    yield f"between-{_shape(titles, index - 1)}-{_shape(titles, index + 1)}"
    yield f"menu-above-{bucket(_menu(titles, index), (0, 1, 2, 4, 7))}"
    page = titles.page
    for side, step in (("above", -1), ("below", 1)):
        places = (index + step * distance for distance in range(1, REACH + 1))
        near = next((at for at in places if _shape(titles, at) in _TITLED), None)
        if near is not None:
            yield f"{side}-role-{page.blocks[near].role}"


def _menu(titles: Titles, index: int) -> int:
    """How many lines directly above are as short as the buttons of a menu."""
    for count in range(MENU):
        if _shape(titles, index - count - 1) not in ("tiny", "short"):
            return count
    return MENU


def _shape(titles: Titles, index: int) -> str:
    """What a line looks like: of how many words, with which end; "edge" outside the page."""
    found = titles.shapes.get(index)
    if found is None:
        found = titles.shapes[index] = _read_shape(titles, index)
    return found


def _read_shape(titles: Titles, index: int) -> str:
    page = titles.page
    text = page.text(index)
    if not text:
        return "edge"
    cjk = has_cjk(text)
    width = len(text) * (2 if cjk else 1)
    if width < LONG and index in titles.dated:
        return "date"
    if page.role(index) is Role.BYLINE:
        return "byline"
    if width < _TINY:
        return "tiny"
    words = len(text) // 2 if cjk else text.count(" ") + 1
    if words <= _SHORT_WORDS and width < _SHORT:
        return "short"
    if width < LONG:
        return "stop" if text[-1] in ".:" else "title"
    if width < _PARAGRAPH:
        return "sentence" if text[-1] in ".!?" else "long"
    return "paragraph"
