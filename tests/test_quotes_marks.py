"""Marks paired: every style, and what is left when they do not balance."""

import itertools

import pytest

from newsparse.quotes.marks import begins_with_opener, pair


def runs(text: str, **options: bool) -> list[str]:
    """The marked runs of one paragraph, marks included."""
    return [text[run.start : run.end] for run in pair(text, 0, len(text), **options)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("She said “it works” twice.", ["“it works”"]),
        ('She said "it works" twice.', ['"it works"']),
        ("Elle a dit « ça marche » deux fois.", ["« ça marche »"]),
        ("Sie sagte: „Es geht“, und ging.", ["„Es geht“"]),
        ("Sie sagte: »Es geht«, und ging.", ["»Es geht«"]),
        ("Hon sade: ”Det går”, och gick.", ["”Det går”"]),
        ("Hun sa: «Det går», og gikk.", ["«Det går»"]),
        ("彼女は「大丈夫」と言った。", ["「大丈夫」"]),
        ("She said ``it works'' twice.", ["``it works''"]),
        ('She said “it works" twice.', ['“it works"']),
        ('She said "it works” twice.', ['"it works”']),
    ],
)
def test_styles(text, found):
    """Each style of marks opens and closes a run."""
    assert runs(text) == found


def test_single_marks_pair_by_shape():
    """Single marks bound a run; apostrophes inside it do not end it."""
    assert runs("She said ‘it isn’t the dogs’ fault’ and left.")[0].startswith("‘it isn’t")
    assert runs("The '90s were rock 'n' roll, and 'twas fun.") == []


def test_nested_marks_are_children():
    """A run inside a run is its child, in either pair of marks."""
    text = "“He told me, ‘Go home,’ and I went,” she said."
    (run,) = pair(text, 0, len(text))
    assert [text[child.start : child.end] for child in run.children] == ["‘Go home,’"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ('The plank is 6" wide and 5\'3" long, he said.', []),
        ('<tweet author="@town" date="2016-01-02">Hello', []),
        ("Rock ’n’ roll and the dogs’ bowls", []),
    ],
)
def test_marks_that_quote_nothing(text, found):
    """Inches, feet, attributes and apostrophes are no quotation marks."""
    assert runs(text) == found


def test_closer_typed_as_an_opener():
    """A curly opener before a space, inside a run, is a closer typed the wrong way."""
    assert runs("“It works“ is what she said.") == ["“It works“"]


def test_lost_closer():
    """A new opener before a letter means that the closer before it was lost."""
    assert runs("He called it “great and then said “it works” twice.") == ["“it works”"]


def test_unclosed_run_at_the_start_of_a_paragraph():
    """A run that opens its paragraph and never ends is kept: the next paragraph re-opens it."""
    (run,) = pair("“It works well today.", 0, 21)
    assert not run.closed
    assert runs("She said, “It works well. We like it a lot.", continues=True) == [
        "“It works well. We like it a lot."
    ]


def test_unclosed_run_inside_a_paragraph():
    """Without a sign of speech before it a lone opener is dropped."""
    assert runs("The so-called “expert left the room early") == []


def test_forgotten_opener():
    """A first closer behind a comma makes the paragraph's start the opener."""
    assert runs("We must be glad of it,” the dean said.") == ["We must be glad of it,”"]
    assert runs("The plank was 6 wide” long.") == []


def test_one_bad_mark_spoils_one_paragraph():
    """Marks do not alternate across paragraphs."""
    first, second = 'A stray " mark here.', 'She said "it works" twice.'
    text = f"{first}\n{second}"
    start = len(first) + 1
    (run,) = pair(text, start, len(text))
    assert text[run.start : run.end] == '"it works"'


def test_begins_with_opener():
    """What re-opens a quotation is seen at the first character."""
    assert begins_with_opener("“And then", 0, 9)
    assert not begins_with_opener("And “then", 0, 9)
    assert not begins_with_opener("", 0, 0)


@pytest.mark.xfail(strict=True, reason="two typewriter apostrophes open nothing")
def test_two_apostrophes_as_a_mark():
    """Some agencies print ''...'' for double marks."""
    assert runs("She said ''it works'' twice.") == ["''it works''"]


def test_hostile_marks():
    """Any row of marks gives ordered runs inside the paragraph."""
    for text in ("“" * 500, "”" * 500, '"' * 501, "“”" * 300, "'a' " * 200, "«„“‘»" * 100):
        found = pair(text, 0, len(text))
        assert all(0 <= run.start < run.end <= len(text) for run in found)
        assert all(a.end <= b.start for a, b in itertools.pairwise(found))
