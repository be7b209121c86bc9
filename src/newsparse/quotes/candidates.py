"""What stands around a marked run: mentions, cues, and how they look from there.

Descriptions are small tuples of symbols, so that ``newsparse.quotes.ranking`` can remember what
each is worth.
"""

from __future__ import annotations

import operator
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Any

import attrs

from ..languages import QuoteWords
from .ranking import Cue, Link, Mention, Shape, gap
from .stream import MENTIONS, Paragraph

__all__ = [
    "CUES",
    "Attribution",
    "Candidate",
    "Facts",
    "View",
    "category",
    "cue_kind",
    "pairs",
    "score_of",
    "shape_of",
]

_LEFT = 28
"""Units read to the left of a quotation."""
_RIGHT = 20
"""Units read to the right of it."""
_CLAUSE = re.compile("[Npi][ar]{0,4}V")
"""A subject with its cue."""
_OPENS = ".!:,Q-'("
"""Symbols before a quotation that stands alone."""
_FAR = 80
"""Units over which the subject of a long sentence is looked for."""
_MAX_MENTIONS = 9
"""Mentions weighed on each side."""
CUES = frozenset("VGIAvg")
"""Symbols of units that may be cues."""
_CONTEXT = 3
"""Units before a mention that are looked at."""
_MAX_RANK = 4
"""Mentions further away than this are all equally far."""
_CUES_A_MENTION = 2
"""Cues weighed on each side of a mention."""


Facts = tuple[tuple[str, tuple[Any, ...]], ...]


@attrs.define(slots=True)
class Candidate:
    """One possible speaker of one quotation."""

    way: str
    """``local``, ``chain``, ``turn``, ``next``, ``above`` or ``none``."""
    score: float
    paragraph: Paragraph | None = None
    """Where the mention stands."""
    mention: int = -1
    """Its unit, or -1."""
    cue: int = -1
    """The unit of the cue, or -1."""
    bare: int = -1
    """The unit of a cue without a subject in the quotation's own paragraph, or -1."""
    facts: Facts = ()
    """What was scored: kind and arguments of each part. Only kept for training."""


@attrs.define(slots=True)
class Attribution:
    """A marked run with its candidates."""

    paragraph: Paragraph
    run: int
    """Number of the run in its paragraph."""
    unit: int
    """Unit of the run."""
    shape: Shape
    best: Candidate | None = None
    """The chosen one."""
    local: Candidate | None = None
    """The best of its own sentence."""
    nobody: float = 0.0
    """Score of no speaker at all."""


score_of = operator.attrgetter("score")
"""The score of a candidate, as a key."""


def shape_of(paragraph: Paragraph, run: int) -> Shape:
    """The shape of a marked run."""
    marked, unit, symbols = paragraph.runs[run], paragraph.quotes[run], paragraph.symbols
    text = paragraph.text
    first = text[marked.inner_start]
    last = text[marked.inner_end - 1]
    words = len(text[marked.inner_start : min(marked.inner_end, marked.inner_start + 80)].split())
    size = str(words) if words < 3 else "3" if words < 6 else "6"
    kind = "C" if first.isupper() else "c" if first.islower() else "0"
    end = last if last in ",.?!" else "-" if last in "—–-…" else ""
    after = symbols[unit + 1] if unit + 1 < len(symbols) else "$"
    if after == "," or (end == "" and after == "."):
        end = end or after
    return Shape(size, kind, end, symbols[unit - 1] if unit else "^", after)


def category(paragraph: Paragraph, unit: int) -> str:
    """What the head word of a mention says about it."""
    symbol = paragraph.symbols[unit]
    words = paragraph.lexicon.words
    first, last = paragraph.firsts[unit], paragraph.lasts[unit]
    head = paragraph.lows[last - 1]
    if symbol == "p":
        return _pronoun(head, words)
    if symbol == "w" or symbol == "i":
        return symbol + head[:3]
    if symbol == "h":
        return "his" if last - first == 1 and paragraph.tags[first] == "H" else "poss"
    if symbol == "N":
        if head in words.org_words:
            return "org"
        if head in words.places:
            return "place"
        if head in words.nationalities:
            return "nation"
        return "name1" if last - first == 1 else "name2"
    if head in words.roles or head in words.titles:
        return "role"
    if head in words.groups:
        return "group"
    if head in words.speech_nouns:
        return "speech"
    return "doc" if head in words.documents else "thing"


def _pronoun(low: str, words: QuoteWords) -> str:
    for name in ("masculine", "feminine", "neuter", "plural"):
        if low in getattr(words, name):
            return name
    return "writer"


def cue_kind(paragraph: Paragraph, unit: int) -> str:
    """Symbol and class of a cue."""
    symbol = paragraph.symbols[unit]
    if symbol in "VGI":
        low = paragraph.lows[paragraph.firsts[unit]]
        return symbol + paragraph.lexicon.classes.get(low, "manner")
    return "S" if symbol in MENTIONS else symbol


def _is_speech(paragraph: Paragraph, unit: int) -> bool:
    return paragraph.lows[paragraph.lasts[unit] - 1] in paragraph.lexicon.words.speech_nouns


