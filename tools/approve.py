"""What newsparse finds on the pages of ``tests/pages``: shown, compared, and written down anew.

    python -m tools.approve [NAME ...]

A page is ``NAME.txt``, ``NAME.html`` or ``NAME.md``, written for this project. Beside it stand two
files:

* ``NAME.json``, what a reader finds: one list of lines for each part of an article. Somebody has
  read them. Where newsparse is wrong, ``known_faults`` says so: the line as it is ``found`` (empty
  if there is none), and the ``right`` one (empty if there should be none).
* ``measures/NAME.txt``, what stands behind it: offsets, confidence, evidence, scores. Nobody can
  say that a score is right, but one that changes tells of a feature that is no longer what the
  weights were learned with.

``forms`` has lines in the many forms that the press gives to dates, bylines, credits, datelines,
sign-offs and bios, each with what it is read as (see :mod:`tools.page_forms`).

``measures/near.txt`` has checksums of how lines and pages are read that differ from these by small
steps (see :mod:`tools.page_near`).

``measures/all-pages.txt`` counts the cues of all pages together (see :mod:`tools.page_cues`).

After weights or rules were changed on purpose, this tool writes both files anew; the diff is then
read before it is committed. It says which known faults are gone, and takes them out.
"""

from __future__ import annotations

import argparse
import functools
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import newsparse
from newsparse import Article, Quote

from .page_cues import counted
from .page_forms import Scored, forms, observed, read_again
from .page_labels import PAGES, PARSERS, block_line, pages
from .page_near import KINDS, near
from .page_quotes import Weighed, weigh

__all__ = [
    "COUNTS",
    "FAULTS",
    "NEAR",
    "PAGES",
    "counted_on_all",
    "found_on",
    "measured_on",
    "near_all",
    "pages",
    "without",
]

COUNTS = PAGES / "measures" / "all-pages.txt"
"""What is counted on all pages together."""
NEAR = PAGES / "measures" / "near.txt"
"""Checksums of what stands near the lines and pages."""
FAULTS = "known_faults"
"""What is known to be wrong in an expected file."""
_OPENING, _CLOSING = 60, 20
"""Characters of a block's beginning and end that are shown."""

Found = dict[str, list[str]]


@functools.cache
def _parse(path: Path) -> tuple[Article, list[Scored]]:
    """The article on a page, and the candidates that its furniture was chosen from."""
    with observed() as seen:
        return PARSERS[path.suffix](path.read_text(encoding="utf-8")), seen


def near_all(*kinds: str) -> Iterator[str]:
    """The checksums of what stands near the lines and pages, of all kinds or of some."""
    return near(lambda path: _parse(path)[0], kinds or KINDS)


# -- what a reader finds ---------------------------------------------------------------------------


def found_on(path: Path) -> Found:
    """The parts of the article on a page, each as lines for people."""
    article, _ = _parse(path)
    return {
        "article": list(_article(article)),
        "blocks": [_row(str(block.role), _shortened(block.text)) for block in article.blocks],
        "bylines": [
            _row(
                byline.name, byline.kind, byline.contribution, byline.job_title,
                byline.affiliation, byline.location, byline.email, byline.handle,
                ", ".join(byline.languages), _shortened(byline.bio or ""),
            )
            for byline in article.bylines
        ],
        "captions": [_row(item.text, item.credit, item.keywords) for item in article.captions],
        "related": [
            _row(item.headline, _shortened(item.summary or ""), item.byline)
            for item in article.related
        ],
        "quotes": list(_quotes(article.quotes, "")),
        "people": [
            _row(person.name, ", ".join(person.titles), ", ".join(person.aliases))
            for person in article.people
        ],
    }  # fmt: skip


def _article(article: Article) -> Iterator[str]:
    yield _row("language", article.language)
    yield _row("headline", article.headline)
    yield _row("dek", article.dek)
    if article.dateline is not None:
        yield _row(
            "dateline", article.dateline.place, article.dateline.agency, article.dateline.date
        )
    yield _row("published", article.date_published and article.date_published.isoformat())
    yield _row("modified", article.date_modified and article.date_modified.isoformat())
    yield _row("publisher", article.publisher)
    for diagnostic in article.diagnostics:
        yield _row("diagnostic", diagnostic.code, diagnostic.message)


def _quotes(quotes: Iterable[Quote], inside: str) -> Iterator[str]:
    for quote in quotes:
        speakers = [
            _row(speaker.name, str(speaker.resolution), speaker.mention)
            for speaker in quote.speakers
        ]
        words = f"{inside}“{_shortened(quote.text)}”"
        yield _row(words, quote.kind, quote.cue, " & ".join(speakers) or "nobody")
        yield from _quotes(quote.nested, f"{inside}  ")


