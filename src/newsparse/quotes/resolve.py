"""From the words that mention a speaker to the speaker's name.

Pronouns are resolved in reading order, by gender and salience: subjects and speakers of near
sentences first. A pronoun that is resolved teaches the gender of its person, and counts as a
mention of the person from then on.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator

import attrs

from ..languages import QuoteWords
from ..models import Resolution, Span, Speaker
from ..source import reading_text
from .people import Entity, Registry, read_name
from .stream import Paragraph

__all__ = ["Resolver"]

_MAX_SENTENCES = 14
"""How far back a pronoun reaches."""
_MAX_RECENT = 24
"""Mentions of persons that are weighed for one pronoun."""
_SUBJECT, _SPEAKER, _FIRST, _SUBORDINATE = 1.6, 1.2, 0.6, -0.9
_SENTENCE, _UNKNOWN_GENDER, _FREQUENT = 0.55, 0.5, 0.35
_UNKNOWN_KIND = 2.0
"""What a name takes off that nothing shows to be a person's."""
_OTHER_NATION = 0.6
"""What a nationality that the description lacks takes off a match."""
_MAX_BODIES = 60
"""Mentions of bodies that are weighed for one description."""
_MAX_READ = 300
"""Units read back for what "it" stands for."""
_MAX_DESCRIBED = 400
"""Mentions among which a description is looked for."""
_KNOWN_WELL = 2
"""Mentions of a person who may be described without having been."""
_MAX_ASKED = 4
"""A longer description than this says whom it means by itself."""
_GENDERS = ("masculine", "feminine")
_SUBJECT_AFTER = frozenset("VvabIA")


@attrs.define(slots=True)
class _Seen:
    """A mention of an entity, as far as pronouns are concerned."""

    entity: Entity
    sentence: int
    weight: float
    offset: int


