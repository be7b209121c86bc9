"""Names of people and organisations in a line, and what only looks like one.

.. code-block:: text

    names  = name {sep name}      sep = "," ";" "/" "|" "&" "、" or a joiner ("and"), or both
    name   = person | organisation
    person = [title] word {particle | word} ["," suffix]
    word   = Capitalised | ALLCAPS | initial | a word of a script without capitals
    organisation = an agency | a run of words with one of a group ("Staff", "Newsroom") | a domain

A job ("Senior Reporter"), an outlet behind the name ("The West Australian") and an agency end the
name before them. Where only a space parts two names, a forename begins the second.
"""

from __future__ import annotations

import re

import attrs

from ..languages.forenames import FORENAMES
from ..models import PersonKind
from .calendar import is_weekday, month_number
from .organisations import AGENCIES, AGENCY_OPENERS
from .tokens import CLOSING, SUFFIXES, Token, tokens_of
from .words import openers, word_set, words

__all__ = ["MAX_NAMES", "Name", "agency_at", "is_agency", "read_names"]

MAX_WORDS = 6
"""Words of the longest name, particles included."""
MAX_NAMES = 20
"""Names of the longest list that is read."""
MAX_CHARS = 260
"""Characters of a line that are read for names."""

_NOT_IN_NAMES = frozenset({"function", "job", "joiner", "lower", "other"})
"""Classes of words that open no name in lower case."""

_HAN = re.compile("[\u3400-\u9fff々ヶ\uf900-\ufaff]{2,4}")
_JAPANESE = re.compile("[\u3400-\u9fff々ヶ]{1,3}[\u3040-\u30ff\u3400-\u9fff々]{1,5}")
_HAN_PART = re.compile("[\u3400-\u9fff々ヶ]{1,3}")
_GIVEN = re.compile("[\u3400-\u9fff々]{1,3}|[\u3040-\u30ff]{2,4}")
_KANA = re.compile("[\u30a0-\u30ff]{2,10}(?:[・＝=][\u30a0-\u30ff]{2,10}){1,3}")
_HANGUL = re.compile("[\uac00-\ud7a3]{2,4}")


@attrs.frozen
class Name:
    """A name in a text."""

    start: int
    """Offset in the text."""
    end: int
    """Offset after it."""
    text: str
    """The name as printed."""
    kind: PersonKind
    """Person or organisation."""


def read_names(text: str, start: int = 0, reach: int = MAX_CHARS) -> tuple[list[Name], int]:
    """The list of names that begins at an offset, and the offset where the list ends.

    What is further than ``reach`` characters is not read.
    """
    opening = tokens_of(text, start, start + reach, 1)
    if not opening or _opens_none(opening[0]):
        return [], start
    tokens = tokens_of(text, start, start + reach)
    names: list[Name] = []
    at, end = 0, start
    while at < len(tokens) and len(names) < MAX_NAMES:
        name, stop = _read_name(text, tokens, at)
        if name is None or (names and tokens[at - 1].text == "," and _only_place(name)):
            break
        names.append(name)
        end = name.end
        at = _after_separator(tokens, stop)
        if at == stop and not _opens_name(tokens, at):
            agency = agency_at(text, tokens, stop)  # "ANN LEE Associated Press and TOM FRY"
            at = _after_separator(tokens, agency)
            if at == agency:
                break
    return names, end


def _opens_none(token: Token) -> bool:
    """Whether no name begins with a word: it is in lower case and opens no agency's name."""
    return (
        token.kind in _NOT_IN_NAMES
        and not token.text[0].isupper()
        and token.text[0].isalnum()
        and token.plain not in AGENCY_OPENERS
        and token.plain != "the"
        and token.text.rstrip(CLOSING + "(").lower() not in AGENCIES
    )


def _opens_name(tokens: list[Token], at: int) -> bool:
    """Whether a forename with another word behind it begins at a token."""
    return (
        at + 1 < len(tokens)
        and tokens[at].kind == "capitalised"
        and tokens[at].plain in FORENAMES
        and tokens[at + 1].kind in ("capitalised", "initial", "particle")
    )


