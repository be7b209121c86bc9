"""Reading text."""

from __future__ import annotations

import pytest

from newsparse.source import reading_text


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("", ""),
        (" \n\t ", ""),
        ("two\n  words", "two words"),
        ("no\u00a0break", "no break"),
        ("the war.Â \nIt", "the war. It"),
        ("the war.Â", "the war."),
        ("ÂÂ twice", "twice"),
        ("A\u0302 one, A\u0302A\u0302 two", "one, two"),
        ("A\u0302ngela", "A\u0302ngela"),
        ("Ângela and Â1", "Ângela and Â1"),
        ("\ufeffBy Ann Lee", "By Ann Lee"),
        ("in\ufeffside", "in\ufeffside"),
        ("Â", "Â"),
        ("\ufeff", "\ufeff"),
    ],
)
def test_reading_text(text: str, expected: str) -> None:
    """White space, stray mojibake and a byte order mark go; letters and all else stay."""
    assert reading_text(text) == expected
    assert reading_text(expected) == expected
