"""Named cues for the role of each unit: its words, its shape, its neighbours and its place.

A cue is a short kebab-case name; the weights of :mod:`newsparse.labeling.chrome` say what each
speaks for. Cues of a unit's own words come from :mod:`newsparse.labeling.lexicon`; those of the
neighbours repeat the strongest of their cues under ``after-`` and ``before-``; a label line
("Related", "Comments") gives ``under-`` cues to the units below it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from .captions import caption_cues
from .lexicon import CUES, Hits, look_up
from .measures import Measures
from .patterns import add_patterns
from .shape import MOSTLY, Prefixed, own_cues, size_of
from .tokens import words_of

__all__ = ["SECTIONS", "cues_of_units"]

_UNSURE, _DOUBTFUL = 0.95, 0.75
"""Below the first, the body decision is not sure of a unit; below the second, it is a guess."""
_LABEL_WORDS = 6
"""Longest label of a section."""
_NEAR, _FAR = 3, 12
"""Units up to which a label is near, and up to which it is far; below, it may still hold."""
_RUN = 4
"""Neighbours of the same shape that make a run."""
_OPENING_CHARACTERS = 40
"""Two units that share an opening of this length are a text and its shortened copy."""


SECTIONS = frozenset(
    """
    advert app bio comments cookie donate legal login menu newsletter player poll
    rating read-more related section share subscribe tags
    """.split()
)
"""Cues whose label lines open a section."""

_TELLING = frozenset("bio cookie donate listen rating".split())
"""Cues whose widgets have several lines, not all of which say what they are."""
_TELLING_WORDS = 40

_COHESION = ((0.75, "all-in-body"), (0.45, "much-in-body"), (0.15, "some-in-body"),
             (0.0, "not-in-body"))  # fmt: skip
"""Names for the share of a unit's content words that the body uses, from the least share up."""
_TITLE_WORDS = (4, 40)
_TITLE_SCORE = 0.3
"""Share of its words in the body, weighted by length, that a title needs."""
_COHESION_CHARACTERS, _COHESION_WORDS = 1000, 200
"""Of a long unit the content words of its beginning are looked at."""
_FEWEST_WORDS = 2
_LONG_WORD = 4
_UNSPACED = re.compile("[\u0e00-\u0edf\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff]")
_INSIDE = frozenset(
    """
    bullet numbered starts-with-quote starts-with-dash starts-with-at starts-with-hash
    ends-with-colon credit-at-end credit-alone some-handle says-handle only-handle words-of-next
    says-bio opens-related opens-read-more capitals ends-with-letter
    """.split()
)
"""Cues that are repeated for units inside the body."""
_HEADING_WORDS = 14
_AROUND = 4
"""Units on each side that count as around."""
_AROUND_SIZES = (2, 5, 12, 25)
_AROUND_NAMES = ("around-tiny", "around-short", "around-medium", "around-sentences", "around-long")
_MENU_CUES = frozenset("only-menu only-section only-login only-corporate only-language".split())
_NOTED = frozenset(
    """
    a-paragraph a-sentence bullet credit-alone credit-at-end doubled ends-with-stop long machine
    no-letters numbered one-word
    """.split()
).union(f"only-{cue}" for cue in CUES)
"""Cues that neighbours take note of: shapes, and what a unit is made of."""
_AFTER, _BEFORE, _INSIDE_IS = map(Prefixed, ("after-", "before-", "inside-"))


