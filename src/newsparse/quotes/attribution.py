"""Candidates for the speaker of each quotation, and the choice among them.

For one quotation the candidates are: each mention near it, with each cue that may link the two
(``local``); the speaker of the quotation before (``chain``) or after (``next``); the last other
speaker (``turn``); the mentions in the last sentence of the paragraph above (``above``); nobody.
``newsparse.quotes.ranking`` scores them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import attrs

from .ranking import Cue, Link, Mention, Ranker, Shape, gap
from .stream import MENTIONS, Paragraph

__all__ = ["Attribution", "Candidate", "attribute", "shape_of"]

_LEFT = 28
"""Units read to the left of a quotation."""
_RIGHT = 20
"""Units read to the right of it."""
_MAX_MENTIONS = 9
"""Mentions weighed on each side."""
_CUES = frozenset("VGIAvg")
_CONTEXT = 3
"""Units before a mention that are looked at."""
_CUES_A_MENTION = 2
"""Cues weighed on each side of a mention."""
_MARKS_ONLY = "Q.!'-"
"""What may stand before a quotation that opens its paragraph."""
_MAX_LEAD = 6
"""Units of such a beginning."""
_REACH = 3
"""Paragraphs over which a speaker can go on."""

_Facts = tuple[tuple[str, tuple[Any, ...]], ...]


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
    source: int = -1
    """The quotation it goes on from (``chain`` and ``next``)."""
    facts: _Facts = ()
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


def _pronoun(low: str, words: object) -> str:
    for name in ("masculine", "feminine", "neuter", "plural"):
        if low in getattr(words, name):
            return name
    return "writer"


def cue_kind(paragraph: Paragraph, unit: int) -> str:
    """Symbol and class of a cue."""
    symbol = paragraph.symbols[unit]
    if symbol in "VGI":
        low = paragraph.lows[paragraph.firsts[unit]]
        return symbol + paragraph.lexicon.classes.get(low, "")
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

    @staticmethod
    def _reach(symbols: str, unit: int, step: int, limit: int) -> int:
        """How far the window goes: the sentence, and one more where it borders on the run."""
        stops = 0
        at = unit + step
        while (at >= limit) if step < 0 else (at < limit):
            if symbols[at] == ".":
                stops += 1
                if stops > 1 or (step > 0 and at != unit + 1):
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
            elif symbol in _CUES:
                self.cues.append(at)
        self.cues.sort()


def local(paragraph: Paragraph, unit: int) -> Iterator[tuple[int, int]]:
    """Pairs of a mention and a cue (or -1) around a marked run."""
    window = _Window(paragraph, unit)
    cues = window.cues
    symbols = paragraph.symbols
    for mention in window.mentions:
        yield mention, -1
        after = [cue for cue in cues if cue > mention][:_CUES_A_MENTION]
        before = [cue for cue in cues if cue < mention][-_CUES_A_MENTION:]
        for cue in after + before:
            low, high = (mention, cue) if mention < cue else (cue, mention)
            if "." not in symbols[low + 1 : high]:
                yield mention, cue


class Attributor:
    """Chooses speakers for the marked runs of one article, in reading order."""

    def __init__(self, ranker: Ranker, *, keep: bool = False) -> None:
        self.ranker = ranker
        self.keep = keep
        """Whether to keep all candidates with their facts, for training."""
        self.all: list[list[Candidate]] = []

    def attribute(self, paragraphs: Sequence[Paragraph]) -> list[Attribution]:
        """The marked runs of the article with the speaker of each."""
        found = [
            Attribution(paragraph, run, unit, shape_of(paragraph, run))
            for paragraph in paragraphs
            for run, unit in enumerate(paragraph.quotes)
        ]
        locals_ = [self._local(entry) for entry in found]
        for entry, candidates in zip(found, locals_, strict=True):
            entry.local = max(candidates, key=_score, default=None)
        turn = -1  # the last quotation by somebody else than the one before
        for index, entry in enumerate(found):
            candidates = locals_[index]
            if index > 1 and not _same(found[index - 1].best, found[index - 2].best):
                turn = index - 2
            others = self._others(found, index, turn, paragraphs)
            entry.nobody = others[0].score
            candidates += others
            best = max(candidates, key=_score)
            entry.best = _with_own_cue(entry, _creator(entry, best, candidates))
            if self.keep:
                self.all.append(candidates)
        return found

    # -- candidates ----------------------------------------------------------------------------

    def _local(self, entry: Attribution) -> list[Candidate]:
        """Mentions of the quotation's own paragraph."""
        return self._near("local", entry.paragraph, entry.unit, entry.shape)

    def _near(self, way: str, paragraph: Paragraph, unit: int, shape: Shape) -> list[Candidate]:
        """Mentions around a unit; a unit past the end stands for a quotation below."""
        symbols, ranker = paragraph.symbols, self.ranker
        left, border = ("A", "/") if unit == len(symbols) else ("L", "")
        mentions: dict[int, Mention] = {}
        cues: dict[int, Cue] = {}
        ranks = {left: 0, "R": 0}
        found = []
        for m, v in local(paragraph, unit):
            mention = mentions.get(m)
            if mention is None:
                side = left if m < unit else "R"
                between = gap(symbols[m + 1 : unit] + border if m < unit else symbols[unit + 1 : m])
                before = symbols[m - 1] if m else "^"
                rank = min(4, ranks[side])
                mention = Mention(
                    symbols[m],
                    category(paragraph, m),
                    before,
                    side,
                    between,
                    gap(symbols[max(0, m - _CONTEXT) : m]),
                    symbols[m + 1] if m + 1 < len(symbols) else "$",
                    paragraph.places[m],
                    rank,
                )
                mentions[m] = mention
                ranks[side] += 1
            order = ("MQ" if m < unit else "QM") + border
            kind, score = "", 0.0
            facts: _Facts = ()
            if v >= 0:
                cue = cues.get(v)
                if cue is None:
                    side = left if v < unit else "R"
                    between = symbols[v + 1 : unit] + border if v < unit else symbols[unit + 1 : v]
                    cue = cues[v] = Cue(cue_kind(paragraph, v), side, gap(between))
                kind = cue.kind
                between = symbols[m + 1 : v] if m < v else symbols[v + 1 : m]
                link = Link("L" if m < v else "R", gap(between))
                order = _order(unit, m, v) + border
                score = ranker.cue(cue, shape) + ranker.link(link, mention, kind)
                if self.keep:
                    facts = (("cue", (cue, shape)), ("link", (link, mention, kind)))
            edge = "" if kind else mention.side + mention.gap[:1] + mention.gap[-1:]
            score += ranker.mention(mention, order, kind)
            score += ranker.fit(mention.category, order, edge, shape)
            if self.keep:
                facts += (
                    ("mention", (mention, order, kind)),
                    ("fit", (mention.category, order, edge, shape)),
                )
            found.append(Candidate(way, score, paragraph, m, v, -1, facts))
        return found

    def _others(
        self, found: list[Attribution], index: int, turn: int, paragraphs: Sequence[Paragraph]
    ) -> list[Candidate]:
        entry = found[index]
        candidates = [
            Candidate("none", self.ranker.none(entry.shape), facts=(("none", (entry.shape,)),))
        ]
        if index:
            before = found[index - 1]
            self._go_on(candidates, "chain", entry, before.best, before, index - 1)
        if turn >= 0:
            self._go_on(candidates, "turn", entry, found[turn].best, found[turn], turn)
        if index + 1 < len(found):
            after = found[index + 1]
            self._go_on(candidates, "next", entry, after.local, after, index + 1)
        number = entry.paragraph.index
        lead = entry.paragraph.symbols[: min(entry.unit, _MAX_LEAD)]
        if number and entry.unit < _MAX_LEAD and not lead.strip(_MARKS_ONLY):
            above = paragraphs[number - 1]
            candidates += self._near("above", above, len(above.symbols), entry.shape)
        return candidates

    def _go_on(
        self,
        candidates: list[Candidate],
        way: str,
        entry: Attribution,
        other: Candidate | None,
        of: Attribution,
        source: int,
    ) -> None:
        """The speaker of the quotation before or after."""
        if other is None or other.paragraph is None:
            return
        distance = abs(entry.paragraph.index - of.paragraph.index)
        if distance > _REACH:
            return
        first, last = (entry, of) if way == "next" else (of, entry)
        symbols = first.paragraph.symbols
        if distance == 0:
            between = symbols[first.unit + 1 : min(last.unit, first.unit + _LEFT)]
        else:
            between = symbols[first.unit + 1 : first.unit + _LEFT] + "/"
            between += last.paragraph.symbols[max(0, last.unit - _LEFT) : last.unit]
        if not first.paragraph.runs[first.run].closed:
            between = "u" + between
        kind = "S" if other.way == "local" and other.cue >= 0 and other.score > 0 else "s"
        arguments = (way + kind, gap(between), distance, entry.shape)
        candidates.append(
            Candidate(
                way,
                self.ranker.chain(*arguments),
                other.paragraph,
                other.mention,
                other.cue,
                source,
                (("chain", arguments),) if self.keep else (),
            )
        )


