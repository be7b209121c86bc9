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

import functools

from .lexicon import FORENAMES, Lexicon, is_post
from .marks import Run
from .tokens import Tokens

__all__ = ["MENTIONS", "Paragraph"]

MENTIONS = frozenset("Nnpihw")
"""Symbols of units that may name a speaker."""

_ALONE = frozenset("&'(),-.:;!PTadioprstw_")
"""Tags of tokens that are units by themselves."""
_PHRASAL = frozenset("CnDH0xh")
"""Tags that noun phrases begin with."""
_AFTER = {
    tag: frozenset(following)
    for tag, following in {
        "C": "hCn_x0F&",
        "n": "hCn_x0gF",
        "x": "hCn_x0g",
        "D": "hCn_x0VvgGr",
        "H": "hCn_x0VvgGr",
        "0": "hCn_x0VvgGr",
        "h": "",
    }.items()
}
"""Tags with which a noun phrase may go on behind its first token; particles apart."""
_BEFORE_PLURAL = frozenset(".!,&Q-")
"""Symbols behind which an unlisted plural may be a subject."""
_NOUNISH = frozenset("nCx0")
_MAX_PHRASE = 14
"""Words of a noun phrase. Longer ones are lists or noise."""
_MAX_NAME = 3
"""Words of a name behind a post."""
_MAX_BARE = 3
"""Unlisted words between a name and the noun that they modify."""