def _begins_next(tokens: list[Token], first: int, at: int) -> bool:
    """Whether the next name begins at a token although only a space parts it from this one.

    "Ann Lee Tom Fry": this name has a forename and a surname, and a forename follows.
    """
    return (
        at >= first + 2
        and tokens[first].plain in FORENAMES
        and tokens[at - 1].kind == "capitalised"
        and tokens[at - 1].plain not in FORENAMES
        and _opens_name(tokens, at)
    )


def _after_separator(tokens: list[Token], at: int) -> int:
    """After a separator or joiner (or both, as in ", and"); ``at`` itself if there is none."""
    stop = at
    while stop < len(tokens) and stop < at + 2 and tokens[stop].kind in ("separator", "joiner"):
        stop += 1
    return stop


def _read_name(text: str, tokens: list[Token], at: int) -> tuple[Name | None, int]:
    """The name that begins at a token, and the token after it."""
    stop = agency_at(text, tokens, at)
    if stop > at:
        return _made(text, tokens, at, stop, PersonKind.ORGANISATION), stop
    first = tokens[at]
    if first.kind == "domain":
        return _made(text, tokens, at, at + 1, PersonKind.ORGANISATION), at + 1
    if first.kind == "uncased":
        return _read_uncased(text, tokens, at)
    stop = _organisation_end(text, tokens, at)
    if stop > at:
        return _made(text, tokens, at, stop, PersonKind.ORGANISATION), stop
    if _is_numbered(tokens, at):
        return _made(text, tokens, at, at + 2, PersonKind.ORGANISATION), at + 2  # "France 2"
    stop = _person_end(text, tokens, at)
    return (_made(text, tokens, at, stop, PersonKind.PERSON), stop) if stop > at else (None, at)


def _is_numbered(tokens: list[Token], at: int) -> bool:
    """Whether a word with a number is the name of a channel ("France 2") rather than a date."""
    return (
        at + 1 < len(tokens)
        and tokens[at].text[0].isupper()
        and tokens[at + 1].text.isdecimal()
        and month_number(tokens[at].plain) is None
        and not is_weekday(tokens[at].plain)
    )


def _person_end(text: str, tokens: list[Token], first: int) -> int:
    """The token after a person's name; ``first`` itself if there is none."""
    at = first
    proper = 0
    outlet = _outlet_behind(tokens, first, _run_end(text, tokens, first))
    while at < len(tokens) and at < first + MAX_WORDS:
        token = tokens[at]
        if token.kind == "separator" or _begins_next(tokens, first, at):
            break
        if at > first and tokens[at - 1].text[-1] in ":：":
            return first  # a label of something else: "Programme: Harbour Watch"
        if at > first and token.text[0] in "([（【":
            break
        if token.kind == "job" and not (proper == 1 and _surname(tokens, at)):
            break
        if token.kind in ("capitalised", "initial", "job"):
            if at > first and at == outlet:
                break
            if proper > 1 and agency_at(text, tokens, at) > at:
                break
            if len(token.plain) > 5 and is_weekday(token.plain):
                break
            if proper > 1 and (token.plain in _BUTTONS or _ends_name(token.plain)):
                break  # "Ann Lee Twitter", "Ann Lee For The Outlet", "Ann Lee Last Updated"
            proper += token.kind != "initial"
        elif token.kind not in ("particle", "title") or (token.kind == "title" and proper > 1):
            break
        at += 1
    while at > first and tokens[at - 1].kind in ("particle", "title"):
        at -= 1
    at = _before_job(tokens, first, at)
    if not any(token.kind == "capitalised" for token in tokens[first:at]):
        return first
    return _with_suffix(tokens, at)


_FIELD = re.compile(".{3,}(?:ical|ional|isch|isk|(?:isch|lich)e[nrs]?)")
"""Adjectives that say what somebody reports on."""


