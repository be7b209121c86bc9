"""The choice of a speaker for each quotation.

For one quotation the candidates are: each mention near it, with each cue that may link the two
(``local``); the speaker of the quotation before (``chain``) or after (``next``); the last other
speaker (``turn``); the mentions in the last sentence of the paragraph above (``above``); nobody.
``newsparse.quotes.ranking`` scores them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs

from .candidates import View, cue_kind, pairs, shape_of
from .ranking import Ranker, Shape, gap
from .stream import Paragraph

__all__ = ["Attribution", "Attributor", "Candidate", "attribute"]

_WINDOW = 28
"""Units between two quotations that are looked at."""
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
            best = _outside_relative(entry, _creator(entry, best, candidates))
            entry.best = _with_own_cue(entry, best)
            if self.keep:
                self.all.append(candidates)
        return found

    # -- candidates ----------------------------------------------------------------------------

    def _local(self, entry: Attribution) -> list[Candidate]:
        """Mentions of the quotation's own paragraph."""
        return self._near("local", entry.paragraph, entry.unit, entry.shape)

    def _near(self, way: str, paragraph: Paragraph, unit: int, shape: Shape) -> list[Candidate]:
        """Mentions around a unit; a unit past the end stands for a quotation below."""
        view, ranker, keep = View(paragraph, unit), self.ranker, self.keep
        found = []
        for at, cue_at in pairs(paragraph, unit):
            mention = view.mention(at)
            order = view.order(at, cue_at)
            kind, score = "", 0.0
            facts: _Facts = ()
            if cue_at >= 0:
                cue, link = view.cue(cue_at), view.link(at, cue_at)
                kind = cue.kind
                score = ranker.cue(cue, shape) + ranker.link(link, mention, kind)
                if keep:
                    facts = (("cue", (cue, shape)), ("link", (link, mention, kind)))
            edge = "" if kind else mention.side + mention.gap[:1] + mention.gap[-1:]
            score += ranker.mention(mention, order, kind)
            score += ranker.fit(mention.category, order, edge, shape)
            if keep:
                fit = (mention.category, order, edge, shape)
                facts += (("mention", (mention, order, kind)), ("fit", fit))
            found.append(Candidate(way, score, paragraph, at, cue_at, facts))
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
            self._go_on(candidates, "chain", entry, before.best, before)
        if turn >= 0:
            self._go_on(candidates, "turn", entry, found[turn].best, found[turn])
        if index + 1 < len(found):
            after = found[index + 1]
            self._go_on(candidates, "next", entry, after.local, after)
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
            between = symbols[first.unit + 1 : min(last.unit, first.unit + _WINDOW)]
        else:
            between = symbols[first.unit + 1 : first.unit + _WINDOW] + "/"
            between += last.paragraph.symbols[max(0, last.unit - _WINDOW) : last.unit]
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


def _outside_relative(entry: Attribution, best: Candidate) -> Candidate:
    """The sentence's subject for that of a closed clause: ``X called it, which Y said, "..."``."""
    paragraph, unit = entry.paragraph, entry.unit
    symbols, at = paragraph.symbols, best.mention
    if best.way != "local" or not 1 < at < unit or symbols[at - 1] != "w":
        return best
    subject, verb = _speaking_subject(paragraph, at)
    if subject < 0 or symbols.find(",", at, unit) < 0:
        return best
    return attrs.evolve(best, mention=subject, cue=verb)


def _with_own_cue(entry: Attribution, best: Candidate) -> Candidate:
    """The choice with the last cue of its subject: ``X came and said``, ``X left, adding, "..."``.

    A verb behind "and" or a comma, without a subject of its own, belongs to the subject before.
    """
    paragraph, unit = entry.paragraph, entry.unit
    symbols = paragraph.symbols
    if best.paragraph is not paragraph or not 0 <= best.mention < unit or best.way == "above":
        return best
    far = best.cue > unit and "." in symbols[unit + 1 : best.cue]
    floor = best.mention if far or best.cue > unit else max(best.mention, best.cue)
    if best.cue > unit and not far:
        return best
    for at in range(unit - 1, max(floor, unit - _WINDOW), -1):
        if symbols[at] == ".":
            break
        if symbols[at] in "VG" and _lacks_subject(symbols, at, best.mention):
            if cue_kind(paragraph, at)[1:] not in ("", "weak"):
                bound = symbols[at] == "G" and symbols[at - 1] == ","
                subject = _speaking_subject(paragraph, at)[0] if bound else -1
                mention = subject if subject >= 0 else best.mention
                return attrs.evolve(best, way="local", cue=at, mention=mention)
            break
    return best


def _speaking_subject(paragraph: Paragraph, before: int) -> tuple[int, int]:
    """The subject of the sentence and its cue, if it has one; else -1 twice."""
    symbols = paragraph.symbols
    at = paragraph.places.rfind("1", max(0, before - _WINDOW), before)
    if at < 0 or "." in symbols[at:before]:
        return -1, -1
    verb = at + 1
    while verb < before and symbols[verb] in "ra":
        verb += 1
    speaks = symbols[verb] == "V" and cue_kind(paragraph, verb)[1:] not in ("", "weak")
    return (at, verb) if speaks else (-1, -1)


def _lacks_subject(symbols: str, cue: int, subject: int) -> bool:
    """Whether "and" or a comma stands right before a cue.

    A finite verb behind a comma inside a clause with "that" belongs to that clause.
    """
    before = cue - 1
    while before > subject and symbols[before] in "ra":
        before -= 1
    if symbols[before] == ",":
        return symbols[cue] == "G" or "t" not in symbols[subject:before]
    return symbols[before] == "&"


def _same(one: Candidate | None, other: Candidate | None) -> bool:
    """Whether two choices are one mention."""
    if one is None or other is None:
        return one is other
    return one.paragraph is other.paragraph and one.mention == other.mention


def _score(candidate: Candidate) -> float:
    return candidate.score


def attribute(paragraphs: Sequence[Paragraph], ranker: Ranker) -> list[Attribution]:
    """The marked runs of an article with the speaker of each."""
    return Attributor(ranker).attribute(paragraphs)
