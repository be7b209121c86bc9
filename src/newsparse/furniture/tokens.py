"""The words of a line as names are made of them: each token with its class.

Classes: separator, joiner, capitalised, initial, title, particle, job, function, domain, lower,
uncased (of a script without capitals) and other.
"""

from __future__ import annotations

import functools
import itertools
import re
from typing import NamedTuple

from ..languages import BylineWords
from ..languages.forenames import FORENAMES
from ..remembered import remembered
from .words import LETTER, added_words, shipped_words, word_set

__all__ = ["CLOSING", "SUFFIXES", "Token", "tokens_of"]

MAX_WORDS = 1 << 13
"""Words whose class is remembered."""

PARTICLES = word_set(
    """
    't abu af al ap auf av bar ben bin bint d da das de degli dei del della den der des
    di do dos du el ibn il la le les los op san ten ter v van vande vanden ver vom von
    zu zum zur
    """
)
"""Lower-case words inside a person's name."""

TITLES = word_set(
    """
    avv capt col d dame datuk dipl-ing don dott dott.ssa doña dr dra fr gen haji hon
    imam ing lady lord lt mag maj me miss mr mrs ms msgr pak prof professor rabbi rev
    seri sgt sheikh sir sr sra tan tun ustad
    """
)
"""Words before a name that belong to it, without a closing full stop."""

SUFFIXES = word_set(
    """
    cbe cfa cfp cpa cscs dds dphil dpt edd esq ii iii iv jd jr kc lcsw m.d ma mba md mph
    msc obe ph.d phd qc rd rdn rn sr
    """
)
"""Degrees and the like behind a name, without a closing full stop."""

CLOSING = ".:·-–—)]»”\"'’"
"""What may stand behind the last word of a name."""

_FIRST_PARTS = PARTICLES | {"fitz", "jo", "mac", "mc", "saint"}
"""What surnames with a capital inside begin with."""

_SEPARATORS = frozenset(",;/|&،؛、，／；・")
_TOKEN = re.compile(r"[,;/|&،؛、，／；]|[^\s,;/|&،؛、，／；]+")
_CAPITALISED = re.compile(rf"[’'‘ʻ]?[^\W\d_](?:{LETTER}|[’'‘`.\u2010-](?=[^\W\d_]))*")
_INITIAL = re.compile(r"[^\W\d_](?:\.-?[^\W\d_]){0,3}\.")
_DOMAIN = re.compile(r"(?:www\.)?[^\W_][\w-]*(?:\.[\w-]+){0,2}\.[a-z]{2,4}")


class Token(NamedTuple):
    """A word or a mark of a line. A tuple, because a page has thousands of them."""

    text: str
    start: int
    end: int
    kind: str
    """Its class; see the head of this module."""
    plain: str
    """The word in lower case, without the stop or colon behind it."""


def tokens_of(text: str, start: int, end: int, count: int | None = None) -> list[Token]:
    """The tokens of a part of a text; the first ones if there is a count."""
    added = added_words()
    kind = _shipped_kind if added is None else functools.partial(_classify, lexicon=added)
    tokens = [
        Token(match[0], match.start(), match.end(), *kind(match[0]).split(" "))
        for match in itertools.islice(_TOKEN.finditer(text, start, end), count)
    ]
    for index in range(len(tokens) - 1, 0, -1):
        if tokens[index].kind == "capitalised" and tokens[index - 1].plain in FORENAMES:
            tokens[index : index + 1] = _parted(tokens[index])
    return tokens


def _parted(token: Token) -> list[Token]:
    """A surname, and what a layout printed behind it without a space: "LeeReporter"."""
    at = _joint(token.text)
    if not at:
        return [token]
    text, start, end = token.text, token.start, token.end
    surname = Token(text[:at], start, start + at, "capitalised", text[:at].lower())
    return [surname, Token(text[at:], start + at, end, "other", text[at:].lower())]


def _joint(word: str) -> int:
    """Where the second of two joined words begins: not "McKay", "DeLaRue"; 0 if nowhere."""
    begin = 0
    for at in range(1, len(word) - 1):
        if word[at].isupper() and word[at - 1].islower() and word[at + 1].islower():
            if word[begin:at].lower() not in _FIRST_PARTS:
                return at
            begin = at
    return 0


@remembered(most=MAX_WORDS)
def _shipped_kind(word: str) -> str:
    return _classify(word, shipped_words())


def _classify(word: str, lexicon: BylineWords) -> str:
    """The class of a word, and behind a space the word as tables hold it."""
    plain = word.lower().rstrip(".:")
    return f"{_class(word, plain, lexicon)} {plain}"


def _class(word: str, plain: str, lexicon: BylineWords) -> str:
    if word in _SEPARATORS:
        return "separator"
    if word in lexicon.joiners or word in ("AND", "UND"):
        return "joiner"
    if _INITIAL.fullmatch(word) and word[0].isupper():
        return "title" if plain in TITLES else "initial"
    if plain in TITLES and word[0].isupper():
        return "title"
    if word in PARTICLES:
        return "particle"
    if plain in lexicon.jobs or plain in lexicon.ranks:
        return "job"
    if plain == "the" or word in lexicon.function:
        return "function"
    return _shape(word.rstrip(CLOSING).lstrip('“"«('))


def _shape(core: str) -> str:
    if "." in core and _DOMAIN.fullmatch(core.lower()):
        return "domain"
    if not core or not _CAPITALISED.fullmatch(core) or core[-2:] in ("'s", "’s"):
        return "other"
    first = core.lstrip("’'‘ʻ")[0]
    if first.isupper() or core[0].isupper():
        return "capitalised"
    if first.islower():
        return "capitalised" if any(c.isupper() for c in core) else "lower"
    return "uncased"
