"""Which lines of a page were one paragraph before somebody broke them, and putting them together.

Two machines break paragraphs. A *terminal* wraps them at a column: a line ends because the next
word did not fit, so the next line's first word tells whether a line end is a break. A
*one-node-a-line* dump breaks them at each link or emphasis: white space at the break, a lower-case
start or closing punctuation tells. Every join is a decision that can be wrong; a page whose lines
show neither pattern is left alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from ..source import Source

__all__ = ["join_lines", "wrap_column"]

_NARROWEST, _WIDEST = 40, 140
"""Columns between which terminals wrap."""
_FEWEST_WRAPS = 2
"""Line ends that must look wrapped before a page counts as wrapped."""
_LONGEST_WORD = 40
"""A longer first word says nothing about the column: nothing would have fitted."""
_LONG_NODE = 25
"""A text node of this length is running text rather than a menu item."""

_IDEOGRAPHIC_SPACE = "\u3000"
"""Opens a paragraph in Chinese and Japanese print."""

_SENTENCE_END = frozenset(".!?:…。！？।؟۔;")
_CLOSING = frozenset(",.;:!?)]»”’…%、。，．；：！？）」』】،؛؟।")
_OPENING = frozenset("([«“„‘「『（【")
_SPACES = frozenset(" \xa0")
_LINE_ENDS = frozenset("\n\r\x85\u2028\u2029")
_BULLET = re.compile(r"(?:[*+•◦▪‣●○■·–—-]|\d{1,2}[.)])[ \t]+")
_DASHES = frozenset("–—-")
_NO_BREAK = frozenset("\xa0\u2007\u202f")
"""Spaces that no line is broken at."""
_UNSPACED = re.compile(
    "[\\u0e00-\\u0edf\\u1000-\\u109f\\u1780-\\u17ff\\u3040-\\u30ff"
    "\\u3400-\\u4dbf\\u4e00-\\u9fff\\uac00-\\ud7af\\uf900-\\ufaff]"
)
"""Scripts that a line may be broken in anywhere: Thai, Lao, Burmese, Khmer, kana, Han, Hangul."""


def join_lines(lines: Source) -> Source:
    """The units of a page, from its visible lines."""
    if len(lines) < 2:
        return lines
    column = wrap_column(lines)
    joins = _wrapped_joins(lines, column) if column else _node_joins(lines)
    return _merge(lines, joins) if True in joins else lines


def wrap_column(lines: Source) -> int | None:
    """The column a terminal wrapped the page at, or None if it did not.

    Each line end that is followed directly by another line votes for the columns that explain
    it: wide enough for the line, too narrow for the next word as well. Lines that are longer
    than a column vote against it.
    """
    votes = [0] * (_WIDEST + 2)
    longer = 0
    candidates = 0
    for index, width in enumerate(_widths(lines)):
        if width < _NARROWEST:
            continue
        if width > _WIDEST:
            longer += 1
            continue
        votes[0] -= 1
        votes[width] += 1
        if index + 1 < len(lines) and not lines.gaps[index + 1]:
            candidates += 1
            reach = min(_first_word(lines, index + 1), _LONGEST_WORD)
            votes[width] += 1
            votes[min(width + reach, _WIDEST) + 1] -= 1
    best, column, tally = 0, None, -longer
    for width in range(_WIDEST + 1):
        tally += votes[width]
        if width >= _NARROWEST and tally > best:
            best, column = tally, width
    return column if best >= max(_FEWEST_WRAPS, candidates / 3) else None


def _widths(lines: Source) -> list[int]:
    """Columns each line takes, indentation included."""
    return [
        end - start + indent
        for start, end, indent in zip(lines.starts, lines.ends, lines.indents, strict=True)
    ]


def _first_word(lines: Source, index: int) -> int:
    """Length of what could not be broken off the start of a line."""
    start, end = lines.starts[index], lines.ends[index]
    text = lines.text
    if _UNSPACED.match(text, start):
        return 1
    stop = min(end, start + _LONGEST_WORD)
    for position in range(start, stop):
        if text[position].isspace() and text[position] not in _NO_BREAK:
            return position - start
    return stop - start


def _wrapped_joins(lines: Source, column: int) -> list[bool]:
    """For each line, whether it goes on the line before: the first word did not fit there."""
    text = lines.text
    joins = [False]
    margin: int | None = None
    for index, width in enumerate(_widths(lines)[:-1]):
        following = index + 1
        joined = (
            not lines.gaps[following]
            and width <= column + 1
            and width + 1 + _first_word(lines, following) > column
            and width * 2 > column
            and _same_margin(lines, index, margin)
            and text[lines.starts[following] - 1] != _IDEOGRAPHIC_SPACE
            and not _bulleted(lines, following)
        )
        margin = lines.indents[following] if joined else None
        joins.append(joined)
    return joins


def _bulleted(lines: Source, index: int) -> bool:
    """Whether a line starts with a bullet, not with a dash inside a sentence."""
    text, start = lines.text, lines.starts[index]
    bullet = _BULLET.match(text, start)
    if bullet is None:
        return False
    inside = text[start] in _DASHES and text[bullet.end() : bullet.end() + 1].islower()
    return not (inside and _last(lines, index - 1) not in _SENTENCE_END)


def _same_margin(lines: Source, index: int, margin: int | None) -> bool:
    """Whether the line after ``index`` keeps the paragraph's left margin.

    A first line may be indented, or carry a bullet that the next lines hang under.
    """
    following = lines.indents[index + 1]
    if margin is not None:
        return following == margin
    indent = lines.indents[index]
    if following <= indent:
        return True
    bullet = _BULLET.match(lines.text, lines.starts[index])
    return bullet is not None and following - indent <= bullet.end() - bullet.start()


def _node_joins(lines: Source) -> list[bool]:
    """For each line, whether it is a text node that goes on the paragraph of the node before."""
    text = lines.text
    spaced = _spaced(lines)
    telling = sum(spaced) * 2 < len(lines)  # most lines end so where a page is laid out so
    packed = sum(gap == 0 for gap in lines.gaps) * 5 > len(lines) * 2
    trust_spaces = packed and telling
    joins = [False]
    for index in range(len(lines) - 1):
        following = index + 1
        blank_node = telling and lines.gaps[following] == 1 and spaced[index]
        if lines.gaps[following] and not blank_node:
            joins.append(False)
            continue
        last, first = _last(lines, index), text[lines.starts[following]]
        joins.append(
            first in _CLOSING
            or last in _OPENING
            or (last not in _SENTENCE_END and trust_spaces and spaced[index])
            or (last not in _SENTENCE_END and first.islower() and _running(lines, index))
        )
    return joins


def _spaced(lines: Source) -> list[bool]:
    """For each line, whether a single space stands between it and the line break after it.

    That is how a text node ends, or starts, in the middle of a sentence.
    """
    text = lines.text
    found = []
    for index, end in enumerate(lines.ends):
        trailing = text[end : end + 1] in _SPACES and text[end + 1 : end + 2] in _LINE_ENDS
        following = index + 1
        leading = (
            following < len(lines)
            and lines.indents[following] == 1
            and text[lines.starts[following] - 1] != _IDEOGRAPHIC_SPACE
        )
        found.append(trailing or leading)
    return found


def _last(lines: Source, index: int) -> str:
    """The last character of a line, not counting what is left of a no-break space."""
    start, end = lines.starts[index], lines.ends[index]
    text = lines.text
    while end - start > 1 and text[end - 1] in "Â\xa0 ":
        end -= 1
    return text[end - 1]


def _running(lines: Source, index: int) -> bool:
    """Whether one of two neighbouring lines is long enough for running text."""
    return any(lines.ends[k] - lines.starts[k] >= _LONG_NODE for k in (index, index + 1))


def _merge(lines: Source, joins: Sequence[bool]) -> Source:
    """The lines with those that go on others put together."""
    heads = [index for index, joined in enumerate(joins) if not joined]
    tails = [index - 1 for index in heads[1:]] + [len(lines) - 1]
    return attrs.evolve(lines.select(heads), ends=[lines.ends[index] for index in tails])
