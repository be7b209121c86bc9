"""One document in, what to print of it out: the work that several processes share."""

from __future__ import annotations

import codecs
import functools
import json
from collections.abc import Callable
from typing import Any

import attrs

from ..models import Article
from ..parser import Parser
from .inputs import READ_ERRORS, Document, UnreadableError, read_file, reason

__all__ = ["Result", "Work", "ended_from_outside"]

_BOMS = (  # the longer ones first: a UTF-32 mark starts with a UTF-16 mark
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_BINARY_PROBE = 8000  # bytes looked through for a NUL, the sign by which git knows binary files too


@attrs.frozen
class Page:
    """What a document holds."""

    content: str | bytes
    """The page; bytes only of HTML, which says its encoding itself."""
    url: str | None = None
    """Its address, where a record has one."""
    record: dict[str, Any] = attrs.field(factory=dict)
    """What else the JSON output says of it: its line, and the record's own id."""


@attrs.frozen
class Result:
    """What became of a document."""

    document: Document
    """The document, without its data."""
    output: str | None = None
    """What to print of it."""
    problem: str | None = None
    """Why there is nothing to print."""


@attrs.frozen
class Work:
    """Reads, parses and renders documents. It pickles, so that any process can do it."""

    parser: Parser
    """With which to parse."""
    render: Callable[[Article, Document, dict[str, Any]], str]
    """What to print of an article; see :mod:`newsparse.cli.outputs`."""
    encoding: str | None = None
    """Of all documents; None to find it out."""

    def __call__(self, document: Document) -> Result:
        """Do it all. Whatever goes wrong with one document is told in its result."""
        done = functools.partial(Result, _without_data(document))
        try:
            page = self._read(document)
            article = self._parse(page, document.format)
            return done(output=self.render(article, document, page.record))
        except UnreadableError as error:
            return done(problem=str(error))
        except READ_ERRORS as error:
            return done(problem=reason(error))
        except Exception as error:
            # Ours to mend. It must not take the other documents with it.
            return done(problem=f"newsparse failed, please report it: {error!r}")

    def _read(self, document: Document) -> Page:
        if document.problem is not None:
            raise UnreadableError(document.problem)
        if document.field is not None:
            return self._record(document, document.field)
        data = document.data
        if data is None:
            data = read_file(document.name)
        if document.format == "html" and self.encoding is None:
            return Page(data)
        return Page(_decode(data, self.encoding))

    def _record(self, document: Document, field: str) -> Page:
        """The page in a line of JSON Lines."""
        text = _decode(document.data or b"", self.encoding)
        try:
            record = json.loads(text)
        except (ValueError, RecursionError) as error:
            raise UnreadableError(f"not JSON: {error}") from None
        if not isinstance(record, dict):
            raise UnreadableError("no JSON object")
        page = record.get(field)
        if not isinstance(page, str):
            fields = ", ".join(key for key, value in record.items() if isinstance(value, str))
            raise UnreadableError(f"no text in field {field!r}; there is text in: {fields or '-'}")
        url, ident = record.get("url"), record.get("id")
        facts: dict[str, Any] = {"line": document.line}
        if isinstance(ident, str | int):
            facts["id"] = ident
        return Page(page, url=url if isinstance(url, str) else None, record=facts)

    def _parse(self, page: Page, kind: str) -> Article:
        try:
            if kind == "html":
                return self.parser.parse_html(page.content, url=page.url)
            assert isinstance(page.content, str)
            if kind == "markdown":
                return self.parser.parse_markdown(page.content)
            return self.parser.parse(page.content)
        except ImportError as error:
            raise UnreadableError(str(error)) from None


def ended_from_outside(document: Document) -> Result:
    """What became of a document whose process was killed, also when it was tried once more."""
    problem = "the process that parsed it was killed; perhaps there was too little memory"
    return Result(_without_data(document), problem=problem)


def _without_data(document: Document) -> Document:
    return attrs.evolve(document, data=None)


def _decode(data: bytes, given: str | None) -> str:
    """Text of a file: UTF-8, or what its byte order mark says. The mark is not part of it."""
    encoding, mark = given or "utf-8", b""
    for candidate, name in _BOMS:
        if data.startswith(candidate) and given in (None, name):
            encoding, mark = name, candidate
            break
    else:
        if given is None and b"\0" in data[:_BINARY_PROBE]:
            raise UnreadableError("not text (it holds NUL bytes)")
    try:
        return data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        where = len(mark) + error.start
        raise UnreadableError(
            f"not {encoding.upper()} text (byte 0x{data[where]:02x} at offset {where})"
        ) from None
