"""The words of one language, compiled for one look-up a token.

Every word gets one *tag*, a letter:

.. code-block:: text

    V cue verb          G cue participle     A according        v, g other verb, participle
    D determiner        H possessive         p subject pronoun  o object pronoun
    i indefinite pron.  w relative pronoun   t complementizer     s subordinator
    P preposition       F "of"               T "to"               & conjunction
    a auxiliary         r adverb             d word of time     n noun known by the lexicon
    C capitalised word  0 number             x any other word   and punctuation as itself
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable, Mapping, Sequence

import attrs

from ..languages import KNOWN, QuoteWords, get
from ..languages.forenames import FEMININE, MASCULINE
from .pieces import STOPS, Piece, cutter

__all__ = [
    "CAPITALISED",
    "FORENAMES",
    "PLAIN",
    "Lexicon",
    "compile_words",
    "is_post",
    "lexicon",
    "post_in",
]

# Later lines win: a word that stands in several tables gets the tag of the last one.
_TAGS = (
    ("n", ("org_words", "documents", "groups", "roles", "titles")),
    ("v", ("verbs",)),
    ("V", ("weak", "naming", "stance", "manner", "tell", "say")),
    ("r", ("adverbs",)),
    ("d", ("time_words",)),
    ("D", ("determiners",)),
    ("i", ("indefinites",)),
    ("P", ("prepositions",)),
    ("s", ("subordinators",)),
    ("&", ("conjunctions",)),
    ("a", ("auxiliaries", "passives", "perfects")),
    ("p", ("speaker_pronouns", "masculine", "feminine", "neuter", "plural")),
    ("o", ("object_pronouns",)),
    ("H", ("possessives",)),
    ("t", ("complementizers",)),
    ("w", ("relatives",)),
    ("A", ("according",)),
)
FORENAMES = MASCULINE | FEMININE
"""All forenames."""
CAPITALISED = str.maketrans("Vvgr", "1234")
"""Tags of listed words with a capital, which are names unless they open a sentence."""
_MARKED = {chr(code): chr(code + 0x100) for code in range(0x21, 0x7F)}
"""The tag of a word that takes a closer look (``Lexicon.marked``): a letter outside ASCII, so that
a string of tags tells at once whether there are any."""
PLAIN = str.maketrans({marked: tag for tag, marked in _MARKED.items()})
"""The tag without that mark."""
_POSSESSIVE = ("'s", "s'", "z'", "x'")
_CLITICS = ("'s", "'d", "'ve", "'ll", "'re", "'m")
_SYMBOLS = {"–": "-", "—": "-", "―": "-", ";": ";", ":": ":", ",": ",", "(": "(", ")": ")"}
_SYMBOLS |= {"[": "(", "]": ")", "&": "&", "-": "-", "：": ":", "，": ",", "、": ","}
_REMEMBERED = 1 << 15
"""Pieces whose tokens are remembered."""
_SHORTEST_MODIFIER, _SHORTEST_POST = 3, 4
"""Letters of the two parts of a compound that names a post."""
_LONGEST_POST = 40
"""Letters of the longest post that is looked for at the end of a word."""
_LONGEST = 40
"""Characters of a piece that may come again."""
_CUE_CLASSES = ("weak", "naming", "stance", "manner", "tell", "say")


Classified = tuple[str, str]
"""A word in lower case (a possessor without its ending), its tag."""


class _Known(dict[str, Piece]):
    """The tokens of the pieces that were read lately."""

    def __init__(self, cut: Callable[[str], Piece]) -> None:
        self._cut = cut

    def __missing__(self, piece: str) -> Piece:
        found = self._cut(piece)
        if len(piece) <= _LONGEST:
            if len(self) >= _REMEMBERED:
                self.clear()
            self[piece] = found
        return found


@attrs.frozen(eq=False)
class Lexicon:
    """Tables made from one :class:`~newsparse.languages.QuoteWords`."""

    words: QuoteWords
    """The tables as the language module has them."""
    tags: dict[str, str]
    """Tag of each listed word."""
    classes: dict[str, str]
    """Class of each cue verb."""
    splitter: re.Pattern[str] | None = None
    """Finds the known words where words touch; None elsewhere."""
    read: Callable[[str], Piece] = attrs.field(init=False)
    """The tokens of a piece of text without white space."""
    phrases: Mapping[str, Sequence[tuple[str, ...]]] = attrs.field(init=False)
    """Phrases of attribution by their first word, as words in lower case, the longest first."""
    marked: frozenset[str] = attrs.field(init=False)
    """Particles and suffixes of names, and the longest word of each phrase of attribution."""
    bodies: frozenset[str] = attrs.field(init=False)
    """Last words of names that are no person's."""
    genders: Mapping[str, str] = attrs.field(init=False)
    """Gender or number of each pronoun and possessive: the name of its table."""

    def __attrs_post_init__(self) -> None:
        remembered = _Known(cutter(self.words, self.splitter, self.classify))
        object.__setattr__(self, "read", remembered.__getitem__)
        words = self.words
        object.__setattr__(self, "marked", frozenset())
        phrases = self._phrases()
        longest = [max(phrase, key=len) for known in phrases.values() for phrase in known]
        object.__setattr__(self, "phrases", phrases)
        object.__setattr__(self, "marked", words.particles.union(words.suffixes, longest))
        remembered.clear()  # the words that are marked were not yet
        object.__setattr__(self, "bodies", words.org_words | words.places | words.groups)
        genders = dict(words.possessive_genders)
        for name in ("plural", "neuter", "feminine", "masculine"):
            genders.update(dict.fromkeys(getattr(words, name), name))
        object.__setattr__(self, "genders", genders)

    def _phrases(self) -> dict[str, list[tuple[str, ...]]]:
        found: dict[str, list[tuple[str, ...]]] = {}
        for phrase in self.words.according_phrases:
            lows = tuple(low for piece in phrase.split() for low in self.read(piece)[0])
            found.setdefault(lows[0], []).append(lows)
        for known in found.values():
            known.sort(key=len, reverse=True)
        return found

    def classify(self, word: str) -> Classified:
        """A token in lower case, its apostrophe straight, and its tag.

        The tag is ``.`` for any mark that may end a sentence, one of ``CAPITALISED`` where it
        depends on what stands before, and one outside ASCII for the words of ``marked``.
        """
        low, first = word.lower().replace("’", "'"), word[0]
        tag = self.tags.get(low)
        if tag is not None and first.isalpha():
            if first.isupper() and len(word) > 1 and word[1].islower():
                tag = tag.translate(CAPITALISED)
        else:
            low, tag = self._unlisted(word, low, first)
        return low, _MARKED[tag] if low in self.marked else tag

    def _unlisted(self, word: str, low: str, first: str) -> Classified:
        """A token that is no listed word."""
        if not first.isalpha():
            if first in STOPS:
                return first, "."
            return low, "0" if first.isdigit() else _SYMBOLS.get(first, "'")
        if "'" in low:
            return self._clitic(low, not first.islower())
        return low, self._tag_by_shape(low, not first.islower())

    def _clitic(self, low: str, capital: bool) -> tuple[str, str]:
        """A word with an apostrophe: "Trump's" is a possessor, "he's" a pronoun."""
        bare = low.rstrip("'")
        for clitic in _CLITICS:
            if low.endswith(clitic):
                bare = low[: -len(clitic)]
                break
        tag = self.tag_of(bare, capital) if bare else "'"
        if tag in "pitow":
            return bare, tag
        if low.endswith(_POSSESSIVE):
            return bare, "h"
        return low, self.tag_of(low, capital)

    def tag_of(self, low: str, capital: bool) -> str:
        """The tag of a word, by table or by shape."""
        return self.tags.get(low) or self._tag_by_shape(low, capital)

    def _tag_by_shape(self, low: str, capital: bool) -> str:
        if capital:
            return "C"
        if low[0].isdigit():
            return "0"
        words = self.words
        if words.verb_endings and low.endswith(words.verb_endings):
            return "v"
        if words.participle_endings and low.endswith(words.participle_endings):
            return "g"
        if words.adverb_endings and low.endswith(words.adverb_endings):
            return "r"
        return "x"


