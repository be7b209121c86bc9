"""What a unit's surroundings say: its neighbours, the page's core, where it stands.

The columns made here, and those of :mod:`newsparse.labeling.measures`, are what the weights were
learned on; their names are the cues an explanation shows.
"""

from __future__ import annotations

from collections.abc import Container, Iterable, Sequence
from itertools import accumulate, chain, repeat
from math import log2
from typing import TypeVar

from ..source import Source
from .lexicon import Tables, tables
from .measures import GROUPS, Measures

__all__ = ["EVERY_CUE", "Columns", "at_most", "columns", "steps_from"]

_Number = TypeVar("_Number", int, float)

Columns = dict[str, Sequence[float]]
"""A cue's value for each unit, by the cue's name."""


class _Every:
    """Contains every name."""

    def __contains__(self, name: object) -> bool:
        return True


EVERY_CUE: Container[str] = _Every()
"""For whoever wants all the cues there are, as training does."""

_FAR = 60
"""Units beyond which a distance is only "far"."""
_GAP = 4
"""Blank lines beyond which a gap is only wide."""
_FEW_GAPS = {more: max(-2, min(2, more)) for more in range(-_GAP, _GAP + 1)}
"""By how many blank lines a gap differs from another, as far as it is told apart."""
_WORDS_COUNTED = 400.0
"""Words of one unit that add to the mass of a passage."""
_CHROME_COST = 6.0
_CORE_COST = 25.0
"""What a unit that is no sentence costs a run: the low price bridges lists and boxes."""
_BEYOND = 30
_MANY = 6
_TITLE_REACH = 40
_MARKER_WORDS = 15
_MARKER_SHARE = 0.5
"""A short unit that is mostly chrome phrases marks what follows it."""


def columns(
    source: Source,
    measures: Measures,
    language: str | None,
    lexicon: Tables | None = None,
    wanted: Container[str] = EVERY_CUE,
) -> Columns:
    """The values of the cues for each unit of a page.

    Args:
        source: the page.
        measures: its measures.
        language: ISO 639-1 code, or None if it is not known.
        lexicon: other words than the shipped ones.
        wanted: the cues that are needed; of those that take time, others are left out.
    """
    closed_class = (lexicon or tables()).closed_class
    found: Columns = {}
    counted = at_most(measures.words, _WORDS_COUNTED)
    mass = [
        words if sentence else 0.0
        for words, sentence in zip(counted, measures.sentence, strict=True)
    ]
    _own(found, source, measures, mass, wanted)
    _neighbours(found, wanted)
    _windows(found, measures, mass, counted, wanted)
    _distances(found, measures, wanted)
    _places(found, mass)
    core = _runs(found, measures, mass)
    _wording(found, measures, core, closed_class.of(language), wanted)
    _markers(found, measures, wanted)
    return found


_LOGS = [log2(1.0 + value) for value in range(2048)]


def _logs(values: Sequence[float]) -> list[float]:
    """Logarithms of 1 + value; large values rarely occur."""
    return [_LOGS[int(value)] if value < 2047 else log2(1.0 + value) for value in values]


def _own(
    found: Columns,
    source: Source,
    measures: Measures,
    mass: Sequence[float],
    wanted: Container[str],
) -> None:
    _spaces(found, source, mass, wanted)
    found["words"] = _logs(measures.words)
    found["last"] = measures.last
    found["first"] = measures.first
    found["capitals"] = measures.capitals
    found["function"] = measures.function
    found["commas"] = measures.commas
    found["digits"] = measures.digits
    for name in ("stops", "quotes", "separators", "copies"):
        if name in wanted:
            found[name] = at_most(getattr(measures, name), _MANY)
    found["links"] = measures.links
    found["bullets"] = measures.bullets
    found["chrome-words"] = measures.covered
    for group in GROUPS:
        if "about-" + group in wanted:
            found["about-" + group] = [shares.get(group, 0.0) for shares in measures.groups]


def _spaces(found: Columns, source: Source, mass: Sequence[float], wanted: Container[str]) -> None:
    """Blank lines around the unit, and its indent, beside what is usual on the page."""
    gaps = at_most(source.gaps, _GAP)
    after = [*gaps[1:], _GAP] if gaps else []
    found["gap-before"], found["gap-after"] = gaps, after
    if "gap-before-usual" in wanted or "gap-after-usual" in wanted:
        usual = _heaviest(gaps, mass)
        found["gap-before-usual"] = [_FEW_GAPS[gap - usual] for gap in gaps]
        found["gap-after-usual"] = [_FEW_GAPS[gap - usual] for gap in after]
    if "margin" in wanted:
        margin = _heaviest(source.indents, mass)
        found["margin"] = [
            0 if indent == margin else max(-6, min(6, indent - margin)) for indent in source.indents
        ]


def at_most(values: Sequence[_Number], most: _Number) -> list[_Number]:
    """Values as far as they are told apart. (A call of ``min`` for each would take long.)"""
    return [value if value < most else most for value in values]


