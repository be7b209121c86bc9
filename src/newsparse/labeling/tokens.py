"""The words of a text in the form they are looked up in.

Nearly all text of pages can be written in a one-byte code page; there, a table of 256 entries tells
the characters apart in a fraction of the time that a regular expression takes. Both ways find the
same; a test holds them against each other.
"""

from __future__ import annotations

import re

from ..languages.detect import MARKS

__all__ = ["LATIN", "latin_of", "words_of"]

_WORD = re.compile(rf"[\w{MARKS}]+")
_KIN = (("’", "'"), ("“", '"'), ("”", '"'), ("–", "-"), ("‘", "'"), ("—", "-"), ("…", "."))
"""Signs outside Latin-1 that are common in text that else is inside it, and what does for them
where only kinds of signs count."""
LATIN = [chr(code) for code in range(256)]
"""The characters of the code page."""


_SMALL_WORDS = "".join(c.lower() if _WORD.match(c) else " " for c in LATIN).encode("latin-1")


def latin_of(text: str) -> bytes | None:
    """A text in Latin-1, with signs for others of their kind; None if that cannot hold it."""
    if not text.isascii():
        for sign, kin in _KIN:
            text = text.replace(sign, kin)
    try:
        return text.encode("latin-1")
    except UnicodeEncodeError:
        return None


def words_of(text: str, latin: bytes | None = None) -> list[str]:
    """The words of a text: lower case, without punctuation.

    Args:
        text: in any script.
        latin: what :func:`latin_of` gives for it, if the caller has it.

    >>> words_of("The MAYOR’s words: “No, no.”")
    ['the', 'mayor', 's', 'words', 'no', 'no']
    """
    latin = latin_of(text) if latin is None else latin
    if latin is None:
        return _any_words(text)
    return latin.translate(_SMALL_WORDS).decode("latin-1").split()


def _any_words(text: str) -> list[str]:
    """The words of a text in any script."""
    lowered = text.lower().replace("i\u0307", "i").replace("ı", "i").replace("ё", "е")
    return _WORD.findall(lowered)
