"""Words of attribution: what a language module may say, and one module a language.

The modules beside this one hold data only, and are loaded by the language modules above.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import attrs

from ...errors import InputTypeError

__all__ = ["QuoteWords", "as_words", "words"]


def words(text: str) -> frozenset[str]:
    """The words of a text, as a set. Lexicons are written as sorted, wrapped text."""
    return frozenset(text.split())


def as_words(value: Iterable[str]) -> frozenset[str]:
    """A set of words out of any collection of them; a string is none."""
    if isinstance(value, str | bytes):
        raise InputTypeError(
            f"a collection of words is needed, not one {type(value).__name__} {value!r}; "
            f"pass {{{value!r}}}"
        )
    return frozenset(value)


def _plain_words(value: Iterable[str]) -> frozenset[str]:
    """A set of words, their apostrophes straight, as the words of a text are looked up."""
    return frozenset(word.replace("’", "'") for word in as_words(value))


_NONE: frozenset[str] = frozenset()


@attrs.frozen(kw_only=True)
class QuoteWords:
    """Words that attribute quotations and link mentions to people.

    Verbs are listed in all their forms. What a language does not list is recognised by structure
    alone (marks, colons, dashes, names).
    """

    say: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Verbs of saying: "said", "added"."""
    tell: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Verbs of saying whose object is the hearer: "told", "warned"."""
    stance: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Verbs that take a position: "argued", "denied"."""
    naming: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Verbs that give a name or a description: "called", "dubbed"."""
    manner: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Ways of speaking: "joked", "shouted"."""
    weak: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Verbs that attribute only close to a mark: "put", "hopes"."""
    verbs: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Common verbs that attribute nothing; a name or noun phrase ends before them."""
    noun_or_verb: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Forms of those verbs that are nouns after a determiner: "report", "claims"."""
    speech_nouns: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Nouns whose possessor speaks: "statement", "remarks"."""
    according: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Prepositions of attribution: "according", "laut", "selon"."""
    according_phrases: tuple[str, ...] = ()
    """Several words that do the same: "in the words of", "nach Angaben"; in lower case."""
    determiners: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Articles, demonstratives and number words that open a noun phrase."""
    indefinite_articles: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Articles that bring up something new: "a"."""
    possessives: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Possessive determiners: "his", "their"."""
    masculine: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Subject pronouns of one man: "he"."""
    feminine: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Subject pronouns of one woman: "she"."""
    neuter: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Subject pronouns of a thing or body: "it"."""
    plural: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Subject pronouns of several: "they"."""
    speaker_pronouns: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Subject pronouns of the writer and the reader: "I", "we"."""
    first_person: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Words of people who speak of themselves or to somebody, inside quotations."""
    object_pronouns: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Pronouns that cannot be subjects: "him", "themselves"."""
    indefinites: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Pronouns for nobody in particular: "another", "some"."""
    relatives: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Relative pronouns: "who", "which"."""
    personal_relatives: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Relative pronouns for persons only; empty where they serve for things too: "who"."""
    complementizers: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Words that open reported speech: "that"."""
    prepositions: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Prepositions; a noun phrase after one is no subject."""
    conjunctions: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Words that join equals: "and"."""
    subordinators: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Words that open a subordinate clause: "because"."""
    auxiliaries: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Auxiliary verbs and negations between subject and verb."""
    passives: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Auxiliaries that make a passive: "was"."""
    perfects: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Auxiliaries that are printed as part of the cue: French "a" in "a écrit"."""
    adverbs: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Adverbs that may stand between subject and verb."""
    time_words: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Days, months and times of day: in capitals or not, they name nobody."""
    masculine_titles: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Titles and roles of men: "Mr.", "chairman"."""
    feminine_titles: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Titles and roles of women."""
    courtesies: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Titles that say nothing but the gender: "Mr."."""
    titles: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Words that stand before a name and are no part of it: "President", "Sen."."""
    title_complements: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """What may follow "of" inside a title: "Secretary of State"."""
    roles: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Nouns for one person: "envoy", "spokesman"."""
    groups: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Nouns for several people or a body: "officials", "committee"."""
    singular_groups: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Nouns for a body that was named before: "the company"."""
    documents: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Nouns for texts that can speak: "statement", "strategy"."""
    works: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Nouns before titles of works: "song", "film"."""
    word_nouns: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Nouns before words as words: "term", "slogan", "nickname"."""
    so_called: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Words that distance the writer: "so-called", "dubbed"."""
    particles: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Small words inside names: "van", "de la"."""
    suffixes: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """What follows a name: "Jr."."""
    abbreviations: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Words whose full stop ends no sentence, without it."""
    org_words: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Last words of names that are no person's: "Department", "Times"."""
    places: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Place names, or their last words."""
    nationalities: frozenset[str] = attrs.field(default=_NONE, converter=_plain_words)
    """Capitalised adjectives: "Russian", "Republican"."""
    synonyms: Mapping[str, frozenset[str]] = attrs.field(factory=dict, hash=False)
    """Role nouns that may stand for others: an "envoy" is an "ambassador"."""
    possessive_genders: Mapping[str, str] = attrs.field(factory=dict, hash=False)
    """Field name of the pronouns that each possessive belongs to: "his" is ``masculine``."""
    participle_endings: tuple[str, ...] = ()
    """Endings of forms whose subject is that of the main clause: "ing"."""
    verb_endings: tuple[str, ...] = ()
    """Endings by which an unlisted word is taken for a verb: "ed"."""
    adverb_endings: tuple[str, ...] = ()
    """Endings by which an unlisted word is taken for an adverb: "ly"."""
    drops_subject: bool = False
    """Whether a verb needs no subject pronoun: Spanish "dijo", "he said"."""
    splits_words: bool = False
    """Whether articles and pronouns are printed with a word: "l'État", "dit-il"."""
    spaceless: bool = False
    """Whether words are printed without spaces (Chinese, Japanese)."""
    combining: bool = False
    """Whether words hold combining marks (Hindi)."""
    capital_nouns: bool = False
    """Whether all nouns are capitalised (German), so that a capital makes no name."""
