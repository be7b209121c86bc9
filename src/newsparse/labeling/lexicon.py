"""Which named cues the words of a unit carry: one look-up for the phrases of all languages.

A cue is what a phrase is typical of ("share", "related", "legal"); the phrases are in
:mod:`newsparse.labeling.lexicons`, and those around names and dates in
:mod:`newsparse.languages`. What counts is how much of a unit a cue's phrases cover: "Share" on a
line of its own is a button, "share" in a sentence is a verb.

Words are looked up by their first word, phrases of unspaced scripts by their first character;
the cost is linear in the text and bounded for one unit.
"""

from __future__ import annotations

import functools
import re
from collections import defaultdict
from collections.abc import Container, Iterable, Mapping, Sequence

import attrs

from .. import languages
from ..furniture.calendar import date_names
from ..languages.detect import ClosedClass, closed_class
from ..readers.composition import compose
from . import lexicons
from .tokens import words_of

__all__ = [
    "CUES",
    "Hits",
    "Tables",
    "compile_tables",
    "look_up",
    "phrases_around",
    "tables",
]

_UNSPACED = re.compile("[\u0e00-\u0edf\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7af]")
_DIGIT = re.compile(r"\d")
_CLOCK = re.compile(r"\d{1,2}[:.h]\d{2}(?!\d)")
_NUMERIC_DATE = re.compile(r"\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}|\d{2,4}[年년]")

_CLOCK_WORDS = frozenset(
    """
    am bst cdt cest cet cst ct edt eest eet est et gmt hrs ist jst kl klo mdt msk mst pdt pm pst pt
    uhr utc ч
    """.split()
)
"""Words beside the time of day, names of time zones among them."""

_HEAD_WORDS = 24
_TAIL_WORDS = 12
"""Of a long unit only the first and the last words are looked up."""
_CHARACTERS = 160
"""Characters of an unspaced script that are looked up."""
_MENTIONS = 4
"""Occurrences of "@" that are looked at."""

_FROM_LANGUAGES = {
    "author-link": ("follow",),
    "byline": ("cues", "labels"),
    "correction": ("corrections",),
    "credit": ("credits", "photographers"),
    "bio": ("bios",),
    "date-label": ("published", "modified"),
    "ago": ("ago",),
    "reading-time": ("reading",),
    "editor": ("editors", "translators"),
    "job": ("jobs",),
    "signoff": ("contributors", "contributed"),
}
"""Cues whose words are those of :class:`newsparse.languages.BylineWords`."""
_FROM_SHAPE = ("copyright-sign", "date", "email", "handle", "hashtag", "time", "url")

CUES: tuple[str, ...] = tuple(sorted({*lexicons.NAMES, *_FROM_LANGUAGES, *_FROM_SHAPE}))
"""Names of all cues. They are stable: learned weights refer to them."""


@attrs.frozen
class Hits:
    """The cues of one unit."""

    shares: Mapping[str, float]
    """For each cue found, the share of the unit's words that its phrases cover, 0 to 1."""
    opening: tuple[str, ...]
    """Cues of the phrase that the unit begins with."""
    covered: float
    """Share of the words that any phrase covers. Near 1: the unit is made of such phrases."""


_NOTHING = Hits({}, (), 0.0)


@attrs.frozen(eq=False)
class Tables:
    """The words that labelling looks up, of all languages together."""

    phrases: Mapping[str, tuple[str, ...]]
    """Cues of each phrase of words."""
    lengths: Mapping[str, Mapping[str, tuple[int, ...]]]
    """For a first word and the word after it, the lengths in words of the phrases they open,
    longest first. Under "" are those of the first word alone, whatever comes after it."""
    unspaced: Mapping[str, tuple[str, ...]]
    """For a first character, the phrases of unspaced scripts it opens, longest first."""
    dates: frozenset[str]
    """Names of months and of days of the week."""
    closed_class: ClosedClass
    """Words that running text is full of."""


def look_up(text: str, words: Sequence[str] | None = None, lexicon: Tables | None = None) -> Hits:
    """The cues of a unit.

    Args:
        text: the characters of the unit.
        words: what :func:`words_of` gives for ``text``, if the caller has it.
        lexicon: other words than the shipped ones.
    """
    words = words_of(text) if words is None else words
    lexicon = lexicon or tables()
    unspaced = not text.isascii() and _UNSPACED.search(text, 0, _CHARACTERS)
    if unspaced:
        head = text.lower()[:_CHARACTERS]
        counts, opening, covered = _count_characters(head, lexicon)
    else:
        counts, opening, covered = _count_words(words, lexicon)
    _add_shapes(text, words, counts, lexicon)
    if not counts:
        return _NOTHING
    total = (sum(map(str.isalpha, head)) if unspaced else _words_that_count(words)) or 1
    shares = {cue: count / total if count < total else 1.0 for cue, count in counts.items()}
    return Hits(shares, opening, covered / total if covered < total else 1.0)


def _words_that_count(words: Sequence[str]) -> int:
    """Numbers do not: "12 comments" is all comments."""
    return len(words) - sum(map(str.isdigit, words[:_HEAD_WORDS]))


