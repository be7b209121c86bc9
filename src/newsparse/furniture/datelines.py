"""Datelines: the place, agency and date that open a report.

.. code-block:: text

    dateline = place ["," region] [{"/" place}] ["," date] ["(" agency ")"] dash
             | place "," date "/" wire "/" dash                   of a press release
             | "(" agency ")" dash | place [","] "(" agency ")" [dash | "."]
             | agency place month day "电" | "【" place "=" name "】"
    dash     = "—" | "–" | " - " | "--"
"""

from __future__ import annotations

import re

from ..models import Dateline, Span
from .calendar import month_number
from .names import is_agency
from .page import Page
from .words import word_set

__all__ = ["find_dateline", "read_dateline"]

LINES = 3
"""Body lines that are looked at."""
ABOVE = 3
"""Lines above the body that may be a dateline of their own."""
REACH = 90
"""Characters of a line in which a dateline ends."""

_DASH = re.compile(r"\s?[—–―‒]\s?|\s-{1,2}\s|--")
_AGENCY = re.compile(r"\(([^()]{2,40})\)|/([^/\s()]{2,20})/(?= ?[-–—])")
_AFTER_AGENCY = re.compile(r"\s?(?:[—–―-]{1,2}|[.:])")
_WORD = re.compile(r"[^\W\d_][\w.’'-]*")
_XINHUA = re.compile(
    "(?:(新华社|新華社|中新社|中新网|人民网|中央社|本报|本報)[记記]?[者]?)([\u4e00-\u9fff·/]{1,10}?)"
    "([0-9０-９]{1,2}月[0-9０-９]{1,2}日)(?:电|電|讯|訊)"
)
_BRACKET = re.compile("【([\u3400-\u9fff\u3040-\u30ff]{2,10})[=＝][^】]{2,20}】")
_SMALL = word_set(
    """
    al am an and auf da das de del der do dos el et la le of sur the und y
    """
)


def find_dateline(page: Page) -> Dateline | None:
    """The dateline at the head of the body."""
    seen = 0
    for index in range(max(0, page.first - ABOVE), min(len(page), page.last + 1)):
        block = page.blocks[index]
        body = block.role.is_body
        if not body and (index > page.first or len(block.text) > REACH):
            continue
        found = read_dateline(page.source.text[block.span.start : block.span.end][: REACH + 20])
        if found is not None and (body or found[3] >= len(block.span) - 1):
            place, agency, date, end = found
            span = Span(block.span.start, block.span.start + end)
            return Dateline(place, agency=agency, date=date, span=span)
        seen += body
        if seen >= LINES:
            return None
    return None


_Found = tuple[str | None, str | None, str | None, int]
"""Place, agency, date, offset after the dateline."""


def read_dateline(text: str) -> _Found | None:
    """The dateline that a paragraph opens with."""
    match = _XINHUA.match(text)
    if match is not None:
        return match[2] or None, match[1], match[3], match.end()
    match = _BRACKET.match(text)
    if match is not None:
        return match[1], None, None, match.end()
    dash = _DASH.search(text, 0, REACH)
    agency = _AGENCY.search(text, 0, REACH)
    name = (agency[1] or agency[2]) if agency is not None else ""
    if agency is not None and (dash is None or agency.start() < dash.start()):
        if not is_agency(name.split("/")[0]) and dash is None:
            return None
        end = _after_agency(text, agency.end())
        opening = (
            _place_and_date(text[: agency.start()].strip(" ,")) if agency.start() else (None, None)
        )
        if opening is not None and end is not None:
            return opening[0], name, opening[1], end
        return None
    if dash is None:
        return None
    opening = _place_and_date(text[: dash.start()].strip(" ,"))
    if opening is None or opening[0] is None:
        return None
    return opening[0], None, opening[1], dash.end() - (text[dash.end() - 1] == " ")


def _after_agency(text: str, at: int) -> int | None:
    """The end of the mark that closes a dateline behind its agency."""
    match = _AFTER_AGENCY.match(text, at)
    return match.end() if match else None


def _place_and_date(text: str) -> tuple[str | None, str | None] | None:
    """Place and date of what stands before the agency or the dash; None if it is prose."""
    items = [item.strip() for item in text.split(",")]
    if len(items) > 4 or not items[0]:
        return None
    date = None
    if len(items) > 1 and _is_date(items[-1]):
        date = items.pop()
    elif len(items) > 2 and _is_date(" ".join(items[-2:])):
        date = ", ".join(items[-2:])
        items = items[:-2]
    place = ", ".join(items)
    return (place, date) if _is_place(place) else None


def _is_date(text: str) -> bool:
    parts = [part.strip(".").lower() for part in text.split()]
    if not parts or len(parts) > 5:
        return False
    return any(month_number(part) for part in parts if part.isalpha()) and any(
        char.isdecimal() for char in text
    )


def _is_place(text: str) -> bool:
    """Capitalised words only: at most five, no sentence."""
    parts = text.replace("/", " ").replace(",", " ").split()
    if not 0 < len(parts) <= 5:
        return False
    return all(
        (_WORD.fullmatch(part) and (part[0].isupper() or not part[0].islower()))
        or part.lower() in _SMALL
        for part in parts
    )