def _before_job(tokens: list[Token], first: int, at: int) -> int:
    """Before the adjective of the job behind a name: "Ann Lee Theatrical editor".

    Forename and surname stand before it, or else it is the surname.
    """
    if at >= len(tokens) or tokens[at].kind != "job" or at < first + 3:
        return at
    field = tokens[at - 1]
    proper = sum(token.kind == "capitalised" for token in tokens[first : at - 1])
    named = proper > 1 and field.plain not in FORENAMES
    return at - 1 if named and _FIELD.fullmatch(field.plain) else at


_BUTTONS = word_set(
    """
    bluesky contact e-mail email facebook folgen follow følg instagram linkedin mail mejla posted
    published seguir share suivre teilen threads tips twitter updated whatsapp x youtube
    """
)
"""Buttons and labels that layouts print right behind a name."""
_FOR = frozenset({"for", "für", "pour", "para"})


def _ends_name(plain: str) -> bool:
    """Whether a word ends a name even in capitals: a preposition, or one that labels a date."""
    lexicon = words()
    if plain in lexicon.alongside or plain in lexicon.places or plain in _FOR:
        return True
    return len(plain) > 3 and plain in openers(lexicon.published, lexicon.modified)


def _surname(tokens: list[Token], at: int) -> bool:
    """Whether a word such as "Head" behind one name is the surname rather than a job."""
    word = tokens[at]
    if not word.text[0].isupper() or word.plain in words().jobs:
        return False
    return at + 1 == len(tokens) or tokens[at + 1].kind not in ("job", "capitalised", "function")


def _with_suffix(tokens: list[Token], at: int) -> int:
    """After a suffix ("Jr.", ", PhD") if one follows."""
    for skip in (0, 1):
        if skip and (at >= len(tokens) or tokens[at].text != ","):
            break
        stop = at + skip
        if stop < len(tokens) and tokens[stop].plain in SUFFIXES and tokens[stop].text[0].isupper():
            after = tokens[stop + 1].kind if stop + 1 < len(tokens) else "separator"
            if after in ("separator", "joiner", "lower"):
                return stop + 1
    return at


def _organisation_end(text: str, tokens: list[Token], first: int) -> int:
    """After a run of capitalised words with one of a group in it; ``first`` if there is none."""
    at = first
    group = False
    groups = words().groups
    while at < len(tokens) and at < first + MAX_WORDS:
        token = tokens[at]
        if at > first and tokens[at - 1].text[-1] in ":：":
            return first  # a label: "Contributors: Ann Lee"
        if at >= first + 2 and (token.plain == "the" or agency_at(text, tokens, at) > at):
            return first  # an outlet behind a person's name
        plain = token.plain
        if plain in groups or ("-" in plain and plain.rpartition("-")[2] in groups):
            group = True  # "Newsroom", "HP-Redaktion"
        elif token.kind in ("capitalised", "initial") or (
            token.kind in ("job", "function") and token.text[0].isupper()
        ):
            if token.plain in words().jobs and token.plain not in words().groups:
                return first
        elif not (token.kind == "particle" or token.text in ("of", "for")) or at == first:
            break
        at += 1
    while at > first and tokens[at - 1].kind in ("particle", "function", "other"):
        at -= 1
    if tokens[first].plain == "the":
        return at if at > first + 1 else first
    if _outlet_behind(tokens, first, at):
        return first
    return at if group and tokens[first].text[:1].isupper() else first


def _run_end(text: str, tokens: list[Token], first: int) -> int:
    """The end of the capitalised words that begin at a token, before an agency."""
    at = first
    while at < len(tokens) and at < first + MAX_WORDS and tokens[at].text[0].isupper():
        if at > first and agency_at(text, tokens, at) > at:
            break
        at += 1
    return at


def _outlet_behind(tokens: list[Token], first: int, stop: int) -> int:
    """Where the outlet begins in a run such as "Ann Lee Harbour Post"; 0 if there is none.

    The run opens with a forename or an initial and closes with the word of a group.
    """
    if stop - first < 4 or tokens[stop - 1].plain not in words().groups:
        return 0
    if tokens[first].kind != "initial" and tokens[first].plain not in FORENAMES:
        return 0
    at = first + 1
    while tokens[at].kind == "initial" or tokens[at].plain in FORENAMES:
        at += 1
    inside = any(token.plain in words().groups for token in tokens[first : at + 1])
    return 0 if inside or at + 1 > stop - 2 else at + 1


