"""A labelled page as the finders read it: the lines in columns, and where the body stands."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence

import attrs

from ..models import Block, Role
from ..source import Source
from .calendar import month_number
from .dates import DateMention, find_dates

__all__ = ["BULLET", "TOP", "Page", "has_cjk", "key", "last_match", "prints", "read_page"]

BULLET = re.compile(r"(?:[*+•·▪■●○◦‣▶►»›→–—-]|o(?= \S)|\d{1,2}[.)]|#{1,6}) +")
"""What list layouts print before an item."""

_BULLETS = frozenset("*+•·▪■●○◦‣▶►»›→–—-o#")
"""What a bullet begins with, digits aside."""

TOP = 3
"""Lines at the top of a page that may hold its title."""

_COHESION_CHARS = 5_000
"""Characters of the body that a headline is compared with."""
_MAX_PART = 12
"""Characters of the longest part of a date on a line of its own."""
_DATE_PARTS = 5
"""Lines that a date with its time of day may be printed on."""
_EVIDENCE_CHARS = 50_000
"""Characters of a page in which clear dates are looked for."""
# What stands before it is asked later: a search for digits is several times faster.
_NUMERIC = re.compile(r"(\d{1,2})([/.])(\d{1,2})\2(?:\d{4}|\d\d)(?![\d/])")
_IN_NUMBERS = re.compile(r"\d ?[./‐-] ?\d{1,2} ?[./‐-] ?\d\d")
"""What every date in numbers has in it."""
_INSIDE_NUMBER = frozenset("0123456789/.")
_DIGIT = re.compile(r"\d")
_WORD = re.compile(r"[^\W\d_]{3,}|\d+")
_WORD_OR_NUMBER = re.compile(r"\w+")
_CJK = re.compile("[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7a3\uf900-\ufaff]")
_LONG = 90
"""Characters of a line that reads like text even if the labeller gave it another role."""
_GAP = 40.0
"""What a line outside the body costs a run of body lines, in characters."""


def has_cjk(text: str) -> bool:
    """Whether a text has Chinese, Japanese or Korean characters."""
    return not text.isascii() and _CJK.search(text) is not None


def key(text: str) -> str:
    """A text for comparisons: lower case, letters and digits only, one space between words."""
    return " ".join(_WORD_OR_NUMBER.findall(text.lower()))


def prints(text: str, wanted: str) -> bool:
    """Whether a text has some words in it, given as :func:`key` gives them."""
    return wanted.partition(" ")[0] in text.lower() and wanted in key(text)


@attrs.define
class Page:
    """The lines of a page. A line here is a block without its bullet."""

    source: Source
    blocks: Sequence[Block]
    language: str | None
    texts: list[str]
    """Reading text of each line, without bullet."""
    bulleted: list[bool]
    """Whether there was a bullet."""
    counts: Counter[str]
    """How often each text is printed."""
    first: int
    """First line of the body; the number of lines if there is no body."""
    last: int
    """Last line of the body; -1 if there is none."""
    lead: str
    """The opening of the body, in lower case."""

    _dates: dict[int, list[DateMention]] = attrs.field(factory=dict, init=False)
    _shared: dict[str, float] = attrs.field(factory=dict, init=False)
    _lead_words: frozenset[str] | None = attrs.field(default=None, init=False)
    _month_first: bool | None = attrs.field(default=None, init=False)

    def __len__(self) -> int:
        return len(self.texts)

    def role(self, index: int) -> Role | None:
        """The role of a line, None outside the page."""
        return self.blocks[index].role if 0 <= index < len(self.blocks) else None

    def text(self, index: int) -> str:
        """The text of a line, empty outside the page."""
        return self.texts[index] if 0 <= index < len(self.texts) else ""

    def cohesion(self, text: str) -> float:
        """Share of a text's words that the opening of the body has too, 0 to 1."""
        share = self._shared.get(text)
        if share is None:
            found = _content(text)
            share = 0.0
            if has_cjk(text) or any(word in self.lead for word in found):
                if self._lead_words is None:
                    self._lead_words = frozenset(_content(self.lead))
                share = sum(word in self._lead_words for word in found) / max(1, len(found))
            self._shared[text] = share
        return share

    @property
    def month_first(self) -> bool:
        """Whether 4/6/2024 is 6 April here: the page's clear dates decide, else its language."""
        if self._month_first is None:
            clear = [
                int(match[3]) > 12
                for match in _NUMERIC.finditer(self.source.text, 0, _EVIDENCE_CHARS)
                if int(match[1]) > 12 or int(match[3]) > 12
                if self.source.text[match.start() - 1 : match.start()] not in _INSIDE_NUMBER
            ]
            self._month_first = clear[0] if clear else self.language == "en"
        return self._month_first

    def dates(self, index: int) -> list[DateMention]:
        """The absolute dates that a line prints; none outside the page."""
        known = self._dates.get(index)
        if known is None:
            text = self.text(index)
            known = []
            if _DIGIT.search(text) is not None:
                numeric = "/" in text or text.count(".") > 1
                open_order = numeric and _IN_NUMBERS.search(text) is not None
                known = find_dates(text, month_first=open_order and self.month_first)
                if not known and len(text) <= _MAX_PART:
                    known = self._split_date(index)
            self._dates[index] = known
        return known

    def _split_date(self, index: int) -> list[DateMention]:
        """The date whose parts stand on lines of their own, from this one on: "2", "June", "2024".

        A dump with a text node a line prints one so.
        """
        parts = self.texts[index : index + _DATE_PARTS]
        whole = " ".join(itertools.takewhile(lambda part: len(part) <= _MAX_PART, parts))
        found = find_dates(whole, month_first=False)
        if not found or found[0].start > 0 or "/" in whole:
            return []
        return [attrs.evolve(found[0], end=len(self.texts[index]))]

    def has_date(self, index: int) -> bool:
        """Whether a line prints an absolute date; False outside the page."""
        return bool(self.dates(index))

    def locate(self, index: int, text: str) -> tuple[int, int]:
        """Source offsets of a piece of a line's reading text; of the line if it is not in it."""
        span = self.blocks[index].span
        at = self.source.text.find(text, span.start, span.end)
        if at >= 0:
            return at, at + len(text)
        parts = text.split()  # the source has other white space between them
        at = self.source.text.find(parts[0], span.start, span.end) if parts else -1
        end = self.source.text.find(parts[-1], at, span.end) if at >= 0 else -1
        # No text is known that is not found; one that were should not make a page fail.
        return (at, end + len(parts[-1])) if end >= 0 else (span.start, span.end)

    def begin_below(self, line: int) -> None:
        """Let the body begin at the first of its paragraphs below a line, that of the headline.

        The labels may begin the body too early, with a teaser, or miss how it begins.
        """
        for index in range(line + 1, self.last + 1):
            long = len(self.texts[index]) * (2 if has_cjk(self.texts[index]) else 1) >= _LONG
            if long and self.blocks[index].role.is_body:
                self.first = index
                return


