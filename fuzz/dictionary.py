"""Words that the library looks for, as a dictionary for libFuzzer: random bytes rarely hit one."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from newsparse import languages
from newsparse.furniture.calendar import date_names
from newsparse.labeling import lexicons

__all__ = ["entries"]

_SIGNS = (
    "“ ” „ « » 「 」 ' \" — – | · • @ # © : … \ufeff \xa0 \u2028 \u200f \u0301 İ Â\xa0 "
    "By\xa0 (AP)\xa0— <p> </p> <div\xa0class= <h1> <!-- --> &amp; ** __ [](\xa0 > ``` --- | "
    'http:// .com 12:30 2025-01-02 1\xa0May\xa02025 null true 1e999 [0, "format": '
    "newsparse/1 article source blocks span role"
)
"""Marks and markup; a no-break space stands for a space."""


def entries() -> Iterator[str]:
    """The lines of the dictionary."""
    words = {sign.replace("\xa0", " ") for sign in _SIGNS.split(" ")}
    for name in lexicons.NAMES:
        words |= lexicons.phrases(name)
    for code in languages.KNOWN:
        language = languages.get(code)
        for table in (language.bylines, language.quotes):
            for field in attrs.fields(type(table)):
                if isinstance(found := getattr(table, field.name), frozenset):
                    words |= found
    words |= date_names()
    for word in sorted(words):
        if 0 < len(data := word.encode("utf-8")) <= 64:
            yield '"' + "".join(f"\\x{byte:02x}" for byte in data) + '"'
