"""Words as they look: marks on their letters, and nothing in them that cannot be seen.

A letter may be written apart from its mark ("u" and a diaeresis) or with it ("ü"). Unicode calls
the two forms canonically equivalent (NFD and NFC, UAX #15): they look the same, and nobody who
writes them means another word. Some editors and publishing systems write the first. Others put
soft hyphens into long words, spaces without width before names and marks of direction around
numbers. All tables of this library hold words without any of it, so a text is read in that form;
its article then gets the spans and the spelling of the text as written.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from typing import Any, TypeVar

import attrs

from ..models import Article, Diagnostic, Evidence, Person, Quote, Span, Speaker
from ..origins import Origins, move_spans
from ..source import UNSEEN, Source, Written, reading_text

__all__ = ["as_written", "compose", "composed"]

_MAY_BE_MARK = re.compile(
    "[\u0300-\u036f\u0483-\u0487\u0591-\u1dff\u20d0-\u20ff\u2ce0-\u2dff\u302a-\u302f\u3099\u309a"
    "\ua66f-\uabff\ufb1e\ufe20-\ufe2f\U00010000-\U0001efff]"
)
"""Blocks of all marks that Unicode puts in an order; there are letters in them as well."""
_LONG_RUN = re.compile(r"[^\w\s]{31}")
"""More marks than belong to one letter: UAX #15 allows 30 ("stream-safe" text). To put them in
order takes Python the square of their number."""
_UNSEEN = re.compile(f"[{UNSEEN}]")
_BLANK = r"[^\S\n\r\v\f\x1c-\x1e\x85\u2028\u2029]"
_LEADING = rf"(?:[{UNSEEN}](?:[{UNSEEN}]|{_BLANK})*+)?+"
_TRAILING = rf"(?:{_BLANK}++[{UNSEEN}]++(?!\S))*+"
"""What is not seen and touches no word: before the first of a line, or behind any."""
_WORD = re.compile(rf"(?=\S){_LEADING}(?:\S++{_TRAILING})?+")
_CHARACTER = re.compile(rf"(?:^{_LEADING})?+[^\s{UNSEEN}][{UNSEEN}]*+{_TRAILING}")
"""A character that is seen, with what is not seen around it."""
_CLUSTER = re.compile(
    rf"(?:^{_LEADING})?+(?:\w(?:[^\w\s{UNSEEN}]|[\u1160-\u11ff])*+|[^\w\s{UNSEEN}]++)"
    rf"[{UNSEEN}]*+{_TRAILING}"
)
"""A character and what may be put together with it: marks, vowels and finals of Hangul."""


def compose(text: str) -> tuple[str, Written | None]:
    """A text in its composed form, and how it was written; None if it was written so.

    Lines and white space stay, and so does a word with more marks in a row than a letter has, or
    one of which nothing can be seen.
    """
    if _is_composed(text):
        return text, None
    pieces = _Pieces()
    for match in _WORD.finditer(text):
        word = match.group()
        if not word.isascii() and not _LONG_RUN.search(word):
            for start, written, read in _changes(word):
                pieces.change(text, match.start() + start, written, read)
    if not pieces.texts:
        return text, None
    return pieces.finished(text)


def _is_composed(text: str) -> bool:
    """Whether a text surely is in its composed form."""
    if text.isascii():
        return True
    if _UNSEEN.search(text):
        return False
    if _MAY_BE_MARK.search(text) and _LONG_RUN.search(text):
        return False
    return unicodedata.is_normalized("NFC", text)


def _changes(word: str) -> Iterator[tuple[int, str, str]]:
    """What is written otherwise in a word than in its composed form: offset, as written, as read.

    >>> [(at, ascii(old), ascii(new)) for at, old, new in _changes("u\\u0308ber")]
    [(0, "'u\\\\u0308'", "'\\\\xfc'")]
    """
    whole = _read(word)
    if whole in (word, ""):
        return
    unit = _CHARACTER if unicodedata.is_normalized("NFC", _seen(word)) else _CLUSTER
    clusters = [match.group() for match in unit.finditer(word)]
    read = [_read(cluster) for cluster in clusters]
    if "".join(read) != whole:
        clusters, read = [word], [whole]
    start = 0
    for old, new in zip(clusters, read, strict=True):
        if old != new:
            first, last = _alike(old, new)
            yield start + first, old[first : len(old) - last], new[first : len(new) - last]
        start += len(old)


def _read(word: str) -> str:
    """A word, or a part of one, as it is read."""
    return unicodedata.normalize("NFC", _seen(word))


def _seen(word: str) -> str:
    """What is seen of a word; the white space in it only parts that from what is not."""
    return "".join(_UNSEEN.sub("", word).split()) if _UNSEEN.search(word) else word


def _alike(one: str, other: str) -> tuple[int, int]:
    """How many characters two strings have in common at the beginning, and how many at the end."""
    shorter = min(len(one), len(other)) - 1  # of neither is nothing left
    first = 0
    while first < shorter and one[first] == other[first]:
        first += 1
    last = 0
    while last < shorter - first and one[-1 - last] == other[-1 - last]:
        last += 1
    return first, last


@attrs.define
class _Pieces:
    """The composed text as far as it is put together, and its columns of :class:`Origins`."""

    texts: list[str] = attrs.field(factory=list)
    rendered: list[int] = attrs.field(factory=list)
    written: list[int] = attrs.field(factory=list)
    sizes: list[int] = attrs.field(factory=list)
    lengths: list[int] = attrs.field(factory=list)
    size: int = 0
    """Characters of the composed text."""
    done: int = 0
    """Characters of the written text."""
    spelling: dict[str, str] = attrs.field(factory=dict)
    """How each composed piece is written where it first comes."""

    def change(self, text: str, start: int, written: str, read: str) -> None:
        """Add a piece that is written one way and read another, with the text before it."""
        if not _UNSEEN.search(written):
            self.spelling.setdefault(read, written)
        if start > self.done:
            self._add(text[self.done : start], start - self.done)
        self._add(read, len(written))

    def finished(self, text: str) -> tuple[str, Written]:
        """The composed text, and how it was written."""
        if self.done < len(text):
            self._add(text[self.done :], len(text) - self.done)
        origins = Origins(self.rendered, self.written, self.sizes, self.lengths)
        both = self.spelling.keys() & set(text)
        spelling = {read: way for read, way in self.spelling.items() if read not in both}
        return "".join(self.texts), Written(text, origins, spelling)

    def _add(self, piece: str, length: int) -> None:
        self.texts.append(piece)
        self.rendered.append(self.size)
        self.written.append(self.done)
        self.sizes.append(len(piece))
        self.lengths.append(length)
        self.size += len(piece)
        self.done += length


_Source = TypeVar("_Source", bound=Source)


def composed(source: _Source) -> _Source:
    """A source whose text is in its composed form."""
    text, written = compose(source.text)
    if written is None:
        return source
    place = written.origins.rendered_at
    starts, ends = [place(at) for at in source.starts], [place(at) for at in source.ends]
    return attrs.evolve(source, text=text, starts=starts, ends=ends, written=written)


def as_written(article: Article, written: Written) -> Article:
    """The article of a composed text as the article of the text as written.

    What stands somewhere is spelled as it is there, but for what is not seen in names; of all else,
    letters that are never written composed are as they are written.
    """
    spelled: Article = _Speller(article, written).record(article)
    return move_spans(spelled, written.origins).replace(source=written.text)


_PLACES = {(Quote, "cue"): "cue_span", (Speaker, "mention"): "mention_span"}
"""Fields that say where others stand; the rest of a record stands at its ``span``, if it has one.
"""
_OURS = (Evidence, Diagnostic)
"""Records whose strings are none of the page's words."""
_NO_WORDS = frozenset({"source", "language", "html_path"})
"""The same of fields."""
_NAMES = frozenset({"name", "publisher"})
"""Fields that are compared with others: they have nothing that is not seen."""
_TITLES = frozenset({"headline", "dek"})
"""Fields that have no span: they begin and end with what is seen."""


