"""Words that one parser knows beside those that ship: values to make a ``Parser`` with.

.. code-block:: text

    Parser(phrases=, cues=, languages=) ─ vocabulary ─> tables of each stage, compiled once

Nothing is registered anywhere: a parser is a value, and two of them do not know of each other.
"""

from __future__ import annotations

import difflib
import functools
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum
from typing import Any, TypeVar

import attrs

from . import languages
from .furniture.words import bare, shipped_words
from .labeling.lexicon import Tables, compile_tables, look_up, phrases_around
from .labeling.tokens import words_of
from .languages import KNOWN, BylineWords, Language, QuoteWords
from .languages.detect import ClosedClass, closed_class
from .models import Block, Evidence, Role
from .quotes.lexicon import Lexicon, compile_words
from .readers.composition import compose

__all__ = ["CueKind", "CueVerb", "SitePhrase", "Vocabulary", "vocabulary"]

_COVERED = 0.8
"""Share of a block's words that an added phrase covers where it is all that the block says."""
_WEIGHT = 12.0
"""Weight of an added phrase, in log-odds: as good as certain."""
_SITE = "site-"
"""Opens the names of the cues of added phrases."""

_CUES_OF_ROLES = {
    Role.AUTHOR_BIO: "bio",
    Role.SHARE: "share",
    Role.RELATED: "related",
    Role.NEWSLETTER: "newsletter",
    Role.COMMENTS: "comments",
    Role.ADVERTISEMENT: "advert",
    Role.AUDIO: "listen",
    Role.RATING: "rating",
    Role.PROMO: "subscribe",
    Role.NAVIGATION: "menu",
    Role.LEGAL: "legal",
    Role.OTHER: "interface",
}
"""The cue that phrases of each role of chrome speak for, so that their neighbours are read with
them: what stands under an added heading of teasers is likely a teaser."""


class CueKind(StrEnum):
    """What a verb of attribution does: the classes of :class:`newsparse.QuoteWords`."""

    SAY = "say"
    """Only says: "said", "added"."""
    TELL = "tell"
    """Has the hearer as its object: "told", "warned"."""
    STANCE = "stance"
    """Takes a position: "argued", "denied"."""
    NAMING = "naming"
    """Gives a name or a description: "called", "dubbed"."""
    MANNER = "manner"
    """Tells how it was said: "joked", "shouted"."""
    WEAK = "weak"
    """Attributes only close to a mark: "put", "hopes"."""


_Choice = TypeVar("_Choice", bound=StrEnum)


def _choose(kind: type[_Choice], value: Any) -> _Choice:
    """The member of that value; the error lists the choices and suggests the nearest."""
    try:
        return kind(value)
    except ValueError:
        choices = [member.value for member in kind]
        near = difflib.get_close_matches(str(value), choices, 1)
        hint = f"; did you mean {near[0]!r}?" if near else ""
        raise ValueError(f"{value!r} is none of {', '.join(choices)}{hint}") from None


def _cue_kind(value: CueKind | str) -> CueKind:
    return _choose(CueKind, value)


def _chrome_role(value: Role | str) -> Role:
    role = _choose(Role, value)
    if not role.is_chrome:
        names = ", ".join(role.value for role in Role if role.is_chrome)
        raise ValueError(f"{role.value!r} is a role of the article; those of a site are {names}")
    return role


def _check_phrase(phrase: SitePhrase, attribute: object, text: str) -> None:
    if not isinstance(text, str):
        raise TypeError(f"the text of a phrase is a str, not {type(text).__name__}")
    if not words_of(text):
        raise ValueError(f"there is no word in the phrase {text!r}")


def _lower(word: str) -> str:
    return compose(word.lower())[0] if isinstance(word, str) else word


def _check_verb(cue: CueVerb, attribute: object, word: str) -> None:
    if not (isinstance(word, str) and word.split() == [word]):
        raise ValueError(f"a cue is one word, as printed; {word!r} is not")


