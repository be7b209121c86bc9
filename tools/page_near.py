"""What stands near the lines and pages of ``tests/pages``: how is it read?

Each line of ``forms`` and each page is changed by small steps (:mod:`tools.page_variants`), or its
lines are put together anew (:mod:`tools.page_mixed`), and all that is found and seen then is summed
up in ``measures/near.txt``: a checksum for each line and page. Nobody has read what it stands for;
one that changes says that something near that line is no longer read as it was. To see what, print
the readings before and after, and compare::

    python -m tools.page_near "dates: 5 June 2024"
"""

from __future__ import annotations

import argparse
import zlib
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from itertools import islice
from pathlib import Path

from newsparse import Article, Block, Role, Span
from newsparse.quotes import extract

from .page_forms import FORMS, Row, forms, furnished, joined, observed, pages_of, readings
from .page_labels import PARSERS, block_line, pages
from .page_mixed import mixed, mixed_html
from .page_quotes import weigh
from .page_seen import seen_by_labeller
from .page_variants import Draw, lines_near, page_near, pages_near, paragraphs_near

__all__ = ["KINDS", "near"]

_BREAKS = ("\n", "\n\n", "\n\n\n")
"""What stands between the lines of a page."""
_LANGUAGES = ("en", "en", "de", "fr", None)
_EVERY = 8
"""Of what stands near an article of one line, only each so many is read."""
_QUOTED, _LABELLED, _MARKED_UP = 16, 4, 16
"""How often a page is changed whose quotes are looked at, or its labels, or those of HTML."""
_MIXED = 12
"""Pages of each kind that are made of the lines of one."""
_FURNITURE = frozenset({"bios", "credits", "datelines", "dates", "lines", "signoffs"})
"""Forms that stand on such pages, too."""
_PARTS = ("headline", "dek", "dateline", "date_published", "date_modified", "publisher", "bylines",
          "captions", "related", "quotes", "people", "diagnostics")  # fmt: skip
"""What is looked at of an article, besides its blocks."""

Readings = Iterator[tuple[str, Iterable[str]]]
"""What a line or page is called, and all readings of what stands near it."""


def _forms() -> Readings:
    everything: list[str] = []
    for path in forms():
        if path.stem not in ("boxes", "quotes"):
            read, lines = readings(path)
            everything += lines
            for line in lines:
                near = lines_near(line)
                yield f"{path.stem}: {line}", (part for text in near for part in [*read(text), ""])
    shared: Counter[Row] = Counter()
    for number, page in enumerate(pages_of(FORMS / "boxes.txt"), 1):
        changed = pages_near(page, everything, shared)
        yield f"box: {number}", (part for rows in changed for part in _box(rows))


def _box(rows: list[Row]) -> Iterator[str]:
    """What furniture finds on a page of labelled lines, and what it saw of the candidates."""
    draw = Draw(" ".join(text for _, text in rows))
    with observed() as scored:
        found = list(furnished(rows, draw.one(_LANGUAGES), draw.one(_BREAKS)))
    yield from (f"{scorer} {' '.join(names)}" for scorer, _, names in scored)
    yield from found


def _quotes(article_of: Callable[[Path], Article]) -> Readings:
    for line in readings(FORMS / "quotes.txt")[1]:
        language, _, body = line.partition(": ")
        near = islice(lines_near(body), None, None, _EVERY)
        yield (
            f"quotes: {line}",
            (found for text in near for found in _said(text.split(" ¶ "), language)),
        )
    for path in pages():
        article = article_of(path)
        texts = [block.text for block in article.blocks if block.role.is_body]
        yield (
            f"quotes: {path.name}",
            (
                line
                for number in range(_QUOTED)
                for line in _quoted(texts, article.language, Draw(f"{number} {path.name}"))
            ),
        )


def _quoted(texts: Iterable[str], language: str | None, draw: Draw) -> Iterator[str]:
    """The quotes of paragraphs near some, and what they were chosen from."""
    yield from _said(list(paragraphs_near(texts, draw)), language)


def _said(paragraphs: Sequence[str], language: str | None) -> Iterator[str]:
    text, bounds = joined(paragraphs)
    blocks = [Block(Span(*bound), Role.PARAGRAPH, text="") for bound in bounds]
    yield from map(repr, extract(text, blocks, language))
    yield from weigh(text, bounds, language).lines()


def _labels(_: Callable[[Path], Article]) -> Readings:
    for path in pages():
        text = path.read_text(encoding="utf-8")
        rounds = _MARKED_UP if path.suffix == ".html" else _LABELLED
        drawn = (page_near(text, path.suffix, Draw(f"{number} {text}")) for number in range(rounds))
        yield (
            f"labels: {path.name}",
            (line for other in drawn for line in _labelled(other, path.suffix)),
        )


def _mixed(article_of: Callable[[Path], Article]) -> Readings:
    furniture = [line for path in forms() if path.stem in _FURNITURE for line in readings(path)[1]]
    for path in pages():
        lines = [block.text for block in article_of(path).blocks]
        for suffix, mix in ((".txt", mixed), (".html", mixed_html)):
            drawn = (
                mix(lines, furniture, Draw(f"{number} {path.name}")) for number in range(_MIXED)
            )
            yield (
                f"mixed: {path.stem} as {suffix}",
                (line for other in drawn for line in _labelled(other, suffix)),
            )


def _labelled(text: str, suffix: str) -> Iterator[str]:
    """What is found on a page, and what labeller and furniture saw of it."""
    with seen_by_labeller() as seen, observed() as scored:
        article = PARSERS[suffix](text)
    yield from map(block_line, article.blocks)
    yield from seen
    yield from (f"{scorer} {value:.3f} {' '.join(names)}" for scorer, value, names in scored)
    for name in _PARTS:
        yield f"{name} {getattr(article, name)!r}"


KINDS: dict[str, Callable[[Callable[[Path], Article]], Readings]] = {
    "forms": lambda _: _forms(),
    "quotes": _quotes,
    "labels": _labels,
    "mixed": _mixed,
}
"""The kinds of checksums."""


def near(article_of: Callable[[Path], Article], kinds: Collection[str] = KINDS) -> Iterator[str]:
    """The checksums of some kinds, each with what it belongs to."""
    for kind in kinds:
        for name, found in KINDS[kind](article_of):
            value = 0
            for line in found:
                value = zlib.crc32(f"{line}\n".encode("utf-8", "surrogatepass"), value)
            yield f"{value:08x} {name}"


def _read(path: Path) -> Article:
    return PARSERS[path.suffix](path.read_text(encoding="utf-8"))


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("name", help="as in measures/near.txt, without the checksum")
    wanted = parser.parse_args().name
    for kind in KINDS.values():
        for name, found in kind(_read):
            if name == wanted:
                print("\n".join(found))


if __name__ == "__main__":
    main()