def cues_of_units(
    texts: Sequence[str],
    gaps: Sequence[int],
    inside: Sequence[bool],
    measures: Measures | None = None,
    sureness: Sequence[float] | None = None,
    settled: Collection[int] = (),
) -> list[tuple[str, ...]]:
    """The cues of each unit of a page.

    Args:
        texts: reading text of each unit.
        gaps: blank lines before each unit.
        inside: whether each unit was found to belong to the body.
        measures: of the units, if the caller has measured them.
        sureness: how sure ``inside`` is of each unit, 0 to 1.
        settled: units whose role is known; of their cues only those are found that others need.
    """
    if measures is None:
        tokens = [words_of(text) for text in texts]
        hits = [look_up(text, words) for text, words in zip(texts, tokens, strict=True)]
    else:
        tokens, hits = measures.tokens, measures.hits
    words = [found[:_COHESION_WORDS] for found in tokens]
    asked = [index for index in range(len(texts)) if index not in settled]
    sizes, own = _by_themselves(texts, hits)
    for cues, pictures in zip(own, caption_cues(texts, words, settled), strict=True):
        cues += pictures
    _add_repetition(own, texts)
    result = [list(cues) for cues in own]
    _add_neighbours(result, asked, own, sizes, gaps, inside)
    _add_sections(result, hits, sizes)
    _add_near(result, hits, sizes)
    _add_place(result, asked, inside)
    for cues, flag, sure in zip(result, inside, sureness or (), strict=False):
        if sure < _UNSURE:
            place = "inside" if flag else "outside"
            cues.append(f"doubtfully-{place}" if sure < _DOUBTFUL else f"hardly-{place}")
    _add_inside(result, asked, own, sizes, inside)
    _add_density(result, asked, own, sizes)
    shares = _add_cohesion(result, texts, words, inside)
    _add_title(result, texts, sizes, shares, inside)
    add_patterns(result, texts, sizes, hits, inside)
    return [tuple(cues) for cues in result]


def _by_themselves(texts: Sequence[str], hits: Sequence[Hits]) -> tuple[list[int], list[list[str]]]:
    """Size and cues of each unit; the same line often comes again: "Share", "Read more"."""
    known: dict[str, tuple[Hits, int, list[str]]] = {}
    sizes, own = [], []
    for text, hit in zip(texts, hits, strict=True):
        seen = known.get(text)
        if seen is None or seen[0] is not hit:
            size = size_of(text)
            seen = known[text] = hit, size, own_cues(text, size, hit)
        sizes.append(seen[1])
        own.append(seen[2][:])
    return sizes, own


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
    asked: Iterable[int],
    own: Sequence[Sequence[str]],
    sizes: Sequence[int],
    gaps: Sequence[int],
    inside: Sequence[bool],
) -> None:
    """Cues of the units around, of the blank lines between, and of runs of one shape."""
    marks = [[cue for cue in cues if cue in _NOTED] for cues in own]
    last = len(result) - 1
    menu = _runs([size <= 4 for size in sizes])
    titles = _runs(
        [
            4 < size <= 20 and "ends-with-stop" not in cues
            for size, cues in zip(sizes, own, strict=True)
        ]
    )
    bullets = _runs(["bullet" in cues or "numbered" in cues for cues in own])
    for index in asked:
        cues = result[index]
        if index:
            cues += [_AFTER[mark] for mark in marks[index - 1]]
            cues.append("after-inside" if inside[index - 1] else "after-outside")
            gap = gaps[index]
            cues.append(
                "no-blank-before" if not gap else "blank-before" if gap == 1 else "gap-before"
            )
        else:
            cues.append("first")
        if index < last:
            cues += [_BEFORE[mark] for mark in marks[index + 1]]
            cues.append("before-inside" if inside[index + 1] else "before-outside")
            if not gaps[index + 1]:
                cues.append("no-blank-after")
        else:
            cues.append("last")
        if menu[index] >= _RUN:
            cues.append("run-of-menu")
        if titles[index] >= _RUN:
            cues.append("run-of-titles")
        if bullets[index] >= _RUN:
            cues.append("run-of-bullets")


def _runs(flags: Sequence[bool]) -> list[int]:
    """Length of the run of true flags that each index lies in; 0 where the flag is false."""
    lengths = [0] * len(flags)
    start = 0
    for index in range(len(flags) + 1):
        if index == len(flags) or not flags[index]:
            lengths[start:index] = [index - start] * (index - start)
            start = index + 1
    return lengths


