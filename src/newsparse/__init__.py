"""newsparse reads news pages held as text.

It separates the article from the site around it, and tells who wrote it and who said what,
exactly where.

>>> import newsparse
>>> newsparse.parse("").body
''
"""

from __future__ import annotations

from .errors import InputTypeError, NewsparseError
from .models import (
    Article,
    Block,
    Byline,
    Caption,
    Contribution,
    Dateline,
    Diagnostic,
    Evidence,
    Person,
    PersonKind,
    Quote,
    QuoteKind,
    Resolution,
    Role,
    Segment,
    Span,
    Speaker,
    Teaser,
)
from .parser import Parser, parse, parse_many

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Block",
    "Byline",
    "Caption",
    "Contribution",
    "Dateline",
    "Diagnostic",
    "Evidence",
    "InputTypeError",
    "NewsparseError",
    "Parser",
    "Person",
    "PersonKind",
    "Quote",
    "QuoteKind",
    "Resolution",
    "Role",
    "Segment",
    "Span",
    "Speaker",
    "Teaser",
    "parse",
    "parse_many",
]
