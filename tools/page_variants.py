"""Lines, paragraphs and pages a small step away from given ones.

A line written for a test has one shape. Pages have all others: a word more, another mark, a cut-off
end, a button in between. Here are the steps from one to the next. They are drawn by a generator
that starts from the line itself, so that a new line changes nothing for the others.
"""

from __future__ import annotations

import random
import re
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

from newsparse import Role

from .page_forms import Row

__all__ = ["Draw", "lines_near", "page_near", "pages_near", "paragraphs_near"]

_Item = TypeVar("_Item")

_CELL = re.compile(r"\d+|[^\W\d]+|\s+|.")
_GAPS = ("", "  ", " - ", " – ", ", ", ". ", "/", " / ", " | ", "\u00a0", ": ", " and ", "\t", " (")
_MARKS = (
    *".,:;!?…-–—/|•·&+=@©*#",
    *"'’‘\"“”«»()[]【】（）",
    *"、，：／・।،؛",
)
_NUMBERS = ("0", "1", "6", "12", "13", "24", "31", "32", "59", "60", "98", "150", "1899", "1900",
            "2024", "2100", "2567", "12345")  # fmt: skip
_WORDS = (
    *("by", "By", "and", "AND", "in", "for", "of", "the", "The", "at", "from", "is", "Ann", "Lee"),
    *("Dr.", "Jr.", "J.", "van", "PhD", "editor", "Head", "Staff", "Reuters", "AFP", "Associated"),
    *("Press", "ago", "hours", "Monday", "June", "pm", "a.m.", "Uhr", "UTC", "Z", "Photo", "Post"),
    *("Published", "Updated", "until", "Follow", "Twitter", "www.post.example", "river", "River"),
    *("X", "x", "7", "2024", "新华社", "记者", "山瀬", "の", "한서윤", "기자", "Анна", "ليلى"),
)
"""What lines of the press are made of: each may turn up anywhere."""
_LENGTHS = [
    size + more
    for size in (30, 40, 60, 80, 90, 120, 140, 160, 200, 220, 260, 300, 400, 500, 600)
    for more in (-1, 0, 1)
]
"""Characters of lines at which some readers stop to read, and one less and more."""
_STRETCHED = 8
"""How often a line is made as long as one of these."""
_MOST = 15
"""Words that are put before a line, or behind it."""
_CHANGED, _PUSHED = 6, 3
"""How often a line of a page is changed, or pushed away from the line before it."""
_SHARED = 8
"""Pages on which a line is changed that they have in common."""
_FAR = 20
"""Lines that it is pushed away at most."""
_ROLES = [str(role) for role in Role]
_BULLETS = ("- ", "• ", "* ", "1. ", "12) ", "# ", "## ", "— ", "o ", "• - ")


_SWAPPED_MARKS = [
    str.maketrans('“”„‘’«»"', marks)
    for marks in ('"""\'\'"""', "«»«‹›“”“", "„“‚‚‘„“„", "‘’‘“”‘’'", "””„’’»«”", "````''\"'")
]
"""Quotation marks as others print them."""
_NAMES = (
    re.compile(r"[A-ZÀ-Þ][\w’-]+ [A-ZÀ-Þ][\w’-]+"),
    re.compile(r"(?<=[a-zà-ÿ,] )[A-ZÀ-Þ][\w’-]+"),
    re.compile(r"\b(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|I|[Ww]e)\b"),
)
_TAG = re.compile(r"(?<=[</])\w+(?=[ >])|(?<= class=\")[^\"]*(?=\")|(?<= id=\")[^\"]*(?=\")")
_TAGS = (
    *("p", "div", "span", "li", "h1", "h2", "h3", "h4", "article", "section", "aside", "nav", "td"),
    *("header", "footer", "figure", "figcaption", "a", "b", "em", "blockquote", "button", "form"),
    *(
        "article-body",
        "sidebar",
        "related",
        "comments",
        "byline",
        "date",
        "caption",
        "promo",
        "menu",
    ),
    *("headline", "share-tools", "newsletter", "credit", "content main", "tags", "author-bio", "x"),
)
"""What a tag, a class or an id may be instead."""
_SPEAKERS = (
    *("he", "she", "She", "They", "it", "who", "his lawyer", "her wife, Joan,", "the minister"),
    *("the group", "The company", "the statement", "one of them", "Fry", "Mr. Fry", "Ms. Lee"),
    *("Tom Fry", "Ann Lee, 54,", "Dr. Ann Lee of the Harbour Trust", "the director, Joan Moss,"),
    *("officials", "Two neighbours", "the Department of Fisheries (DOF)", "Joan Moss and Tom Fry"),
    *("er", "sie", "die Ministerin", "der Sprecher", "ella", "elle", "il ministro", "hon"),
)
_CUES = (
    *("said", "says", "added:", "told reporters", "according to", "writes", "asked,", "and said"),
    *(
        "who said",
        "argued that",
        "called it",
        "In a statement,",
        "the word",
        "-",
        "—",
        ":",
        ",",
        ".",
    ),
    *("says", "sagte", "dijo", "dit", "ha detto", "zei", "sade", "сказал", "söyledi"),
)


