"""Whole columns at once: values as places between thresholds, a byte a line, and sums of bytes.

Where a cue's value lies between the thresholds that its weights or its trees know is a small
number. The lines of a page stand side by side as the bytes of such a row; what a table says of
each byte is then one call, and a row read as one long integer is added in another. For a page that
is many times faster than adding line by line.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from itertools import repeat
from struct import Struct

__all__ = ["MOST_EDGES", "MOST_ROWS", "Places", "summed"]

MOST_EDGES = 255
"""Thresholds of one cue: the places between them have to fit into a byte."""
MOST_ROWS = 257
"""Rows whose bytes are added in lanes of 16 bits."""
_REMEMBERED = 256
"""Values of a cue that are remembered. A count has few values; a share has no end of them, and once
there were more, each is looked up, which takes about twice the time. They stand in a plain
dictionary: one of numbers alone costs the garbage collector nothing."""


class Places:
    """Between which thresholds of a cue a value lies: how many of them are below it."""

    __slots__ = ("_countless", "_known", "edges")

    edges: Sequence[float]

    def __init__(self, edges: Iterable[float]) -> None:
        self.edges = sorted(edges)
        if len(self.edges) > MOST_EDGES:
            raise ValueError(f"{len(self.edges)} thresholds of a cue, {MOST_EDGES} are possible")
        self._known: dict[float, int] = {}
        self._countless = False

    @property
    def remembered(self) -> int:
        """How many values are remembered."""
        return len(self._known)

    def of(self, values: Sequence[float]) -> bytes:
        """The place of each value."""
        size = len(values)
        if size and values[0] == values[-1] and values.count(values[0]) == size:
            return bytes([bisect_left(self.edges, values[0])]) * size
        if not self._countless:
            known = self._known
            try:
                return bytes(map(known.__getitem__, values))
            except KeyError:
                new = set(values).difference(known)
            if len(known) + len(new) <= _REMEMBERED:
                known.update(zip(new, map(bisect_left, repeat(self.edges), new), strict=True))
                return bytes(map(known.__getitem__, values))
            self._countless = True
        return bytes(map(bisect_left, repeat(self.edges), values))


def summed(rows: Iterable[bytes], size: int) -> list[int]:
    """For each of so many lines, the sum of its bytes in all rows (257 at most).

    Sums need two bytes: the lines at even and at odd places are added apart.
    """
    width = size + size % 2
    half = width // 2
    lanes = int.from_bytes(b"\xff\0" * half, "little")
    even = odd = 0
    for row in rows:
        steps = int.from_bytes(row, "little")
        even += steps & lanes
        odd += steps >> 8 & lanes
    unpack = Struct(f"<{half}H").unpack
    found = [0] * width
    found[::2] = unpack(even.to_bytes(width, "little"))
    found[1::2] = unpack(odd.to_bytes(width, "little"))
    return found[:size]