def _row(*cells: str | None) -> str:
    """Cells side by side, without the empty ones at the end."""
    return " | ".join(str(cell or "-") for cell in cells).rstrip("-| ")


def _shortened(text: str) -> str:
    if len(text) <= _OPENING + _CLOSING + 5:
        return text
    return f"{text[:_OPENING]} … {text[-_CLOSING:]}"


# -- what stands behind it -------------------------------------------------------------------------


def measured_on(path: Path) -> list[str]:
    """Offsets, confidence, evidence and scores on a page, as lines."""
    article, scored = _parse(path)
    lines = [f"{scorer} {value:.3f}" for scorer, value, _ in scored]
    lines += map(block_line, article.blocks)
    lines += _places(article)
    lines += _weighed(article).lines()
    return lines


def _places(article: Article) -> Iterator[str]:
    """Where the values stand."""
    values = [*article.bylines, *article.captions, *article.related, article.dateline]
    yield "spans " + _spans([value.span for value in values if value is not None])
    for quote in article.quotes:
        spans = [span for part in quote.segments for span in (part.marked_span, part.span)]
        spans += [speaker.mention_span for speaker in quote.speakers]
        yield f"quote {quote.confidence:.3f} {_spans([*spans, quote.cue_span])}"
    for person in article.people:
        yield f"person {_spans(person.mentions)}"


def _spans(spans: Sequence[newsparse.Span | None]) -> str:
    return " ".join("-" if span is None else f"{span.start}-{span.end}" for span in spans)


def _weighed(article: Article) -> Weighed:
    bounds = [(block.span.start, block.span.end) for block in article.blocks if block.role.is_body]
    return weigh(article.source, bounds, article.language)


def counted_on_all() -> list[str]:
    """What the learned weights get to see on all pages together, as lines."""
    texts = [(path, path.read_text(encoding="utf-8"), _parse(path)[0].language) for path in pages()]
    observed = [
        (scorer, name)
        for path in pages()
        for scorer, _, observations in _parse(path)[1]
        for name in observations
    ]
    weighed: Counter[str] = Counter()
    for path in pages():
        weighed.update(_weighed(_parse(path)[0]).features())
    return counted(texts, observed, weighed)


# -- writing ---------------------------------------------------------------------------------------


def without(faults: Sequence[dict[str, str]], found: Found) -> list[dict[str, str]]:
    """The known faults that are no more: what was wrong is gone, or what is right is there."""
    lines = {(part, line) for part, rows in found.items() for line in rows}
    return [
        fault
        for fault in faults
        if (fault["found"] and (fault["part"], fault["found"]) not in lines)
        or (fault["right"] and (fault["part"], fault["right"]) in lines)
    ]


def _written(path: Path, text: str) -> bool:
    """Write a file, and say whether that changed it."""
    if path.exists() and path.read_text(encoding="utf-8") == text:
        return False
    path.write_text(text, encoding="utf-8", newline="\n")
    return True


def _approve(path: Path) -> None:
    expected, measures = path.with_suffix(".json"), PAGES / "measures" / f"{path.stem}.txt"
    old = json.loads(expected.read_text(encoding="utf-8")) if expected.exists() else {}
    found = found_on(path)
    faults = old.get(FAULTS, [])
    gone = without(faults, found)
    for fault in gone:
        print(f"{path.name}: no longer wrong as it was: {fault}")
    kept = [fault for fault in faults if fault not in gone]
    text = json.dumps({**found, FAULTS: kept}, ensure_ascii=False, indent=1) + "\n"
    if _written(expected, text):
        print(f"{path.name}: what is found has changed; read the diff of {expected.name}")
    _written(measures, _joined(measured_on(path)))


def _joined(lines: Iterable[str]) -> str:
    return "".join(f"{line}\n" for line in lines)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("names", nargs="*", metavar="NAME", help="pages, without suffix")
    wanted = set(parser.parse_args().names)
    found = [path for path in pages() if not wanted or path.stem in wanted]
    for name in sorted(wanted - {path.stem for path in found}):
        sys.exit(f"no page {name!r} in {PAGES}")
    for path in found:
        _approve(path)
    _written(COUNTS, _joined(counted_on_all()))
    _written(NEAR, _joined(near_all()))
    for path in forms():
        if _written(path, read_again(path)):
            print(f"forms/{path.name}: lines are read in another way; read the diff")


if __name__ == "__main__":
    main()
