"""The tokens of a piece of text: of what stands between two white spaces.

A piece is cut the same wherever it stands, so that its tokens can be remembered. Most languages
share one pattern. French and Italian print articles and pronouns with the word ("l'État",
"dit-il"), Hindi words hold combining marks, Chinese and Japanese words touch.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from ..languages import QuoteWords

__all__ = ["FULL_STOPS", "STOPS", "Piece", "cutter"]

STOPS = frozenset(".!?…。！？।")
"""Marks that may end a sentence."""
FULL_STOPS = frozenset(".。।")
"""Those that always do, but for abbreviations."""

# Initials keep their stop ("U.S.", "J."); a word keeps inner hyphens and apostrophes.
# Linear: every alternative is a run of one class, or runs that a different class separates.
_PLAIN = r"""
    (?:[^\W\d_]\.){1,8} (?=\W|$)              # initials
    | [^\W\d_][^\W_]*(?:[-'’&/][^\W_]+)*['’]? # a word
    | \d[^\W_]*(?:[.,:][0-9]+)*               # a number
    | \S                                      # anything else, alone
    """
_ROMANCE = r"""
    (?:[^\W\d_]\.){1,8} (?=\W|$)              # initials
    | [^\W\d_]{1,8}['’] (?=[^\W\d_])          # an article or pronoun before a vowel
    | -(?:t-)? (?=(?:ils?|elles?|on|je|nous|vous)\b) # the hyphen of "dit-il"
    | [^\W\d_][^\W_]* (?:-(?!(?:t-)?(?:ils?|elles?|on|je|nous|vous)\b)[^\W_]+)*
    | \d[^\W_]*(?:[.,:][0-9]+)*               # a number
    | \S                                      # anything else, alone
    """
# Vowel signs and other marks of Devanagari are no letters to Python's \w.
_COMBINING = r"""
    [^\W\d_](?:[^\W_]|[\u0300-\u036f\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963\u200c\u200d])*
    | \d[^\W_]*(?:[.,:][0-9]+)*
    | \S
    """
_TOKEN = re.compile(_PLAIN, re.VERBOSE)
_TOKEN_ROMANCE = re.compile(_ROMANCE, re.VERBOSE)
_TOKEN_COMBINING = re.compile(_COMBINING, re.VERBOSE)


Piece = tuple[tuple[str, ...], str, tuple[int, ...]]
"""Tokens in columns: each word in lower case; the tag of each; the characters from the start of
each to the start of the next, one space after the last."""


def cutter(
    words: QuoteWords,
    splitter: re.Pattern[str] | None,
    classify: Callable[[str], tuple[str, str]],
) -> Callable[[str], Piece]:
    """The function that cuts a piece of a language.

    Args:
        words: the words of the language.
        splitter: finds the known words where words touch.
        classify: gives the word in lower case and the tag of a token as printed.
    """
    pattern = _TOKEN_ROMANCE if words.splits_words else _TOKEN
    if words.combining:
        pattern = _TOKEN_COMBINING

    def cut(piece: str) -> Piece:
        if splitter is None and piece.isalpha():  # most are one word
            low, tag = classify(piece)
            return (low,), tag, (len(piece) + 1,)
        word, mark = piece[:-1], piece[-1]
        if splitter is None and mark in ",." and len(word) > 1 and word.isalpha():
            low, tag = classify(word)
            abbreviated = mark == "." and low in words.abbreviations
            return (low, mark), tag + ("_" if abbreviated else mark), (len(word), 2)
        found = pattern.findall(piece)
        if splitter is not None:
            found = [part for word in found for part in _split(word, splitter)]
        classified = [classify(word) for word in found]
        lows = tuple([low for low, _ in classified])
        tags = "".join([tag for _, tag in classified])
        if not STOPS.isdisjoint(found):
            tags = _with_stops(found, lows, tags, words)
        *steps, last = map(len, found)
        return lows, tags, (*steps, last + 1)

    return cut


def _split(word: str, splitter: re.Pattern[str]) -> Iterator[str]:
    """A run of touching words, cut at those that the lexicon knows."""
    at = 0
    for match in splitter.finditer(word):
        if match.start() > at:
            yield word[at : match.start()]
        yield match.group()
        at = match.end()
    if at < len(word):
        yield word[at:]


def _with_stops(printed: Sequence[str], lows: Sequence[str], tags: str, words: QuoteWords) -> str:
    """The tags of a piece in which each stop has its own.

    ``_`` belongs to an abbreviation, ``.`` ends a sentence, ``!`` may end one, ``'`` is a point
    inside a word.
    """
    resolved = list(tags)
    for at, low in enumerate(lows):
        if low in STOPS:
            if low != ".":
                resolved[at] = "." if low in FULL_STOPS else "!"
            elif at and lows[at - 1] in words.abbreviations:
                resolved[at] = "_"
            elif at and tags[at - 1] == "0" and words.capital_nouns:
                resolved[at] = "_"  # an ordinal number
            elif at + 1 < len(printed) and printed[at + 1][0].isalnum():
                resolved[at] = "'"
    return "".join(resolved)
