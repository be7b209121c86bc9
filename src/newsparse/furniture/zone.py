"""The part of a page where bylines and dates stand: around the headline and after the body."""

from __future__ import annotations

import attrs

from .headline import Title
from .lines import Line, read_line
from .page import TOP, Page, key

__all__ = ["Zone", "make_zone"]

ABOVE = 14
"""Lines above the headline that are looked at."""
NEAR = 16
"""Lines below the headline that are always looked at."""
FAR = 60
"""Lines below the headline that are looked at if the body has not begun."""
INTO = 5
"""Lines into the body that are looked at."""
AFTER = 14
"""Lines after the body that are looked at."""
MAX_COPIES = 3
"""Copies of the headline that are looked at: layouts repeat it, and date only one of them."""
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
            swapped = "/" in text and self.page.month_first
            found = read_line(text, month_first=swapped) if text else Line()
            self.lines[index] = found
        return found

    def places(self) -> list[int]:
        """The lines of the zone, from top to bottom."""
        page = self.page
        found = set(range(TOP))  # a page's title may end with its date
        for head in self.heads:
            found.update(range(max(0, head - ABOVE), head + NEAR))
        bottom = max(min(page.first, self.headline + FAR), self.headline + NEAR) + INTO
        found.update(range(self.headline, bottom))
        found.update(range(max(0, page.first - ABOVE), page.first + INTO))
        if page.last >= 0:
            found.update(range(max(bottom, page.last - 2), page.last + AFTER))
        return sorted(index for index in found if index < len(page))


def make_zone(page: Page, title: Title | None) -> Zone:
    """The zone around a headline."""
    if title is None:
        return Zone(page, (page.first,))
    wanted = key(title.text)
    length = len(title.text)
    copies = [
        index
        for index in range(TOP, title.anchor)
        if abs(len(page.texts[index]) - length) < _LENGTHS and wanted in key(page.texts[index])
    ]
    return Zone(page, (*copies[-MAX_COPIES:], title.anchor))
