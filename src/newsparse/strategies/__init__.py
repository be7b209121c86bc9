"""Hypothesis strategies for pages and articles, for tests of newsparse and of what uses it.

Needs hypothesis. Importing it, or having newsparse installed beside hypothesis, also teaches
:func:`hypothesis.strategies.from_type` the models: ``from_type(Article)`` gives any article that
the types allow.

>>> page = pages().example()  # doctest: +SKIP
>>> print(page.text)  # doctest: +SKIP
"""

from __future__ import annotations

try:
    import hypothesis as _hypothesis
except ImportError:
    raise ImportError(
        "newsparse.strategies needs hypothesis; install it with: pip install hypothesis"
    ) from None

from .pages import LANGUAGES, Page, Part, Said, chrome, pages
from .values import articles, hostile_text, quotes, register

__all__ = [
    "LANGUAGES",
    "Page",
    "Part",
    "Said",
    "articles",
    "chrome",
    "hostile_text",
    "pages",
    "quotes",
]

del _hypothesis
register()
