"""A short line taken apart: dates, cue, names, and what else it says.

.. code-block:: text

    line    = segment {separator segment}          separator = " • " " | " " - " " / ", a bracket
    segment = [cue [":"]] names [tail] | stamp | label | contact | other words
    tail    = job | "," job | place | outlet | contact
"""

from __future__ import annotations

import re

import attrs

from ..languages.forenames import FORENAMES
from ..models import Contribution, PersonKind
from .dates import DateMention
from .moments import is_moment
from .names import Name, read_names
from .segments import EDGE, is_job, is_label, is_sections, is_suffix_cue, is_tail
from .tokens import tokens_of
from .words import bare, leading_phrase, may_open, word_set, words

__all__ = [
    "MAX_CHARS",
    "PREPOSITIONS",
    "Line",
    "Printed",
    "is_cue_line",
    "opens_names",
    "read_line",
]

MAX_BARE = 9
"""Spaces of the longest segment without cue or comma that is read for names."""
MAX_CHARS = 260
"""Characters of the longest line that is read as a byline."""

_CONTACT = re.compile(
    r"(?<![\w.+-])[\w.+-]{1,64}+@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}|(?<![\w.])@\w{2,30}|https?://\S+"
)
_SEPARATOR = re.compile(r"\s[-–/]\s|\s?[—•·|│∙‧⋅➤►▶⏐／]\s?|[()（）【】\[\]]|\s{2,}|…")
_MARK = re.compile(r"[-–—/•·|│∙‧⋅➤►▶⏐／()（）【】\[\]…]|\s\s")
"""What a separator has in it: most lines have none, and the search for one is slow."""
_GLUED_LABEL = re.compile(
    r"(?<=[^\W_])(?=(?:Last|Published|Updated|Posted|Modified|Publié|Modifié|Mis à jour)\b)"
)
"""A label that a layout printed right behind the name: "Ann LeePublished 4 May"."""
_EMBEDDED = (" by ", " By ", " von ", " par ", " por ", " door ")
"""Cues that may stand behind a topic; shorter ones would be found in names."""
_GLUED = re.compile(r"(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or)(?=[A-ZÀ-Þ][\w.’'-])")
_STOPPED = re.compile(r"[.!?,;]")
_LOOSE_CUED = 12
"""Unexplained words that may follow the names behind a cue."""
_LOOSE = 3
"""Unexplained words that may follow names without a cue."""
_COLON = re.compile("[:：]")
PREPOSITIONS = frozenset({"af", "av", "by", "di", "door", "oleh", "par", "por", "von"})
"""Cues, or last words of cues, that nothing but an author follows."""
_STROKES = frozenset("-–—")
_OUR = word_set(
    "naš nasz nostra nostro notre nuestra nuestro ons onze our unser unserem unserer vår"
)
"""Words before the job of a writer: "our correspondent"."""
_MAX_JOB = 5
"""Words behind a cue in which a job ends."""
_CONTRIBUTIONS = (
    (Contribution.EDITOR, "editors"),
    (Contribution.TRANSLATOR, "translators"),
    (Contribution.PHOTOGRAPHER, "photographers"),
    (Contribution.CONTRIBUTOR, "contributors"),
)


@attrs.frozen
class Printed:
    """A name as a line prints it."""

    name: Name
    """The name; offsets in the line."""
    cue: str
    """The phrase before it, in lower case, or ``""``."""
    contribution: Contribution
    """What the cue says the person did."""
    tail: str
    """The words behind it in its segment: job, place, outlet."""


@attrs.define
class Line:
    """What a line says."""

    printed: list[Printed] = attrs.field(factory=list)
    """The names, in order."""
    dates: list[DateMention] = attrs.field(factory=list)
    """The dates."""
    contacts: list[str] = attrs.field(factory=list)
    """E-mail addresses, handles and links."""
    other: int = 0
    """Words that nothing explains."""


def is_cue_line(text: str) -> bool:
    """Whether a whole line is a cue or a label, for a name on the next line."""
    if len(text) > 40:
        return False
    plain = bare(text)
    return plain in words().cues or plain in words().labels


def contribution_of(text: str) -> Contribution | None:
    """The contribution that a whole line announces ("Edited by"), None if it does not."""
    if len(text) > 40:
        return None
    plain = bare(text)
    lexicon = words()
    for contribution, table in _CONTRIBUTIONS:
        if plain in getattr(lexicon, table):
            return contribution
    return None


