"""The stage as a whole: labelled blocks to quotes and people.

.. code-block:: text

    body blocks ─ marks ─> runs ─ stream ─> units ─ attribution ─> mention and cue of each run
      ─ genuine ─> runs that are quotations ─ people ─ antecedents ─ resolve ─> speakers
      ─ joined ─> quotes
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..models import Block, Person, Quote, QuoteKind, Segment, Span, Speaker
from ..source import reading_text
from .antecedents import Antecedents, salience
from .attribution import Attribution, attribute
from .candidates import Candidate
from .genuine import probability
from .lexicon import Lexicon, lexicon
from .marks import Run, begins_with_opener, pair
from .people import Registry
from .ranking import load, ranker
from .resolve import Resolver, refers
from .stream import Paragraph

__all__ = ["THRESHOLD", "extract", "paragraphs_of", "speaking"]

THRESHOLD = 0.45
"""Runs less likely than this to be quotations are dropped."""
_WEIGHED = ("de", "en")
"""Languages with weights of their own."""
_JOINED = "Nnp"
"""Units that can be one of two speakers."""
_DEFAULT = "en"
"""Language whose weights serve where there are none."""


def extract(
    text: str, blocks: Sequence[Block], language: str | None, words: Lexicon | None = None
) -> tuple[tuple[Quote, ...], tuple[Person, ...]]:
    """Find the quotes of a labelled page and the people it names.

    Args:
        text: the whole source.
        blocks: the page; only its body blocks are read.
        language: ISO 639-1 code, or None if it is not known.
        words: other words than those that ship for the language.
    """
    compiled = words or lexicon(language or _DEFAULT)
    bounds = [(block.span.start, block.span.end) for block in blocks if block.role.is_body]
    paragraphs = paragraphs_of(text, bounds, compiled)
    weighed = language if language in _WEIGHED else _DEFAULT
    found = attribute(paragraphs, ranker(f"speakers-{weighed}"))
    weights = load(f"genuine-{weighed}")
    kept = [(entry, probability(entry, weights)) for entry in found]
    kept = [(entry, sure) for entry, sure in kept if sure >= THRESHOLD]
    speakers = speaking(entry for entry, _ in kept)
    registry = Registry(compiled.words)
    registry.read(paragraphs)
    registry.read_quoted(paragraphs)
    antecedents = Antecedents(registry, compiled.words, salience(_DEFAULT))
    if any(_refers(entry.best) for entry, _ in kept):
        antecedents.read(paragraphs, speakers)
    else:  # all speakers are named
        registry.note_speakers(at for at in speakers if paragraphs[at[0]].symbols[at[1]] == "N")
    quotes = _join(kept, Resolver(paragraphs, antecedents, compiled.words))
    return quotes, registry.people()


def _refers(best: Candidate | None) -> bool:
    """Whether it takes the article to tell whom a speaker's mention stands for."""
    if best is None or best.paragraph is None:
        return False
    paragraph = best.paragraph
    return any(refers(paragraph, unit) for unit in _together(paragraph, best.mention))


def paragraphs_of(text: str, bounds: Sequence[tuple[int, int]], words: Lexicon) -> list[Paragraph]:
    """The streams of the paragraphs at ``bounds`` (offsets of start and end)."""
    marked: list[list[Run]] = []
    for index, (start, end) in enumerate(bounds):
        following = bounds[index + 1] if index + 1 < len(bounds) else (0, 0)
        marked.append(pair(text, start, end, continues=begins_with_opener(text, *following)))
    if "''" in text or any(not run.single for runs in marked for run in runs):
        marked = [[run for run in runs if not run.single] for runs in marked]
    return [
        Paragraph(text, start, end, runs, words, index)
        for index, ((start, end), runs) in enumerate(zip(bounds, marked, strict=True))
    ]


def speaking(chosen: Iterable[Attribution]) -> dict[tuple[int, int], int]:
    """The mentions that speak (paragraph and unit), with the offset of their first word."""
    found: dict[tuple[int, int], int] = {}
    for entry in chosen:
        best = entry.best
        if best is not None and best.paragraph is not None:
            start = entry.paragraph.runs[entry.run].inner_start
            found.setdefault((best.paragraph.index, best.mention), start)
    return found


