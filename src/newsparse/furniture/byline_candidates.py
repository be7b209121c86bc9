"""The names that may be bylines: those in the lines around the headline and after the body."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from ..languages.forenames import FORENAMES
from ..models import Block, Contribution, PersonKind, Role
from .calendar import month_number
from .lines import Line, Printed, contribution_of, is_cue_line, opens_names
from .names import Name, is_agency
from .signoffs import is_signoff
from .words import bare, words
from .zone import Zone

__all__ = ["Candidate", "byline_candidates", "cued_lines", "is_forename"]

MAX_OTHER = 12
"""Unexplained words of a line that may still be a byline."""
OTHERS = 2
"""Lines below the announcement of people who are no authors in which they are named."""
MAX_BEFORE = 2
"""Unexplained words that the line of an author's cue may have."""
MAX_LINE = 160
"""Characters of the longest line that may be a byline."""
SURE_COMMENT = 0.99
"""Confidence from which names in a line of comments are those of readers."""


@attrs.define
class Candidate:
    """A name that may be a byline."""

    line: int
    """Its line on the page."""
    name: Name
    """The name; offsets in the line."""
    cue: str
    """The cue before it, ``""`` if there is none."""
    above: bool
    """Whether the cue stands on a line above."""
    contribution: Contribution
    """What the cue says."""
    tail: str
    """Job, place and outlet behind the name."""
    read: Line
    """The line taken apart."""
    listed: int
    """How many names the list has."""


def byline_candidates(zone: Zone, places: Sequence[int]) -> list[Candidate]:
    """Every name in some lines of the zone, from top to bottom, that may be a byline."""
    page = zone.page
    found: list[Candidate] = []
    cue, open_list = "", False
    role: Contribution | None = None
    others = -1
    for index in places:
        text = page.texts[index]
        if _announces_others(text):
            others = index + OTHERS
        if index <= others and not opens_names(text):
            cue = ""
            continue
        signed = page.bulleted[index] and "(@" in text  # "— Ann Lee (@annlee)" ends a post
        ended = signed or _is_comment(page.blocks[index])
        if len(text) > MAX_LINE or ended or (index >= page.last >= 0 and is_signoff(text)):
            cue = ""
            continue
        if is_cue_line(text) or contribution_of(text):
            cue, open_list = bare(text), True
            role = None if is_cue_line(text) else contribution_of(text)
            continue
        if not (cue or zone.is_near(index) or opens_names(text)):
            continue
        plain = text.strip(" ,;&|/、•·")
        if open_list and (not plain or plain.lower() in words().joiners):
            continue
        if not cue and _is_word(text) and not _may_be_forename(zone, index):
            continue
        line = zone.line(index)
        if line.printed and line.other <= MAX_OTHER:
            people = [
                item
                for item in line.printed
                if _may_be_byline(item) and not _are_initials(zone, index, item.name)
            ]
            for item in people:
                above = bool(cue) and not item.cue
                contribution = item.contribution
                if above and role is not None:
                    contribution = role
                found.append(
                    Candidate(
                        index,
                        item.name,
                        item.cue or (cue if above else ""),
                        above,
                        contribution,
                        item.tail,
                        line,
                        len(people),
                    )
                )
            following = page.text(index + 1).strip()
            open_list = bool(cue) and (
                following[:1] in ",&、/;|"
                or following.lower() in words().joiners
                or text[-1] == ","
            )
            if not open_list:
                cue, role = "", None
        else:
            cue, role, open_list = "", None, False
    return found


def _is_comment(block: Block) -> bool:
    """Whether a line is surely one of the readers' comments."""
    return block.role is Role.COMMENTS and block.confidence >= SURE_COMMENT


def _announces_others(text: str) -> bool:
    """Whether a whole line announces people who are no authors: "Media contact", "Reviewed by"."""
    return len(text) < 40 and bare(text) in words().reviewers


def cued_lines(candidates: list[Candidate]) -> list[int]:
    """The lines whose candidates have an author's cue.

    Behind several other words it is none: "Chimneys of the old mill by night".
    """
    return sorted(
        {
            item.line
            for item in candidates
            if item.cue
            and item.contribution is Contribution.AUTHOR
            and item.read.other <= MAX_BEFORE
        }
    )


def _is_word(text: str) -> bool:
    """Whether a line is one word of a menu: no name but that of an agency has only one."""
    return text.isascii() and text.isalpha() and not is_agency(text)


def _may_be_forename(zone: Zone, index: int) -> bool:
    """Whether a word is a forename beside a date: blogs print no more of their writers."""
    beside = zone.is_dated(index + 1) or zone.is_dated(index - 1)
    return beside and is_forename(zone.page.texts[index].lower())


def is_forename(word: str) -> bool:
    """Whether a word in lower case is a forename and no month: "June" is rather a date."""
    return word in FORENAMES and month_number(word) is None


def _may_be_byline(item: Printed) -> bool:
    """Whether a printed name is more than buttons, and no agency that made the pictures."""
    pictures = item.contribution is Contribution.PHOTOGRAPHER
    return not (_only_buttons(item.name) or (pictures and is_agency(item.name.text)))


def _are_initials(zone: Zone, index: int, name: Name) -> bool:
    """Whether two or three capitals stand for the name on a line beside, in place of a portrait."""
    if not (1 < len(name.text) < 4 and name.text.isupper() and name.text.isascii()):
        return False
    return any(
        "".join(word[0] for word in other.name.text.split()).upper() == name.text
        for near in (index - 1, index + 1)
        for other in zone.line(near).printed
    )


def _only_buttons(name: Name) -> bool:
    """Whether every word of a name is one of menus, buttons, times or jobs: "Minutes Ago"."""
    lexicon = words()
    plain = [word.strip(".,").lower() for word in name.text.split()]
    if name.kind is not PersonKind.PERSON:
        return all(part in lexicon.chrome for part in plain)  # "Breaking News"
    return all(
        part in lexicon.chrome
        or part in lexicon.function
        or part in lexicon.ago
        or part in lexicon.jobs
        or part in lexicon.ranks
        for part in plain
    )
