"""The words of a text in the form they are looked up in, and its signs.

Nearly all text of pages can be written in a one-byte code page; there, a table of 256 entries tells
the characters apart in a fraction of the time that a regular expression takes. Both ways find the
same; a test holds them against each other.
"""

from __future__ import annotations

import re
import unicodedata

from ..languages.detect import MARKS

__all__ = ["signs_of", "words_of"]

_WORD = re.compile(rf"[\w{MARKS}]+")
_SIGN = re.compile("[^\\w\\s]|\\d")
_TYPOGRAPHIC = "’“”–‘—…"
"""Signs outside Latin-1 that are common in text that else is inside it."""
_LATIN = [chr(code) for code in range(256)]
_SMALL_WORDS = "".join(c.lower() if _WORD.match(c) else " " for c in _LATIN).encode("latin-1")
_NO_SIGNS = "".join(c for c in _LATIN if not _SIGN.match(c)).encode("latin-1")


def words_of(text: str) -> list[str]:
    """The words of a text: lower case, without punctuation.

    >>> words_of("The MAYOR’s words: “No, no.”")
    ['the', 'mayor', 's', 'words', 'no', 'no']
    """
    if not text.isascii():
        for sign in _TYPOGRAPHIC:
            text = text.replace(sign, " ")
    try:
        latin = text.encode("latin-1")
    except UnicodeEncodeError:
        return _any_words(text)
    return latin.translate(_SMALL_WORDS).decode("latin-1").split()


def _any_words(text: str) -> list[str]:
    """The words of a text in any script."""
    lowered = unicodedata.normalize("NFC", text.lower())
    lowered = lowered.replace("i\u0307", "i").replace("ı", "i").replace("ё", "е")
    return _WORD.findall(lowered)


def signs_of(text: str) -> str:
    """The characters of a text that are neither letters nor white space.

    >>> signs_of("At 10:30, they left.")
    '10:30,.'
    """
    if text.isascii():
        return text.encode().translate(None, _NO_SIGNS).decode()
    return "".join(_SIGN.findall(text))
