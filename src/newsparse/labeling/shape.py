"""Named cues of a unit by itself: the words it is made of, its length, how it begins and ends."""

from __future__ import annotations

import re
from bisect import bisect_left

from .lexicon import Hits

__all__ = ["MOSTLY", "Prefixed", "own_cues", "size_of"]

MOSTLY = 0.6
"""From this share of its words on, a unit is made of a cue."""
_SHORT = 25
"""Words up to which a cue inside a longer unit says something about it."""
_WHEN = ("ago", "date", "date-label", "reading-time", "time")
_WHEN_SHARE = 0.5
"""From this share of its words on, a line is about a time."""
_STEPS = (1, 2, 4, 8, 16, 30, 60)
_STEP_NAMES = ("one-word", "two-words", "few-words", "some-words", "a-line", "a-sentence",
               "a-paragraph", "long")  # fmt: skip
"""What a unit of up to so many words is called; the last name is for all longer ones."""
_ENDS = {
    **dict.fromkeys(".。।۔．", "ends-with-stop"), **dict.fromkeys("!！", "ends-with-exclamation"),
    **dict.fromkeys("?？؟", "ends-with-question"), **dict.fromkeys(":：", "ends-with-colon"),
    **dict.fromkeys(",،、，", "ends-with-comma"), **dict.fromkeys("…", "ends-cut-off"),
    **dict.fromkeys(")）]】", "ends-with-bracket"), **dict.fromkeys("\"”’»」』", "ends-with-quote"),
    **dict.fromkeys("—–-", "ends-with-dash"), "_": "ends-with-field",
}  # fmt: skip
_STARTS = {
    **dict.fromkeys("*•◦▪‣●○■·+", "bullet"), **dict.fromkeys("\"“„«「『‘", "starts-with-quote"),
    **dict.fromkeys("([（【", "starts-with-bracket"), **dict.fromkeys("—–-", "starts-with-dash"),
    "#": "starts-with-hash", "@": "starts-with-at", "©": "starts-with-copyright",
    "_": "starts-with-field", "/": "starts-with-slash",
}  # fmt: skip
_NUMBERED = re.compile(r"\d{1,2}[.)](?:\s|$)")
_MACHINE = re.compile(r"\((?:BUTTON)\)|\[[^\]\s]{0,80}\]?$|IFRAME|\[INS:|https?://|HTTP/")
_SEPARATORS = re.compile(r"[|›»/→>]")


class Prefixed(dict[str, str]):
    """Names of cues with a prefix, each put together once."""

    def __init__(self, prefix: str) -> None:
        super().__init__()
        self._prefix = prefix

    def __missing__(self, cue: str) -> str:
        name = self[cue] = self._prefix + cue
        return name


_ONLY, _SOME, _SAYS, _OPENS = map(Prefixed, ("only-", "some-", "says-", "opens-"))


def size_of(text: str) -> int:
    """Words; a character of an unspaced script is half a word."""
    words = len(text.split())
    if len(text) > 12 * words:
        return max(words, len(text) // 2) if not text.isascii() else words
    return words


def own_cues(text: str, size: int, hits: Hits) -> list[str]:
    cues = ["always"]
    shares = hits.shares
    if shares:
        little = _SOME if size <= _SHORT else _SAYS
        cues += [_ONLY[cue] if share >= MOSTLY else little[cue] for cue, share in shares.items()]
        cues += [_OPENS[cue] for cue in hits.opening]
        if hits.covered >= MOSTLY:
            cues.append("all-chrome-words")
        if size <= _SHORT and sum([shares.get(cue, 0.0) for cue in _WHEN]) >= _WHEN_SHARE:
            cues.append("tells-when")
    cues.append(_STEP_NAMES[bisect_left(_STEPS, size)])
    if text:
        cues += _shape(text)
    return cues


def _shape(text: str) -> list[str]:
    first, last = text[0], text[-1]
    cues = [_ENDS.get(last, "ends-with-digit" if last.isdigit() else "ends-with-letter")]
    start = _STARTS.get(first)
    if start:
        cues.append(start)
        if start == "bullet" and len(text) < 3:
            cues.append("empty-bullet")
    elif first.isdigit():
        cues.append("numbered" if _NUMBERED.match(text) else "starts-with-digit")
    elif first.islower():
        cues.append("starts-small")
    if text.isupper():
        cues.append("capitals")
    elif len(text) < 200 and _title_like(text):
        cues.append("title-case")
    if len(text) < 60:
        cues += _name_shape(text)
    if not any(map(str.isalpha, text[:60])):
        cues.append("no-letters")
    if _MACHINE.match(text) or "____" in text or "(BUTTON)" in text[:80]:
        cues.append("machine")
    if len(text) < 300 and _SEPARATORS.search(text):
        cues.append("separators")
    return cues


def _title_like(text: str) -> bool:
    words = [first for word in text.split() if (first := word[0]).isalpha()]
    return len(words) > 1 and sum(map(str.isupper, words)) * 4 >= len(words) * 3


def _name_shape(text: str) -> list[str]:
    """Whether a short unit looks like a person's name or initials."""
    words = text.split()
    if not 1 < len(words) <= 4 or not all(word[0].isupper() for word in words):
        return []
    if all(len(word.strip(".")) == 1 for word in words):
        return ["initials"]
    return ["name-like"] if all(word.replace("-", "").isalpha() for word in words) else []
