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
        "Words such as “bridge” are old.",
        "“Bridge” means a way over water.",
        "The motto “Built to Last” stands above the door.",
        "The hashtag “#BridgeNow” was everywhere.",
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
        "Ann Lee said the town was “segregated” for years.",
        "Residents chanted “Build the bridge!”",
    ],
)
def test_short_quotations(text):
    """A short run with a cue and a speaker is a quotation."""
    assert len(quotes(text)) == 1


@pytest.mark.xfail(strict=True, reason="a slogan behind a verb looks like speech")
def test_slogan_behind_a_verb():
    """A slogan is nobody's speech."""
    assert quotes("The town's slogan is “Bridges for All.”") == ()


def test_confidence():
    """A whole sentence with a cue is surer than a single word."""
    (whole,) = quotes("“We will not build it this year,” Ann Lee said.")
    (word,) = quotes("Ann Lee called the plan “unworkable” on Monday.")
    assert 0.45 < word.confidence < whole.confidence <= 1