class _Speller:
    """Spells the words in an article of a composed text as they are written."""

    def __init__(self, article: Article, written: Written) -> None:
        self.text = article.source
        self.written = written
        self.names = {person.name: self._forms(person)[0] for person in article.people}

    def record(self, value: Any) -> Any:
        """A record with all words in it as they are written."""
        if isinstance(value, _OURS):
            return value
        whole = Span(0, len(self.text)) if isinstance(value, Article) else None
        changes: dict[str, Any] = {}
        for field in attrs.fields(type(value)):
            old = getattr(value, field.name)
            if old is None or field.name in _NO_WORDS:
                continue
            place = getattr(value, _PLACES.get((type(value), field.name), "span"), whole)
            new = self._value(old, place)
            if field.name in _NAMES:
                new = _UNSEEN.sub("", new)
            elif field.name in _TITLES:
                new = new.strip(UNSEEN)
            if new is not old:
                changes[field.name] = new
        if isinstance(value, Quote):
            changes["text"] = " ".join(
                self.written.reading_text(part.span) for part in value.segments
            )
        elif isinstance(value, Speaker):
            changes["name"] = self.names.get(value.name) or self._spelled(value.name, None)
        elif isinstance(value, Person):
            name, *aliases = self._forms(value)
            changes |= {"name": name, "aliases": tuple(aliases)}
        return attrs.evolve(value, **changes) if changes else value

    def _value(self, value: Any, place: Span | None) -> Any:
        if type(value) is str:
            return self._spelled(value, place)
        if isinstance(value, tuple):
            return tuple([self._value(part, None) for part in value])
        return self.record(value) if attrs.has(type(value)) else value

    def _spelled(self, words: str, place: Span | None) -> str:
        """Words as they are written at a place in the composed text, if they stand there."""
        if place is not None:
            if words == reading_text(place.of(self.text)):
                return self.written.reading_text(place)
            at = self.text.find(words, place.start, place.end)
            if at >= 0:
                return self.written.reading_text(Span(at, at + len(words)))
        spelling = self.written.spelling
        return "".join([spelling.get(letter, letter) for letter in words])

    def _forms(self, person: Person) -> list[str]:
        """The name of a person and the other forms of it, as they are written.

        A form that is written in more ways than one is more than one form.
        """
        ways: dict[str, list[str]] = {}
        for span in person.mentions:
            way = _UNSEEN.sub("", self.written.reading_text(span))
            ways.setdefault(reading_text(span.of(self.text)), []).append(way)
        forms: dict[str, None] = {}
        for form in (person.name, *person.aliases, *ways):
            forms.update(dict.fromkeys(ways.get(form) or [self._spelled(form, None)]))
        return list(forms)
