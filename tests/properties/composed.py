"""Pages to change and compare: the seeds as parts with known roles, and composed ones."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Callable, Collection, Sequence
from typing import Any

import attrs
import pytest
from conftest import ROOT, SEEDS, read_seed
from hypothesis import given
from hypothesis import strategies as st

from newsparse import Article, Role, parse
from newsparse.strategies import Page, Part, pages

GOLDEN = ROOT / "tests" / "golden"


@functools.cache
def seed_page(name: str) -> Page:
    """A seed as a page of parts: lines that no blank line parts, in runs of one role.

    Paragraphs are parts of their own, so that something can be put between any two of them.
    """
    path = next(path for path in SEEDS if path.name.startswith(name))
    roles = iter((GOLDEN / f"{name}.lines.txt").read_text(encoding="utf-8").split("\n"))
    parts: list[Part] = []
    glued = False
    for line in read_seed(path).split("\n"):
        role = next(roles).partition(" ")[0]
        if not line.strip():
            glued = False
            continue
        if glued and parts[-1].role == role != Role.PARAGRAPH:
            parts[-1] = Part(parts[-1].role, (*parts[-1].lines, line.strip()))
        else:
            parts.append(Part(Role(role), (line.strip(),)))
        glued = True
    gold = tomllib.loads((GOLDEN / f"{name}.toml").read_text(encoding="utf-8"))
    authors = tuple(byline["name"] for byline in gold.get("bylines", []))
    return Page(language="en", parts=tuple(parts), bylines=authors, quotes=())


def spread(page: Page) -> Page:
    """The page with a blank line after each line.

    Whether a wrapped line goes on in the next, or a short line stands over it, cannot be told
    where only the width of the page parts them.
    """
    parts = tuple(Part(part.role, (line,)) for part in page.parts for line in part.lines)
    return attrs.evolve(page, parts=parts)


SEED_NAMES = [path.name[:3] for path in SEEDS]

PAGES = {
    "seeds": st.sampled_from(SEED_NAMES).map(seed_page),
    "composed": pages(),
    "composed in English": pages(["en"]),
}


def for_pages(
    *strategies: st.SearchStrategy[Any],
    of: Sequence[str] = ("seeds", "composed"),
    waiting: Collection[str] = (),
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Run a property on pages of several kinds, each a test of its own.

    Args:
        strategies: what the test takes after the page.
        of: the kinds of pages (see ``PAGES``).
        waiting: the kinds for which the labels are not good enough yet.
    """
    kinds = [
        pytest.param(kind, marks=pytest.mark.xfail(strict=False, reason="labels of short pages"))
        if kind in waiting
        else kind
        for kind in of
    ]

    def decorate(test: Callable[..., None]) -> Callable[..., None]:
        @pytest.mark.parametrize("kind", kinds)
        @given(data=st.data())
        def run(kind: str, data: st.DataObject) -> None:
            page = data.draw(PAGES[kind])
            test(page, *(data.draw(strategy) for strategy in strategies))

        run.__name__, run.__doc__ = test.__name__, test.__doc__
        return run

    return decorate


def essence(article: Article) -> dict[str, Any]:
    """What must stay when only the site around an article, or its layout, changes."""
    return {
        "body": article.body,
        "quotes": [
            (quote.text, str(quote.kind), quote.cue, [s.name for s in quote.speakers])
            for quote in article.quotes
        ],
        "bylines": [byline.name for byline in article.bylines],
    }


@functools.lru_cache(maxsize=256)
def essence_of(text: str) -> dict[str, Any]:
    """The same of a text."""
    return essence(parse(text))
