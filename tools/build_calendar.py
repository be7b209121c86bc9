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
    "af am ar ar_LB ar_MA az az_Cyrl be bg bn bs ca cs cy da de de_AT el en es et eu fa fi fil fo "
    "fr fr_CA ga gl gu he hi hr hu hy id is it ka kk km kn ky lb lo lt lv mk ml mn mr ms mt my nb "
    "ne nl nn pa pl ps pt ro ru si sk sl so sq sr sr_Latn sv sw ta te tg th ti tk tr uk ur uz "
    "uz_Cyrl xh zu"
)
"""Languages whose press prints dates with named months, as Babel's locale names, in one string.

Some regions have names of their own: "Jänner" in Austria, "كانون الثاني" in Lebanon."""

_WIDTHS = ("wide", "abbreviated")
_WIDE = frozenset(["az_Cyrl", "so", "tg", "uz_Cyrl"])
"""Locales whose abbreviations are words of other languages: "душ" is Tuesday in Tajik."""
_CONTEXTS = ("format", "stand-alone")


_PREFIX = re.compile(r"de |d['’]")  # Catalan prints the preposition with the name
_GLUED = re.compile("([א-ת]?)MMMM([^\\W\\d_yMdGE]*)")
"""What a language's pattern of dates adds to the name: Hebrew a letter, Basque an ending."""


def plain(name: str) -> str:
    """A name as the date reader looks it up."""
    return unicodedata.normalize("NFC", name).lower().rstrip(".׳")


def names(locale: babel.Locale, table: str) -> Iterator[tuple[int, str]]:
    """Every name of one word or two in a table of the Gregorian calendar, with its number."""
    glued = _GLUED.search(locale.date_formats["long"].pattern.replace("'", ""))
    before, after = glued.groups() if glued and table == "months" else ("", "")
    for context in _CONTEXTS:
        for width in _WIDTHS[: 1 if str(locale) in _WIDE else None]:
            for number, name in getattr(locale, table)[context][width].items():
                word = _PREFIX.sub("", plain(name))
                words = word.count(" ") + 1
                if len(word) < 2 or any(char.isdigit() for char in word):
                    continue
                if words == 1 or (words == 2 and table == "months"):
                    yield number, word
                    if before or after:
                        yield number, f"{before}{word}{after}"


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
