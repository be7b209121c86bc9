"""Which person a pronoun stands for.

The article is read once. Every pronoun of one person is resolved as it comes, among the latest
mentions of persons of its gender; it teaches the gender of its person, and counts as a mention
from then on. How salient a mention is depends on its place in its sentence, on how far back it
is, and on how often its person was named or spoke. The weights of these features are learned by
``tools/train_quotes.py`` from pronouns and forenames alone: the mention that a pronoun prefers
should have its gender.
"""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

import attrs

from ..languages import QuoteWords
from .people import Entity, Registry
from .ranking import load, total
from .stream import Paragraph

__all__ = [
    "GENDERS",
    "Antecedents",
    "Choice",
    "Look",
    "Place",
    "Salience",
    "Seen",
    "Standing",
    "asked_by",
    "gender_of",
    "is_subject",
    "may_describe",
    "salience",
]

GENDERS = ("masculine", "feminine")
"""Genders that pronouns of one person have."""
_MAX_SENTENCES = 14
"""How far back a pronoun reaches."""
_MAX_RECENT = 24
"""Mentions that are weighed for one pronoun."""
_UNKNOWN_KIND = 2.0
"""What a name takes off that nothing shows to be a person's."""
_UNKNOWN_GENDER = {"masculine": 0.3, "feminine": 1.3}
"""What a person takes off whose gender is not known: three of four in the news are men."""
_MAX_DESCRIBED = 40
"""Persons of one title that are told apart."""
_FREQUENT = 0.35
"""What its mentions add to a person who fits a description (natural logarithm)."""
_OTHER_NATION = 0.6
"""What a nationality that the description lacks takes off a match."""
_READ = re.compile("[.nNph]")
"""Symbols of ends of sentences, and of units that may mention somebody."""
_FAR, _MANY, _APART = 8, 4, 2
"""Sentences, doublings of mentions and paragraphs that are told apart."""


class Look(NamedTuple):
    """A mention in its sentence."""

    role: str
    """Letter of its place: subject of a (c)ue, of another (v)erb, (i)nverted, behind a
    (p)reposition, (h) possessor, before a comma (a), or anything else (o)."""
    speaks: bool
    """Whether it was chosen as the speaker of a quotation."""
    opening: bool
    """Whether it is the first mention of its sentence."""
    subordinate: bool
    """Whether a subordinate clause begins right before it."""
    kind: str
    """Symbol of the unit."""


class Place(NamedTuple):
    """How far before the pronoun a mention is."""

    sentences: int
    paragraphs: int


class Standing(NamedTuple):
    """What the article made of a person so far."""

    mentions: int
    """Doublings of the number of mentions."""
    spoke: bool
    """Whether it is the last speaker."""
    named: bool = False
    """Whether the quotation that the pronoun speaks names it."""


@attrs.define(slots=True)
class Seen:
    """A mention of an entity."""

    entity: Entity
    look: Look
    sentence: int
    paragraph: int
    offset: int


@attrs.frozen
class Choice:
    """A pronoun and what it could stand for. Only kept for training."""

    gender: str
    pronoun: str
    candidates: tuple[tuple[Seen, Place, Standing], ...]


def look_features(pronoun: str, look: Look) -> Iterable[str]:
    """Features of the place of a mention in its sentence."""
    role, speaks, opening, subordinate, kind = look
    yield f"l.role={role}"
    yield f"l.kind={kind}"
    yield f"l.speaks={speaks:d}"
    yield f"l.opening={opening:d}{role}"
    yield f"l.subordinate={subordinate:d}"
    yield f"l.role.pronoun={role}{pronoun}"
    yield f"l.speaks.pronoun={speaks:d}{pronoun}"
    yield f"l.kind.pronoun={kind}{pronoun}"
    yield f"l.opening.pronoun={opening:d}{role}{pronoun}"


def place_features(pronoun: str, place: Place, look: Look) -> Iterable[str]:
    """Features of the distance between mention and pronoun."""
    sentences, paragraphs = min(place.sentences, _FAR), min(place.paragraphs, _APART)
    yield f"p.far={sentences}"
    yield f"p.far.pronoun={sentences}{pronoun}"
    yield f"p.apart={paragraphs}"
    yield f"p.apart.pronoun={paragraphs}{pronoun}"
    near, role = min(sentences, 2), look.role
    yield f"p.far.role={near}{role}"
    yield f"p.far.role.pronoun={near}{role}{pronoun}"
    yield f"p.far.opening={near}{look.opening:d}{pronoun[-1]}"
    yield f"p.apart.opening={paragraphs}{look.opening:d}{look.speaks:d}"


def standing_features(pronoun: str, standing: Standing) -> Iterable[str]:
    """Features of what the article made of a person."""
    yield f"s.mentions={standing.mentions}"
    yield f"s.spoke={standing.spoke:d}"
    yield f"s.spoke.pronoun={standing.spoke:d}{pronoun}"
    yield f"s.named={standing.named:d}"


