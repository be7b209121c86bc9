"""Labelling: which lines are the article, and what each other line is."""

from __future__ import annotations

from ..models import Block, Role
from ..source import Source, reading_text

__all__ = ["label"]


def label(source: Source) -> list[Block]:
    """Blocks of the page, in order, with their roles and the evidence for them."""
    blocks = []
    for index in range(len(source)):
        text = reading_text(source.line(index))
        role = Role.PARAGRAPH if len(text.split()) > 12 else Role.OTHER
        blocks.append(Block(source.span(index), role, text=text))
    return blocks
