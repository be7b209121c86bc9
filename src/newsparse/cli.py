"""The command line: files of page text in, summaries, JSON or explanations out.

The only part of newsparse that reads files and prints. ``main`` returns the exit code: 0, 1 if a
file could not be read, 2 (from argparse) for wrong usage.
"""

from __future__ import annotations

import argparse
import codecs
import io
import os
import shutil
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, TextIO

from . import __version__
from ._display import neutralise

if TYPE_CHECKING:
    from .models import Article

__all__ = ["main"]

_DESCRIPTION = """\
Take news pages apart: the article itself, who wrote it, who said what, and what belongs to the
site around it. Pages are plain text (UTF-8), as copied from a browser or dumped by a tool."""

_EPILOG = """\
examples:
  newsparse page.txt                        a summary to read
  newsparse --explain page.txt | less       why each line got its role
  newsparse --json *.txt > articles.jsonl   one JSON object a line, in the order of the files
  lynx -dump URL | newsparse -              from standard input

exit status:
  0 all files parsed, 1 a file could not be read (the others still are), 2 wrong usage"""

_BOMS = (  # the longer ones first: a UTF-32 mark starts with a UTF-16 mark
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)

_BINARY_PROBE = 8000  # bytes looked through for a NUL, the sign by which git knows binary files too

_MAX_WIDTH = 88

_EXIT_UNREADABLE = 1
_EXIT_INTERRUPTED = 128 + 2  # as shells report the signals INT and PIPE
_EXIT_BROKEN_PIPE = 128 + 13


class _UnreadableError(Exception):
    """A file that is not there, may not be read or is not text; the message says which."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line with these arguments (default: those of the process)."""
    parser = _parser()
    options = parser.parse_args(argv)
    # Names of files and pages may hold what the terminal's encoding lacks; JSON is UTF-8.
    _reconfigure(sys.stdout, "utf-8" if options.format == "json" else None)
    _reconfigure(sys.stderr, None)
    try:
        code = _run(options, parser)
        sys.stdout.flush()
    except BrokenPipeError:
        # Nobody reads on. Keep the interpreter from failing again when it flushes at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return _EXIT_BROKEN_PIPE
    except KeyboardInterrupt:
        return _EXIT_INTERRUPTED
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="newsparse",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument(
        "files", nargs="+", metavar="FILE", help="text of a page; - reads standard input"
    )
    formats = parser.add_mutually_exclusive_group()
    for name, text in (
        ("json", "print everything found, one JSON object a line for each file"),
        ("explain", "print every block with its role, how sure it is, and why"),
    ):
        formats.add_argument(
            f"--{name}", dest="format", action="store_const", const=name, help=text
        )
    parser.add_argument(
        "--language",
        metavar="CODE",
        help="ISO 639-1 code of the articles' language (default: detected on each page)",
    )
    parser.add_argument("--version", action="version", version=f"newsparse {__version__}")
    return parser


def _run(options: argparse.Namespace, usage: argparse.ArgumentParser) -> int:
    from .errors import UnknownLanguageError
    from .parser import Parser

    try:
        parser = Parser(options.language)
    except UnknownLanguageError as error:
        usage.error(str(error))
    show = {"json": _show_json, "explain": _show_explanation}.get(options.format, _show_summary)
    code = 0
    for index, name in enumerate(options.files):
        try:
            text = _read(name)
        except _UnreadableError as error:
            sys.stdout.flush()
            print(neutralise(f"newsparse: {name}: {error}"), file=sys.stderr)
            code = _EXIT_UNREADABLE
            continue
        if len(options.files) > 1 and options.format != "json":
            print("\n" * bool(index) + f"==> {neutralise(name)} <==\n")
        show(parser.parse(text), name)
    return code


def _read(name: str) -> str:
    try:
        if name == "-":
            data = sys.stdin.buffer.read()
        else:
            with open(name, "rb") as file:
                data = file.read()
    except OSError as error:
        raise _UnreadableError(error.strerror or str(error)) from None
    except ValueError as error:  # a NUL in the name
        raise _UnreadableError(str(error)) from None
    return _decode(data)


def _decode(data: bytes) -> str:
    """Text of a file: UTF-8, or what its byte order mark says. The mark is not part of it."""
    encoding, mark = "utf-8", b""
    for candidate, name in _BOMS:
        if data.startswith(candidate):
            encoding, mark = name, candidate
            break
    else:
        if b"\0" in data[:_BINARY_PROBE]:
            raise _UnreadableError("not text (it holds NUL bytes)")
    try:
        return data[len(mark) :].decode(encoding)
    except UnicodeDecodeError as error:
        where = len(mark) + error.start
        raise _UnreadableError(
            f"not {encoding.upper()} text (byte 0x{data[where]:02x} at offset {where})"
        ) from None


def _show_json(article: Article, name: str) -> None:
    from .serialize import to_dict, to_line

    print(to_line({"file": name, **to_dict(article)}))


def _show_explanation(article: Article, name: str) -> None:
    from .explanation import explain

    explanation = explain(article)
    print(explanation.to_ansi() if _colours(sys.stdout) else explanation.to_text())


def _show_summary(article: Article, name: str) -> None:
    from .summary import summarise

    print(summarise(article, width=_width(), colours=_colours(sys.stdout)))


def _colours(stream: TextIO) -> bool:
    """Whether to colour what goes to a stream (https://no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _width() -> int:
    """Columns to wrap at: the terminal's, but no wider than reads well."""
    return min(shutil.get_terminal_size((_MAX_WIDTH, 24)).columns, _MAX_WIDTH)


def _reconfigure(stream: TextIO, encoding: str | None) -> None:
    """Write out what the stream's encoding lacks instead of failing."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding=encoding, errors="backslashreplace")
