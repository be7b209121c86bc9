"""What speaks for a name being a byline: its cue, place, shape and surroundings."""

from __future__ import annotations

import re

from ..languages.forenames import FORENAMES
from ..languages.surnames import opens_with_surname
from ..models import Contribution, PersonKind
from .byline_candidates import Candidate, is_forename
from .names import Name, is_agency
from .page import Page, has_cjk
from .scoring import bucket
from .words import bare, leading_phrase, words
from .zone import Zone

__all__ = ["observe"]


_TIME = re.compile(r"\d{1,2}[:.h]\d{2}(?: ?(?:[AaPp]\.?[Mm]\.?|Uhr))?")
_CROSSED = ("below-", "above-", "after-", "forename", "in-body")
"""Observations that mean different things with a cue and without."""


def observe(zone: Zone, candidate: Candidate, cued: list[int]) -> list[str]:
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
    found += _role_observations(page, candidate, how)
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


def _role_observations(page: Page, candidate: Candidate, how: str) -> list[str]:
    """The role of the line, for each kind of name, and who else the line names."""
    kind, role = candidate.name.kind, page.blocks[candidate.line].role
    agency = person = ""
    for other in candidate.read.printed:
        if is_agency(other.name.text):
            agency = "-agency"
        if other.name.kind is PersonKind.PERSON:
            person = "-person"
    return [
        f"role-{role}",
        f"{kind}-role-{role}",
        f"{how}-{kind}-role-{role}",
        f"{how}-{kind}-in-line{agency}{person}",
    ]


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
    found = zone.place_observations(index)
    for distance in range(4):
        below, above = zone.is_dated(index + distance), zone.is_dated(index - distance)
        if below or above:
            side = "" if distance == 0 else "-below" if below else "-above"
            found.append(f"date-{distance}{side}")
            break
    else:
        timed = any(_is_time(page.text(at)) for at in range(index - 2, index + 3))
        found.append("time-near" if timed else "no-date")
    return found


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
    # A surname tells as much where names are written without capitals.
    if any(part in FORENAMES for part in lowered[:-1]) or _opens_as_name(name, kind):
        found.append("forename")
    elif len(parts) == 1 and is_forename(lowered[0]):
        found.append("forename-alone")
    chrome = sum(part in lexicon.chrome for part in lowered)
    if chrome and kind != "agency":  # "Press" is a word of menus, too
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


def _opens_as_name(name: Name, kind: str) -> bool:
    return kind == "cjk" and name.kind is PersonKind.PERSON and opens_with_surname(name.text)


def _is_job_line(text: str) -> bool:
    if not 0 < len(text) < 80:
        return False
    return any(part.strip(".,()").lower() in words().jobs for part in text.split())
