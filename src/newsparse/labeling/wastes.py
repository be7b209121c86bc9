"""Wastes: hundreds of tiny lines in a row, as in dumps of tables, which no article comes near."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from ..models import Block, Evidence, Role
from ..source import Source, reading_text

__all__ = ["waste_block", "wastes"]

_TINY = 8
"""Characters of a line that says nothing by itself."""
_REACH = 100
"""Lines next to longer ones that are read even so: a long list may be part of an article, and the
development pages have no longer one."""
_WHY = (Evidence("waste-of-tiny-lines", Role.OTHER, weight=1.0),)


def wastes(source: Source) -> set[int]:
    """The units that need not be read: tiny ones with hundreds of tiny ones around them."""
    if len(source) <= 2 * _REACH:
        return set()
    tiny = [end - start <= _TINY for start, end in zip(source.starts, source.ends, strict=True)]
    return {unit for run in _runs(tiny) for unit in run[_REACH:-_REACH]}


def _runs(flags: Sequence[bool]) -> Iterator[range]:
    """The runs of true flags, by their indices."""
    start = 0
    for index, flag in enumerate([*flags, False]):
        if not flag:
            yield range(start, index)
            start = index + 1


def waste_block(source: Source, unit: int) -> Block:
    """The block of such a unit."""
    return Block(source.span(unit), Role.OTHER, text=reading_text(source.line(unit)), evidence=_WHY)
