"""Letters apart from their marks and what is not seen in words: read as they look, given back."""

from __future__ import annotations

import re
import sys
import unicodedata

import pytest
from hypothesis import given

import newsparse
from newsparse.models import Span
from newsparse.readers import composition
from newsparse.readers.composition import compose
from newsparse.source import UNSEEN, reading_text
from newsparse.strategies import hostile_text

PAGE = (
    "Der Hafen öffnet wieder\n\n"
    "Von Jürgen Müller\n\n"
    "„Wir müssen die Fähren zurückholen“, sagte Zoë Größler am Montag, als sie "
    "vor dem Rathaus mit den Leuten sprach, die seit dem Morgen auf sie gewartet hatten.\n\n"
    "Die Fähre war im März gesunken. „Das darf nicht noch einmal geschehen“, sagte Größler, und "
    "viele in der Menge stimmten ihr zu.\n"
)
JOINED = "नहीं می‌خواهم 👩‍🚒"
APART = unicodedata.normalize("NFD", PAGE)


def seen(written: str) -> str:
    """What is seen of a piece of text: none of them, nor white space between them and it."""
    left = written.translate(dict.fromkeys(map(ord, UNSEEN)))
    return "".join(left.split()) if left != written and left.strip() else left


def test_an_article_written_apart_is_the_same_article() -> None:
    """Its words are as they are written, and stand where the spans say."""
    together, apart = newsparse.parse(PAGE), newsparse.parse(APART)
    assert len(together.bylines) == 1
    assert len(together.quotes) == 2
    assert apart.source == APART
    assert [block.role for block in apart.blocks] == [block.role for block in together.blocks]
    names = [person.name for person in together.people]
    assert [unicodedata.normalize("NFC", person.name) for person in apart.people] == names
    for text in (apart.body, apart.bylines[0].name, apart.headline, apart.quotes[0].text):
        assert text is not None
        assert text in APART
    for quote in apart.quotes:
        assert quote.speaker is not None
        assert unicodedata.normalize("NFC", quote.speaker.name) == "Zoë Größler"
        assert quote.segments[0].span.of(APART) == quote.text
    assert newsparse.body(APART) == apart.body


def test_words_of_a_page_that_has_both() -> None:
    """What stands somewhere is spelled as there, be it in the one way or the other."""
    head, by, first, second = PAGE.strip().split("\n\n")
    page = "\n\n".join((head, by, unicodedata.normalize("NFD", first), second))
    article = newsparse.parse(page)
    assert article.headline == head
    assert article.bylines[0].name == "Jürgen Müller"
    (person,) = (person for person in article.people if "Zoe" in person.name)
    assert person.name in page
    forms = {person.name, *person.aliases}
    assert {span.of(page) for span in person.mentions} <= forms
    assert [quote.speaker and quote.speaker.name for quote in article.quotes] == [person.name] * 2


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_pages_of_other_kinds(form: str) -> None:
    """The rendered text of HTML, and Markdown, are read alike."""
    pytest.importorskip("selectolax")
    pytest.importorskip("markdown_it")
    blocks = PAGE.strip().split("\n\n")
    html = "<title>x</title><h1>" + "</p><p>".join(blocks).replace("</p>", "</h1>", 1) + "</p>"
    for article in (
        newsparse.parse_html(unicodedata.normalize(form, html)),
        newsparse.parse_markdown(unicodedata.normalize(form, "# " + PAGE)),
    ):
        assert article.headline == unicodedata.normalize(form, blocks[0])
        assert article.body == unicodedata.normalize(form, "\n\n".join(blocks[2:]))
        speakers = [quote.speaker.name for quote in article.quotes if quote.speaker]
        assert speakers == [unicodedata.normalize(form, "Zoë Größler")] * 2
        for quote in article.quotes:
            assert quote.segments[0].span.of(article.source) == quote.text


def test_what_is_not_seen() -> None:
    """All are characters of format; joiners and selectors, which change what is seen, are none."""
    assert {unicodedata.category(character) for character in UNSEEN} == {"Cf"}
    assert "ZERO WIDTH SPACE" in map(unicodedata.name, UNSEEN)
    assert not set(UNSEEN) & set("\u200c\u200d\ufe0f\u0600\u3164\U000e0067")


