"""Arrow batches of texts to Arrow batches of articles, for engines that run on many machines.

One function serves them all: Spark's ``mapInArrow``, Ray Data's ``map_batches``, Polars, DuckDB,
Parquet files. Needs the extra ``arrow`` (pyarrow).

A row is one article, with the fields of :class:`newsparse.Article` as columns. Records are structs
with the names of their fields, enumerations are their values, dates are ISO 8601 text, spans are
structs of ``start`` and ``end``. Arrow has no recursive types: the quotes inside a quote stand in
one list, in reading order, each with its ``depth``. Evidence is left out, as it would be most of
the data; parsing is deterministic, so that one text parsed again gives it.
"""

from __future__ import annotations

import datetime
import difflib
import functools
import types
import typing
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import StrEnum
from typing import Any, Literal

import attrs

from . import models
from .errors import InputTypeError, MissingExtraError
from .models import Article, Evidence, Quote, Span
from .parser import Parser
from .serialize import FORMAT, from_dict

try:
    import pyarrow as pa
except ModuleNotFoundError:
    raise MissingExtraError("newsparse.arrow", "arrow") from None

__all__ = ["SCHEMA", "ddl", "from_batches", "parse_batches", "parse_table", "to_batch"]

_ROWS = 64
"""Rows that are parsed before they are passed on: the memory of a batch of thousands is bounded."""

_Encode = Callable[[Any], Any]
_Decode = Callable[[Any], Any]

_PLAIN: dict[Any, pa.DataType] = {
    str: pa.string(),
    float: pa.float64(),
    datetime.date: pa.string(),
    Span: pa.struct([("start", pa.int32()), ("end", pa.int32())]),
}
_DEPTH = "depth"


def _fields(model: type[Any]) -> list[tuple[str, Any]]:
    """The fields of a model that become columns, with their types."""
    hints = typing.get_type_hints(model, vars(models))
    return [
        (field.name, hints[field.name])
        for field in attrs.fields(model)
        if hints[field.name] != tuple[Evidence, ...]
    ]


def _type(annotation: Any) -> pa.DataType:
    """The Arrow type of values of an annotated type."""
    if annotation in _PLAIN:
        return _PLAIN[annotation]
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in (types.UnionType, typing.Union):
        return _type(next(part for part in arguments if part is not types.NoneType))
    if origin is tuple:
        return pa.list_(_type(arguments[0]))
    if issubclass(annotation, StrEnum):
        return pa.string()
    if annotation is Quote:
        inner = [(name, _type(kind)) for name, kind in _fields(Quote) if name != "nested"]
        nested = pa.list_(pa.struct([(_DEPTH, pa.int32()), *inner]))
        return pa.struct([*inner, ("nested", nested)])
    return pa.struct([(name, _type(kind)) for name, kind in _fields(annotation)])


SCHEMA: pa.Schema = pa.schema(
    [*((name, _type(kind)) for name, kind in _fields(Article)), ("body", pa.string())],
    metadata={"newsparse": FORMAT},
)
"""The columns of articles, in the order of the fields, and ``body``."""


def ddl() -> str:
    """The schema in the data definition language of Spark, for ``mapInArrow`` and the like.

    >>> ddl().split(", ")[-2]
    'diagnostics array<struct<code:string,message:string,span:struct<start:int,end:int>>>'
    """
    return ", ".join(f"{field.name} {_ddl(field.type)}" for field in SCHEMA)


def _ddl(kind: pa.DataType) -> str:
    if pa.types.is_list(kind):
        return f"array<{_ddl(kind.value_type)}>"
    if pa.types.is_struct(kind):
        inner = (f"{field.name}:{_ddl(field.type)}" for field in kind)
        return f"struct<{','.join(inner)}>"
    return {pa.string(): "string", pa.float64(): "double", pa.int32(): "int"}[kind]


def parse_batches(
    batches: Iterable[pa.RecordBatch],
    *,
    column: str = "text",
    keep: Sequence[str] = (),
    format: Literal["text", "html", "markdown"] = "text",
    parser: Parser | None = None,
) -> Iterator[pa.RecordBatch]:
    """Parse the texts of one column, lazily and in order.

    The batches that come out are small, whatever the size of those that go in, and have the columns
    of :data:`SCHEMA` after those that are kept. Where a text is null, so are all columns of the
    article.

    Args:
        batches: record batches, as engines hand them out.
        column: the column of the texts; with ``format="html"`` it may be binary.
        keep: columns to pass on unchanged, such as an identifier.
        format: what the texts are.
        parser: how to parse, if not as :func:`newsparse.parse` does.

    Raises:
        InputTypeError: if the column does not hold text.
        ValueError: if there is no such column or format, or articles have a column that is kept.
    """
    parse = _function(parser or Parser(), format)
    for name in keep:
        if name in SCHEMA.names:
            raise ValueError(f"articles have a column {name!r} of their own; rename yours")
    for whole in batches:
        for name in (column, *keep):
            _check_column(whole.schema, name)
        _check_texts(whole.schema.field(column), format)
        for start in range(0, whole.num_rows, _ROWS):
            batch = whole.slice(start, _ROWS)
            texts = batch.column(batch.schema.get_field_index(column)).to_pylist()
            articles = to_batch(None if text is None else parse(text) for text in texts)
            yield _beside([(name, batch.column(name)) for name in keep], articles)