def read_line(text: str, dates: list[DateMention]) -> Line:
    """Take a line with these dates apart. A line that is too long gives an empty result."""
    line = Line()
    if len(text) > MAX_CHARS:
        return line
    cuts: list[tuple[int, int]] = []
    line.dates = dates
    cuts += [(date.start, date.end) for date in dates]
    if "@" in text or "http" in text:
        for match in _CONTACT.finditer(text):
            line.contacts.append(match[0].rstrip("."))
            cuts.append(match.span())
    if _MARK.search(text):
        cuts += [match.span() for match in _SEPARATOR.finditer(text)]
    if "ed" in text or "Last" in text or "Publié" in text or "Modifi" in text or "Mis à" in text:
        cuts += [match.span() for match in _GLUED_LABEL.finditer(text)]
    if ":" in text or "：" in text:
        cuts += [(at, at) for at in _labels_inside(text)]
    start = 0
    for cut, after in [*sorted(cuts), (len(text), len(text))]:
        if cut > start:
            _read_segment(text, start, cut, line)
        start = max(start, after)
    return line


def _labels_inside(text: str) -> list[int]:
    """Where labels begin inside a line, as "Foto:" does in "Text: Ann Lee Foto: Tom Fry"."""
    found = []
    lexicon = words()
    tables = (lexicon.labels, lexicon.credits, lexicon.editors, lexicon.photographers)
    for match in _COLON.finditer(text, 1):
        start = max(text.rfind(" ", 0, match.start()), text.rfind("\u3000", 0, match.start())) + 1
        label = text[start : match.start()].lower()
        if start and label not in PREPOSITIONS and any(label in table for table in tables):
            found.append(start)
    return found


def _read_segment(text: str, start: int, end: int, line: Line) -> None:
    while start < end and text[start] in EDGE:
        start += 1
    while end > start and text[end - 1] in " \t,;:-–—/|•·：":
        end -= 1
    if line.printed:
        start = _after_joiner(text, start, end)
    if start >= end:
        return
    segment = text[start:end]
    plain = bare(segment)
    if is_label(segment, plain):
        return
    may_cue = may_open(segment, *_before_names())
    if may_cue and leading_phrase(segment, words().reviewers):
        line.other += segment.count(" ") + 1
        return
    length, cue, contribution = 0, "", Contribution.AUTHOR
    if may_cue or _label_length(segment):
        length, cue, contribution = _read_cue(segment)
    if length >= len(segment):
        return
    if not length:
        length, cue = _glued_cue(segment)
    if not length:
        length, cue = _embedded_cue(segment)
        line.other += segment.count(" ", 0, max(0, length - len(cue) - 1))
    if not length and segment.count(" ") > MAX_BARE and "," not in segment:
        line.other += segment.count(" ") + 1
        return
    found, stop = read_names(segment, length)
    tail = segment[stop:]
    if length and (not found or found[0].text.lower() in _OUR):
        found, tail = _behind_job(segment, length)
    if not found:
        if not length and line.printed and not line.printed[-1].tail and is_job(segment):
            line.printed[-1] = attrs.evolve(line.printed[-1], tail=segment)
        else:
            line.other += segment.count(" ") + 1 + bool(length)
        return
    if not length and not tail.isascii() and is_suffix_cue(tail.rpartition(" ")[2]):
        found, tail = _suffixed(segment, found, tail)
    if not length and is_suffix_cue(tail):
        cue = tail.strip(EDGE).lower()
    if length and is_sections(tail):
        tail = ""
    if tail.strip(EDGE) and not is_tail(tail, found):
        size = tail.count(" ") + 1
        if size > (_LOOSE_CUED if length else _LOOSE):
            line.other += segment.count(" ") + 1
            return
        line.other += size  # the scorer weighs what the grammar cannot explain
        tail = ""
    tail = "" if is_moment(tail) else tail.strip(EDGE)
    opening = line.printed[0] if line.printed else None
    if opening is not None and not cue and _is_place(text, start, opening, found):
        line.printed[-1] = attrs.evolve(line.printed[-1], tail=segment)
        return
    for name in found:
        if opening is not None and not cue and name.kind is PersonKind.PERSON and " " in name.text:
            cue, contribution = opening.cue, opening.contribution  # "By The Herald - Ann Lee"
        moved = attrs.evolve(name, start=name.start + start, end=name.end + start)
        line.printed.append(Printed(moved, cue, contribution, tail))


