"""The words of all languages in one set of tables: a page may mix them, and often does."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

from .. import languages
from ..languages import BylineWords

__all__ = [
    "LETTER",
    "MAX_PHRASE",
    "added_words",
    "bare",
    "last_phrase",
    "leading_phrase",
    "may_open",
    "openers",
    "shipped_words",
    "word_set",
    "words",
    "words_in_force",
]

MAX_PHRASE = 6
"""Words of the longest phrase that is looked for."""

LETTER = (
    r"(?:[^\W\d_]|[\u0300-\u036f\u064b-\u065f\u0670]"
    r"|(?=[\u0900-\u109f\u1780-\u17d3\u200c\u200d])[^\s\w\u0964\u0965\u104a\u104b])"
)
"""A letter or a mark that belongs to one, for patterns: ``\\w`` leaves out the vowel signs of Indic
scripts, Thai and its neighbours, and the joiners between their letters."""

_EDGES = " \t:：.,;，、。/／|·•*+()（）[]【】<>《》〈〉=＝_-–—\"'“”"


def word_set(text: str) -> frozenset[str]:
    """The words of a text as a set, for tables that need no explanation word by word."""
    return frozenset(text.split())


_ADDED: ContextVar[BylineWords | None] = ContextVar("byline words", default=None)
# Half of the functions in this package look at one word of one line. A context variable, of which
# each thread has its own, spares them an argument that only a few parsers use. A function that
# remembers its results must take these words as an argument.


@contextmanager
def words_in_force(table: BylineWords | None) -> Iterator[None]:
    """Read a page with other words than the shipped ones; None for those."""
    token = _ADDED.set(table)
    try:
        yield
    finally:
        _ADDED.reset(token)


def words() -> BylineWords:
    """The byline words of all languages that the page is read with."""
    return _ADDED.get() or shipped_words()


def added_words() -> BylineWords | None:
    """The same if they are not the shipped ones."""
    return _ADDED.get()


@functools.cache
def shipped_words() -> BylineWords:
    """The byline words of every language that newsparse knows."""
    return languages.union(*(languages.get(code).bylines for code in languages.KNOWN))


def bare(text: str) -> str:
    """A line in lower case without punctuation at its ends, as the tables hold phrases."""
    return text.strip(_EDGES).lower()


def leading_phrase(text: str, table: frozenset[str]) -> int:
    """Length of the longest phrase of ``table`` that ``text`` begins with, 0 if there is none.

    A phrase ends where a word ends; one in a script without spaces ends at a colon.
    """
    if not may_open(text, table):
        return 0
    lowered = text[:80].lower()
    best = end = 0
    for _ in range(MAX_PHRASE):
        end = lowered.find(" ", end + 1)
        stop = len(lowered) if end < 0 else end
        phrase = lowered[:stop]
        if phrase.rstrip(":：.") in table:
            best = stop
        if end < 0:
            break
    if not best:
        for mark in ":：／/":
            at = lowered.find(mark, 0, 30)
            if at > 0 and lowered[:at].rstrip() in table:
                return at + 1
    return best


def may_open(text: str, *tables: frozenset[str]) -> bool:
    """Whether the first word of a text opens any phrase of some tables: most lines fail the test.

    Asking once for several tables costs no more than asking for one.
    """
    end = text.find(" ", 0, 80)
    first = text[: end if end >= 0 else 80].lower()
    if first.rstrip(":：.") in openers(*tables):
        return True
    return not _MARKS.isdisjoint(first) or (end >= 0 and text[end + 1 : end + 2] in _MARKS)


_MARKS = frozenset(":：／/")
"""What may stand between a label and what it labels without a space."""


@functools.cache
def openers(*tables: frozenset[str]) -> frozenset[str]:
    """First words of the phrases of some tables."""
    return frozenset(phrase.split(" ", 1)[0] for table in tables for phrase in table)


def last_phrase(text: str, table: frozenset[str]) -> bool:
    """Whether ``text`` ends with a phrase of ``table`` (punctuation aside)."""
    parts = bare(text[-80:]).split()
    return any(
        " ".join(parts[-count:]) in table for count in range(1, min(len(parts), MAX_PHRASE) + 1)
    )
