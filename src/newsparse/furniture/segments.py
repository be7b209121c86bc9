"""What a piece of a line is that holds no names: a label, a job, sections, the tail of a byline."""

from __future__ import annotations

from ..models import PersonKind
from .moments import is_moment, without_weekday
from .names import Name
from .words import word_set, words

__all__ = ["EDGE", "is_job", "is_label", "is_sections", "is_suffix_cue", "is_tail"]

EDGE = " \t,;:.،、，-–—/|•·：\u200c"
"""Marks and spaces at the ends of a piece."""
_MAX_JOB = 5
"""Words of the longest job between strokes."""
_MAX_TAIL = 14
"""Words of the longest tail."""
_ZONES = word_set(
    "ACDT ACST ADT AEDT AEST AKST AST AWST BST CDT CEST CET CST CT EAT EDT EEST EET EST ET GST HKT "
    "HST IST JST KST MDT MSK MST MT NZDT NZST PDT PHT PKT PST PT SAST SGT WAT WEST WET WIB"
)
"""Time zones that are printed behind a time of day."""


def is_label(segment: str, plain: str) -> bool:
    """Whether a segment only labels a date or a button, or gives the reading time.

    Args:
        segment: the segment as printed.
        plain: the same in lower case, without marks at its ends.
    """
    if segment in _ZONES:
        return True
    lexicon = words()
    dated = without_weekday(plain)
    if dated in lexicon.published or dated in lexicon.modified or plain in lexicon.genres:
        return True
    if plain in lexicon.follow:
        return True
    parts = plain.split()
    if not parts or len(parts) > 6:
        return not parts
    numbers = [part for part in parts if part[0].isdecimal()]
    rest = " ".join(part for part in parts if not part[0].isdecimal())
    if numbers and (rest in lexicon.reading or not rest):
        return True
    if parts[0][0].isdecimal() and all(part in lexicon.chrome for part in parts[1:]):
        return True  # "12 Comments", "142 Views"
    return any(part in lexicon.ago for part in parts) and bool(numbers)


def is_job(segment: str) -> bool:
    """Whether a few words between strokes are a job: "By Ann Lee • Senior Harbour Analyst"."""
    parts = segment.split()
    return len(parts) <= _MAX_JOB and any(
        part.strip(".,").lower() in words().jobs for part in parts
    )


def is_sections(tail: str) -> bool:
    """Whether the words behind names are the sections of a site: "In Ports, Travel Tips"."""
    first, *parts = tail.strip(EDGE).split() or [""]
    return (
        len(parts) > 1
        and first.lower() in words().places
        and "," in tail
        and not any(part[0].islower() and len(part) > 3 for part in parts)
    )


def is_suffix_cue(tail: str) -> bool:
    """Whether the word behind a name says that its bearer wrote it, as in Korean: "NAME 기자"."""
    plain = tail.strip(EDGE)
    return plain in words().labels and plain in words().jobs


def is_tail(tail: str, found: list[Name]) -> bool:
    """Whether the words behind names can belong to a byline: job, place, outlet, agency."""
    parts = tail.strip(EDGE).split()
    if is_moment(tail):
        return True
    if len(parts) > _MAX_TAIL:
        return False
    lexicon = words()
    lowered = [part.strip(".,:;()").lower() for part in parts]
    if any(part in lexicon.ago for part in lowered) and any(c.isdecimal() for c in tail):
        return True
    if any(part in lexicon.jobs for part in lowered):
        return True
    if len(parts) < 4 and all(part in lexicon.chrome for part in lowered):
        return True  # buttons: "Twitter", "Follow"
    first = lowered[0] if lowered else ""
    if first in lexicon.alongside or first in lexicon.places or first in ("for", "für", "pour"):
        return len(parts) < 6
    if tail.lstrip().startswith((",", "،", "，")):
        return len(parts) < 7 and parts[0][:1].isupper()
    if any(part in lexicon.groups for part in lowered) or first == "the":
        return len(parts) < 7
    return " ".join(lowered) in lexicon.follow or (
        len(parts) < 4 and first in lexicon.follow and found[0].kind is PersonKind.PERSON
    )