class Salience:
    """How salient a mention is for a pronoun, by one table of weights."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        self._weights = weights

    def score(self, pronoun: str, seen: Seen, place: Place, standing: Standing) -> float:
        """The sum of the weights of all features."""
        features = (
            look_features(pronoun, seen.look),
            place_features(pronoun, place, seen.look),
            standing_features(pronoun, standing),
        )
        return sum([total(self._weights, names) for names in features])


@functools.cache
def salience(language: str) -> Salience:
    """Salience by the weights that ship with the package."""
    return Salience(load(f"antecedents-{language}"))


class Antecedents:
    """The mentions of one article and what its pronouns stand for."""

    def __init__(
        self, registry: Registry, words: QuoteWords, salience: Salience, *, keep: bool = False
    ) -> None:
        self.registry = registry
        self.words = words
        self.salience = salience
        self.people: list[Seen] = []
        """Mentions of what may be a person, in order."""
        self.bodies: list[Seen] = []
        """Mentions of what may be a body, in order."""
        self.pronouns: dict[tuple[int, int], Entity] = {}
        """The person that each pronoun stands for, by paragraph and unit."""
        self.choices: list[Choice] | None = [] if keep else None
        """What there was to choose from, for training."""
        self._speaker: Entity | None = None
        self._described: dict[str, list[Entity]] = {}
        self._last: dict[int, int] = {}
        for entity in registry.entities:
            for word in entity.described:
                known = self._described.setdefault(word, [])
                if len(known) < _MAX_DESCRIBED:
                    known.append(entity)

    def read(self, paragraphs: list[Paragraph], speakers: Mapping[tuple[int, int], int]) -> None:
        """Go through the article.

        ``speakers`` has the mentions chosen by attribution, with the offset of the first word that
        each of them speaks.
        """
        sentence, roles = 0, self.words.roles
        for paragraph in paragraphs:
            opening = True
            lows, lasts = paragraph.lows, paragraph.lasts
            for found in _READ.finditer(paragraph.symbols):
                symbol, unit = found[0], found.start()
                if symbol == ".":
                    sentence, opening = sentence + 1, True
                elif symbol == "n" and lows[lasts[unit] - 1] not in roles:
                    opening = False  # a thing, which no pronoun of a person stands for
                else:
                    spoken = speakers.get((paragraph.index, unit), -1)
                    self._meet(paragraph, unit, sentence, spoken, opening)
                    opening = False
            sentence += 1

    def _meet(
        self, paragraph: Paragraph, unit: int, sentence: int, spoken: int, opening: bool
    ) -> None:
        speaks = spoken >= 0
        entity = self.registry.at.get((paragraph.index, unit))
        kind, gender = paragraph.symbols[unit], ""
        if entity is None:
            if kind == "n":
                entity = self.described(paragraph, unit)
            else:
                gender = gender_of(paragraph, unit)
            if entity is None and gender not in GENDERS:
                return
        look = _look(paragraph, unit, speaks, opening)
        if entity is None:
            entity = self._resolve(paragraph, unit, gender, look, sentence, spoken)
        if entity is None:
            return
        if kind == "N" and speaks and not entity.body:
            entity.person = True
        if speaks:
            self._speaker = entity
        if unit and paragraph.symbols[unit - 1] == "(":
            return  # an agency or a party
        offset = paragraph.starts[paragraph.firsts[unit]]
        seen = Seen(entity, look, sentence, paragraph.index, offset)
        if not entity.body:
            self._last[id(entity)] = len(self.people)
            self.people.append(seen)
        if not entity.person:
            self.bodies.append(seen)

    def _resolve(
        self,
        paragraph: Paragraph,
        unit: int,
        gender: str,
        look: Look,
        sentence: int,
        spoken: int,
    ) -> Entity | None:
        """The person that a pronoun or possessive of a gender stands for."""
        pronoun = look.role + "S" * look.speaks + "O" * look.opening
        named: Collection[int] = self.registry.quoted.get(spoken, ())
        entity = self._antecedent(gender, pronoun, sentence, paragraph.index, named)
        if entity is not None:
            self.pronouns[paragraph.index, unit] = entity
            if _is_plain(paragraph, unit):
                entity.gender = gender
        return entity

    def described(self, paragraph: Paragraph, unit: int) -> Entity | None:
        """The person whose titles and appositions fit a description best, the latest of equals."""
        words, first, last = self.words, paragraph.firsts[unit], paragraph.lasts[unit]
        head, opener = paragraph.lows[last - 1], paragraph.lows[first]
        if head not in words.roles or not may_describe(paragraph, unit):
            return None
        if opener in words.indefinite_articles:
            return None
        asked = asked_by(paragraph, unit)
        heads = words.synonyms.get(head, frozenset()) | {head}
        offset = paragraph.starts[first]
        best, best_score = None, (0.0, -1, -1)
        for word in heads | (asked & words.nationalities):
            for entity in self._described.get(word, ()):
                if entity.body or entity.first >= offset:
                    continue
                met = self._last.get(id(entity), -1)
                score = _fit(entity, heads, asked, words), met, entity.first
                if score > best_score:  # never equal for two: words come in no order
                    best, best_score = entity, score
        return best

    def _antecedent(
        self, gender: str, pronoun: str, sentence: int, paragraph: int, named: Collection[int]
    ) -> Entity | None:
        """The most salient person a pronoun may stand for."""
        best, best_score = None, float("-inf")
        any_name = not self.words.capital_nouns  # where any noun looks like a name
        other = GENDERS[gender == "masculine"]
        weighed = []
        for seen in reversed(self.people[-_MAX_RECENT:]):
            entity = seen.entity
            place = Place(sentence - seen.sentence, paragraph - seen.paragraph)
            if place.sentences > _MAX_SENTENCES:
                break
            other_gender = entity.gender == other
            if not (entity.person or any_name) or (other_gender and self.choices is None):
                continue
            standing = self.standing(entity, named)
            weighed.append((seen, place, standing))
            if other_gender:
                continue
            score = self.salience.score(pronoun, seen, place, standing)
            score -= _UNKNOWN_GENDER[gender] * (not entity.gender)
            score -= _UNKNOWN_KIND * (not entity.person)
            if score > best_score:
                best, best_score = entity, score
        if self.choices is not None:
            self.choices.append(Choice(gender, pronoun, tuple(weighed)))
        return best

    def standing(self, entity: Entity, named: Collection[int] = ()) -> Standing:
        """What the article made of a person so far; ``named`` are those a quotation names."""
        doublings = min(_MANY, len(entity.mentions).bit_length())
        return Standing(doublings, entity is self._speaker, id(entity) in named)


def _look(paragraph: Paragraph, unit: int, speaks: bool, opening: bool) -> Look:
    symbols = paragraph.symbols
    symbol, before = symbols[unit], symbols[unit - 1] if unit else "."
    after = symbols[unit + 1] if unit + 1 < len(symbols) else "."
    if symbol == "h":
        role = "h"
    elif before in "PTA":
        role = "p"
    elif after == "V":
        role = "c"
    elif after in "varIG":
        role = "v"
    elif before == "V":
        role = "i"
    else:
        role = "a" if after == "," else "o"
    return Look(role, speaks, opening, before in "stw", symbol)


def gender_of(paragraph: Paragraph, unit: int) -> str:
    """Gender or number of a pronoun or possessive: the name of its field, or nothing."""
    return paragraph.lexicon.genders.get(paragraph.lows[paragraph.firsts[unit]], "")


def may_describe(paragraph: Paragraph, unit: int) -> bool:
    """Whether a noun phrase opens like a description, where a language has articles."""
    articles = paragraph.lexicon.words.indefinite_articles
    return not articles or paragraph.tags[paragraph.firsts[unit]] in "DHn"


def asked_by(paragraph: Paragraph, unit: int) -> set[str]:
    """The words of a description, with what it is of, without articles."""
    first, last = paragraph.firsts[unit], paragraph.lasts[unit]
    determiners = paragraph.lexicon.words.determiners
    asked = {low for low in paragraph.lows[first:last] if low not in determiners}
    if paragraph.symbols[unit + 1 : unit + 3] in ("Pn", "PN"):
        asked.add(paragraph.lows[paragraph.lasts[unit + 2] - 1])
    return asked


def _fit(entity: Entity, heads: frozenset[str], asked: set[str], words: QuoteWords) -> float:
    """How well what is known of a person fits a description."""
    nations = entity.described & words.nationalities
    score = 1.0 + len(asked & entity.described) + (not heads.isdisjoint(entity.described))
    score -= _UNKNOWN_KIND * (not entity.person) + _OTHER_NATION * len(nations - asked)
    return score + _FREQUENT * math.log(1 + len(entity.mentions))


def _is_plain(paragraph: Paragraph, unit: int) -> bool:
    """Whether a pronoun has one gender: German "sie" is "she" and "they", "sein" a verb."""
    low = paragraph.lows[paragraph.firsts[unit]]
    words = paragraph.lexicon.words
    if low in words.plural:
        return False
    return low in words.masculine or low in words.feminine or not words.capital_nouns


def is_subject(paragraph: Paragraph, unit: int) -> bool:
    """Whether a mention looks like a subject."""
    symbols = paragraph.symbols
    if unit and symbols[unit - 1] in "PThA":
        return False
    inverted = symbols[max(0, unit - 2) : unit] in ("QV", ",V", "!V")
    return inverted or symbols[unit + 1 : unit + 2] in ("V", "v", "a", "r", "G", ",")
