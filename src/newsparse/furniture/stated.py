"""What a page states for machines and prints as well: the finders need not search for it."""

from __future__ import annotations

import attrs

__all__ = ["NOTHING", "Stated"]


@attrs.frozen(kw_only=True)
class Stated:
    """The stated facts that lead to lines of the page."""

    headline: int | None = None
    """The line that prints the stated headline as a heading of the page."""
    authors: tuple[str, ...] = ()
    """The people who are stated as authors."""


NOTHING = Stated()
"""What a page without metadata states."""
