"""How lines of furniture are read: dates, bylines, credits, datelines, sign-offs, bios.

A file of ``tests/pages/forms`` has a line as printed, and indented below it what it is read as, one
thing a line. A line that begins with ``✗`` is what it should be read as, where that is known to be
wrong. In ``quotes.txt`` a line is an article, its paragraphs parted by ``¶``. In ``boxes.txt`` the
lines up to a blank one are a page, each with its role before it: there furniture is seen to work
whatever the labeller makes of such a page.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import accumulate
from pathlib import Path
from unittest import mock

from newsparse import Block, Role, Span
from newsparse.furniture import bylines, furnish, headline, stamps
from newsparse.furniture.bios import is_bio_label, read_bio
from newsparse.furniture.credits import is_credit, split_credit
from newsparse.furniture.datelines import read_dateline
from newsparse.furniture.dates import find_dates
from newsparse.furniture.lines import contribution_of, is_cue_line, opens_names, read_line
from newsparse.furniture.names import read_names
from newsparse.furniture.scoring import score
from newsparse.furniture.signoffs import is_signoff, read_signoff
from newsparse.languages.detect import detect
from newsparse.quotes import extract
from newsparse.quotes.extraction import paragraphs_of
from newsparse.quotes.lexicon import lexicon
from newsparse.quotes.people import Registry
from newsparse.readers.text import read_lines
from newsparse.source import reading_text

__all__ = [
    "FORMS",
    "Row",
    "Scored",
    "forms",
    "furnished",
    "observed",
    "pages_of",
    "read_again",
    "readings",
]

FORMS = Path(__file__).resolve().parents[1] / "tests" / "pages" / "forms"
"""The folder of the files."""
Row = tuple[str, str]
"""A line of a page: its role, and its text."""
Scored = tuple[str, float, list[str]]
"""Name of a scorer, what it gives a candidate, and the observations of that."""
_INDENT = "    "
_BETWEEN = " ¶ "
"""Between two paragraphs of an article that is written in one line."""
_WRONG = f"{_INDENT}✗ "


def forms() -> list[Path]:
    """The files, in the order of their names."""
    return sorted(FORMS.glob("*.txt"))


def readings(path: Path) -> tuple[Callable[[str], Iterable[str]], list[str]]:
    """The lines of a file, and how each is read. ``boxes.txt`` has none."""
    lines = path.read_text(encoding="utf-8").splitlines()
    return _READERS[path.stem], [line for line in lines if not line.startswith(_INDENT)]


def pages_of(path: Path) -> list[list[Row]]:
    """The pages of ``boxes.txt``."""
    return [
        _rows(line for line in box.splitlines() if line and not line.startswith(_INDENT))
        for box in path.read_text(encoding="utf-8").split("\n\n")
    ]


@contextlib.contextmanager
def observed() -> Iterator[list[Scored]]:
    """The candidates that the scorers of furniture are asked about meanwhile."""
    seen: list[Scored] = []

    def scored(scorer: str, observations: Iterable[str]) -> float:
        names = list(observations)
        value = score(scorer, names)
        seen.append((scorer, value, names))
        return value

    with (
        mock.patch.object(headline, "score", scored),
        mock.patch.object(bylines, "score", scored),
        mock.patch.object(stamps, "score", scored),
    ):
        yield seen


def read_again(path: Path) -> str:
    """The text of a file as it should be today."""
    if path.stem == "boxes":
        return "\n".join(_box_again(box) for box in path.read_text(encoding="utf-8").split("\n\n"))
    read = _READERS[path.stem]
    lines: list[str] = []
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith(_WRONG):
            lines.append(line)
        elif not line.startswith(_INDENT):
            lines.append(line)
            lines += [f"{_INDENT}{found}" for found in read(line)]
    return "".join(f"{line}\n" for line in lines)


def _box_again(text: str) -> str:
    """A page of lines with roles, and what is found on it."""
    lines = text.splitlines()
    printed = [line for line in lines if line and not line.startswith(_INDENT)]
    wrong = [line for line in lines if line.startswith(_WRONG)]
    found = [f"{_INDENT}{line}" for line in furnished(_rows(printed), None)]
    return "".join(f"{line}\n" for line in [*printed, *found, *wrong])


def _rows(printed: Iterable[str]) -> list[Row]:
    return [(role, text) for role, _, text in (line.partition(" | ") for line in printed)]


def furnished(rows: Sequence[Row], language: str | None, gap: str = "\n\n") -> Iterable[str]:
    """What furniture finds on a page of labelled lines; the language None is found out."""
    source = read_lines(gap.join(text for _, text in rows))
    blocks = [
        Block(source.span(index), Role(role), text=reading_text(text))
        for index, (role, text) in enumerate(rows)
    ]
    found = furnish(source, blocks, language or detect(source))
    for name in ("headline", "dek", "date_published", "date_modified", "publisher"):
        value = getattr(found, name)
        if value is not None:
            yield f"{name} {value}"
    if found.dateline is not None:
        line = found.dateline
        yield f"dateline {line.place} | {line.agency} | {line.date} | {line.span.of(source.text)}"
    for byline in found.bylines:
        parts = (
            byline.name, byline.kind, byline.contribution, byline.job_title, byline.affiliation,
            byline.location, byline.email, byline.handle, byline.bio, byline.span.of(source.text),
        )  # fmt: skip
        yield "byline " + " | ".join(str(part or "-") for part in parts)
    for caption in found.captions:
        yield f"caption {caption.text} | {caption.credit} | {caption.keywords}"
    for teaser in found.related:
        yield f"teaser {teaser.headline[:70]} | {teaser.summary} | {teaser.byline}"
    for index, evidence in sorted(found.roles.items()):
        yield f"line {index + 1} is {evidence.role} by {evidence.cue}"
    for diagnostic in found.diagnostics:
        yield f"{diagnostic.code}: {diagnostic.message}"


def _dates(text: str) -> Iterable[str]:
    """Dates as in Europe; where it makes a difference, as in America."""
    found, american = find_dates(text), find_dates(text, month_first=True)
    for date in found:
        other = f" or {date.swapped.isoformat()}" if date.swapped else ""
        yield f"{text[date.start : date.end]} = {date.value.isoformat()}{other}"
    if american != found:
        yield "American: " + ", ".join(date.value.isoformat() for date in american)


def _lines(text: str) -> Iterable[str]:
    line = read_line(text, find_dates(text))
    for printed in line.printed:
        name = printed.name
        parts = [text[name.start : name.end], name.kind, printed.contribution]
        parts += [f"cue {printed.cue}"] * bool(printed.cue)
        parts += [f"tail {printed.tail}"] * bool(printed.tail)
        yield " | ".join(parts)
    if line.contacts:
        yield "contacts " + " ".join(line.contacts)
    if line.other:
        yield f"{line.other} other words"
    if is_cue_line(text):
        yield "a cue for the next line"
    if contribution := contribution_of(text):
        yield f"{contribution} on the next line"
    if opens_names(text):
        yield "may open with a cue"
    names, end = read_names(text)
    if names:
        shown = ", ".join(f"{name.text} ({name.kind})" for name in names)
        yield f"from its beginning: {shown}, to {end}"


def _credits(text: str) -> Iterable[str]:
    caption, credit = split_credit(text)
    if credit is not None:
        yield f"{caption or '-'} | {credit}"
    if is_credit(text):
        yield "a credit"


def _datelines(text: str) -> Iterable[str]:
    found = read_dateline(text)
    if found is not None:
        place, agency, date, end = found
        yield f"{place} | {agency} | {date} | {text[:end]}"


def _signoffs(text: str) -> Iterable[str]:
    for credited in read_signoff(text):
        yield f"{credited.name.text} | {credited.contribution} | {credited.location}"
    if is_signoff(text):
        yield "a sign-off"


def _bios(text: str) -> Iterable[str]:
    if is_bio_label(text):
        yield "a label"
    for known in ((), ("Ann Lee",)):
        bio = read_bio(text, known)
        if bio is not None:
            parts = (
                bio.name, str(bio.start), bio.job_title, bio.affiliation, bio.location,
                bio.email, bio.handle, "/".join(bio.languages),
            )  # fmt: skip
            yield ("known: " if known else "") + " | ".join(part or "-" for part in parts)


def _units(text: str) -> Iterable[str]:
    """How the reader of quotes groups the words of an English sentence, and whom it names."""
    words = lexicon("en")
    (paragraph,) = paragraphs_of(text, [(0, len(text))], words)
    groups = [
        text[paragraph.starts[first] : paragraph.end_of(last - 1)]
        for first, last in zip(paragraph.firsts, paragraph.lasts, strict=True)
    ]
    units = zip(paragraph.symbols, groups, strict=True)
    yield " | ".join(f"{symbol} {group}".rstrip() for symbol, group in units)
    yield f"places {paragraph.places}"
    registry = Registry(words.words)
    registry.read([paragraph])
    for entity in registry.entities:
        kind = "person" if entity.person else "body" if entity.body else "name"
        yield " | ".join(
            (
                entity.name, kind, entity.gender or "-", "/".join(entity.titles) or "-",
                "/".join(entity.aliases) or "-", " ".join(sorted(entity.described)) or "-",
                f"{len(entity.mentions)} mentions",
            )
        )  # fmt: skip


def _quotes(text: str) -> Iterable[str]:
    """The quotes of an article: its language, and its paragraphs with a sign between two."""
    language, _, body = text.partition(": ")
    yield from quotes_of(body.split(_BETWEEN), language)


def quotes_of(paragraphs: Sequence[str], language: str | None) -> Iterable[str]:
    """The quotes of some paragraphs, each with its speakers, and the people they name."""
    text, bounds = joined(paragraphs)
    blocks = [Block(Span(*bound), Role.PARAGRAPH, text="") for bound in bounds]
    quotes, people = extract(text, blocks, language)
    for quote in quotes:
        said = " & ".join(
            f"{speaker.name} as {speaker.mention!r} ({speaker.resolution})"
            for speaker in quote.speakers
        )
        yield f"“{quote.text}” | {quote.kind} | {quote.cue or '-'} | {said or 'nobody'}"
        yield from (f"  “{nested.text}”" for nested in quote.nested)
    for person in people:
        titles, aliases = "/".join(person.titles), "/".join(person.aliases)
        yield f"{person.name} | {titles or '-'} | {aliases or '-'}"


def joined(paragraphs: Iterable[str]) -> tuple[str, list[tuple[int, int]]]:
    """A text of some paragraphs, and the offsets of each."""
    parts = [part.strip() for part in paragraphs]
    starts = accumulate((len(part) + 2 for part in parts), initial=0)
    bounds = [(at, at + len(part)) for at, part in zip(starts, parts, strict=False)]
    return "\n\n".join(parts), bounds


_READERS: dict[str, Callable[[str], Iterable[str]]] = {
    "bios": _bios,
    "credits": _credits,
    "datelines": _datelines,
    "dates": _dates,
    "lines": _lines,
    "quotes": _quotes,
    "signoffs": _signoffs,
    "units": _units,
}
