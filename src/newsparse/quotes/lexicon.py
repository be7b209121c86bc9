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

import attrs

from ..languages import KNOWN, QuoteWords, get
from ..languages.forenames import FEMININE, MASCULINE

__all__ = ["Lexicon", "lexicon"]

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
_CUE_CLASSES = ("weak", "naming", "stance", "manner", "tell", "say")


@attrs.frozen(eq=False)
class Lexicon:
    """Tables made from one :class:`~newsparse.languages.QuoteWords`."""

    words: QuoteWords
    """The tables as the language module has them."""
    tags: dict[str, str]
    """Tag of each listed word."""
    classes: dict[str, str]
    """Class of each cue verb."""

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
    words = get(code).quotes if code in KNOWN else QuoteWords()
    tags: dict[str, str] = {}
    for tag, names in _TAGS:
        for name in names:
            tags.update(dict.fromkeys(getattr(words, name), tag))
    nouns = words.roles | words.titles | words.groups | words.documents
    for word in nouns:
        if tags[word] in "Vv" and word not in words.noun_or_verb:
            tags[word] = "n"
    classes = {}
    for name in _CUE_CLASSES:
        classes.update(dict.fromkeys(getattr(words, name), name))
    if words.participle_endings:
        for word, tag in tags.items():
            if tag in "Vv" and word.endswith(words.participle_endings):
                tags[word] = "G" if tag == "V" else "g"
    return Lexicon(words, tags, classes)


FORENAMES = MASCULINE | FEMININE
