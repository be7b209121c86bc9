"""What the command line accepts, and its help."""

from __future__ import annotations

import argparse
import codecs
import os
from collections.abc import Sequence

import attrs

from .. import __version__

__all__ = ["FORMATS", "Options", "build", "read"]

FORMATS = ("text", "html", "markdown")

_DESCRIPTION = """\
Take news pages apart: the article itself, who wrote it, who said what, and what belongs to the
site around it."""

_INPUT = """\
Pages are text, HTML or Markdown: .html, .htm, .xhtml, .md and .markdown say which, other names
are text. Files that end in .jsonl or .ndjson hold one JSON object a line, with a page in its field
"text". All of them may be gzipped (.gz)."""

_EPILOG = """\
examples:
  newsparse page.html                      a summary to read
  newsparse --html report.html page.html   a report for the browser: roles, quotes, reasons
  newsparse --quotes pages/ > quotes.csv   who said what, in all pages of a folder
  newsparse --jsonl -j 4 dump.jsonl.gz > articles.jsonl
                                           everything, one JSON object a line, in 4 processes
  lynx -dump URL | newsparse --body -      the article alone, from standard input

exit status:
  0 all pages were parsed, 1 some could not be read (the others were), 2 wrong usage"""


@attrs.frozen
class Options:
    """The choices of one call."""

    files: list[str]
    """Files, folders, patterns, or ``-`` for standard input."""
    output: str
    """What to print: summary, json, body, quotes, explain or html."""
    report: str | None = None
    """File for the HTML report."""
    separator: str = ","
    """Between the columns of quotes."""
    format: str | None = None
    """What pages are, one of :data:`FORMATS`; None to go by the name of the file."""
    field: str | None = None
    """Key of the page in JSON Lines; None for the usual one."""
    encoding: str | None = None
    """Of the files; None for what they say themselves, or UTF-8."""
    language: str | None = None
    """ISO 639-1 code; None to detect it."""
    processes: int = 1
    """How many parse at a time."""


def build() -> argparse.ArgumentParser:
    """The parser of the arguments, with the help."""
    parser = argparse.ArgumentParser(
        prog="newsparse",
        usage="newsparse [options] FILE [FILE ...]",
        description=_DESCRIPTION,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
        add_help=False,  # it stands with the other options below
    )
    _add_input(parser.add_argument_group("input", _INPUT))
    _add_output(parser.add_argument_group("output (one of them; a summary if there is none)"))
    more = parser.add_argument_group("more")
    more.add_argument(
        "-j",
        dest="processes",
        metavar="N",
        type=_processes,
        default=1,
        help="parse in N processes; 0 for one on each core (default: 1)",
    )
    more.add_argument("--version", action="version", version=f"newsparse {__version__}")
    more.add_argument("-h", "--help", action="help", help="show this text")
    return parser


def _add_input(group: argparse._ArgumentGroup) -> None:
    group.add_argument(
        "files",
        nargs="+",
        metavar="FILE",
        help='a file, a folder with all that is in it, a pattern such as "pages/**/*.txt", '
        "or - for standard input",
    )
    group.add_argument("--format", choices=FORMATS, help="what the pages are, whatever their names")
    group.add_argument(
        "--field",
        metavar="NAME",
        help="the field with the page in JSON Lines; with it, standard input is JSON Lines, too",
    )
    group.add_argument(
        "--encoding",
        metavar="NAME",
        type=_encoding,
        help="of the files (default: what the file says, else UTF-8)",
    )
    group.add_argument(
        "--language",
        metavar="CODE",
        help="ISO 639-1 code of the articles' language (default: detected on each page)",
    )


def _add_output(group: argparse._ArgumentGroup) -> None:
    formats = group.add_mutually_exclusive_group()
    for names, text in (
        (("json", "jsonl"), "everything found, one JSON object a line for each page"),
        (("body",), "the text of the article"),
        (("quotes",), "who said what and where, as CSV"),
        (("explain",), "every block with its role, how sure it is, and why"),
    ):
        formats.add_argument(
            *(f"--{name}" for name in names),
            dest="output",
            action="store_const",
            const=names[0],
            help=text,
        )
    formats.add_argument(
        "--html", dest="report", metavar="REPORT", help="the same as a page, written to a file"
    )
    group.add_argument(
        "--tsv", action="store_true", help="with --quotes: columns between tabs, not commas"
    )


def read(parser: argparse.ArgumentParser, argv: Sequence[str] | None) -> Options:
    """The options that the arguments say; wrong ones end the program with status 2."""
    found = parser.parse_args(argv)
    output = "html" if found.report is not None else found.output or "summary"
    if found.tsv and output != "quotes":
        parser.error("--tsv goes with --quotes")
    return Options(
        found.files,
        output,
        report=found.report,
        separator="\t" if found.tsv else ",",
        format=found.format,
        field=found.field,
        encoding=found.encoding,
        language=found.language,
        processes=found.processes,
    )


def _processes(value: str) -> int:
    number = int(value) if value.isascii() and value.isdigit() else -1
    if number < 0:
        raise argparse.ArgumentTypeError(f"a number is needed, not {value!r}")
    return number or os.cpu_count() or 1


def _encoding(value: str) -> str:
    try:
        info = codecs.lookup(value)
    except (LookupError, ValueError):
        raise argparse.ArgumentTypeError(f"no encoding {value!r}") from None
    if not info._is_text_encoding:
        raise argparse.ArgumentTypeError(f"{value!r} is no encoding of text")
    return info.name
