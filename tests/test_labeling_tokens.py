"""The table for one-byte text and the regular expressions for the rest find the same."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from newsparse.labeling.tokens import _any_words, latin_of, words_of

_MIXED = st.text(
    st.one_of(st.characters(max_codepoint=0xFF), st.sampled_from("’“”–‘—…ёΩя中İ\u0301"))
)


@given(_MIXED)
def test_words_are_those_of_the_regular_expression(text: str) -> None:
    """Whether or not a text fits into one byte a character."""
    assert words_of(text) == words_of(text, latin_of(text)) == _any_words(text)


def test_no_letter_is_lost() -> None:
    """All characters of one byte, one after the other."""
    text = "".join(map(chr, range(256)))
    assert "".join(words_of(text)) == "".join(re.findall(r"\w", text.lower()))
