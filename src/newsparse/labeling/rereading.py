"""The second reading of a page: what the first one says of a unit's neighbours and of the whole.

The chain (:mod:`newsparse.labeling.decoder`) gives each unit a chance of being body. These columns
set that chance beside those of the neighbours and of the page, so that a second model can see a
comment thread behind an article, an article in two pieces, a list between paragraphs.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from itertools import accumulate
from math import exp, log1p

import attrs

from .surroundings import EVERY_CUE, Columns, at_most, steps_from
from .wording import Wording

__all__ = [
    "FIRST_READING",
    "WORDING",
    "Certain",
    "family",
    "limited",
    "open_units",
    "reread",
    "wording_columns",
]

FIRST_READING, WORDING = "first-reading", "wording"
"""Names under which explanations sum these columns up."""
_OF_FIRST_READING = (
    "after-likely-run", "body-", "chance", "from-likely-run", "in-likely-run", "since-likely",
    "until-likely", "words-beside-usual",
)  # fmt: skip
"""How the names of the columns begin that are made of the first reading."""
_SHIFTS = (-4, -3, -2, -1, 1, 2, 3, 4)
_REACHES = (3, 8, 20, 60)
_LEAST = -8.0
"""Log-odds beyond the ends of the page, and the least that are told apart."""
_HOPELESS = -6.9
"""Log-odds (one chance in a thousand) below which the first reading is believed of short units."""
_USUALLY_KNOWN = 0.5
"""Share of the words of a unit of the body that have weights."""
_LONG_WORDS = 12
"""Words from which a unit is always read again, with those beside it: where the first reading errs,
it errs on whole passages. Among the units that are left (45 of 100) are 14 of 10,000 words of the
bodies on the development pages."""
_LIKELY = 0.7
_FAR = 60
_WORDS_COUNTED = 400.0
_DIGITS = 1


def limited(odds: Sequence[float]) -> list[float]:
    """Log-odds as far as they are told apart."""
    return [
        round(value, _DIGITS) if _LEAST < value < -_LEAST else -_LEAST if value > 0 else _LEAST
        for value in odds
    ]


@attrs.frozen
class Certain:
    """When the first reading is believed that a unit is body."""

    odds: float
    """Log-odds from which it is."""
    wording: float
    """What the words of such a unit usually speak for; they are not looked up."""


def open_units(odds: Sequence[float], words: Sequence[float], certain: Certain) -> list[int]:
    """The units that are read a second time.

    Args:
        odds: of each unit, from the first reading.
        words: number of words of each unit.
        certain: when the first reading is believed.
    """
    last, most = len(odds) - 1, certain.odds
    return [
        index
        for index, value in enumerate(odds)
        if value < most
        and (
            value > _HOPELESS
            or words[index] >= _LONG_WORDS
            or (index and words[index - 1] >= _LONG_WORDS)
            or (index < last and words[index + 1] >= _LONG_WORDS)
        )
    ]


def wording_columns(
    tokens: Sequence[Sequence[str]],
    odds: Sequence[float],
    opened: Iterable[int],
    weights: Wording,
    certain: Certain,
    *,
    wanted: Container[str] = EVERY_CUE,
) -> Columns:
    """The columns of what the words of the units alone speak for.

    Args:
        tokens: the words of each unit, in lower case.
        odds: of each unit, from the first reading.
        opened: what :func:`open_units` gives; the words of other units are not looked up.
        weights: of words.
        certain: when the first reading is believed.
        wanted: the cues that are needed.
    """
    read: list[Sequence[str]] = [()] * len(tokens)
    for index in opened:
        read[index] = tokens[index]
    spoken, known = weights.read(read)
    for index, value in enumerate(odds):
        if value >= certain.odds:
            spoken[index], known[index] = certain.wording, _USUALLY_KNOWN
    found: Columns = {"wording-known": known}
    _around(found, "wording", spoken, wanted)
    return found


def reread(
    limited: Sequence[float], words: Sequence[float], wanted: Container[str] = EVERY_CUE
) -> Columns:
    """The columns of what the first reading says.

    Args:
        limited: log-odds of body of each unit, from the first reading, limited.
        words: number of words of each unit.
        wanted: the cues that are needed.
    """
    found: Columns = {}
    _around(found, "chance", limited, wanted)
    chances = [1.0 / (1.0 + exp(-value)) for value in limited]
    counted = at_most(words, _WORDS_COUNTED)
    _masses(found, chances, counted, wanted)
    _best_run(found, chances, counted)
    if "since-likely" in wanted:
        found["since-likely"] = _since(chances)
    if "until-likely" in wanted:
        found["until-likely"] = _since(chances[::-1])[::-1]
    return found


def family(cue: str) -> str:
    """The name under which an explanation shows a cue: its own, or that of its kind.

    >>> family("chance-before-8"), family("wording+1"), family("commas")
    ('first-reading', 'wording', 'commas')
    """
    if cue.startswith(WORDING):
        return WORDING
    return FIRST_READING if cue.startswith(_OF_FIRST_READING) else cue


def _around(found: Columns, name: str, values: Sequence[float], wanted: Container[str]) -> None:
    """A value, those of the neighbours, and means over the units before and after."""
    size = len(values)
    found[name] = values
    for shift in _SHIFTS:
        if (cue := f"{name}{shift:+d}") in wanted:
            pad = [_LEAST] * min(abs(shift), size)
            kept = values[:shift] if shift < 0 else values[shift:]
            found[cue] = [*pad, *kept] if shift < 0 else [*kept, *pad]
    backward = values[::-1]
    for reach in _REACHES:
        if (cue := f"{name}-before-{reach}") in wanted:
            found[cue] = _means(values, reach)
        if (cue := f"{name}-after-{reach}") in wanted:
            found[cue] = _means(backward, reach)[::-1]


def _means(values: Sequence[float], reach: int) -> list[float]:
    """For each unit, the mean of so many values before it (of those there are)."""
    sums = list(accumulate(values, initial=0.0))
    first = [total / (place or 1) for place, total in enumerate(sums[:reach])]
    rest = zip(sums, sums[reach:-1], strict=False)
    return [*first[: len(values)], *[(high - low) / reach for low, high in rest]]


def _masses(
    found: Columns, chances: Sequence[float], words: Sequence[float], wanted: Container[str]
) -> None:
    """Words that are likely body: before the unit, after it, on the page."""
    size = len(chances)
    masses = [chance * count for chance, count in zip(chances, words, strict=True)]
    sums = list(accumulate(masses, initial=0.0))
    total = sums[-1]
    whole = total or 1.0
    doubt = sum(m * (1.0 - chance) for m, chance in zip(masses, chances, strict=True))
    if "body-share-before" in wanted:
        found["body-share-before"] = [value / whole for value in sums[:-1]]
    if "body-share-after" in wanted:
        found["body-share-after"] = [1.0 - value / whole for value in sums[1:]]
    found["body-before"] = [log1p(value) for value in sums[:-1]]
    found["body-after"] = [log1p(total - value) if value < total else 0.0 for value in sums[1:]]
    found["body-words"] = [log1p(total)] * size
    found["body-chance"] = [sum(chances) / max(size, 1)] * size
    found["body-doubt"] = [doubt / whole] * size
    if "words-beside-usual" in wanted:
        usual = sum(m * log1p(count) for m, count in zip(masses, words, strict=True)) / whole
        found["words-beside-usual"] = [log1p(count) - usual for count in words]


def _best_run(found: Columns, chances: Sequence[float], words: Sequence[float]) -> None:
    """Where the unit stands to the run of units that are likeliest body."""
    best, run, total, start = 0.0, (0, -1), 0.0, 0
    for index, (chance, count) in enumerate(zip(chances, words, strict=True)):
        if total <= 0.0:
            total, start = 0.0, index
        total += (chance - 0.5) * log1p(count)
        if total > best:
            best, run = total, (start, index)
    first, last = run
    size = len(chances)
    inside = last + 1 - first
    found["in-likely-run"] = [0.0] * first + [1.0] * inside + [0.0] * (size - first - inside)
    found["from-likely-run"] = steps_from(first, size, -_FAR, _FAR)
    found["after-likely-run"] = steps_from(last, size, -_FAR, _FAR)


def _since(chances: Sequence[float]) -> list[float]:
    """Units since the last that is likely body."""
    distance, distances = float(_FAR), []
    for chance in chances:
        distances.append(distance)
        if chance > _LIKELY:
            distance = 0.0
        elif distance < _FAR:
            distance += 1.0
    return distances
