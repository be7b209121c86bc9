"""Markdown into rendered lines that lead back to the Markdown (extra ``markdown``).

The pipeline reads the rendered text, in which words are not interrupted by markup; afterwards
:mod:`newsparse.readers.markdown.back` moves all spans into the Markdown itself.
"""

from __future__ import annotations

from ...metadata.head import Head
from ..tagged import TaggedSource
from .back import Origins, to_markdown
from .front import read_front_matter
from .render import render

__all__ = ["Head", "Origins", "TaggedSource", "read_markdown", "to_markdown"]


def read_markdown(text: str) -> tuple[TaggedSource, Origins, Head]:
    """Render Markdown; tell where each character came from, and what the front matter states."""
    head, start = read_front_matter(text)
    source, origins = render(text, start)
    return source, origins, head
