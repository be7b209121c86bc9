"""Markdown into rendered lines that lead back to the Markdown (extra ``markdown``).

The pipeline reads the rendered text, in which words are not interrupted by markup; afterwards
:mod:`newsparse.readers.markdown.back` moves all spans into the Markdown itself.
"""

from __future__ import annotations

from ...metadata.head import Head
from ...origins import Origins
from ..tagged import TaggedSource
from .back import to_markdown
from .front import read_front_matter
from .render import render

__all__ = ["Head", "Origins", "TaggedSource", "read_markdown", "to_markdown"]


_REPLACEMENT = "\ufffd"
"""What CommonMark reads for a NUL (section 2.3): done before, so that the text is found again."""


def read_markdown(text: str) -> tuple[TaggedSource, Origins, Head]:
    """Render Markdown; tell where each character came from, and what the front matter states."""
    head, start = read_front_matter(text)
    source, origins = render(text.replace("\0", _REPLACEMENT), start)
    return source, origins, head
