"""Which language a page is written in, told by its script and its closed-class words.

Cheap and coarse on purpose: it reads a sample of some two hundred words from the longest units,
where the article most likely is, and knows the languages of ``closed_class``.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Mapping

import attrs

from ..source import Source
from . import KNOWN
from .closed_class import CLOSED_CLASS

__all__ = ["CODES", "MARKS", "ClosedClass", "closed_class", "detect"]

_SAMPLE_UNITS = 8
_SAMPLE_CHARACTERS = 1500
"""How much of the page is read: enough for a hundred closed-class words."""
_UNIT_CHARACTERS = 300
"""How much of one unit is read."""
_FEWEST_WORDS = 3
"""Fewer closed-class words than this tell nothing."""

MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0900-\u0963\u0966-\u0dff"
"""Combining marks that belong to words, for character classes: ``\\w`` leaves them out, the vowel
signs of Indic scripts among them."""
_WORD = re.compile(rf"[^\W\d_][\w{MARKS}]*(?:['’][^\W\d_]+)?")
_RANGES = {
    "ja": "\u3040-\u30ff",
    "ko": "\uac00-\ud7af",
    "zh": "\u4e00-\u9fff",
    "th": "\u0e00-\u0e7f",
    "lo": "\u0e80-\u0eff",
    "km": "\u1780-\u17ff",
    "my": "\u1000-\u109f",
    "ka": "\u10a0-\u10ff",
    "hy": "\u0530-\u058f",
    "am": "\u1200-\u137f",
    "gu": "\u0a80-\u0aff",
    "pa": "\u0a00-\u0a7f",
    "te": "\u0c00-\u0c7f",
    "kn": "\u0c80-\u0cff",
    "ml": "\u0d00-\u0d7f",
    "si": "\u0d80-\u0dff",
}
"""Scripts that name their language. Kana stand before Han: Japanese uses both."""
_SCRIPTS = {code: re.compile(f"[{characters}]") for code, characters in _RANGES.items()}
_SCRIPT = re.compile(f"[{''.join(_RANGES.values())}]")
"""Any of them."""
_SCRIPT_SHARE = 0.12
"""Share of the sample's characters that decides for a script."""
_ALL = ""
"""Stands for the words of all languages together."""
CODES = tuple(sorted({*KNOWN, *CLOSED_CLASS, *_SCRIPTS}))
"""ISO 639-1 codes of the languages that the parsers can tell or have tables for."""


@attrs.frozen(eq=False)
class ClosedClass:
    """Closed-class words, by language and by word."""

    by_language: Mapping[str, frozenset[str]]
    """The words of each language."""
    by_word: Mapping[str, tuple[str, ...]]
    """The languages that have each word."""

    def of(self, code: str | None) -> frozenset[str]:
        """The closed-class words of a language; of all languages if it is not known."""
        words = self.by_language.get(code or _ALL)
        return self.by_language[_ALL] if words is None else words


def detect(source: Source, words: ClosedClass | None = None) -> str | None:
    """ISO 639-1 code of the page's main language, or None if nothing tells.

    Args:
        source: the page.
        words: other closed-class words than the shipped ones.
    """
    sample = _sample(source)
    least = _SCRIPT_SHARE * len(sample)
    if not sample.isascii() and len(_SCRIPT.findall(sample)) > least:
        for code, script in _SCRIPTS.items():
            if len(script.findall(sample)) > least:
                return code
    return _by_words(_WORD.findall(sample.lower()), (words or closed_class()).by_word)


def _sample(source: Source) -> str:
    """The beginnings of the page's longest units."""
    lengths = [start - end for start, end in zip(source.starts, source.ends, strict=True)]
    by_length = sorted(range(len(source)), key=lengths.__getitem__)
    parts = [
        source.text[source.starts[index] : source.ends[index]][:_UNIT_CHARACTERS]
        for index in by_length[:_SAMPLE_UNITS]
    ]
    return " ".join(parts)[:_SAMPLE_CHARACTERS]


def _by_words(words: Iterable[str], languages: Mapping[str, tuple[str, ...]]) -> str | None:
    """The language that most of the closed-class words speak for."""
    tally: dict[str, float] = {}
    known = 0
    for word in words:
        codes = languages.get(word)
        if codes is not None:
            known += 1
            for code in codes:
                tally[code] = tally.get(code, 0.0) + 1.0
    if known < _FEWEST_WORDS:
        return None
    return max(sorted(tally), key=tally.__getitem__)


@functools.lru_cache(maxsize=8)
def closed_class(added: tuple[tuple[str, frozenset[str]], ...] = ()) -> ClosedClass:
    """The closed-class words that ship, and those that are added for some languages."""
    by_language = {code: frozenset(words.split()) for code, words in CLOSED_CLASS.items()}
    for code, words in added:
        by_language[code] = by_language.get(code, frozenset()) | words
    by_word: dict[str, list[str]] = {}
    for code, words in by_language.items():
        for word in words:
            by_word.setdefault(word, []).append(code)
    by_language[_ALL] = frozenset(by_word)
    return ClosedClass(by_language, {word: tuple(codes) for word, codes in by_word.items()})
