"""The dek: the summary between the headline and the byline or the body."""

from __future__ import annotations

from ..models import Role
from .credits import split_credit
from .headline import Title
from .page import Page, has_cjk

__all__ = ["find_dek"]

BELOW = 12
"""Lines below the headline that are looked at."""
_CHARS = range(40, 500)


def find_dek(page: Page, title: Title | None) -> str | None:
    """The text of the dek, None if none is printed.

    A block that is labelled so, or one long line between the headline and a byline or a date.
    """
    if title is None:
        return None
    for index in range(title.anchor + 1, min(len(page), title.anchor + BELOW)):
        if page.role(index) is Role.DEK and _has_words(page.texts[index]):
            return page.texts[index]
        if page.blocks[index].role.is_body:
            break
    index = title.anchor + 1
    between = page.role(index + 1) in (Role.BYLINE, Role.TIMESTAMP)
    text = page.text(index)
    if not between or len(text) not in _CHARS or text == page.texts[title.anchor]:
        return None
    if page.role(index) not in (Role.OTHER, Role.HEADING, Role.PARAGRAPH):
        return None
    return text if split_credit(text)[1] is None else None


def _has_words(text: str) -> bool:
    """Whether a text is more than a label: "Collective" is none that sums up an article."""
    return " " in text or has_cjk(text)
