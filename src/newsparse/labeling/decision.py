"""Which units are the body: the cues' weights added up, the page read as a whole, reasons kept."""

from __future__ import annotations

import functools
from collections.abc import Sequence
from math import exp, log

import attrs

from ..models import Evidence, Role
from ..source import Source
from .decoder import State, marginals
from .lexicon import Tables
from .measures import Measures
from .surroundings import columns
from .weights import Weights, load, unpack

__all__ = ["Decision", "decide"]

_SURE = 12.0
"""Log-odds beyond which a probability is as good as certain."""
_LEAST_BODY = 12.0
"""Words that an article has at least."""
_SECOND_CHOICE = 0.1
"""Probability that a unit needs when nothing on the page reaches the threshold."""

_OWN_CUES = (
    "words", "last", "first", "capitals", "function", "commas", "stops", "digits", "copies",
    "chrome-words", "core-words", "core-words-many", "title-words", "bullets", "separators",
)  # fmt: skip
"""Cues of the unit itself, which an explanation names one by one."""
_OWN_SHOWN = 3
"""Strongest cues of the unit itself that are named."""
_SITE_CUES = frozenset({
    "advert", "app", "comments", "cookie", "donate", "legal", "listen", "login", "newsletter",
    "player", "rating", "read-more", "related", "share", "social", "subscribe",
})  # fmt: skip
"""Cues whose phrases no article is made of. Headings may be names of sections or menu entries."""
_SITE_WORDS = 12
"""Words of the longest unit that may be nothing but such phrases."""
_SITE_SHARE = 0.8
"""Share of the words that the phrases of one cue cover then."""
_HALF, _ALL = 0.5, 0.99
"""Enough for one cue, too, where the phrases of all cues leave no other word."""
_POINTERS = frozenset({"read-more", "related"})
"""Cues of phrases that, with a colon, point to another story."""
_POINTER_CHARACTERS, _POINTER_WORDS = 30, 24
"""Where that colon stands at the latest, and words of the longest such line."""
_SITE_MARGIN = 2.0
"""How far below the threshold such a unit is put (log-odds)."""
_SITE_PHRASE = "site-phrase"
_TAIL_UNITS = 4
"""Units at the end of a page that may be the end of the article after all."""
_TAIL_MARGIN = -1.0
"""How far below the threshold they may be (log-odds): no further than doubt goes."""
_TAIL_CHROME = 0.7
"""Share of their words that may stand in phrases of sites."""
_RUNS_ON = "runs-to-the-end"
_REST = "page-context"
"""Everything else: the neighbours, the place on the page, and what the whole page settles."""
_STEP = 20.0
"""Weights in explanations are multiples of 1 / this, so that equal reasons are one object."""


@attrs.frozen(kw_only=True)
class Decision:
    """What was decided on each unit."""

    body: list[bool]
    """Whether it is part of the body."""
    confidence: list[float]
    """Probability that ``body`` is right."""
    evidence: list[tuple[Evidence, ...]]
    """Reasons; their weights add up to a number above 0 if and only if the unit is body."""


def decide(
    source: Source, measures: Measures, language: str | None, lexicon: Tables | None = None
) -> Decision:
    """Tell the body of a page from the rest."""
    weights = load()
    cues = columns(source, measures, language, lexicon)
    packed = {name: [bins[x] for x in cues[name]] for name, bins in weights.cues.items()}
    totals = map(sum, zip(*packed.values(), strict=True))
    probabilities = marginals([unpack(total, len(packed)) for total in totals], weights)
    odds = [_log_odds(vector[State.BODY]) for vector in probabilities]
    threshold = _threshold(odds, measures, weights)
    site = _site_phrases(source, measures)
    body = [value > threshold and not flag for value, flag in zip(odds, site, strict=True)]
    if not _is_article(body, measures):
        body = [False] * len(body)
        threshold = max([threshold, *odds])
    margins = [value - threshold for value in odds]
    reasons = _reasons(packed, weights, margins)
    for index in _tail(body, margins, site, measures):
        step = 1 - min(round(margins[index] * _STEP), -1)
        reasons[index] = (*reasons[index], _evidence(_RUNS_ON, step))
        body[index], margins[index] = True, 1.0 / _STEP
    for index, flag in enumerate(site):
        if flag and margins[index] > -_SITE_MARGIN:
            step = round((-_SITE_MARGIN - margins[index]) * _STEP) - 1
            reasons[index] = (_evidence(_SITE_PHRASE, step), *reasons[index])
            margins[index] = -_SITE_MARGIN
    return Decision(
        body=body,
        confidence=[_confidence(margin, weights) for margin in margins],
        evidence=reasons,
    )


