"""The bylines of an article: names by the headline, bios and sign-offs, one value a person."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

import attrs

from ..models import Byline, Contribution, Dateline, Evidence, PersonKind, Role, Span
from .bios import Bio, is_bio_label, read_bio
from .byline_candidates import Candidate, byline_candidates
from .bylines import chosen
from .contacts import email, handle
from .names import is_agency, read_names
from .page import Page, key
from .signoffs import Credited, is_signoff, read_signoff
from .words import leading_phrase, words
from .zone import Zone

__all__ = ["find_bylines"]

MAX_BYLINES = 40
"""Names of the longest list of bylines."""
_BETWEEN_AGENCIES = re.compile(r"[/,;]")
_INITIALS = re.compile(r"\(([a-zäöü]{2,4})\)$")
_CLOSING_AGENCY = re.compile(r"\(([^()]{2,40})\)\s*$|^©\s?([^\W\d_]{2,12})\b")
SURE = 1.0
"""Log-odds from which a name without a cue is taken out of the body."""
AGENCY_LINES = 4
"""Lines from the last of the body on in which an agency may be credited."""
REVIEWED = 4
"""Lines above a text about somebody in which the page may say that this is a reviewer."""
BIO_LINES = 14
"""Lines after the body in which a text about the writer is looked for."""


@attrs.define
class _Found:
    """Bylines being put together."""

    zone: Zone
    bylines: dict[str, Byline] = attrs.field(factory=dict)
    roles: dict[int, Evidence] = attrs.field(factory=dict)

    def add(self, byline: Byline) -> None:
        """Add a byline, or what it tells of a person already there."""
        name = key(byline.name)
        old = self.bylines.get(name)
        if old is None:
            if len(self.bylines) < MAX_BYLINES:
                self.bylines[name] = byline
            return
        told = {
            field.name: getattr(byline, field.name)
            for field in attrs.fields(Byline)
            if not getattr(old, field.name) and getattr(byline, field.name)
        }
        if told:
            self.bylines[name] = attrs.evolve(old, **told)

    def full(self, name: str) -> str:
        """The byline that a surname belongs to ("Lee reported from Oslo"), else the name itself.

        A name that differs in one letter from a byline is the same one, misspelt.
        """
        plain = key(name)
        full = next(
            (
                known
                for known in self.bylines
                if known.endswith(f" {plain}") or _alike(known, plain)
            ),
            None,
        )
        return name if full is None else self.bylines[full].name


def _alike(one: str, other: str) -> bool:
    """Whether two full names differ in one letter of the last word, which one of them lacks."""
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    if len(longer) != len(shorter) + 1 or " " not in shorter:
        return False
    pairs = enumerate(zip(longer, shorter, strict=False))
    same = next((at for at, (a, b) in pairs if a != b), len(shorter))
    return same > longer.rfind(" ") + 1 and longer[same + 1 :] == shorter[same:]


def find_bylines(
    zone: Zone, dateline: Dateline | None, stated: Sequence[str] = ()
) -> tuple[tuple[Byline, ...], dict[int, Evidence]]:
    """The bylines of a page in order, and the lines that print them.

    Args:
        zone: the lines to look at.
        dateline: the dateline, which may name an agency.
        stated: the authors whom the page states: if it prints them, no others are looked for.
    """
    found = _Found(zone)
    _add_candidates(found, stated)
    _add_bios(found)
    _add_signoffs(found)
    if not found.bylines:
        _add_agency(found, dateline)
    if not found.bylines and zone.page.language == "de":
        _add_initials(found)
    return tuple(found.bylines.values()), found.roles


def _add_candidates(found: _Found, stated: Sequence[str]) -> None:
    zone = found.zone
    for item, value in chosen(zone, stated):
        found.add(_byline(zone, item))
        line = zone.line(item.line)
        role = zone.page.blocks[item.line].role
        sure = not role.is_body or bool(item.cue) or value > SURE
        if line.other == 0 and sure and role is not Role.AUTHOR_BIO:
            found.roles[item.line] = Evidence(
                "byline-scorer", Role.BYLINE, weight=value, note=item.name.text
            )


def _add_agency(found: _Found, dateline: Dateline | None) -> None:
    """The agency that the dateline or the closing line credits, on a page without a byline."""
    page = found.zone.page
    if dateline is not None and dateline.agency is not None and is_agency(dateline.agency):
        if _add_printed_agency(found):
            return
        at = page.source.text.find(dateline.agency, dateline.span.start, dateline.span.end)
        span = Span(at, at + len(dateline.agency))
        found.add(Byline(dateline.agency, kind=PersonKind.ORGANISATION, span=span))
        return
    for index in range(page.last, page.last + AGENCY_LINES):
        if not 0 <= index < len(page):
            continue
        if is_agency(page.texts[index]):
            start, end = page.locate(index, page.texts[index])
            kind = PersonKind.ORGANISATION
            found.add(Byline(page.texts[index], kind=kind, span=Span(start, end)))
            found.roles[index] = Evidence("agency-line", Role.CREDIT, weight=2.0)
            return
        if index > page.last + 1 or len(page.texts[index]) < 4:
            continue
        match = _CLOSING_AGENCY.search(page.texts[index], max(0, len(page.texts[index]) - 60))
        if match is None:
            continue
        for printed in _BETWEEN_AGENCIES.split(match[1] or match[2]):
            if is_agency(printed):
                name = printed.strip()
                start, end = page.locate(index, name)
                kind = PersonKind.ORGANISATION
                found.add(Byline(name, kind=kind, span=Span(start, end)))


def _add_printed_agency(found: _Found) -> bool:
    """The agency that a line by the headline names ("Associated Press 5 June"), if one does.

    It says in full whom the dateline abbreviates.
    """
    zone = found.zone
    for item in byline_candidates(zone, zone.opening()):
        if (
            is_agency(item.name.text)
            and not item.read.other
            and zone.page.role(item.line) is not Role.CAPTION
        ):
            found.add(_byline(zone, item))
            return True
    return False


def _add_initials(found: _Found) -> None:
    """The initials of the writer or the desk that close a report of the German press."""
    page = found.zone.page
    text = page.text(page.last).rstrip()
    match = _INITIALS.search(text, max(0, len(text) - 8))
    if match is not None and text[match.start() - 2 : match.start() - 1] in (".", "“", '"', "«"):
        start, end = page.locate(page.last, match[0])
        found.add(Byline(match[1], span=Span(start + 1, end - 1)))


def _byline(zone: Zone, item: Candidate) -> Byline:
    page = zone.page
    start, end = page.locate(item.line, item.name.text)
    job, outlet, place = _tail(item.tail)
    near = f"{page.text(item.line)} {page.text(item.line + 1)[:120]}"
    single = item.listed == 1
    return Byline(
        item.name.text,
        kind=item.name.kind,
        contribution=item.contribution,
        job_title=job or (_job_below(page.text(item.line + 1)) if single else None),
        affiliation=outlet or _outlet_beside(item),
        location=place,
        email=email(near) if single else None,
        handle=handle(near) if single else None,
        span=Span(start, end),
    )


def _outlet_beside(item: Candidate) -> str | None:
    """The outlet behind a person or before all: "Ann Lee, Harbour Post", "France 2 - Ann Lee"."""
    if item.name.kind is not PersonKind.PERSON:
        return None
    printed = item.read.printed
    for this, following in pairwise(printed):
        if this.name == item.name and following.name.kind is PersonKind.ORGANISATION:
            return following.name.text
    opening = printed[0].name
    return opening.text if opening.kind is PersonKind.ORGANISATION else None


def _tail(tail: str) -> tuple[str | None, str | None, str | None]:
    """Job, outlet and place out of the words behind a name."""
    tail = tail.strip(" ,-–—|/")
    if not tail:
        return None, None, None
    lexicon = words()
    parts = tail.split()
    first = parts[0].lower()
    if first in lexicon.bio_verbs:
        return None, None, None  # a sentence about the person, which is read as one
    if any(part.strip(".,").lower() in lexicon.jobs for part in parts):
        return tail, None, None
    if first in ("for", "für", "pour") or first in lexicon.alongside:
        return None, " ".join(parts[1:]) or None, None
    if first in lexicon.places:
        return None, None, " ".join(parts[1:]) or None
    names, _ = read_names(tail)
    if is_agency(tail) or (names and names[0].kind is PersonKind.ORGANISATION):
        return None, tail, None
    return None, None, tail


def _job_below(text: str) -> str | None:
    """The line below a name if it is a job title."""
    if not 0 < len(text) < 60 or text[-1] in ".!?:":
        return None
    parts = [part.strip(".,()").lower() for part in text.split()]
    lexicon = words()
    return text if len(parts) < 8 and any(part in lexicon.jobs for part in parts) else None


def _add_bios(found: _Found) -> None:
    page = found.zone.page
    labelled = -9
    known = [b.name for b in found.bylines.values() if b.kind is PersonKind.PERSON]
    for index in _bio_lines(found.zone):
        role = page.blocks[index].role
        if is_bio_label(page.texts[index]):
            labelled = index
            if role is not Role.AUTHOR_BIO and index > page.last:
                found.roles[index] = Evidence("bio-label", Role.AUTHOR_BIO, weight=2.0)
            continue
        near = 0 < index - labelled <= 3
        after = page.last >= 0 and page.last <= index + 2 and index <= page.last + BIO_LINES
        if not (near or after or role is Role.AUTHOR_BIO) or len(page.texts[index]) < 40:
            continue
        trusted = near or role is Role.AUTHOR_BIO
        bio = read_bio(page.texts[index], known)
        if (
            bio is None
            or bio.name is None
            or not (trusted or (bio.name in known and bio.start < 3))
        ):
            continue
        if not trusted and role.is_body and bio.job_title is None:
            continue
        if known and bio.name not in known:
            continue  # somebody the article or an advertised story is about
        if _reviewed(page, index, bio.name):
            continue
        _add_bio(found, index, bio)


def _reviewed(page: Page, index: int, name: str) -> bool:
    """Whether a line above a text about somebody says that this person checked the article."""
    table = words().reviewers
    return any(
        name in page.text(above) and leading_phrase(page.text(above), table)
        for above in range(index - REVIEWED, index)
    )


def _bio_lines(zone: Zone) -> list[int]:
    """Lines where a text about the writer may stand: by the headline and from the body's end on."""
    page = zone.page
    end = max(page.last - 2, 0)
    head = range(max(0, zone.headline - 2), min(zone.headline + BIO_LINES, end))
    return [
        index
        for index in range(len(page))
        if index in head
        or (page.last >= 0 and end <= index <= page.last + 2 * BIO_LINES)
        or page.blocks[index].role is Role.AUTHOR_BIO
    ]


