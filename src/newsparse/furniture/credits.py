"""Who made a picture: the credit at a caption's end, in brackets, behind a cue, or on its own.

.. code-block:: text

    caption = sentence [credit]
    credit  = "(" [cue [":"]] cred ")" | cue [":"] cred | "©" cred | cred at the end
    cred    = [person] {("/" | " / " | "," | "|" | "via" | "(") agency}
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from .names import is_agency, read_names
from .page import has_cjk
from .words import words

__all__ = ["is_credit", "split_credit"]

MAX_CREDIT = 200
"""Characters of the longest credit."""
_REACH = MAX_CREDIT + 40
"""Characters at the end of a caption in which its last sentence, or its credit, begins."""
_NAME_SPACES = 12
"""Spaces in the longest name that is taken for a credit without a cue or an agency."""

_LAST_SENTENCE = re.compile(r"[.!?…][”\"’'»)]? +(?=[^\s.!?…])")
_CUE_MARK = re.compile(r"\s*[:：/]\s*|\s+(?=[A-ZÀ-Þ0-9@])|\s+by\s+|\s+=\s+")
_CUE_ENDS = ":：/."
"""What a cue may end with: "Photo:", "fot."."""
_IN_BRACKETS = re.compile(r"\s*\([^()]{2,40}\)[.\s]*")
_BETWEEN_MAKERS = re.compile(r"[/|]| via ")


def is_credit(text: str) -> bool:
    """Whether a whole text is a credit: an agency, or makers joined by strokes or "via"."""
    text = text.strip(" ()[]")
    if not text or len(text) > MAX_CREDIT or text[-1] in "!?:":
        return False
    if text[0] == "©" or _after_cue(text) is not None or is_agency(text):
        return True
    if "/" not in text and "|" not in text and " via " not in text:
        return False
    parts = [part for part in _BETWEEN_MAKERS.split(text) if part.strip()]
    return len(parts) > 1 and all(_is_maker(part) for part in parts)


def _is_maker(text: str) -> bool:
    """Whether a text is a name: capitalised words, jobs, numbers of units, no sentence."""
    parts = text.split()
    if not parts or len(parts) > 9:
        return False
    proper = sum(part[0].isupper() or part[0].isdigit() or has_cjk(part) for part in parts)
    return proper >= max(1, len(parts) - 1)


def split_credit(text: str) -> tuple[str, str | None]:
    """A caption's own text and its credit (None if none is printed)."""
    ends = [match.end() for match in _LAST_SENTENCE.finditer(text, max(0, len(text) - _REACH))]
    found = _cued(text, ends) or _bracketed(text) or _closing(text, ends)
    return found or (text, None)


def _after_cue(text: str) -> str | None:
    """What follows a credit cue at the beginning of a text."""
    if text[:1] == "©":
        return text[1:].strip(" :") or None
    parts = text[:60].split()
    if not parts or parts[0].lower().rstrip(_CUE_ENDS) not in _first_words(words().credits):
        return None
    for count in (3, 2, 1):
        phrase = " ".join(parts[:count])
        plain = phrase.lower().rstrip(_CUE_ENDS)
        if plain in words().credits and text.startswith(phrase):
            rest = text[len(plain) :].removeprefix(".")
            match = _CUE_MARK.match(rest)
            if match is not None and rest[match.end() :].strip():
                return rest[match.end() :].strip()
    return None


@functools.lru_cache(maxsize=8)
def _first_words(cues: frozenset[str]) -> frozenset[str]:
    """The words that some cues begin with."""
    return frozenset(cue.split(" ")[0].rstrip(_CUE_ENDS) for cue in cues)


def _cued(text: str, ends: Sequence[int]) -> tuple[str, str] | None:
    """ "... sentence. Photo: NAME/AGENCY" """
    for end in ends:
        credit = _after_cue(text[end:])
        if credit is not None:
            return text[:end].strip(), credit.strip(" .()") or credit
    for mark in (":", "©"):
        at = text.rfind(mark)
        if at <= 0 or len(text) - at > MAX_CREDIT:
            continue
        begin = at if mark == "©" else text.rfind(" ", 0, at) + 1
        credit = _after_cue(text[begin:])
        if credit is not None and begin > 0:
            return text[:begin].strip(" (|[–-"), credit.strip(" .)]")
    credit = _after_cue(text)
    return ("", credit) if credit is not None and len(text) < MAX_CREDIT else None


def _bracketed(text: str) -> tuple[str, str] | None:
    """ "... sentence. (NAME/AGENCY)" """
    for opening, closing in (("(", ")"), ("[", "]"), ("（", "）")):
        if not text.rstrip(" .").endswith(closing):
            continue
        begin = text.rfind(opening)
        end = text.rfind(closing)
        inside = text[begin + 1 : end].strip()
        if begin <= 0 or len(inside) > MAX_CREDIT:
            continue
        cued = _after_cue(inside)
        if cued is not None or is_credit(inside):
            return text[:begin].strip(), cued or inside
    return None


def _closing(text: str, ends: Sequence[int]) -> tuple[str, str] | None:
    """ "... sentence. NAME/AGENCY" """
    for end in reversed(ends):  # the last one: a sentence before it may be cut short ("The...")
        if is_credit(text[end:]):
            return text[:end].strip(), text[end:].strip()
    if not ends:
        return None
    tail = text[ends[-1] :]
    if tail.count(" ") > _NAME_SPACES:
        return None
    names, end = read_names(tail)
    alone = not tail[end:].strip(" .") or _IN_BRACKETS.fullmatch(tail, end)
    if names and len(names) == 1 and alone and " " in tail:
        return text[: ends[-1]].strip(), tail.strip()
    return None
