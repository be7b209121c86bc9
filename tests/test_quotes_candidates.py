"""What is seen around a marked run."""

from __future__ import annotations

import pytest

from newsparse.quotes.candidates import category, cue_kind, pairs, shape_of
from newsparse.quotes.lexicon import lexicon
from newsparse.quotes.marks import pair
from newsparse.quotes.stream import Paragraph


def stream(text: str) -> Paragraph:
    return Paragraph(text, 0, len(text), pair(text, 0, len(text)), lexicon("en"))


def words(made: Paragraph, unit: int) -> str:
    """A unit as printed; empty if there is none."""
    if unit < 0:
        return ""
    return made.text[made.starts[made.firsts[unit]] : made.end_of(made.lasts[unit] - 1)]


def seen(text: str) -> set[tuple[str, str]]:
    """Mentions and cues around the first run of a text."""
    made = stream(text)
    return {
        (words(made, mention), words(made, cue)) for mention, cue in pairs(made, made.quotes[0])
    }


def mentions(text: str) -> set[str]:
    return {mention for mention, _ in seen(text)}


def test_mentions_of_the_sentence_with_their_cues() -> None:
    """A mention comes alone, and with each cue of its sentence."""
    assert {("Ann Lee", ""), ("Ann Lee", "said")} <= seen("Ann Lee said, “We go.”")


def test_one_more_sentence_is_read_where_the_run_stands_alone() -> None:
    """The sentence before is near enough, the one before that is not."""
    text = "Bob Roe left. Ann Lee spoke. “We go home now.”"
    assert "Ann Lee" in mentions(text)
    assert "Bob Roe" not in mentions(text)


def test_only_its_own_sentence_is_read_where_the_run_is_part_of_one() -> None:
    """What follows the sentence that a run is part of says nothing of the run."""
    assert "Bob Roe" not in mentions("Ann Lee calls it “a plan” today. Bob Roe said so.")
    assert "Bob Roe" in mentions("“It is a plan.” Bob Roe said so.")


def test_a_cue_of_another_sentence_is_not_linked() -> None:
    """A sentence's end parts mention and cue."""
    assert ("Bob Roe", "said") not in seen("Bob Roe left. Ann Lee said, “We go.”")


def test_the_subject_of_a_long_sentence_is_seen() -> None:
    """Behind many words the subject that opens the sentence is still a candidate."""
    middle = "of the old and the new and the far and the near " * 4
    assert "Ann Lee" in mentions(f"Ann Lee added {middle} town that it was “a good plan for all.”")


def test_few_mentions_are_weighed() -> None:
    """A list of names is cut short, the nearest kept."""
    names = [f"A{chr(97 + at) * 3} Lee" for at in range(14)]
    found = mentions(", ".join(names) + ", “We go.”")
    assert names[-1] in found
    assert names[0] not in found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("He", "masculine"),
        ("She", "feminine"),
        ("It", "neuter"),
        ("They", "plural"),
        ("We", "writer"),
        ("His", "his"),
        ("Lee's", "poss"),
        ("Ann Lee", "name2"),
        ("Lee", "name1"),
        ("Washington Post", "org"),
        ("The Russian", "nation"),
        ("the envoy", "role"),
        ("the committee", "group"),
        ("the remarks", "speech"),
        ("the strategy", "doc"),
        ("the river", "thing"),
        ("who", "wwho"),
    ],
)
def test_category(text: str, expected: str) -> None:
    """The head word says what kind of speaker a mention would be."""
    assert category(stream(f"{text}."), 0) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [("He said", "Vsay"), ("He told", "Vtell"), ("He left", "v"), ("He denied", "Vstance")],
)
def test_cue_kind(text: str, expected: str) -> None:
    """A cue is told by its symbol and its class."""
    assert cue_kind(stream(text), 1) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“Go”", ("1", "C", "", "^", "$")),
        ("“go now”", ("2", "c", "", "^", "$")),
        ("“9 of us go,” he said", ("3", "0", ",", "^", "p")),
        ("He said, “We all go there in time.”", ("6", "C", ".", ",", ".")),
        ("“Go now”, he said", ("2", "C", ",", "^", ",")),
        ("He calls it “a plan —” now", ("3", "c", "-", "p", "r")),
    ],
)
def test_shape(text: str, expected: tuple[str, ...]) -> None:
    """Size, first and last character, and the units beside the run."""
    made = stream(text)
    assert tuple(shape_of(made, 0))[: len(expected)] == expected
