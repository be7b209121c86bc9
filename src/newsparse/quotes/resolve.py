"""From the words that mention a speaker to the speaker's name."""

from __future__ import annotations

import itertools

from ..languages import QuoteWords
from ..models import Resolution, Span, Speaker
from ..source import reading_text
from .antecedents import Antecedents, gender_of, is_subject
from .descriptions import Descriptions
from .names import read_name
from .stream import Paragraph

__all__ = ["Resolver", "refers"]

_MAX_READ = 300
"""Units read back for what "it" stands for."""


class Resolver:
    """Names the speakers of one article."""

    def __init__(
        self, paragraphs: list[Paragraph], antecedents: Antecedents, words: QuoteWords
    ) -> None:
        self.antecedents = antecedents
        self.descriptions = Descriptions(paragraphs, antecedents, words)
        self.words = words

    def speaker(self, paragraph: Paragraph, unit: int, chained: bool) -> Speaker:
        """The speaker that a mention names."""
        start, end = self.extent(paragraph, unit)
        mention = reading_text(paragraph.text[start:end])
        name, resolution = self._name(paragraph, unit, mention)
        return Speaker(
            name,
            mention=mention,
            mention_span=Span(start, end),
            resolution=Resolution.CHAIN if chained else resolution,
        )

    def extent(self, paragraph: Paragraph, unit: int) -> tuple[int, int]:
        """Offsets of a mention; a common noun takes its prepositional phrases with it."""
        symbols = paragraph.symbols
        last = unit
        if symbols[unit] == "n":
            while symbols[last + 1 : last + 3] in ("Pn", "PN") and last - unit < 6:
                last += 2
            if last > unit and symbols[last + 1 : last + 2] not in ("V", "v", "a", "r", "G"):
                last = unit
        end = paragraph.end_of(paragraph.lasts[last] - 1)
        first = paragraph.firsts[unit]
        if symbols[unit] == "h" and paragraph.tags[first] != "H":
            tail = paragraph.lasts[unit] - 1
            end = paragraph.starts[tail] + len(paragraph.lows[tail])
        if symbols[unit] == "n" and unit and symbols[unit - 1] == "h":
            first = paragraph.firsts[unit - 1]
        return paragraph.starts[first], end

    def _name(
        self, paragraph: Paragraph, unit: int, mention: str, *, follow: bool = True
    ) -> tuple[str, Resolution]:
        """Name and way to it; ``follow`` goes on from a statement to who made it."""
        symbol = paragraph.symbols[unit]
        key = paragraph.index, unit
        if symbol == "w":
            antecedent = self._relative(paragraph, unit)
            if antecedent >= 0:
                return self._plain_name(paragraph, antecedent), Resolution.PRONOUN
            return mention, Resolution.PRONOUN
        entity = self.antecedents.registry.at.get(key)
        if entity is not None:
            name = read_name(paragraph, unit)
            full = name is not None and name.words == entity.words
            return entity.name, Resolution.NAMED if full else Resolution.ALIAS
        if symbol == "p" or symbol == "h":
            entity = self.antecedents.pronouns.get(key)
            if entity is not None:
                return entity.name, Resolution.PRONOUN
            return self._body(paragraph, unit, mention), Resolution.PRONOUN
        if symbol == "n":
            entity = self.descriptions.find(paragraph, unit)
            if entity is not None:
                return entity.name, Resolution.DESCRIPTION
            issuer = self.descriptions.issuer(paragraph, unit) if follow else None
            if issuer is not None:
                return self._plain_name(*issuer), Resolution.DESCRIPTION
        return mention, Resolution.DESCRIPTION

    def _plain_name(self, paragraph: Paragraph, unit: int) -> str:
        mention = reading_text(paragraph.text[slice(*self.extent(paragraph, unit))])
        return self._name(paragraph, unit, mention, follow=False)[0]

    def _relative(self, paragraph: Paragraph, unit: int) -> int:
        """The unit that a relative pronoun stands for."""
        symbols = paragraph.symbols
        at = unit - 1
        if at >= 0 and symbols[at] == ",":
            at -= 1
        while (
            at >= 2 and symbols[at] in "nN" and symbols[at - 1] == "P" and symbols[at - 2] in "nN"
        ):
            at -= 2
        return at if at >= 0 and symbols[at] in "nNpi" else -1

    def _body(self, paragraph: Paragraph, unit: int, mention: str) -> str:
        """What "it" or "they" stands for: the last body or group that was a subject."""
        gender = gender_of(paragraph, unit)
        if gender not in ("neuter", "plural"):
            return mention
        for above, at in itertools.islice(self.descriptions.back(paragraph, unit), _MAX_READ):
            if above.symbols[at] in "nN" and self._fits(above, at, gender):
                entity = self.antecedents.registry.at.get((above.index, at))
                start, end = self.extent(above, at)
                return entity.name if entity else reading_text(above.text[start:end])
        return mention

    def _fits(self, paragraph: Paragraph, unit: int, gender: str) -> bool:
        if not is_subject(paragraph, unit):
            return False
        entity = self.antecedents.registry.at.get((paragraph.index, unit))
        if entity is not None:
            return not entity.person and gender == "neuter"
        head = paragraph.lows[paragraph.lasts[unit] - 1]
        if gender == "plural":
            return head in self.words.groups or head.endswith("s")
        return head in self.words.groups or head in self.words.documents


def refers(paragraph: Paragraph, unit: int) -> bool:
    """Whether a mention stands for somebody whom it does not name."""
    symbol = paragraph.symbols[unit]
    if symbol == "p" or (symbol == "h" and paragraph.tags[paragraph.firsts[unit]] == "H"):
        return bool(gender_of(paragraph, unit))
    if symbol == "n":
        words, head = paragraph.lexicon.words, paragraph.lows[paragraph.lasts[unit] - 1]
        known = words.roles, words.groups, words.org_words, words.speech_nouns
        return any(head in nouns for nouns in known)
    return symbol == "w"