class Draw:
    """Choices that depend on a text alone, the same with every Python."""

    def __init__(self, text: str) -> None:
        self._next = random.Random(zlib.crc32(text.encode("utf-8", "surrogatepass"))).random

    def one(self, items: Sequence[_Item]) -> _Item:
        """One of some things."""
        return items[self.below(len(items))]

    def below(self, end: int) -> int:
        """A number from 0 on."""
        return int(self._next() * end)


def lines_near(text: str) -> Iterator[str]:
    """A line with one word, mark or number less, more or changed, cut off, or made longer."""
    draw = Draw(text)
    cells = _CELL.findall(text)
    for at, cell in enumerate(cells):
        before, after = "".join(cells[:at]), "".join(cells[at + 1 :])
        yield before
        yield after
        yield before + after
        for other in _instead(cell, draw):
            yield before + other + after
    for size in range(1, _MOST):
        words = f"{draw.one(_WORDS)} " * size
        yield words + text
        yield f"{text} {words}".rstrip()
    for _ in range(_STRETCHED):
        fill = "x" * (draw.one(_LENGTHS) - len(text) - 1)
        yield f"{text} {fill}"
        yield f"{fill} {text}"
        cut = draw.below(len(text))
        yield f"{text[:cut]}{fill} {text[cut:]}"
    yield from (text.upper(), text.lower(), text.title(), f"({text})", f"{text} {text}")


def _instead(cell: str, draw: Draw) -> Iterator[str]:
    """What may stand in place of a word, a number, a mark or a gap."""
    if cell.isspace():
        yield from (draw.one(_GAPS), draw.one(_GAPS), f" {draw.one(_WORDS)} ")
    elif cell.isdecimal():
        yield from (draw.one(_NUMBERS), draw.one(_NUMBERS), f"0{cell}")
    elif cell[0].isalpha():
        yield from (cell.upper(), cell.lower(), cell.title(), cell[:1], f"{cell}{draw.one(_MARKS)}")
        yield from (draw.one(_WORDS), draw.one(_WORDS))
    else:
        yield from (draw.one(_MARKS), draw.one(_MARKS), f"{cell} ", f" {cell}")


def pages_near(
    rows: Sequence[Row], lines: Sequence[str], shared: Counter[Row]
) -> Iterator[list[Row]]:
    """A page with one line less, twice, changed, moved, or pushed away by others.

    Args:
        rows: the page.
        lines: what other lines of pages say.
        shared: how often each line was changed; many pages have some in common.
    """
    draw = Draw("\n".join(text for _, text in rows))
    for at, row in enumerate(rows):
        shared[row] += 1
        if shared[row] > _SHARED:
            continue
        before, after = list(rows[:at]), list(rows[at + 1 :])
        yield before + after
        yield [*before, row, row, *after]
        yield [*before, *after[:1], row, *after[1:]]
        left, place = before + after, draw.below(len(rows))
        yield [*left[:place], row, *left[place:]]
        for _ in range(_CHANGED):
            yield [*before, *_rows_instead(row, lines, draw), *after]
        for _ in range(_PUSHED):
            filler = (draw.one(_ROLES), draw.one(lines))
            yield [*before, *[filler] * draw.below(_FAR), row, *after]


