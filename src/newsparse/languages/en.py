"""English."""

from __future__ import annotations

from . import BylineWords, Language, QuoteWords

QUOTES = QuoteWords()

BYLINES = BylineWords()

LANGUAGE = Language("en", quotes=QUOTES, bylines=BYLINES)
