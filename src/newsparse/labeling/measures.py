"""What can be measured on each unit of a page by itself: length, shape, wording.

One pass over the units; the results are columns (one list a measure, one entry a unit), which
:mod:`newsparse.labeling.context` sets side by side.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence

import attrs

from ..languages.closed_class import UNSPACED
from ..source import Source
from .lexicon import Hits, Tables, look_up, tables
from .signs import capitals_of, count_signs
from .tokens import latin_of, words_of

__all__ = ["ENDS_SENTENCE", "GROUPS", "Measures", "measure"]

_UNSPACED_SCRIPT = re.compile(
    "[\u0e00-\u0edf\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"
)
_UNSPACED_FUNCTION = re.compile(f"[\u3040-\u309f{UNSPACED}]")
_CHARACTERS_A_WORD = 2
"""Letters of an unspaced script that do the work of one word."""
_QUOTE = re.compile('["“”„«»「」『』]')
_STRAY = "Â \t\xa0"
_MEASURED = 4000
"""Characters of one unit that are measured; the rest of a giant line looks the same."""

_STOP, _SHOUT, _ASK, _COLON, _COMMA_END, _DOTS, _BRACKET, _MARK, _LETTER, _NUMBER, _OTHER = range(
    11
)
_LAST = {
    **dict.fromkeys(".。।۔．", _STOP),
    **dict.fromkeys("!！", _SHOUT),
    **dict.fromkeys("?？؟;", _ASK),
    **dict.fromkeys(":：", _COLON),
    **dict.fromkeys(",،、，", _COMMA_END),
    "…": _DOTS,
    **dict.fromkeys(")]）】", _BRACKET),
    **dict.fromkeys("\"”’»'」』“", _MARK),
}
ENDS_SENTENCE = frozenset({_STOP, _SHOUT, _ASK, _DOTS, _MARK})
"""Classes of the last character that end a sentence."""

_TYPICAL_FUNCTION = 0.4
"""Share of closed-class words in running text; pages are scaled to it, languages differ."""
_UNTOLD_FUNCTION = 0.03
"""Below this share in a page's long units, its language is one whose words we do not know."""
_LONG_UNIT = 15
_SENTENCE_WORDS, _LONG_SENTENCE, _RUNNING_TEXT = 7, 20, 30
_SENTENCE_FUNCTION, _RUNNING_FUNCTION = 0.12, 0.2

GROUPS: dict[str, tuple[str, ...]] = {
    "advert": ("advert", "live", "poll", "rating"),
    "bio": ("author-link", "bio", "job"),
    "byline": ("ago", "byline", "date", "date-label", "editor", "reading-time", "time"),
    "comments": ("comments",),
    "legal": ("cookie", "copyright-sign", "corporate", "language", "legal"),
    "menu": ("form", "interface", "menu", "section", "tags"),
    "newsletter": ("app", "donate", "login", "newsletter", "subscribe"),
    "picture": ("credit", "picture", "player"),
    "related": ("read-more", "related"),
    "share": ("share", "social"),
    "signoff": ("correction", "signoff"),
}
"""Cues of the lexicon that say the same about where an article ends."""
_GROUP_OF = {cue: name for name, cues in GROUPS.items() for cue in cues}


@attrs.frozen(kw_only=True)
class Measures:
    """Columns of a page, one entry a unit."""

    words: list[float]
    """Words; two letters of an unspaced script count as one."""
    tokens: list[list[str]]
    """The words themselves, in lower case."""
    last: list[int]
    """Class of the last character."""
    first: list[int]
    """Class of the first character."""
    capitals: list[float]
    """Share of the words that begin with a capital."""
    function: list[float]
    """Share of closed-class words, scaled to what is typical of running text."""
    commas: list[float]
    """Commas a word."""
    stops: list[int]
    """Sentence ends inside."""
    digits: list[float]
    """Share of digits among the characters."""
    quotes: list[int]
    """Quotation marks."""
    separators: list[int]
    """Bars, arrows, dots that part menu items."""
    links: list[int]
    """Whether there is an address or a handle."""
    bullets: list[int]
    """Whether it opens with a bullet or a number."""
    copies: list[int]
    """How often the same words stand on the page."""
    sentence: list[bool]
    """Whether it reads like a sentence."""
    covered: list[float]
    """Share of the words that the lexicon knows as chrome."""
    groups: list[dict[str, float]]
    """Share of the words under each group of cues."""
    hits: list[Hits]
    """What the lexicon found, for those who name the chrome."""

    def select(self, units: Sequence[int]) -> Measures:
        """The measures of some of the units, in order."""
        return Measures(
            **{
                field.name: [column[unit] for unit in units]
                for field in attrs.fields(Measures)
                for column in [getattr(self, field.name)]
            }
        )


def measure(source: Source, language: str | None, lexicon: Tables | None = None) -> Measures:
    """Measure every unit of a page.

    Args:
        source: the page.
        language: ISO 639-1 code, or None if it is not known.
        lexicon: other words than the shipped ones.
    """
    lexicon = lexicon or tables()
    unspaced = _has_unspaced(source)
    is_function = _function_test(language, lexicon)
    seen: dict[str, _Row] = {}  # the same line often comes again: "Share", "Read more"
    rows: list[_Row] = []
    for start, end in zip(source.starts, source.ends, strict=True):
        unit = source.text[start : end if end - start < _MEASURED else start + _MEASURED]
        row = seen.get(unit)
        if row is None:
            row = seen[unit] = _measure_unit(unit, unspaced, is_function, lexicon)
        rows.append(row)
    return _assemble(
        [row for row, _, _ in rows], [words for _, words, _ in rows], [hits for _, _, hits in rows]
    )