def _join(kept: list[tuple[Attribution, float]], resolver: Resolver) -> tuple[Quote, ...]:
    """Quotes of the runs; those that one cue or one utterance holds together become one."""
    groups: list[list[tuple[Attribution, float]]] = []
    for entry, sure in kept:
        if groups and _continues(groups[-1][-1][0], entry):
            groups[-1].append((entry, sure))
        else:
            groups.append([(entry, sure)])
    return tuple(_quote(group, resolver) for group in groups)


def _continues(before: Attribution, entry: Attribution) -> bool:
    """Whether a run goes on with the utterance of the run before it."""
    first, second = before.best, entry.best
    if first is None or second is None or first.paragraph is None:
        return False
    if second.paragraph is not first.paragraph or second.mention != first.mention:
        return False
    distance = entry.paragraph.index - before.paragraph.index
    if distance:
        reopened = not before.paragraph.runs[before.run].closed
        return distance == 1 and reopened and entry.unit == 0
    if second.cue == first.cue and second.cue >= 0:
        return True
    if distance == 0 and second.bare == first.bare and second.bare >= 0:
        return True
    between = entry.paragraph.symbols[before.unit + 1 : entry.unit]
    return not between.strip(".!,'")


def _quote(group: list[tuple[Attribution, float]], resolver: Resolver) -> Quote:
    entry = next((e for e, _ in group if e.best and e.best.way == "local"), group[0][0])
    text = entry.paragraph.text
    runs = [e.paragraph.runs[e.run] for e, _ in group]
    segments = tuple(_segment(run) for run in runs)
    speakers: tuple[Speaker, ...] = ()
    cue: str | None = None
    cue_span: Span | None = None
    best = entry.best
    if best is not None and best.paragraph is not None:
        chained = best.way != "local"
        speakers = tuple(
            resolver.speaker(best.paragraph, unit, chained)
            for unit in _together(best.paragraph, best.mention)
        )
        if best.bare >= 0:
            cue_span = _cue_span(entry.paragraph, best.bare)
        elif best.cue >= 0:
            cue_span = _cue_span(best.paragraph, best.cue)
        if cue_span is not None:
            cue = reading_text(cue_span.of(text))
    return Quote(
        " ".join(reading_text(segment.span.of(text)) for segment in segments),
        segments,
        kind=_kind(group),
        speakers=speakers,
        cue=cue,
        cue_span=cue_span,
        nested=tuple(_nested(child, text) for run in runs for child in run.children),
        confidence=round(max(sure for _, sure in group), 3),
    )


def _together(paragraph: Paragraph, unit: int) -> tuple[int, ...]:
    """The units of all who speak together: "the president and his counterpart said"."""
    symbols = paragraph.symbols
    if symbols[unit] not in _JOINED:
        return (unit,)
    first = unit
    if unit > 1 and symbols[unit - 1] == "&" and symbols[unit - 2] in _JOINED:
        first = unit - 2
    last = first + 2
    if symbols[first + 1 : first + 2] != "&" or symbols[last : last + 1] not in tuple(_JOINED):
        return (unit,)
    governed = first > 0 and symbols[first - 1] in "PTV&"
    follows = symbols[last + 1 : last + 2] in ("V", "a", "r")
    return (first, last) if follows and not governed else (unit,)


def _segment(run: Run) -> Segment:
    return Segment(Span(run.inner_start, run.inner_end), Span(run.start, run.end))


def _nested(run: Run, text: str) -> Quote:
    return Quote(
        reading_text(text[run.inner_start : run.inner_end]),
        (_segment(run),),
        kind=QuoteKind.DIRECT,
        nested=tuple(_nested(child, text) for child in run.children),
    )


def _cue_span(paragraph: Paragraph, unit: int) -> Span:
    last = paragraph.lasts[unit] - 1
    first = last if paragraph.symbols[unit] in "nN" else paragraph.firsts[unit]
    if paragraph.symbols[unit] == "A":
        first, last = paragraph.firsts[unit], paragraph.lasts[unit] - 1
    while first and paragraph.lows[first - 1] in paragraph.lexicon.words.perfects:
        first -= 1
    return Span(paragraph.starts[first], paragraph.end_of(last))


def _kind(group: list[tuple[Attribution, float]]) -> QuoteKind:
    """Partial when the writer's sentence runs into the quoted words."""
    shape = group[0][0].shape
    whole = shape.first != "c" and shape.lead in "^.!:,Q-("
    return QuoteKind.DIRECT if whole else QuoteKind.PARTIAL
