"""Whom a description means: "the Russian envoy", "the company", "the statement".

Persons are looked for among titles and appositions, bodies among the words of their names, and
else by salience. A statement speaks for whoever made it.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator

from ..languages import QuoteWords
from .antecedents import Antecedents, Place, Seen, asked_by, is_subject, may_describe
from .people import Entity
from .stream import Paragraph

__all__ = ["Descriptions"]

_SPEAKING = "cSO"
"""A description that is asked for as an opening speaker: see ``Choice.pronoun``."""
_UNKNOWN_KIND = 2.0
"""What a name takes off that nothing shows to be a person's, or a body's."""
_MAX_BODIES = 60
"""Mentions of bodies that are weighed for one description."""
_MAX_DESCRIBED = 400
"""Mentions among which a description is looked for."""
_MAX_READ = 300
"""Units read back for what was brought up before."""
_MAX_CLAUSE = 30
"""Units read back for the subject of a noun phrase."""
_KNOWN_WELL = 2
"""Mentions of a person who may be described without having been."""
_MAX_ASKED = 4
"""A longer description than this says whom it means by itself."""


class Descriptions:
    """Finds what the descriptions of one article mean."""

    def __init__(
        self, paragraphs: list[Paragraph], antecedents: Antecedents, words: QuoteWords
    ) -> None:
        self.paragraphs = paragraphs
        self.antecedents = antecedents
        self.words = words

    def find(self, paragraph: Paragraph, unit: int) -> Entity | None:
        """The person or body that a noun phrase describes."""
        return self._apposed(paragraph, unit) or self._described(paragraph, unit)

    def issuer(self, paragraph: Paragraph, unit: int) -> tuple[Paragraph, int] | None:
        """Who made "the statement": its possessor, or the subject that brought it up."""
        words, symbols = self.words, paragraph.symbols
        head = paragraph.lows[paragraph.lasts[unit] - 1]
        if head not in words.speech_nouns:
            return None
        if unit and symbols[unit - 1] == "h":
            return paragraph, unit - 1
        first = paragraph.firsts[unit]
        if paragraph.tags[first] != "D" or paragraph.lows[first] in words.indefinite_articles:
            return None
        for above, at in itertools.islice(self.back(paragraph, unit), _MAX_READ):
            if above.symbols[at] == "n" and above.lows[above.lasts[at] - 1] == head:
                subject = _subject_of(above, at)
                return (above, subject) if subject >= 0 else None
        return None

    def back(self, paragraph: Paragraph, unit: int) -> Iterator[tuple[Paragraph, int]]:
        """The units before a unit, the nearest first, across paragraphs."""
        stop = unit
        for index in range(paragraph.index, -1, -1):
            above = self.paragraphs[index]
            for at in range(stop - 1, -1, -1):
                yield above, at
            stop = len(self.paragraphs[index - 1].symbols)

    def _apposed(self, paragraph: Paragraph, unit: int) -> Entity | None:
        """The person named right behind a description: "the group's director, NAME, said"."""
        symbols = paragraph.symbols
        at = unit + 1
        while symbols[at : at + 2] in ("Pn", "PN"):
            at += 2
        if symbols[at : at + 2] != ",N":
            return None
        entity = self.antecedents.registry.at.get((paragraph.index, at + 1))
        return entity if entity is not None and entity.is_person else None

    def _described(self, paragraph: Paragraph, unit: int) -> Entity | None:
        words = self.words
        first, last = paragraph.firsts[unit], paragraph.lasts[unit]
        head = paragraph.lows[last - 1]
        if paragraph.lows[first] in words.indefinite_articles:
            return None
        if unit and paragraph.symbols[unit - 1] in "i0":
            return None  # "one witness"
        if head in words.groups or head in words.org_words:
            if "C" in paragraph.tags[first:last]:
                return None  # it has a name of its own: "the KBS network"
            return self._body(paragraph, unit, head)
        if head not in words.roles or not may_describe(paragraph, unit):
            return None
        found = self.antecedents.described(paragraph, unit)
        if found is None and (len(asked_by(paragraph, unit)) > 1 or head not in words.titles):
            return self._undescribed(paragraph, unit)
        return found

    def _undescribed(self, paragraph: Paragraph, unit: int) -> Entity | None:
        """The most salient person of whom nothing is said yet: it may be said now."""
        known = [
            seen
            for seen in self._before(self.antecedents.people, paragraph, unit, _MAX_DESCRIBED)
            if seen.entity.is_person
            and not seen.entity.titles
            and len(seen.entity.mentions) >= _KNOWN_WELL
        ]
        return self._salient(known, paragraph)

    def _body(self, paragraph: Paragraph, unit: int, head: str) -> Entity | None:
        """The body with that word in its name, else the most salient one."""
        bodies = self._before(self.antecedents.bodies, paragraph, unit, _MAX_BODIES)
        for seen in reversed(bodies):
            if head in seen.entity.words:
                return seen.entity
        long = len(asked_by(paragraph, unit)) >= _MAX_ASKED
        if long or head not in self.words.singular_groups:
            return None
        return self.salient_body(bodies, paragraph)

    def salient_body(self, bodies: list[Seen], paragraph: Paragraph) -> Entity | None:
        """The most salient of bodies; places and nations act by their governments only."""
        words = self.words
        nations = words.places | words.nationalities
        acting = [seen for seen in bodies if seen.entity.words[-1] not in nations]
        return self._salient(acting, paragraph)

    def _before(
        self, mentions: list[Seen], paragraph: Paragraph, unit: int, most: int
    ) -> list[Seen]:
        offset = paragraph.starts[paragraph.firsts[unit]]
        return [seen for seen in mentions[-most:] if seen.offset < offset]

    def _salient(self, mentions: list[Seen], paragraph: Paragraph) -> Entity | None:
        """The entity of the most salient mention."""
        best, best_score = None, float("-inf")
        last = mentions[-1].sentence + 1 if mentions else 0
        for seen in mentions:
            entity = seen.entity
            place = Place(last - seen.sentence, paragraph.index - seen.paragraph)
            standing = self.antecedents.standing(entity)
            score = self.antecedents.salience.score(_SPEAKING, seen, place, standing)
            score -= _UNKNOWN_KIND * (not entity.person and not entity.body)
            if score > best_score:
                best, best_score = entity, score
        return best


def _subject_of(paragraph: Paragraph, unit: int) -> int:
    """The possessor of a noun phrase, or the nearest subject before it in its sentence, or -1."""
    symbols = paragraph.symbols
    if unit and symbols[unit - 1] == "h":
        return unit - 1
    for at in range(unit - 1, max(-1, unit - _MAX_CLAUSE), -1):
        if symbols[at] == ".":
            break
        if symbols[at] in "Nnpw" and is_subject(paragraph, at):
            return at
    return -1
