"""Arbitrary values of the models, as the types allow them, and arbitrary text."""

from __future__ import annotations

import datetime
from typing import Any

import attrs
from hypothesis import strategies as st

from .. import models
from ..models import Article, Block, Evidence, Quote, QuoteKind, Role, Segment, Span, Speaker
from ..readers.text import read_units
from ..source import reading_text

__all__ = ["articles", "hostile_text", "quotes", "register"]

_MAX_SOURCE = 200  # length of sources that spans are drawn for when no source is given
_MAX_LIST = 3

# What rules of a parser of news pages look for; random text alone rarely reaches a rule.
_FRAGMENTS = (
    *("\n", "\r\n", "\r", "\u2028", "\x85", "\t", " ", "\u00a0", "Â ", "\ufeff", "\x00", "\x1b"),
    *("“", "”", '"', "'", "‘", "’", "«", "»", "„", "「", "」", "(", ")", "—", ":", ",", ".", "…"),
    *("\ud83d", "\ude00", "\u202e", "\u00ad", "\u200b", "İ", "ß", "👩‍🚀", "٣", "新", "。"),
    *("e\u0301", "\u0301\u0316", "\u212b", "\ufb2a"),
    *("By ", "Von ", "Ann Lee", "ANN LEE", "Dr. ", "@ann", "a@b.example", "Photo: ", "(AP) — "),
    *(" said ", " he ", " told ", "according to ", "2025-02-30", "12:60", "Share this post"),
    *("Read more", "Updated ", "© ", "https://a.example/b?c=d", "#tag", "1.", "- ", "* ", "> "),
)

_text = st.text(st.characters(), min_size=1, max_size=12)
_optional_text = st.none() | _text


def hostile_text() -> st.SearchStrategy[str]:
    """Any text at all, lone surrogates and controls included, rich in what parsers look for."""
    return st.lists(st.sampled_from(_FRAGMENTS) | _text, max_size=60).map("".join)


def quotes(source_length: int = _MAX_SOURCE) -> st.SearchStrategy[Quote]:
    """Any quotes whose spans lie inside a source of this length, nested ones included."""
    plain = _quotes(source_length, st.just(()))
    return _quotes(source_length, st.lists(plain, max_size=2).map(tuple))


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Any article that the types allow, its spans inside its source and its blocks tiling it."""
    source = draw(hostile_text())
    length = len(source)
    span = _spans(length)
    return Article(
        source,
        draw(st.none() | st.sampled_from(("en", "de", "zh"))),
        blocks=draw(_blocks(source)),
        headline=draw(_optional_text),
        dek=draw(_optional_text),
        bylines=draw(_several(_builds(models.Byline, span))),
        dateline=draw(st.none() | _builds(models.Dateline, span)),
        date_published=draw(_dates),
        date_modified=draw(_dates),
        quotes=draw(_several(quotes(length))),
        captions=draw(_several(_builds(models.Caption, span))),
        related=draw(_several(_builds(models.Teaser, span))),
        people=draw(_several(_builds(models.Person, span))),
        publisher=draw(_optional_text),
        diagnostics=draw(_several(_builds(models.Diagnostic, span))),
    )


def register() -> None:
    """Teach ``from_type`` the models."""
    st.register_type_strategy(Span, _spans(_MAX_SOURCE))
    st.register_type_strategy(Evidence, _evidence)
    st.register_type_strategy(Quote, quotes())
    st.register_type_strategy(Article, articles())


def _spans(length: int) -> st.SearchStrategy[Span]:
    offsets = st.integers(0, length)
    return st.tuples(offsets, offsets).map(lambda pair: Span(min(pair), max(pair)))


def _several(values: st.SearchStrategy[Any]) -> st.SearchStrategy[tuple[Any, ...]]:
    return st.lists(values, max_size=_MAX_LIST).map(tuple)


_evidence = st.builds(
    Evidence,
    _text,
    st.sampled_from(Role),
    weight=st.floats(-100, 100),
    note=_optional_text,
)
_confidence = st.floats(0, 1)
# Pages print offsets from UTC, not the rules of a place.
_zones = st.none() | st.integers(-720, 720).map(
    lambda minutes: datetime.timezone(datetime.timedelta(minutes=minutes))
)
_dates = st.none() | st.dates() | st.datetimes(timezones=_zones)


def _blocks(source: str) -> st.SearchStrategy[tuple[Block, ...]]:
    lines = read_units(source)
    return st.tuples(
        *(
            st.builds(
                Block,
                st.just(lines.span(index)),
                st.sampled_from(Role),
                text=st.just(reading_text(lines.line(index))),
                evidence=_several(_evidence),
                confidence=_confidence,
            )
            for index in range(len(lines))
        )
    )


def _quotes(length: int, nested: st.SearchStrategy[Any]) -> st.SearchStrategy[Quote]:
    span = _spans(length)
    return st.builds(
        Quote,
        _text,
        st.sampled_from((1, 2)).flatmap(lambda count: _segments(length, count)),
        kind=st.sampled_from(QuoteKind),
        speakers=_several(_builds(Speaker, span)),
        cue=_optional_text,
        cue_span=st.none() | span,
        nested=nested,
        confidence=_confidence,
    )


def _segments(length: int, count: int) -> st.SearchStrategy[tuple[Segment, ...]]:
    """So many segments one after the other, the words of each inside its marks."""
    offsets = st.lists(st.integers(0, length), min_size=4 * count, max_size=4 * count).map(sorted)
    return offsets.map(
        lambda at: tuple(
            Segment(Span(at[i + 1], at[i + 2]), Span(at[i], at[i + 3]))
            for i in range(0, len(at), 4)
        )
    )


def _builds(model: type[Any], span: st.SearchStrategy[Span]) -> st.SearchStrategy[Any]:
    """Values of a model; its spans are drawn from ``span``, the rest from the annotations."""
    fields: dict[str, st.SearchStrategy[Any]] = {}
    for field in attrs.fields(model):
        annotation = str(field.type)
        if annotation == "Span":
            fields[field.name] = span
        elif annotation == "Span | None":
            fields[field.name] = st.none() | span
        elif annotation == "tuple[Span, ...]":
            fields[field.name] = _several(span)
        elif annotation == "tuple[str, ...]":
            fields[field.name] = _several(_text)
        elif annotation == "str":
            fields[field.name] = _text
        elif annotation == "str | None":
            fields[field.name] = _optional_text
        else:
            fields[field.name] = st.sampled_from(getattr(models, annotation))
    return st.builds(model, **fields)
