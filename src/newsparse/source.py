"""The text of a page as lines with offsets, and the one normalisation the library knows.

Readers (``newsparse.readers``) make a :class:`Source`; every later stage reads it. Facts about
lines are kept in columns (one sequence a fact, one entry a line), because a page has many lines
and most of them need no object of their own.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from .models import Span

__all__ = ["Source", "reading_text"]

# "Â" before white space is what is left of a no-break space that was read in the wrong encoding.
_STRAY = re.compile("Â(?=\\s|$)")


def reading_text(text: str) -> str:
    """The text as a person reads it: each run of white space one space, none at the ends.

    Stray mojibake of a no-break space ("Â" before white space) is dropped. Nothing else changes.

    >>> reading_text(" the war.Â \\n It\\u00a0comes ")
    'the war. It comes'
    """
    if "Â" in text:
        text = _STRAY.sub("", text)
    return " ".join(text.split())


@attrs.frozen
class Source:
    """The visible lines of a page.

    A line's extent runs from its first to its last visible character. Blank lines have no entry;
    they are counted in ``gaps``.
    """

    text: str
    """The text itself, unchanged."""
    starts: Sequence[int]
    """Offset of each line's first visible character."""
    ends: Sequence[int] = attrs.field(kw_only=True)
    """Offset after each line's last visible character."""
    gaps: Sequence[int] = attrs.field(kw_only=True)
    """Blank lines before each line."""

    def __len__(self) -> int:
        return len(self.starts)

    def span(self, first: int, last: int | None = None) -> Span:
        """The span of one line, or of a run of lines (both ends included)."""
        return Span(self.starts[first], self.ends[first if last is None else last])

    def line(self, index: int) -> str:
        """The visible characters of a line."""
        return self.text[self.starts[index] : self.ends[index]]
