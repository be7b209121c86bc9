"""HTML into rendered lines with tag facts (extra ``html``).

Scripts are never run and nothing is fetched: only what the page itself holds is read.
"""

from __future__ import annotations

import sys

from selectolax.lexbor import LexborHTMLParser

from ...metadata.head import Head
from ..composition import composed
from ..tagged import Tag
from .decode import decode
from .facts import Elements, HtmlSource
from .guard import rewritten, tame
from .walk import render

__all__ = ["Elements", "HtmlSource", "Tag", "read_html"]


_ELEMENTS_A_TAG, _ELEMENTS = 3, 1000
"""The parser makes few elements that no tag is written for, unless a page is meant to harm."""


def read_html(html: str | bytes) -> tuple[HtmlSource, Head]:
    """Render a page to lines, and collect what it says of itself."""
    text = (decode(html) if isinstance(html, bytes) else html).replace("\0", "")
    tags = text.count("<")
    most = _ELEMENTS_A_TAG * tags + _ELEMENTS
    read = _read(tame(text, tags), most) or _read(rewritten(text))
    if read is None:
        return read_html(" ")
    source, head = read
    return composed(source), head


def _read(text: str, most: int = sys.maxsize) -> tuple[HtmlSource, Head] | None:
    """The rendered page; None if the document is empty, or has more elements than that."""
    root = LexborHTMLParser(text).root
    return None if root is None else render(root, most)
