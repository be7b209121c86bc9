"""Every word of the language tables is reached: none is written as the text never reads."""

from __future__ import annotations

import attrs
import pytest

from newsparse.labeling.lexicon import look_up, phrases_around
from newsparse.languages import KNOWN, QuoteWords, get
from newsparse.quotes.attribution import attribute
from newsparse.quotes.extraction import paragraphs_of
from newsparse.quotes.genuine import observations
from newsparse.quotes.lexicon import lexicon
from newsparse.quotes.ranking import ranker

CODES = sorted(KNOWN)
SETS = [field.name for field in attrs.fields(QuoteWords) if field.type == "frozenset[str]"]
CUES = ("say", "tell", "stance", "naming", "manner", "weak")
ONLY_TAGS = {
    "verbs": "vg",
    "adverbs": "r",
    "time_words": "d",
    "subordinators": "s",
    "conjunctions": "&",
    "auxiliaries": "a",
    "complementizers": "t",
    "according": "A",
}
"""Tables that do nothing but give their words one of these tags."""


def _is_read(code: str, word: str) -> bool:
    """Whether a text that has the word gives the word: whole, and in the form of the table."""
    known = lexicon(code)
    if word[-1] in "'’":  # printed with the word behind it
        return known.read(f"{word}a")[0][0] == word
    lows = known.read(word)[0]
    return "".join(lows) == word if known.words.spaceless else lows == (word,)


def test_all_tables_are_known() -> None:
    """The walk below sees every table of words."""
    assert set(CUES) | set(ONLY_TAGS) <= set(SETS)
    assert len(SETS) > 40


@pytest.mark.parametrize("code", CODES)
def test_words_are_written_as_they_are_read(code: str) -> None:
    """Case, full stops, apostrophes and spaces hide no word of a table."""
    words = get(code).quotes
    tables = [name for name in SETS if name != "first_person"]
    hidden = [(name, w) for name in tables for w in getattr(words, name) if not _is_read(code, w)]
    assert hidden == []


@pytest.mark.parametrize("code", CODES)
def test_phrases_of_attribution_are_read(code: str) -> None:
    """Each phrase of several words that names a source is one unit."""
    for phrase in get(code).quotes.according_phrases:
        text = f"{phrase} Xanna."
        (paragraph,) = paragraphs_of(text, [(0, len(text))], lexicon(code))
        assert paragraph.symbols[:2] == "AN", phrase


@pytest.mark.parametrize("code", CODES)
def test_no_word_is_shadowed(code: str) -> None:
    """A word that a table gives a tag, or a class of cue, has it in the end."""
    words, known = get(code).quotes, lexicon(code)
    shadowed = [
        (name, word, known.tags[word])
        for name, tags in ONLY_TAGS.items()
        for word in getattr(words, name)
        if known.tags[word] not in tags
    ]
    shadowed += [
        (name, word, known.classes[word])
        for name in CUES
        for word in getattr(words, name)
        if known.classes[word] != name or known.tags[word] not in "VG"
    ]
    assert shadowed == []


@pytest.mark.parametrize("code", CODES)
def test_words_of_speakers_are_seen_in_quotations(code: str) -> None:
    """Each word that people say of themselves is noticed inside the marks."""
    unseen = [w for w in get(code).quotes.first_person if "person" not in _seen(f"“{w}”", code)]
    assert unseen == []
    assert "person" not in _seen("“1990”", code)


def _seen(text: str, code: str) -> set[str]:
    """What is seen of the only quotation of a text."""
    paragraphs = paragraphs_of(text, [(0, len(text))], lexicon(code))
    (found,) = attribute(paragraphs, ranker("speakers-en"))
    return set(observations(found))


@pytest.mark.parametrize("code", CODES)
def test_words_around_names_and_dates_make_a_line(code: str) -> None:
    """A line that is nothing but a phrase of the byline tables is all that phrase's cue."""
    missed = [
        (cue, phrase)
        for cue, phrases in phrases_around(get(code).bylines)
        for phrase in phrases
        if look_up(phrase).shares.get(cue) != 1
    ]
    assert missed == []
