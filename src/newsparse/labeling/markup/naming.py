"""What class names and ids say: sites name their parts after what they hold."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from itertools import chain, pairwise

from ...readers.html.facts import Elements, HtmlSource
from ...readers.tagged import Tag
from ...remembered import remembered
from ..surroundings import EVERY_CUE, Columns
from .class_words import CLASS_WORDS, EMBEDS, THREAD_STATES, THREADS

__all__ = ["SITE_PARTS", "chrome_lines", "embedded_lines", "naming_columns", "thread_lines"]

_WHOLE_PAGE = 0.9
"""An element with this share of the page's words says nothing of its lines: its classes
(``has-sidebar``, ``comments-open``) are about the page."""
_DEPTH = 40
"""Containers that are looked at, from the line outwards."""
_NEAR = 5
"""Steps up beyond which a container is only "far"."""
_CLASSES = 12
_LENGTH = 60
"""Class names of an element that are read, and characters of each."""

_WORD = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")

_HEADING = int(Tag.HEADING1)

SITE_PARTS = frozenset(
    "advert author comments cookies embed footer hidden navigation newsletter promo related share "
    "sidebar teaser".split()
)
"""Meanings of names that parts of the site have."""

_MEANINGS: dict[str, list[str]] = {}
for _meaning, _words in CLASS_WORDS.items():
    for _word in _words:
        _MEANINGS.setdefault(_word, []).append(_meaning)


def naming_columns(
    source: HtmlSource, words: Sequence[float], wanted: Container[str] = EVERY_CUE
) -> Columns:
    """For each line and meaning: whether its own element has it, and how near a container.

    Only the columns that are wanted are made.
    """
    meanings = _Meanings(source.elements, _page_wide(source, words))
    own = meanings.own
    around = {holder: meanings.around(holder) for holder in set(source.holders)}
    columns: Columns = {}
    for meaning in CLASS_WORDS:
        if f"class-{meaning}" in wanted:
            columns[f"class-{meaning}"] = [float(meaning in own[h]) for h in source.holders]
        if f"in-{meaning}" in wanted:
            columns[f"in-{meaning}"] = [float(around[h].get(meaning, 0)) for h in source.holders]
    verdicts = {holder: _verdict(own[holder], found) for holder, found in around.items()}
    columns["class-verdict"] = [verdicts[holder] for holder in source.holders]
    inside = sum(
        count
        for count, holder in zip(words, source.holders, strict=True)
        if "content" in own[holder] or "content" in around[holder]
    )
    columns["content-share"] = [inside / max(1.0, sum(words))] * len(source)
    return columns


def embedded_lines(source: HtmlSource) -> list[bool]:
    """Whether each line is inside an embedded post, by the class that networks give it."""
    elements = source.elements
    kinds = {
        names
        for names in _named(elements, EMBEDS)
        if not EMBEDS.isdisjoint(names.split()[:_CLASSES])
    }
    return _inside(
        source, {element for element, names in enumerate(elements.names) if names in kinds}
    )


def _named(elements: Elements, words: Iterable[str]) -> set[str]:
    """The names of elements that hold one of some words: on most pages there are none."""
    every = set(elements.names)
    page = " ".join(every).lower()
    found = [word for word in words if word in page]
    return {names for names in every if any(word in names.lower() for word in found)}


def _inside(source: HtmlSource, outer: set[int]) -> list[bool]:
    """Whether each line is inside one of some elements."""
    if not outer:
        return [False] * len(source)
    parents = source.elements.parents
    inside = {holder: _is_inside(holder, outer, parents) for holder in set(source.holders)}
    return [inside[holder] for holder in source.holders]


def _is_inside(element: int, outer: set[int], parents: Sequence[int]) -> bool:
    for _ in range(_DEPTH):
        if element < 0:
            return False
        if element in outer:
            return True
        element = parents[element]
    return False


def thread_lines(source: HtmlSource) -> list[bool]:
    """Whether each line is inside a comment thread, by the names of the elements around it.

    What holds the page's first-level heading is none, whatever its name: sites write on their
    articles that comments are open. Of 3,868 such lines on the development pages 1 was body.
    """
    elements = source.elements
    written = _named(elements, THREADS)
    if not written:
        return [False] * len(source)
    kinds = {names for names in written if any(map(_is_thread, names.split()[:_CLASSES]))}
    threads = {element for element, names in enumerate(elements.names) if names in kinds}
    threads -= _headed(source)
    return _inside(source, threads)


def chrome_lines(
    source: HtmlSource, sizes: Sequence[float], lines: Sequence[int]
) -> dict[int, str]:
    """Those of some lines whose elements are named after parts of the site alone, with the nearest
    of these parts.

    Args:
        source: the page.
        sizes: how much stands in each line of it.
        lines: those to look at.
    """
    if not lines:
        return {}
    meanings = _Meanings(source.elements, _page_wide(source, sizes))
    parts: dict[int, str] = {}
    for holder in {source.holders[line] for line in lines}:
        own, around = meanings.own[holder], meanings.around(holder)
        if _verdict(own, around) == _CHROME_ALONE:
            named = min(own & SITE_PARTS, default=None)
            parts[holder] = named or min(SITE_PARTS & around.keys(), key=lambda m: (around[m], m))
    return {line: parts[holder] for line in lines if (holder := source.holders[line]) in parts}


def _is_thread(name: str) -> bool:
    """Whether a class name or an id is that of a comment thread."""
    words = [word.lower() for word in _WORD.findall(name[:_LENGTH])]
    return not THREADS.isdisjoint(words) and THREAD_STATES.isdisjoint(words)


def _headed(source: HtmlSource) -> set[int]:
    """The elements that hold a first-level heading."""
    parents = source.elements.parents
    found: set[int] = set()
    for facts, holder in zip(source.everywhere, source.holders, strict=True):
        if facts & _HEADING:
            while holder >= 0 and holder not in found:
                found.add(holder)
                holder = parents[holder]
    return found


class _Own(dict[int, frozenset[str]]):
    """What the names of an element mean, looked up when it is asked for."""

    def __init__(self, names: Sequence[str], page_wide: Iterable[int]) -> None:
        super().__init__(dict.fromkeys(page_wide, frozenset()))
        self._names = names
        self._known: dict[str, frozenset[str]] = {}

    def __missing__(self, element: int) -> frozenset[str]:
        names = self._names[element]
        found = self._known.get(names)
        if found is None:
            found = self._known[names] = _meanings(names)
        self[element] = found
        return found


class _Meanings:
    """The meanings of elements and of their containers, each looked up once."""

    def __init__(self, elements: Elements, page_wide: frozenset[int]) -> None:
        self.own = _Own(elements.names, page_wide)
        """What each element's names mean; those that hold the page mean nothing."""
        self._parents = elements.parents
        self._page_wide = page_wide
        self._within: dict[int, dict[str, int]] = {}

    def around(self, element: int) -> dict[str, int]:
        """For each meaning of the containers, how many steps up the nearest one is."""
        parent = self._parents[element]
        found = self._within.get(parent)  # the same for all children: items of a menu, paragraphs
        if found is None:
            found = self._within[parent] = self._above(parent)
        return found

    def _above(self, element: int) -> dict[str, int]:
        """The same for what stands inside an element."""
        found: dict[str, int] = {}
        for step in range(1, _DEPTH):
            if element < 0 or element in self._page_wide:
                break
            near = step if step < _NEAR else _NEAR
            for meaning in self.own[element]:
                found.setdefault(meaning, near)
            element = self._parents[element]
        return found


