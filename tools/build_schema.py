"""Write the JSON Schema of stored articles from the models' own annotations and docstrings.

Usage: python tools/build_schema.py

A test fails while ``src/newsparse/article.schema.json`` is not what this writes.
"""

from __future__ import annotations

import ast
import datetime
import inspect
import json
import types
import typing
from enum import StrEnum
from pathlib import Path
from typing import Any

import attrs

from newsparse import models
from newsparse.models import Article, Evidence, Span
from newsparse.serialize import FORMAT

TARGET = Path(__file__).parents[1] / "src" / "newsparse" / "article.schema.json"

VERSION = "1.0"
"""First the number of the format, then how often something was added to it since."""

_TEXT = {
    "description": "A string; one in which a high surrogate stands before a low one is written as "
    "an array of strings to be joined.",
    "anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}, "minItems": 2}],
}
_DATE = {
    "description": "ISO 8601: a day, or a day and a time with or without its offset from UTC.",
    "type": "string",
    "pattern": r"^\d{4}-\d\d-\d\d"
    r"(T\d\d:\d\d:\d\d(\.\d{6})?([+-]\d\d:\d\d(:\d\d(\.\d{6})?)?)?)?$",
}
_SPAN = {
    "description": "[start, end]: code points of source, half-open; 0 <= start <= end.",
    "type": "array",
    "prefixItems": [{"type": "integer", "minimum": 0}, {"type": "integer", "minimum": 0}],
    "minItems": 2,
    "items": False,
}
_EVIDENCE = {
    "description": "[cue, role, weight] or [cue, role, weight, note]: one reason for a label.",
    "type": "array",
    "prefixItems": [
        {"$ref": "#/$defs/text"},
        {"$ref": "#/$defs/Role"},
        {"type": "number"},
        {"$ref": "#/$defs/text"},
    ],
    "minItems": 3,
    "items": False,
}
_LIMITS: dict[tuple[str, str], dict[str, Any]] = {
    ("Block", "confidence"): {"minimum": 0, "maximum": 1},
    ("Quote", "confidence"): {"minimum": 0, "maximum": 1},
    ("Quote", "segments"): {"minItems": 1},
}
"""What the types do not say and the docstrings do."""


def schema() -> dict[str, Any]:
    """The schema as an object."""
    definitions: dict[str, Any] = {
        "text": _TEXT,
        "date": _DATE,
        "Span": _SPAN,
        "Evidence": _EVIDENCE,
    }
    article = _record(Article, definitions)
    article["properties"] = {
        "format": {"description": "The format and its version.", "const": FORMAT},
        **article["properties"],
        "body": {
            "description": "Reading text of the body, a blank line between blocks.",
            "$ref": "#/$defs/text",
        },
    }
    article["required"] = list(article["properties"])
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:newsparse:article:{VERSION}",
        "version": VERSION,
        "title": "Article",
        **article,
        "$defs": dict(sorted(definitions.items())),
    }


def _record(model: type[Any], definitions: dict[str, Any]) -> dict[str, Any]:
    """The schema of a model, as an object with all its fields."""
    hints = typing.get_type_hints(model, vars(models))
    notes = _docstrings(model)
    properties: dict[str, Any] = {}
    for field in attrs.fields(model):
        properties[field.name] = {
            "description": notes[field.name],
            **_value(hints[field.name], definitions),
            **_LIMITS.get((model.__name__, field.name), {}),
        }
    return {
        "description": _sentence(inspect.getdoc(model) or ""),
        "type": "object",
        "properties": properties,
        "required": list(properties),
    }


def _value(annotation: Any, definitions: dict[str, Any]) -> dict[str, Any]:
    """The schema of values of an annotated type."""
    plain = {str: "text", datetime.date: "date", Span: "Span", Evidence: "Evidence"}
    if annotation is float:
        return {"type": "number"}
    if annotation in plain:
        return {"$ref": f"#/$defs/{plain[annotation]}"}
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in (types.UnionType, typing.Union):
        inner = next(part for part in arguments if part is not types.NoneType)
        return {"anyOf": [_value(inner, definitions), {"type": "null"}]}
    if origin is tuple:
        return {"type": "array", "items": _value(arguments[0], definitions)}
    name = annotation.__name__
    if name not in definitions:
        definitions[name] = {}  # quotes nest: the definition may be asked for while it is made
        definitions[name] = (
            _enumeration(annotation)
            if issubclass(annotation, StrEnum)
            else _record(annotation, definitions)
        )
    return {"$ref": f"#/$defs/{name}"}


def _enumeration(kind: type[StrEnum]) -> dict[str, Any]:
    return {
        "description": _sentence(inspect.getdoc(kind) or ""),
        "enum": [member.value for member in kind],
    }


def _docstrings(model: type[Any]) -> dict[str, str]:
    """The docstring under each field of a model."""
    (tree,) = ast.parse(inspect.getsource(model)).body
    assert isinstance(tree, ast.ClassDef)
    found: dict[str, str] = {}
    for field, note in zip(tree.body, tree.body[1:], strict=False):
        if isinstance(field, ast.AnnAssign) and isinstance(note, ast.Expr):
            assert isinstance(field.target, ast.Name)
            found[field.target.id] = _sentence(ast.literal_eval(note.value))
    return found


def _sentence(docstring: str) -> str:
    """The first paragraph, without the markup of the documentation."""
    text = " ".join(docstring.split("\n\n")[0].split())
    return text.replace("``", "`").replace(":func:", "").replace("`~", "`")


if __name__ == "__main__":
    TARGET.write_text(json.dumps(schema(), indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
