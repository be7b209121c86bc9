"""Which mention is the speaker: features of a candidate, and their learned weights.

A candidate is a mention with or without a cue that links it to the quotation. Its score is the
sum of the weights of its features, and the features depend on few symbols only: on the gap
between quotation and cue, between cue and mention, between mention and quotation (each written
in the symbols of ``newsparse.quotes.stream``), on the class of the cue and the kind of the
mention. Weights are learned offline by ``tools/train_quotes.py``.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Iterable, Mapping
from importlib import resources
from itertools import repeat
from typing import NamedTuple

from ..remembered import remembered

__all__ = [
    "FEATURES",
    "Cue",
    "Link",
    "Mention",
    "Ranker",
    "Shape",
    "gap",
    "load",
    "ranker",
    "total",
]

_DROPPED = str.maketrans("", "", "rad'_x0")
_FOLDED = str.maketrans("npih", "NNNN")
_REMEMBERED = 2048
"""Scores of one kind that are remembered, and gaps."""
_MAX_GAP = 6
"""Symbols of a gap that are told apart."""


@remembered(most=_REMEMBERED)
def gap(symbols: str) -> str:
    """What lies between two units, in short: modifiers dropped, phrases folded.

    >>> gap("aVPnd.")
    'VP.'
    """
    folded = symbols.translate(_DROPPED).replace("hn", "n").translate(_FOLDED)
    folded = folded.replace("TV", "I").replace("PN", "P").replace("TN", "P").replace("D", "")
    while "PP" in folded:
        folded = folded.replace("PP", "P")
    folded = folded.replace("NN", "N").replace("N&N", "N")
    return folded if len(folded) <= _MAX_GAP else folded[: _MAX_GAP - 1] + "+"


class Shape(NamedTuple):
    """What a quotation looks like."""

    size: str
    """Words: 1, 2, 3 (to 5), 6 (and more)."""
    first: str
    """First character: C(apital), c (small), 0 (other)."""
    end: str
    """Last character inside the marks: one of ``,.?-`` or empty."""
    lead: str
    """Symbol of the unit before it."""
    after: str
    """Symbol of the unit after it."""


class Cue(NamedTuple):
    """A cue as seen from a quotation."""

    kind: str
    """Symbol of the unit and class of the verb or noun."""
    side: str
    """L(eft) or R(ight) of the quotation."""
    gap: str
    """What lies between."""


class Mention(NamedTuple):
    """A mention as seen from a quotation."""

    kind: str
    """Symbol of the unit."""
    category: str
    """What its head word says: see ``newsparse.quotes.attribution``."""
    before: str
    """Symbol of the unit before it."""
    side: str
    """L(eft) or R(ight) of the quotation."""
    gap: str
    """What lies between."""
    context: str
    """The units before it, in short."""
    after: str
    """Symbol of the unit after it."""
    place: str
    """Whether it is the first subject of its sentence: see ``Paragraph.places``."""
    rank: str
    """How many other mentions are between, up to 4."""


class Link(NamedTuple):
    """A mention as seen from a cue."""

    side: str
    """L(eft) or R(ight) of the cue."""
    gap: str
    """What lies between."""


def cue_features(cue: Cue, shape: Shape) -> tuple[str, ...]:
    """Features of a cue that may govern a quotation."""
    side, between, kind = cue.side, cue.gap, cue.kind
    return (
        f"q.kind={kind}",
        f"q.gap={side}{between}",
        f"q.kind.side={kind}{side}",
        f"q.kind.gap={kind}{side}{between[:2]}{between[-1:]}",
        f"q.sym.gap={kind[0]}{side}{between}",
        f"q.shape={kind[0]}{side}{shape.first}{shape.end}{shape.size}",
        f"q.end.gap={side}{shape.end}{between}",
        f"q.edge={kind[0]}{side}{shape.lead}{shape.end}",
        f"q.after={kind[0]}{side}{shape.after}{shape.end}",
    )


def link_features(link: Link, mention: Mention, kind: str) -> tuple[str, ...]:
    """Features of a mention that may be the subject of a cue."""
    side, between, symbol = link.side, link.gap, kind[0]
    return (
        *_link_cue(side, between, kind),
        *_link_mention(side, between, mention.kind, mention.before),
        *_link_context(side, between, mention.context, symbol),
        *_link_category(side, "+" if between else "", mention.category, kind),
    )


# Few facts come together in each of these, so that most of what they are worth is remembered.


def _link_cue(side: str, between: str, kind: str) -> tuple[str, ...]:
    return (
        f"s.gap={side}{between}",
        f"s.sym.gap={kind[0]}{side}{between}",
        f"s.kind={kind}{side}{between[:2]}",
    )


def _link_mention(side: str, between: str, mention: str, before: str) -> tuple[str, ...]:
    return f"s.mention={mention}{side}{between}", f"s.before={before}{side}{between}"


def _link_context(side: str, between: str, context: str, symbol: str) -> tuple[str, ...]:
    return f"s.context={context}{side}{between}", f"s.context.sym={context}{symbol}{side}"


def _link_category(side: str, apart: str, category: str, kind: str) -> tuple[str, ...]:
    return (
        f"s.category={category}{kind[0]}{side}{apart}",
        f"s.category.kind={category}{kind}",
    )


def mention_features(mention: Mention, order: str, kind: str) -> tuple[str, ...]:
    """Features of a mention that may have said a quotation."""
    side, between, place, category = mention.side, mention.gap, mention.place, mention.category
    return (
        *_mention_gap(side, between, place, order, "" if kind else "0"),
        *_mention_look(mention.kind, mention.before, place, order, kind[:1]),
        *_mention_around(category, mention.context, order),
        *_mention_after(side, between, mention.after, order),
        *_mention_order(order, kind, mention.rank),
        *(() if kind else _mention_bare(side, between, mention.kind, category)),
    )


def _mention_gap(side: str, between: str, place: str, order: str, bare: str) -> tuple[str, ...]:
    return (
        f"m.gap={side}{between}{bare}",
        f"m.place={place}{order}{bare}",
        f"m.place.gap={place}{side}{between}",
        f"m.order={order}",
        f"m.order.gap={order}{between}",
        f"m.order.stops={order}{between.count('.')}{between.count('!')}",
    )


def _mention_look(
    mention: str, before: str, place: str, order: str, symbol: str
) -> tuple[str, ...]:
    return f"m.kind={mention}{before}", f"m.place.kind={place}{mention}{order}{symbol}"


def _mention_around(category: str, context: str, order: str) -> tuple[str, ...]:
    return f"m.category={category}", f"m.context={context}{order}"


def _mention_after(side: str, between: str, after: str, order: str) -> tuple[str, ...]:
    return f"m.after={after}{order}", f"m.after.gap={after}{side}{between}"


def _mention_order(order: str, kind: str, rank: str) -> tuple[str, ...]:
    return f"m.order.kind={order}{kind}", f"m.rank={rank}{order}"


def _mention_bare(side: str, between: str, mention: str, category: str) -> tuple[str, ...]:
    return (
        f"m.bare={side}{mention}{between}",
        f"m.bare.category={side}{category}{'' if len(between) > 1 else between}",
    )


def fit_features(category: str, order: str, edge: str, shape: Shape) -> tuple[str, ...]:
    """Features of a mention and the look of the quotation; ``edge`` only if there is no cue."""
    return _fit(category, order, edge, shape.first, shape.end, shape.lead)


def _fit(category: str, order: str, edge: str, first: str, end: str, lead: str) -> tuple[str, ...]:
    look = f"m.shape={order}{first}{end}{lead}"
    of_kind = f"m.shape.category={order}{category}{first}"
    if not edge:
        return look, of_kind
    return look, of_kind, f"m.bare.shape={edge[0]}{first}{end}{edge[1:]}"


def chain_features(way: str, between: str, paragraphs: int, shape: Shape) -> tuple[str, ...]:
    """Features of taking over the speaker of another quotation or of the text above."""
    return (
        f"k.way={way}",
        f"k.gap={way}{between}",
        f"k.far={way}{paragraphs}",
        f"k.shape={way}{paragraphs}{shape.first}{shape.end}{shape.lead}",
        f"k.size={way}{paragraphs}{shape.size}",
        f"k.after={way}{paragraphs}{shape.lead}{shape.after}",
        f"k.lead={way}{shape.lead}{shape.after}{between}",
    )


def none_features(shape: Shape) -> tuple[str, ...]:
    """Features of a quotation without a speaker."""
    return (
        "n",
        f"n.shape={shape.size}{shape.first}{shape.end}",
        f"n.lead={shape.lead}{shape.first}",
        f"n.after={shape.after}{shape.end}",
    )


FEATURES: Mapping[str, Callable[..., Iterable[str]]] = {
    "cue": cue_features,
    "link": link_features,
    "mention": mention_features,
    "fit": fit_features,
    "chain": chain_features,
    "none": none_features,
}
"""For each kind of facts, what names their features."""


def total(weights: Mapping[str, float], features: Iterable[str]) -> float:
    """The sum of the weights of features."""
    return sum(map(weights.get, features, repeat(0.0)))


def _remembering(
    weights: Mapping[str, float], features: Callable[..., Iterable[str]]
) -> Callable[..., float]:
    """The sum of the weights of features, as a function of the facts, that remembers.

    Facts are strings without white space.
    """

    @remembered(most=_REMEMBERED)
    def score(facts: str) -> float:
        return total(weights, features(*facts.split(" ")))

    return lambda *facts: score(" ".join(facts))


class Ranker:
    """Scores by one table of weights."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        self._weights = weights
        self._fit = _remembering(weights, _fit)
        self._link_cue = _remembering(weights, _link_cue)
        self._link_mention = _remembering(weights, _link_mention)
        self._link_context = _remembering(weights, _link_context)
        self._link_category = _remembering(weights, _link_category)
        self._mention_gap = _remembering(weights, _mention_gap)
        self._mention_look = _remembering(weights, _mention_look)
        self._mention_around = _remembering(weights, _mention_around)
        self._mention_after = _remembering(weights, _mention_after)
        self._mention_order = _remembering(weights, _mention_order)
        self._mention_bare = _remembering(weights, _mention_bare)

    def fit(self, category: str, order: str, edge: str, shape: Shape) -> float:
        """The sum of the weights of ``fit_features``."""
        return self._fit(category, order, edge, shape.first, shape.end, shape.lead)

    def link(self, link: Link, mention: Mention, kind: str) -> float:
        """The sum of the weights of ``link_features``."""
        side, between = link
        return (
            self._link_cue(side, between, kind)
            + self._link_mention(side, between, mention.kind, mention.before)
            + self._link_context(side, between, mention.context, kind[0])
            + self._link_category(side, "+" if between else "", mention.category, kind)
        )

    def mention(self, mention: Mention, order: str, kind: str) -> float:
        """The sum of the weights of ``mention_features``."""
        looks, category, before, side, between, context, after, place, rank = mention
        score = (
            self._mention_gap(side, between, place, order, "" if kind else "0")
            + self._mention_look(looks, before, place, order, kind[:1])
            + self._mention_around(category, context, order)
            + self._mention_after(side, between, after, order)
            + self._mention_order(order, kind, rank)
        )
        return score if kind else score + self._mention_bare(side, between, looks, category)

    # The facts of these hardly ever come again.

    def cue(self, cue: Cue, shape: Shape) -> float:
        """The sum of the weights of ``cue_features``."""
        return total(self._weights, cue_features(cue, shape))

    def chain(self, way: str, between: str, paragraphs: int, shape: Shape) -> float:
        """The sum of the weights of ``chain_features``."""
        return total(self._weights, chain_features(way, between, paragraphs, shape))

    def none(self, shape: Shape) -> float:
        """The sum of the weights of ``none_features``."""
        return total(self._weights, none_features(shape))


@functools.cache
def ranker(name: str) -> Ranker:
    """The ranker with the weights of a file that ships with the package."""
    return Ranker(load(name))


@functools.cache
def load(name: str) -> dict[str, float]:
    """The weights of a file that ships with the package."""
    path = resources.files(__package__).joinpath(f"{name}.json")
    weights: dict[str, float] = json.loads(path.read_text(encoding="utf-8"))
    return weights
