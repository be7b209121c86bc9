"""How much a unit's words sound like an article's: learned weights of words and pairs of words.

The phrases in :mod:`newsparse.labeling.lexicons` are written by hand and say what a unit is about;
the weights here are learned from pages and say only on which side of the line between article and
site a word is more often found. ``tools/train_labeler.py`` writes ``wording.json``.
"""

from __future__ import annotations

import functools
import itertools
import json
from collections.abc import Mapping, Sequence
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
    words = _looked_up(words)
    found = set(words)
    found.update(f"{first} {second}" for first, second in itertools.pairwise(words))
    found.update(_ends(words))
    return found


def _looked_up(words: Sequence[str]) -> Sequence[str]:
    """The words that count, numbers all alike."""
    if len(words) > _HEAD + _TAIL:
        words = [*words[:_HEAD], *words[-_TAIL:]]
    if any(map(str.isdigit, words)):
        return [_NUMBER if word.isdigit() else word for word in words]
    return words


def _ends(words: Sequence[str]) -> tuple[str, ...]:
    if not words:
        return ()
    ends = "^" + words[0], words[-1] + "$"
    return (*ends, "=" + " ".join(words)) if len(words) <= _WHOLE else ends


@attrs.frozen
class Wording:
    """Learned weights of words."""

    weights: Mapping[str, int]
    """For what :func:`features` gives, log-odds of body in whole numbers of ``1 / scale``."""
    base: float
    """Log-odds of a unit none of whose words is known."""
    scale: int
    _pairs: Mapping[tuple[str, str], int] = attrs.field(init=False, repr=False, eq=False)
    """The weights of pairs, by their words."""

    def __attrs_post_init__(self) -> None:
        pairs: dict[tuple[str, str], int] = {}
        for name, weight in self.weights.items():
            first, _, second = name.partition(" ")
            if second and not first.startswith("="):
                pairs[first, second] = weight
        object.__setattr__(self, "_pairs", pairs)

    def read(self, tokens: Sequence[Sequence[str]]) -> tuple[list[float], list[float]]:
        """For each unit, the log-odds of body that its words speak for; which share is known.

        Args:
            tokens: the words of each unit, in lower case.
        """
        seen: dict[int, tuple[float, float]] = {}  # lines that come again share their words
        found = []
        for words in tokens:
            result = seen.get(id(words))
            if result is None:
                result = seen[id(words)] = self._read(_looked_up(words))
            found.append(result)
        return [odds for odds, _ in found], [known for _, known in found]

    def _read(self, words: Sequence[str]) -> tuple[float, float]:
        """The same of one unit; what is looked up are its :func:`features`."""
        single, double, ends = set(words), set(itertools.pairwise(words)), _ends(words)
        weights, pairs = self.weights, self._pairs
        found = [weights[word] for word in weights.keys() & single]
        found += [weights[word] for word in ends if word in weights]
        found += [pairs[pair] for pair in pairs.keys() & double]
        odds = self.base + sum(found) / self.scale
        asked = len(single) + len(double) + len(ends)
        return (
            round(max(-_LIMIT, min(_LIMIT, odds)), _DIGITS),
            round(len(found) / asked, _DIGITS) if asked else 0.0,
        )


@functools.cache
def load_wording() -> Wording:
    """The weights that come with the package."""
    text = resources.files(__package__).joinpath("wording.json").read_text(encoding="utf-8")
    data = json.loads(text)
    return Wording(data["weights"], data["base"], data["scale"])