def _page_wide(source: HtmlSource, words: Sequence[float]) -> frozenset[int]:
    """The elements that hold nearly all words of the page. They contain each other."""
    parents = source.elements.parents
    sums = [0.0] * len(parents)
    for count, holder in zip(words, source.holders, strict=True):
        sums[holder] += count
    for element in range(len(parents) - 1, 0, -1):
        sums[parents[element]] += sums[element]
    wanted = _WHOLE_PAGE * sum(words)
    return frozenset(element for element, value in enumerate(sums) if value >= wanted)


def _meanings(names: str) -> frozenset[str]:
    found = [_of_name(name[:_LENGTH]) for name in names.split()[:_CLASSES]]
    return frozenset(" ".join(found).split())


@remembered(most=8192)
def _of_name(name: str) -> str:
    """What one class name or id means, with spaces between the meanings.

    Sites have few names, and many sites the same.
    """
    words = [word.lower() for word in _WORD.findall(name)]
    pairs = [f"{first}-{second}" for first, second in pairwise(words)]
    whole = ["".join(words)] if pairs else []
    found = [_MEANINGS[word] for word in (*words, *pairs, *whole) if word in _MEANINGS]
    return " ".join(chain.from_iterable(found))


_CHROME_ALONE = 2.0
"""The verdict where names of parts of the site stand around a line and none of content."""


def _verdict(own: frozenset[str], around: dict[str, int]) -> float:
    """0 neither, 1 only content, 2 only chrome, 3 chrome is nearer, 4 content is nearer."""
    content = 0 if "content" in own else around.get("content")
    chrome = (
        0
        if own & SITE_PARTS
        else min([step for meaning, step in around.items() if meaning in SITE_PARTS], default=None)
    )
    if content is None:
        return 0.0 if chrome is None else _CHROME_ALONE
    if chrome is None:
        return 1.0
    return 3.0 if chrome < content else 4.0
