"""Page text made safe for people to look at: what printing to a terminal or a page needs."""

from __future__ import annotations

import datetime
import re

__all__ = ["neutralise", "shorten", "shown_date"]

# Control characters (a page must not move the cursor or recolour the terminal), bidirectional
# controls (it must not reorder what stands around it), line and paragraph separators, and lone
# surrogates (which no encoding takes).
_UNSAFE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f"
    "\ud800-\udfff\ufff9-\ufffb]"
)
# Invisible marks of direction that ordinary Arabic and Hebrew text holds: left out, not written.
_MARKS = frozenset("\u061c\u200e\u200f")


def neutralise(text: str) -> str:
    r"""The text with dangerous characters written out, and line ends but the line feed made spaces.

    >>> neutralise("a\x1b[31mb\u202ec")
    'a\\x1b[31mb\\u202ec'
    """
    return _UNSAFE.sub(_written_out, text)


def shorten(text: str, width: int) -> str:
    """The text, at most ``width`` characters of it, an ellipsis for the rest.

    >>> shorten("Share this post", 9)
    'Share th…'
    """
    return text if len(text) <= width else text[: max(0, width - 1)].rstrip() + "…"


def shown_date(date: datetime.date) -> str:
    """A date, or a time to the minute.

    >>> shown_date(datetime.datetime(2025, 2, 13, 9, 30, 15))
    '2025-02-13 09:30'
    """
    if isinstance(date, datetime.datetime):
        return date.isoformat(sep=" ", timespec="minutes")
    return date.isoformat()


def _written_out(match: re.Match[str]) -> str:
    if match[0] in _MARKS:
        return ""
    if match[0].isspace():
        return " "
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}"


class Style:
    """Terminal styling that can be switched off (ECMA-48 *select graphic rendition*)."""

    def __init__(self, *, colours: bool) -> None:
        self._colours = colours

    def __call__(self, text: str, *codes: int) -> str:
        """The text, in the given renditions: 1 bold, 2 faint, 3 italic, 30 to 37 colours."""
        if not (self._colours and codes and text):
            return text
        return f"\x1b[{';'.join(map(str, codes))}m{text}\x1b[0m"


def wrap(text: str, width: int, *, first: str = "", rest: str = "") -> str:
    """The text in lines of at most ``width`` characters, after the given indents."""
    import textwrap

    return textwrap.fill(
        text,
        max(width, len(first) + 20),
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    )
