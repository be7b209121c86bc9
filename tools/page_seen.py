"""What the labeller sees of a page: every cue of every line, whether it weighs something or not."""

from __future__ import annotations

import contextlib
from collections.abc import Container, Iterator, Sequence
from typing import Any
from unittest import mock

from newsparse.labeling import chrome, decision, html, reading
from newsparse.labeling.surroundings import EVERY_CUE, Columns

__all__ = ["seen_by_labeller"]

_UNIT = 100_000
"""Values are told as whole numbers of 1 / this: sums of the same numbers differ in their last
digits between versions of Python."""


@contextlib.contextmanager
def seen_by_labeller() -> Iterator[list[str]]:
    """What is seen of the pages that are parsed meanwhile, as lines: columns, and cues of roles."""
    seen: list[str] = []
    read_twice, cues_of_units = reading.read_twice, chrome.cues_of_units

    def reading_twice(name: str, cues: Columns, measures: Any) -> reading.Reading:
        found = read_twice(name, cues, measures)
        seen.extend(f"{cue} {_told(values)}" for cue, values in sorted(cues.items()))
        return found

    def cues_of_roles(*arguments: Any) -> list[list[str]]:
        found = cues_of_units(*arguments)
        seen.extend(map(" ".join, found))
        return found

    def everything(_: str) -> Container[str]:
        return EVERY_CUE

    with contextlib.ExitStack() as patched:
        for module in (decision, html):
            patched.enter_context(mock.patch.object(module, "read_twice", reading_twice))
        for module in (decision, html, reading):
            patched.enter_context(mock.patch.object(module, "cues_needed", everything))
        patched.enter_context(mock.patch.object(chrome, "cues_of_units", cues_of_roles))
        yield seen


def _told(values: Sequence[float]) -> list[int]:
    return [round(value * _UNIT) for value in values]
