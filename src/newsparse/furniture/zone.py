"""The part of a page where bylines and dates stand: around the headline and after the body."""

from __future__ import annotations

import attrs

from ..models import Role
from .headline import Title
from .lines import Line, read_line
from .moments import has_day, is_relative
from .page import TOP, Page, key, prints
from .scoring import bucket

__all__ = ["CLOSE", "Zone", "make_zone"]

ABOVE = 14
"""Lines above the headline that are looked at."""
NEAR = 16
"""Lines below the headline that are always looked at."""
FAR = 60
"""Lines below the headline that are looked at if the body has not begun."""
CLOSE = 8
"""Lines from the headline in which a name without a cue may be a byline: 99 % of those do."""
INTO = 5
"""Lines into the body that are looked at."""
AFTER = 14
"""Lines after the body that are looked at."""
MAX_COPIES = 3
"""Copies of the headline that are looked at: layouts repeat it, and date only one of them."""
MAX_DATED = 90
"""Characters of the longest line whose date counts as beside a name."""
_SIGNED = frozenset({Role.BYLINE, Role.TIMESTAMP})
"""Labels that a line is looked at for wherever it stands above the body."""
_BELOW_HEADLINE = (-7, -4, -2, -1, 0, 1, 2, 3, 5, 8, 14, 25)
_ABOVE_BODY = (-1, 0, 1, 2, 3, 5, 8, 14)
"""Steps in which distances count, in lines."""
_LENGTHS = 60
"""By how many characters a line with the headline may be longer or shorter."""


@attrs.define
class Zone:
    """The lines around the headline and after the body, taken apart."""

    page: Page
    heads: tuple[int, ...]
    """Lines that print the headline; the first line of the body if there is none."""
    lines: dict[int, Line] = attrs.field(factory=dict)
    """The lines taken apart, by their place on the page."""

    _dated: dict[int, bool] = attrs.field(factory=dict, init=False)
    _opening: list[int] | None = attrs.field(default=None, init=False)

    @property
    def headline(self) -> int:
        """The copy of the headline next to the body."""
        return self.heads[-1]

    def below(self, index: int) -> int:
        """How many lines below the headline a line stands; below 0 above the first copy of it."""
        above = [head for head in self.heads if head <= index]
        return index - (above[-1] if above else self.heads[0])

    def line(self, index: int) -> Line:
        """A line taken apart; one outside the page is empty."""
        found = self.lines.get(index)
        if found is None:
            text = self.page.text(index)
            found = read_line(text, self.page.dates(index)) if text else Line()
            self.lines[index] = found
        return found

    def is_dated(self, index: int) -> bool:
        """Whether a short line prints a date, be it without its year, or a relative one."""
        found = self._dated.get(index)
        if found is None:
            text = self.page.text(index)
            found = len(text) < MAX_DATED and (
                self.page.has_date(index) or is_relative(text) or has_day(text)
            )
            self._dated[index] = found
        return found

    def opening(self) -> list[int]:
        """The lines around the headline and the beginning of the body, from top to bottom."""
        if self._opening is None:
            self._opening = self._around_headline()
        return self._opening

    def _around_headline(self) -> list[int]:
        page = self.page
        found = set(range(TOP))  # a page's title may end with its date
        for head in self.heads:
            found.update(range(max(0, head - ABOVE), head + NEAR))
        found.update(range(self.headline, self._bottom))
        found.update(range(max(0, page.first - ABOVE), page.first + INTO))
        found.update(
            index
            for index in range(max(0, page.first - FAR), page.first)
            if page.blocks[index].role in _SIGNED
        )
        return sorted(index for index in found if index < len(page))

    def closing(self) -> list[int]:
        """The lines after the body, and its last ones, that are not among those at its opening."""
        page = self.page
        if page.last < 0:
            return []
        known = set(self.opening())
        places = range(max(self._bottom, page.last - 2), min(len(page), page.last + AFTER))
        return [index for index in places if index not in known]

    def places(self) -> list[int]:
        """The lines of the zone, from top to bottom."""
        return sorted(self.opening() + self.closing())

    def place_observations(self, index: int) -> list[str]:
        """How far a line is below the headline and above the body, or after the body."""
        page = self.page
        if page.last >= 0 and index > page.last:
            return [f"after-body-{bucket(index - page.last, (1, 2, 4, 8))}"]
        return [
            f"below-headline-{bucket(self.below(index), _BELOW_HEADLINE)}",
            f"above-body-{bucket(page.first - index, _ABOVE_BODY)}",
        ]

    def is_near(self, index: int) -> bool:
        """Whether a line is so near to a headline or to an end of the body that a bare name counts.

        Further away only a name behind a cue does.
        """
        page = self.page
        return (
            any(-CLOSE <= index - head <= CLOSE for head in self.heads)
            or -CLOSE <= index - page.first <= INTO
            or (self.headline < index < page.first)
            or (page.last >= 0 and index >= page.last - 2)
        )

    @property
    def _bottom(self) -> int:
        """After the last line that is looked at below the headline."""
        below = max(min(self.page.first, self.headline + FAR), self.headline + NEAR)
        return below + INTO


def make_zone(page: Page, title: Title | None) -> Zone:
    """The zone around a headline."""
    if title is None:
        return Zone(page, (page.first,))
    wanted = key(title.text)
    length = len(title.text)
    copies = [
        index
        for index in range(TOP, title.anchor)
        if abs(len(page.texts[index]) - length) < _LENGTHS and prints(page.texts[index], wanted)
    ]
    return Zone(page, (*copies[-MAX_COPIES:], title.anchor))
