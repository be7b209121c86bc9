"""Lines of which markup alone says that they are no body, so that nothing else has to be asked."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

from ...readers.html.facts import Elements, HtmlSource
from ...readers.tagged import Tag
from .naming import SITE_PARTS, chrome_lines, thread_lines

__all__ = ["LIST", "MENU_LINK", "PARTS", "STORY", "THREAD", "lines_to_read", "ruled_out"]

LIST, MENU_LINK, STORY, THREAD = (
    "list-of-links", "link-in-menu", "another-story", "comment-thread"
)  # fmt: skip
_CONTROL = "form-or-menu"
"""Why lines are ruled out."""
PARTS = {part: f"link-in-{part}" for part in SITE_PARTS}
"""The same for links in what is named after a part of the site."""
_TOLD = frozenset({LIST, MENU_LINK, STORY, *PARTS.values()})
_LINK = int(Tag.LINK)
_LINK_MENUS = int(Tag.NAV | Tag.HEADER | Tag.FOOTER)
_CONTROLS = (Tag.FORM, Tag.BUTTON, Tag.DIALOG, Tag.NAV, Tag.FOOTER)
_CONTROL_CHARACTERS = 60
"""Characters of the longest line of a form or a menu that is never body."""
_MENUS = int(Tag.NAV | Tag.FOOTER | Tag.DIALOG)
_QUOTE = int(Tag.QUOTE)
"""A footer in a block quotation says who is quoted."""
_ASIDE, _HEADINGS = int(Tag.ASIDE), int(Tag.HEADING1 | Tag.HEADING2 | Tag.HEADING3)
_HEADING1 = int(Tag.HEADING1)
_ARTICLE = int(Tag.ARTICLE)
_STORY_SHARE = 3
"""A story has at least one in so many of the characters of the longest one on the page."""
_LIST_LINKS, _LIST_CHARACTERS = 5, 60
"""Links in a row that make a list of pointers, and characters of the longest that is never body."""


def ruled_out(source: HtmlSource) -> dict[int, str]:
    """The lines of a page that are never body, and why: menus, forms, comments, lists of links.

    Links outside of any article whose elements are named after parts of the site alone are ruled
    out as well: of 5,100 that no other rule knows, 53 were body.

    Links in menus are almost half of the lines of news pages; on the development pages 81 of
    67,000 were body. Of the lines that are left, those of the other kinds are 41 of 100 on pages of
    news (of 3,276 lines of bodies, 4) and 24 of 100 on others (of 63,714 lines of bodies, 839).
    """
    found, left = {}, []
    for index, facts in enumerate(source.everywhere):
        if facts & _LINK and facts & _LINK_MENUS:
            found[index] = MENU_LINK
        else:
            left.append(index)
    for index, why in _among(source.select(left)).items():
        found[left[index]] = why
    for index in _other_stories(source):
        found[index] = STORY
    return found


def _other_stories(source: HtmlSource) -> list[int]:
    """The lines of articles below the first, each with a first-level heading of its own.

    Pages that load one story after the other have them; what is one story in many articles has no
    such heading in each. (Of the development pages one is so; all of its second article is another
    story.)
    """
    lines = zip(source.everywhere, source.holders, strict=True)
    headings = [holder for facts, holder in lines if facts & _HEADING1]
    if len(headings) < 2:
        return []
    articles = _articles(source.elements)
    headed = dict.fromkeys(articles[holder] for holder in headings)
    headed.pop(-1, None)
    sizes = dict.fromkeys(headed, 0)
    for start, end, holder in zip(source.starts, source.ends, source.holders, strict=True):
        if articles[holder] in sizes:
            sizes[articles[holder]] += end - start
    stories = [story for story in headed if sizes[story] * _STORY_SHARE >= max(sizes.values())]
    others = set(stories[1:])
    return [index for index, holder in enumerate(source.holders) if articles[holder] in others]


def _articles(elements: Elements) -> list[int]:
    """For each element, the outermost article around it, or -1."""
    found: list[int] = []
    for element, (tag, parent) in enumerate(zip(elements.tags, elements.parents, strict=True)):
        above = found[parent] if parent >= 0 else -1
        found.append(element if above < 0 and tag == "article" else above)
    return found


def lines_to_read(source: HtmlSource, never: Mapping[int, str]) -> list[int]:
    """The lines whose words have to be read, be it only to know what else than body they are.

    Args:
        source: the page.
        never: what :func:`ruled_out` gives for it. Forms and buttons may hold captions, and comment
            threads tell what stands beside them; what the rest is, markup says.
    """
    return [
        index
        for index, facts in enumerate(source.everywhere)
        if (why := never.get(index)) not in _TOLD and not (why == _CONTROL and facts & _MENUS)
    ]


def _among(source: HtmlSource) -> dict[int, str]:
    """The same among lines that are no links in menus."""
    sizes = [end - start for start, end in zip(source.starts, source.ends, strict=True)]
    controls = _controls(source.everywhere, sizes)
    listed, thread = _listed(source.everywhere), thread_lines(source)
    found = {}
    for index, (facts, size) in enumerate(zip(source.everywhere, sizes, strict=True)):
        if thread[index]:
            found[index] = THREAD
        elif facts & controls and size <= _CONTROL_CHARACTERS and not facts & _QUOTE:
            found[index] = _CONTROL
        elif facts & _LINK and (facts & _ASIDE or (listed[index] and size <= _LIST_CHARACTERS)):
            found[index] = LIST
    links = [
        index
        for index, facts in enumerate(source.everywhere)
        if facts & _LINK and not facts & _ARTICLE and index not in found
    ]
    for index, part in chrome_lines(source, sizes, links).items():
        found[index] = PARTS[part]
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