def last_match(pattern: re.Pattern[str], text: str, start: int, end: int) -> re.Match[str] | None:
    """The last match of a pattern in a part of a text."""
    found = None
    for match in pattern.finditer(text, start, end):
        found = match
    return found


def read_page(source: Source, blocks: Sequence[Block], language: str | None) -> Page:
    """The page in columns."""
    texts: list[str] = []
    bulleted: list[bool] = []
    for block in blocks:
        text = block.text
        start = _after_bullet(text) if text[:1] in _BULLETS or text[:1].isdecimal() else 0
        bulleted.append(start > 0)
        texts.append(text[start:])
    first, last = _body(blocks, texts)
    lead = " ".join(texts[first : last + 1])[:_COHESION_CHARS].lower()
    return Page(
        source,
        blocks,
        language,
        texts,
        bulleted,
        Counter(texts),
        first,
        last,
        lead,
    )


def _after_bullet(text: str) -> int:
    """Where a line begins behind its bullets (a layout may print several)."""
    start = 0
    for _ in range(8):
        match = BULLET.match(text, start)
        if match is None or (match[0][0].isdecimal() and _opens_date(text, match.end())):
            break
        start = match.end()
    return start


def _opens_date(text: str, at: int) -> bool:
    """Whether an item's number is the day of a date: "30. Juni 2025", "30. 6. 2025"."""
    following = text[at : at + 20].split()
    if not following:
        return False
    second = following[0]
    if second.endswith(".") and second[:-1].isdecimal() and len(second) <= 3:
        return len(following) > 1 and following[1][:4].isdecimal() and following[1][3:4] != ""
    return month_number(second.lower().strip(".,")) is not None


def _content(text: str) -> list[str]:
    """Words of a text that carry meaning; pairs of characters in scripts without spaces."""
    lowered = text.lower()
    if has_cjk(lowered):
        plain = [char for char in lowered if char.isalnum()]
        return [a + b for a, b in itertools.pairwise(plain)]
    return _WORD.findall(lowered)


def _body(blocks: Sequence[Block], texts: Sequence[str]) -> tuple[int, int]:
    """First and last line of the heaviest run of body lines."""
    best = total = 0.0
    start, first, last = 0, len(blocks), -1
    for index, block in enumerate(blocks):
        total += min(400, len(texts[index])) if block.role.is_body else -_GAP
        if total <= 0:
            total, start = 0.0, index + 1
        elif total > best:
            best, first, last = total, start, index
    if last < 0:
        return _longest(texts)
    while first < last and not blocks[first].role.is_body:
        first += 1
    return first, last


def _longest(texts: Sequence[str]) -> tuple[int, int]:
    """The heaviest run of long lines, for pages without a body."""
    best = total = 0.0
    start, first, last = 0, len(texts), -1
    for index, text in enumerate(texts):
        weight = len(text) * (2 if has_cjk(text) else 1)
        total += min(400, weight) if weight >= _LONG else -_GAP
        if total <= 0:
            total, start = 0.0, index + 1
        elif total > best:
            best, first, last = total, start, index
    return first, last
