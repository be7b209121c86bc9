"""Build ``src/newsparse/furniture/calendar.json``: names of months and weekdays from CLDR.

Run it with Babel installed (it is no run-time dependency)::

    python tools/build_calendar.py

The file maps each name, in lower case and without a closing full stop, to the languages that use
it: ``{"months": {"mai": {"5": "de fr"}}, "weekdays": ["monday"]}``. The data is CLDR's (Unicode
License v3), as Babel ships it.
"""

from __future__ import annotations

import json
import multiprocessing
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import babel

TARGET = Path(__file__).parents[1] / "src/newsparse/furniture/calendar.json"

LANGUAGES = (
    "af ar az be bg bn bs ca cs cy da de el en es et eu fa fi fil fo fr ga gl gu he hi hr hu hy id "
    "is it ka kk km kn ky lb lt lv mk ml mn mr ms mt my nb ne nl nn pa pl ps pt ro ru si sk sl sq "
    "sr sr_Latn sv sw ta te th tk tr uk ur uz xh zu"
)
"""Languages whose press prints dates with named months, as Babel's locale names, in one string."""

_WIDTHS = ("wide", "abbreviated")
_CONTEXTS = ("format", "stand-alone")


_PREFIX = re.compile(r"de |d['’]")  # Catalan prints the preposition with the name


def plain(name: str) -> str:
    """A name as the date reader looks it up."""
    return unicodedata.normalize("NFC", name).lower().rstrip(".")


def names(locale: babel.Locale, table: str) -> Iterator[tuple[int, str]]:
    """Every single-word name in a table of the Gregorian calendar, with its number."""
    for context in _CONTEXTS:
        for width in _WIDTHS:
            for number, name in getattr(locale, table)[context][width].items():
                word = _PREFIX.sub("", plain(name))
                if len(word) > 1 and not any(c.isspace() or c.isdigit() for c in word):
                    yield number, word


def read(code: str) -> tuple[str, set[tuple[int, str]], set[str]]:
    """Language, months and weekdays of one locale."""
    locale = babel.Locale.parse(code)
    weekdays = {name for _, name in names(locale, "days")}
    return locale.language, set(names(locale, "months")), weekdays


def main() -> None:
    """Write the tables."""
    months: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    weekdays: set[str] = set()
    # One process a locale: within one, Babel 2.18 mixes up the stand-alone names of locales.
    with multiprocessing.get_context("spawn").Pool(1, maxtasksperchild=1) as pool:
        for language, month_names, day_names in pool.imap(read, LANGUAGES.split(), chunksize=1):
            weekdays |= day_names
            for number, name in sorted(month_names):
                if language not in months[name][str(number)]:
                    months[name][str(number)].append(language)
    tables = {
        "months": {
            name: {number: " ".join(codes) for number, codes in sorted(by_number.items())}
            for name, by_number in sorted(months.items())
        },
        "weekdays": sorted(weekdays - set(months)),
    }
    TARGET.write_text(json.dumps(tables, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")
    print(f"{len(tables['months'])} months, {len(tables['weekdays'])} weekdays in {TARGET}")


if __name__ == "__main__":
    main()
