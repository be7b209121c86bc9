"""Helpers for the tests of ``newsparse.quotes``: paragraphs without a page around them."""

from newsparse.models import Block, Person, Quote, Role, Span
from newsparse.quotes import extract


def read(text: str, language: str | None = "en") -> tuple[tuple[Quote, ...], tuple[Person, ...]]:
    """Quotes and people of a text whose every line is a body paragraph."""
    blocks, at = [], 0
    for line in text.split("\n"):
        if line.strip():
            start = at + len(line) - len(line.lstrip())
            span = Span(start, at + len(line.rstrip()))
            blocks.append(Block(span, Role.PARAGRAPH, text=span.of(text)))
        at += len(line) + 1
    return extract(text, blocks, language)


def quotes(text: str, language: str | None = "en") -> tuple[Quote, ...]:
    """The quotes of a text whose every line is a body paragraph."""
    return read(text, language)[0]


def one(text: str, language: str | None = "en") -> Quote:
    """The only quote of such a text."""
    (quote,) = quotes(text, language)
    return quote


def attribution(text: str, language: str | None = "en") -> tuple[str | None, str | None]:
    """Name of the speaker and cue of the only quote."""
    quote = one(text, language)
    return quote.speaker.name if quote.speaker else None, quote.cue
