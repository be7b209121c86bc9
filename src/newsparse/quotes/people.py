"""The people and bodies an article names: forms of one name linked, titles, gender, descriptions.

Forms of one name are linked by surname, or by first name when no surname fits.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from operator import itemgetter

import attrs

from ..languages import QuoteWords
from ..languages.forenames import FEMININE, MASCULINE
from ..models import Person, Span
from ..source import reading_text
from .lexicon import FORENAMES, post_in
from .names import Name, name_units, read_name
from .stream import Paragraph

__all__ = ["Entity", "Registry"]

_WORD = re.compile(r"[^\W\d_][^\W_]*(?:-[^\W_]+)*")
_SHORTEST, _LONGEST = 3, 7
"""Letters of an abbreviation."""
_NAME_PREFIXES = ("Mc", "Mac", "De", "Di", "Du", "La", "Le", "Van", "O'", "O’", "Fitz", "D'", "D’")
"""Capitals after these do not make an abbreviation."""
_MAX_SPELLED = 100
"""Names whose initials are compared."""
_MAX_ENTITIES = 5000
"""Names kept for one article; an article has some dozens."""
_MAX_DESCRIPTION = 12
"""Units of an apposition that are read."""


@attrs.define(slots=True, eq=False)
class Entity:
    """A person or a body, with all that the article says of it."""

    words: tuple[str, ...]
    """The fullest form, in lower case."""
    name: str
    """The fullest form, as printed."""
    person: bool
    """Whether it is known to be a person."""
    body: bool = False
    """Whether it is known to be an organisation or a place."""
    gender: str = ""
    """``masculine``, ``feminine`` or empty."""
    titles: dict[str, None] = attrs.field(factory=dict)
    """Titles as printed, in order."""
    aliases: dict[str, None] = attrs.field(factory=dict)
    """Other forms of the name as printed, in order."""
    described: set[str] = attrs.field(factory=set)
    """Words of its titles and appositions, in lower case."""
    mentions: list[tuple[int, int]] = attrs.field(factory=list)
    """Where its name stands: offsets of start and end."""
    first: int = sys.maxsize
    """Offset of the first of them outside quotations."""

    @property
    def is_person(self) -> bool:
        """Whether to list it among the people."""
        return self.person and not self.body


class Registry:
    """All entities of one article."""

    def __init__(self, words: QuoteWords) -> None:
        self.words = words
        self.entities: list[Entity] = []
        self._by_words: dict[tuple[str, ...], Entity] = {}
        self._by_last: dict[str, list[Entity]] = {}
        self._by_first: dict[str, list[Entity]] = {}
        self.at: dict[tuple[int, int], Entity] = {}
        """Entity of each name phrase, by paragraph and unit."""
        self.quoted: dict[int, set[int]] = {}
        """Identities of the persons named in a quotation, by the offset of its first word."""

    def read(self, paragraphs: list[Paragraph]) -> None:
        """Enter the names of all paragraphs: full names first, then what may stand for them."""
        short: list[tuple[Paragraph, list[int]]] = []
        for paragraph in paragraphs:
            firsts, lasts = paragraph.firsts, paragraph.lasts
            units: list[int] = []
            for unit in name_units(paragraph):
                several = lasts[unit] - firsts[unit] > 1
                name = read_name(paragraph, unit) if several else None
                if name is not None and len(name.words) > 1:
                    self._enter(paragraph, unit, name)
                else:
                    units.append(unit)
            short.append((paragraph, units))
        for paragraph, units in short:
            for unit in units:  # read late: most names are short, and to keep all takes room
                name = read_name(paragraph, unit)
                if name is not None:
                    self._enter(paragraph, unit, name)

    def note_speakers(self, mentions: Iterable[tuple[int, int]]) -> None:
        """Learn that names speak (paragraph and unit of each): bodies or else persons."""
        for mention in mentions:
            entity = self.at.get(mention)
            if entity is not None and not entity.body:
                entity.person = True

    def read_quoted(self, paragraphs: list[Paragraph]) -> None:
        """Note where people are named inside quotations."""
        for paragraph in paragraphs:
            for run in paragraph.runs:
                self._read_run(paragraph.text, run.inner_start, run.inner_end)

    def _read_run(self, text: str, start: int, end: int) -> None:
        named: set[int] = set()
        before: tuple[str, int] | None = None  # the capitalised word before and its offset
        for match in _WORD.finditer(text, start, end):
            word, at = match.group(), match.start()
            if not word[0].isupper():
                before = None
                continue
            low = word.lower()
            known = self._by_last.get(low)
            entity = _likeliest(known, at) if known else self._by_words.get((low,))
            if entity is not None and entity.is_person:
                full = before is not None and entity.words[-2:-1] == (before[0],)
                first = before[1] if full and before is not None else at
                named.add(id(entity))
                entity.mentions.append((first, match.end()))
                printed = reading_text(text[first : match.end()])
                if printed != entity.name:
                    entity.aliases.setdefault(printed)
            before = low, at
        if named:
            self.quoted[start] = named

    def _enter(self, paragraph: Paragraph, unit: int, name: Name) -> None:
        printed = reading_text(paragraph.text[name.start : name.end])
        entity = self.find(name.words, name.start)
        if entity is None and len(name.words) == 1:
            entity = self._spelled_out(name, paragraph.text)
        if entity is None:
            if len(self.entities) >= _MAX_ENTITIES:
                return
            entity = self._new(paragraph, unit, name, printed)
        self.at[paragraph.index, unit] = entity
        self._learn(entity, paragraph, unit, name, printed)

    def find(self, words: tuple[str, ...], offset: int) -> Entity | None:
        """The entity that a form of a name stands for."""
        entity = self._by_words.get(words)
        if entity is not None:
            return entity
        if len(words) == 1:
            known = self._by_last.get(words[0]) or self._by_first.get(words[0])
            return _likeliest(known, offset) if known else None
        for entity in self._by_last.get(words[-1], ())[:8]:
            if entity.words[0] == words[0] or _within(words, entity.words):
                return entity
        return None

    def _spelled_out(self, name: Name, text: str) -> Entity | None:
        """The body whose initials make an abbreviation: "DOC", "Department of Corrections"."""
        letters = name.words[0]
        if not _SHORTEST <= len(letters) <= _LONGEST or not text[name.start : name.end].isupper():
            return None
        for entity in self.entities[:_MAX_SPELLED]:
            words = entity.words
            if len(words) < _SHORTEST or words[0][0] != letters[0] or not entity.body:
                continue
            rest = iter([word[0] for word in words])
            if all(letter in rest for letter in letters):
                self._by_words[name.words] = entity
                return entity
        return None

    def _new(self, paragraph: Paragraph, unit: int, name: Name, printed: str) -> Entity:
        last, first, full = name.words[-1], name.words[0], len(name.words) > 1
        known = full and first in FORENAMES
        body = last in paragraph.lexicon.bodies or _abbreviates(printed) or "&" in name.words
        body = body or (paragraph.tags[paragraph.firsts[unit]] == "D" and not name.title)
        entity = Entity(name.words, printed, known and not body, body)
        if known and first not in FEMININE:
            entity.gender = "masculine"
        elif known and first not in MASCULINE:
            entity.gender = "feminine"
        self.entities.append(entity)
        self._by_words[name.words] = entity
        if full and not body:
            self._by_last.setdefault(last, []).append(entity)
            if known:
                self._by_first.setdefault(first, []).append(entity)
        return entity

    def _learn(
        self, entity: Entity, paragraph: Paragraph, unit: int, name: Name, printed: str
    ) -> None:
        """Learn what a name phrase and its neighbours say; ``printed`` is the name as printed."""
        if printed != entity.name:
            entity.aliases.setdefault(printed)
            if len(name.words) > len(entity.words):
                entity.aliases.setdefault(entity.name)
                entity.aliases.pop(printed, None)
                entity.name, entity.words = printed, name.words
        if name.courtesy >= 0:
            courteous = reading_text(paragraph.text[name.courtesy : name.end])
            entity.aliases.setdefault(courteous)
        if name.title:
            self._titled(entity, name)
        entity.mentions.append((name.start, name.end))
        if name.start < entity.first:
            entity.first = name.start
        symbols = paragraph.symbols
        after = symbols[unit + 1 : unit + 2]
        if after == "(" and symbols.startswith("N)", unit + 2):
            self._abbreviate(entity, paragraph, unit + 2)
        elif after == ",":
            following = symbols[unit + 2 : unit + 4]
            if following == "0," or self._is_personal(paragraph, unit + 2):
                entity.person = True
            elif following[:1] == "n" or following == "hn":
                self._appose(entity, paragraph, unit + (3 if following == "hn" else 2))
        elif after == "V" and not entity.body:
            entity.person = entity.person or len(name.words) > 1
        if unit > 1 and symbols[unit - 1] == "," and symbols[unit - 2] == "n":
            self._describe_before(entity, paragraph, unit - 2)

    def _is_personal(self, paragraph: Paragraph, unit: int) -> bool:
        """Whether a unit is a relative pronoun for a person."""
        if paragraph.symbols[unit : unit + 1] != "w":
            return False
        known = self.words.personal_relatives
        return not known or paragraph.lows[paragraph.firsts[unit]] in known

    def _abbreviate(self, entity: Entity, paragraph: Paragraph, unit: int) -> None:
        """Learn from "Department of Corrections (DOC)"."""
        first, last = paragraph.firsts[unit], paragraph.lasts[unit]
        low = paragraph.lows[first]
        printed = paragraph.text[paragraph.starts[first] : paragraph.end_of(first)]
        if last - first == 1 and printed.isupper() and entity.name[0] == printed[0]:
            entity.body, entity.person = True, False
            entity.aliases.setdefault(printed)
            self._by_words.setdefault((low,), entity)

    def _titled(self, entity: Entity, name: Name) -> None:
        words = self.words
        assert name.title is not None
        parts = [part.strip(".,").lower() for part in name.title.split()]
        if words.capital_nouns:
            parts += [post for part in parts if (post := post_in(part, words))]
        courtesy = len(parts) == 1 and parts[0] in words.courtesies
        if any(part in words.titles or part in words.roles for part in parts):
            if not entity.body or courtesy:
                entity.person, entity.body = True, False
            if not courtesy:
                entity.titles.setdefault(name.title)
        entity.described.update(parts)
        for part in parts:
            if part in words.masculine_titles:
                entity.gender = "masculine"
            elif part in words.feminine_titles:
                entity.gender = "feminine"

    def _appose(self, entity: Entity, paragraph: Paragraph, unit: int) -> None:
        """Learn from "NAME, chair of the Progress Caucus,"."""
        symbols = paragraph.symbols
        stop = unit
        while stop < min(len(symbols), unit + _MAX_DESCRIPTION) and symbols[stop] in "nNPhTD&":
            stop += 1
        heads = {paragraph.lows[paragraph.lasts[at] - 1] for at in range(unit, stop)}
        if heads.isdisjoint(self.words.roles) and heads.isdisjoint(self.words.titles):
            return
        if not entity.body:
            entity.person = True
        self._describe(entity, paragraph, unit, stop)

    def _describe_before(self, entity: Entity, paragraph: Paragraph, unit: int) -> None:
        """Learn from "the group's director, NAME,"."""
        head = paragraph.lows[paragraph.lasts[unit] - 1]
        if head in self.words.roles:
            if not entity.body:
                entity.person = True
            self._describe(entity, paragraph, unit, unit + 1)

    def _describe(self, entity: Entity, paragraph: Paragraph, unit: int, stop: int) -> None:
        first, last = paragraph.firsts[unit], paragraph.lasts[stop - 1]
        described = paragraph.lows[first:last]
        entity.described.update(described)
        start = first + (paragraph.tags[first] in "DH0" and last - first > 1)
        printed = paragraph.text[paragraph.starts[start] : paragraph.end_of(last - 1)]
        entity.titles.setdefault(reading_text(printed))
        head = paragraph.lows[paragraph.lasts[unit] - 1]
        if head in self.words.masculine_titles:
            entity.gender = entity.gender or "masculine"
        elif head in self.words.feminine_titles:
            entity.gender = entity.gender or "feminine"

    def people(self) -> tuple[Person, ...]:
        """The persons, in order of first mention."""
        found = sorted(
            (entity for entity in self.entities if entity.is_person and entity.mentions),
            key=lambda entity: entity.first,
        )
        return tuple(
            Person(
                entity.name,
                titles=tuple(entity.titles),
                aliases=tuple(alias for alias in entity.aliases if alias != entity.name),
                mentions=tuple(
                    Span(start, end) for start, end in sorted(entity.mentions, key=itemgetter(0))
                ),
            )
            for entity in found
        )


def _abbreviates(printed: str) -> bool:
    """Whether the capitals of a word are those of an abbreviation or a brand: "KBS", "TikTok"."""
    rest = printed[1:]
    if rest.islower() or " " in printed or "-" in printed or printed.startswith(_NAME_PREFIXES):
        return False
    if printed.isupper():
        return 1 < len(printed) <= _LONGEST - 2
    return any(letter.isupper() for letter in rest)


def _within(short: tuple[str, ...], full: tuple[str, ...]) -> bool:
    """Whether a form has only words of the full name, or the other way round."""
    return set(short) <= set(full) or set(full) <= set(short)


def _likeliest(known: list[Entity], offset: int) -> Entity:
    """The one named most, else last before an offset: others of that surname keep their names."""
    best, best_rank = known[0], (-1, -1)
    for entity in known[:8]:
        before = [start for start, _ in entity.mentions[-3:] if start < offset]
        rank = len(entity.mentions), max(before, default=-1)
        if rank > best_rank:
            best, best_rank = entity, rank
    return best
