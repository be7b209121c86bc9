"""The words of a paragraph with their tags, in columns.

Most languages share one pattern. French and Italian print articles and pronouns with the word
("l'État", "dit-il"), Hindi words hold combining marks, Chinese and Japanese words touch.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from .lexicon import FULL_STOPS, STOP, STOPS, Lexicon

__all__ = ["Tokens"]

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


class Tokens:
    """Tokens in columns: offsets, the word in lower case, the tag."""

    __slots__ = ("ends", "lexicon", "lows", "starts", "tags", "text")

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self.text = text
        self.lexicon = lexicon
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.lows: list[str] = []
        self.tags: list[str] = []

    def add(self, start: int, end: int, low: str, tag: str) -> None:
        """One token as given."""
        self.starts.append(start)
        self.ends.append(end)
        self.lows.append(low)
        self.tags.append(tag)

    def add_quotation(self, start: int, end: int, last: str) -> None:
        """A marked run, and the end of a sentence that its last character may make."""
        self.add(start, end, "", "Q")
        if last in STOPS:
            self.add(end, end, "", "." if last in FULL_STOPS else "!")

    def read(self, start: int, end: int) -> None:
        """The tokens of a range."""
        classify = self.lexicon.classify
        starts, ends, lows, tags = self.starts, self.ends, self.lows, self.tags
        for at, word in self._words(start, end):
            low, tag, check = classify(word)
            stop = at + len(word)
            if check:
                tag = self._stop(low, at, stop) if check == STOP else self._capital(tag)
            starts.append(at)
            ends.append(stop)
            lows.append(low)
            tags.append(tag)

    def _words(self, start: int, end: int) -> Iterable[tuple[int, str]]:
        """The words of a range as printed, with their offsets."""
        words = self.lexicon.words
        pattern = _TOKEN_ROMANCE if words.splits_words else _TOKEN
        if words.combining:
            pattern = _TOKEN_COMBINING
        found = [(match.start(), match[0]) for match in pattern.finditer(self.text, start, end)]
        if self.lexicon.splitter is None:
            return found
        return ((at, self.text[at:stop]) for at, stop in self._split(found))

    def _split(self, words: Iterable[tuple[int, str]]) -> Iterator[tuple[int, int]]:
        """Cut runs of touching words at the words that the lexicon knows."""
        splitter = self.lexicon.splitter
        assert splitter is not None
        for start, word in words:
            at, end = start, start + len(word)
            for match in splitter.finditer(self.text, start, end):
                if match.start() > at:
                    yield at, match.start()
                yield match.span()
                at = match.end()
            if at < end:
                yield at, end

    def _capital(self, tag: str) -> str:
        """The tag of a listed word that is written with a capital."""
        inside = bool(self.tags) and self.tags[-1] not in ".!:Q'-("
        return "C" if inside and tag in "Vvgr" else tag

    def _stop(self, stop: str, start: int, end: int) -> str:
        """What a full stop does: ``_`` belongs to an abbreviation, ``.`` ends a sentence."""
        if stop != ".":
            return "." if stop in FULL_STOPS else "!"
        if self.lows and self.ends[-1] == start:
            if self.lows[-1] in self.lexicon.words.abbreviations:
                return "_"
            if self.tags[-1] == "0" and self.lexicon.words.capital_nouns:
                return "_"  # an ordinal number
        glued = end < len(self.text) and self.text[end].isalnum()
        return "'" if glued else "."
