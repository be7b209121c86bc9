"""Named cues for the role of each unit: its words, its shape, its neighbours and its place.

A cue is a short kebab-case name; the weights of :mod:`newsparse.labeling.chrome` say what each
speaks for. Cues of a unit's own words come from :mod:`newsparse.labeling.lexicon`; those of the
neighbours repeat the strongest of their cues under ``after-`` and ``before-``; a label line
("Related", "Comments") gives ``under-`` cues to the units below it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from .lexicon import Hits, look_up

__all__ = ["cues_of_units"]

_MOSTLY = 0.6
"""From this share of its words on, a unit is made of a cue."""
_SHORT = 25
"""Words up to which a cue inside a longer unit says something about it."""
_LABEL_WORDS = 6
"""Longest label of a section."""
_NEAR, _FAR = 3, 12
"""Units up to which a label is near, and up to which it is far; below, it may still hold."""
_RUN = 4
"""Neighbours of the same shape that make a run."""
_OPENING_CHARACTERS = 40
"""Two units that share an opening of this length are a text and its shortened copy."""

_WHEN = ("ago", "date", "date-label", "reading-time", "time")
_WHEN_SHARE = 0.5
"""From this share of its words on, a line is about a time."""

_SECTIONS = frozenset(
    """
    advert app bio comments cookie donate legal login menu newsletter player poll rating
    read-more related section share subscribe tags
    """.split()
)
"""Cues whose label lines open a section."""

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
_COHESION = ((0.75, "all-in-body"), (0.45, "much-in-body"), (0.15, "some-in-body"),
             (0.0, "not-in-body"))  # fmt: skip
"""Names for the share of a unit's content words that the body uses, from the least share up."""
_TITLE_WORDS = (4, 40)
_TITLE_SCORE = 0.3
"""Share of its words in the body, weighted by length, that a title needs."""
_COHESION_CHARACTERS = 1000
_SHORT_WORD = 3
_FEWEST_WORDS = 2
_WORD = re.compile(r"\w+")
_UNSPACED = re.compile("[\u0e00-\u0edf\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_NUMBERED = re.compile(r"\d{1,2}[.)](?:\s|$)")
_MACHINE = re.compile(r"\((?:BUTTON)\)|\[[^\]\s]{0,80}\]?$|IFRAME|\[INS:|https?://|HTTP/")
_SEPARATORS = re.compile(r"[|›»/→>]")
_STRONG = ("ends-with-stop", "numbered", "bullet", "no-letters", "machine", "doubled")
"""Shapes that neighbours take note of."""


def cues_of_units(
    texts: Sequence[str],
    gaps: Sequence[int],
    inside: Sequence[bool],
    hits: Sequence[Hits] | None = None,
) -> list[list[str]]:
    """The cues of each unit of a page.

    Args:
        texts: reading text of each unit.
        gaps: blank lines before each unit.
        inside: whether each unit was found to belong to the body.
        hits: what the lexicon says of each unit, if the caller has looked it up.
    """
    hits = [look_up(text) for text in texts] if hits is None else hits
    sizes = [_size(text) for text in texts]
    own = [_own_cues(text, size, hit) for text, size, hit in zip(texts, sizes, hits, strict=True)]
    _add_repetition(own, texts)
    result = [list(cues) for cues in own]
    _add_neighbours(result, own, sizes, gaps, inside)
    _add_sections(result, hits, sizes, inside)
    _add_place(result, inside)
    shares = _add_cohesion(result, texts, inside)
    _add_title(result, texts, sizes, shares, inside)
    return result