def post_in(low: str, words: QuoteWords) -> str:
    """The post that a compound ends with: "Finanzminister", "CDU-Chefin"; empty if none."""
    first = max(_SHORTEST_MODIFIER, len(low) - _LONGEST_POST)
    for at in range(first, len(low) - _SHORTEST_POST + 1):
        if low[at:] in words.roles or low[at:] in words.titles:
            return low[at:]
    return ""


def is_post(low: str, words: QuoteWords) -> bool:
    """Whether a word is a post, or a compound that ends with one."""
    return low in words.roles or low in words.titles or bool(post_in(low, words))


@functools.cache
def lexicon(code: str | None) -> Lexicon:
    """The compiled tables of a language; those of an unknown language are empty."""
    return compile_words(get(code).quotes if code in KNOWN else QuoteWords())


def compile_words(words: QuoteWords) -> Lexicon:
    """The tables compiled from the words of a language."""
    tags: dict[str, str] = {}
    for tag, names in _TAGS:
        for name in names:
            tags.update(dict.fromkeys(getattr(words, name), tag))
    nouns = words.roles | words.titles | words.groups | words.documents
    for word in nouns:
        if tags[word] == "v" or (tags[word] == "V" and word not in words.noun_or_verb):
            tags[word] = "n"
    for word, tag in (("of", "F"), ("to", "T")):
        if tags.get(word) == "P":
            tags[word] = tag
    classes = {}
    for name in _CUE_CLASSES:
        classes.update(dict.fromkeys(getattr(words, name), name))
    if words.participle_endings:
        for word, tag in tags.items():
            if tag in "Vv" and word.endswith(words.participle_endings):
                tags[word] = "G" if tag == "V" else "g"
    splitter = None
    if words.spaceless:
        longest = sorted(tags, key=len, reverse=True)
        splitter = re.compile("|".join(map(re.escape, longest)))
    return Lexicon(words, tags, classes, splitter)
