"""Cues of captions, picture credits and the keyword lines above captions.

What a credit looks like is known to :mod:`newsparse.furniture.credits`; here is what that says
about a unit and its neighbours: "Nick Ross waits. PAUL LEE/AFP" ends with a credit, "Paul Lee/AFP"
is one, and "Ross, Nick, waiting" above it repeats the caption's words.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Sequence
from itertools import pairwise

from ..furniture.credits import is_credit, split_credit

__all__ = ["caption_cues", "is_keyword_list"]

_LONGEST_CAPTION = 900
"""Characters of the longest unit that is looked at."""
_LONGEST_CREDIT = 90
_KEYWORD_CHARACTERS = 160
"""Characters of the longest keyword line."""
_SHARED = 0.7
"""Share of a keyword line's words that the caption below repeats."""
_SHARED_LIST = 0.5
"""The same for keywords between commas, which no prose looks like."""
_KEYWORDS = 4
"""Keywords that make a list."""
_KEYWORD_WORDS = 2
"""Words of one keyword at most."""
_TAIL = 120
"""Characters at a unit's end that hold a credit, if it has one."""
_SIGNS = "/©:：|(（"
_ABBREVIATION = re.compile(r"\b[A-Z]{2,5}\b")
_TWO_CAPITALS = re.compile("[A-Z][A-Z]")
"""A credit in running text has one of the signs, or an abbreviation."""
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")


def caption_cues(
    texts: Sequence[str], words: Sequence[Sequence[str]], settled: Collection[int] = ()
) -> list[list[str]]:
    """The cues of each unit that speak for or against a picture's text.

    Args:
        texts: reading text of each unit.
        words: what :func:`words_of` gives for each, or the first of them.
        settled: units in which no credit is looked for.
    """
    cues: list[list[str]] = [
        [] if index in settled else _credit_cues(text) for index, text in enumerate(texts)
    ]
    for index, (line, caption) in enumerate(pairwise(texts)):
        if _may_list_keywords(line, caption) and _repeats(line, words[index], words[index + 1]):
            cues[index].append("words-of-next")
            cues[index + 1].append("words-repeated-above")
    return cues


def _credit_cues(text: str) -> list[str]:
    if not text or len(text) > _LONGEST_CAPTION or not _may_have_credit(text):
        return []
    cues = []
    if len(text) <= _LONGEST_CREDIT and is_credit(text):
        cues.append("credit-alone")
    else:
        caption, credit = split_credit(text)
        if credit and caption:
            cues.append("credit-at-end")
    if _YEAR.search(text):
        cues.append("names-a-year")
    return cues


def _may_have_credit(text: str) -> bool:
    """Whether the end of a text has what a credit has."""
    tail = text[-_TAIL:]
    for sign in _SIGNS:
        if sign in tail:
            return True
    start = max(0, len(text) - _TAIL)
    return _TWO_CAPITALS.search(tail) is not None and bool(_ABBREVIATION.search(text, start))


def _may_list_keywords(line: str, caption: str) -> bool:
    """Whether two units can be a line of keywords and a caption, by their lengths and ends."""
    if not line or len(line) > _KEYWORD_CHARACTERS or len(caption) < 2 * len(line):
        return False
    return len(caption) <= _LONGEST_CAPTION and line[-1] not in ".!?。"


def _repeats(line: str, words: Iterable[str], below: Iterable[str]) -> bool:
    """Whether the words of a short line mostly come again in the longer unit below it."""
    known = set(words)
    least = (_SHARED_LIST if is_keyword_list(line) else _SHARED) * len(known)
    return bool(known) and len(known.intersection(below)) >= least


def is_keyword_list(text: str) -> bool:
    """Whether a line is keywords between commas: "Town, Hall, fire, Leeds"."""
    items = text.split(", ")
    return len(items) >= _KEYWORDS and all(item.count(" ") < _KEYWORD_WORDS for item in items)
