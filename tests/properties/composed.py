"""Pages to change and compare: the seeds as parts with known roles, and composed ones."""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

import attrs
import pytest
from conftest import ROOT, SEEDS, read_seed
from hypothesis import Phase, given, seed, settings
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


COUNTED = 120
"""Pages on which it is counted how often a property is kept that is not kept always."""

_Drawn = TypeVar("_Drawn")


def for_pages(
    *strategies: st.SearchStrategy[Any],
    of: Sequence[str] = ("seeds", "composed"),
    least: Mapping[str, int] | None = None,
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Run a property on pages of several kinds, each a test of its own.

    Labels are learned, so some properties are kept on most pages only. How often they are is a
    property, too: it is counted on a fixed number of pages, whatever the profile.

    Args:
        strategies: what the test takes after the page.
        of: the kinds of pages (see ``PAGES``).
        least: on how many pages of 100, at least, the property is kept, for kinds of pages on
            which it is not kept always.
    """
    floors = least or {}

    def decorate(test: Callable[..., None]) -> Callable[..., None]:
        @given(data=st.data())
        def on_all(kind: str, data: st.DataObject) -> None:
            page = data.draw(PAGES[kind])
            test(page, *(data.draw(strategy) for strategy in strategies))

        @pytest.mark.parametrize("kind", of)
        def run(kind: str) -> None:
            if kind not in floors:
                on_all(kind=kind)
                return
            values = _apart(st.tuples(*strategies), range(COUNTED, 2 * COUNTED))
            cases = zip(_some_pages(kind), values, strict=True)
            kept = sum(_is_kept(test, page, drawn) for page, drawn in cases)
            assert kept * 100 >= floors[kind] * COUNTED, f"kept on {kept} of {COUNTED} pages"

        run.__name__, run.__doc__ = test.__name__, test.__doc__
        return run

    return decorate


def _is_kept(test: Callable[..., None], page: Page, values: Sequence[Any]) -> bool:
    try:
        test(page, *values)
    except AssertionError:
        return False
    return True


@functools.cache
def _some_pages(kind: str) -> list[Page]:
    return _apart(PAGES[kind], range(COUNTED))


def _apart(strategy: st.SearchStrategy[_Drawn], seeds: Iterable[int]) -> list[_Drawn]:
    """A value for each seed, the same each time, from a run of its own.

    The examples of one run are not drawn apart: many are made of those before them.
    """
    return [_drawn(strategy, number) for number in seeds]


def _drawn(strategy: st.SearchStrategy[_Drawn], number: int) -> _Drawn:
    found: list[_Drawn] = []

    @seed(number)
    @settings(max_examples=2, database=None, phases=[Phase.generate])
    @given(first=st.integers(0, 1 << 32), value=strategy)
    def run(first: int, value: _Drawn) -> None:
        found.append(value)

    run()
    return found[-1]  # a run begins with the simplest value, and its first number comes once


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


def spelled(change: Callable[[str], str], value: Any) -> Any:
    """A value of strings, lists, tuples and dicts with all its strings changed."""
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {key: spelled(change, part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return type(value)(spelled(change, part) for part in value)
    return value


@functools.lru_cache(maxsize=1024)
def essence_of(text: str) -> dict[str, Any]:
    """The same of a text."""
    return essence(parse(text))
