"""Cues that come from a unit's shape, its neighbours and its place."""

from __future__ import annotations

import pytest

from newsparse.labeling.context import cues_of_units
from newsparse.labeling.lexicon import look_up
from newsparse.labeling.shape import own_cues, size_of

BODY = (
    "The council of Harrow Bay voted on Tuesday to rebuild the old sea wall, which storms broke "
    "twice last winter."
)


@pytest.mark.parametrize(
    ("text", "cue"),
    [
        ("• Build the northern arm", "bullet"),
        ("3. Build the northern arm", "numbered"),
        ("O. A.", "initials"),
        ("Ada Quill", "name-like"),
        ("HARROW BAY NEWS", "capitals"),
        ("18:45", "no-letters"),
        ("[sea-wall.jpg]", "machine"),
        ("Home | News | Sport", "separators"),
        ("6 May 2024, 10:15", "tells-when"),
        ("What happens next?", "ends-with-question"),
        ("The council said...", "ends-with-stop"),
    ],
)
def test_shapes(text: str, cue: str) -> None:
    """The shape of a line gives it a named cue."""
    assert cue in own_cues(text, size_of(text), look_up(text))


def test_unspaced_text_is_long_by_its_characters() -> None:
    """A sentence without spaces is not one word."""
    assert size_of("海湾议会周二投票决定重建去年冬天被风暴冲毁两次的旧海堤") > 8


def test_a_label_holds_for_the_units_below() -> None:
    """The reach of a section's label shrinks with the distance."""
    cues = cues_of_units(["Comments", *["So true"] * 14], [0] * 15, [False] * 15)
    assert "under-comments-near" in cues[1]
    assert "under-comments-far" in cues[6]
    assert "under-comments-still" in cues[14]


def test_the_title_is_the_unit_that_shares_the_bodys_words() -> None:
    """Of the units before the body the one made of its words is taken for the title."""
    texts = ["Ferry cancelled for a third week", "Harrow Bay council to rebuild sea wall", BODY]
    cues = cues_of_units(texts, [0, 1, 1], [False, False, True])
    assert "above-title" in cues[0]
    assert "title" in cues[1]
    assert "right-below-title" in cues[2]


def test_repetition() -> None:
    """A unit printed twice in a row is told from one that only begins alike."""
    cues = cues_of_units(["Sea wall", "Sea wall", BODY, BODY[:70]], [0] * 4, [False] * 4)
    assert "repeated-later" in cues[0]
    assert "doubled" in cues[1]
    assert "repeats-opening" in cues[3]


def test_place() -> None:
    """Units are before, amid or after the body."""
    cues = cues_of_units(["a", BODY, "b", BODY, "c"], [1] * 5, [False, True, False, True, False])
    assert "before-body" in cues[0]
    assert "amid-body" in cues[2]
    assert "after-body" in cues[4]


def test_doubt_about_the_body_is_a_cue() -> None:
    """An unsure body decision leaves its mark."""
    cues = cues_of_units(["a", BODY], [1, 1], [False, True], sureness=[0.6, 0.9])
    assert "doubtfully-outside" in cues[0]
    assert "hardly-inside" in cues[1]


@pytest.mark.parametrize(("words", "title"), [(3, False), (4, True), (40, True), (41, False)])
def test_a_title_has_4_to_40_words(words: int, title: bool) -> None:
    """Shorter units are labels, longer ones text."""
    line = " ".join(["council rebuild wall", *["storms"] * (words - 3)])
    cues = cues_of_units([line, "Photo", BODY], [0, 1, 1], [False, False, True])
    assert ("title" in cues[0]) is title
    assert ("below-title" in cues[1]) is title
    assert ("right-below-title" in cues[1]) is title


def test_the_title_again() -> None:
    """A copy in the body, too, is the title; lines above it stand above the title."""
    title = "Council votes to rebuild the old sea wall"
    cues = cues_of_units(
        ["News", title, title.upper(), BODY, title], [0] * 5, [False] * 3 + [True] * 2
    )
    assert "above-title" in cues[0]
    assert "title" in cues[1]
    assert "title" in cues[2]
    assert "title-again" in cues[4]
    assert "title-again" not in cues[3]


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("", 0),
        ("one two", 2),
        ("honorificabilitudinitatibus", 1),
        ("海湾议会", 1),
        ("海湾议会周二投票决定重建", 1),
        ("海湾议会周二投票决定重建了", 6),
        ("海湾议会周二投票决定重建 去年冬天被风暴冲毁两次的旧海堤", 14),
    ],
)
def test_sizes(text: str, size: int) -> None:
    """Long words count once; characters of unspaced scripts are half a word."""
    assert size_of(text) == size


def test_runs_of_menu_lines() -> None:
    """Short lines in a row are a menu from a certain number on; a text between ends the run."""
    short = cues_of_units(["News", "Sport", "Weather", "Jobs", "Local"], [0] * 5, [False] * 5)
    assert all("run-of-menu" in cues for cues in short)
    parted = cues_of_units(["News", "Sport", BODY, "Jobs", "Local"], [0] * 5, [False] * 5)
    assert not any("run-of-menu" in cues for cues in parted)


@pytest.mark.parametrize(
    ("away", "cue"),
    [
        (1, "close-after"),
        (3, "close-after"),
        (4, "soon-after"),
        (8, "soon-after"),
        (9, "far-after"),
    ],
)
def test_how_far_after_the_body(away: int, cue: str) -> None:
    """Three lines are close, eight soon."""
    cues = cues_of_units([BODY] + ["News"] * 12, [0] * 13, [True] + [False] * 12)
    assert cue in cues[away]
    mirrored = cues_of_units(["News"] * 12 + [BODY], [0] * 13, [False] * 12 + [True])
    assert cue.replace("after", "before") in mirrored[12 - away]
