"""What the parsers know of each language: data only, one module a language, loaded on first use.

A language module defines ``LANGUAGE``, a :class:`Language`. Its tables are grouped by the stage
that reads them: :class:`QuoteWords` for ``newsparse.quotes``, :class:`BylineWords` for
``newsparse.furniture``. Words are in lower case unless a comment says otherwise.
"""

from __future__ import annotations

import functools
import importlib

import attrs

from ..errors import UnknownLanguageError
from .quotewords import QuoteWords

__all__ = ["KNOWN", "BylineWords", "Language", "QuoteWords", "canonical", "get", "phrases"]

# fmt: off
KNOWN = (
    "ar", "cs", "da", "de", "el", "en", "es", "fi", "fr", "hi", "hu", "id", "is", "it", "ja",
    "ko", "lt", "nb", "nl", "pl", "pt", "ro", "ru", "sv", "tr", "uk", "zh",
)
# fmt: on
"""ISO 639-1 codes of the languages that have a module here."""
_NORWEGIAN = {"nn": "nb", "no": "nb"}


@attrs.frozen(kw_only=True)
class BylineWords:
    """Words around names, dates and pictures."""

    cues: frozenset[str] = frozenset()
    """Stand before the author's name: "by", "written by"."""
    labels: frozenset[str] = frozenset()
    """Label a name after a colon or on the next line: "author"."""
    genres: frozenset[str] = frozenset()
    """Kinds of article that may stand before the cue: "analysis"."""
    joiners: frozenset[str] = frozenset()
    """Join two names: "and"."""
    alongside: frozenset[str] = frozenset()
    """Join an agency or a second team to the names: "with"."""
    editors: frozenset[str] = frozenset()
    """Stand before the name of an editor: "editing by"."""
    translators: frozenset[str] = frozenset()
    """Stand before the name of a translator."""
    photographers: frozenset[str] = frozenset()
    """Stand before the name of a photographer or of another maker of pictures."""
    contributors: frozenset[str] = frozenset()
    """Stand before the name of a contributor: "additional reporting by"."""
    contributed: frozenset[str] = frozenset()
    """Stand after the name of a contributor: "contributed reporting"."""
    jobs: frozenset[str] = frozenset()
    """Names of jobs, as single words: "reporter"."""
    ranks: frozenset[str] = frozenset()
    """Words that go before the name of a job: "senior", "political"."""
    groups: frozenset[str] = frozenset()
    """Words that make a name that of an organisation: "staff", "newsroom"."""
    chrome: frozenset[str] = frozenset()
    """Words of menus and buttons that no person's name has: "share", "latest"."""
    function: frozenset[str] = frozenset()
    """Function words that no person's name has: "the", "how"."""
    published: frozenset[str] = frozenset()
    """Label the date of publication."""
    modified: frozenset[str] = frozenset()
    """Label the date of the last change."""
    ago: frozenset[str] = frozenset()
    """Words of relative dates: "ago", "yesterday"."""
    reading: frozenset[str] = frozenset()
    """Words around the reading time: "min read"."""
    bios: frozenset[str] = frozenset()
    """Headings of a text about the writer."""
    bio_verbs: frozenset[str] = frozenset()
    """Words that follow the name where such a text begins: "is", "covers"."""
    follow: frozenset[str] = frozenset()
    """Words of buttons beside an author's name: "follow", "all posts by"."""
    credits: frozenset[str] = frozenset()
    """Stand before the credit of a picture: "photo"."""
    places: frozenset[str] = frozenset()
    """Stand before a place: "in"."""
    corrections: frozenset[str] = frozenset()
    """Open a note on what was changed after publication."""


@attrs.frozen
class Language:
    """The tables of one language."""

    code: str
    """ISO 639-1."""
    quotes: QuoteWords = attrs.field(kw_only=True, factory=QuoteWords)
    """For attribution."""
    bylines: BylineWords = attrs.field(kw_only=True, factory=BylineWords)
    """For bylines and the other furniture."""


def phrases(text: str) -> frozenset[str]:
    """Words and phrases out of a list separated by commas."""
    return frozenset(" ".join(item.split()) for item in text.split(","))


def canonical(code: str) -> str:
    """The code that the tables stand under: Norwegian of either kind is read as Bokmål.

    >>> canonical("no"), canonical("sv")
    ('nb', 'sv')
    """
    return _NORWEGIAN.get(code, code)


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