def _suffixed(segment: str, found: list[Name], tail: str) -> tuple[list[Name], str]:
    """The names before the word for a reporter, and that word: "NAME 기자".

    Of "PLACE, PLACE NAME 기자" the last.
    """
    places, space, cue = tail.rpartition(" ")
    if not places.strip():
        return found, tail
    named, stop = read_names(segment, len(segment) - len(tail.lstrip()))
    last = named[-1:] if segment[stop:].strip() == cue else []
    return last or found, f"{space}{cue}"


def _behind_job(segment: str, at: int) -> tuple[list[Name], str]:
    """The names behind a job ("By Our Court Correspondent Ann Lee"), and the words of the job."""
    tokens = tokens_of(segment, at, len(segment))
    last = max(
        (index for index, token in enumerate(tokens[:_MAX_JOB]) if token.kind == "job"),
        default=-1,
    )
    if last < 0 or last + 1 == len(tokens):
        return [], ""
    following = last + 1
    if tokens[following].plain in words().places:  # "our correspondent in Rome, Ann Lee"
        comma = next((at for at in range(following, len(tokens)) if tokens[at].text == ","), -2)
        following = comma + 1
    if not 0 < following < len(tokens):
        return [], ""
    found, stop = read_names(segment, tokens[following].start)
    if not found or " " not in found[0].text or segment[stop:].strip(EDGE):
        return [], ""
    first = next(index for index, token in enumerate(tokens) if token.plain not in _OUR)
    return found, segment[tokens[first].start : tokens[last].end]


def _is_place(text: str, start: int, opening: Printed, found: list[Name]) -> bool:
    """Whether a stroke parts a person from where they wrote: "By NAME — PLACE"."""
    name = found[0]
    return (
        len(found) == 1
        and bool(opening.cue)
        and opening.name.kind is name.kind is PersonKind.PERSON
        and text[:start].rstrip()[-1:] in _STROKES
        and name.text.isascii() <= name.text[0].isupper()
        and name.text.partition(" ")[0].lower() not in FORENAMES
    )


def opens_names(text: str) -> bool:
    """Whether a text may open with a phrase that stands before names, or hold one inside."""
    return (
        may_open(text, *_before_names())
        or any(word in text for word in _EMBEDDED)
        or _GLUED.match(text) is not None
    )


def _before_names() -> tuple[frozenset[str], ...]:
    """The tables of phrases that stand before names."""
    lexicon = words()
    return (
        lexicon.cues,
        lexicon.reviewers,
        lexicon.editors,
        lexicon.translators,
        lexicon.photographers,
        lexicon.contributors,
    )


def _read_cue(segment: str) -> tuple[int, str, Contribution]:
    """Length of the cue with its marks, the cue, and what it says of those behind it."""
    lexicon = words()
    length, contribution = leading_phrase(segment, lexicon.cues), Contribution.AUTHOR
    length = length or _label_length(segment)
    for other, table in _CONTRIBUTIONS:
        size = leading_phrase(segment, getattr(lexicon, table))
        if size > length:
            length, contribution = size, other
    if not length:
        return 0, "", contribution
    cue = bare(segment[:length])
    length = _after_marks(segment, length)
    second = leading_phrase(segment[length : length + 40], lexicon.cues)
    if second:  # "Author Posted by NAME"
        cue = bare(segment[length : length + second])
        length = _after_marks(segment, length + second)
    return length, cue, contribution


def _after_marks(segment: str, at: int) -> int:
    """After the colon, stroke or equals sign behind a cue."""
    while at < len(segment) and segment[at] in " :：\u00a0/／=＝":
        at += 1
    return at


def _after_joiner(text: str, start: int, end: int) -> int:
    """After the "and" that opens a segment behind another name."""
    stop = text.find(" ", start, min(end, start + 6))
    return stop + 1 if stop > 0 and text[start:stop].lower() in words().joiners else start


def _glued_cue(segment: str) -> tuple[int, str]:
    """The cue that a layout printed without a space behind it: "ByAnn Lee"."""
    match = _GLUED.match(segment)
    return (match.end(), match[0].lower()) if match is not None else (0, "")


def _embedded_cue(segment: str) -> tuple[int, str]:
    """The cue that stands behind a few other words: "Plants & Crops by NAME"."""
    for word in _EMBEDDED:
        at = segment.find(word, 0, 60)
        if at > 0 and segment.count(" ", 0, at) < 5 and not _STOPPED.search(segment, 0, at):
            return at + len(word), word.strip()
    return 0, ""


def _label_length(segment: str) -> int:
    """Length of a label such as "Author:" with its colon."""
    for mark in ":：":
        at = segment.find(mark, 0, 40)
        if at > 0 and segment[:at].strip().lower() in words().labels:
            return at + 1
    return 0
