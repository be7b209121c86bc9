"""The lines that may be the headline, with what surrounds them in columns.

No column depends on one label of the body labeller alone: the place of a line is measured against
the labels, against the long lines and against the mass of the text, and weights are learned on
pages whose labels are partly disturbed. :mod:`.title_marks` reads the columns.
"""

from __future__ import annotations

import itertools
import re

import attrs

from ..models import Block, Role
from .page import TOP, Page, has_cjk, key, last_match
from .related import is_section_label
from .words import leading_phrase, words

__all__ = [
    "CUE_SOON",
    "INTO",
    "MAX_SHORT",
    "SERIES",
    "SOON",
    "Titles",
    "read_titles",
    "without_outlet",
    "without_trail",
]

WINDOW = 240
"""Lines above the body that are looked at for lines of a title's shape."""
NEAR = 40
"""Lines above the body in which a shorter or longer line may be the headline too."""
INTO = 8
"""Lines below the start of the body that are looked at: what stands above may pass for body."""
LONG = 90
"""Width of a line that is a paragraph rather than a title or a button."""
CLOSE = 12
"""Lines above the body in which a line of two words may be the headline."""
SOON = 15
"""Lines below a headline in which its byline and date are expected."""
CUE_SOON = 5
"""Lines below a headline in which the cue of its byline is expected."""
MAX_SHORT = 120
"""Characters of the longest line that is looked at for a date or a byline's cue."""
SERIES = 6
"""Lines above and below a title in which others of its kind are counted: teasers come in series."""

MAX_MARKED = 2
"""Headings of the first level of a page that uses them for titles, not for its sections."""

_BODY_CHARS = 6_000
"""Characters of the body whose words are compared with those of a line."""
_LEAD_CHARS = 700
"""The same for the opening, which most headlines sum up."""
_STEM = 5
"""Characters of a word that are compared: languages inflect its end."""
_CHARS = range(8, 280)
_WIDGETS = frozenset({Role.ADVERTISEMENT, Role.LEGAL, Role.NEWSLETTER, Role.SHARE})
_SIGNED = frozenset({Role.BYLINE, Role.TIMESTAMP})
_SURE = 0.9
"""Confidence from which a label of these roles rules a line out."""
_MAX_LABEL = 40
"""Characters of the longest label of another story."""
_AGED = re.compile(
    r"(?:this (?:article|page|post|story) is|dieser (?:artikel|beitrag) ist|dit artikel is)"
    r" (?:mehr|meer|more|now|older|ouder|over|älter)\b",
    re.IGNORECASE,
)
"""How sites warn of an old text: "This article is more than 1 month old"."""
_CRUMB = re.compile(r" (?:[>›»/]|::) ")
"""What parts the members of a trail alone; ``_LINK`` has the bar before outlets as well."""
_CRUMBS = 2
"""Such marks that make a line a trail."""
_SECTION_SPACES = 1
"""Spaces of the longest last member that is taken for a section of the site, not for a title."""
_SUFFIX = re.compile(r" (?:[|–—·•»:]|[-‐]|::) ")
_CONTENT = re.compile(r"[^\W\d_]{4,}|\d+|[A-ZÀ-Þ]\w+")
"""Words that carry meaning: long ones, numbers, short ones with a capital."""


