"""Articles as plain JSON types and back, exactly.

``from_dict(to_dict(article)) == article`` holds for every article, also after a trip through
JSON. Records become objects with the field names of :mod:`newsparse.models`; two kinds of value
come by the hundred and are written short: a span is ``[start, end]``, an evidence is
``[cue, role, weight]`` or ``[cue, role, weight, note]``. The converters are derived once from the
models' own annotations, so that a new field needs no second description here.
"""

from __future__ import annotations

import datetime
import functools
import json
import math
import re
import types
import typing
from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Any

import attrs

from . import models
from .errors import SerializationError
from .models import Article, Evidence, Role, Span

__all__ = ["FORMAT", "dumps", "from_dict", "loads", "to_dict"]

FORMAT = "newsparse/1"
"""Value of the ``format`` key. The number changes when an older reader would misread the rest."""

_Encode = Callable[[Any], Any]
_Decode = Callable[[Any, str], Any]

# JSON has no way to write a high surrogate followed by a low one as two code points.
_PAIR = re.compile("(?<=[\ud800-\udbff])(?=[\udc00-\udfff])")
# Lone surrogates cannot be encoded; C1 controls, bidirectional controls and line separators do
# harm where a stored article is printed. All of them may be escaped in JSON.
_ESCAPED = re.compile(
    "[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb]"
)


def to_dict(article: Article) -> dict[str, Any]:
    """The article as dicts, lists, strings, numbers and None.

    Besides the fields there are ``format`` (:data:`newsparse.serialize.FORMAT`) and, for readers
    without this library, ``body``; :func:`from_dict` derives the body anew. A string in which a
    high surrogate stands before a low one is written as a list of strings to be joined.
    """
    encoded: dict[str, Any] = {"format": FORMAT, **_record(Article)[0](article)}
    encoded["body"] = _encode_text(article.body)
    return encoded


def from_dict(data: Mapping[str, Any]) -> Article:
    """The article that :func:`to_dict` was given.

    Keys it does not know are ignored, and optional ones may be absent, so that articles stored
    by other versions of the same format can be read.

    Raises:
        SerializationError: if a value is missing or wrong; the message holds the path to it.
    """
    if not isinstance(data, Mapping):
        raise SerializationError(f"article: an object is needed, not {_kind(data)}")
    found = data.get("format")
    if found != FORMAT:
        raise SerializationError(f"format: {FORMAT!r} is needed, not {found!r}")
    try:
        article: Article = _record(Article)[1](data, "")
        _check_spans(article, len(article.source), "")
    except RecursionError:
        raise SerializationError("quotes: nested too deeply") from None
    return article


def dumps(article: Article) -> str:
    """The article as one line of JSON, ready for UTF-8 and safe to print to a terminal.

    Raises:
        SerializationError: if a weight or a confidence is infinite or not a number.
    """
    return to_line(to_dict(article))


