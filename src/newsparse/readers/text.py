"""Plain text into lines with offsets, in one pass."""

from __future__ import annotations

from ..source import Source

__all__ = ["read_text"]


def read_text(text: str) -> Source:
    """Find the visible lines of ``text``.

    Lines end where :meth:`str.splitlines` ends them: LF, CR, CRLF, NEL, U+2028 and the rest.
    """
    starts: list[int] = []
    ends: list[int] = []
    gaps: list[int] = []
    offset = gap = 0
    for raw in text.splitlines(keepends=True):
        visible = raw.strip()
        if visible:
            start = offset + len(raw) - len(raw.lstrip())
            starts.append(start)
            ends.append(start + len(visible))
            gaps.append(gap)
            gap = 0
        else:
            gap += 1
        offset += len(raw)
    return Source(text, starts, ends=ends, gaps=gaps)
