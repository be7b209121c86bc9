"""The look-up of chrome vocabulary."""

from __future__ import annotations

import pytest

from newsparse.labeling import lexicons
from newsparse.labeling.lexicon import CUES, look_up
from newsparse.labeling.tokens import words_of


@pytest.mark.parametrize("name", lexicons.NAMES)
def test_every_entry_matches_itself(name: str) -> None:
    """Each phrase, alone on a line, is wholly covered by its own cue."""
    missed = [phrase for phrase in lexicons.phrases(name) if look_up(phrase).shares.get(name) != 1]
    assert missed == []


@pytest.mark.parametrize("name", lexicons.NAMES)
def test_entries_are_words(name: str) -> None:
    """Each phrase is written as the look-up reads it."""
    assert [p for p in lexicons.phrases(name) if not words_of(p)] == []


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Share this post", "share"),
        ("12 Comments", "comments"),
        ("KOMMENTARE", "comments"),
        ("Читайте также:", "related"),
        ("UYGULAMAYI İNDİR", "app"),
        ("相关新闻", "related"),
        ("관련기사", "related"),
        ("यह भी पढ़ें", "related"),
        ("Política de Privacidad", "legal"),
        ("5 min read", "reading-time"),
    ],
)
def test_a_line_made_of_a_phrase(text: str, cue: str) -> None:
    """A widget's label is covered by its cue, whatever the case and the language."""
    hits = look_up(text)
    assert hits.shares[cue] == 1
    assert hits.covered == 1


def test_a_phrase_in_a_sentence_covers_little() -> None:
    """The same word inside running text has a small share."""
    hits = look_up("The ministers share the view that the talks must go on without delay.")
    assert hits.shares["share"] < 0.2


def test_the_opening_phrase_is_told_apart() -> None:
    """A label before a colon is an opening, a phrase later in the line is not."""
    assert "related" in look_up("Lesen Sie auch: Der Fluss steigt weiter").opening
    assert "related" not in look_up("Der Fluss steigt, lesen Sie auch").opening


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("Write to ada@example.org", "email"),
        ("Follow @adareports", "handle"),
        ("https://example.org/a", "url"),
        ("© 2024 Example", "copyright-sign"),
        ("3 March 2024, 10:15", "date"),
        ("3 March 2024, 10:15", "time"),
        ("2024年3月3日", "date"),
    ],
)
def test_shapes(text: str, cue: str) -> None:
    """Addresses, dates and signs are cues too."""
    assert cue in look_up(text).shares


@pytest.mark.parametrize(
    "text", ["", "@", "\ud800", "@@@@" * 500, "a " * 5000, "更" * 5000, "\x00"]
)
def test_any_text_is_looked_up(text: str) -> None:
    """Hostile text has cues with shares between 0 and 1, all of them known."""
    hits = look_up(text)
    assert set(hits.shares) <= set(CUES)
    assert all(0 < share <= 1 for share in hits.shares.values())
    assert 0 <= hits.covered <= 1
