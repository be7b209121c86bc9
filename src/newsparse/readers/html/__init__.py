"""HTML into rendered lines with tag facts (extra ``html``).

Scripts are never run and nothing is fetched: only what the page itself holds is read.
"""

from __future__ import annotations

from selectolax.lexbor import LexborHTMLParser

from ...metadata.head import Head
from ..tagged import Tag
from .decode import decode
from .facts import Elements, HtmlSource
from .guard import tame
from .walk import render

__all__ = ["Elements", "HtmlSource", "Tag", "read_html"]


def read_html(html: str | bytes) -> tuple[HtmlSource, Head]:
    """Render a page to lines, and collect what it says of itself."""
    text = decode(html) if isinstance(html, bytes) else html
    root = LexborHTMLParser(tame(text.replace("\0", ""))).root
    if root is None:  # an empty document
        return read_html(" ")
    return render(root)
