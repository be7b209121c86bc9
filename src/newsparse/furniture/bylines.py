"""Bylines: candidates near the headline and after the body, each judged by its surroundings.

.. code-block:: text

    byline = cue [":"] names [tail] | names [tail] | cue newline names | names
             (without a cue only beside a date or the headline: the scorer decides)
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from ..languages.forenames import FORENAMES
from ..models import Contribution, PersonKind
from .lines import Line, Printed, contribution_of, is_cue_line, opens_names
from .names import Name, is_agency
from .page import Page, has_cjk, key
from .scoring import bucket, score
from .signoffs import is_signoff
from .words import bare, leading_phrase, words
from .zone import Zone

__all__ = [
    "Candidate",
    "byline_candidates",
    "chosen",
    "cued_lines",
    "observations",
]

MIN_SCORE = 0.3
"""Log-odds from which a candidate is a byline. A wrong author is worse than none: above zero."""
PLAIN_CUE = 0.5
"""Log-odds that the grammar alone gives a name behind "by" between headline and body."""
PLAIN_OTHER = 2
"""Unexplained words that a line may have for that, if its cue has several words."""
MIN_SIBLING = -1.5
"""Log-odds from which a name is a byline if its line has a likely one: lists are whole."""
MIN_BEST = -0.5
"""Log-odds from which the best candidate of a page without a likely one is its byline."""
MIN_LEAD = 0.7
"""By how much that candidate has to lead those of other lines."""
MAX_OTHER = 12
"""Unexplained words of a line that may still be a byline."""
MAX_DATED = 90
"""Characters of the longest line whose date counts as beside a name."""
MAX_LINE = 160
"""Characters of the longest line that may be a byline."""


_BY = frozenset({"af", "av", "by", "di", "door", "oleh", "par", "por", "von"})
"""Cues, or last words of cues, that nothing but an author follows."""
_TIME = re.compile(r"\d{1,2}[:.h]\d{2}(?: ?(?:[AaPp]\.?[Mm]\.?|Uhr))?")
_CROSSED = (
    *("date-", "no-date", "time-", "below-", "above-", "after-"),
    *("person", "organ", "agency", "cjk", "forename", "in-body"),
)
"""Observations that mean different things with a cue and without."""


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
    for index in places:
        text = page.texts[index]
        signed = page.bulleted[index] and "(@" in text  # "— Ann Lee (@annlee)" ends a post
        if len(text) > MAX_LINE or signed or (index >= page.last >= 0 and is_signoff(text)):
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
        if not cue and _is_word(text):
            continue
        line = zone.line(index)
        if line.printed and line.other <= MAX_OTHER:
            people = [item for item in line.printed if _may_be_byline(item)]
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


def cued_lines(candidates: list[Candidate]) -> list[int]:
    """The lines whose candidates have an author's cue."""
    return sorted(
        {item.line for item in candidates if item.cue and item.contribution is Contribution.AUTHOR}
    )


def _value(zone: Zone, item: Candidate, cued: list[int]) -> float:
    """The log-odds of a candidate; a plain "By NAME" in its place is never less than likely."""
    value = score("byline", observations(zone, item, cued))
    plain = (
        item.contribution is Contribution.AUTHOR
        and item.cue.rpartition(" ")[2] in _BY
        and item.read.other <= (PLAIN_OTHER if " " in item.cue else 0)
        and (item.name.kind is PersonKind.PERSON or item.name == item.read.printed[0].name)
        and zone.headline <= item.line <= zone.page.first + 2
        and not any(zone.headline <= line < item.line - 3 for line in cued)
    )
    return max(value, PLAIN_CUE) if plain else value


def _is_maker(name: Name) -> bool:
    """Whether a name in a list can be an author: a person or an agency, but no mere outlet."""
    return name.kind is PersonKind.PERSON or is_agency(name.text)


def _is_word(text: str) -> bool:
    """Whether a line is one word of a menu: no name but that of an agency has only one."""
    return text.isascii() and text.isalpha() and not is_agency(text)


def _may_be_byline(item: Printed) -> bool:
    """Whether a printed name is more than buttons, and no agency that made the pictures."""
    pictures = item.contribution is Contribution.PHOTOGRAPHER
    return not (_only_buttons(item.name) or (pictures and is_agency(item.name.text)))


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


