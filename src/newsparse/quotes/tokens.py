"""The words of a paragraph with their tags, in columns."""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Sequence
from itertools import accumulate, chain

from .lexicon import CAPITALISED, Lexicon
from .marks import Run
from .pieces import FULL_STOPS, STOPS

__all__ = ["Tokens"]

_CAPITALISED = "".join(map(chr, CAPITALISED.values()))
_NAMED = re.compile(rf"[{_CAPITALISED}](?<=[^.!:Q'\-(].)")
"""The tag of a listed word with a capital that it does not owe to the beginning of a sentence."""
_ANY_CAPITALISED = re.compile(f"[{_CAPITALISED}]")
_UNCAPITALISED = {marked: tag for tag, marked in CAPITALISED.items()}


class Tokens:
    """Tokens in columns: the word in lower case, the tag, the offset.

    A marked run is one token; so is the end of a sentence that its last character may make.
    """

    def __init__(
        self, text: str, start: int, end: int, runs: Iterable[Run], lexicon: Lexicon
    ) -> None:
        self.text = text
        self.end = end
        self.lows: list[str] = []
        tags: list[str] = []
        self._ranges: list[tuple[int, int, Sequence[Sequence[int]]]] = []
        """Offsets of the text outside the runs, and the steps of its pieces; none for each token
        of a run."""
        at = start
        for run in runs:
            tags.append(self._read(at, run.start, lexicon))
            tags.append(self._add_quotation(run))
            at = run.end
        tags.append(self._read(at, end, lexicon))
        joined = "".join(tags)
        if _ANY_CAPITALISED.search(joined):
            joined = _NAMED.sub("C", joined).translate(_UNCAPITALISED)
        self.tags = joined
        """Tag of each token, as one string."""

    @functools.cached_property
    def starts(self) -> list[int]:
        """Offset of each token."""
        starts: list[int] = []
        for start, end, steps in self._ranges:
            starts += _offsets(self.text, start, end, steps) if steps else (start,)
        return starts

    def end_of(self, token: int) -> int:
        """Offset after a token."""
        starts, text = self.starts, self.text
        start = starts[token]
        end = starts[token + 1] if token + 1 < len(starts) else self.end
        while end > start and text[end - 1].isspace():
            end -= 1
        return end

    def _add_quotation(self, run: Run) -> str:
        last = self.text[run.inner_end - 1]
        self.lows.append("")
        self._ranges.append((run.start, run.end, ()))
        if last not in STOPS:
            return "Q"
        self.lows.append("")
        self._ranges.append((run.end, run.end, ()))
        return "Q." if last in FULL_STOPS else "Q!"

    def _read(self, start: int, end: int, lexicon: Lexicon) -> str:
        """Add the tokens of a range, and give their tags."""
        pieces = list(map(lexicon.read, self.text[start:end].split()))
        if not pieces:
            return ""
        lows, tags, steps = zip(*pieces, strict=True)
        self._ranges.append((start, end, steps))
        self.lows += chain.from_iterable(lows)
        return "".join(tags)


def _offsets(text: str, start: int, end: int, steps: Sequence[Sequence[int]]) -> Sequence[int]:
    """Where the tokens of a range start; ``steps`` are those of its pieces."""
    while text[start].isspace():
        start += 1
    starts = list(accumulate(chain.from_iterable(steps), initial=start))
    if not text[starts.pop() - 1 : end].strip():
        return starts
    starts = []  # more than one character is between some of the words
    for word, inner in zip(text[start:end].split(), steps, strict=True):
        start = text.index(word, start)
        starts += accumulate(inner[:-1], initial=start)
        start += len(word)
    return starts