def agency_at(text: str, tokens: list[Token], at: int) -> int:
    """After the name of a known agency that begins at a token; ``at`` if there is none."""
    if at >= len(tokens):
        return at
    begin = at + (tokens[at].plain == "the")
    if begin >= len(tokens):
        return at
    if tokens[begin].plain in AGENCY_OPENERS:
        for stop in range(min(begin + 4, len(tokens)), begin + 1, -1):
            printed = text[tokens[begin].start : tokens[stop - 1].end]
            if is_agency(printed):
                return stop
    word = tokens[begin].text.strip(CLOSING + "(")
    return begin + 1 if word.lower() in AGENCIES and (word.isupper() or len(word) > 2) else at


def is_agency(text: str) -> bool:
    """Whether a text is the name of a known agency."""
    lowered = text.lower().strip(" .:()")
    return lowered in AGENCIES or lowered.removeprefix("the ") in AGENCIES


def _read_uncased(text: str, tokens: list[Token], first: int) -> tuple[Name | None, int]:
    """A name in a script without capitals."""
    core = tokens[first].text.strip(CLOSING + "（）()【】[]：")
    lexicon = words()
    if core in lexicon.chrome or core in lexicon.jobs:
        return None, first
    if first + 1 < len(tokens) and _HAN_PART.fullmatch(core):
        given = tokens[first + 1].text.strip(CLOSING)
        if _GIVEN.fullmatch(given) and core not in lexicon.chrome and given not in lexicon.chrome:
            return _made(text, tokens, first, first + 2, PersonKind.PERSON), first + 2
    for pattern in (_HANGUL, _HAN, _JAPANESE, _KANA):
        if pattern.fullmatch(core):
            kind = _uncased_kind(core)
            return _made(text, tokens, first, first + 1, kind), first + 1
    if "\u3040" <= core[0] <= "\u9fff" or "\uac00" <= core[0] <= "\ud7a3":
        group = _uncased_kind(core) is PersonKind.ORGANISATION and len(core) < 12
        stop = first + 1 if group else first
        return (_made(text, tokens, first, stop, PersonKind.ORGANISATION) if group else None), stop
    at = first
    while at < len(tokens) and at < first + MAX_WORDS and tokens[at].kind in ("uncased", "initial"):
        at += 1
    printed = text[tokens[first].start : tokens[at - 1].end]
    if at - first < 2 and not is_agency(printed):
        return None, first
    group = any(token.plain in lexicon.groups for token in tokens[first:at])
    kind = PersonKind.ORGANISATION if group else PersonKind.PERSON
    return _made(text, tokens, first, at, kind), at


def _uncased_kind(core: str) -> PersonKind:
    groups = words().groups
    ends = {core[-length:] for length in range(1, len(core) + 1)}
    group = bool(ends & groups) or core in AGENCIES
    return PersonKind.ORGANISATION if group else PersonKind.PERSON


def _made(text: str, tokens: list[Token], first: int, stop: int, kind: PersonKind) -> Name | None:
    start, end = tokens[first].start, tokens[stop - 1].end
    last = tokens[stop - 1]
    if last.kind != "initial" and last.plain not in SUFFIXES:
        while end > start and text[end - 1] in CLOSING:
            end -= 1
    while start < end and text[start] in '“"«(（【':
        start += 1
    if end <= start:
        return None
    printed = text[start:end]
    if kind is PersonKind.PERSON and is_agency(printed):
        kind = PersonKind.ORGANISATION
    return Name(start, end, printed, kind)


def _only_place(name: Name) -> bool:
    """Whether a later item of a list is one bare word: a place or an initial, not a person."""
    return (
        name.kind is PersonKind.PERSON
        and " " not in name.text
        and name.text[0] != name.text[0].lower()
    )