class _Window:
    """The mentions and cues around one marked run."""

    def __init__(self, paragraph: Paragraph, unit: int) -> None:
        self.paragraph = paragraph
        self.unit = unit
        symbols = paragraph.symbols
        self.left = self._reach(symbols, unit, -1, max(0, unit - _LEFT))
        self.right = self._reach(symbols, unit, 1, min(len(symbols), unit + 1 + _RIGHT))
        self.mentions: list[int] = []
        self.cues: list[int] = []
        self._collect(range(unit - 1, self.left - 1, -1))
        self._collect(range(unit + 1, self.right))
        self._add_subject()
        self.cues.sort()

    def _add_subject(self) -> None:
        """Add the subject of a long sentence, and the cues right behind it."""
        paragraph, unit = self.paragraph, self.unit
        at = paragraph.places.rfind("1", max(0, unit - _FAR), unit)
        if not 0 <= at < self.left or "." in paragraph.symbols[at:unit]:
            return
        if _CLAUSE.search(paragraph.symbols, self.left, unit):
            return  # a nearer subject has a cue of its own
        self.mentions.append(at)
        near = range(at + 1, min(self.left, at + _RIGHT))
        self.cues += [cue for cue in near if paragraph.symbols[cue] in CUES]

    @staticmethod
    def _reach(symbols: str, unit: int, step: int, limit: int) -> int:
        """How far the window goes: the sentence, and one more where it borders on the run."""
        stops = 0
        inside = unit > 0 and symbols[unit - 1] not in _OPENS  # a part of the writer's sentence
        at = unit + step
        while (at >= limit) if step < 0 else (at < limit):
            if symbols[at] == ".":
                stops += 1
                if stops > 1 or (step > 0 and (at != unit + 1 or inside)):
                    break
            at += step
        return at + 1 if step < 0 else at

    def _collect(self, units: range) -> None:
        symbols, found = self.paragraph.symbols, 0
        for at in units:
            symbol = symbols[at]
            if symbol in MENTIONS:
                found += 1
                if found <= _MAX_MENTIONS:
                    self.mentions.append(at)
                if symbol in "nN" and _is_speech(self.paragraph, at):
                    self.cues.append(at)
            elif symbol in CUES:
                self.cues.append(at)


def pairs(paragraph: Paragraph, unit: int) -> Iterator[tuple[int, int]]:
    """Pairs of a mention and a cue (or -1) around a marked run."""
    window = _Window(paragraph, unit)
    cues = window.cues
    symbols = paragraph.symbols
    for mention in window.mentions:
        yield mention, -1
        behind, before = bisect_right(cues, mention), bisect_left(cues, mention)
        for cue in cues[behind : behind + _CUES_A_MENTION]:
            if symbols.find(".", mention, cue) < 0:
                yield mention, cue
        for cue in cues[max(0, before - _CUES_A_MENTION) : before]:
            if symbols.find(".", cue, mention) < 0:
                yield mention, cue


class View:
    """The units of a paragraph as seen from one unit, described for ranking.

    A unit past the end of the paragraph stands for a quotation in the paragraph below.
    """

    def __init__(self, paragraph: Paragraph, unit: int) -> None:
        self.paragraph = paragraph
        self.unit = unit
        self.left, self.border = ("A", "/") if unit == len(paragraph.symbols) else ("L", "")
        self._mentions: dict[int, Mention] = {}
        self._ranks = {self.left: 0, "R": 0}

    def mention(self, at: int) -> Mention:
        """A mention. Those nearest to the unit must be asked for first."""
        known = self._mentions.get(at)
        if known is None:
            known = self._mentions[at] = self._mention(at)
        return known

    def _mention(self, at: int) -> Mention:
        paragraph = self.paragraph
        symbols = paragraph.symbols
        side = self.left if at < self.unit else "R"
        before = symbols[at - 1] if at else "^"
        rank = self._ranks[side]
        self._ranks[side] = rank + 1
        return Mention(
            symbols[at],
            category(paragraph, at),
            before,
            side,
            self._gap(at),
            gap(symbols[max(0, at - _CONTEXT) : at]),
            symbols[at + 1] if at + 1 < len(symbols) else "$",
            paragraph.places[at],
            str(min(_MAX_RANK, rank)),
        )

    def cue(self, at: int) -> Cue:
        """A cue."""
        side = self.left if at < self.unit else "R"
        return Cue(cue_kind(self.paragraph, at), side, self._gap(at))

    def link(self, mention: int, cue: int) -> Link:
        """A mention as seen from a cue."""
        symbols = self.paragraph.symbols
        if mention < cue:
            return Link("L", gap(symbols[mention + 1 : cue]))
        return Link("R", gap(symbols[cue + 1 : mention]))

    def order(self, mention: int, cue: int) -> str:
        """The order of quotation, mention and cue: ``QVM`` is inverted."""
        unit, behind = self.unit, mention > self.unit
        if cue < 0:
            return ("QM" if behind else "MQ") + self.border
        if cue < unit:
            order = "VQM" if behind else "VMQ" if cue < mention else "MVQ"
        else:
            order = "MQV" if not behind else "QVM" if cue < mention else "QMV"
        return order + self.border

    def _gap(self, at: int) -> str:
        symbols, unit = self.paragraph.symbols, self.unit
        between = symbols[at + 1 : unit] + self.border if at < unit else symbols[unit + 1 : at]
        return gap(between)
