"""Units of a paragraph: what the words outside the marks are taken for."""

import pytest

from newsparse.quotes.lexicon import compile_words, lexicon
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


@pytest.mark.parametrize("gap", [" ", "\n", "  ", " \t\n   ", "\u00a0\u3000"])
def test_offsets_whatever_the_white_space(gap: str) -> None:
    """Tokens slice to the words as printed, however far apart the words are."""
    words = ["Mayor", "Ann", "Lee's", "aide", "didn't", "say,", "on", "Monday:", "(no)."]
    text = gap + gap.join(words) + gap
    made = stream(text)
    printed = [text[start : made.end_of(at)] for at, start in enumerate(made.starts)]
    assert "".join(printed) == "".join(words)
    assert printed[:4] == ["Mayor", "Ann", "Lee's", "aide"]
    assert printed[5:7] == ["say", ","]


def test_offsets_behind_a_run() -> None:
    """A run is one token, with the stop inside its marks one more; the words behind it go on."""
    text = "“We go.”   Lee  said so."
    made = stream(text)
    assert made.tags == "Q.CV&."
    assert [text[start : made.end_of(at)] for at, start in enumerate(made.starts)][:4] == [
        "“We go.”",
        "",
        "Lee",
        "said",
    ]


@pytest.mark.parametrize(
    ("text", "tags"),
    [
        ("Said he", "Vp"),
        ("The Said", "DC"),
        ("He left. Said he", "pv.Vp"),
        ("“So.” Said he", "Q.Vp"),
        ("Ann (Said)", "C(V)"),
    ],
)
def test_a_capital_makes_a_verb_a_name_inside_a_sentence(text: str, tags: str) -> None:
    """A listed verb with a capital is a name, unless a sentence begins with it."""
    assert stream(text).tags == tags


@pytest.mark.parametrize(
    ("text", "language", "tags"),
    [
        ("Mr. Lee", "en", "n_C"),
        ("Mr . Lee", "en", "n.C"),
        ("Am 3. Mai", "de", "P0_"),
        ("in 3. May", "en", "P0."),
        ("xyz.com is", "en", "x'xa"),
        ("so? no! and… 完。", "en", "&!D!&!C."),
    ],
)
def test_what_a_stop_does(text: str, language: str, tags: str) -> None:
    """A full stop ends a sentence, or belongs to an abbreviation, an ordinal number, an address."""
    assert stream(text, language).tags[: len(tags)] == tags


def test_what_is_remembered_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    """Long pieces are not kept, and of others not too many; what is read stays the same."""
    text = "The mayor said on Monday that nobody had been hurt in the fire."
    before = stream(text).symbols
    monkeypatch.setattr("newsparse.quotes.lexicon._REMEMBERED", 3)
    known = compile_words(lexicon("en").words)
    memory = known.read.__self__
    made = Paragraph(text, 0, len(text), [], known)
    assert made.symbols == before
    assert 0 < len(memory) <= 3
    assert known.read("x" * 10_000)[0] == ("x" * 10_000,)
    assert all(len(piece) < 100 for piece in memory)


@pytest.mark.parametrize(
    ("text", "tags", "symbols"),
    [
        ("the Department of Lee said", "DnFCV", "NV"),
        ("the fate of nobody", "DxFi", "nPi"),
        ("a plan to say so", "DVTV&", "nTI&"),
        ("Ann van der Berg said", "CxxCV", "NV"),
        ("in the words of Ann Lee", "PDxFCC", "AN"),
    ],
)
def test_words_that_take_a_closer_look(text: str, tags: str, symbols: str) -> None:
    """Prepositions with tags of their own, particles, phrases of attribution."""
    made = stream(text)
    assert (made.tags, made.symbols) == (tags, symbols)


@pytest.mark.parametrize("code", ["de", "en", "es", "fr", "it"])
def test_marked_words_are_read_in_any_form(code: str) -> None:
    """A marked word is read with a capital, as a possessor, before any mark."""
    for word in lexicon(code).marked:
        for form in (word, word.title(), word.upper(), f"{word}’s", f"{word},", f"({word}."):
            assert stream(form, code).tags.isascii()
