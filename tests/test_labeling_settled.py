"""Units whose role need not be searched for."""

from __future__ import annotations

import attrs
import pytest

from newsparse.labeling.chrome import assign
from newsparse.labeling.measures import Measures, measure
from newsparse.labeling.settled import settled_lines, settled_units
from newsparse.models import Role
from newsparse.readers.tagged import Tag
from newsparse.readers.text import read_text

LONG = (
    "The council voted on Tuesday to close the bridge for six weeks, because the pillars in the "
    "river have moved by the width of a hand since the flood of last year, and engineers say so."
)
SHORT = "The bridge is to be closed for six weeks while its pillars are mended and painted."
TITLE = "What the closure means"
PHRASE = "What to read more about the bridge and its pillars"
BRIEF = "It stays."


def _measures(*units: str) -> Measures:
    return measure(read_text("\n\n".join(units)), "en")


def test_long_sentences_among_sentences_are_paragraphs() -> None:
    """Only what the body decision is sure of is settled, and only between sentences."""
    measures = _measures(LONG, LONG, SHORT, TITLE, LONG)
    sure = [0.99, 0.99, 0.99, 0.99, 0.99]
    assert settled_units([True] * 5, sure, measures) == {0: Role.PARAGRAPH, 1: Role.PARAGRAPH}
    assert settled_units([True] * 5, [0.8, *sure[1:]], measures) == {1: Role.PARAGRAPH}
    assert settled_units([False] * 5, sure, measures) == {}


def test_the_last_unit_has_a_neighbour_too() -> None:
    """Beyond the ends of the page is nothing that speaks against a paragraph."""
    assert settled_units([True] * 2, [0.99] * 2, _measures(SHORT, LONG)) == {1: Role.PARAGRAPH}
    assert settled_units([True] * 2, [0.99] * 2, _measures(TITLE, LONG)) == {}


def test_bullets_are_no_paragraphs() -> None:
    """A long item of a list stays to be asked."""
    measures = _measures(LONG, "• " + LONG, LONG)
    assert 1 not in settled_units([True] * 3, [0.99] * 3, measures)


@pytest.mark.parametrize(
    ("line", "facts", "sure", "role"),
    [
        (SHORT, Tag.PARAGRAPH, 0.6, Role.PARAGRAPH),
        (SHORT, Tag.ITEM, 0.6, Role.LIST_ITEM),
        (SHORT, Tag.PARAGRAPH | Tag.QUOTE, 0.6, Role.BLOCKQUOTE),
        (TITLE, Tag.HEADING2, 0.99, Role.HEADING),
        (TITLE, Tag.HEADING2, 0.6, Role.HEADING),
        (PHRASE, Tag.HEADING2, 0.99, Role.HEADING),
        (PHRASE, Tag.HEADING2, 0.6, None),
        (BRIEF, Tag.PARAGRAPH, 0.99, Role.PARAGRAPH),
        (BRIEF, Tag.PARAGRAPH, 0.6, None),
        (TITLE, Tag.PARAGRAPH, 0.99, None),
        (SHORT, Tag.STRONG, 0.99, None),
        ("Subscribe now", Tag.ITEM, 0.99, None),
    ],
)
def test_elements_say_what_lines_of_the_body_are(
    line: str, facts: Tag, sure: float, role: Role | None
) -> None:
    """A sentence in an element for text has its role; a short line, if nothing is against it."""
    found = settled_lines([True], [sure], _measures(line), [int(facts)])
    assert found.get(0) is role


def test_settled_units_keep_their_role_and_have_no_evidence() -> None:
    """What is settled is not argued for; what stands beside it still is."""
    texts = [TITLE, LONG, "Advertisement"]
    found = assign(texts, [1] * 3, [False, True, False], settled={1: Role.COMMENTS})
    assert found[1].role is Role.COMMENTS
    assert found[1].evidence == ()
    assert found[1].confidence == 1.0
    assert found[2].role is Role.ADVERTISEMENT
    assert found[2].evidence


def test_settling_a_unit_does_not_change_the_cues_of_others() -> None:
    """The neighbours of a settled unit see the same of it as before."""
    texts = [TITLE, LONG, SHORT, "Advertisement"]
    inside = [True, True, True, False]
    before = assign(texts, [1] * 4, inside)
    after = assign(texts, [1] * 4, inside, settled={1: Role.PARAGRAPH})
    assert [unit.role for unit in before] == [unit.role for unit in after]
    assert attrs.evolve(before[3], confidence=0.0) == attrs.evolve(after[3], confidence=0.0)
