"""Teasers: runs of related blocks taken apart into headline, summary and author.

.. code-block:: text

    teaser = headline [the same headline] [summary] [author | initials] [date]
"""

from __future__ import annotations

import functools
import re

from ..labeling.lexicons.related import PHRASES
from ..models import PersonKind, Role, Span, Teaser
from .moments import is_relative
from .names import read_names
from .page import Page, key
from .words import bare, words

__all__ = ["find_teasers", "is_section_label"]

MAX_TEASERS = 200
"""Teasers of one page that are listed."""
MAX_HEADLINE = 200
"""Characters of a teaser's headline."""
MIN_SUMMARY = 100
"""Characters from which a line is the summary of the headline above it."""

_INITIALS = re.compile(r"[^\W\d_](?:[. ]{0,2}[^\W\d_]){1,2}\.?")


def find_teasers(page: Page) -> tuple[Teaser, ...]:
    """The related stories that the page advertises."""
    found: list[Teaser] = []
    after = 0
    for index in [at for at, block in enumerate(page.blocks) if block.role is Role.RELATED]:
        if index < after or not _is_headline(page, index):
            continue
        teaser, after = _read(page, index)
        found.append(teaser)
        if len(found) == MAX_TEASERS:
            break
    return tuple(found)


def _is_headline(page: Page, index: int) -> bool:
    text = page.texts[index]
    if not 12 <= len(text) <= MAX_HEADLINE or bare(text) in words().chrome:
        return False
    if is_relative(text) or is_section_label(text):
        return False
    return _author(text) is None and not (len(text) < 40 and page.has_date(index))


def is_section_label(text: str) -> bool:
    """Whether a text is what stands above or before teasers: "Related stories"."""
    return key(text.replace("İ", "i")) in _section_labels()  # its small form has two characters


@functools.cache
def _section_labels() -> frozenset[str]:
    """What stands above teasers, in every language: "Related stories"."""
    found: set[str] = set()
    for listed in PHRASES.values():
        found.update(" ".join(phrase.split()) for phrase in listed.split(","))
    return frozenset(found)


def _read(page: Page, start: int) -> tuple[Teaser, int]:
    """The teaser that begins at a line, and the line after it."""
    headline = page.texts[start]
    last = start
    if page.text(start + 1) == headline and page.role(start + 1) is Role.RELATED:
        last += 1
    summary = author = None
    if _related(page, last + 1) and len(page.text(last + 1)) >= MIN_SUMMARY:
        last += 1
        summary = page.texts[last]
    if _related(page, last + 1):
        author = _author(page.text(last + 1))
        if author is not None:
            last += 1
    span = Span(page.blocks[start].span.start, page.blocks[last].span.end)
    return Teaser(headline, summary=summary, byline=author, span=span), last + 1


def _related(page: Page, index: int) -> bool:
    return page.role(index) is Role.RELATED


def _author(text: str) -> str | None:
    """The author or the initials that a whole short line prints."""
    if len(text) > 40 or text.count(" ") > 4:
        return None
    if text.islower() or text[-1] in "?!…:":
        return None
    if _INITIALS.fullmatch(text) and text.isupper():
        return text
    start = 3 if text.lower().startswith("by ") else 0
    plain = {part.strip(".").lower() for part in text[start:].split()}
    lexicon = words()
    if not 2 <= len(plain) <= 3 or all(
        part in lexicon.chrome or part in lexicon.function for part in plain
    ):
        return None
    names, end = read_names(text, start)
    if len(names) != 1 or text[end:].strip() or names[0].kind is not PersonKind.PERSON:
        return None
    return names[0].text
