"""Captions: text, credit and keyword line out of the blocks that are labelled as captions."""

from __future__ import annotations

from ..models import Caption, Role, Span
from .credits import is_credit, split_credit
from .page import Page

__all__ = ["find_captions"]

MAX_KEYWORDS = 120
"""Characters of the longest keyword line."""
_STROKES = " –—-|"
"""What parts a caption from its credit."""


def find_captions(page: Page) -> tuple[Caption, ...]:
    """The captions of a page, each with the keyword line above and the credit line below it."""
    found: list[Caption] = []
    index = 0
    for start in [at for at, block in enumerate(page.blocks) if block.role is Role.CAPTION]:
        if start < index:
            continue
        index = start
        keywords = None
        if _is_keyword_line(page, index):
            keywords = page.texts[index]
            index += 1
        text, credit = split_credit(page.texts[index])
        last = index
        if credit is None and _is_credit_line(page, index + 1):
            last = index + 1
            _, credit = split_credit(page.texts[last])
            credit = credit or page.texts[last]
        text = text.rstrip(_STROKES)
        if text:
            span = Span(page.blocks[start].span.start, page.blocks[last].span.end)
            found.append(Caption(text, credit=credit, keywords=keywords, span=span))
        index = last + 1
    return tuple(found)


def _is_credit_line(page: Page, index: int) -> bool:
    """Whether a line below a caption credits its picture."""
    role = page.role(index)
    return role is Role.CREDIT or (role is Role.CAPTION and is_credit(page.texts[index]))


def _is_keyword_line(page: Page, index: int) -> bool:
    """Whether a caption line only names what the caption line below it describes."""
    text, below = page.texts[index], page.text(index + 1)
    return (
        page.role(index + 1) is Role.CAPTION
        and len(text) < MAX_KEYWORDS
        and text[-1] not in ".!?"
        and len(below) > len(text)
        and page.blocks[index + 1].span.start - page.blocks[index].span.end <= 2
    )
