"""Words of attribution: what a language module may say, and one module a language.

The modules beside this one hold data only, and are loaded by the language modules above.
"""

from __future__ import annotations

from collections.abc import Mapping

import attrs

__all__ = ["QuoteWords", "words"]


def words(text: str) -> frozenset[str]:
    """The words of a text, as a set. Lexicons are written as sorted, wrapped text."""
    return frozenset(text.split())


_NONE: frozenset[str] = frozenset()


@attrs.frozen(kw_only=True)
class QuoteWords:
    """Words that attribute quotations and link mentions to people.

    Verbs are listed in all their forms. What a language does not list is recognised by structure
    alone (marks, colons, dashes, names).
    """

    say: frozenset[str] = _NONE
    """Verbs of saying: "said", "added"."""
    tell: frozenset[str] = _NONE
    """Verbs of saying whose object is the hearer: "told", "warned"."""
    stance: frozenset[str] = _NONE
    """Verbs that take a position: "argued", "denied"."""
    naming: frozenset[str] = _NONE
    """Verbs that give a name or a description: "called", "dubbed"."""
    manner: frozenset[str] = _NONE
    """Ways of speaking: "joked", "shouted"."""
    weak: frozenset[str] = _NONE
    """Verbs that attribute only close to a mark: "put", "hopes"."""
    verbs: frozenset[str] = _NONE
    """Common verbs that attribute nothing; a name or noun phrase ends before them."""
    noun_or_verb: frozenset[str] = _NONE
    """Forms of those verbs that are nouns after a determiner: "report", "claims"."""
    speech_nouns: frozenset[str] = _NONE
    """Nouns whose possessor speaks: "statement", "remarks"."""
    according: frozenset[str] = _NONE
    """Prepositions of attribution: "according", "laut", "selon"."""
    determiners: frozenset[str] = _NONE
    """Articles, demonstratives and number words that open a noun phrase."""
    indefinite_articles: frozenset[str] = _NONE
    """Articles that bring up something new: "a"."""
    possessives: frozenset[str] = _NONE
    """Possessive determiners: "his", "their"."""
    masculine: frozenset[str] = _NONE
    """Subject pronouns of one man: "he"."""
    feminine: frozenset[str] = _NONE
    """Subject pronouns of one woman: "she"."""
    neuter: frozenset[str] = _NONE
    """Subject pronouns of a thing or body: "it"."""
    plural: frozenset[str] = _NONE
    """Subject pronouns of several: "they"."""
    speaker_pronouns: frozenset[str] = _NONE
    """Subject pronouns of the writer and the reader: "I", "we"."""
    first_person: frozenset[str] = _NONE
    """Words of people who speak of themselves or to somebody, inside quotations."""
    object_pronouns: frozenset[str] = _NONE
    """Pronouns that cannot be subjects: "him", "themselves"."""
    indefinites: frozenset[str] = _NONE
    """Pronouns for nobody in particular: "another", "some"."""
    relatives: frozenset[str] = _NONE
    """Relative pronouns: "who", "which"."""
    complementizers: frozenset[str] = _NONE
    """Words that open reported speech: "that"."""
    prepositions: frozenset[str] = _NONE
    """Prepositions; a noun phrase after one is no subject."""
    conjunctions: frozenset[str] = _NONE
    """Words that join equals: "and"."""
    subordinators: frozenset[str] = _NONE
    """Words that open a subordinate clause: "because"."""
    auxiliaries: frozenset[str] = _NONE
    """Auxiliary verbs and negations between subject and verb."""
    passives: frozenset[str] = _NONE
    """Auxiliaries that make a passive: "was"."""
    perfects: frozenset[str] = _NONE
    """Auxiliaries that are printed as part of the cue: French "a" in "a écrit"."""
    adverbs: frozenset[str] = _NONE
    """Adverbs that may stand between subject and verb."""
    time_words: frozenset[str] = _NONE
    """Days, months and times of day: in capitals or not, they name nobody."""
    masculine_titles: frozenset[str] = _NONE
    """Titles and roles of men: "Mr.", "chairman"."""
    feminine_titles: frozenset[str] = _NONE
    """Titles and roles of women."""
    courtesies: frozenset[str] = _NONE
    """Titles that say nothing but the gender: "Mr."."""
    titles: frozenset[str] = _NONE
    """Words that stand before a name and are no part of it: "President", "Sen."."""
    title_complements: frozenset[str] = _NONE
    """What may follow "of" inside a title: "Secretary of State"."""
    roles: frozenset[str] = _NONE
    """Nouns for one person: "envoy", "spokesman"."""
    groups: frozenset[str] = _NONE
    """Nouns for several people or a body: "officials", "committee"."""
    singular_groups: frozenset[str] = _NONE
    """Nouns for a body that was named before: "the company"."""
    documents: frozenset[str] = _NONE
    """Nouns for texts that can speak: "statement", "strategy"."""
    works: frozenset[str] = _NONE
    """Nouns before titles of works: "song", "film"."""
    word_nouns: frozenset[str] = _NONE
    """Nouns before words as words: "term", "slogan", "nickname"."""
    so_called: frozenset[str] = _NONE
    """Words that distance the writer: "so-called", "dubbed"."""
    particles: frozenset[str] = _NONE
    """Small words inside names: "van", "de la"."""
    suffixes: frozenset[str] = _NONE
    """What follows a name: "Jr."."""
    abbreviations: frozenset[str] = _NONE
    """Words whose full stop ends no sentence, without it."""
    org_words: frozenset[str] = _NONE
    """Last words of names that are no person's: "Department", "Times"."""
    places: frozenset[str] = _NONE
    """Place names, or their last words."""
    nationalities: frozenset[str] = _NONE
    """Capitalised adjectives: "Russian", "Republican"."""
    synonyms: Mapping[str, frozenset[str]] = attrs.field(factory=dict)
    """Role nouns that may stand for others: an "envoy" is an "ambassador"."""
    possessive_genders: Mapping[str, str] = attrs.field(factory=dict)
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
