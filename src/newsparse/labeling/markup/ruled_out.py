"""Lines of which markup alone says that they are no body, so that nothing else has to be asked."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from ...readers.html.facts import HtmlSource
from ...readers.tagged import Tag
from .naming import thread_lines

__all__ = ["THREAD", "ruled_out"]

THREAD = "comment-thread"
"""Why a line of a comment thread is ruled out."""
_LINK = int(Tag.LINK)
_CONTROLS = (Tag.FORM, Tag.BUTTON, Tag.DIALOG, Tag.NAV, Tag.FOOTER)
_CONTROL_CHARACTERS = 60
"""Characters of the longest line of a form or a menu that is never body."""
_QUOTE = int(Tag.QUOTE)
"""A footer in a block quotation says who is quoted."""
_ASIDE, _HEADINGS = int(Tag.ASIDE), int(Tag.HEADING1 | Tag.HEADING2 | Tag.HEADING3)
_LIST_LINKS, _LIST_CHARACTERS = 5, 60
"""Links in a row that make a list of pointers, and characters of the longest that is never body."""


def ruled_out(source: HtmlSource) -> dict[int, str]:
    """The lines to read that are never body, and why: those of forms, comments, lists of links.

    On the development pages those are 41 of 100 lines of news (of 3,276 lines of bodies, 4) and 24
    of 100 lines of other articles (of 63,714 lines of bodies, 839).
    """
    sizes = [end - start for start, end in zip(source.starts, source.ends, strict=True)]
    controls = _controls(source.everywhere, sizes)
    listed, thread = _listed(source.everywhere), thread_lines(source)
    found = {}
    for index, (facts, size) in enumerate(zip(source.everywhere, sizes, strict=True)):
        if thread[index]:
            found[index] = THREAD
        elif facts & controls and size <= _CONTROL_CHARACTERS and not facts & _QUOTE:
            found[index] = "form-or-menu"
        elif facts & _LINK and (facts & _ASIDE or (listed[index] and size <= _LIST_CHARACTERS)):
            found[index] = "list-of-links"
    return found


def _controls(everywhere: Sequence[int], sizes: Sequence[int]) -> int:
    """The facts of forms and menus, but for those that hold the page: some sites put all of it
    into one form."""
    most = sum(sizes) / 2
    found = 0
    for tag in _CONTROLS:
        bit = int(tag)
        if sum([size for facts, size in zip(everywhere, sizes, strict=True) if facts & bit]) < most:
            found |= bit
    return found


def _listed(everywhere: Sequence[int]) -> list[bool]:
    """Which lines are in a row of links; headings of teasers are in none."""
    found: list[bool] = []
    for linked, run in groupby(everywhere, key=lambda facts: facts & (_LINK | _HEADINGS) == _LINK):
        size = len(list(run))
        found += [linked and size >= _LIST_LINKS] * size
    return found