def parse_table(table: pa.Table, **options: Any) -> pa.Table:
    """Parse the texts of a table; the options are those of :func:`parse_batches`."""
    kept = [
        table.schema.field(name) for name in options.get("keep", ()) if name in table.schema.names
    ]
    batches = list(parse_batches(table.to_batches(), **options))
    return pa.Table.from_batches(batches, None if batches else pa.schema([*kept, *SCHEMA]))


def to_batch(articles: Iterable[Article | None]) -> pa.RecordBatch:
    """A record batch of articles; None becomes a row of nulls.

    Arrow text is UTF-8: surrogates, which it cannot hold, become question marks, one for one.
    """
    encode = _record(Article)[0]
    nulls = dict.fromkeys(SCHEMA.names)
    rows = [
        nulls if article is None else {**encode(article), "body": _encode_text(article.body)}
        for article in articles
    ]
    columns = [pa.array([row[field.name] for row in rows], field.type) for field in SCHEMA]
    return pa.RecordBatch.from_arrays(columns, schema=SCHEMA)


def from_batches(batches: Iterable[pa.RecordBatch]) -> Iterator[Article | None]:
    """The articles of record batches: all that they were, but for the evidence of their labels.

    Columns beside those of articles are ignored; rows of nulls give None.
    """
    decode = _record(Article)[1]
    for batch in batches:
        for row in batch.select(SCHEMA.names).to_pylist():
            empty = row["source"] is None
            yield None if empty else from_dict({"format": FORMAT, **decode(row)})


def _function(parser: Parser, format: str) -> Callable[[Any], Article]:
    functions: dict[str, Callable[[Any], Article]] = {
        "text": parser.parse,
        "html": parser.parse_html,
        "markdown": parser.parse_markdown,
    }
    if format not in functions:
        raise ValueError(f"format is one of {', '.join(functions)}, not {format!r}")
    return functions[format]


def _check_column(schema: pa.Schema, name: str) -> None:
    if name in schema.names:
        return
    near = difflib.get_close_matches(name, schema.names, 1)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    raise ValueError(f"no column {name!r}; there are {', '.join(schema.names)}{hint}")


def _check_texts(field: pa.Field, format: str) -> None:
    kind = field.type
    is_text = (pa.types.is_string, pa.types.is_large_string, pa.types.is_string_view)
    is_bytes = (pa.types.is_binary, pa.types.is_large_binary, pa.types.is_binary_view)
    fits = (*is_text, *is_bytes) if format == "html" else is_text
    if not (pa.types.is_null(kind) or any(test(kind) for test in fits)):
        raise InputTypeError(f"column {field.name!r} holds {kind}; texts are needed")


def _beside(kept: Sequence[tuple[str, pa.Array]], articles: pa.RecordBatch) -> pa.RecordBatch:
    """One batch of the kept columns and those of the articles."""
    fields = [pa.field(name, column.type) for name, column in kept]
    columns = [*(column for _, column in kept), *articles.columns]
    return pa.RecordBatch.from_arrays(columns, schema=pa.schema([*fields, *SCHEMA]))


def _encode_text(text: str) -> str:
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def _same(value: Any) -> Any:
    return value


_CONVERTERS: dict[Any, tuple[_Encode, _Decode]] = {
    str: (_encode_text, _same),
    float: (_same, _same),
    datetime.date: (lambda date: date.isoformat(), _same),
    Span: (
        lambda span: {"start": span.start, "end": span.end},
        lambda value: [value["start"], value["end"]],
    ),
}


def _converters(annotation: Any) -> tuple[_Encode, _Decode]:
    """How values of an annotated type are written for Arrow, and read for :func:`from_dict`."""
    if annotation in _CONVERTERS:
        return _CONVERTERS[annotation]
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin in (types.UnionType, typing.Union):
        inner = next(part for part in arguments if part is not types.NoneType)
        encode, decode = _converters(inner)
        return (
            lambda value: None if value is None else encode(value),
            lambda value: None if value is None else decode(value),
        )
    if origin is tuple:
        encode_item, decode_item = _converters(arguments[0])
        return (
            lambda values: [encode_item(value) for value in values],
            lambda values: [decode_item(value) for value in values],
        )
    if issubclass(annotation, StrEnum):
        return (lambda member: member.value), _same
    return _nesting() if annotation is Quote else _record(annotation)


@functools.cache
def _record(model: type[Any]) -> tuple[_Encode, _Decode]:
    """The same for a model, but for the quotes inside a quote."""
    table = [
        (name, *_converters(kind))
        for name, kind in _fields(model)
        if not (model is Quote and name == "nested")
    ]
    return (
        lambda value: {name: encode(getattr(value, name)) for name, encode, _ in table},
        lambda row: {name: decode(row[name]) for name, _, decode in table},
    )


@functools.cache
def _nesting() -> tuple[_Encode, _Decode]:
    """The same for a quote with the quotes inside it, all of them in one list."""
    encode_one, decode_one = _record(Quote)

    def inside(quote: Quote) -> Iterator[dict[str, Any]]:
        open_ = [(1, inner) for inner in reversed(quote.nested)]
        while open_:
            depth, found = open_.pop()
            yield {_DEPTH: depth, **encode_one(found)}
            open_ += [(depth + 1, inner) for inner in reversed(found.nested)]

    def decode(row: Any) -> dict[str, Any]:
        top = {**decode_one(row), "nested": []}
        chain = [top]
        for inner in row["nested"]:
            quote = {**decode_one(inner), "nested": []}
            del chain[inner[_DEPTH] :]
            chain[-1]["nested"].append(quote)
            chain.append(quote)
        return top

    return (lambda quote: {**encode_one(quote), "nested": list(inside(quote))}), decode
