"""One paragraph as a short stream of units: mentions, cues and what stands between them.

The words of a paragraph outside its outermost quotation marks are tagged by look-up and grouped
in one pass. Each unit has a one-letter symbol, so that what lies between two units is a slice of
a string:

.. code-block:: text

    N  name, with its titles            n  noun phrase            p  subject pronoun
    i  indefinite pronoun               h  possessor              w  relative pronoun
    V  finite cue    G  participle cue  I  infinitive cue         A  "according to"
    v  other verb    g  other participle
    Q  quotation     .  end of sentence !  possible end of sentence
    and the tags of ``newsparse.quotes.lexicon`` for the rest
"""

from __future__ import annotations

import re

from .lexicon import Lexicon
from .marks import Run

__all__ = ["MENTIONS", "Paragraph"]

MENTIONS = frozenset("Nnpihw")
"""Symbols of units that may name a speaker."""

# Initials keep their stop ("U.S.", "J."); a word keeps inner hyphens and apostrophes.
# Linear: every alternative is a run of one class, or runs that a different class separates.
_TOKEN = re.compile(
    r"""
    (?:[^\W\d_]\.)+ (?=\W|$)                  # initials
    | [^\W\d_][^\W_]*(?:[-'’&/][^\W_]+)*['’]? # a word
    | \d[^\W_]*(?:[.,:][0-9]+)*               # a number
    | \S                                      # anything else, alone
    """,
    re.VERBOSE,
)
_POSSESSIVE = ("'s", "’s", "s'", "s’", "z'", "x'")
_CLITICS = ("'s", "’s", "'d", "’d", "'ve", "’ve", "'ll", "’ll", "'re", "’re", "'m", "’m")
_STOPS = frozenset(".!?…。！？।")
_SYMBOLS = {"–": "-", "—": "-", "―": "-", ";": ";", ":": ":", ",": ",", "(": "(", ")": ")"}
_SYMBOLS |= {"[": "(", "]": ")", "-": "-", "：": ":", "，": ",", "、": ","}
_NOUNISH = frozenset("nCx0")
_MAX_PHRASE = 14
"""Words of a noun phrase. Longer ones are lists or noise."""
_MAX_BARE = 3
"""Unlisted words between a name and the noun that they modify."""


