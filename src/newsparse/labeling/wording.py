"""How much a unit's words sound like an article's: learned weights of words and pairs of words.

The phrases in :mod:`newsparse.labeling.lexicons` are written by hand and say what a unit is about;
the weights here are learned from pages and say only on which side of the line between article and
site a word is more often found. ``tools/train_labeler.py`` writes ``wording.json``.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Iterator, Mapping, Sequence
from importlib import resources

import attrs

__all__ = ["Wording", "features", "load_wording"]

_HEAD, _TAIL = 24, 12
"""Of a long unit the first and the last words are looked up."""
_WHOLE = 7
"""Words of the longest unit that is looked up as a whole."""
_NUMBER = "#"
_LIMIT = 6.0
"""Log-odds beyond which words say no more."""
_DIGITS = 1


def features(words: Sequence[str]) -> set[str]:
    """What is looked up for a unit: words, pairs, the first and the last word, a short unit whole.

    Args:
        words: the unit's words in lower case.
    """
    if len(words) > _HEAD + _TAIL:
        words = [*words[:_HEAD], *words[-_TAIL:]]
    words = [_NUMBER if word.isdigit() else word for word in words]
    found = set(words)
    if words:
        found.update(_pairs(words))
        found.add("^" + words[0])
        found.add(words[-1] + "$")
        if len(words) <= _WHOLE:
            found.add("=" + " ".join(words))
    return found


def _pairs(words: Sequence[str]) -> Iterator[str]:
    before = words[0]
    for word in words[1:]:
        yield f"{before} {word}"
        before = word


@attrs.frozen
class Wording:
    """Learned weights of words."""

    weights: Mapping[str, int]
    """For what :func:`features` gives, log-odds of body in whole numbers of ``1 / scale``."""
    base: float
    """Log-odds of a unit none of whose words is known."""
    scale: int

    def read(self, tokens: Sequence[Sequence[str]]) -> tuple[list[float], list[float]]:
        """For each unit, the log-odds of body that its words speak for; which share is known.

        Args:
            tokens: the words of each unit, in lower case.
        """
        odds, known = [], []
        get = self.weights.get
        for words in tokens:
            asked = features(words)
            found = [weight for feature in asked if (weight := get(feature)) is not None]
            value = self.base + sum(found) / self.scale
            odds.append(round(max(-_LIMIT, min(_LIMIT, value)), _DIGITS))
            known.append(round(len(found) / len(asked), _DIGITS) if asked else 0.0)
        return odds, known


@functools.cache
def load_wording() -> Wording:
    """The weights that come with the package."""
    text = resources.files(__package__).joinpath("wording.json").read_text(encoding="utf-8")
    data = json.loads(text)
    return Wording(data["weights"], data["base"], data["scale"])
