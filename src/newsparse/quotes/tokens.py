"""The words of a paragraph with their tags, in columns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import accumulate, chain
from operator import itemgetter

from .lexicon import CAPITALISED, PLAIN, Lexicon
from .marks import Run
from .pieces import FULL_STOPS, STOPS

__all__ = ["Tokens"]

_CAPITALISED = "".join(map(chr, CAPITALISED.values()))
_NAMED = re.compile(rf"[{_CAPITALISED}](?<=[^.!:Q'\-(].)")
"""The tag of a listed word with a capital that it does not owe to the beginning of a sentence."""
_ANY_CAPITALISED = re.compile(f"[{_CAPITALISED}]")
_LOWS, _TAGS, _STEPS = map(itemgetter, range(3))
"""The columns of what ``Lexicon.read`` gives: to unzip it would take an iterator a piece."""
_UNCAPITALISED = {marked: tag for tag, marked in CAPITALISED.items()}


class Tokens:
    """Tokens in columns: the word in lower case, the tag, the offset.

    A marked run is one token; so is the end of a sentence that its last character may make.
    """

    def __init__(
        self, text: str, start: int, end: int, runs: Iterable[Run], lexicon: Lexicon
    ) -> None:
        self.text = text
        self.lows: list[str] = []
        self.starts: list[int] = []
        """Offset of each token."""
        read: list[str] = []
        for run in runs:
            read += self._read(start, run.start, lexicon), self._add_quotation(run)
            start = run.end
        read.append(self._read(start, end, lexicon))
        tags = "".join(read)
        self.marked = not tags.isascii()
        """Whether any word is one of ``Lexicon.marked``."""
        if self.marked:
            tags = tags.translate(PLAIN)
        if _ANY_CAPITALISED.search(tags):
            tags = _NAMED.sub("C", tags).translate(_UNCAPITALISED)
        self.tags = tags
        """Tag of each token, as one string."""

    def _add_quotation(self, run: Run) -> str:
        last = self.text[run.inner_end - 1]
        self.lows.append("")
        self.starts.append(run.start)
        if last not in STOPS:
            return "Q"
        self.lows.append("")
        self.starts.append(run.end)
        return "Q." if last in FULL_STOPS else "Q!"

    def _read(self, start: int, end: int, lexicon: Lexicon) -> str:
        """Add the tokens of a range, and give their tags."""
        pieces = self.text[start:end].split()
        if not pieces:
            return ""
        read = list(map(lexicon.read, pieces))
        self.lows += chain.from_iterable(map(_LOWS, read))
        self.starts += _offsets(self.text, start, end, pieces, list(map(_STEPS, read)))
        return "".join(map(_TAGS, read))


def _offsets(
    text: str, start: int, end: int, pieces: Sequence[str], steps: Sequence[Sequence[int]]
) -> Sequence[int]:
    """Where the tokens of a range start; ``steps`` are those of its pieces."""
    while text[start].isspace():
        start += 1
    starts = list(accumulate(chain.from_iterable(steps), initial=start))
    if not text[starts.pop() - 1 : end].strip():
        return starts
    starts = []  # more than one character is between some of the words
    for piece, inner in zip(pieces, steps, strict=True):
        start = text.index(piece, start)
        starts += accumulate(inner[:-1], initial=start)
        start += len(piece)
    return starts
