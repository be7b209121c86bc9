"""Units of a paragraph: what the words outside the marks are taken for."""

import pytest

from newsparse.quotes.lexicon import lexicon
from newsparse.quotes.marks import pair
from newsparse.quotes.ranking import gap
from newsparse.quotes.stream import Paragraph


def stream(text: str, language: str = "en") -> Paragraph:
    return Paragraph(text, 0, len(text), pair(text, 0, len(text)), lexicon(language))


def units(text: str, language: str = "en") -> list[tuple[str, str]]:
    """Symbol and words of each unit."""
    made = stream(text, language)
    return [
        (symbol, text[made.starts[first] : made.end_of(last - 1)])
        for symbol, first, last in zip(made.symbols, made.firsts, made.lasts, strict=True)
    ]


def test_title_and_name_are_one_phrase():
    """A title, capitals or not, belongs to the name phrase."""
    assert units("Foreign Minister Ann Lee said")[0] == ("N", "Foreign Minister Ann Lee")
    assert units("campaign manager Ann Lee said")[0] == ("N", "campaign manager Ann Lee")
    assert units("Secretary of State Ann Lee said")[0] == ("N", "Secretary of State Ann Lee")


def test_possessor_is_a_unit_of_its_own():
    """A possessor can be a speaker: "Lee's statement"."""
    assert units("Lee's statement said")[:2] == [("h", "Lee's"), ("n", "statement")]


def test_quotation_is_one_unit():
    """What is inside the marks is not read."""
    assert stream("“Bob Roe said,” Ann Lee said.").symbols == "QNV."


@pytest.mark.parametrize(
    ("text", "symbols"),
    [
        ("The report said", "nV"),
        ("She reported that", "pVt"),
        ("Mr. Lee arrived. He left.", "Nv.pv."),
        ("ceased to say", "vTI"),
        ("according to Lee", "AN"),
        ("the man who said", "nwV"),
    ],
)
def test_symbols(text, symbols):
    """Nouns and verbs of one form are told apart by what stands around them."""
    assert stream(text).symbols == symbols


def test_french_inversion():
    """The pronoun of "dit-il" is a mention."""
    assert ("p", "il") in units("« Oui », dit-il.", "fr")


def test_chinese_words_are_cut_at_known_words():
    """The cue is found where words touch."""
    assert ("V", "说") in units("王明说：“可以。”", "zh")


def test_gap_folds_phrases():
    """Modifiers are dropped, prepositional phrases folded into one symbol."""
    assert gap("aVPnd.") == "VP."
    assert gap("") == ""