def chosen(zone: Zone) -> list[tuple[Candidate, float]]:
    """The candidates that are bylines, with their log-odds.

    The lines after the body are read only where no author stands above it. A page that has no
    likely byline gets its best candidate if that stands clear of the rest.
    """
    candidates = byline_candidates(zone, zone.opening())
    scored = _scored(zone, candidates)
    if not any(
        value > MIN_SCORE and item.contribution is Contribution.AUTHOR for item, value in scored
    ):
        candidates += byline_candidates(zone, zone.closing())
        scored = _scored(zone, candidates)
    likely = _without_teasers(zone, [pair for pair in scored if pair[1] > MIN_SCORE])
    if likely:
        lines = {item.line for item, _ in likely}
        people = {item.line for item, _ in likely if item.name.kind is PersonKind.PERSON}
        return [
            (item, value)
            for item, value in scored
            if item.line in lines
            and value > MIN_SIBLING
            and (_is_maker(item.name) or (value > MIN_SCORE and item.line not in people))
        ]
    if not scored:
        return []
    best, value = max(scored, key=lambda pair: pair[1])
    rest = max(
        (
            other
            for item, other in scored
            if key(item.name.text) != key(best.name.text) and item.line != best.line
        ),
        default=-99.0,
    )
    if value < MIN_BEST or value - rest < MIN_LEAD:
        return []
    return [pair for pair in scored if pair[0].line == best.line and pair[1] > value - MIN_LEAD]


_Scored = tuple[Candidate, float]


def _scored(zone: Zone, candidates: list[Candidate]) -> list[_Scored]:
    cued = cued_lines(candidates)
    return [(item, _value(zone, item, cued)) for item in candidates]


def _without_teasers(zone: Zone, likely: list[_Scored]) -> list[_Scored]:
    """The likely bylines, without the authors of stories advertised below the article.

    Where an author stands above or in the body, a name below it is that of somebody else's story,
    unless it is the same name.
    """
    last = zone.page.last
    named = {
        key(item.name.text)
        for item, _ in likely
        if item.line <= last and item.contribution is Contribution.AUTHOR
    }
    if not named:
        return likely
    return [pair for pair in likely if pair[0].line <= last or key(pair[0].name.text) in named]


def observations(zone: Zone, candidate: Candidate, cued: list[int]) -> list[str]:
    """What speaks for and against a candidate. ``cued``: the lines that have a cue."""
    page, index, name = zone.page, candidate.line, candidate.name
    text = page.texts[index]
    found = _cue_observations(candidate, bool(cued))
    if any(zone.headline <= line < index - 3 for line in cued):
        before = "cue-before" if candidate.cue else "bare-cue-before"
        found.append(f"{before}-after-body" if index > page.last >= 0 else before)
    place = _place_observations(zone, index)
    shape = _name_observations(page, name)
    found += place
    found += shape
    how = found[0]
    found += [f"{how}-{item}" for item in place + shape if item.startswith(_CROSSED)]
    found.append(f"listed-{min(candidate.listed, 4)}")
    found.append(f"other-words-{bucket(candidate.read.other, (0, 1, 2, 4, 6, 9))}")
    found.append(f"role-{page.blocks[index].role}")
    if page.counts[text] > 1:
        found.append("line-repeated")
    if page.bulleted[index]:
        found.append("bulleted")
    if candidate.read.contacts or zone.line(index + 1).contacts:
        found.append("contact-near")
    if candidate.tail:
        found.append("tail")
        if any(part.strip(".,").lower() in words().jobs for part in candidate.tail.split()):
            found.append("tail-job")
    if _is_job_line(page.text(index + 1)):
        found.append("job-below")
    if len(page.text(index - 1)) < 90 and page.text(index - 1).count(" ") > 3:
        found.append("below-title")  # teasers print the author below the title
    if bare(page.text(index + 1)) in words().follow:
        found.append("follow-below")
    if leading_phrase(text, words().credits) or "©" in text:
        found.append("credit-line")
    if "/" in text and any(is_agency(other.name.text) for other in candidate.read.printed):
        found.append(f"{how}-stroke-agency")  # "Ann Lee/AFP" credits a picture
    if leading_phrase(page.text(index - 1), words().credits) == len(page.text(index - 1)) > 0:
        found.append("credit-above")
    if index > page.last >= 0 and "below-title" in found:
        found.append("teaser")
    if text[-1] in ".!?:…":
        found.append("ends-sentence" if text[-1] != ":" else "ends-colon")
    return found


