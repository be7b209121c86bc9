"""Whom pronouns and descriptions stand for, by salience."""

import pytest
from quoting import quotes


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # the last speaker goes on
        (
            "Bob Roe met Tom Hill.\n\n“We will build it,” Hill said.\n\n“It is late,” he added.",
            "Tom Hill",
        ),
        # a description is a mention too
        (
            "President Bob Roe met Tom Hill on Monday. Hill left early. The president stayed on "
            "for an hour.\n\n“We will build it,” he said.",
            "Bob Roe",
        ),
        # a possessor is no subject
        ("Bob Roe praised Tom Hill's plan. “We will build it,” he said.", "Bob Roe"),
        # the subject of the sentence before a mere bystander
        ("Bob Roe spoke with reporters near Tom Hill. He said: “It is late.”", "Bob Roe"),
    ],
)
def test_who_he_is(text, speaker):
    """Subjects and speakers of near sentences come first."""
    assert quotes(text)[-1].speaker.name == speaker


def test_a_surname_of_two():
    """A surname means the one named most; others of that surname keep their first names."""
    text = (
        "Bob Roe came on Monday. Mayor Bob Roe spoke for an hour. His wife, Ann Roe, listened. "
        "“It went well,” Roe said."
    )
    assert quotes(text)[-1].speaker.name == "Bob Roe"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Keplix opened a plant. “We need staff,” the company said.", "Keplix"),
        ("Keplix, which makes tools, grew. “We need staff,” it said.", "Keplix"),
        ("Keplix opened a plant. France approved it. “We need staff,” the company said.", "Keplix"),
        ("Keplix grew. France said so. France was glad. “We need staff,” it said.", "France"),
        ("Keplix grew. Norvane did not. “We need staff,” the firm said.", "Norvane"),
        ("Ann Lee fell. Lee was hurt. One witness said: “It was so loud.”", "witness"),
        ("Ann Lee fell. Lee was hurt. A witness said: “It was so loud.”", "A witness"),
    ],
)
def test_bodies_and_strangers(text, speaker):
    """A body is the most salient one; who is brought up as a stranger stays one."""
    assert quotes(text)[-1].speaker.name == speaker


def test_according_to_of_the_sentence_before():
    """ "According to" behind a quotation belongs to it, not to the next one."""
    text = "“It is late,” Ann Lee said, according to people in the room. “We should go.”"
    assert [quote.speaker.name for quote in quotes(text)] == ["Ann Lee"]
