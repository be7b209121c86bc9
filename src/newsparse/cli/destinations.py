"""Where results go: standard output, or a file with an HTML report."""

from __future__ import annotations

import os
import sys
from typing import Self, TextIO

from .._display import neutralise
from .arguments import Options
from .outputs import HEADED, quote_header
from .work import Result

__all__ = ["Printer", "ReportFile", "WouldOverwriteError"]

_STANDARD_OUTPUT = "-"
_PROBE = 1024  # bytes of a report in which its generator is named


class WouldOverwriteError(Exception):
    """The report was to be written over something that is not a report."""


class Printer:
    """Prints results one after the other."""

    def __init__(self, options: Options, many: bool) -> None:
        self._headed = many and options.output in HEADED
        self._header = quote_header(options) if options.output == "quotes" else ""
        self._printed = 0

    def __enter__(self) -> Self:
        if self._header:
            print(self._header)
        return self

    def __exit__(self, *error: object) -> None:
        pass

    def write(self, result: Result) -> None:
        """Print one, headed by its name where people read several, as head(1) does."""
        if self._headed:
            gap = "\n" if self._printed else ""
            print(f"{gap}==> {neutralise(result.document.label)} <==\n")
        if result.output:
            print(result.output)
        self._printed += 1


class ReportFile:
    """Writes reports to one file. What it holds is whole at any end, also at an interrupt."""

    def __init__(self, path: str, many: bool) -> None:
        self._path = path
        self._many = many
        self._file: TextIO | None = None
        _check(path)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        from ..explanation.html import FOOT

        if self._file is None:
            return
        if self._many:
            self._file.write(FOOT)
        if self._path != _STANDARD_OUTPUT:
            self._file.close()

    def write(self, result: Result) -> None:
        """Write the report of one page."""
        if self._file is None:
            self._file = self._start()
        self._file.write(result.output or "")

    def _start(self) -> TextIO:
        from ..explanation.html import render_head

        if self._path == _STANDARD_OUTPUT:
            file = sys.stdout
        else:
            file = open(self._path, "w", encoding="utf-8")  # noqa: SIM115 - closed at exit
        if self._many:
            file.write(render_head("Pages"))
        return file


def _check(path: str) -> None:
    """Refuse to replace what is not an older report: perhaps it is one of the pages."""
    if path == _STANDARD_OUTPUT:
        return
    folder = os.path.dirname(path) or os.curdir
    if not os.path.isdir(folder):
        raise WouldOverwriteError(f"--html {path}: there is no folder {folder}")
    if os.path.isdir(path):
        raise WouldOverwriteError(f"--html {path}: that is a folder; name a file in it")
    if os.path.isfile(path) and not _is_report(path):
        raise WouldOverwriteError(
            f"--html {path}: that file is no report of newsparse and would be replaced; "
            "--html takes the name of the report to write, pages come after it"
        )


def _is_report(path: str) -> bool:
    """Whether a file is a report, or empty."""
    try:
        with open(path, "rb") as file:
            start = file.read(_PROBE)
    except OSError:
        return True  # writing to it will say what is wrong
    return not start or b'content="newsparse ' in start
