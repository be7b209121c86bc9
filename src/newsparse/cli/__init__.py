"""The command line: pages in, summaries, tables, JSON or reports out.

The only part of newsparse that reads files and prints. ``main`` returns the exit code: 0, 1 if a
page could not be read, 2 (from argparse) for wrong usage.

.. code-block:: text

    arguments ─> inputs: documents ─> work, perhaps in many processes ─> outputs ─> standard output
                                                          └─> problems ─> standard error
"""

from __future__ import annotations

import argparse
import io
import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, TextIO

from .._display import neutralise
from .arguments import Options, build, read

if TYPE_CHECKING:
    from .inputs import Document
    from .work import Result, Work

__all__ = ["main"]

_MAX_WIDTH = 88
_WIDTHS = {"explain": 100}  # reasons stand behind columns

_EXIT_UNREADABLE = 1
_EXIT_INTERRUPTED = 128 + 2  # as shells report the signals INT and PIPE
_EXIT_BROKEN_PIPE = 128 + 13


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line with these arguments (default: those of the process)."""
    usage = build()
    options = read(usage, argv)
    # Names of files and pages may hold what a terminal's encoding lacks; data is UTF-8.
    data = options.output in ("json", "quotes", "html") or not sys.stdout.isatty()
    _reconfigure(sys.stdout, "utf-8" if data else None)
    _reconfigure(sys.stderr, None)
    try:
        code = _run(options, usage)
        sys.stdout.flush()
    except BrokenPipeError:  # nobody reads on
        _abandon_stdout()
        return _EXIT_BROKEN_PIPE
    except KeyboardInterrupt:
        return _EXIT_INTERRUPTED
    except OSError as error:
        _abandon_stdout()
        name = f"{error.filename}: " if error.filename else ""
        print(neutralise(f"newsparse: cannot write: {name}{error.strerror}"), file=sys.stderr)
        return _EXIT_UNREADABLE
    return code


def _run(options: Options, usage: argparse.ArgumentParser) -> int:
    from ..errors import UnknownLanguageError
    from ..parser import Parser
    from .destinations import Printer, ReportFile, WouldOverwriteError
    from .inputs import documents, is_many, total_size
    from .outputs import renderer
    from .progress import Progress
    from .work import Work

    many, terminal = is_many(options), sys.stdout.isatty()
    try:
        parser = Parser(options.language)
        destination = ReportFile(options.report, many) if options.report else Printer(options, many)
    except (UnknownLanguageError, WouldOverwriteError) as error:
        usage.error(str(error))
    render = renderer(
        options, many=many, width=_width(options), colours=_colours(sys.stdout), terminal=terminal
    )
    work = Work(parser, render, options.encoding)
    shown = many and sys.stderr.isatty() and not (terminal and options.report is None)
    with destination, Progress(total_size(options) if shown else None, shown=shown) as progress:
        for result in _results(work, documents(options), options.processes):
            if result.problem is not None:
                sys.stdout.flush()
                progress.say(f"{result.document.label}: {result.problem}")
            else:
                destination.write(result)
            progress.advance(result.document.size, failed=result.problem is not None)
    if progress.failed and progress.done > 1:
        progress.say(f"{progress.failed:,} of {progress.done:,} documents could not be read")
    return _EXIT_UNREADABLE if progress.failed else 0


def _results(work: Work, found: Iterator[Document], processes: int) -> Iterator[Result]:
    """What became of each document, in order."""
    from ..processes import ordered_map
    from .work import ended_from_outside

    if processes == 1:
        return map(work, found)
    return ordered_map(
        work, found, processes, weigh=lambda document: document.size, instead=ended_from_outside
    )


def _colours(stream: TextIO) -> bool:
    """Whether to colour what goes to a stream (https://no-color.org)."""
    return stream.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def _width(options: Options) -> int:
    """Columns to wrap at: the terminal's, but no wider than reads well."""
    widest = _WIDTHS.get(options.output, _MAX_WIDTH)
    return min(shutil.get_terminal_size((widest, 24)).columns, widest)


def _reconfigure(stream: TextIO, encoding: str | None) -> None:
    """Write out what the stream's encoding lacks instead of failing."""
    if isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(encoding=encoding, errors="backslashreplace")


def _abandon_stdout() -> None:
    """Keep the interpreter from failing again when it flushes at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