@pytest.mark.parametrize("character", UNSEEN)
def test_what_is_not_seen_in_a_word(character: str) -> None:
    """The texts have it as the page does; the names of people do not."""
    page = PAGE.replace("Müller", f"Mül{character}ler").replace("Größler", f"Größ{character}ler")
    plain, article = newsparse.parse(PAGE), newsparse.parse(page)
    assert article.source == page
    assert [block.role for block in article.blocks] == [block.role for block in plain.blocks]
    assert all(block.text == reading_text(block.span.of(page)) for block in article.blocks)
    assert article.body == "\n\n".join(page.strip().split("\n\n")[2:]) == newsparse.body(page)
    assert [byline.name for byline in article.bylines] == ["Jürgen Müller"]
    assert [quote.text for quote in article.quotes] == [quote.text for quote in plain.quotes]
    assert [quote.speaker and quote.speaker.name for quote in article.quotes] == ["Zoë Größler"] * 2
    (person,) = (person for person in article.people if "Zoë" in person.name)
    assert (person.name, person.aliases) == ("Zoë Größler", ("Größler",))
    assert [span.of(page) for span in person.mentions] == [
        f"Zoë Größ{character}ler", f"Größ{character}ler"
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("\u200b The ferry", "The ferry"),
        ("\u200b \u200bThe ferry\u200b \u200b", "The ferry"),
        ("a \u200b b \u200bc\u200b d", "a b c d"),
        ("“\u2060word\u2060”", "“word”"),
        ('***\ufeff"', '***"'),
        ("x\n\u200b\n \ufeff \u00ad\ny", "x\n\u200b\n \ufeff \u00ad\ny"),
        ("\u200b", "\u200b"),
        (JOINED, JOINED),
    ],
)
def test_where_what_is_not_seen_belongs(text: str, read: str) -> None:
    """To the word it touches, or that before it on its line; alone on a line it stays."""
    composed, written = compose(text)
    assert composed == read
    assert (written is None) == (text == read)


def test_an_unseen_character_is_in_no_gap() -> None:
    """All but white space is in a block, so that nothing is lost."""
    page = "\ufeff \u200bHarbour news\u200b \u00ad\n\n\u200e“Late,” said Ann Lee.\u200f\n\u200b\n"
    blocks = newsparse.parse(page).blocks
    assert [block.span.of(page) for block in blocks] == [*page.split("\n")[:3:2], "\u200b"]


def test_headlines_begin_and_end_with_what_is_seen() -> None:
    """Inside they have what the page has."""
    headline = "Ferry from Har\u00adbour comes back on Monday"
    article = newsparse.parse(PAGE.replace("Der Hafen öffnet wieder", f"\ufeff{headline}\u200b"))
    assert article.headline == headline


def test_metadata_and_print_in_two_forms() -> None:
    """They name the same author."""
    pytest.importorskip("selectolax")
    name = unicodedata.normalize("NFD", "Jürgen Müller")
    html = f"<meta name=author content='{name}'><h1>Fähren</h1>" + "".join(
        f"<p>{block}</p>" for block in PAGE.strip().split("\n\n")[1:]
    )
    (byline,) = newsparse.parse_html(html).bylines
    assert byline.name == "Jürgen Müller"
    assert byline.span.start > 0


def test_syllables_of_hangul_and_letters_that_are_signs() -> None:
    """Vowels and finals are put to their consonant; signs of units become the letters they are."""
    text = unicodedata.normalize("NFD", "한국어로 말했다.”") + " 5 \u212b \u2126"
    composed, written = compose(text)
    assert written is not None
    assert composed == "한국어로 말했다.” 5 Å Ω"
    at = composed.index("다")
    assert written.origins.span(Span(at, at + 1)).of(text) == unicodedata.normalize("NFD", "다")


@given(hostile_text())
def test_pieces_look_alike_and_leave_nothing_out(text: str) -> None:
    """Each piece is what it was written as, composed, without what is not seen; the pieces are all
    of both texts."""
    composed, written = compose(text)
    if written is None:
        assert composed == text
        return
    origins = written.origins
    assert written.text == text
    ends = [*origins.rendered[1:], len(composed)]
    pieces = [composed[a:b] for a, b in zip(origins.rendered, ends, strict=True)]
    ends = [*origins.written[1:], len(text)]
    forms = [text[a:b] for a, b in zip(origins.written, ends, strict=True)]
    assert ("".join(pieces), "".join(forms)) == (composed, text)
    for piece, form in zip(pieces, forms, strict=True):
        assert piece == form or piece == unicodedata.normalize("NFC", seen(form))
    words = [word for word in composed.split() if not re.search(r"[^\w\s]{31}", word)]
    assert all(unicodedata.is_normalized("NFC", word) for word in words)


def test_the_pattern_knows_all_marks() -> None:
    """Of a text that it does not match, Python puts no marks in order."""
    marks = [chr(code) for code in range(sys.maxunicode + 1) if unicodedata.combining(chr(code))]
    assert len(marks) > 800
    assert [mark for mark in marks if not composition._MAY_BE_MARK.match(mark)] == []
    assert [mark for mark in marks if not composition._LONG_RUN.match(mark * 31)] == []


def test_marks_out_of_order_without_end() -> None:
    """To put them in order would take the square of their number: a minute for these."""
    text = "Zoe\u0308 sprach. a" + "\u0301\u0316" * 100_000
    composed, written = compose(text)
    assert written is not None
    assert composed == "Zoë" + text[4:]
