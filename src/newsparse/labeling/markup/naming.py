"""What class names and ids say: sites name their parts after what they hold."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Sequence
from itertools import pairwise

from ...readers.html.facts import Elements, HtmlSource
from ...readers.tagged import Tag
from ..surroundings import EVERY_CUE, Columns
from .class_words import CLASS_WORDS, EMBEDS, THREAD_STATES, THREADS

__all__ = ["embedded_lines", "naming_columns", "thread_lines"]

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

_CHROME = frozenset(
    "advert author comments cookies embed footer hidden navigation newsletter promo related share "
    "sidebar teaser".split()
)

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
    own = {holder: meanings.of(holder) for holder in set(source.holders)}
    around = {holder: meanings.around(holder) for holder in own}
    columns: Columns = {}
    for meaning in CLASS_WORDS:
        if f"class-{meaning}" in wanted:
            columns[f"class-{meaning}"] = [float(meaning in own[h]) for h in source.holders]
        if f"in-{meaning}" in wanted:
            columns[f"in-{meaning}"] = [float(around[h].get(meaning, 0)) for h in source.holders]
    verdicts = {holder: _verdict(own[holder], around[holder]) for holder in own}
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
    if not _may_name(elements, EMBEDS):
        return [False] * len(source)
    embeds = {
        element
        for element, names in enumerate(elements.names)
        if names and not EMBEDS.isdisjoint(names.split()[:_CLASSES])
    }
    inside = {holder: _is_inside(holder, embeds, elements) for holder in set(source.holders)}
    return [inside[holder] for holder in source.holders]


def _may_name(elements: Elements, words: Iterable[str]) -> bool:
    """Whether names of the page hold one of some words: on most pages they do not."""
    names = " ".join(elements.names).lower()
    return any(word in names for word in words)


def _is_inside(element: int, embeds: set[int], elements: Elements) -> bool:
    for _ in range(_DEPTH):
        if element < 0:
            return False
        if element in embeds:
            return True
        element = elements.parents[element]
    return False


def thread_lines(source: HtmlSource) -> list[bool]:
    """Whether each line is inside a comment thread, by the names of the elements around it.

    What holds the page's first-level heading is none, whatever its name: sites write on their
    articles that comments are open. Of 3,868 such lines on the development pages 1 was body.
    """
    elements = source.elements
    if not _may_name(elements, THREADS):
        return [False] * len(source)
    known: dict[str, bool] = {}
    threads: set[int] = set()
    for element, names in enumerate(elements.names):
        if names:
            found = known.get(names)
            if found is None:
                found = known[names] = any(map(_is_thread, names.split()[:_CLASSES]))
            if found:
                threads.add(element)
    threads -= _headed(source)
    inside = {holder: _is_inside(holder, threads, elements) for holder in set(source.holders)}
    return [inside[holder] for holder in source.holders]


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


class _Meanings:
    """The meanings of elements and of their containers, each looked up once."""

    def __init__(self, elements: Elements, page_wide: frozenset[int]) -> None:
        self._elements = elements
        self._page_wide = page_wide
        self._known: dict[str, frozenset[str]] = {"": frozenset()}
        self._inside: dict[int, dict[str, int]] = {}

    def of(self, element: int) -> frozenset[str]:
        """What an element's names mean."""
        if element in self._page_wide:
            return frozenset()
        names = self._elements.names[element]
        found = self._known.get(names)
        if found is None:
            found = self._known[names] = frozenset(_meanings(names))
        return found

    def around(self, element: int) -> dict[str, int]:
        """For each meaning of the containers, how many steps up the nearest one is."""
        parent = self._elements.parents[element]
        found = self._inside.get(parent)  # the same for all children: items of a menu, paragraphs
        if found is None:
            found = self._inside[parent] = self._within(parent)
        return found

    def _within(self, element: int) -> dict[str, int]:
        """The same for what stands inside an element."""
        parents = self._elements.parents
        found: dict[str, int] = {}
        for step in range(1, _DEPTH):
            if element < 0 or element in self._page_wide:
                break
            for meaning in self.of(element):
                found.setdefault(meaning, min(step, _NEAR))
            element = parents[element]
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


def _meanings(names: str) -> list[str]:
    found: list[str] = []
    for name in names.split()[:_CLASSES]:
        words = [word.lower() for word in _WORD.findall(name[:_LENGTH])]
        for word in words:
            found += _MEANINGS.get(word, ())
        for first, second in pairwise(words):
            found += _MEANINGS.get(f"{first}-{second}", ())
        if len(words) > 1:
            found += _MEANINGS.get("".join(words), ())
    return found


def _verdict(own: frozenset[str], around: dict[str, int]) -> float:
    """0 neither, 1 only content, 2 only chrome, 3 chrome is nearer, 4 content is nearer."""
    content = 0 if "content" in own else around.get("content")
    chrome = (
        0
        if own & _CHROME
        else min((step for meaning, step in around.items() if meaning in _CHROME), default=None)
    )
    if content is None:
        return 0.0 if chrome is None else 2.0
    if chrome is None:
        return 1.0
    return 3.0 if chrome < content else 4.0