def _creator(entry: Attribution, best: Candidate, candidates: list[Candidate]) -> Candidate:
    """Who spoke rather than who passed it on: ``"...," X said, according to a report``."""
    symbols, unit = entry.paragraph.symbols, entry.unit
    if best.way != "local" or best.cue <= unit or symbols[best.cue] != "A":
        return best
    speakers = [
        candidate
        for candidate in candidates
        if candidate.way == "local"
        and symbols[candidate.cue] == "V"
        and unit < candidate.cue < best.cue
        and unit < candidate.mention < best.cue
    ]
    return max(speakers, key=_score, default=best)


def _with_own_cue(entry: Attribution, best: Candidate) -> Candidate:
    """The choice, with the participle right before the quotation as its cue: ``adding, "..."``."""
    symbols, at = entry.paragraph.symbols, entry.unit - 1
    while at > 0 and symbols[at] in ",:t":
        at -= 1
    if at < 1 or symbols[at] != "G" or best.cue >= at or best.paragraph is not entry.paragraph:
        return best
    if best.way not in ("local", "chain") or best.mention > entry.unit:
        return best
    return attrs.evolve(best, way="local", cue=at)


def _same(one: Candidate | None, other: Candidate | None) -> bool:
    """Whether two choices are one mention."""
    if one is None or other is None:
        return one is other
    return one.paragraph is other.paragraph and one.mention == other.mention


def _score(candidate: Candidate) -> float:
    return candidate.score


def _order(unit: int, mention: int, cue: int) -> str:
    places = sorted(((unit, "Q"), (mention, "M"), (cue, "V")))
    return "".join(letter for _, letter in places)


def attribute(paragraphs: Sequence[Paragraph], ranker: Ranker) -> list[Attribution]:
    """The marked runs of an article with the speaker of each."""
    return Attributor(ranker).attribute(paragraphs)