class Paragraph:
    """The units of one paragraph, in columns."""

    __slots__ = (
        "end",
        "ends",
        "firsts",
        "index",
        "lasts",
        "lexicon",
        "lows",
        "quotes",
        "runs",
        "start",
        "starts",
        "symbols",
        "tags",
        "text",
    )

    def __init__(
        self, text: str, start: int, end: int, runs: list[Run], lexicon: Lexicon, index: int = 0
    ) -> None:
        self.text = text
        self.start = start
        self.end = end
        self.runs = runs
        self.lexicon = lexicon
        self.index = index
        """Number of the paragraph in the article."""
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.lows: list[str] = []
        self.tags: list[str] = []
        self.firsts: list[int] = []
        """First token of each unit."""
        self.lasts: list[int] = []
        """Token after the last one of each unit."""
        self.quotes: list[int] = []
        """Unit of each run."""
        self._tokenize()
        self.symbols = self._group()
        """Symbol of each unit, as one string."""

    # -- tokens --------------------------------------------------------------------------------

    def _tokenize(self) -> None:
        at = self.start
        for run in self.runs:
            self._words(at, run.start)
            self._token(run.start, run.end, "", "Q")
            last = self.text[run.inner_end - 1]
            if last in _STOPS:
                self._token(run.end, run.end, "", "." if last in ".。।" else "!")
            at = run.end
        self._words(at, self.end)

    def _token(self, start: int, end: int, low: str, tag: str) -> None:
        self.starts.append(start)
        self.ends.append(end)
        self.lows.append(low)
        self.tags.append(tag)

    def _words(self, start: int, end: int) -> None:
        tag_of = self.lexicon.tag_of
        known = self.lexicon.tags
        starts, ends, lows, tags = self.starts, self.ends, self.lows, self.tags
        for match in _TOKEN.finditer(self.text, start, end):
            word = match.group()
            low = word.lower()
            first = word[0]
            if first.isalpha():
                tag = known.get(low)
                if tag is None:
                    if low[-2:-1] in "'’" or low[-1] in "'’" or low[-3:-2] in "'’":
                        low, tag = self._clitic(low, first.isupper())
                    else:
                        tag = tag_of(low, first.isupper())
                elif tag not in "nC" and first.isupper():
                    tag = self._capital(low, tag, len(word) > 1 and word[1].islower())
            elif first.isdigit():
                tag = "0"
            elif first in _STOPS:
                tag = self._stop(first, match.start(), match.end())
            else:
                tag = _SYMBOLS.get(first, "'")
            starts.append(match.start())
            ends.append(match.end())
            lows.append(low)
            tags.append(tag)

    def _clitic(self, low: str, capital: bool) -> tuple[str, str]:
        """A word with an apostrophe: "Trump's" is a possessor, "he's" a pronoun."""
        bare = low.rstrip("'’")
        for clitic in _CLITICS:
            if low.endswith(clitic):
                bare = low[: -len(clitic)]
                break
        tag = self.lexicon.tag_of(bare, capital) if bare else "'"
        if tag in "pito" or tag == "w":
            return bare, tag
        if low.endswith(_POSSESSIVE):
            return bare, "h"
        return low, tag

    def _capital(self, low: str, tag: str, mixed: bool) -> str:
        """The tag of a listed word that is written with a capital."""
        inside = bool(self.tags) and self.tags[-1] not in ".!:Q'-("
        if tag == "d" or tag in "pHoit" or low in ("according",):
            return tag
        if inside and mixed and tag in "Vvgr":
            return "C"
        return tag

    def _stop(self, stop: str, start: int, end: int) -> str:
        """What a full stop does: ``_`` belongs to an abbreviation, ``.`` ends a sentence."""
        if stop != ".":
            return "." if stop in "。।" else "!"
        if self.lows and self.ends[-1] == start:
            low = self.lows[-1]
            if low in self.lexicon.words.abbreviations:
                return "_"
            if self.tags[-1] == "0" and not self.lexicon.words.verb_endings:
                return "_"  # an ordinal number
        if end < self.end and not self.text[end].isspace() and self.text[end].isalnum():
            return "'"
        return "."

    # -- units ---------------------------------------------------------------------------------

    def _group(self) -> str:
        """Group the tokens into units, from left to right."""
        tags, lows = self.tags, self.lows
        count = len(tags)
        symbols: list[str] = []
        at = 0
        while at < count:
            tag = tags[at]
            if tag in "CnDH0xh":
                stop, symbol = self._phrase(at, count, symbols[-1] if symbols else ".")
            elif tag == "V" or tag == "v" or tag == "G" or tag == "g":
                stop, symbol = at + 1, tag
                if symbols and symbols[-1] == "T":
                    symbol = "I" if tag == "V" else tag
                elif tag == "V" and lows[at] in self.lexicon.words.noun_or_verb:
                    stop, symbol = self._noun_or_verb(at, count, symbols)
            elif tag == "P" and lows[at] == "to":
                stop, symbol = at + 1, "T"
            elif tag == "A":
                stop, symbol = at + 1, "A"
                if stop < count and tags[stop] == "P":
                    stop += 1
            else:
                stop, symbol = at + 1, tag
                if tag == "Q":
                    self.quotes.append(len(symbols))
            symbols.append(symbol)
            self.firsts.append(at)
            self.lasts.append(stop)
            at = stop
        return "".join(symbols)

    def _noun_or_verb(self, at: int, count: int, symbols: list[str]) -> tuple[int, str]:
        """A bare form such as "comments": a verb after a subject, else a noun."""
        before = symbols[-1] if symbols else "."
        following = self.tags[at + 1] if at + 1 < count else "."
        if before == "h":
            return self._phrase(at, count, before)
        if before in "Nnpiwa,r)" or following in "tQDH:":
            return at + 1, "V"
        return self._phrase(at, count, before) if before in "PV" else (at + 1, "V")

    def _phrase(self, at: int, count: int, before: str) -> tuple[int, str]:
        """The noun phrase that starts at a token, and its symbol."""
        tags, lows = self.tags, self.lows
        tag = tags[at]
        limit = min(count, at + _MAX_PHRASE)
        stop, head = at + 1, ("" if tag in "DH0" else "n" if tag in "Vv" else tag)
        open_end = tag in "DH0"  # adjectives of any kind may follow a determiner
        while stop < limit:
            tag = tags[stop]
            if tag == "h":
                stop, head = stop + 1, "h"
                break
            if tag == "C" or tag == "n" or tag == "_":
                head = tag if tag != "_" else head
            elif tag in "x0":
                if not open_end and head != "x" and not self._leads_to_noun(stop, limit):
                    break
                head = tag
            elif tag not in "VvgGrP&s" or not self._inside(at, stop, limit, tag, head, open_end):
                break
            elif tag in "VvgG":
                head = "n"
            stop += 1
        first = tags[at]
        if head == "h" or (stop == at + 1 and first == "h"):
            return stop, "h"
        if first == "H" and stop == at + 1:
            return stop, "o" if lows[at] in self.lexicon.words.object_pronouns else "h"
        if not head:
            return stop, "i" if lows[at] in self.lexicon.words.indefinites else tags[at]
        return stop, self._symbol(at, stop, head, before)

    def _symbol(self, at: int, stop: int, head: str, before: str) -> str:
        if head == "C":
            return "N"
        if self.tags[at] == "0" and head == "0":
            return "0"
        if head in "x0" and self.tags[at] not in "DHn":
            # bare unlisted words: a plural may be a subject ("strategists said")
            return "n" if self.lows[stop - 1].endswith("s") and before in ".!,&Q-" else "x"
        return "n"

    def _leads_to_noun(self, at: int, limit: int) -> bool:
        """Whether unlisted words lead to a listed noun: "Trump foreign policy adviser"."""
        stop = at
        while stop < min(limit, at + _MAX_BARE) and self.tags[stop] == "x":
            stop += 1
        return stop < limit and self.tags[stop] == "n"

    def _inside(self, at: int, here: int, limit: int, tag: str, head: str, open_end: bool) -> bool:
        """Whether a word that is no noun belongs to the phrase all the same."""
        low = self.lows[here]
        following = self.tags[here + 1] if here + 1 < limit else "."
        words = self.lexicon.words
        if tag == "V" and low in words.noun_or_verb:
            return (open_end and not head) or (head == "x" and open_end and following not in "tQ:")
        if tag in "vgVG" and open_end and not head:  # "the proposed law", "a meeting"
            return low in words.noun_or_verb or self.lows[at] not in words.indefinites
        if tag == "g" and head in ("n", "x"):  # "a press briefing"
            return following not in _NOUNISH and following not in "DHQt"
        if tag == "r":
            return open_end and not head and following in "vgxn"
        if tag in "P&s" and head == "C" and following == "C":
            if low in words.particles or low == "&":
                return True
            return low == "of" and self.lows[here - 1] in words.org_words
        return False
