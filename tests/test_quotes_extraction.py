"""Quotes and speakers, from text to result."""

import pytest
from quoting import one, quotes, read

from newsparse import Block, Role, Span
from newsparse.quotes import extract


def test_speaker_after_the_quotation():
    """``"...," NAME said`` gives name, mention and cue, with offsets that slice to them."""
    text = '"We will not build it this year," Mayor Ann Lee said.'
    quote = one(text)
    assert quote.text == "We will not build it this year,"
    assert quote.speaker is not None
    assert quote.speaker.name == "Ann Lee"
    assert quote.cue == "said"
    assert quote.cue_span is not None
    assert quote.cue_span.of(text) == "said"
    assert quote.segments[0].marked_span.of(text) == '"We will not build it this year,"'


def test_split_quotation_is_one_quote():
    """Two segments around one cue are one utterance."""
    quote = one('"We will not build it," Mayor Ann Lee said. "There is no money for it."')
    assert len(quote.segments) == 2
    assert quote.text == "We will not build it, There is no money for it."


@pytest.mark.parametrize(
    "text",
    [
        "‘It is late for all of us,’ said Ann Lee. ‘We won’t build the council’s bridge.’",
        "'It is late for all of us,' said Ann Lee. 'We won't build the council's bridge.'",
    ],
)
def test_british_marks(text):
    """Single marks quote where a text has no double ones; apostrophes stay apostrophes."""
    quote = one(text)
    assert len(quote.segments) == 2
    assert quote.speaker is not None
    assert quote.speaker.name == "Ann Lee"


def test_single_marks_beside_double_ones():
    """Where double marks quote, single ones are quotations inside quotations at most."""
    (quote,) = quotes("“He said ‘never’ to me,” Ann Lee said. The ‘new’ bridge is old.")
    assert [nested.text for nested in quote.nested] == ["never"]


def test_two_cues_are_two_quotes():
    """A second cue starts a second quote of the same speaker."""
    text = 'Ann Lee said, "It is a good plan for all of us," adding, "We only lack the money now."'
    first, second = quotes(text)
    assert (first.cue, second.cue) == ("said", "adding")
    assert first.speaker.name == second.speaker.name == "Ann Lee"


def test_spans_lie_inside_the_text():
    """Every span of a result slices to what it says, whatever the marks."""
    text = '"A," he said. “B said «C and "D" ‘E.\n„F“, sagte G. 12" and 5\'3". \ud800 "H'
    found, people = read(text)
    for quote in found:
        assert " ".join(segment.span.of(text).strip() for segment in quote.segments) == quote.text
        for speaker in quote.speakers:
            assert speaker.mention_span is not None
            assert speaker.mention_span.of(text) == speaker.mention
    for person in people:
        assert all(span.end <= len(text) for span in person.mentions)


@pytest.mark.parametrize(
    "text",
    [
        "“" * 3000,
        '"' * 3001,
        '"A," he said. ' * 300,
        "Ann Lee, " * 500 + "said “yes, I do.”",
        "X, who said Y, " * 300,
        "\ud800\x00 “\ud800” said",
        "「新聞」" * 500,
        "a." * 1000 + "b",
    ],
)
def test_hostile_text(text):
    """No text raises, and quotes come in order."""
    found, _ = read(text)
    starts = [quote.span.start for quote in found]
    assert starts == sorted(starts)


def test_only_body_blocks_are_read():
    """What stands in other blocks is no quote of the article."""
    text = "“We will not build it,” Ann Lee said."
    teaser = Block(Span(0, len(text)), Role.RELATED, text=text)
    assert extract(text, [teaser], "en") == ((), ())


def test_wrapped_paragraph():
    """Line ends inside a block are white space."""
    text = "“We will not build it\n   this year,” Ann\n   Lee said."
    block = Block(Span(0, len(text)), Role.PARAGRAPH, text=text)
    ((quote,), _) = extract(text, [block], "en")
    assert quote.text == "We will not build it this year,"
    assert quote.speaker is not None
    assert quote.speaker.name == "Ann Lee"