def _tail(
    body: Sequence[bool], margins: Sequence[float], site: Sequence[bool], measures: Measures
) -> range:
    """The units after the body, if nothing but doubtful sentences and their headings is left.

    Sites go on below an article with more than that; a text without a site just ends.
    """
    size = len(body)
    first = size
    while first and not body[first - 1]:
        first -= 1
    tail = range(first, size)
    if not first or not 0 < len(tail) <= _TAIL_UNITS or not measures.sentence[-1]:
        return range(0)
    for index in tail:
        hits = measures.hits[index]
        if margins[index] < _TAIL_MARGIN or site[index] or "bio" in hits.shares:
            return range(0)
        if hits.covered > _TAIL_CHROME:
            return range(0)
    return tail


def _site_phrases(source: Source, measures: Measures) -> list[bool]:
    """Which units say nothing but what sites say: "Share this post", "Also read: ..."."""
    found = []
    for index, (hits, words) in enumerate(zip(measures.hits, measures.words, strict=True)):
        share = max((hits.shares[cue] for cue in hits.shares.keys() & _SITE_CUES), default=0.0)
        only = share >= _SITE_SHARE or (share >= _HALF and hits.covered >= _ALL)
        flag = only and words <= _SITE_WORDS
        if not flag and words <= _POINTER_WORDS and not _POINTERS.isdisjoint(hits.opening):
            start = source.starts[index]
            end = min(source.ends[index], start + _POINTER_CHARACTERS)
            flag = source.text.find(":", start, end) >= 0
        found.append(flag)
    return found


def _log_odds(probability: float) -> float:
    low = exp(-_SURE)
    return log(max(probability, low) / max(1.0 - probability, low))


def _threshold(odds: Sequence[float], measures: Measures, weights: Weights) -> float:
    """The log-odds that body needs: the learned ones, less if else the page had no body."""
    words = sum(
        count
        for value, count in zip(odds, measures.words, strict=True)
        if value > weights.threshold
    )
    if words >= _LEAST_BODY or not any(measures.sentence):
        return weights.threshold
    best = max(value for value, flag in zip(odds, measures.sentence, strict=True) if flag)
    if best < log(_SECOND_CHOICE / (1.0 - _SECOND_CHOICE)):
        return weights.threshold
    return min(weights.threshold, best - 1.0)


def _is_article(body: Sequence[bool], measures: Measures) -> bool:
    """Whether what was taken for a body has a sentence, or at least enough words for one."""
    words = 0.0
    for flag, count, sentence in zip(body, measures.words, measures.sentence, strict=True):
        if flag:
            words += count
            if sentence or words >= _LEAST_BODY:
                return True
    return False


def _confidence(margin: float, weights: Weights) -> float:
    return round(1.0 / (1.0 + exp(-abs(margin) / weights.temperature)), 3)


def _reasons(
    packed: dict[str, list[int]], weights: Weights, margins: Sequence[float]
) -> list[tuple[Evidence, ...]]:
    """The unit's own strongest cues, and what all the rest adds."""
    own = [name for name in _OWN_CUES if name in packed]
    ranked = []
    for name in own:
        speaks = weights.cues[name].speaks.items()
        ranks = {x: (abs(value), value, name, round(value * _STEP)) for x, value in speaks}
        ranked.append([ranks[x] for x in packed[name]])
    found = []
    for margin, *cues in zip(margins, *ranked, strict=True):
        cues.sort(reverse=True)
        total = round(margin * _STEP) or (1 if margin > 0 else -1)
        steps = [(name, step) for _, _, name, step in cues[:_OWN_SHOWN]]
        steps.append((_REST, total - sum([step for _, step in steps])))
        found.append(tuple([_evidence(name, step) for name, step in steps if step]))
    return found


@functools.lru_cache(maxsize=4096)
def _evidence(cue: str, step: int) -> Evidence:
    return Evidence(cue, Role.PARAGRAPH, weight=step / _STEP)
