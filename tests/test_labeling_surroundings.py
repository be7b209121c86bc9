"""What the surroundings of a unit say, on pages small enough to count by hand."""

from __future__ import annotations

from math import log2

import pytest

from newsparse.labeling.measures import measure
from newsparse.labeling.surroundings import Columns, columns
from newsparse.readers.text import read_text

PROSE = (
    "The ferry to the island of Hale came back on Monday after three weeks in the yard, and the "
    "first people who went on board were the postman and his dog.",
    "The company said that the engine was as good as new, but the captain told us that he would "
    "rather wait for a storm before he believed a word of it.",
)
MENU = ("News", "Sport", "Weather")


def found(*lines: str) -> Columns:
    """The columns of a page of these lines, with a blank line between two."""
    source = read_text("\n\n".join(lines))
    return columns(source, measure(source, "en", None), "en")


def test_distance_to_the_runs_of_sentences() -> None:
    """Lines before and after the run count their distance, lines inside have none."""
    page = found(*MENU, *PROSE, "Share", "Print")
    for name in ("run", "core"):
        assert page[name] == [-3.0, -2.0, -1.0, 0.0, 0.0, 1.0, 2.0]
        assert page[f"{name}-from-start"] == [-1.0, -1.0, -1.0, 0.0, 1.0, -1.0, -1.0]
        assert page[f"{name}-to-end"] == [-1.0, -1.0, -1.0, 1.0, 0.0, -1.0, -1.0]
        assert page[f"{name}-share"] == [1.0] * 7


def test_a_page_without_sentences_has_no_run() -> None:
    """Then all lines stand behind it, and nothing is a title."""
    page = found(*MENU)
    assert page["run"] == page["core"] == [1.0, 2.0, 3.0]
    assert page["run-share"] == [0.0] * 3
    assert page["title"] == [50.0] * 3
    assert page["title-words"] == [-0.1] * 3
    assert page["share-before"] == page["share-after"] == [0.0] * 3


def test_shares_of_the_sentences_before_and_after() -> None:
    """Sentences are weighed by their words."""
    page = found("News", *PROSE)
    mass = [0.0, 31.0, 31.0]
    assert page["share-before"] == pytest.approx([0.0, 0.0, 0.5])
    assert page["share-after"] == pytest.approx([1.0, 0.5, 0.0])
    assert page["mass-before"] == pytest.approx([0.0, 0.0, log2(1.0 + mass[1])])
    assert page["page-mass"] == pytest.approx([log2(1.0 + sum(mass))] * 3)
    assert page["page-units"] == pytest.approx([2.0] * 3)
    assert page["place"] == pytest.approx([0.0, 1 / 3, 2 / 3])


def test_the_title_shares_the_words_of_the_core() -> None:
    """It is the line above that has most of them; lines are told by their distance to it."""
    page = found("Weather in the north", "Ferry to the island of Hale is back", "By Ann", *PROSE)
    assert page["title"] == [-1.0, 0.0, 1.0, 2.0, 3.0]
    assert page["title-words"][1] == 1.0
    assert page["title-words"][0] == 0.0


@pytest.mark.parametrize(("words", "title"), [(2, False), (3, True), (30, True), (31, False)])
def test_a_title_has_3_to_30_words(words: int, title: bool) -> None:
    """Shorter lines are labels, longer ones text."""
    line = " ".join(["ferry island", *["hale"] * (words - 2)])
    page = found(line, *PROSE)
    assert (page["title"][0] == 0.0) is title


def test_markers_tell_how_far_a_share_line_is() -> None:
    """Only short lines that are mostly about a thing mark what follows."""
    page = found("Share this article", *PROSE, "Comments")
    far = page["since-comments"][0]
    assert page["since-share"] == pytest.approx([far, 0.0, 1.0, log2(3.0)])
    assert page["until-comments"] == pytest.approx([log2(3.0), 1.0, 0.0, far])
    assert page["until-share"] == pytest.approx([far] * 4)


def test_neighbours_beyond_the_page() -> None:
    """A line that is not there has a value of its own."""
    page = found(*MENU, *PROSE)
    words = page["words"]
    assert page["words+1"] == [*words[1:], -1.0]
    assert page["words-1"] == [-1.0, *words[:-1]]
    assert page["words+2"] == [*words[2:], -1.0, -1.0]
