"""The name in a name phrase, and the title before it.

A name phrase is read from its end: the capitalised words after the last title or role are the
name, what stands before is the title ("Russian Foreign Minister" + "Sergey Lavrov").
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from ..languages import QuoteWords
from ..source import reading_text
from .lexicon import post_in
from .stream import Paragraph

__all__ = ["Name", "name_units", "read_name"]

_MAX_NAME = 6
"""Words of a name."""
_NAMING = re.compile("[Nh]")
"""Symbols of units that may name somebody."""


class Name(NamedTuple):
    """A name phrase, taken apart."""

    words: tuple[str, ...]
    """The words of the name, in lower case, without title and possessive ending."""
    title: str | None
    """What stands before it, as printed."""
    start: int
    """Offset of the name."""
    end: int
    """Offset after it."""
    courtesy: int
    """Offset of "Mr." or another bare courtesy before it, or -1."""


def read_name(paragraph: Paragraph, unit: int) -> Name | None:
    """The name in a name phrase or a possessor, or None."""
    words = paragraph.lexicon.words
    tags, lows, starts, text = paragraph.tags, paragraph.lows, paragraph.starts, paragraph.text
    first, last = paragraph.firsts[unit], paragraph.lasts[unit]
    if last - first == 1 and tags[first] == "C":
        return _only_word(paragraph, first)
    start = last
    if lows[last - 1] in words.org_words or lows[last - 1] in words.groups:
        start = _body_start(paragraph, first, last)
    while start > first and last - start < _MAX_NAME:
        low, tag = lows[start - 1], tags[start - 1]
        if tag == "_":
            if not (start - 2 >= first and lows[start - 2] in words.suffixes):
                break
        elif not _names(low, tag, words, text[starts[start - 1]], start == last):
            break
        start -= 1
    if start > first and start + 1 < last and lows[start] in words.title_complements:
        start += lows[start - 1] in words.prepositions  # "Secretary of State" + name
    while start < last and (lows[start] in words.particles or tags[start] in "_PF&"):
        if lows[start] in words.particles and text[starts[start]].isupper():
            break
        start += 1
    if start == last:
        return None
    end = paragraph.end_of(last - 1)
    forms = lows[start:last]
    if tags[last - 1] == "h":
        end -= len(text[starts[last - 1] : end]) - len(forms[-1])
    courtesy = -1
    before = start - 1 if start > first and tags[start - 1] != "_" else start - 2
    if before >= first and lows[before] in words.courtesies:
        courtesy = starts[before]
    title = None
    if start > first:
        begin = first
        while begin < start and tags[begin] in "DH0":
            begin += 1
        if begin < start:
            title = reading_text(text[starts[begin] : paragraph.end_of(start - 1)])
    kept = tuple([form for form in forms if form not in words.suffixes and form != "."])
    return Name(kept, title or None, starts[start], end, courtesy) if kept else None


def _only_word(paragraph: Paragraph, token: int) -> Name | None:
    """The name that is one capitalised word, as most are."""
    low, start = paragraph.lows[token], paragraph.starts[token]
    if paragraph.tokens.marked:
        words = paragraph.lexicon.words
        if low in words.suffixes or (
            low in words.particles and not paragraph.text[start].isupper()
        ):
            return None
    return Name((low,), None, start, paragraph.end_of(token), -1)


def _body_start(paragraph: Paragraph, first: int, last: int) -> int:
    """Where the name of a body starts: "European Commission", "Department of Trade"."""
    tags, text, starts = paragraph.tags, paragraph.text, paragraph.starts
    start = last
    while start > first:
        joins = first < start - 1 and start < last and tags[start - 1] in "PF&"
        if not joins and not text[starts[start - 1]].isupper():
            break
        start -= 1
    while start < last and tags[start] in "DHPF&":
        start += 1
    return start


def _names(low: str, tag: str, words: QuoteWords, initial: str, last: bool) -> bool:
    """Whether a word of a name phrase is part of the name, reading from its end."""
    if low in words.titles or low in words.roles or low in words.groups:
        return last and not initial.islower() and tag == "C"
    if words.capital_nouns and not last and post_in(low, words):
        return False
    if low in words.suffixes:
        return True
    if low == "&":  # "Harrow & Sons"
        return not last
    if tag == "C" or tag == "h":
        return not initial.islower() and (last or low not in words.nationalities)
    return low in words.particles or (tag in "nVvar" and initial.isupper())


def name_units(paragraph: Paragraph) -> Iterator[int]:
    """The units of a paragraph that name somebody or something."""
    tags, firsts = paragraph.tags, paragraph.firsts
    for found in _NAMING.finditer(paragraph.symbols):
        unit = found.start()
        if found[0] == "N" or tags[firsts[unit]] != "H":
            yield unit
