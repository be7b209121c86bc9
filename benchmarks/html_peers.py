"""Compare HTML extractors on a folder of pages: F1 of the body and time, in one run.

    python benchmarks/html_peers.py FOLDER [--set NAME] [--sample N] [--tools A,B]

The folder holds ``NAME.jsonl.gz`` files, one page a row with the keys ``id``, ``lang``, ``url``,
``dek`` (list), ``body`` and ``html`` (path of the page, gzip), and optionally ``title``,
``authors`` and ``date``. Every tool reads the same pages one after the other in the same process;
tools that are not installed are named and left out. Peers are called with their defaults, and
with their metadata switched on where that is a choice, because newsparse reads it too.

Times are of the processor, not of the clock, so that other programs do not count. Each tool reads
the first page once before, because tools load their tables and models then.

F1 is over shingles of four words, precision and recall as means over pages (the method of
Scrapinghub's *article-extraction-benchmark*); in Chinese and Japanese a character is a word. The
dek may count as body or not, whichever is better for the tool.
"""

from __future__ import annotations

import argparse
import gzip
import importlib
import json
import re
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

_SIZE = 4
_CJK = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
_WORD = re.compile(r"\w+")
_WORD_OR_CHARACTER = re.compile(rf"[{_CJK}]|[^\W{_CJK}]+")
_DENSE = 0.3
"""Share of Chinese or Japanese characters from which characters are compared instead of words."""

Extract = Callable[[str, str, str], str]
"""Page, address and language code to body."""


def main() -> None:
    arguments = _arguments()
    tools = _tools(arguments.tools)
    for path in sorted(arguments.folder.glob(f"{arguments.set}.jsonl.gz")):
        rows = list(_rows(path, arguments.sample))
        results = {name: _run(extract, rows, arguments.folder) for name, extract in tools.items()}
        _print(path.name, rows, results)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("--set", default="*", help="name of one set (default: all in the folder)")
    parser.add_argument("--sample", type=int, help="only the first N pages of a set")
    parser.add_argument("--tools", help="names with commas between (default: all installed)")
    return parser.parse_args()


def _rows(path: Path, sample: int | None) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines):
            if sample is not None and number >= sample:
                return
            yield json.loads(line)


def _newsparse() -> Extract:
    module = importlib.import_module("newsparse")
    return lambda html, url, language: str(module.parse_html(html, url=url or None).body)


def _trafilatura() -> Extract:
    module = importlib.import_module("trafilatura")

    def extract(html: str, url: str, language: str) -> str:
        found = module.bare_extraction(html, url=url or None, with_metadata=True)
        return (found.text if found is not None else "") or ""

    return extract


def _trafilatura_text() -> Extract:
    module = importlib.import_module("trafilatura")
    return lambda html, url, language: (
        module.extract(html, url=url or None, include_comments=False) or ""
    )


def _newspaper() -> Extract:
    module = importlib.import_module("newspaper")

    def extract(html: str, url: str, language: str) -> str:
        article = module.Article(url or "https://example.org/")
        article.download(input_html=html)
        article.parse()
        return str(article.text)

    return extract


def _readability() -> Extract:
    readability = importlib.import_module("readability")
    lxml_html = importlib.import_module("lxml.html")

    def extract(html: str, url: str, language: str) -> str:
        summary = readability.Document(html).summary(html_partial=True)
        return "\n".join(lxml_html.fromstring(summary).itertext())

    return extract


def _resiliparse() -> Extract:
    module = importlib.import_module("resiliparse.extract.html2text")
    return lambda html, url, language: str(module.extract_plain_text(html, main_content=True))


def _justext() -> Extract:
    """jusText asks for the language and has no default; pages in one it lacks count as English."""
    module = importlib.import_module("justext")
    known = module.get_stoplists()

    def extract(html: str, url: str, language: str) -> str:
        name = _STOPLISTS.get(language, "English")
        words = module.get_stoplist(name if name in known else "English")
        found = module.justext(html, words)
        return "\n".join(part.text for part in found if not part.is_boilerplate)

    return extract