def _count_words(
    words: Sequence[str], lexicon: Tables
) -> tuple[dict[str, int], tuple[str, ...], int]:
    """Words under each cue, cues of the opening phrase, words under any cue."""
    counts: dict[str, int] = {}
    opening: tuple[str, ...] = ()
    covered = following = 0
    phrases, last = lexicon.phrases, len(words) - 1
    for position in _openings(words, lexicon.lengths):
        if position < following:
            continue  # inside the last phrase
        after = lexicon.lengths[words[position]]
        lengths = (position < last and after.get(words[position + 1])) or after.get("", ())
        for length in lengths:
            cues = phrases.get(" ".join(words[position : position + length]))
            if cues:
                for cue in cues:
                    counts[cue] = counts.get(cue, 0) + length
                if position == 0:
                    opening = cues
                covered += length
                following = position + length
                break
    return counts, opening, covered


def _openings(words: Sequence[str], lengths: Container[str]) -> list[int]:
    """Where phrases may begin: the places of first words among those that are looked up."""
    if len(words) <= _HEAD_WORDS + _TAIL_WORDS:
        return [place for place, word in enumerate(words) if word in lengths]
    tail = len(words) - _TAIL_WORDS
    found = [place for place, word in enumerate(words[:_HEAD_WORDS]) if word in lengths]
    return found + [tail + i for i, word in enumerate(words[tail:]) if word in lengths]


def _count_characters(text: str, lexicon: Tables) -> tuple[dict[str, int], tuple[str, ...], int]:
    """The same for unspaced scripts, in characters."""
    counts: dict[str, int] = {}
    opening: tuple[str, ...] = ()
    covered = 0
    end = len(text)
    position = 0
    while position < end:
        step = 1
        for phrase in lexicon.unspaced.get(text[position], ()):
            if text.startswith(phrase, position):
                step = len(phrase)
                cues = lexicon.phrases[phrase]
                for cue in cues:
                    counts[cue] = counts.get(cue, 0) + step
                if position == 0:
                    opening = cues
                covered += step
                break
        position += step
    return counts, opening, covered


def _add_shapes(text: str, words: Sequence[str], counts: dict[str, int], lexicon: Tables) -> None:
    """Count addresses, dates and signs, one word for each."""
    if "@" in text:
        _add_mentions(text, counts)
    if "://" in text or "www." in text:
        counts["url"] = 1
    if "#" in text:
        counts["hashtag"] = text.count("#", 0, 1000)
    if "©" in text or ("(" in text and "(c)" in text[:200].lower()):
        counts["copyright-sign"] = 1
    if len(words) <= _HEAD_WORDS and _DIGIT.search(text):
        if _CLOCK.search(text):
            counts["time"] = 1
        named = len(lexicon.dates.intersection(words))
        if named or _NUMERIC_DATE.search(text):
            counts["date"] = max(named, 1)


def _add_mentions(text: str, counts: dict[str, int]) -> None:
    position = -1
    for _ in range(_MENTIONS):
        position = text.find("@", position + 1)
        if position < 0:
            return
        if not text[position + 1 : position + 2].isalnum():
            continue
        cue = "email" if position and text[position - 1].isalnum() else "handle"
        counts[cue] = counts.get(cue, 0) + 1


@functools.cache
def tables() -> Tables:
    """The words that ship."""
    return compile_tables((), closed_class())


def compile_tables(
    added: Iterable[tuple[str, Iterable[str]]], function_words: ClosedClass, *, shipped: bool = True
) -> Tables:
    """Tables of the phrases that ship and of more.

    Args:
        added: names of cues, each with phrases that speak for it.
        function_words: the closed-class words.
        shipped: False for tables of the added phrases alone.
    """
    cues_of: dict[str, set[str]] = defaultdict(set)
    for name, phrases in (*(_shipped() if shipped else ()), *added):
        for phrase in phrases:
            key = " ".join(words_of(compose(phrase)[0]))
            cues_of[phrase.lower() if _UNSPACED.search(phrase) else key].add(name)
    lengths: dict[str, dict[str, set[int]]] = defaultdict(lambda: defaultdict(set))
    unspaced: dict[str, list[str]] = defaultdict(list)
    for phrase in filter(None, cues_of):
        if _UNSPACED.search(phrase):
            unspaced[phrase[0]].append(phrase)
        else:
            first, *rest = phrase.split(" ")
            lengths[first][rest[0] if rest else ""].add(1 + len(rest))
    return Tables(
        {phrase: tuple(sorted(names)) for phrase, names in cues_of.items()},
        {
            first: {
                second: tuple(sorted(found | after.get("", set()), reverse=True))
                for second, found in after.items()
            }
            for first, after in lengths.items()
        },
        {first: tuple(sorted(found, key=len, reverse=True)) for first, found in unspaced.items()},
        date_names() | _CLOCK_WORDS,
        function_words,
    )


def _shipped() -> Iterable[tuple[str, Iterable[str]]]:
    for name in lexicons.NAMES:
        yield name, lexicons.phrases(name)
    for code in languages.KNOWN:
        yield from phrases_around(languages.get(code).bylines)


def phrases_around(bylines: languages.BylineWords) -> Iterable[tuple[str, Iterable[str]]]:
    """The cues that the words around names and dates speak for, with those words."""
    for name, fields in _FROM_LANGUAGES.items():
        for field in fields:
            yield name, getattr(bylines, field)