class Paragraph:
    """The units of one paragraph, in columns."""

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
        tokens = Tokens(text, start, end, runs, lexicon)
        self.tokens = tokens
        self.lows, self.tags, self.starts = tokens.lows, tokens.tags, tokens.starts
        self._particles = lexicon.words.particles if tokens.marked else frozenset()
        """Particles of names, if any may stand here."""
        self.firsts: list[int] = []
        """First token of each unit."""
        self.lasts: list[int] = []
        """Token after the last one of each unit."""
        self.quotes: list[int] = []
        """Unit of each run."""
        self.symbols = self._group()
        """Symbol of each unit, as one string."""

    def end_of(self, token: int) -> int:
        """Offset after a token."""
        starts, text, after = self.starts, self.text, token + 1
        start, end = starts[token], starts[after] if after < len(starts) else self.end
        while end > start and text[end - 1].isspace():
            end -= 1
        return end

    @functools.cached_property
    def places(self) -> str:
        """For each unit: 1 if it is the first mention of its sentence outside a prepositional
        phrase, 0 before that one, 2 after it."""
        places = []
        place, before = "0", "."
        for symbol in self.symbols:
            if symbol == ".":
                place = "0"
            elif place == "0" and symbol in "Nnpiw" and before not in "PTA":
                places.append("1")
                place, before = "2", symbol
                continue
            places.append(place)
            before = symbol
        return "".join(places)

    def _group(self) -> str:
        """Group the tokens into units, from left to right."""
        tags, lows, firsts, quotes = self.tags, self.lows, self.firsts, self.quotes
        noun_or_verb, phrases = self.lexicon.words.noun_or_verb, self.lexicon.phrases
        phrased, particles = self.tokens.marked, self._particles
        count = len(tags)
        symbols: list[str] = []
        at, before = 0, "."
        while at < count:
            tag = symbol = tags[at]
            stop = at + 1
            if phrased and lows[at] in phrases and (length := self._according(at)):
                stop, symbol = at + length, "A"
            elif tag in _ALONE:
                pass
            elif tag in _PHRASAL:
                if tag == "x" and quotes and self._inverted(at, count, symbols):
                    symbol = "V"
                elif (stop < count and tags[stop] in _AFTER[tag]) or (
                    tag == "C" and particles and stop < count and lows[stop] in particles
                ):
                    stop, symbol = self._phrase(at, count, before)
                elif tag == "C":
                    symbol = "N"
                elif tag == "x":
                    if before in _BEFORE_PLURAL and lows[at].endswith("s"):
                        symbol = "n"
                elif tag in "DH0":
                    symbol = self._bare(at, stop)
            elif tag == "F":
                symbol = "P"
            elif tag == "V":
                if before == "T":
                    symbol = "I"
                elif lows[at] in noun_or_verb:
                    stop, symbol = self._noun_or_verb(at, count, before)
            elif tag == "Q":
                quotes.append(len(symbols))
            elif tag == "A" and stop < count and tags[stop] in "PFT":
                stop += 1
            symbols.append(symbol)
            firsts.append(at)
            at, before = stop, symbol
        self.lasts = [*firsts[1:], count] if firsts else []
        return "".join(symbols)

    def _according(self, at: int) -> int:
        """Words of the phrase of attribution that begins at a token, 0 if none does."""
        for phrase in self.lexicon.phrases[self.lows[at]]:
            if tuple(self.lows[at : at + len(phrase)]) == phrase:
                return len(phrase)
        return 0

    def _inverted(self, at: int, count: int, symbols: list[str]) -> bool:
        """Whether an unlisted word has the place of a cue: ``"...", sourit Anne Morel``.

        It stands behind a quotation with a comma, and before a mention that has no verb. Where no
        verbs are listed at all, a dash does for the comma.
        """
        near = symbols[-3:]
        if "Q" not in near:
            return False
        words, between = self.lexicon.words, "".join(near).rpartition("Q")[2]
        if self.text[self.runs[len(self.quotes) - 1].inner_end - 1] == ",":
            between = f",{between}"
        if between not in (",", ",-") and (between != "-" or words.say):
            return False
        tags, stop = self.tags, at + 1
        if tags[stop : stop + 2] == "-p" or tags[stop : stop + 1] in ("D", "H"):
            return True
        while stop < count and (tags[stop] == "C" or self.lows[stop] in words.particles):
            stop += 1
        return stop > at + 1 and tags[stop : stop + 1] not in tuple("VvaGgr")

    def _noun_or_verb(self, at: int, count: int, before: str) -> tuple[int, str]:
        """A bare form such as "comments": a verb after a subject, else a noun."""
        following = self.tags[at + 1] if at + 1 < count else "."
        if before == "h":
            return self._phrase(at, count, before)
        if before in "Nnpiwa,r)" or following in "tQDH:":
            return at + 1, "V"
        return self._phrase(at, count, before) if before in "PV" else (at + 1, "V")

    def _phrase(self, at: int, count: int, before: str) -> tuple[int, str]:
        """The noun phrase that starts at a token, and its symbol."""
        first = self.tags[at]
        stop, head = self._extent(at, count, first)
        if head == "h":
            return stop, "h"
        if not head:
            return stop, self._bare(at, stop)
        if head == "n" and stop - at < 3:
            return stop, "n"
        return stop, self._symbol(at, stop, head, before)

    def _bare(self, at: int, stop: int) -> str:
        """The symbol of a determiner, possessive or number without a noun."""
        words, low, tag = self.lexicon.words, self.lows[at], self.tags[at]
        if tag == "H" and stop == at + 1:
            return "o" if low in words.object_pronouns else "h"
        return "i" if low in words.indefinites else tag

    def _extent(self, at: int, count: int, first: str) -> tuple[int, str]:
        """The token after a noun phrase, and the tag of its head (empty if it has none)."""
        tags, lows, particles = self.tags, self.lows, self._particles
        limit = at + _MAX_PHRASE if at + _MAX_PHRASE < count else count
        open_end = first in "DH0"  # adjectives of any kind may follow a determiner
        head = "" if open_end else "n" if first == "V" else first
        stop = at + 1
        while stop < limit:
            tag = tags[stop]
            if particles and head == "C" and lows[stop] in particles and tag != "h":
                if not self._leads_to_name(stop, limit):
                    break
            elif tag == "C" or tag == "n":
                head = tag
            elif tag == "x" or tag == "0":
                if not open_end and head != "x" and not self._leads_to_noun(stop, limit):
                    break
                head = tag
            elif tag == "h":
                return stop + 1, "h"
            elif tag in "VvgGrF&":
                if not self._inside(at, stop, limit, tag, head, open_end):
                    break
                if tag in "VvgG":
                    head = "n"
            elif tag != "_":
                break
            stop += 1
        return stop, head

    def _symbol(self, at: int, stop: int, head: str, before: str) -> str:
        if head == "C":
            return "N" if not self.lexicon.words.capital_nouns else self._noun_or_name(at, stop)
        if head == "n" and "F" in self.tags[at:stop] and self._capital(stop - 1):
            return "N" if self.lows[stop - 1] in self.lexicon.words.org_words else "n"
        if self.tags[at] == "0" and head == "0":
            return "0"
        if head in "x0" and self.tags[at] not in "DHn":
            # bare unlisted words: a plural may be a subject ("strategists said")
            return "n" if before in _BEFORE_PLURAL and self.lows[stop - 1].endswith("s") else "x"
        return "n"

    def _noun_or_name(self, at: int, stop: int) -> str:
        """Where all nouns have capitals: a name has a forename or title, or no determiner."""
        if self.tags[at] not in "DH":
            return "N"
        known = self.tags[stop - 2] == "n" or self.lows[stop - 2] in FORENAMES
        return "N" if stop - at > 2 and (known or self._follows_post(at, stop)) else "n"

    def _follows_post(self, at: int, stop: int) -> bool:
        """Whether two or three capitalised words stand behind a post: "der FIFA-Chef Jo Ek"."""
        for first in range(stop - 2, max(at, stop - 1 - _MAX_NAME), -1):
            if self.tags[first] != "C" or is_post(self.lows[first], self.lexicon.words):
                return False
            if is_post(self.lows[first - 1], self.lexicon.words):
                return True
        return False

    def _leads_to_noun(self, at: int, limit: int) -> bool:
        """Whether unlisted words lead to a listed noun: "Trump foreign policy adviser"."""
        stop = at
        while stop < min(limit, at + _MAX_BARE) and self.tags[stop] == "x":
            stop += 1
        return stop < limit and self.tags[stop] == "n"

    def _capital(self, token: int) -> bool:
        return self.text[self.starts[token]].isupper()

    def _leads_to_name(self, at: int, limit: int) -> bool:
        """Whether particles lead to a capitalised word: "van der Berg"."""
        stop = at
        while stop < min(limit, at + _MAX_BARE) and self.lows[stop] in self.lexicon.words.particles:
            stop += 1
        return stop < limit and self.tags[stop] == "C"

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
        if low == "&" and head == "C":  # "Harrow & Sons"
            return following in "Cn" and self._capital(here + 1)
        if tag == "&" and head == "C" and following in "Cn" and self._capital(here + 1):
            # "Department of Trade and Industry"
            of = "F" in self.tags[at:here]
            return of and not words.org_words.isdisjoint(self.lows[at:here])
        if tag == "F" and head == "C" and following == "C":
            return self.lows[here - 1] in words.org_words
        if tag == "F" and head == "n" and following in "Cn":
            body = self.lows[here - 1] in words.org_words and self._capital(here - 1)
            return (body and following == "C") or self.lows[here + 1] in words.title_complements
        return False