def to_line(data: Mapping[str, Any]) -> str:
    """One line of JSON from what :func:`to_dict` returned, or an object that holds it."""
    try:
        text = json.dumps(data, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    except ValueError:
        raise SerializationError("a weight or confidence is not a finite number") from None
    return _ESCAPED.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def loads(text: str | bytes) -> Article:
    """The article that :func:`dumps` was given.

    Raises:
        SerializationError: if ``text`` is not JSON, or not a stored article.
    """
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise SerializationError(f"not JSON: {error}") from None
    return from_dict(data)


def _encode_text(text: str) -> str | list[str]:
    parts = _PAIR.split(text)
    return text if len(parts) == 1 else parts


def _decode_text(value: Any, path: str) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return "".join(value)
    raise SerializationError(f"{path}: a string is needed, not {_kind(value)}")


def _encode_span(span: Span) -> list[int]:
    return [span.start, span.end]


def _decode_span(value: Any, path: str) -> Span:
    if not (isinstance(value, list | tuple) and len(value) == 2):
        raise SerializationError(f"{path}: [start, end] is needed, not {_kind(value)}")
    start, end = value
    if type(start) is not int or type(end) is not int or not 0 <= start <= end:
        raise SerializationError(f"{path}: 0 <= start <= end is needed, not {start!r}, {end!r}")
    return Span(start, end)


def _encode_evidence(evidence: Evidence) -> list[Any]:
    encoded: list[Any] = [_encode_text(evidence.cue), evidence.role.value, evidence.weight]
    if evidence.note is not None:
        encoded.append(_encode_text(evidence.note))
    return encoded


def _decode_evidence(value: Any, path: str) -> Evidence:
    if not (isinstance(value, list | tuple) and 3 <= len(value) <= 4):
        raise SerializationError(f"{path}: [cue, role, weight, note] is needed, not {_kind(value)}")
    return Evidence(
        _decode_text(value[0], f"{path}[0]"),
        _decode_enum(Role, value[1], f"{path}[1]"),
        weight=_decode_number(value[2], f"{path}[2]"),
        note=_decode_text(value[3], f"{path}[3]") if len(value) == 4 else None,
    )


def _decode_number(value: Any, path: str) -> float:
    if type(value) is int or (type(value) is float and math.isfinite(value)):
        return typing.cast(float, value)
    raise SerializationError(f"{path}: a finite number is needed, not {_kind(value)}")


def _decode_date(value: Any, path: str) -> datetime.date:
    kind = datetime.datetime if isinstance(value, str) and "T" in value else datetime.date
    try:
        return kind.fromisoformat(value)
    except (TypeError, ValueError):
        raise SerializationError(
            f"{path}: an ISO 8601 date or date-time is needed, not {_kind(value)}"
        ) from None


def _decode_enum(kind: type[StrEnum], value: Any, path: str) -> Any:
    try:
        return kind(value)
    except ValueError:
        choices = [member.value for member in kind]
        raise SerializationError(
            f"{path}: {value!r} is none of {', '.join(choices)}{_nearest(value, choices)}"
        ) from None


def _nearest(value: Any, choices: list[str]) -> str:
    import difflib

    near = difflib.get_close_matches(value, choices, 1) if isinstance(value, str) else []
    return f"; did you mean {near[0]!r}?" if near else ""


def _kind(value: Any) -> str:
    """The value, cut short, with its JSON type, for a message."""
    names = {dict: "object", list: "array", str: "string", bool: "boolean", type(None): "null"}
    shown = repr(value)
    shown = shown if len(shown) <= 40 else shown[:37] + "..."
    return f"{names.get(type(value), type(value).__name__)} {shown}"


def _same(value: Any) -> Any:
    return value


_PLAIN: dict[Any, tuple[_Encode, _Decode]] = {
    str: (_encode_text, _decode_text),
    float: (_same, _decode_number),
    datetime.date: (lambda date: date.isoformat(), _decode_date),
    Span: (_encode_span, _decode_span),
    Evidence: (_encode_evidence, _decode_evidence),
}


def _converters(annotation: Any) -> tuple[_Encode, _Decode]:
    """How values of an annotated type are written and read."""
    if annotation in _PLAIN:
        return _PLAIN[annotation]
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in (types.UnionType, typing.Union):
        inner = next(part for part in arguments if part is not types.NoneType)
        return _optional(*_converters(inner))
    if origin is tuple:
        return _sequence(arguments[0])
    if issubclass(annotation, StrEnum):
        return (lambda member: member.value), functools.partial(_decode_enum, annotation)
    return (lambda value: _record(annotation)[0](value)), (
        lambda value, path: _record(annotation)[1](value, path)
    )


def _optional(encode: _Encode, decode: _Decode) -> tuple[_Encode, _Decode]:
    return (
        lambda value: None if value is None else encode(value),
        lambda value, path: None if value is None else decode(value, path),
    )


def _sequence(item: Any) -> tuple[_Encode, _Decode]:
    encode, decode = _converters(item)

    def decode_all(value: Any, path: str) -> tuple[Any, ...]:
        if not isinstance(value, list | tuple):
            raise SerializationError(f"{path}: an array is needed, not {_kind(value)}")
        return tuple(decode(part, f"{path}[{index}]") for index, part in enumerate(value))

    return (lambda values: [encode(value) for value in values]), decode_all


@functools.cache
def _record(model: type[Any]) -> tuple[_Encode, _Decode]:
    """How values of one model are written (as an object) and read."""
    hints = typing.get_type_hints(model, vars(models))
    table = [(field, *_converters(hints[field.name])) for field in attrs.fields(model)]

    def encode(value: Any) -> dict[str, Any]:
        return {field.name: write(getattr(value, field.name)) for field, write, _ in table}

    def decode(data: Any, path: str) -> Any:
        if not isinstance(data, Mapping):
            raise SerializationError(f"{path}: an object is needed, not {_kind(data)}")
        prefix = f"{path}." if path else ""
        values = {}
        for field, _, read in table:
            if field.name in data:
                values[field.name] = read(data[field.name], prefix + field.name)
            elif field.default is attrs.NOTHING:
                raise SerializationError(f"{prefix}{field.name}: missing")
        return model(**values)

    return encode, decode


def _check_spans(value: Any, limit: int, path: str) -> None:
    """Every span lies inside the source."""
    if isinstance(value, Span):
        if value.end > limit:
            raise SerializationError(f"{path}: ends at {value.end}, the source at {limit}")
    elif isinstance(value, tuple):
        for index, part in enumerate(value):
            _check_spans(part, limit, f"{path}[{index}]")
    elif attrs.has(type(value)) and not isinstance(value, Evidence):
        for field in attrs.fields(type(value)):
            inner = f"{path}.{field.name}" if path else field.name
            _check_spans(getattr(value, field.name), limit, inner)
