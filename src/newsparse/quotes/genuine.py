"""Whether a marked run is a quotation, or a title, a nickname, a word as a word, a scare quote.

The observations are named; their weights (logistic regression) are learned offline by
``tools/train_quotes.py``.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import repeat

from .attribution import Attribution
from .candidates import cue_kind
from .ranking import gap

__all__ = ["observations", "probability"]

_WORD = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*")
# Python's \w leaves out vowel signs and other marks of Devanagari.
_WORD_COMBINING = re.compile(r"[^\W_][\w\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963]*")
_READ = 400
"""Characters of a run that are read; what a quotation is shows early."""
_SMALL = 4
"""Shorter words may be small in titles ("of", "the")."""
_AGAINST = {"so-called": -1.5, "word": -1.5, "inside-name": -1.0}
"""What is no quotation by definition, whatever annotators let pass (log-odds)."""
_MARGINS = (-2.0, 0.0, 2.0, 4.0, 7.0)
_SIZES = (1, 2, 3, 4, 5, 7, 10, 15, 25)


def observations(found: Attribution) -> Iterator[str]:
    """Names of what can be seen of a marked run and its place."""
    paragraph, shape = found.paragraph, found.shape
    run, text = paragraph.runs[found.run], paragraph.text
    inner = text[run.inner_start : min(run.inner_end, run.inner_start + _READ)]
    words = (_WORD_COMBINING if paragraph.lexicon.words.combining else _WORD).findall(inner)
    size = _bucket(len(words), _SIZES)
    style = _style(words)
    stop = shape.end if shape.end in ",.?!-" else ""
    first_person = paragraph.lexicon.words.first_person
    yield "bias"
    yield f"size={size}"
    yield f"style={style}"
    yield f"style.size={style}{size}"
    yield f"end={stop}"
    yield f"end.size={stop}{min(size, 4)}"
    yield f"lead={shape.lead}"
    yield f"lead.style={shape.lead}{style}"
    yield f"after={shape.after}"
    yield f"lead.after={shape.lead}{shape.after}"
    yield f"lead.after.size={shape.lead}{shape.after}{min(size, 3)}"
    if not first_person.isdisjoint(word.lower() for word in words):
        yield "person"
    if not run.closed:
        yield "unclosed"
    if not run.opener:
        yield "headless"
    if run.single:
        yield "single"
        yield f"single.size={min(size, 4)}"
    if len(paragraph.symbols) == 1 or (len(paragraph.symbols) == 2 and shape.after in ".!"):
        yield "alone"
        yield f"alone.style={style}{min(size, 4)}"
    yield from _neighbours(found, style)
    yield from _speaker(found, size, style)


def _neighbours(found: Attribution, style: str) -> Iterator[str]:
    """The words right before the run that say what it is."""
    paragraph = found.paragraph
    words = paragraph.lexicon.words
    unit = found.unit
    if not unit:
        return
    last = paragraph.lasts[unit - 1]
    before = paragraph.lows[last - 1]
    if before in words.works:
        yield "work"
    if before in words.word_nouns:
        yield "word"
    if before in words.so_called or (before == "-" and "called" in paragraph.lows[last - 2 : last]):
        yield "so-called"
    if paragraph.tags[last - 1] in ("D", "H", "h"):
        yield "determined"
        yield f"determined.style={before if before in words.determiners else 'h'}{style}"
    if before in words.prepositions:
        yield f"preposition={before}"
        yield f"preposition.style={before}{style}"
    if paragraph.symbols[unit - 1] == "N" and found.shape.after == "N":
        yield "inside-name"


def _speaker(found: Attribution, size: int, style: str) -> Iterator[str]:
    """What attribution found."""
    best, local = found.best, found.local
    if best is None:
        return
    margin = best.score - found.nobody
    bucket = _bucket(margin, _MARGINS)
    yield f"way={best.way}"
    yield f"margin={bucket}"
    yield f"margin.size={bucket}{min(size, 4)}"
    yield f"margin.style={bucket}{style}"
    yield f"way.size={best.way}{min(size, 4)}"
    if local is not None and local.cue >= 0 and local.paragraph is found.paragraph:
        paragraph, cue = found.paragraph, local.cue
        symbols = paragraph.symbols
        kind = cue_kind(paragraph, cue)
        low, high = (cue, found.unit) if cue < found.unit else (found.unit, cue)
        side = "L" if cue < found.unit else "R"
        between = gap(symbols[low + 1 : high])
        yield f"cue={kind}{side}"
        yield f"cue.gap={kind}{side}{between}"
        yield f"gap={side}{between}"
        yield f"cue.size={kind}{side}{min(size, 4)}"
        yield f"cue.style={kind}{side}{style}"
    else:
        yield "no-cue"
        yield f"no-cue.size={size}"
        yield f"no-cue.style={style}"


def _style(words: list[str]) -> str:
    """How a run is capitalised: title, sentence, lower, upper or none."""
    if not words:
        return "none"
    first = words[0]
    long = [word for word in words if len(word) >= _SMALL]
    capital = sum(word[0].isupper() for word in long)
    if all(word.isupper() for word in words):
        return "upper" if len(words) > 1 or len(first) > 1 else "one"
    if first[0].isupper() and capital == len(long):
        return "title" if len(words) > 1 else "one"
    if first[0].isupper():
        return "sentence"
    return "lower" if capital == 0 else "mixed"


def _bucket(value: float, edges: Sequence[float]) -> int:
    return sum(value > edge for edge in edges)


def probability(found: Attribution, weights: Mapping[str, float]) -> float:
    """How likely a marked run is a quotation, 0 to 1."""
    seen = list(observations(found))
    total = sum(map(weights.get, seen, repeat(0.0)))
    total += sum(map(_AGAINST.get, seen, repeat(0.0)))
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))