_Row = tuple[tuple[float, ...], list[str], Hits]
"""What is measured on a unit, its words, and what the lexicon found."""


def _measure_unit(
    unit: str, unspaced: bool, is_function: Callable[[str], bool], lexicon: Tables
) -> _Row:
    if unit[0] == "\ufeff":  # a byte order mark is none of a line's signs
        unit = unit.lstrip("\ufeff").lstrip() or unit
    latin = latin_of(unit)
    words = words_of(unit, latin)
    count = float(len(words))
    function = float(sum(map(is_function, words)))
    if unspaced and (letters := len(_UNSPACED_SCRIPT.findall(unit))):
        count += letters / _CHARACTERS_A_WORD
        function += len(_UNSPACED_FUNCTION.findall(unit)) / _CHARACTERS_A_WORD
    hits = look_up(unit, words, lexicon)
    n = count or 1.0
    commas, stops, digits, *signs = count_signs(unit, latin)
    row = (
        count,
        _last_class(unit.rstrip(_STRAY)[-3:] or "-"),
        _first_class(unit[0]),
        capitals_of(unit, latin) / n,
        function / n,
        commas / n,
        stops,
        digits / len(unit),
        *signs,
        hits.covered,
    )
    return row, words, hits


def _has_unspaced(source: Source) -> bool:
    """Whether any of the page is in a script that puts no spaces between words."""
    if not len(source) or source.text.isascii():
        return False
    return _UNSPACED_SCRIPT.search(source.text, source.starts[0], source.ends[-1]) is not None


def _function_test(language: str | None, lexicon: Tables) -> Callable[[str], bool]:
    """Whether a word is a closed-class word (Korean: whether it ends in a particle)."""
    if language == "ko":
        return lambda word: word[-1] in _KOREAN_ENDINGS
    return lexicon.closed_class.of(language).__contains__


_KOREAN_ENDINGS = frozenset("은는이가을를의에로와과도서다고며면")


_NO_SHARES: dict[str, float] = {}
"""One for all the units without any cue: most sentences are."""


def _shares(hits: Hits) -> dict[str, float]:
    """Share of the words under each group of the lexicon's cues."""
    if not hits.shares:
        return _NO_SHARES
    shares: dict[str, float] = {}
    for cue, share in hits.shares.items():
        group = _GROUP_OF.get(cue)
        if group is not None and share > shares.get(group, 0.0):
            shares[group] = share
    return shares


def _assemble(rows: list[tuple[float, ...]], tokens: list[list[str]], hits: list[Hits]) -> Measures:
    """The columns of the measured rows, with what only the whole page tells."""
    columns = [list(column) for column in zip(*rows, strict=True)] or [[] for _ in range(13)]
    words, last, first, capitals, function, commas, stops, digits = columns[:8]
    function = _scaled(words, function)
    keys = [" ".join(found[:_KEY_WORDS]) for found in tokens]
    copies = Counter(keys)
    return Measures(
        words=words,
        tokens=tokens,
        last=[int(x) for x in last],
        first=[int(x) for x in first],
        capitals=capitals,
        function=function,
        commas=commas,
        stops=[int(x) for x in stops],
        digits=digits,
        quotes=[int(x) for x in columns[8]],
        separators=[int(x) for x in columns[9]],
        links=[int(x) for x in columns[10]],
        bullets=[int(x) for x in columns[11]],
        covered=columns[12],
        copies=[copies[key] for key in keys],
        sentence=[_is_sentence(*row) for row in zip(words, function, last, stops, strict=True)],
        groups=[_shares(found) for found in hits],
        hits=hits,
    )


_KEY_WORDS = 30


def _scaled(words: Sequence[float], function: Sequence[float]) -> list[float]:
    """Closed-class shares on the scale of running text in the page's own language."""
    total = found = 0.0
    for count, share in zip(words, function, strict=True):
        if count >= _LONG_UNIT:
            total += count
            found += count * share
    typical = found / total if total else _TYPICAL_FUNCTION
    if typical < _UNTOLD_FUNCTION:
        return [_TYPICAL_FUNCTION if n >= _SENTENCE_WORDS else 0.15 for n in words]
    scale = _TYPICAL_FUNCTION / max(typical, 0.1)
    return [scaled if (scaled := share * scale) < 1.0 else 1.0 for share in function]


def _is_sentence(words: float, function: float, last: float, stops: float) -> bool:
    if words < _SENTENCE_WORDS or function < _SENTENCE_FUNCTION:
        return False
    if last in ENDS_SENTENCE or stops:
        return True
    if words >= _LONG_SENTENCE and last in (_COLON, _BRACKET):
        return True
    return words >= _RUNNING_TEXT and function >= _RUNNING_FUNCTION


def _last_class(tail: str) -> int:
    if tail == "...":
        return _DOTS
    last = tail[-1]
    kind = _LAST.get(last)
    if kind in (_MARK, _BRACKET) and tail[-2:-1] in _SENTENCE_MARKS:
        return _STOP
    if kind is not None:
        return kind
    if last.isdigit():
        return _NUMBER
    return _LETTER if last.isalpha() else _OTHER


_SENTENCE_MARKS = frozenset(".!?…。！？")


def _first_class(first: str) -> int:
    """0 capital, 1 lower case, 2 digit, 3 quotation mark, 4 letter without case, 5 other."""
    if first.isupper():
        return 0
    if first.islower():
        return 1
    if first.isdigit():
        return 2
    if _QUOTE.match(first):
        return 3
    return 4 if first.isalpha() else 5
