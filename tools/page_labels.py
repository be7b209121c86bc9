"""The pages of ``tests/pages``, how each is parsed, and what stands behind the role of a block."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from pathlib import Path

import newsparse
from newsparse import Article, Block

__all__ = ["PAGES", "PARSERS", "block_line", "pages"]

PAGES = Path(__file__).resolve().parents[1] / "tests" / "pages"
"""The folder of the pages."""
PARSERS: dict[str, Callable[[str], Article]] = {
    ".txt": newsparse.parse,
    ".html": newsparse.parse_html,
    ".md": newsparse.parse_markdown,
}
_REASONS = 2
"""Reasons for a role that are shown."""
_PLACES = 9
"""Decimal places of a sum that do not depend on the order in which it was added up."""


def pages() -> list[Path]:
    """The pages, in the order of their names."""
    return sorted(path for path in PAGES.iterdir() if path.suffix in PARSERS)


def block_line(block: Block) -> str:
    """A block with its strongest reasons, and what all of them add up to."""
    told = []
    for role, group in itertools.groupby(block.evidence, key=lambda reason: reason.role):
        reasons = list(group)
        total = round(sum(reason.weight for reason in reasons), _PLACES)
        shown = (f"{reason.cue} {reason.weight:+.2f}" for reason in reasons[:_REASONS])
        told.append(f"{role} {total:+.2f} by {len(reasons)}: {', '.join(shown)}")
    place = f"{block.span.start}-{block.span.end} {block.html_path or ''}".rstrip()
    return f"block {place} {block.confidence:.3f} {'; '.join(told)}"