@attrs.define
class Titles:
    """The lines that may be the headline, and what surrounds them, in columns."""

    page: Page
    candidates: list[int]
    """Lines that may be the headline."""
    stems: dict[int, frozenset[str]]
    """The beginnings of the content words of each candidate."""
    shared: dict[int, float]
    """Share of these that the body has too, 0 to 1."""
    led: dict[int, float]
    """Share of them that the opening of the body has, 0 to 1."""
    marked: frozenset[int]
    """Candidates that Markdown marks as a heading of the first level ("# Title")."""
    keys: dict[int, str]
    """The words of each candidate, as :func:`key` gives them."""
    printed: frozenset[str]
    """The words of the candidates below the top of the page."""
    tops: list[frozenset[str]]
    """The stems of the lines at the top: one may be the page's title."""
    trails: frozenset[str]
    """Last members of the trails that lead to the page ("Home > Harbour > TITLE")."""
    titled: list[bool]
    """Whether a line has the shape of a title."""
    mass: list[int]
    """Characters of the body above each line; one item more than ``titled``."""
    paragraph: list[int]
    """How far below each line the next long line stands."""
    dated: list[int]
    """Short lines with a date, as far as they are looked at, in order."""
    signed: list[int]
    """Lines that the labeller takes for a byline or a date, in order."""
    cued: list[int]
    """Short lines below candidates that open with the cue of a byline, in order."""
    shapes: dict[int, str] = attrs.field(factory=dict)
    """What lines look like, as far as it was asked."""


def _width(text: str) -> int:
    """Characters of a line; those of scripts without spaces count twice."""
    return len(text) * 2 if has_cjk(text) else len(text)


def read_titles(page: Page) -> Titles:
    """The candidates of a page with the columns that the observations need."""
    stop = min(len(page), page.first + INTO)
    reach = min(len(page), stop + SERIES + 2)
    texts = page.texts[:reach]
    widths = [_width(text) for text in texts]
    titled = [
        20 < wide < 200 and text[-1] not in ".:" and (wide > len(text) or text.count(" ") > 2)
        for text, wide in zip(texts, widths, strict=True)
    ]
    marked = _marked(page, stop)
    candidates = _candidates(page, titled, stop)
    if not marked.issubset(candidates):
        candidates = sorted(marked.union(candidates))
    far = max(TOP + SOON, stop - WINDOW - SOON)
    looked = [*range(min(TOP + SOON, len(page))), *range(far, min(stop + SOON, len(page)))]
    stems = {index: _stems(page.texts[index]) for index in candidates}
    body = _body_text(page)
    shared, led = _shares(stems, body[:_BODY_CHARS]), _shares(stems, body[:_LEAD_CHARS])
    keys = {index: key(page.texts[index]) for index in candidates}
    return Titles(
        page,
        candidates,
        stems,
        shared,
        led,
        marked,
        keys,
        frozenset(keys[index] for index in candidates if index >= TOP),
        [found for text in texts[:TOP] if len(found := _stems(text)) > 2],
        _trails(texts),
        titled,
        _mass(page, reach),
        _paragraphs(widths),
        [at for at in looked if len(page.texts[at]) <= MAX_SHORT and page.dates(at)],
        [at for at in looked if page.blocks[at].role in _SIGNED],
        _cued(page, candidates),
    )


def _cued(page: Page, candidates: list[int]) -> list[int]:
    below = {index + ahead for index in candidates for ahead in range(1, CUE_SOON + 1)}
    cues = words().cues
    return [
        index
        for index in sorted(below)
        if len(page.text(index)) <= MAX_SHORT and leading_phrase(page.text(index), cues)
    ]


def _stems(text: str) -> frozenset[str]:
    """The beginnings of content words; pairs of characters in scripts without spaces."""
    if has_cjk(text):
        plain = [char for char in text.lower() if char.isalnum()]
        return frozenset(a + b for a, b in itertools.pairwise(plain))
    return frozenset(word.lower()[:_STEM] for word in set(_CONTENT.findall(text)))


def _body_text(page: Page) -> str:
    """The opening of the body, as far as its words are compared."""
    parts: list[str] = []
    size = 0
    for index in range(page.first, page.last + 1):
        if size > _BODY_CHARS:
            break
        if page.blocks[index].role.is_body:
            parts.append(page.texts[index])
            size += len(page.texts[index])
    return " ".join(parts)


def _shares(stems: dict[int, frozenset[str]], body: str) -> dict[int, float]:
    """Share of the stems of each line that a part of the body has too."""
    printed = _stems(body)
    return {
        index: len(found & printed) / len(found) if found else 0.0 for index, found in stems.items()
    }


