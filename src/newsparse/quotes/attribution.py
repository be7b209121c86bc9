"""The choice of a speaker for each quotation.

For one quotation the candidates are: each mention near it, with each cue that may link the two
(``local``); the speaker of the quotation before (``chain``) or after (``next``); the last other
speaker (``turn``); the mentions in the last sentence of the paragraph above (``above``); nobody.
``newsparse.quotes.ranking`` scores them.
"""

from __future__ import annotations

from collections.abc import Sequence

from .candidates import Attribution, Candidate, Facts, View, pairs, score_of, shape_of
from .ranking import Cue, Ranker, Shape, gap
from .rules import MARKS_ONLY, MAX_LEAD, best_of, dropped_subject, same, signature
from .stream import Paragraph

__all__ = ["Attribution", "Attributor", "Candidate", "attribute"]

_WINDOW = 28
"""Units between two quotations that are looked at."""
_REACH = 3
"""Paragraphs over which a speaker can go on."""
_PLACES = 9
"""Decimal places of a score: equal sums stay equal in whatever order they were added up."""


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
        signed: dict[int, Candidate] = {}
        for index, entry in enumerate(found):
            entry.nobody = self.ranker.none(entry.shape)
            entry.local = max(locals_[index], key=score_of, default=None)
            name = signature(entry, paragraphs)
            if name is not None:
                entry.local = signed[index] = name
        turn = -1  # the last quotation by somebody else than the one before
        for index, entry in enumerate(found):
            candidates = locals_[index]
            if index > 1 and not same(found[index - 1].best, found[index - 2].best):
                turn = index - 2
            candidates += self._others(found, index, turn, paragraphs)
            before = found[index - 1] if index else None
            entry.best = (
                signed.get(index)
                or dropped_subject(entry, before, paragraphs)
                or best_of(entry, candidates, before)
            )
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
        cues: dict[int, tuple[Cue, float]] = {}
        for at, cue_at in pairs(paragraph, unit):
            mention = view.mention(at)
            order = view.order(at, cue_at)
            kind, score = "", 0.0
            facts: Facts = ()
            if cue_at >= 0:
                if cue_at not in cues:
                    cue = view.cue(cue_at)
                    cues[cue_at] = cue, ranker.cue(cue, shape)
                cue, score = cues[cue_at]
                kind, link = cue.kind, view.link(at, cue_at)
                score += ranker.link(link, mention, kind)
                if keep:
                    facts = (("cue", (cue, shape)), ("link", (link, mention, kind)))
            edge = "" if kind else mention.side + mention.gap[:1] + mention.gap[-1:]
            score += ranker.mention(mention, order, kind)
            score += ranker.fit(mention.category, order, edge, shape)
            if keep:
                fit = (mention.category, order, edge, shape)
                facts += (("mention", (mention, order, kind)), ("fit", fit))
            score = round(score, _PLACES)
            found.append(Candidate(way, score, paragraph, at, cue_at, -1, facts))
        return found

    def _others(
        self, found: list[Attribution], index: int, turn: int, paragraphs: Sequence[Paragraph]
    ) -> list[Candidate]:
        entry = found[index]
        candidates = [Candidate("none", entry.nobody, facts=(("none", (entry.shape,)),))]
        if index:
            before = found[index - 1]
            self._go_on(candidates, "chain", entry, before.best, before)
        if turn >= 0:
            self._go_on(candidates, "turn", entry, found[turn].best, found[turn])
        if index + 1 < len(found):
            after = found[index + 1]
            self._go_on(candidates, "next", entry, after.local, after)
        number = entry.paragraph.index
        lead = entry.paragraph.symbols[: min(entry.unit, MAX_LEAD)]
        if number and entry.unit < MAX_LEAD and not lead.strip(MARKS_ONLY):
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
                facts=(("chain", arguments),) if self.keep else (),
            )
        )


def attribute(paragraphs: Sequence[Paragraph], ranker: Ranker) -> list[Attribution]:
    """The marked runs of an article with the speaker of each."""
    return Attributor(ranker).attribute(paragraphs)
