"""Texts about the writer: name, job, outlet, place, contacts and languages out of the prose.

.. code-block:: text

    bio = ["Based in" place ","] name verb [article] [adjective] [outlet] job ["of" field]
          ["at" outlet] ["based in" place] ... ["Languages:" names]
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from ..models import PersonKind
from .contacts import email, handle
from .names import Name, read_names
from .words import bare, word_set, words

__all__ = ["Bio", "is_bio_label", "read_bio"]

MAX_NAME = 90
"""Characters in which the name has to end."""
MAX_TEXT = 3_000
"""Characters of a bio that are read."""

_VERB_REACH = 260
"""Characters of a bio in which the verb behind the name stands."""
_ARTICLES = word_set(
    """
    a also an been currently das de der die een ein eine el en et ett l' la le los now o our
    the um uma un un' una une uno
    """
)
_SINCE = word_set("dal depuis desde od sedan seit siden since sinds с от з від")
"""Words before the year in which somebody took up a job."""
_PRAISE = frozenset(
    ["award-winning", "prize-winning", "veteran", "multi-award-winning", "renommierte"]
)
_AT = word_set(
    """
    al at au bei beim bij chez dal del della dla for für hos in na no pour presso pro på
    til v voor w with в
    """
)
_STOPS = word_set(
    """
    and, basada basado based che covering das der die focusing from living on que qui
    reporting seit since specialising specializing spécialisé where who whose with
    working writing
    """
)
_BASED = re.compile(
    r"\b(?:[Bb]ased in|[Ll]ives in|[Bb]ased out of|lebt in|basée? à|basad[oa] en|vit à)"
    r" (?:(?:his|her|their) (?:hometown|home town|native) (?:of )?)?"
)
_PLACE = re.compile(
    r"(?:[^\W\d_a-z][\w.’'-]*(?:, | )?(?:(?:de|of|da|do|del|la|am|an|der) (?=[^\W\d_a-z]))?){1,8}"
)
_LANGUAGES = re.compile(r"\b(?:Languages?|Sprachen?|Langues?|Idiomas?|Lingue)(?: spoken)?: ")
_SENTENCE_END = re.compile(r"[^\W\d_]{2}[.!?]")  # "based in London." but not "U.K."
_ABBREVIATION = re.compile(r"(?<!\w)\w\.\w\.")
_JOIN = re.compile(r",? (?:and|und|et|y|e|og|och|en) |, ")


@attrs.frozen
class Bio:
    """What a text about a writer says."""

    name: str | None
    """The name as printed, None if none was found."""
    start: int
    """Offset of the name in the text."""
    job_title: str | None
    affiliation: str | None
    location: str | None
    email: str | None
    handle: str | None
    languages: tuple[str, ...]


def is_bio_label(text: str) -> bool:
    """Whether a line announces a text about the writer."""
    return len(text) < 40 and bare(text) in words().bios


def read_bio(text: str, known: Sequence[str] = ()) -> Bio | None:
    """Read a text about a writer; None if it does not look like one.

    Args:
        text: the reading text of the block.
        known: names of the page's bylines; others count only where there are none.
    """
    text = text[:MAX_TEXT]
    found = _known_name(text, known) if known else _named(text)
    if found is None:
        return None
    start, name = found
    job, outlet = _position(text, start + len(name))
    location = _location(text, name)
    match = _LANGUAGES.search(text)
    return Bio(
        name,
        start,
        job,
        outlet,
        location,
        email(text),
        handle(text),
        _listed(text[match.end() : match.end() + 200]) if match else (),
    )


def _known_name(text: str, known: Sequence[str]) -> tuple[int, str] | None:
    for name in known:
        at = text.find(name, 0, 300)
        if at >= 0:
            return at, name
    return None


def _named(text: str) -> tuple[int, str] | None:
    """The person whose name a bio verb follows, near the beginning."""
    lexicon = words()
    opening = text[:_VERB_REACH].lower().split()
    if not any(word.strip("(,.") in lexicon.bio_verbs for word in opening):
        return None
    starts = [0] if not _BASED.match(text) else []
    at = text.find(", ", 0, 120)
    while at >= 0 and len(starts) < 4:
        starts.append(at + 2)
        at = text.find(", ", at + 2, 120)
    for start in starts:
        names, end = read_names(text, start, MAX_NAME)
        if len(names) != 1 or names[0].kind is not PersonKind.PERSON:
            continue
        if _is_single(names[0]):
            continue
        following = text[end : end + 40].strip(" ,(").split()
        if following and following[0].lower().strip(",.") in lexicon.bio_verbs:
            return names[0].start, names[0].text
    return None


def _is_single(name: Name) -> bool:
    return " " not in name.text and name.text[0].isascii()


def _position(text: str, at: int) -> tuple[str | None, str | None]:
    """Job title and outlet behind "NAME is a ..."."""
    lexicon = words()
    parts = text[at : at + 300].split()
    if parts and parts[0].lower() not in lexicon.bio_verbs:
        if not text[at:].lstrip().startswith(("(", ",")):
            return None, None
        parts.pop(0)
    if not parts:
        return None, None
    if parts[0].lower().strip(",") in lexicon.bio_verbs:
        parts.pop(0)
    parts = _after_since(parts)
    while parts and (parts[0].lower() in _ARTICLES or parts[0].lower() in _PRAISE):
        parts.pop(0)
    title, rest = _until_stop(parts)
    return _split_outlet(title, rest)


def _after_since(parts: list[str]) -> list[str]:
    """What follows the year in "is since 2019 an editor", "ist seit März 2019 Redakteurin"."""
    if parts and parts[0].lower() in _SINCE:
        for index, part in enumerate(parts[1:4], 2):
            if part.strip(",.").isdecimal():
                return parts[index:]
    return parts


def _until_stop(parts: list[str]) -> tuple[list[str], list[str]]:
    """The words of the job title, and those behind it."""
    title: list[str] = []
    for index, part in enumerate(parts[:24]):
        if part.lower() in _STOPS or part.lower() in _AT:
            return title, parts[index:]
        title.append(part)
        if part[-1] in ",;" or _SENTENCE_END.fullmatch(part, len(part) - 3):
            break
    return title, []


def _split_outlet(title: list[str], rest: list[str]) -> tuple[str | None, str | None]:
    lexicon = words()
    plain = [part.strip(".,;").lower() for part in title]
    if not any(part in lexicon.jobs for part in plain):
        return None, None
    outlet: list[str] = []
    if "of" in title[1:-1] and title[title.index("of") + 1].lower() == "the":
        at = title.index("of")  # "culture editor of The Gazette"
        begin = at + 2 - (title[at + 1] == "The")  # the article counts where it is a name's
        outlet, title = _capitalised(title[begin:]), title[:at]
    elif rest and rest[0].lower() in _AT and title[-1][-1] != ".":
        outlet = _capitalised(rest[1:])
    if not outlet:
        for count, part in enumerate(title):
            if not part[0].isupper() or plain[count] in lexicon.ranks | lexicon.jobs:
                outlet, title = title[:count], title[count:]
                break
    job = " ".join(title).strip(" ,;.")
    name = " ".join(outlet).strip(" ,;.")
    for ending in ("’s", "'s"):
        name = name.removesuffix(ending)
    return job or None, name or None


def _capitalised(parts: list[str]) -> list[str]:
    """The run of capitalised words that opens a list of words (one article allowed)."""
    found: list[str] = []
    for part in parts[:7]:
        linking = bool(found) and part.lower() in ("of", "de", "du", "der")
        if part[0].isupper() or part[0].isdecimal() or linking:
            found.append(part)
            if part[-1] in ",;." and not (len(part) < 4 and part[-1] == "."):
                break
        elif not found and part.lower() in ("the", "der", "die", "das", "le", "la", "el"):
            continue
        else:
            break
    return found if any(part[0].isupper() for part in found) else []


def _location(text: str, name: str) -> str | None:
    match = _BASED.search(text)
    if match is None:
        return None
    printed = _PLACE.match(text, match.end(), match.end() + 120)
    if printed is None:
        return None
    found = printed[0]
    at = found.find(name)
    if at > 0:
        found = found[:at]
    kept: list[str] = []
    for part in found.split():
        if kept and kept[-1].endswith(".") and part[0].isupper():
            break  # the next sentence begins
        kept.append(part)
    place = " ".join(kept).strip(" ,")
    return (place if _ABBREVIATION.fullmatch(place, len(place) - 4) else place.rstrip(".")) or None


def _listed(text: str) -> tuple[str, ...]:
    """The languages of a list, up to the end of its sentence."""
    sentence = text.split(".")[0].strip()
    return tuple(item for item in _JOIN.split(sentence) if 0 < len(item) < 30)[:12]
