"""Units of the body of which nothing else can come, so that their role need not be searched for.

A sentence of some length is hardly a caption or a teaser, if its element is one for text or the
body decision is sure of it; nor is an item, a heading or a block quotation, unless it is made of
phrases of sites, or has one and the decision is not sure of it. On every fourth development page
such units are 39 of 100 lines of HTML. When all were asked, 18 of 10,602 turned out as something
else by their wording.
"""

from __future__ import annotations

from collections.abc import Sequence

from ..models import Role
from ..readers.tagged import Tag
from .measures import ENDS_SENTENCE, Measures
from .shape import MOSTLY
from .tag_roles import tag_role

__all__ = ["settled_lines", "settled_units"]

_SURE = 0.9
"""Confidence of the body decision from which it is sure."""
_WORDS, _LONG = 12, 30
"""Words beyond which a sentence in an element for text, and one without markup, is long."""
_NAMED = int(Tag.ITEM | Tag.QUOTE | Tag.HEADING1 | Tag.HEADING2 | Tag.HEADING3)
"""Elements that say what a line of the body is."""
_TEXT = _NAMED | int(Tag.PARAGRAPH)
"""Elements for text; headings are often written as short paragraphs."""


def settled_units(
    body: Sequence[bool], confidence: Sequence[float], measures: Measures
) -> dict[int, Role]:
    """The units of a text that are paragraphs: long ones among sentences, as lists have others.

    Args:
        body: whether each unit was found to belong to the body.
        confidence: how sure that is, 0 to 1.
        measures: of the page.
    """
    found = {}
    sentence = [*measures.sentence, True]  # what is beyond either end
    for index, (flag, sure) in enumerate(zip(body, confidence, strict=True)):
        if (
            flag
            and sure >= _SURE
            and _is_long(measures, index, _LONG)
            and sentence[index - 1]
            and sentence[index + 1]
        ):
            found[index] = Role.PARAGRAPH
    return found


def settled_lines(
    body: Sequence[bool], confidence: Sequence[float], measures: Measures, facts: Sequence[int]
) -> dict[int, Role]:
    """The lines of an HTML page whose elements say what they are, with their roles.

    Args:
        body: whether each line was found to belong to the body.
        confidence: how sure that is, 0 to 1.
        measures: of the page.
        facts: what is true of the whole of each line.
    """
    found = {}
    for index, (flag, sure, fact) in enumerate(zip(body, confidence, facts, strict=True)):
        if not flag or not fact & _TEXT:
            continue
        phrases = measures.covered[index]
        named = fact & _NAMED and (phrases < MOSTLY if sure >= _SURE else not phrases)
        if named or _is_long(measures, index, 0 if sure >= _SURE else _WORDS):
            found[index] = tag_role(Role.PARAGRAPH, True, fact)
    return found


def _is_long(measures: Measures, index: int, words: int) -> bool:
    """Whether a unit has more words than that, ends as sentences do and has no bullet."""
    return (
        measures.words[index] > words
        and measures.last[index] in ENDS_SENTENCE
        and not measures.bullets[index]
    )
