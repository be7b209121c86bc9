"""newsparse reads news pages held as text.

It separates the article from the site around it, and tells who wrote it and who said what,
exactly where.

>>> import newsparse
>>> newsparse.parse("").body
''
"""

from __future__ import annotations

# Type checkers take this for true. The import of typing would cost more than all the rest here.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from .errors import (
        InputTypeError,
        MissingExtraError,
        NewsparseError,
        SerializationError,
        SpanError,
        UnknownLanguageError,
    )
    from .explanation import Explanation, explain
    from .jsonld import to_jsonld
    from .languages import BylineWords, Language, QuoteWords
    from .many import parse_many
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
    from .parser import Parser, body, parse, parse_html, parse_markdown
    from .schema import json_schema
    from .serialize import dumps, from_dict, loads, to_dict
    from .vocabulary import CueKind, CueVerb, SitePhrase

__version__ = "0.1.0"

__all__ = [
    "Article",
    "Block",
    "Byline",
    "BylineWords",
    "Caption",
    "Contribution",
    "CueKind",
    "CueVerb",
    "Dateline",
    "Diagnostic",
    "Evidence",
    "Explanation",
    "InputTypeError",
    "Language",
    "MissingExtraError",
    "NewsparseError",
    "Parser",
    "Person",
    "PersonKind",
    "Quote",
    "QuoteKind",
    "QuoteWords",
    "Resolution",
    "Role",
    "Segment",
    "SerializationError",
    "SitePhrase",
    "Span",
    "SpanError",
    "Speaker",
    "Teaser",
    "UnknownLanguageError",
    "body",
    "dumps",
    "explain",
    "from_dict",
    "json_schema",
    "loads",
    "parse",
    "parse_html",
    "parse_many",
    "parse_markdown",
    "to_dict",
    "to_jsonld",
]

# Modules are loaded when a name of theirs is first used: a program that only asks for the version
# or prints its help does not pay for the parser.
_MODULES = {
    "InputTypeError": "errors",
    "MissingExtraError": "errors",
    "NewsparseError": "errors",
    "SerializationError": "errors",
    "SpanError": "errors",
    "UnknownLanguageError": "errors",
    "Explanation": "explanation",
    "explain": "explanation",
    "to_jsonld": "jsonld",
    "BylineWords": "languages",
    "Language": "languages",
    "QuoteWords": "languages",
    "Article": "models",
    "Block": "models",
    "Byline": "models",
    "Caption": "models",
    "Contribution": "models",
    "Dateline": "models",
    "Diagnostic": "models",
    "Evidence": "models",
    "Person": "models",
    "PersonKind": "models",
    "Quote": "models",
    "QuoteKind": "models",
    "Resolution": "models",
    "Role": "models",
    "Segment": "models",
    "Span": "models",
    "Speaker": "models",
    "Teaser": "models",
    "Parser": "parser",
    "body": "parser",
    "parse": "parser",
    "parse_html": "parser",
    "parse_many": "many",
    "parse_markdown": "parser",
    "json_schema": "schema",
    "dumps": "serialize",
    "from_dict": "serialize",
    "loads": "serialize",
    "to_dict": "serialize",
    "CueKind": "vocabulary",
    "CueVerb": "vocabulary",
    "SitePhrase": "vocabulary",
}


def __getattr__(name: str) -> Any:
    module = _MODULES.get(name)
    if module is None:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import importlib

    value = getattr(importlib.import_module(f".{module}", __name__), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
