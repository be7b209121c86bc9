"""What the parsers know of each language: data only, one module a language, loaded on first use.

A language module defines ``LANGUAGE``, a :class:`Language`. Its tables are grouped by the stage
that reads them: :class:`QuoteWords` for ``newsparse.quotes``, :class:`BylineWords` for
``newsparse.furniture``. Words are in lower case unless a comment says otherwise.
"""

from __future__ import annotations

import functools
import importlib

import attrs

from ..errors import UnknownLanguageError

__all__ = ["KNOWN", "BylineWords", "Language", "QuoteWords", "get"]

KNOWN = ("en",)
"""ISO 639-1 codes of the languages that have a module here."""


@attrs.frozen(kw_only=True)
class QuoteWords:
    """Words that attribute quotations and link mentions to people."""


@attrs.frozen(kw_only=True)
class BylineWords:
    """Words around names, dates and pictures."""


@attrs.frozen
class Language:
    """The tables of one language."""

    code: str
    """ISO 639-1."""
    quotes: QuoteWords = attrs.field(kw_only=True, factory=QuoteWords)
    """For attribution."""
    bylines: BylineWords = attrs.field(kw_only=True, factory=BylineWords)
    """For bylines and the other furniture."""


@functools.cache
def get(code: str) -> Language:
    """The tables of a language.

    Raises:
        UnknownLanguageError: if there is no module for ``code``.
    """
    if code not in KNOWN:
        raise UnknownLanguageError(f"no language {code!r}; there are {', '.join(KNOWN)}")
    module = importlib.import_module(f".{code}", __name__)
    language: Language = module.LANGUAGE
    return language