def _add_sections(result: list[list[str]], hits: Sequence[Hits], sizes: Sequence[int]) -> None:
    """Cues of the label line above, as far as it holds."""
    label: list[str] = []
    distance = 0
    for index, cues in enumerate(result):
        distance += 1
        if label:
            reach = "near" if distance <= _NEAR else "far" if distance <= _FAR else "still"
            cues += [f"under-{cue}-{reach}" for cue in label]
        if sizes[index] > _LABEL_WORDS:
            continue
        found = [
            cue for cue, share in hits[index].shares.items() if share >= MOSTLY and cue in SECTIONS
        ]
        if found:
            label, distance = found, 0


def _add_near(result: list[list[str]], hits: Sequence[Hits], sizes: Sequence[int]) -> None:
    """Cues of the telling words of units close by, whichever side they are on."""
    words = [
        [cue for cue in found.shares if cue in _TELLING] if size <= _TELLING_WORDS else []
        for found, size in zip(hits, sizes, strict=True)
    ]
    for index, found in enumerate(words):
        for cue in found:
            for other in range(max(0, index - _NEAR), min(len(words), index + _NEAR + 1)):
                if other != index:
                    name = f"near-{cue}"
                    if name not in result[other]:
                        result[other].append(name)


def _add_place(result: list[list[str]], asked: Iterable[int], inside: Sequence[bool]) -> None:
    """Cues of the place on the page and of the distance to the body."""
    first = next((index for index, flag in enumerate(inside) if flag), len(inside))
    last = max((index for index, flag in enumerate(inside) if flag), default=-1)
    for index in asked:
        cues = result[index]
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


def _add_inside(
    result: list[list[str]],
    asked: Iterable[int],
    own: Sequence[Sequence[str]],
    sizes: Sequence[int],
    inside: Sequence[bool],
) -> None:
    """Cues that mean something else inside the body than outside."""
    for index in asked:
        if not inside[index]:
            continue
        cues = own[index]
        result[index] += [_INSIDE_IS[cue] for cue in cues if cue in _INSIDE]
        if sizes[index] <= _HEADING_WORDS and "ends-with-stop" not in cues:
            result[index].append("inside-short")
            if index + 1 < len(inside) and inside[index + 1] and sizes[index + 1] > _HEADING_WORDS:
                result[index].append("inside-heads-text")


def _add_density(
    result: list[list[str]],
    asked: Iterable[int],
    own: Sequence[Sequence[str]],
    sizes: Sequence[int],
) -> None:
    """Cues of what the units around are like on the whole."""
    menu = [not _MENU_CUES.isdisjoint(cues) for cues in own]
    when = ["tells-when" in cues for cues in own]
    for index in asked:
        cues = result[index]
        first, last = max(0, index - _AROUND), index + _AROUND + 1
        around = sorted(sizes[first:last])
        middle = around[len(around) // 2]
        cues.append(_AROUND_NAMES[bisect_left(_AROUND_SIZES, middle)])
        if True in menu[first:last]:
            share = menu[first:last].count(True) / len(around)
            if share >= 0.25:
                cues.append("menu-words-around" if share < 0.6 else "many-menu-words-around")
        if when[first:last].count(True) * 5 >= len(around):
            cues.append("dates-around")


def _add_cohesion(
    result: list[list[str]],
    texts: Sequence[str],
    words: Sequence[Sequence[str]],
    inside: Sequence[bool],
) -> list[float | None]:
    """Cues of how many of a unit's content words the body uses as well; the shares themselves."""
    known: set[str] = set()
    for text, found, flag in zip(texts, words, inside, strict=True):
        if flag:
            known.update(_pairs(text) or found)
    shares: list[float | None] = [None] * len(texts)
    for index, flag in enumerate(inside if known else ()):
        if flag:
            continue
        content = _pairs(texts[index]) or {word for word in words[index] if len(word) >= _LONG_WORD}
        if len(content) >= _FEWEST_WORDS:
            shares[index] = share = len(content & known) / len(content)
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


def _pairs(text: str) -> set[str]:
    """In unspaced scripts, the pairs of characters, which do for content words."""
    if text.isascii() or not _UNSPACED.search(text, 0, _COHESION_CHARACTERS):
        return set()
    head = text[:_COHESION_CHARACTERS].casefold()
    return {head[index : index + 2] for index in range(len(head) - 1)}
