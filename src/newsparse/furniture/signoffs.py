"""Closing credits: who reported, wrote, edited and translated, as agencies print it.

.. code-block:: text

    signoff = ["("] clause {(";" | "." | ",") clause} [")"]
    clause  = [Additional] Reporting | Writing | Editing ... by names
            | names "contributed" ["reporting"] ["from" place] ["to this report"]
            | names "reported from" place ["and" names "from" place]
"""

from __future__ import annotations

import itertools
import re

import attrs

from ..models import Contribution, PersonKind
from .names import Name, is_agency, read_names
from .words import words

__all__ = ["Credited", "is_signoff", "read_signoff"]

MAX_TEXT = 600
"""Characters of the longest sign-off."""
MAX_NAMES = 30
"""Names that are read from one."""

_BY = re.compile(
    r"\b(?:(?P<more>[Aa]dditional|[Ff]urther) )?(?P<what>[Rr]eporting|[Ww]riting|[Ee]diting|"
    r"[Tt]ranslation|[Tt]ranslated|[Ee]dited|[Ww]ritten|[Cc]ompiled|[Pp]hotography|[Pp]hotos|"
    r"[Rr]edigiert|[Üü]bersetzt|[Rr]éd|[Ee]ditado|[Tt]raducido|[Ee]scrito|"
    r"[Gg]eschrieben|[Bb]earbeitet)(?: and (?P<also>[Ww]riting|[Ee]diting|[Ww]ritten|[Ee]dited))?"
    r" (?:by|por|von|par):? "
)
_NEXT_NAME = re.compile(r",? and |, |,? und |,? et |,? y ")
_PLACE = re.compile(r" (?:in|from|at|en|aus|à) ((?:[^\W\d_a-z][\w.’'-]* ?){1,4}|the [A-Z]\w+)")
_CONTRIBUTED = re.compile(
    r" (?:also )?(?:contributed (?:to (?:this|the)|reporting|from)|reported from|"
    r"hat (?:zu diesem|an diesem)|ha(?:n)? (?:contribuido|colaborado)|a contribué|ont contribué)"
)
_KINDS = {
    "edit": Contribution.EDITOR,
    "redi": Contribution.EDITOR,
    "bear": Contribution.EDITOR,
    "tran": Contribution.TRANSLATOR,
    "trad": Contribution.TRANSLATOR,
    "über": Contribution.TRANSLATOR,
    "phot": Contribution.PHOTOGRAPHER,
}


@attrs.frozen
class Credited:
    """Somebody a sign-off credits."""

    name: Name
    """The name; offsets in the text."""
    contribution: Contribution
    """What for."""
    location: str | None = None
    """Where from."""


def is_signoff(text: str) -> bool:
    """Whether a line is a closing credit."""
    if len(text) > MAX_TEXT:
        return False
    opening = text.lstrip("([—–-_* ")
    return _BY.match(opening.removeprefix("With ")) is not None or (
        len(text) < 300 and _CONTRIBUTED.search(text) is not None and bool(read_signoff(text))
    )


def read_signoff(text: str) -> list[Credited]:
    """Everybody a closing credit names."""
    text = text[:MAX_TEXT]
    found: list[Credited] = []
    clauses = list(_BY.finditer(text))
    for match, following in itertools.zip_longest(clauses, clauses[1:]):
        kind = _KINDS.get(match["what"][:4].lower(), Contribution.CONTRIBUTOR)
        end = following.start() if following else len(text)
        found += _names(text[:end], match.end(), kind)
        if len(found) > MAX_NAMES:
            return found[:MAX_NAMES]
    if not found:
        verb = _CONTRIBUTED.search(text)
        if verb is not None:
            start = _list_start(text, verb.start())
            names = _names(text, start, Contribution.CONTRIBUTOR)
            if names and _reach(names[-1]) >= verb.start() - 12:
                found = names
    return found


def _reach(item: Credited) -> int:
    """Where somebody's name and place end."""
    return item.name.end + (len(f" from {item.location}") if item.location else 0)


def _list_start(text: str, end: int) -> int:
    """Where the list of names before the verb begins: after the last sentence or an outlet."""
    start = max(_sentence_start(text, end), text.rfind("; ", 0, end) + 1)
    for ending in ("' ", "’ ", "'s ", "’s "):
        at = text.rfind(ending, start, end)
        if at >= 0 and text[at + len(ending)].isupper():
            start = at + len(ending)  # "The Herald's Ann Lee contributed"
    lexicon = words()
    parts = text[start:end].split(" ")
    for index, part in enumerate(parts):
        # "Associated Press writers Ann Lee and Tom Fry": the names begin after the job.
        plain = part.lower().strip(",.")
        if plain in lexicon.jobs or plain in ("writers", "reporters", "correspondents"):
            return start + len(" ".join(parts[: index + 1])) + 1
    while not text[start].isalpha():  # the verb begins with a letter
        start += 1
    return start


def _sentence_start(text: str, end: int) -> int:
    """After the last full stop that closes a sentence rather than an initial: "Tom. J. Fry"."""
    at = text.rfind(". ", 0, end)
    while at >= 0:
        before = text.rfind(" ", 0, at) + 1
        if at - before > 1 and text[at + 3 : at + 4] != ".":
            return at + 2
        at = text.rfind(". ", 0, at)
    return 0


def _names(text: str, start: int, kind: Contribution) -> list[Credited]:
    """Names with the places behind them: "Ann Lee in Rome and Tom Fry in Oslo"."""
    found: list[Credited] = []
    at = start
    while len(found) < MAX_NAMES:
        names, end = read_names(text, at)
        makers = [n for n in names if n.kind is PersonKind.PERSON or is_agency(n.text)]
        place, after = _place(text, end)
        found += [
            Credited(name, kind, place if place and name is makers[-1] else None) for name in makers
        ]
        if not names:
            break
        step = _NEXT_NAME.match(text, after)
        if step is None:
            break
        at = step.end()
    return found


def _place(text: str, at: int) -> tuple[str | None, int]:
    """A place behind a name, with its preposition, and the offset after it."""
    match = _PLACE.match(text, at)
    if match is None:
        return None, at
    place = match[1].rstrip()
    return place.rstrip("."), match.start(1) + len(place)