def _heaviest(keys: Sequence[int], mass: Sequence[float]) -> int:
    """The key under which most of the sentence mass stands."""
    weights: dict[int, float] = {}
    for key, value in zip(keys, mass, strict=True):
        weights[key] = weights.get(key, 0.0) + value
    return max(weights, key=weights.__getitem__) if weights else 0


_NEIGHBOUR_CUES = (
    ("words", (-2, -1, 1, 2)),
    ("last", (-2, -1, 1, 2)),
    ("function", (-1, 1)),
    ("capitals", (-1, 1)),
    ("commas", (-1, 1)),
    ("first", (-1, 1)),
    ("chrome-words", (-2, -1, 1, 2)),
    ("copies", (-1, 1)),
)
_NOBODY = -1.0


def _neighbours(found: Columns, wanted: Container[str]) -> None:
    for name, shifts in _NEIGHBOUR_CUES:
        for shift in shifts:
            cue = f"{name}{shift:+d}"
            if cue not in wanted:
                continue
            values = list(found[name])
            if shift < 0:
                found[cue] = ([_NOBODY] * -shift + values)[: len(values)]
            else:
                found[cue] = values[shift:] + [_NOBODY] * min(shift, len(values))


def _windows(
    found: Columns,
    measures: Measures,
    mass: Sequence[float],
    counted: Sequence[float],
    wanted: Container[str],
) -> None:
    """Sentence mass, and its share, in the units before and after."""
    masses = list(accumulate(mass, initial=0.0))
    words = list(accumulate(counted, initial=0.0))
    chrome = list(accumulate(measures.covered, initial=0.0))
    for reach in (3, 8, 20):
        for side, before in (("before", True), ("after", False)):
            if (cue := f"mass-{side}-{reach}") in wanted:
                found[cue] = _logs(_window(masses, reach, before))
            if (cue := f"density-{side}-{reach}") in wanted:
                found[cue] = [
                    mass / (count if count > 1.0 else 1.0)
                    for mass, count in zip(
                        _window(masses, reach, before), _window(words, reach, before), strict=True
                    )
                ]
            if reach < 20 and (cue := f"chrome-{side}-{reach}") in wanted:
                found[cue] = _window(chrome, reach, before)


def _window(sums: Sequence[float], reach: int, before: bool) -> list[float]:
    """For each unit, what so many units before or after it add up to.

    Args:
        sums: what the first 0, 1, 2 ... units add up to.
    """
    if before:
        lows = chain(repeat(sums[0], reach), sums)
        return [high - low for low, high in zip(lows, sums[:-1], strict=False)]
    highs = chain(sums[reach + 1 :], repeat(sums[-1], reach))
    return [high - low for low, high in zip(sums[1:], highs, strict=False)]


def _distances(found: Columns, measures: Measures, wanted: Container[str]) -> None:
    places = [index for index, flag in enumerate(measures.sentence) if flag]
    size = len(measures.sentence)
    if "since-sentence" in wanted:
        found["since-sentence"] = _since(places, size)
    if "until-sentence" in wanted:
        found["until-sentence"] = _until(places, size)


def _since(places: Sequence[int], size: int) -> list[float]:
    """For each unit, how many units ago the last of some places was (log scale; 0: just now)."""
    if not places:
        return [_FAR_LOG] * size
    distances = [_FAR_LOG] * (places[0] + 1)
    for place, following in zip(places, [*places[1:], size - 1], strict=True):
        distances += _steps(following - place)
    return distances


def _until(places: Sequence[int], size: int) -> list[float]:
    """The same for the next of the places."""
    last = size - 1
    distances = _since([last - place for place in reversed(places)], size)
    distances.reverse()
    return distances


_FAR_LOG = _LOGS[_FAR]
_RAMP = _LOGS[: _FAR + 1]


def _steps(count: int) -> list[float]:
    """0, 1, 2 ... on the log scale, up to "far"."""
    if count <= len(_RAMP):
        return _RAMP[:count]
    return _RAMP + [_FAR_LOG] * (count - len(_RAMP))


def steps_from(place: int, size: int, least: int, most: int) -> list[float]:
    """For each of ``size`` units, how many units after a place it stands, within limits.

    >>> steps_from(2, 6, -1, 2)
    [-1.0, -1.0, 0.0, 1.0, 2.0, 2.0]
    """
    low = min(max(place + least, 0), size)
    high = max(min(place + most, size), low)
    between = [float(index - place) for index in range(low, high)]
    return [float(least)] * low + between + [float(most)] * (size - high)