def _cue_observations(candidate: Candidate, cued: bool) -> list[str]:
    if not candidate.cue:
        return ["bare", "bare-though-cued"] if cued else ["bare"]
    found = ["cue-above" if candidate.above else "cue"]
    size = candidate.cue.count(" ") + 1
    found.append(f"cue-words-{min(size, 3)}")
    if candidate.cue in words().labels:
        found.append("cue-label")
    if len(candidate.cue) < 3:
        found.append("cue-short")
    if candidate.cue in words().credits:
        found.append("cue-credit")
    if candidate.contribution is not Contribution.AUTHOR:
        found.append(f"cue-{candidate.contribution}")
    return found


def _place_observations(zone: Zone, index: int) -> list[str]:
    page = zone.page
    found = []
    if page.last >= 0 and index > page.last:
        found.append(f"after-body-{bucket(index - page.last, (1, 2, 4, 8))}")
    else:
        below = zone.below(index)
        found.append(f"below-headline-{bucket(below, (-7, -4, -2, -1, 0, 1, 2, 3, 5, 8, 14, 25))}")
        found.append(f"above-body-{bucket(page.first - index, (-1, 0, 1, 2, 3, 5, 8, 14))}")
    for distance in range(4):
        below, above = _is_dated(page, index + distance), _is_dated(page, index - distance)
        if below or above:
            side = "" if distance == 0 else "-below" if below else "-above"
            found.append(f"date-{distance}{side}")
            break
    else:
        timed = any(_is_time(page.text(at)) for at in range(index - 2, index + 3))
        found.append("time-near" if timed else "no-date")
    return found


def _is_dated(page: Page, index: int) -> bool:
    """Whether a short line prints a date."""
    return len(page.text(index)) < MAX_DATED and page.has_date(index)


def _is_time(text: str) -> bool:
    """Whether a line gives a time of day or a relative date: "16:30", "1 day ago"."""
    if not 0 < len(text) < 50 or not any(char.isdecimal() for char in text):
        return False
    lexicon = words()
    if _TIME.fullmatch(text):
        return True
    parts = [part.strip(",.:") for part in text.lower().split()]
    return any(
        part in lexicon.ago or part in lexicon.published or part in lexicon.modified
        for part in parts
    )


def _name_observations(page: Page, name: Name) -> list[str]:
    parts = name.text.split()
    lowered = [part.strip(".,").lower() for part in parts]
    lexicon = words()
    kind = "agency" if is_agency(name.text) else "cjk" if has_cjk(name.text) else str(name.kind)
    found = [kind, f"{kind}-words-{min(len(parts), 5)}"]
    if any(part in FORENAMES for part in lowered[:-1]):
        found.append("forename")
    chrome = sum(part in lexicon.chrome for part in lowered)
    if chrome:
        found.append(f"chrome-words-{min(chrome, 2)}")
    if any(part in lexicon.function for part in lowered[:1] + lowered[-1:]):
        found.append("function-word")
    if any(part in lexicon.ranks or part in lexicon.jobs for part in lowered):
        found.append("job-word")
    if name.text.isupper():
        found.append("capitals")
    if any(part.endswith(".") and len(part) == 2 for part in parts):
        found.append("initial")
    if any(char.isdecimal() for char in name.text):
        found.append("digits")
    body = page.cohesion(name.text)
    if body:
        found.append("in-body" if body == 1 else "partly-in-body")
    count = page.counts[name.text]
    if count > 1:
        found.append(f"name-repeated-{min(count, 4)}")
    return found


def _is_job_line(text: str) -> bool:
    if not 0 < len(text) < 80:
        return False
    return any(part.strip(".,()").lower() in words().jobs for part in text.split())
