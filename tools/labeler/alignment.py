"""Which units of a page are its gold body: tolerant alignment by four-word shingles.

The chain of matches that keeps the order of the gold body is taken, so that a pull quote or a
teaser that repeats the body's words is not body. Units shorter than a shingle are body if they
stand in the gold body where their neighbours do.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence

import attrs

_HAN_KANA = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(r"\w+")
_WORD_OR_CHARACTER = re.compile(rf"[{_HAN_KANA}]|[^\W{_HAN_KANA}]+")
_CHARACTER = re.compile(f"[{_HAN_KANA}]")
_SIZE = 4
_COVERED = 0.5
"""Share of a unit's words that must be in the body."""
_CANDIDATES = 3
_SHORT_UNIT = 12
_REACH = 60
"""Words of the gold body around its neighbours in which a short unit is looked for."""


@attrs.frozen
class Alignment:
    """The gold labels of a page."""

    body: list[bool]
    """Whether each unit is body."""
    copies: list[bool]
    """Whether a unit repeats words of the body without being it."""


def words_of(text: str) -> list[str]:
    """The words (in Chinese and Japanese the characters) of a text."""
    letters = len(_WORD.findall(text)) and len(re.findall(r"\w", text))
    dense = letters and len(_CHARACTER.findall(text)) / letters > 0.3
    return (_WORD_OR_CHARACTER if dense else _WORD).findall(text)


def align(units: Sequence[str], body: str) -> Alignment:
    """Label the units of a page."""
    gold = words_of(body)
    dense = gold != _WORD.findall(body)
    pattern = _WORD_OR_CHARACTER if dense else _WORD
    tokens = [pattern.findall(unit) for unit in units]
    covered, matches = _matches(tokens, gold)
    chain = _chain(tokens, matches, len(gold))
    body_flags = [index in chain for index in range(len(units))]
    copies = [
        share >= _COVERED and not flag for share, flag in zip(covered, body_flags, strict=True)
    ]
    for index in _short_units(tokens, covered, chain, gold):
        body_flags[index], copies[index] = True, False
    return Alignment(body_flags, copies)


def _matches(
    tokens: Sequence[Sequence[str]], gold: Sequence[str]
) -> tuple[list[float], list[tuple[int, int, int]]]:
    """Covered share of each unit, and candidates: (unit, place in the body, shared shingles)."""
    places: dict[tuple[str, ...], list[int]] = {}
    for place in range(len(gold) - _SIZE + 1):
        places.setdefault(tuple(gold[place : place + _SIZE]), []).append(place)
    covered = [0.0] * len(tokens)
    candidates = []
    for unit, words in enumerate(tokens):
        hit = [False] * len(words)
        votes: Counter[int] = Counter()
        for start in range(len(words) - _SIZE + 1):
            for place in places.get(tuple(words[start : start + _SIZE]), ())[:5]:
                votes[place - start] += 1
                hit[start : start + _SIZE] = [True] * _SIZE
        if votes:
            covered[unit] = sum(hit) / len(words)
            if covered[unit] >= _COVERED:
                candidates += [(unit, max(0, p), n) for p, n in votes.most_common(_CANDIDATES)]
    return covered, candidates


def _chain(
    tokens: Sequence[Sequence[str]], candidates: Sequence[tuple[int, int, int]], size: int
) -> dict[int, int]:
    """Place in the body of each unit on the heaviest chain in reading order."""
    tree: list[tuple[int, int]] = [(0, -1)] * (size + 3)
    scores, before = [0] * len(candidates), [-1] * len(candidates)
    pending: list[tuple[int, int]] = []
    unit_now = -1
    for index, (unit, place, votes) in enumerate(candidates):
        if unit != unit_now:
            for end, which in pending:
                _raise(tree, end, (scores[which], which))
            pending, unit_now = [], unit
        best, before[index] = _best(tree, place - 1) if place else (0, -1)
        scores[index] = best + votes
        pending.append((min(size, place + max(0, len(tokens[unit]) - _SIZE + 1)), index))
    chain: dict[int, int] = {}
    index = max(range(len(candidates)), key=scores.__getitem__, default=-1)
    while index >= 0:
        chain[candidates[index][0]] = candidates[index][1]
        index = before[index]
    return chain


def _raise(tree: list[tuple[int, int]], place: int, value: tuple[int, int]) -> None:
    place += 1
    while place < len(tree):
        tree[place] = max(tree[place], value)
        place += place & -place


def _best(tree: Sequence[tuple[int, int]], place: int) -> tuple[int, int]:
    best = (0, -1)
    place += 1
    while place > 0:
        best = max(best, tree[place])
        place -= place & -place
    return best


def _short_units(
    tokens: Sequence[Sequence[str]],
    covered: Sequence[float],
    chain: dict[int, int],
    gold: Sequence[str],
) -> list[int]:
    """Units off the chain whose exact words stand in the body between their neighbours."""
    found = []
    anchors = sorted(chain)
    for unit, words in enumerate(tokens):
        size = len(words)
        if unit in chain or not 0 < size < _SHORT_UNIT:
            continue
        after = bisect_left(anchors, unit)
        low, high = 0, len(gold)
        if after > 0:
            left = anchors[after - 1]
            low = max(0, chain[left] + len(tokens[left]) - _SIZE - 1)
        if after < len(anchors):
            high = min(high, chain[anchors[after]] + _SIZE - 1)
        if after == 0 and anchors:
            low = max(0, high - _REACH - size * _SHORT_UNIT)
        if after == len(anchors) and anchors:
            high = min(high, low + _REACH)
        if any(list(gold[p : p + size]) == list(words) for p in range(low, high - size + 1)):
            found.append(unit)
    return found
