"""What the parsers know of each language: data only, one module a language, loaded on first use.

A language module defines ``LANGUAGE``, a :class:`Language`. Its tables are grouped by the stage
that reads them: :class:`QuoteWords` for ``newsparse.quotes``, :class:`BylineWords` for
``newsparse.furniture``. Words are in lower case unless a comment says otherwise.
"""

from __future__ import annotations

import functools
import importlib
import re
from collections.abc import Mapping
from typing import Any, TypeVar

import attrs

from ..errors import UnknownLanguageError
from .quotewords import QuoteWords, as_words

__all__ = [
    "KNOWN",
    "BylineWords",
    "Language",
    "QuoteWords",
    "canonical",
    "get",
    "phrases",
    "union",
]

# fmt: off
KNOWN = (
    "ar", "cs", "da", "de", "el", "en", "es", "fi", "fr", "hi", "hu", "id", "is", "it", "ja",
    "ko", "lt", "nb", "nl", "pl", "pt", "ro", "ru", "sv", "tr", "uk", "zh",
)
# fmt: on
"""ISO 639-1 codes of the languages that have a module here."""
_CODE = re.compile("[a-z]{2,3}")
_NORWEGIAN = {"nn": "nb", "no": "nb"}


_NONE: frozenset[str] = frozenset()


@attrs.frozen(kw_only=True)
class BylineWords:
    """Words around names, dates and pictures."""

    cues: frozenset[str] = attrs.field(default=_NONE, converter=as_words)
    """Stand before the author's name: "by", "written by"."""
    labels: frozenset[str] = attrs.field(default=_NONE, converter=as_words)
    """Label a name after a colon or on the next line: "author"."""
    genres: frozenset[str] = attrs.field(default=_NONE, converter=as_words)
    """Kinds of article that may stand before the cue: "analysis"."""
    joiners: frozenset[str] = attrs.field(default=_NONE, converter=as_words)
    """Join two names: "and"."""
    alongside: frozenset[str] = attrs.field(default=_NONE, converter=as_words)
    """Join an agency or a second team to the names: "with"."""
    editors: frozenset[str] = attrs.field(default=_NONE, converter=as_words)
    """Stand before the name of an editor: "editing by"."""
    translators: frozenset[str] = attrs.field(default=_NONE, converter=as_words)
    """Stand before the name of a translator."""
    photographers: frozenset[str] = attrs.field(default=_NONE, converter=as_words)
    """Stand before the name of a photographer or of another maker of pictures."""
    contributors: frozenset[str] = attrs.field(default=_NONE, converter=as_words)
    """Stand before the name of a contributor: "additional reporting by"."""
    reviewers: frozenset[str] = attrs.field(default=_NONE, converter=as_words)
    """Stand before a name that is no byline: "fact-checked by"."""
    contributed: frozenset[str] = attrs.field(default=_NONE, converter=as_words)
    """Stand after the name of a contributor: "contributed reporting"."""
    jobs: frozenset[str] = attrs.field(default=_NONE, converter=as_words)
    """Names of jobs, as single words: "reporter"."""
    ranks: frozenset[str] = attrs.field(default=_NONE, converter=as_words)
    """Words that go before the name of a job: "senior", "political"."""
    groups: frozenset[str] = attrs.field(default=_NONE, converter=as_words)
    """Words that make a name that of an organisation: "staff", "newsroom"."""
    chrome: frozenset[str] = attrs.field(default=_NONE, converter=as_words)
    """Words of menus and buttons that no person's name has: "share", "latest"."""
    function: frozenset[str] = attrs.field(default=_NONE, converter=as_words)
    """Function words that no person's name has: "the", "how"."""
    published: frozenset[str] = attrs.field(default=_NONE, converter=as_words)
    """Label the date of publication."""
    modified: frozenset[str] = attrs.field(default=_NONE, converter=as_words)
    """Label the date of the last change."""
    ago: frozenset[str] = attrs.field(default=_NONE, converter=as_words)
    """Words of relative dates: "ago", "yesterday"."""
    reading: frozenset[str] = attrs.field(default=_NONE, converter=as_words)
    """Words around the reading time: "min read"."""
    bios: frozenset[str] = attrs.field(default=_NONE, converter=as_words)
    """Headings of a text about the writer."""
    bio_verbs: frozenset[str] = attrs.field(default=_NONE, converter=as_words)
    """Words that follow the name where such a text begins: "is", "covers"."""
    follow: frozenset[str] = attrs.field(default=_NONE, converter=as_words)
    """Words of buttons beside an author's name: "follow", "all posts by"."""
    credits: frozenset[str] = attrs.field(default=_NONE, converter=as_words)
    """Stand before the credit of a picture: "photo"."""
    places: frozenset[str] = attrs.field(default=_NONE, converter=as_words)
    """Stand before a place: "in"."""
    corrections: frozenset[str] = attrs.field(default=_NONE, converter=as_words)
    """Open a note on what was changed after publication."""


def _canonical(code: Any) -> Any:
    return canonical(code) if isinstance(code, str) else code


def _check_code(language: Language, attribute: object, code: str) -> None:
    if not (isinstance(code, str) and _CODE.fullmatch(code)):
        raise UnknownLanguageError(
            f"{code!r} is no language code; ISO 639 has two or three small letters"
        )


@attrs.frozen
class Language:
    """The words of one language."""

    code: str = attrs.field(converter=_canonical, validator=_check_code)
    """ISO 639-1 code, or ISO 639-3 where there is none."""
    quotes: QuoteWords = attrs.field(kw_only=True, factory=QuoteWords)
    """For attribution."""
    bylines: BylineWords = attrs.field(kw_only=True, factory=BylineWords)
    """For bylines and the other furniture."""
    closed_class: frozenset[str] = attrs.field(kw_only=True, default=_NONE, converter=as_words)
    """Articles, pronouns, prepositions and the like, which running text is full of: by them the
    language is detected and sentences are told. Those of shipped languages stand together in
    ``newsparse.languages.closed_class``."""


def phrases(text: str) -> frozenset[str]:
    """Words and phrases out of a list separated by commas."""
    return frozenset(" ".join(item.split()) for item in text.split(","))


def canonical(code: str) -> str:
    """The code that the tables stand under: Norwegian of either kind is read as Bokmål.

    >>> canonical("no"), canonical("sv")
    ('nb', 'sv')
    """
    return _NORWEGIAN.get(code, code)


_Words = TypeVar("_Words", BylineWords, QuoteWords)


def union(*tables: _Words) -> _Words:
    """The words of several tables in one."""
    first = tables[0]
    return type(first)(
        **{
            field.name: _united([getattr(table, field.name) for table in tables])
            for field in attrs.fields(type(first))
        }
    )


def _united(values: list[Any]) -> Any:
    """One value of several: sets, sequences and mappings together, or whether any is true."""
    first = values[0]
    if isinstance(first, frozenset):
        return first.union(*values[1:])
    if isinstance(first, Mapping):
        return {key: value for mapping in values for key, value in mapping.items()}
    if isinstance(first, tuple):
        return tuple(dict.fromkeys(item for value in values for item in value))
    return any(values)


@functools.cache
def get(code: str) -> Language:
    """The tables of a language.

    Raises:
        UnknownLanguageError: if there is no module for ``code``.
    """
    if code not in KNOWN:
        raise UnknownLanguageError(f"no language {code!r}; there are {', '.join(KNOWN)}")
    module = importlib.import_module(f".{code}", __name__)
    language: Language = module.LANGUAGE
    return language
