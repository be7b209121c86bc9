"""Text made safe to look at."""

from __future__ import annotations

import sys
import unicodedata

import pytest

from newsparse._display import Style, neutralise, shorten, wrap


def test_no_control_or_bidi_character_is_left() -> None:
    """Of all of Unicode, only tab and line feed stay of the control and bidi characters."""
    bidi = set("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
    for code in range(sys.maxunicode + 1):
        character = chr(code)
        unsafe = unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") or character in bidi
        if unsafe and character not in "\t\n":
            assert character not in neutralise(character), hex(code)


@pytest.mark.parametrize("text", ["plain", "tab\tand\nline", "naïve “quotes” — 新聞", "👩‍🚀", "क्‍ष"])
def test_ordinary_text_is_untouched(text: str) -> None:
    """Joiners of emoji and of Indian scripts stay too."""
    assert neutralise(text) == text


def test_line_ends_become_spaces_and_marks_of_direction_go() -> None:
    """They are white space and invisible to a reader."""
    assert neutralise("a\r\nb\u2028c\u200f") == "a \nb c"


def test_shorten() -> None:
    """The result is never longer than asked."""
    assert shorten("abc", 3) == "abc"
    assert shorten("abcd", 3) == "ab…"
    assert shorten("ab d", 4) == "ab d"


def test_wrap_keeps_words_whole() -> None:
    """Addresses can be copied from the output."""
    url = "https://example.org/" + "a" * 90
    assert url in wrap(f"see {url} there", 40)


def test_style() -> None:
    """Without colours nothing is added."""
    assert Style(colours=False)("a", 1) == "a"
    assert Style(colours=True)("a", 1, 31) == "\x1b[1;31ma\x1b[0m"
    assert Style(colours=True)("", 1) == ""