_STOPLISTS = {
    "ar": "Arabic",
    "cs": "Czech",
    "da": "Danish",
    "de": "German",
    "el": "Greek",
    "en": "English",
    "es": "Spanish",
    "fi": "Finnish",
    "fr": "French",
    "hi": "Hindi",
    "hu": "Hungarian",
    "id": "Indonesian",
    "it": "Italian",
    "ko": "Korean",
    "lt": "Lithuanian",
    "nl": "Dutch",
    "no": "Norwegian_Bokmal",
    "pl": "Polish",
    "pt": "Portuguese",
    "ro": "Romanian",
    "ru": "Russian",
    "sv": "Swedish",
    "tr": "Turkish",
    "uk": "Ukrainian",
}
"""jusText's names of languages."""

_TOOLS: dict[str, Callable[[], Extract]] = {
    "newsparse": _newsparse,
    "trafilatura": _trafilatura,
    "trafilatura-text": _trafilatura_text,
    "newspaper4k": _newspaper,
    "readability-lxml": _readability,
    "resiliparse": _resiliparse,
    "jusText": _justext,
}
"""``trafilatura-text`` leaves metadata out and is the faster for it."""


def _tools(wanted: str | None) -> dict[str, Extract]:
    found = {}
    for name in wanted.split(",") if wanted else _TOOLS:
        try:
            found[name] = _TOOLS[name]()
        except ImportError as error:
            print(f"{name}: not installed ({error.name})", file=sys.stderr)
    return found


def _run(extract: Extract, rows: list[dict[str, Any]], folder: Path) -> dict[str, Any]:
    """Scores and times of one tool."""
    scores, seconds, failures = [], [], 0
    for row in rows[:1]:
        _timed(extract, row, folder)
    for row in rows:
        body, taken = _timed(extract, row, folder)
        seconds.append(taken)
        failures += body is None
        golds = {row["body"], "\n".join([*row["dek"], row["body"]])}
        scores.append(max((_score(gold, body or "") for gold in golds), key=lambda score: score[2]))
    return {"scores": scores, "seconds": seconds, "failures": failures}


def _timed(extract: Extract, row: dict[str, Any], folder: Path) -> tuple[str | None, float]:
    """The body that a tool finds, and the seconds it takes; None if the tool raises."""
    with gzip.open(folder / row["html"], "rt", encoding="utf-8") as stream:
        html = stream.read()
    begin = time.process_time()
    try:
        body = extract(html, row["url"], row["lang"])
    except Exception:  # peers raise on some pages; such a page counts as empty
        body = None
    return body, time.process_time() - begin


def _score(gold: str, found: str) -> tuple[float, float, float]:
    letters = len(re.findall(r"\w", gold))
    dense = letters and len(re.findall(f"[{_CJK}]", gold)) / letters > _DENSE
    pattern = _WORD_OR_CHARACTER if dense else _WORD
    a, b = _shingles(pattern.findall(gold)), _shingles(pattern.findall(found))
    shared = sum((a & b).values())
    precision = shared / sum(b.values()) if b else 0.0
    recall = shared / sum(a.values()) if a else 1.0
    total = precision + recall
    return precision, recall, 2 * precision * recall / total if total else 0.0


def _shingles(words: list[str]) -> Counter[tuple[str, ...]]:
    return Counter(tuple(words[i : i + _SIZE]) for i in range(max(1, len(words) - _SIZE + 1)))


def _print(name: str, rows: list[dict[str, Any]], results: dict[str, dict[str, Any]]) -> None:
    reference = results.get("trafilatura") or next(iter(results.values()))
    unit = sum(reference["seconds"])
    print(f"{name}: {len(rows)} pages")
    print(f"{'':18} {'F1':>6} {'P':>6} {'R':>6} {'F1 en':>6} {'ms':>7} {'ratio':>6} failed")
    for tool, result in results.items():
        english = [s for s, r in zip(result["scores"], rows, strict=True) if r["lang"] == "en"]
        precision, recall, f1 = _means(result["scores"])
        seconds = sum(result["seconds"])
        print(
            f"{tool:18} {f1:6.4f} {precision:6.4f} {recall:6.4f} "
            f"{_means(english)[2] if english else float('nan'):6.4f} "
            f"{1000 * seconds / max(1, len(rows)):7.1f} {seconds / unit:6.2f} {result['failures']}"
        )


def _means(scores: list[tuple[float, float, float]]) -> tuple[float, float, float]:
    precision = statistics.mean(s[0] for s in scores)
    recall = statistics.mean(s[1] for s in scores)
    total = precision + recall
    return precision, recall, 2 * precision * recall / total if total else 0.0


if __name__ == "__main__":
    main()
