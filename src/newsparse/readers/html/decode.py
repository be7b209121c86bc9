"""Bytes of a page to text: byte order mark, declared charset, UTF-8, then a guess."""

from __future__ import annotations

import codecs
import re

import charset_normalizer

__all__ = ["decode"]

_HEAD = 4_096
"""Bytes searched for a declaration. HTML asks for it in the first 1,024; pages are late with it."""
_SAMPLE = 65_536
"""Bytes that a guess is made from."""

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"""(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})""", re.I)

# The WHATWG Encoding Standard reads these labels as the larger encodings that pages really use.
_WIDER = {
    "ascii": "cp1252",
    "big5": "big5hkscs",
    "euc_kr": "cp949",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "shift_jis": "cp932",
    "utf-16-be": "utf-8",
    "utf-16-le": "utf-8",
    "utf-16": "utf-8",
    "utf-7": "utf-8",
}


def decode(data: bytes) -> str:
    """The text of a page. Never raises: bytes that fit nowhere become U+FFFD."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, "replace")
    for candidate in (_declared(data), "utf-8"):
        if candidate is not None:
            try:
                return data.decode(candidate)
            except UnicodeDecodeError:
                continue
    return data.decode(_guessed(data), "replace")


def _declared(data: bytes) -> str | None:
    match = _DECLARED.search(data[:_HEAD])
    if match is None:
        return None
    try:
        name = codecs.lookup(match[1].decode("ascii", "replace")).name
        return _text_encoding(_WIDER.get(name, name))
    except LookupError:
        return None


def _guessed(data: bytes) -> str:
    """A declaration with a few wrong bytes still beats a guess from the letters."""
    declared = _declared(data)
    if declared is not None and data[:_SAMPLE].decode(declared, "replace").count("\ufffd") < 64:
        return declared
    best = charset_normalizer.from_bytes(data[:_SAMPLE]).best()
    return best.encoding if best is not None else "cp1252"


def _text_encoding(name: str) -> str | None:
    """The codec, unless it is one of Python's that do not decode bytes to text ("rot13")."""
    try:
        return name if isinstance(b" ".decode(name), str) else None
    except (LookupError, UnicodeError, ValueError):
        return None
