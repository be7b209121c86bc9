"""Passages that a page prints twice: for wide and for narrow screens, or as a box once more."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..models import Evidence, Role
from .chrome import Assigned
from .measures import Measures

__all__ = ["COPIED", "copied_lines", "with_copies"]

COPIED = "printed-before"
"""Name of the cue in explanations."""
_LINES, _CHARACTERS = 2, 300
"""Lines in the same order as before, and characters of their words, that make a copy. A refrain is
shorter. Of the 867 development pages 11 have such copies, 4 of them of a large part of the
article."""


def copied_lines(body: Sequence[bool], measures: Measures) -> set[int]:
    """The units of a body that repeat a passage of it.

    Args:
        body: whether each unit is part of the body.
        measures: of the same page.
    """
    copies = measures.copies
    if not any(flag and count > 1 for flag, count in zip(body, copies, strict=True)):
        return set()
    units = [unit for unit, flag in enumerate(body) if flag]
    texts = [" ".join(measures.tokens[unit]) for unit in units]
    found: set[int] = set()
    for run in _runs(texts):
        if len(run) >= _LINES and sum([len(texts[place]) for place in run]) >= _CHARACTERS:
            found.update([units[place] for place in run])
    return found


def with_copies(
    roles: Sequence[Assigned], evidence: Sequence[Sequence[Evidence]]
) -> list[Assigned]:
    """The roles of the units of a page, but ``other`` for copies (by the first reason for them)."""
    return [
        _COPY if why and why[0].cue == COPIED else role
        for role, why in zip(roles, evidence, strict=True)
    ]


_COPY = Assigned(Role.OTHER, (Evidence(COPIED, Role.OTHER, weight=1.0),), 1.0)


def _runs(texts: Sequence[str]) -> Iterator[list[int]]:
    """The places of texts that came before, as runs in which they came in the same order."""
    first: dict[str, int] = {}
    run: list[int] = []
    before = -1  # where the last of the run came first
    for place, text in enumerate(texts):
        known = first.setdefault(text, place)
        if run and known != before + 1:
            yield run
            run = []
        if known < place:
            run.append(place)
            before = known
    yield run