class Resolver:
    """Resolves the mentions of one article."""

    def __init__(self, paragraphs: list[Paragraph], registry: Registry, words: QuoteWords) -> None:
        self.paragraphs = paragraphs
        self.registry = registry
        self.words = words
        self._pronouns: dict[tuple[int, int], Entity] = {}
        self._people: list[_Seen] = []
        self._bodies: list[_Seen] = []

    def read(self, speakers: set[tuple[int, int]]) -> None:
        """Go through the article once and resolve its pronouns.

        ``speakers`` are the mentions (paragraph, unit) that attribution has chosen.
        """
        sentence = 0
        for paragraph in self.paragraphs:
            symbols = paragraph.symbols
            opening = True
            for unit, symbol in enumerate(symbols):
                if symbol == ".":
                    sentence, opening = sentence + 1, True
                elif symbol in "Nph":
                    key = paragraph.index, unit
                    self._meet(paragraph, unit, sentence, key in speakers, opening)
                    opening = False
            sentence += 1

    def _meet(
        self, paragraph: Paragraph, unit: int, sentence: int, speaks: bool, opening: bool
    ) -> None:
        key = paragraph.index, unit
        entity = self.registry.at.get(key)
        weight = _SPEAKER * speaks + _FIRST * opening + _SUBJECT * _is_subject(paragraph, unit)
        if unit and paragraph.symbols[unit - 1] in "stw":
            weight += _SUBORDINATE
        if entity is None:
            gender = self._gender(paragraph, unit)
            if gender not in _GENDERS:
                return
            entity = self._antecedent(gender, sentence)
            if entity is None:
                return
            if self._is_plain(paragraph, unit):
                entity.gender = gender
            self._pronouns[key] = entity
        elif speaks and not entity.body:
            entity.person = True
        offset = paragraph.starts[paragraph.firsts[unit]]
        seen = _Seen(entity, sentence, weight, offset)
        if not entity.body:
            self._people.append(seen)
        if not entity.person:
            self._bodies.append(seen)

    def _gender(self, paragraph: Paragraph, unit: int) -> str:
        low = paragraph.lows[paragraph.firsts[unit]]
        words = self.words
        for name in ("masculine", "feminine", "neuter", "plural"):
            if low in getattr(words, name):
                return name
        return words.possessive_genders.get(low, "")

    def _is_plain(self, paragraph: Paragraph, unit: int) -> bool:
        """Whether a pronoun has one gender: German "sie" is "she" and "they", "sein" a verb."""
        low = paragraph.lows[paragraph.firsts[unit]]
        words = self.words
        return low not in words.plural and (
            low in words.masculine or low in words.feminine or not words.capital_nouns
        )

    def _antecedent(self, gender: str, sentence: int) -> Entity | None:
        """The most salient person a pronoun may stand for."""
        best, best_score = None, float("-inf")
        any_name = not self.words.capital_nouns  # where any noun looks like a name
        other = _GENDERS[gender == "masculine"]
        for seen in reversed(self._people[-_MAX_RECENT:]):
            distance = sentence - seen.sentence
            if distance > _MAX_SENTENCES:
                break
            entity = seen.entity
            if entity.gender == other or not (entity.person or any_name):
                continue
            score = seen.weight - _SENTENCE * distance - _UNKNOWN_GENDER * (not entity.gender)
            score -= _UNKNOWN_KIND * (not entity.person)
            score += _FREQUENT * math.log(1 + len(entity.mentions))
            if score > best_score:
                best, best_score = entity, score
        return best

    # -- speakers ------------------------------------------------------------------------------

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
        end = paragraph.ends[paragraph.lasts[last] - 1]
        first = paragraph.firsts[unit]
        if symbols[unit] == "h" and paragraph.tags[first] != "H":
            tail = paragraph.lasts[unit] - 1
            end = paragraph.starts[tail] + len(paragraph.lows[tail])
        if symbols[unit] == "n" and unit and symbols[unit - 1] == "h":
            first = paragraph.firsts[unit - 1]
        return paragraph.starts[first], end

    def _name(self, paragraph: Paragraph, unit: int, mention: str) -> tuple[str, Resolution]:
        symbol = paragraph.symbols[unit]
        key = paragraph.index, unit
        if symbol == "w":
            antecedent = self._relative(paragraph, unit)
            if antecedent >= 0:
                inner = reading_text(paragraph.text[slice(*self.extent(paragraph, antecedent))])
                return self._name(paragraph, antecedent, inner)[0], Resolution.PRONOUN
            return mention, Resolution.PRONOUN
        entity = self.registry.at.get(key)
        if entity is not None:
            name = read_name(paragraph, unit)
            full = name is not None and name.words == entity.words
            return entity.name, Resolution.NAMED if full else Resolution.ALIAS
        if symbol == "p" or symbol == "h":
            entity = self._pronouns.get(key)
            if entity is not None:
                return entity.name, Resolution.PRONOUN
            return self._body(paragraph, unit, mention), Resolution.PRONOUN
        if symbol == "n":
            entity = self._apposed(paragraph, unit) or self._described(paragraph, unit)
            if entity is not None:
                return entity.name, Resolution.DESCRIPTION
            issuer = self._issuer(paragraph, unit)
            if issuer is not None:
                return self._plain_name(*issuer), Resolution.DESCRIPTION
        return mention, Resolution.DESCRIPTION

    def _plain_name(self, paragraph: Paragraph, unit: int) -> str:
        mention = reading_text(paragraph.text[slice(*self.extent(paragraph, unit))])
        return self._name(paragraph, unit, mention)[0]

    def _issuer(self, paragraph: Paragraph, unit: int) -> tuple[Paragraph, int] | None:
        """Who made "the statement": its possessor, or the subject that brought it up."""
        words, symbols = self.words, paragraph.symbols
        head = paragraph.lows[paragraph.lasts[unit] - 1]
        if head not in words.speech_nouns:
            return None
        if unit and symbols[unit - 1] == "h":
            return paragraph, unit - 1
        first = paragraph.lows[paragraph.firsts[unit]]
        if paragraph.tags[paragraph.firsts[unit]] != "D" or first in words.indefinite_articles:
            return None
        for above, at in itertools.islice(self._back(paragraph, unit), _MAX_READ):
            if above.symbols[at] == "n" and above.lows[above.lasts[at] - 1] == head:
                subject = _subject_of(above, at)
                return (above, subject) if subject >= 0 else None
        return None

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
        gender = self._gender(paragraph, unit)
        if gender not in ("neuter", "plural"):
            return mention
        for above, at in itertools.islice(self._back(paragraph, unit), _MAX_READ):
            if above.symbols[at] in "nN" and self._fits(above, at, gender):
                entity = self.registry.at.get((above.index, at))
                start, end = self.extent(above, at)
                return entity.name if entity else reading_text(above.text[start:end])
        return mention

    def _back(self, paragraph: Paragraph, unit: int) -> Iterator[tuple[Paragraph, int]]:
        """The units before a unit, the nearest first, across paragraphs."""
        stop = unit
        for index in range(paragraph.index, -1, -1):
            above = self.paragraphs[index]
            for at in range(stop - 1, -1, -1):
                yield above, at
            stop = len(self.paragraphs[index - 1].symbols)

    def _fits(self, paragraph: Paragraph, unit: int, gender: str) -> bool:
        if not _is_subject(paragraph, unit):
            return False
        entity = self.registry.at.get((paragraph.index, unit))
        if entity is not None:
            return not entity.person and gender == "neuter"
        head = paragraph.lows[paragraph.lasts[unit] - 1]
        if gender == "plural":
            return head in self.words.groups or head.endswith("s")
        return head in self.words.groups or head in self.words.documents

    def _apposed(self, paragraph: Paragraph, unit: int) -> Entity | None:
        """The person named right behind a description: "the group's director, NAME, said"."""
        symbols = paragraph.symbols
        at = unit + 1
        while symbols[at : at + 2] in ("Pn", "PN"):
            at += 2
        if symbols[at : at + 2] != ",N":
            return None
        entity = self.registry.at.get((paragraph.index, at + 1))
        return entity if entity is not None and entity.is_person else None

    def _described(self, paragraph: Paragraph, unit: int) -> Entity | None:
        """The person or body that "the Russian envoy" or "the company" describes."""
        words = self.words
        first, last = paragraph.firsts[unit], paragraph.lasts[unit]
        head = paragraph.lows[last - 1]
        if paragraph.lows[first] in words.indefinite_articles:
            return None
        asked = {low for low in paragraph.lows[first:last] if low not in words.determiners}
        if head in words.groups or head in words.org_words:
            if "C" in paragraph.tags[first:last]:
                return None  # it has a name of its own: "the KBS network"
            return self._described_body(paragraph, unit, head, asked)
        if paragraph.tags[first] not in "DHn" or head not in words.roles:
            return None
        if paragraph.symbols[unit + 1 : unit + 3] in ("Pn", "PN"):
            asked.add(paragraph.lows[paragraph.lasts[unit + 2] - 1])
        return self._described_person(paragraph.starts[first], head, asked)

    def _described_person(self, offset: int, head: str, asked: set[str]) -> Entity | None:
        """The person whose titles and appositions fit best, the latest of equals."""
        words = self.words
        heads = words.synonyms.get(head, frozenset()) | {head}
        best, best_score = None, 0.0
        weighed: set[int] = set()
        for seen in reversed(self._people[-_MAX_DESCRIBED:]):
            entity = seen.entity
            if seen.offset >= offset or id(entity) in weighed:
                continue
            weighed.add(id(entity))
            shared = asked & entity.described
            if not (heads & entity.described or shared & words.nationalities):
                continue
            foreign = (entity.described & words.nationalities) - asked
            score = 1.0 + len(shared) + bool(heads & entity.described)
            score -= _UNKNOWN_KIND * (not entity.person)
            score += _FREQUENT * math.log(1 + len(entity.mentions)) - _OTHER_NATION * len(foreign)
            if score > best_score:
                best, best_score = entity, score
        if best is None and (len(asked) > 1 or head not in words.titles):
            return self._undescribed(offset)
        return best

    def _undescribed(self, offset: int) -> Entity | None:
        """The most salient person of whom nothing is said yet: it may be said now."""
        best, best_weight = None, 0.0
        for seen in reversed(self._people[-_MAX_DESCRIBED:]):
            entity = seen.entity
            if seen.offset >= offset or not entity.is_person or entity.titles:
                continue
            if len(entity.mentions) < _KNOWN_WELL:
                continue
            weight = seen.weight + _FREQUENT * math.log(1 + len(entity.mentions))
            if weight > best_weight:
                best, best_weight = entity, weight
        return best

    def _described_body(
        self, paragraph: Paragraph, unit: int, head: str, asked: set[str]
    ) -> Entity | None:
        """The body with that word in its name, else the last one that was a subject."""
        offset = paragraph.starts[paragraph.firsts[unit]]
        bodies = [seen for seen in self._bodies[-_MAX_BODIES:] if seen.offset < offset]
        for seen in reversed(bodies):
            if head in seen.entity.words:
                return seen.entity
        if head in self.words.singular_groups and len(asked) < _MAX_ASKED:
            return self._salient_body(bodies)
        return None

    def _salient_body(self, bodies: list[_Seen]) -> Entity | None:
        """The body that was named most and last, as a subject."""
        words = self.words
        best, best_score = None, 0.0
        for nearness, seen in enumerate(bodies):
            entity = seen.entity
            if seen.weight < _SUBJECT or entity.words[-1] in words.places | words.nationalities:
                continue
            score = seen.weight + nearness / len(bodies) + math.log(1 + len(entity.mentions))
            if score > best_score:
                best, best_score = entity, score
        return best


def _subject_of(paragraph: Paragraph, unit: int) -> int:
    """The possessor of a noun phrase, or the nearest subject before it in its sentence, or -1."""
    symbols = paragraph.symbols
    if unit and symbols[unit - 1] == "h":
        return unit - 1
    for at in range(unit - 1, -1, -1):
        if symbols[at] == ".":
            break
        if symbols[at] in "Nnpw" and _is_subject(paragraph, at):
            return at
    return -1


def _is_subject(paragraph: Paragraph, unit: int) -> bool:
    symbols = paragraph.symbols
    if unit and symbols[unit - 1] in "PThA":
        return False
    return symbols[unit + 1 : unit + 2] in ("V", "v", "a", "r", "G", ",") or (
        unit > 0 and symbols[unit - 1] == "V"
    )