def _rows_instead(row: Row, lines: Sequence[str], draw: Draw) -> list[Row]:
    """What may stand in place of a line."""
    role, text = row
    step = draw.below(8)
    if step == 0:
        return [(draw.one(_ROLES), text)]
    if step == 1:
        return [(role, draw.one(_BULLETS) + text)]
    if step == 2:
        return [(role, draw.one(lines))]
    if step == 3:
        return [(draw.one(_ROLES), draw.one(lines)), row]
    if step == 4:
        return [row, (draw.one(_ROLES), draw.one(lines))]
    if step == 5:
        return [(role, f"{text} {'x' * (draw.one(_LENGTHS) - len(text) - 1)}".rstrip())]
    if step == 6:
        return [(role, text[: draw.below(len(text)) + 1].strip() or "x")]
    return [(role, draw.one(list(lines_near(text[:200]))).strip() or "x")]


def paragraphs_near(texts: Iterable[str], draw: Draw) -> Iterator[str]:
    """The paragraphs of an article, each with one step away from what it was."""
    for text in texts:
        step = draw.below(10)
        if step == 0:
            continue
        if step == 1:
            before, mark, after = text.partition(draw.one((". ", ", ", ".” ", ",” ", " ")))
            yield from (part for part in (before + mark.strip(), after) if part.strip())
        elif step == 2:
            yield text.translate(draw.one(_SWAPPED_MARKS))
        elif step == 3:
            name, other = draw.one(_NAMES), draw.one(_SPEAKERS)
            yield re.sub(name, other, text, count=1 + draw.below(3))
        elif step == 4:
            sentences = text.split(". ")
            del sentences[draw.below(len(sentences))]
            yield ". ".join(sentences) or "He said no."
        elif step == 5:
            yield f"{draw.one(_SPEAKERS)} {draw.one(_CUES)} {text}"
        elif step == 6:
            yield f"{text} {draw.one(_CUES)} {draw.one(_SPEAKERS)}."
        elif step < 9:
            cells = _CELL.findall(text)
            for _ in range(3):
                at = draw.below(len(cells))
                cells[at] = draw.one([*_instead(cells[at] or "x", draw), ""])
            yield "".join(cells).strip() or "x"
        else:
            yield text


def page_near(text: str, suffix: str, draw: Draw) -> str:
    """A page on which every fifth line is another, and some have moved."""
    lines = text.split("\n")
    for _ in range(len(lines) // 5):
        at = draw.below(len(lines) - 1)
        step = draw.below(9)
        if step == 0:
            del lines[at]
        elif step == 1:
            lines[at : at + 1] = [lines[at]] * (2 + draw.below(3))
        elif step == 2:
            lines[at : at + 2] = [lines[at + 1], lines[at]]
        elif step == 3:
            lines[at : at + 2] = [f"{lines[at]} {lines[at + 1]}"]
        elif step == 4:
            lines.insert(at, draw.one(("", "", draw.one(lines))))
        elif step == 5:
            cut = draw.below(len(lines[at]) + 1)
            lines[at : at + 1] = [lines[at][:cut], lines[at][cut:]]
        elif suffix == ".html" and step < 8:
            tags = _TAG.findall(lines[at]) or ["p"]
            lines[at] = lines[at].replace(draw.one(tags), draw.one(_TAGS))
        elif step == 6:
            lines[at] = draw.one(_BULLETS) + lines[at]
        else:
            cells = _CELL.findall(lines[at]) or ["x"]
            place = draw.below(len(cells))
            cells[place] = draw.one([*_instead(cells[place], draw), ""])
            lines[at] = "".join(cells)
    return "\n".join(lines)
