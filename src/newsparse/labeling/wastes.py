"""Wastes: lines that say nothing. Hundreds of tiny ones in a row, as in dumps of tables, which no
article comes near, and lines of which nothing is seen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..models import Block, Evidence, Role
from ..source import UNSEEN, Source, nothing_seen, reading_text

__all__ = ["waste_block", "wastes"]

_TINY = 8
"""Characters of a line that says nothing by itself."""
_REACH = 100
"""Lines next to longer ones that are read even so: a long list may be part of an article, and the
development pages have no longer one."""
_TINY_ONES = (Evidence("waste-of-tiny-lines", Role.OTHER, weight=1.0),)
_NOTHING = (Evidence("nothing-seen", Role.OTHER, weight=1.0),)


def wastes(source: Source) -> Mapping[int, tuple[Evidence, ...]]:
    """The units that need not be read, and why: tiny ones with hundreds of tiny ones around them,
    and such as are spaces without width."""
    found = {
        unit: _NOTHING
        for unit, start in enumerate(source.starts)
        if source.text[start] in UNSEEN and nothing_seen(reading_text(source.line(unit)))
    }
    if len(source) > 2 * _REACH:
        sizes = zip(source.starts, source.ends, strict=True)
        tiny = [end - start <= _TINY for start, end in sizes]
        for run in _runs(tiny):
            found |= dict.fromkeys(run[_REACH:-_REACH], _TINY_ONES)
    return found


def _runs(flags: Sequence[bool]) -> Iterator[range]:
    """The runs of true flags, by their indices."""
    start = 0
    for index, flag in enumerate([*flags, False]):
        if not flag:
            yield range(start, index)
            start = index + 1


def waste_block(source: Source, unit: int, why: tuple[Evidence, ...]) -> Block:
    """The block of such a unit."""
    return Block(source.span(unit), Role.OTHER, text=reading_text(source.line(unit)), evidence=why)