_LINK = re.compile(r"(?:[>›»/|]|::) ")
"""What parts the members of a trail."""


def _trails(texts: list[str]) -> frozenset[str]:
    found = set()
    for text in texts:
        match = last_match(_LINK, text, 0, 300)
        if match is not None:
            found.add(key(text[match.end() :]))
    return frozenset(found)


def _mass(page: Page, reach: int) -> list[int]:
    mass = [0]
    for index in range(reach):
        body = page.blocks[index].role.is_body
        mass.append(mass[-1] + (min(400, len(page.texts[index])) if body else 0))
    return mass


def _paragraphs(widths: list[int]) -> list[int]:
    found = [99] * len(widths)
    below = 99
    for index in range(len(widths) - 1, -1, -1):
        found[index] = below = below + 1
        if widths[index] >= LONG:
            below = 0
    return found


def _candidates(page: Page, titled: list[bool], stop: int) -> list[int]:
    far = max(TOP, stop - WINDOW)
    near = max(far, stop - INTO - NEAR)
    return [
        *(index for index in range(min(TOP, stop)) if _may_be_title(page, index)),
        *(index for index in range(far, near) if titled[index]),
        *(
            index
            for index in range(near, stop)
            if _may_be_title(page, index)
            and (
                page.texts[index].count(" ") > (index < page.first - CLOSE)
                or has_cjk(page.texts[index])
            )
        ),
    ]


def _marked(page: Page, stop: int) -> frozenset[int]:
    """The lines of the upper page with Markdown's mark of a heading of the first level.

    None if the page has so many that they must be its sections.
    """
    found = [
        index
        for index, bulleted in enumerate(page.bulleted)
        if bulleted and page.texts[index] and page.blocks[index].text.startswith("# ")
    ]
    return frozenset(index for index in found if index < stop and len(found) <= MAX_MARKED)


def _may_be_title(page: Page, index: int) -> bool:
    text = page.texts[index]
    if len(text) not in _CHARS or _is_widget(page.blocks[index]):
        return False
    if _is_notice(text) or _leads_to_section(text):
        return False
    return index < page.first or not _is_prose(text)


def _is_widget(block: Block) -> bool:
    """Whether a line surely belongs to a button or a notice, however often it is printed."""
    return block.role in _WIDGETS and block.confidence >= _SURE


def _is_notice(text: str) -> bool:
    """Whether a line leads to another story ("Related: ...") or tells the age of this one."""
    at = text.find(":", 1, _MAX_LABEL)
    return (at > 0 and is_section_label(text[:at])) or _AGED.match(text) is not None


def _leads_to_section(text: str) -> bool:
    """Whether a line is a trail that ends with a section of the site: "Home > News > Local"."""
    members = _CRUMB.split(text)
    return len(members) > _CRUMBS and members[-1].count(" ") <= _SECTION_SPACES


def _is_prose(text: str) -> bool:
    """Whether a line inside the body is running text rather than a late headline."""
    return len(text) > 140 or text.rstrip("\"”»'")[-1:] in ".:。" or ". " in text[12:]


def without_outlet(page: Page, line: int) -> str:
    """The headline without the outlet's name that a page title ends with."""
    text = page.texts[line]
    if line >= TOP:
        return text
    cut = len(text)
    while True:
        match = last_match(_SUFFIX, text, 0, cut)
        if match is None:
            return text[:cut]
        title, tail = text[: match.start()], text[match.end() : cut]
        if len(tail.split()) > 5 or len(title.split()) < 3 or title.endswith(":"):
            return text[:cut]
        cut = match.start()


def without_trail(text: str) -> str:
    """The last member of a trail that leads to the page: "Home > Harbour > TITLE".

    A last member of one or two words may be the section; the line stays whole.
    """
    members = _CRUMB.split(text)
    titled = len(members) > _CRUMBS and members[-1].count(" ") > _SECTION_SPACES
    return members[-1] if titled else text