def _add_bio(found: _Found, index: int, bio: Bio) -> None:
    page = found.zone.page
    assert bio.name is not None
    start, end = page.locate(index, bio.name)
    text = page.texts[index]
    old = found.bylines.get(key(bio.name))
    if old is not None and old.bio is not None and len(old.bio) >= len(text):
        text = old.bio
    found.add(
        Byline(
            bio.name,
            job_title=bio.job_title,
            affiliation=bio.affiliation,
            location=bio.location,
            email=bio.email,
            handle=bio.handle,
            languages=bio.languages,
            bio=text,
            span=Span(start, end),
        )
    )
    if page.blocks[index].role is not Role.AUTHOR_BIO and index >= page.last:
        found.roles[index] = Evidence("bio-text", Role.AUTHOR_BIO, weight=2.0, note=bio.name)


def _edited(zone: Zone, index: int) -> list[Credited]:
    """Those whom a sign-off of a label and names alone credits: "(责编：王明、李强)"."""
    line = zone.line(index)
    if line.other or not all(
        item.contribution in (Contribution.EDITOR, Contribution.TRANSLATOR) for item in line.printed
    ):
        return []
    return [Credited(item.name, item.contribution) for item in line.printed]


def _add_signoffs(found: _Found) -> None:
    page = found.zone.page
    if page.last < 0:
        return
    for index in range(max(0, page.last - 3), min(len(page), page.last + 8)):
        text = page.texts[index]
        if page.role(index) is not Role.SIGNOFF and not is_signoff(text):
            continue
        for item in read_signoff(text) or _edited(found.zone, index):
            start, end = page.locate(index, item.name.text)
            name = found.full(item.name.text)
            if " " not in name and item.name.kind is PersonKind.PERSON and name.isascii():
                continue  # a surname of nobody that the page names in full
            found.add(
                Byline(
                    name,
                    kind=item.name.kind,
                    contribution=item.contribution,
                    location=item.location,
                    span=Span(start, end),
                )
            )
            found.roles[index] = Evidence("signoff-credits", Role.SIGNOFF, weight=2.0)
