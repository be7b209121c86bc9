"""The words of one language, compiled for one look-up a token.

Every word gets one *tag*, a letter:

.. code-block:: text

    V cue verb          G cue participle     A according        v, g other verb, participle
    D determiner        H possessive         p subject pronoun  o object pronoun
    i indefinite pron.  w relative pronoun   t complementizer     P preposition
    & conjunction       s subordinator
    a auxiliary         r adverb             d word of time     n noun known by the lexicon
    C capitalised word  0 number             x any other word   and punctuation as itself
"""

from __future__ import annotations

import functools
import re
from collections.abc import Callable

import attrs

from ..languages import KNOWN, QuoteWords, get
from ..languages.forenames import FEMININE, MASCULINE

__all__ = ["FORENAMES", "FULL_STOPS", "STOP", "STOPS", "Lexicon", "compile_words", "lexicon"]

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
STOPS = frozenset(".!?…。！？।")
"""Marks that may end a sentence."""
FULL_STOPS = frozenset(".。।")
"""Those that always do, but for abbreviations."""
STOP, CAPITAL = 1, 2
"""What the tag of a token depends on besides its word: where it stands."""
_POSSESSIVE = ("'s", "’s", "s'", "s’", "z'", "x'")
_CLITICS = ("'s", "’s", "'d", "’d", "'ve", "’ve", "'ll", "’ll", "'re", "’re", "'m", "’m")
_SYMBOLS = {"–": "-", "—": "-", "―": "-", ";": ";", ":": ":", ",": ",", "(": "(", ")": ")"}
_SYMBOLS |= {"[": "(", "]": ")", "-": "-", "：": ":", "，": ",", "、": ","}
_REMEMBERED = 1 << 15
"""Words whose tags are remembered."""
_CUE_CLASSES = ("weak", "naming", "stance", "manner", "tell", "say")


Classified = tuple[str, str, int]
"""A word in lower case (a possessor without its ending), its tag, what else to check."""


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
    classify: Callable[[str], Classified] = attrs.field(init=False)
    """Word, tag and check of a token as printed."""

    def __attrs_post_init__(self) -> None:
        remember = functools.lru_cache(maxsize=_REMEMBERED)
        object.__setattr__(self, "classify", remember(self._classify))

    def _classify(self, word: str) -> Classified:
        low, first = word.lower(), word[0]
        if not first.isalpha():
            if first in STOPS:
                return first, ".", STOP
            return low, "0" if first.isdigit() else _SYMBOLS.get(first, "'"), 0
        tag = self.tags.get(low)
        if tag is None:
            if "'" in low or "’" in low:
                return *self._clitic(low, not first.islower()), 0
            return low, self.tag_of(low, not first.islower()), 0
        mixed = first.isupper() and len(word) > 1 and word[1].islower()
        return low, tag, CAPITAL if mixed and tag in "Vvgr" else 0

    def _clitic(self, low: str, capital: bool) -> tuple[str, str]:
        """A word with an apostrophe: "Trump's" is a possessor, "he's" a pronoun."""
        bare = low.rstrip("'’")
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
        tag = self.tags.get(low)
        if tag is not None:
            return tag
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