def _places(found: Columns, mass: Sequence[float]) -> None:
    """Where the unit stands on the page, by units and by sentence mass."""
    size = len(mass)
    sums = list(accumulate(mass, initial=0.0))
    total = sums[-1]
    whole = max(total, 1.0)
    found["place"] = [index / size for index in range(size)]
    found["share-before"] = [value / whole for value in sums[:-1]]
    found["share-after"] = [(total - value) / whole for value in sums[1:]]
    found["mass-before"] = _logs(sums[:-1])
    found["mass-after"] = _logs([total - value for value in sums[1:]])
    found["page-mass"] = [log2(1.0 + total)] * size
    found["page-units"] = [log2(1.0 + size)] * size


def _runs(found: Columns, measures: Measures, mass: Sequence[float]) -> tuple[int, int]:
    """Where the unit stands to the heaviest runs; the stricter one is the page's core."""
    core = (0, -1)
    size = len(mass)
    total = max(sum(mass), 1.0)
    for name, cost in (("run", _CHROME_COST), ("core", _CORE_COST)):
        first, last = core = _heaviest_run(
            [
                value if value else -(cost + 0.3 * (words if words < 30.0 else 30.0))
                for value, words in zip(mass, measures.words, strict=True)
            ]
        )
        inside = last + 1 - first
        rest = size - first - inside
        depths = steps_from(0, inside, 0, _BEYOND)
        found[name] = [
            *steps_from(first, first, -_BEYOND, 0),
            *([0.0] * inside),
            *steps_from(-1, rest, 0, _BEYOND),
        ]
        found[name + "-from-start"] = [_NOBODY] * first + depths + [_NOBODY] * rest
        found[name + "-to-end"] = [_NOBODY] * first + depths[::-1] + [_NOBODY] * rest
        found[name + "-share"] = [sum(mass[first : last + 1]) / total] * size
    return core


def _heaviest_run(values: Sequence[float]) -> tuple[int, int]:
    """First and last index of the run with the largest sum; an empty run is (0, -1)."""
    best, run, total, start = 0.0, (0, -1), 0.0, 0
    for index, value in enumerate(values):
        if total <= 0:
            total, start = 0.0, index
        total += value
        if total > best:
            best, run = total, (start, index)
    return run


def _wording(
    found: Columns,
    measures: Measures,
    core: tuple[int, int],
    closed: frozenset[str],
    wanted: Container[str],
) -> None:
    """Content words the unit shares with the core, and with the page's likely title."""
    first, last = core
    contents = [
        {word for word in set(words) - closed if len(word) > 2} for words in measures.tokens
    ]
    once, again = _core_words(
        contents[index] for index in range(first, last + 1) if measures.sentence[index]
    )
    shares, shared = [], []
    for index, words in enumerate(contents):
        of_core = first <= index <= last and measures.sentence[index]
        known = len(words & (again if of_core else once))
        shared.append(_LOGS[known])
        shares.append(known / len(words) if words else -0.1)
    found["core-words"] = shares
    found["core-words-many"] = shared
    if "title" in wanted or "title-words" in wanted:
        _beside_title(found, contents, _likely_title(measures, shares, shared, core))


def _beside_title(found: Columns, contents: Sequence[set[str]], title: int | None) -> None:
    """Where the unit stands to the page's likely title, and the words they share."""
    size = len(contents)
    if title is None:
        found["title"] = [50.0] * size
        found["title-words"] = [-0.1] * size
        return
    found["title"] = steps_from(title, size, -20, 40)
    words = contents[title]
    size = len(words) or 1
    found["title-words"] = [len(words & content) / size for content in contents]


def _core_words(contents: Iterable[set[str]]) -> tuple[set[str], set[str]]:
    """The words of the core's units, and those that several of them have."""
    once: set[str] = set()
    again: set[str] = set()
    for words in contents:
        again |= once & words
        once |= words
    return once, again


def _likely_title(
    measures: Measures, shares: Sequence[float], shared: Sequence[float], core: tuple[int, int]
) -> int | None:
    """The unit before the core that sounds most like a headline of it."""
    first = core[0]
    best, title = 0.0, None
    for index in range(max(0, first - _TITLE_REACH), min(len(shares), first + 2)):
        if (
            3 <= measures.words[index] <= 30
            and measures.last[index] not in (0, 4)
            and shared[index]
        ):
            score = shared[index] * (0.3 + shares[index]) - 0.02 * abs(first - index)
            score += measures.copies[index] > 1
            if score > best:
                best, title = score, index
    return title


def _markers(found: Columns, measures: Measures, wanted: Container[str]) -> None:
    """Distance to the last and next short unit that is about sharing, comments, ..."""
    places: dict[str, list[int]] = {group: [] for group in GROUPS}
    for index, (words, shares) in enumerate(zip(measures.words, measures.groups, strict=True)):
        if shares and words <= _MARKER_WORDS:
            for group, share in shares.items():
                if share >= _MARKER_SHARE:
                    places[group].append(index)
    size = len(measures.words)
    for group in GROUPS:
        if "since-" + group in wanted:
            found["since-" + group] = _since(places[group], size)
        if "until-" + group in wanted:
            found["until-" + group] = _until(places[group], size)
