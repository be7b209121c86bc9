"""Named cues of a unit by itself: the words it is made of, its length, how it begins and ends."""

from __future__ import annotations

import re

from .lexicon import Hits

__all__ = ["MOSTLY", "own_cues", "size_of"]

MOSTLY = 0.6
"""From this share of its words on, a unit is made of a cue."""
_SHORT = 25
"""Words up to which a cue inside a longer unit says something about it."""
_WHEN = ("ago", "date", "date-label", "reading-time", "time")
_WHEN_SHARE = 0.5
"""From this share of its words on, a line is about a time."""
_STEPS = ((1, "one-word"), (2, "two-words"), (4, "few-words"), (8, "some-words"),
          (16, "a-line"), (30, "a-sentence"), (60, "a-paragraph"))  # fmt: skip
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


def size_of(text: str) -> int:
    """Words; a character of an unspaced script is half a word."""
    words = len(text.split())
    if len(text) > 12 * words:
        return max(words, len(text) // 2) if not text.isascii() else words
    return words


def own_cues(text: str, size: int, hits: Hits) -> list[str]:
    cues = ["always"]
    for cue, share in hits.shares.items():
        if share >= MOSTLY:
            cues.append(f"only-{cue}")
        elif size <= _SHORT:
            cues.append(f"some-{cue}")
        else:
            cues.append(f"says-{cue}")
    cues += [f"opens-{cue}" for cue in hits.opening]
    if hits.covered >= MOSTLY:
        cues.append("all-chrome-words")
    if size <= _SHORT and sum(hits.shares.get(cue, 0.0) for cue in _WHEN) >= _WHEN_SHARE:
        cues.append("tells-when")
    cues.append(next((name for limit, name in _STEPS if size <= limit), "long"))
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
    words = [word for word in text.split() if word[0].isalpha()]
    return len(words) > 1 and sum(word[0].isupper() for word in words) * 4 >= len(words) * 3


def _name_shape(text: str) -> list[str]:
    """Whether a short unit looks like a person's name or initials."""
    words = text.split()
    if not 1 < len(words) <= 4 or not all(word[0].isupper() for word in words):
        return []
    if all(len(word.strip(".")) == 1 for word in words):
        return ["initials"]
    return ["name-like"] if all(word.replace("-", "").isalpha() for word in words) else []
