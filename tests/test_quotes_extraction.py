"""Quotes and speakers, from text to result."""

from quoting import one, quotes


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


def test_two_cues_are_two_quotes():
    """A second cue starts a second quote of the same speaker."""
    text = 'Ann Lee said, "It is a good plan for all of us," adding, "We only lack the money now."'
    first, second = quotes(text)
    assert (first.cue, second.cue) == ("said", "adding")
    assert first.speaker.name == second.speaker.name == "Ann Lee"
