"""Which documents there are: files, folders, patterns, standard input, JSON Lines.

Nothing is parsed here. Files are read where they are parsed (:mod:`newsparse.cli.work`), perhaps
in another process; only the lines of JSON Lines are read here, one at a time.
"""

from __future__ import annotations

import glob
import gzip
import os
import sys
import zlib
from collections.abc import Callable, Iterable, Iterator

import attrs

from .arguments import Options

__all__ = [
    "READ_ERRORS",
    "Document",
    "UnreadableError",
    "documents",
    "is_many",
    "read_file",
    "reason",
    "total_size",
]

_SUFFIXES = {
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".md": "markdown",
    ".markdown": "markdown",
    ".txt": "text",
    ".text": "text",
}
_RECORDS = (".jsonl", ".ndjson")
_ZIPPED = ".gz"
_FIELD = "text"

READ_ERRORS = (OSError, EOFError, zlib.error, ValueError)
"""What opening and reading a file may raise: a bad gzip file, a NUL in the name."""


class UnreadableError(Exception):
    """A document that is not there, may not be read or is no page; the message says why."""


@attrs.frozen
class Document:
    """One page to parse, or why there is none."""

    name: str
    """What to call it: the file's name as given or found."""
    format: str
    """text, html or markdown."""
    line: int | None = None
    """Its line in JSON Lines, counted from 1."""
    data: bytes | None = None
    """That line, or standard input; None to read the file."""
    field: str | None = None
    """The key of the page, if ``data`` is a line of JSON Lines."""
    problem: str | None = None
    """Why it cannot be read, if that is known."""
    size: int = 0
    """Bytes of the input files that are read when it is done."""

    @property
    def label(self) -> str:
        """Name and line: "pages.jsonl:7"."""
        return self.name if self.line is None else f"{self.name}:{self.line}"


def documents(options: Options) -> Iterator[Document]:
    """All documents in order, as they are asked for."""
    for argument in options.files:
        yield from _of_argument(argument, options)


def is_many(options: Options) -> bool:
    """Whether the arguments may name more than one document."""
    return len(options.files) > 1 or any(
        options.field is not None if name == "-" else _is_records(name) or not os.path.isfile(name)
        for name in options.files
    )


def total_size(options: Options) -> int | None:
    """Bytes of all the files; None if standard input is among them."""
    if "-" in options.files:
        return None
    return sum(
        _size(name) for argument in options.files for name in _files(argument, options) or ()
    )


def reason(error: Exception) -> str:
    """What a failure to read says, without the name of the file."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return str(error) or type(error).__name__


def read_file(name: str) -> bytes:
    """All of a file, unzipped if its name says that it is zipped."""
    with open(name, "rb") as file:
        data = file.read()
    return gzip.decompress(data) if _is_zipped(name) else data


def _of_argument(argument: str, options: Options) -> Iterator[Document]:
    if argument == "-":
        yield from _standard_input(options)
        return
    names = _files(argument, options)
    if not names:
        what = "no pages in this folder" if names is not None else "no file has such a name"
        yield Document(argument, "text", problem=what)
        return
    for name in names:
        if _is_records(name):
            yield from _records(name, options)
        else:
            yield Document(name, _format(name, options), size=_size(name))


def _files(argument: str, options: Options) -> list[str] | None:
    """The files that an argument names: of a folder, an empty list says that there are none."""
    try:
        if os.path.isdir(argument):
            return _in_folder(argument, every=options.format is not None)
        if not os.path.lexists(argument) and glob.has_magic(argument):
            found = sorted(glob.glob(argument, recursive=True))
            return [name for name in found if not os.path.isdir(name)] or None
    except ValueError:  # a NUL in the name: opening it will say so
        pass
    return [argument]


def _in_folder(folder: str, *, every: bool) -> list[str]:
    """The files below a folder whose names say that they hold pages, or all of them."""
    found = []
    for path, folders, names in os.walk(folder):
        folders[:] = [name for name in folders if not name.startswith(".")]
        found += [
            os.path.join(path, name)
            for name in names
            if not name.startswith(".")
            and (every or _is_records(name) or _suffix(name) in _SUFFIXES)
        ]
    return sorted(found)


def _standard_input(options: Options) -> Iterator[Document]:
    if options.field is not None:
        yield from _lines(sys.stdin.buffer, "-", options, lambda: 0)
        return
    try:
        data = sys.stdin.buffer.read()
    except OSError as error:
        yield Document("-", "text", problem=reason(error))
    else:
        yield Document("-", options.format or "text", data=data, size=len(data))


def _records(name: str, options: Options) -> Iterator[Document]:
    try:
        with open(name, "rb") as file:
            lines = gzip.GzipFile(fileobj=file) if _is_zipped(name) else file
            yield from _lines(lines, name, options, file.tell)
    except READ_ERRORS as error:
        yield Document(name, "text", problem=reason(error))


def _lines(
    lines: Iterable[bytes], name: str, options: Options, position: Callable[[], int]
) -> Iterator[Document]:
    """The records of JSON Lines that are not blank."""
    before = 0
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        reached = position()
        yield Document(
            name,
            options.format or "text",
            line=number,
            data=line,
            field=options.field or _FIELD,
            size=reached - before,
        )
        before = reached


def _format(name: str, options: Options) -> str:
    return options.format or _SUFFIXES.get(_suffix(name), "text")


def _is_records(name: str) -> bool:
    return _suffix(name) in _RECORDS


def _is_zipped(name: str) -> bool:
    return name.lower().endswith(_ZIPPED)


def _suffix(name: str) -> str:
    """The end of a name that says what the file holds, in lower case: ".html" of "a.HTML.gz"."""
    base = name.lower().removesuffix(_ZIPPED)
    return os.path.splitext(base)[1]


def _size(name: str) -> int:
    try:
        return os.path.getsize(name)
    except (OSError, ValueError):
        return 0
