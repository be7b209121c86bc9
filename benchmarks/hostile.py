"""What hostile pages cost, against ordinary ones: price per character, growth, memory.

    python benchmarks/hostile.py [--n 100000] [--only WORD] [--max-factor 30] [--max-slope 1.15]

Each generator makes a page of about n and of 4 n characters. Printed are the processor time per
character of the larger one, how many times the price of ordinary text that is, the slope of the
time over the length on a log-log scale (1: linear), and the peak of memory per character. The
exit code is 1 if a factor or a slope is over its limit. Times are of the processor, not of the
clock; a page that takes less than a twentieth of a second has no slope.
"""

from __future__ import annotations

import argparse
import gc
import math
import sys
import time
import tracemalloc
from collections.abc import Callable, Iterator
from pathlib import Path

from newsparse import parse, parse_html, parse_markdown

__all__ = ["MAX_SLOPE", "Generator", "Page", "suites"]

_SEEDS = Path(__file__).parents[1] / "seeds"
MAX_SLOPE = 1.15
"""Linear, but for what is only looked for on longer pages."""
_MAX_FACTOR = 30.0
_TOO_FAST = 0.05
"""Seconds below which a slope says nothing."""

Page = str | bytes
Generator = Callable[[int], Page]


def _again(piece: str, before: str = "", after: str = "") -> Generator:
    """A page of one piece over and over."""
    return lambda n: before + piece * (n // len(piece)) + after


def _cut(text: str) -> Generator:
    """A page of one text, over and over, to the character."""
    return lambda n: (text * (n // len(text) + 1))[:n]


_TEXT = {
    "one word": _again("a"),
    "one word of Hindi": _again("क", "By "),
    "letters that are marks": _again("ʼʻ", "By "),
    "spaces": _again(" ", "", "x"),
    "newlines": _again("\n"),
    "short lines": _again("a\n"),
    "short lines, all different": lambda n: "\n".join(map(str, range(n // 6))),
    "open marks": _again("“"),
    "straight marks": _again('"'),
    "spaced straight marks": _again('"a" '),
    "apostrophes": _again("'a' "),
    "guillemets": _again("«a "),
    "open marks on lines": _again("“a\n"),
    "By By": _again("By "),
    "By lines": _again("by A\n"),
    "By A A": _again("A ", "By "),
    "names in a row": _again("Ann Lee, "),
    "names joined": _again("Ann Lee and ", "By "),
    "said said": _again("said "),
    "he said": _again('"A," he said. '),
    "who chains": _again("X, who said Y, who said "),
    "initials": _again("A. "),
    "dates": _again("1 May 2025 "),
    "digits and colons": _again("1:"),
    "addresses": _again("a.", "", "@b"),
    "at signs": _again("@"),
    "links": _again("http://a."),
    "brackets": _again("("),
    "strokes": _again("A/"),
    "pipes": _again("a | "),
    "one phrase": _again("Share this post\n"),
    "two lines in turn": _again("Read more\nA headline that is repeated\n"),
    "phrases without end": _again("share this "),
    "mojibake": _again("Â "),
    "combining marks": _again("e\u0301"),
    "combining marks, out of order": _again("\u0301\u0316"),
    "combining marks, words of them": _again("a\u0301\u0316 "),
    "combining marks, lines of them": _again("a" + "\u0301\u0316" * 20 + "\n"),
    "soft hyphens": _again("Re\u00adgie\u00adrung "),
    "soft hyphens, a word of them": _again("a\u00ad"),
    "spaces without width": _again("\u200b"),
    "spaces without width, apart": _again("\u200b "),
    "spaces without width, behind a word": _again(" \u200b", "a"),
    "spaces without width, lines of them": _again("\u200bAnn Lee\u200b\n"),
    "surrogates": _again("\ud800"),
    "wrapped words": _again("word " * 14 + "\n"),
    "Chinese": _again("「新聞」"),
}


def _unclosed(size: int) -> str:
    """Formatting elements that a parser opens again in each paragraph."""
    opened = "".join(f"<b id={number}>" for number in range(size // 24))
    return f"<div>{opened}</div>" + "<p>x</p>" * (size // 16)


_ARTICLE = "<p>The ferry came back to the harbour on Monday, and the mayor was there to see it.</p>"

_HTML: dict[str, Generator] = {
    "nested elements": _again("<div>", "", _ARTICLE),
    "nested formatting": _again("<b>", "", _ARTICLE),
    "formatting that nobody closed": lambda n: _unclosed(n) + _ARTICLE,
    "closed in the wrong order": _again("<a><b></a></b>", "", _ARTICLE),
    "paragraphs in tables": _again("<table><p>", "", _ARTICLE),
    "closing tags": _again("</p>", "", _ARTICLE),
    "angles": _again("<", "", _ARTICLE),
    "open attribute": _again("a", '<p class="', _ARTICLE),
    "long attribute": _again("a ", '<p class="', '">' + _ARTICLE),
    "many attributes": _again("a=b ", "<p ", ">" + _ARTICLE),
    "comment that hides a tag": _again("a=b ", "<!--<p ", ">-->" + _ARTICLE),
    "open comments": _again("<!--", "", _ARTICLE),
    "open quotes": _again('<a href="', "", _ARTICLE),
    "open scripts": _again("<script>", "", _ARTICLE),
    "linked data, nested": _again("[", "<script type=application/ld+json>", "</script>" + _ARTICLE),
    "metas": _again('<meta name=author content="Ann Lee">', "<head>", "</head>" + _ARTICLE),
    "entities": _again("&amp;", "<p>"),
    "entities that are none": _again("&a", "<p>"),
    "table": _again("<tr><td>a<td>b", "<table>", "</table>" + _ARTICLE),
    "menu": _again("<li><a href=x>a</a>", "<ul>", "</ul>" + _ARTICLE),
    "short paragraphs": _again("<p>a", "", _ARTICLE),
    "bytes that are no text": lambda n: b"<p>" + b"\xff\xfe\x80a" * (n // 4),
    "two bytes a character, broken": lambda n: b"\xff\xfe" + b"<\xd8" * (n // 2),
}

_MARKDOWN = {
    "brackets": _again("["),
    "link heads": _again("[]("),
    "pictures": _again("![a]("),
    "stars": _again("*_"),
    "stars and words": _again("**a *"),
    "backticks": _again("`a``"),
    "quote marks": _again(">"),
    "nested lists": _again("- "),
    "lists": _again("1. a\n"),
    "tables": _again("| a | b |\n", "| a | b |\n|---|---|\n"),
    "link definitions": _again("[a]: b\n"),
    "tags": _again("<div>"),
    "comments": _again("<!--"),
    "headings": _again("# a\n"),
    "underlined": _again("a\n-\n"),
    "entities": _again("&amp;"),
    "front matter": _again("a: b\n", "---\n"),
}


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--n", type=int, default=100_000, help="characters of the smaller page")
    parser.add_argument("--only", default="", help="only generators with this in their name")
    parser.add_argument("--max-factor", type=float, default=_MAX_FACTOR)
    parser.add_argument("--max-slope", type=float, default=MAX_SLOPE)
    arguments = parser.parse_args()
    over = []
    for name, read, ordinary, pages in suites():
        price = None
        for page, make in {"ordinary": ordinary, **pages}.items():
            if page != "ordinary" and arguments.only not in f"{name} {page}":
                continue
            each, slope, peak = _measure(read, make, arguments.n)
            price = price or each
            factor = each / price
            bad = factor > arguments.max_factor or slope > arguments.max_slope
            over += [f"{name}: {page}"] * bad
            print(
                f"{name:9} {page:30} {each:9.0f} ns/char  x{factor:6.2f}  slope {slope:5.2f}  "
                f"peak {peak:6.0f} B/char{'  OVER' * bad}",
                flush=True,
            )
    print(f"{len(over)} over the limits", *over, sep="\n  ")
    return bool(over)


def suites() -> Iterator[tuple[str, Callable[..., object], Generator, dict[str, Generator]]]:
    """For each entry point its name, itself, ordinary pages, and hostile ones by name."""
    paths = sorted(_SEEDS.glob("*.txt"))
    seeds = "\n\n".join(path.read_text(encoding="utf-8") for path in paths)
    lines = "".join(f"<p>{line}</p>\n" for line in seeds.splitlines() if line)
    yield "text", parse, _cut(seeds), _TEXT
    yield "HTML", parse_html, _cut(lines), _HTML
    yield "Markdown", parse_markdown, _cut(seeds), _MARKDOWN


def _measure(read: Callable[..., object], make: Generator, n: int) -> tuple[float, float, float]:
    """Nanoseconds a character, slope, and peak of bytes a character."""
    small, large = make(n), make(4 * n)
    times = [_seconds(read, page) for page in (small, large)]
    slope = math.log(times[1] / times[0]) / math.log(len(large) / len(small))
    tracemalloc.start()
    read(small)
    peak = tracemalloc.get_traced_memory()[1] / len(small)
    tracemalloc.stop()
    return times[1] / len(large) * 1e9, slope if times[1] > _TOO_FAST else 0.0, peak


def _seconds(read: Callable[..., object], page: Page) -> float:
    """Processor time; the better of two runs."""
    best = math.inf
    for _ in range(2):
        gc.collect()
        begin = time.process_time()
        read(page)
        best = min(best, time.process_time() - begin)
    return max(best, 1e-7)


if __name__ == "__main__":
    sys.exit(main())