@attrs.frozen
class SitePhrase:
    """Words that one site prints around its articles.

    A block that says these words and hardly any other gets the role, wherever it stands. Case,
    punctuation and numbers do not matter.
    """

    text: str = attrs.field(validator=_check_phrase)
    """The words, as printed."""
    role: Role = attrs.field(converter=_chrome_role)
    """What they are; one of the roles that ``Role.is_chrome`` is true of, or its name."""


@attrs.frozen
class CueVerb:
    """A verb that attributes quotations, in one of its forms.

    Each form is a value of its own: "bleated" and "bleats" are two.
    """

    word: str = attrs.field(validator=_check_verb, converter=_lower)
    """The form, as printed; capitals do not matter."""
    language: str = attrs.field(kw_only=True, converter=languages.canonical)
    """ISO 639-1 code of its language."""
    kind: CueKind = attrs.field(default=CueKind.SAY, kw_only=True, converter=_cue_kind)
    """What it does, or the name of that."""


@attrs.frozen(eq=False, kw_only=True)
class Vocabulary:
    """The words a page is read with, compiled for each stage; None where only shipped ones."""

    closed_class: ClosedClass | None = None
    """For the detection of the language."""
    phrases: Tables | None = None
    """For labelling."""
    site: Tables | None = None
    """The added phrases alone, under cues named after their roles."""
    bylines: BylineWords | None = None
    """For the furniture."""
    quotes: Mapping[str, Lexicon] = attrs.field(factory=dict)
    """For attribution: the languages to which something was added."""

    def lexicon(self, language: str | None) -> Lexicon | None:
        """The words of attribution of a language; English serves where none is known."""
        return self.quotes.get(language or "en")

    def relabel(self, blocks: Sequence[Block]) -> Sequence[Block]:
        """The blocks with the roles of the added phrases that they print."""
        site = self.site
        return blocks if site is None else [_relabelled(block, site) for block in blocks]


def _relabelled(block: Block, site: Tables) -> Block:
    shares = look_up(block.text, lexicon=site).shares
    found = [name for name, share in shares.items() if name.startswith(_SITE) and share >= _COVERED]
    if not found:
        return block
    role = Role(found[0].removeprefix(_SITE))
    evidence = Evidence("added-phrase", role, weight=_WEIGHT, note=block.text)
    return attrs.evolve(block, role=role, evidence=(*block.evidence, evidence), confidence=1.0)


_SHIPPED = Vocabulary()


def vocabulary(
    phrases: tuple[SitePhrase, ...], cues: tuple[CueVerb, ...], added: tuple[Language, ...]
) -> Vocabulary:
    """What ships and what a parser adds to it."""
    return _compiled(phrases, cues, added) if phrases or cues or added else _SHIPPED


@functools.lru_cache(maxsize=16)
def _compiled(
    phrases: tuple[SitePhrase, ...], cues: tuple[CueVerb, ...], added: tuple[Language, ...]
) -> Vocabulary:
    spoken = (*added, *(_as_language(cue) for cue in cues))
    codes = dict.fromkeys(language.code for language in spoken)
    function_words = closed_class(tuple((one.code, one.closed_class) for one in added))
    site = [(_SITE + phrase.role, [phrase.text]) for phrase in phrases]
    known: list[tuple[str, Iterable[str]]] = [
        (_CUES_OF_ROLES[phrase.role], [phrase.text]) for phrase in phrases
    ]
    known += [entry for one in added for entry in phrases_around(one.bylines)]
    return Vocabulary(
        closed_class=function_words,
        phrases=compile_tables(known, function_words),
        site=compile_tables(site, function_words, shipped=False) if site else None,
        bylines=languages.union(
            shipped_words(),
            BylineWords(chrome=frozenset(bare(phrase.text) for phrase in phrases)),
            *(one.bylines for one in added),
        ),
        quotes={code: compile_words(_quote_words(code, spoken)) for code in codes},
    )


def _as_language(cue: CueVerb) -> Language:
    words: dict[str, Any] = {cue.kind.value: frozenset({cue.word})}
    return Language(cue.language, quotes=QuoteWords(**words))


def _quote_words(code: str, added: Sequence[Language]) -> QuoteWords:
    shipped = languages.get(code).quotes if code in KNOWN else QuoteWords()
    return languages.union(shipped, *(one.quotes for one in added if one.code == code))