def _size(text: str) -> int:
    """Words; a character of an unspaced script is half a word."""
    words = len(text.split())
    if len(text) > 12 * words:
        return max(words, len(text) // 2) if not text.isascii() else words
    return words


def _own_cues(text: str, size: int, hits: Hits) -> list[str]:
    cues = ["always"]
    for cue, share in hits.shares.items():
        if share >= _MOSTLY:
            cues.append(f"only-{cue}")
        elif size <= _SHORT:
            cues.append(f"some-{cue}")
        else:
            cues.append(f"says-{cue}")
    cues += [f"opens-{cue}" for cue in hits.opening]
    if hits.covered >= _MOSTLY:
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


def _add_repetition(own: list[list[str]], texts: Sequence[str]) -> None:
    """Cues of units that are printed more than once, in whole or cut off."""
    keys = [text.strip("*+•· ").casefold() for text in texts]
    counts = Counter(keys)
    openings = Counter(
        key[:_OPENING_CHARACTERS] for key in counts if len(key) > _OPENING_CHARACTERS
    )
    seen: set[str] = set()
    for index, key in enumerate(keys):
        if counts[key] > 1 and len(key) > 2:
            own[index].append("repeated" if key in seen else "repeated-later")
            if index and keys[index - 1] == key:
                own[index].append("doubled")
        elif openings[key[:_OPENING_CHARACTERS]] > 1:
            own[index].append("repeats-opening")
        seen.add(key)


def _add_neighbours(
    result: list[list[str]],
    own: Sequence[Sequence[str]],
    sizes: Sequence[int],
    gaps: Sequence[int],
    inside: Sequence[bool],
) -> None:
    """Cues of the units around, of the blank lines between, and of runs of one shape."""
    marks = [_marks(cues) for cues in own]
    last = len(result) - 1
    menu = _runs([size <= 4 for size in sizes])
    titles = _runs(
        [
            4 < size <= 20 and "ends-with-stop" not in cues
            for size, cues in zip(sizes, own, strict=True)
        ]
    )
    bullets = _runs(["bullet" in cues or "numbered" in cues for cues in own])
    for index, cues in enumerate(result):
        if index:
            cues += [f"after-{mark}" for mark in marks[index - 1]]
            cues.append("after-inside" if inside[index - 1] else "after-outside")
            gap = gaps[index]
            cues.append(
                "no-blank-before" if not gap else "blank-before" if gap == 1 else "gap-before"
            )
        else:
            cues.append("first")
        if index < last:
            cues += [f"before-{mark}" for mark in marks[index + 1]]
            cues.append("before-inside" if inside[index + 1] else "before-outside")
            if not gaps[index + 1]:
                cues.append("no-blank-after")
        else:
            cues.append("last")
        for length, name in (
            (menu[index], "menu"),
            (titles[index], "titles"),
            (bullets[index], "bullets"),
        ):
            if length >= _RUN:
                cues.append(f"run-of-{name}")


def _marks(cues: Sequence[str]) -> list[str]:
    """The cues that neighbours take note of."""
    return [
        cue
        for cue in cues
        if cue.startswith("only-")
        or cue in _STRONG
        or cue in ("a-paragraph", "long", "a-sentence", "one-word")
    ]


def _runs(flags: Sequence[bool]) -> list[int]:
    """Length of the run of true flags that each index lies in; 0 where the flag is false."""
    lengths = [0] * len(flags)
    start = 0
    for index in range(len(flags) + 1):
        if index == len(flags) or not flags[index]:
            lengths[start:index] = [index - start] * (index - start)
            start = index + 1
    return lengths


def _add_sections(
    result: list[list[str]], hits: Sequence[Hits], sizes: Sequence[int], inside: Sequence[bool]
) -> None:
    """Cues of the label line above, as far as it holds."""
    label: list[str] = []
    distance = 0
    for index, cues in enumerate(result):
        distance += 1
        reach = "near" if distance <= _NEAR else "far" if distance <= _FAR else "still"
        cues += [f"under-{cue}-{reach}" for cue in label]
        if sizes[index] > _LABEL_WORDS:
            continue
        found = [
            cue
            for cue, share in hits[index].shares.items()
            if share >= _MOSTLY and cue in _SECTIONS
        ]
        if found:
            label, distance = found, 0


def _add_place(result: list[list[str]], inside: Sequence[bool]) -> None:
    """Cues of the place on the page and of the distance to the body."""
    first = next((index for index, flag in enumerate(inside) if flag), len(inside))
    last = max((index for index, flag in enumerate(inside) if flag), default=-1)
    for index, cues in enumerate(result):
        if inside[index]:
            cues.append("inside")
            if index == first:
                cues.append("body-starts")
            continue
        cues.append("outside")
        if last < 0:
            cues.append("no-body")
        elif index < first:
            away = first - index
            cues.append("before-body")
            cues.append(
                "close-before" if away <= 3 else "soon-before" if away <= 8 else "far-before"
            )
        elif index > last:
            away = index - last
            cues.append("after-body")
            cues.append("close-after" if away <= 3 else "soon-after" if away <= 8 else "far-after")
        else:
            cues.append("amid-body")
        if index < 4:
            cues.append("page-starts")
        if index >= len(result) - 4:
            cues.append("page-ends")


def _add_cohesion(
    result: list[list[str]], texts: Sequence[str], inside: Sequence[bool]
) -> list[float | None]:
    """Cues of how many of a unit's content words the body uses as well; the shares themselves."""
    words = [_content_words(text) for text in texts]
    known: set[str] = set()
    for found, flag in zip(words, inside, strict=True):
        if flag:
            known |= found
    shares: list[float | None] = [None] * len(texts)
    for index, found in enumerate(words):
        if inside[index] or not known or len(found) < _FEWEST_WORDS:
            continue
        shares[index] = share = len(found & known) / len(found)
        result[index].append(next(name for limit, name in _COHESION if share >= limit))
    return shares


def _add_title(
    result: list[list[str]],
    texts: Sequence[str],
    sizes: Sequence[int],
    shares: Sequence[float | None],
    inside: Sequence[bool],
) -> None:
    """Cues of the unit before the body that looks most like its title, and of places around it."""
    first = inside.index(True) if True in inside else 0
    best, title = _TITLE_SCORE, -1
    for index in range(first):
        share = shares[index]
        if share is None or not _TITLE_WORDS[0] <= sizes[index] <= _TITLE_WORDS[1]:
            continue
        worth = share * min(sizes[index], 10) / 10
        if texts[index][-1] in ".。।":
            worth *= 0.6
        if "repeated-later" in result[index] or "doubled" in result[index]:
            worth *= 1.2
        if worth > best:
            best, title = worth, index
    if title < 0:
        return
    wording = texts[title].casefold()
    for index in range(first):
        if index == title or texts[index].casefold() == wording:
            result[index].append("title")
        else:
            result[index].append("above-title" if index < title else "below-title")
    if title + 1 < len(result):
        result[title + 1].append("right-below-title")
    for index in range(first, len(result)):
        if texts[index].casefold() == wording:
            result[index].append("title-again")


def _content_words(text: str) -> set[str]:
    """Words long enough to be about something; pairs of characters in unspaced scripts."""
    head = text[:_COHESION_CHARACTERS].casefold()
    if _UNSPACED.search(head):
        return {head[index : index + 2] for index in range(len(head) - 1)}
    return {word for word in _WORD.findall(head) if len(word) > _SHORT_WORD}
