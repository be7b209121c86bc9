"""Quotation or not: titles, nicknames, words as words, scare quotes."""

import pytest
from quoting import quotes


@pytest.mark.parametrize(
    "text",
    [
        "The band played its song “Winter in the Town” twice.",
        "Her novel “The Long Bridge” sold well.",
        "Paul “Bear” Bryant was the coach for many years.",
        "He goes by the name “Shorty” among friends.",
        "The so-called “experts” were not there.",
        "The word “bridge” has six letters.",
    ],
)
def test_no_quotations(text):
    """A marked run that nobody said is dropped."""
    assert quotes(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "Ann Lee said the plan was “good.”",
        "Ann Lee called the plan “unworkable” on Monday.",
        "“No,” Ann Lee said.",
        "Ann Lee said, “I like it.”",
    ],
)
def test_short_quotations(text):
    """A short run with a cue and a speaker is a quotation."""
    assert len(quotes(text)) == 1


def test_confidence():
    """A whole sentence with a cue is surer than a single word."""
    (whole,) = quotes("“We will not build it this year,” Ann Lee said.")
    (word,) = quotes("Ann Lee called the plan “unworkable” on Monday.")
    assert 0.45 < word.confidence < whole.confidence <= 1
