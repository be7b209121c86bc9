"""Plain text into units with offsets: visible lines, put together where a paragraph was broken."""

from __future__ import annotations

import attrs

from ..source import Source
from .composition import compose
from .paragraphs import join_lines

__all__ = ["read_lines", "read_text", "read_units"]

_BYTE_ORDER_MARK = "\ufeff"


def read_text(text: str) -> Source:
    """Find the units of ``text``: its paragraphs, headings, menu items, one each.

    A unit is a visible line, or several where a terminal or a one-node-a-line dump broke a
    paragraph (see :mod:`newsparse.readers.paragraphs`).
    """
    text, written = compose(text)
    units = read_units(text)
    return units if written is None else attrs.evolve(units, written=written)


def read_units(text: str) -> Source:
    """The units of a text in the form it has.

    Byte order marks before it belong to its first unit, and are one if there is nothing else.
    """
    units = join_lines(_without_outer_space(read_lines(text)))
    marks = len(text) - len(text.lstrip(_BYTE_ORDER_MARK))
    if not marks:
        return units
    if not len(units):
        return attrs.evolve(units, starts=[0], ends=[marks], gaps=[0], indents=[0])
    return attrs.evolve(units, starts=[0, *units.starts[1:]])


def _without_outer_space(units: Source) -> Source:
    """The units without the white space that says nothing of any of them.

    That is what a page begins with, and the blank lines that part everything on it.
    """
    if not len(units):
        return units
    everywhere = min((gap for gap in units.gaps[1:] if gap), default=1) - 1
    gaps = [0, *(gap and gap - everywhere for gap in units.gaps[1:])]
    indents = [min(units.indents[:2]), *units.indents[1:]]
    return attrs.evolve(units, gaps=gaps, indents=indents)


def read_lines(text: str) -> Source:
    """Find the visible lines of ``text``; byte order marks before it are not seen.

    Lines end where :meth:`str.splitlines` ends them: LF, CR, CRLF, NEL, U+2028 and the rest.
    """
    starts: list[int] = []
    ends: list[int] = []
    gaps: list[int] = []
    indents: list[int] = []
    seen = text.lstrip(_BYTE_ORDER_MARK)
    offset, gap = len(text) - len(seen), 0
    for raw in seen.splitlines(keepends=True):
        visible = raw.strip()
        if visible:
            indent = len(raw) - len(raw.lstrip())
            starts.append(offset + indent)
            ends.append(offset + indent + len(visible))
            gaps.append(gap)
            indents.append(indent)
            gap = 0
        else:
            gap += 1
        offset += len(raw)
    return Source(text, starts, ends=ends, gaps=gaps, indents=indents)
