"""Cues of captions, credits and keyword lines."""

from __future__ import annotations

import pytest

from newsparse.labeling.captions import caption_cues
from newsparse.labeling.tokens import words_of


def cues(texts: list[str]) -> list[list[str]]:
    """The cues of some units."""
    return caption_cues(texts, [words_of(text) for text in texts])


@pytest.mark.parametrize(
    "text",
    [
        "The harbour master waits for the ferry at Harrow Bay on Monday, May 6, 2024. AP",
        "The harbour master waits for the ferry. (Photo: Ada Quill)",
        "Der Hafenmeister wartet auf die Fähre. Foto: Ada Quill/dpa",
        "The ferry leaves Harrow Bay in heavy rain. ADA QUILL/AFP/Getty Images",
    ],
)
def test_a_credit_at_the_end(text: str) -> None:
    """A sentence with a credit behind it is told from a plain sentence."""
    assert "credit-at-end" in cues([text])[0]


@pytest.mark.parametrize("text", ["Ada Quill/AP", "© Ada Quill", "Foto: Ada Quill"])
def test_a_credit_on_its_own(text: str) -> None:
    """A line that only names the maker is a credit."""
    assert "credit-alone" in cues([text])[0]


@pytest.mark.parametrize(
    "text",
    [
        "The council voted on Tuesday to rebuild the old sea wall.",
        "The wall will cost nine million pounds, the council said.",
        "Harrow Bay",
    ],
)
def test_no_credit(text: str) -> None:
    """Running text and names have no cue of a credit."""
    assert cues([text]) == [[]]


def test_a_keyword_line() -> None:
    """A line whose words come again in the caption below is its keyword line."""
    above, below = cues(
        [
            "Harbour, master, ferry, rain",
            "The harbour master waits for the ferry in heavy rain at Harrow Bay on Monday.",
        ]
    )
    assert "words-of-next" in above
    assert "words-repeated-above" in below


def test_a_heading_is_no_keyword_line() -> None:
    """A line of other words than the text below has no such cue."""
    above, _ = cues(["What happens next", "The council meets again on Monday to vote."])
    assert above == []
