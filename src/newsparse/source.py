"""The text of a page as units with offsets, and the one normalisation the library knows.

Readers (``newsparse.readers``) make a :class:`Source`; every later stage reads it. Facts about
units are kept in columns (one sequence a fact, one entry a unit), because a page has many units
and most of them need no object of their own.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import attrs

from .models import Span
from .origins import Origins

__all__ = ["UNSEEN", "Source", "Written", "has_strays", "nothing_seen", "reading_text"]

UNSEEN = (
    "\u00ad\u061c\u180e\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2060\u2061\u2062\u2063\u2064"
    "\u2066\u2067\u2068\u2069\u206a\u206b\u206c\u206d\u206e\u206f\ufeff"
)
"""Format characters that say where a line may break and which way it runs: most of what UAX #44
calls default-ignorable. Joiners are no such: they are part of how Persian and emoji are spelled."""
_NOT_SEEN = UNSEEN + " "

# "Â" before white space is what is left of a no-break space that was read in the wrong encoding.
# Linear: each run is tried once, from its start, and never given back.
_STRAY = re.compile("(?<!Â)(?<!A\u0302)(?:Â|A\u0302)++(?=\\s|$)")
_CIRCUMFLEX = "A\u0302"
"""The same letter written apart from its mark."""


def reading_text(text: str) -> str:
    """The text as a person reads it: each run of white space one space, none at the ends.

    Stray mojibake of a no-break space ("Â" before white space) is dropped, and so is a byte order
    mark before the first character, unless there is nothing else. Nothing else changes.

    >>> reading_text(" the war.Â \\n It\\u00a0comes ")
    'the war. It comes'
    """
    if "Â" in text or _CIRCUMFLEX in text or text[:1] == "\ufeff":
        return " ".join(_STRAY.sub("", text.lstrip("\ufeff")).split()) or " ".join(text.split())
    return " ".join(text.split())


def has_strays(text: str) -> bool:
    """Whether a text has any characters that :func:`reading_text` may drop, but for white space."""
    return "Â" in text or _CIRCUMFLEX in text or "\ufeff" in text


def nothing_seen(text: str) -> bool:
    """Whether nothing is seen of a reading text: it is empty, or spaces without width."""
    return not text.strip(_NOT_SEEN)


@attrs.frozen
class Written:
    """How a text was written that is read in its composed form."""

    text: str
    """The text itself."""
    origins: Origins
    """Where the pieces of the composed text stand in it."""
    spelling: Mapping[str, str]
    """Letters that are never written composed: the composed form, and how it is written."""

    def reading_text(self, span: Span) -> str:
        """The reading text of what stands at a span of the composed text, as it was written."""
        return reading_text(self.origins.span(span).of(self.text))


@attrs.frozen
class Source:
    """The units of a page: its visible lines, or paragraphs put together from several lines.

    A unit's extent runs from its first to its last visible character. Blank lines have no entry;
    they are counted in ``gaps``.
    """

    text: str
    """The text, in Unicode's composed form (see :mod:`newsparse.readers.composition`)."""
    starts: Sequence[int]
    """Offset of each unit's first visible character."""
    ends: Sequence[int] = attrs.field(kw_only=True)
    """Offset after each unit's last visible character."""
    gaps: Sequence[int] = attrs.field(kw_only=True)
    """Blank lines before each unit."""
    indents: Sequence[int] = attrs.field(kw_only=True)
    """White-space characters before each unit on its first line."""
    written: Written | None = attrs.field(default=None, kw_only=True)
    """The text as it was written, if that was not in its composed form."""

    def __len__(self) -> int:
        return len(self.starts)

    def span(self, first: int, last: int | None = None) -> Span:
        """The span of one unit, or of a run of units (both ends included)."""
        return Span(self.starts[first], self.ends[first if last is None else last])

    def line(self, index: int) -> str:
        """The characters of a unit, from its first visible one to its last."""
        return self.text[self.starts[index] : self.ends[index]]

    def select(self, units: Sequence[int]) -> Source:
        """A source of some of the units, in order, on the same text."""
        return attrs.evolve(
            self,
            starts=[self.starts[unit] for unit in units],
            ends=[self.ends[unit] for unit in units],
            gaps=[self.gaps[unit] for unit in units],
            indents=[self.indents[unit] for unit in units],
        )
