"""Which units are the body: by the scores of a page read twice, and by what only sites say."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import attrs

from ..models import Evidence
from ..source import Source
from .consent import CONSENT, consent_texts
from .copies import COPIED, copied_lines
from .lexicon import Tables
from .measures import Measures
from .reading import cues_needed, read_twice
from .surroundings import columns
from .verdict import STEP, body_evidence, confidence, is_article, reasons, threshold

__all__ = ["Decision", "decide"]

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
_NOTICE = frozenset({"copyright-sign", "legal"})
"""Cues that make a notice of copyright together, whatever names and years stand between: of 654
such units on the development pages, two were body."""
_NOTICE_WORDS = 20
"""Words of the longest one."""
_POINTERS = frozenset({"read-more", "related"})
"""Cues of phrases that, with a colon, point to another story."""
_POINTER_CHARACTERS, _POINTER_WORDS = 30, 24
"""Where that colon stands at the latest, and words of the longest such line."""
_SITE_MARGIN = 2.0
"""How far below the threshold such a unit is put (log-odds)."""
_SITE_PHRASE, _TWICE, _CARDS = "site-phrase", "printed-twice", "teaser-cards"
_TWICE_WORDS = 4
"""Words of the shortest unit of which it matters that it stands there twice in a row: of 261 such
units on the development pages, 15 were body."""
_CARD_WORDS = 12
_CARD_GAP = 3
"""Words of the shortest text under a title that is printed twice, and units up to the next such
title. Of 44 texts in a row of such cards on the development pages none was body; of single ones,
every fifth."""
_TAIL_UNITS = 4
"""Units at the end of a page that may be the end of the article after all."""
_TAIL_MARGIN = -1.0
"""How far below the threshold they may be (log-odds): no further than doubt goes."""
_TAIL_CHROME = 0.7
"""Share of their words that may stand in phrases of sites."""
_RUNS_ON = "runs-to-the-end"


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
    cues = columns(source, measures, language, lexicon, cues_needed("body"))
    reading = read_twice("body", cues, measures)
    scores, forest = reading.scores, reading.forest
    needed = threshold(scores, measures, forest)
    site = _ways_of_sites(source, measures)
    body = [value > needed and not cue for value, cue in zip(scores, site, strict=True)]
    for index in copied_lines(body, measures):
        body[index], site[index] = False, COPIED
    if not is_article(body, measures):
        body = [False] * len(body)
        needed = max([needed, *scores])
    margins = [value - needed for value in scores]
    evidence = reasons(reading, margins)
    for index in _tail(body, margins, site, measures):
        step = 1 - min(round(margins[index] * STEP), -1)
        evidence[index] = (*evidence[index], body_evidence(_RUNS_ON, step))
        body[index], margins[index] = True, 1.0 / STEP
    for index, cue in enumerate(site):
        if cue and margins[index] > -_SITE_MARGIN:
            step = round((-_SITE_MARGIN - margins[index]) * STEP) - 1
            evidence[index] = (body_evidence(cue, step), *evidence[index])
            margins[index] = -_SITE_MARGIN
    return Decision(
        body=body,
        confidence=[confidence(margin, forest) for margin in margins],
        evidence=evidence,
    )


def _tail(
    body: Sequence[bool], margins: Sequence[float], site: Sequence[str], measures: Measures
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


def _ways_of_sites(source: Source, measures: Measures) -> list[str]:
    """For each unit, the cue by which it is none of an article, or nothing."""
    twice, cards = _printed_twice(measures), _cards(measures)
    consent = consent_texts(measures.tokens)
    return [
        _SITE_PHRASE
        if _is_phrase(source, measures, index)
        else _TWICE
        if twice[index]
        else _CARDS
        if index in cards
        else CONSENT
        if index in consent
        else ""
        for index in range(len(source))
    ]


def _is_phrase(source: Source, measures: Measures, index: int) -> bool:
    """Whether a unit says nothing but what sites say: "Share this post", "Also read: ..."."""
    hits, words = measures.hits[index], measures.words[index]
    if not hits.shares:
        return False
    share = max((hits.shares[cue] for cue in hits.shares.keys() & _SITE_CUES), default=0.0)
    only = share >= _SITE_SHARE or (share >= _HALF and hits.covered >= _ALL)
    if only and words <= _SITE_WORDS:
        return True
    if words <= _NOTICE_WORDS and hits.shares.keys() >= _NOTICE:
        return True
    if words > _POINTER_WORDS or _POINTERS.isdisjoint(hits.opening):
        return False
    start = source.starts[index]
    end = min(source.ends[index], start + _POINTER_CHARACTERS)
    return source.text.find(":", start, end) >= 0


def _printed_twice(measures: Measures) -> list[bool]:
    """Which units stand there twice in a row: the words of a picture, and the headline below it."""
    tokens = measures.tokens
    found = [False] * len(tokens)
    for index in range(1, len(tokens)):
        if (
            tokens[index] == tokens[index - 1]
            and measures.words[index] >= _TWICE_WORDS
            and not measures.sentence[index]
        ):
            found[index - 1] = found[index] = True
    return found


def _cards(measures: Measures) -> set[int]:
    """Texts of other stories: several in a row, each under a title that is printed twice."""
    tokens, words = measures.tokens, measures.words
    texts = [
        index
        for index in range(2, len(tokens))
        if tokens[index - 1] == tokens[index - 2]
        and words[index - 1] >= _TWICE_WORDS
        and not measures.sentence[index - 1]
        and words[index] >= _CARD_WORDS
    ]
    near = [after - text <= _CARD_GAP + 2 for text, after in pairwise(texts)]
    around = zip(texts, [False, *near], [*near, False], strict=True) if texts else ()
    return {text for text, before, after in around if before or after}
