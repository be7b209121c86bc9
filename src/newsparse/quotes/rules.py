"""What grammar and layout say of a speaker, whatever the weights prefer.

Each rule looks at the best candidate of one quotation and keeps it or gives a better one.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from .candidates import Attribution, Candidate, category, cue_kind, score_of
from .stream import Paragraph

__all__ = ["MARKS_ONLY", "MAX_LEAD", "best_of", "dropped_subject", "same", "signature"]

MARKS_ONLY = "Q.!'-"
"""What may stand before a quotation that opens its paragraph."""
MAX_LEAD = 6
"""Units of such a beginning."""
_WINDOW = 28
"""Units before a quotation that are looked at."""
_SIGNATURE = re.compile("[.!']{0,2}--?(N)(.{0,12})$")
"""A dash and a name behind a quotation, to the end of the paragraph."""
_SIGNATURE_BELOW = re.compile("--?(N)(.{0,12})$")
"""The same, in a paragraph of its own."""
_BEHIND_SIGNATURE = ",.!'()0dNnhP&Dx-"
"""What may follow the name: age, place, post, date."""
_CLAUSE = re.compile("[Nnpi][ar]{0,4}V")
"""A subject with its cue."""
_FEW = 40
"""Marks beside a signed quotation, at most; a page of nothing but marks has no signatures."""
_SENTENCE = 400
"""Units of a sentence in which the subject of a cue is looked for."""
_SPEAKING = ("role", "group", "speech", "doc")
"""Kinds of noun phrases that are rather subject than object of a cue."""
_REACH = 3
"""Paragraphs over which a subject may be left out."""
_SURE = 8.0
"""What a signature is ahead of no speaker: as much as a cue beside the quotation."""


def best_of(
    entry: Attribution, candidates: list[Candidate], before: Attribution | None
) -> Candidate:
    """The best candidate, put right where grammar is plain."""
    best = _creator(entry, max(candidates, key=score_of), candidates)
    best = _passed_on(entry, best, before)
    return _with_own_cue(entry, _outside_relative(entry, best))


def signature(entry: Attribution, paragraphs: Sequence[Paragraph]) -> Candidate | None:
    """The name that signs a quotation which opens its paragraph: ``"..." - Ann Lee, 54``.

    It stands behind the quotation, or alone in the paragraph below.
    """
    paragraph, unit = entry.paragraph, entry.unit
    symbols = paragraph.symbols
    if unit > _FEW or symbols[:unit].strip(MARKS_ONLY):
        return None
    found = _SIGNATURE.match(symbols, unit + 1)
    if found is None and len(symbols) - unit <= _FEW and not symbols[unit + 1 :].strip(".!'"):
        below = paragraph.index + 1
        if below < len(paragraphs):
            paragraph = paragraphs[below]
            found = _SIGNATURE_BELOW.match(paragraph.symbols)
    if found is None or found.group(2).strip(_BEHIND_SIGNATURE):
        return None
    return Candidate("local", entry.nobody + _SURE, paragraph, found.start(1))


def dropped_subject(
    entry: Attribution, before: Attribution | None, paragraphs: Sequence[Paragraph]
) -> Candidate | None:
    """The speaker before, where a language leaves out the pronoun: ``"...", asegura``."""
    paragraph = entry.paragraph
    if not paragraph.lexicon.words.drops_subject:
        return None
    cue = _bare_cue(paragraph, entry.unit)
    if cue < 0:
        return None
    above, subject = _subject_before(paragraph, cue, paragraphs)
    if before is not None and paragraph.index - before.paragraph.index <= _REACH:
        cued = subject >= 0 and _CLAUSE.match(above.symbols, subject)
        nearer = not cued or (before.paragraph.index, before.unit) > (above.index, subject)
        last = before.best
        if nearer and last is not None and last.paragraph is not None:
            above, subject = last.paragraph, last.mention
    if subject < 0:
        return None
    return Candidate("chain", entry.nobody + _SURE, above, subject, bare=cue)


def _bare_cue(paragraph: Paragraph, unit: int) -> int:
    """The finite cue of a quotation if its sentence names no subject for it, else -1."""
    symbols = paragraph.symbols
    begin = max(0, unit - _SENTENCE)
    start = max(begin, symbols.rfind(".", begin, unit) + 1)
    cue = symbols.rfind("V", start, unit)
    if cue < 0 and not symbols[start:unit].strip("Q!'-"):
        cue = unit + 1 + symbols[unit + 1 : unit + 2].count(",")
    if symbols[cue : cue + 1] != "V" or cue_kind(paragraph, cue)[1:] in ("", "weak"):
        return -1
    first = max(start, symbols.rfind("Q", start, cue) + 1)
    if any(symbols[at] in "Nnpiw" and symbols[at - 1] not in "PT" for at in range(first, cue)):
        return -1
    behind = cue + 1
    while symbols[behind : behind + 1] == "r":
        behind += 1
    if symbols[behind : behind + 1] in tuple("Npi"):
        return -1
    if symbols[behind : behind + 1] == "n" and category(paragraph, behind) in _SPEAKING:
        return -1
    return cue


def _subject_before(
    paragraph: Paragraph, unit: int, paragraphs: Sequence[Paragraph]
) -> tuple[Paragraph, int]:
    """The last subject of a cue in the sentences before, else that of the sentence before."""
    low = max(0, unit - _WINDOW)
    stop = max(low, paragraph.symbols.rfind(".", low, unit) + 1)
    above = paragraph
    if not stop and paragraph.index:
        above = paragraphs[paragraph.index - 1]
        stop = len(above.symbols)
    low = max(0, stop - _WINDOW)
    for found in reversed(list(_CLAUSE.finditer(above.symbols, low, stop))):
        if not found.start() or above.symbols[found.start() - 1] not in "PT":
            return above, found.start()
    return above, above.places.rfind("1", low, stop)


def _creator(entry: Attribution, best: Candidate, candidates: list[Candidate]) -> Candidate:
    """Who spoke rather than who passed it on: ``"...," X said, according to a report``.

    Nor is it whom the sentence before names as its source: ``According to X, ... "...," Y said``.
    """
    symbols, unit, cue = entry.paragraph.symbols, entry.unit, best.cue
    if best.way != "local" or cue < 0 or symbols[cue] != "A":
        return best
    stop = cue
    if cue < unit:
        if "." not in symbols[cue:unit]:
            return best
        end = symbols.find(".", unit + 1, unit + _WINDOW)
        stop = end if end >= 0 else unit + _WINDOW
    speakers = [
        candidate
        for candidate in candidates
        if candidate.way == "local"
        and symbols[candidate.cue] == "V"
        and unit < candidate.cue < stop
        and unit < candidate.mention < stop
    ]
    return max(speakers, key=score_of, default=best)


def _passed_on(entry: Attribution, best: Candidate, before: Attribution | None) -> Candidate:
    """The speaker before, if "according to" belongs to another sentence than the quotation.

    To that of the quotation before, or to one that follows: ``"...," X said. "..." Shops
    closed, according to a study``.
    """
    paragraph, unit = entry.paragraph, entry.unit
    if before is None or before.paragraph is not paragraph or before.best is None:
        return best
    if best.way != "local" or best.cue <= before.unit:
        return best
    symbols, spoke = paragraph.symbols, before.best
    between = symbols[min(best.cue, unit + 1) : max(best.cue, unit)]
    if symbols[best.cue] != "A" or "." not in between or spoke.way != "local":
        return best
    return attrs.evolve(spoke, way="chain", facts=())


def _outside_relative(entry: Attribution, best: Candidate) -> Candidate:
    """The sentence's subject for that of a closed clause: ``X called it, which Y said, "..."``."""
    paragraph, unit = entry.paragraph, entry.unit
    symbols, at = paragraph.symbols, best.mention
    if best.way != "local" or not 1 < at < unit or symbols[at - 1] != "w":
        return best
    subject, verb = _speaking_subject(paragraph, at)
    if subject < 0 or symbols.find(",", at, unit) < 0:
        return best
    return attrs.evolve(best, mention=subject, cue=verb)


def _with_own_cue(entry: Attribution, best: Candidate) -> Candidate:
    """The choice with the last cue of its subject: ``X came and said``, ``X left, adding, "..."``.

    A verb behind "and" or a comma, without a subject of its own, belongs to the subject before.
    """
    paragraph, unit = entry.paragraph, entry.unit
    symbols = paragraph.symbols
    if best.paragraph is not paragraph or not 0 <= best.mention < unit or best.way == "above":
        return best
    far = best.cue > unit and "." in symbols[unit + 1 : best.cue]
    floor = best.mention if far or best.cue > unit else max(best.mention, best.cue)
    if best.cue > unit and not far:
        return best
    for at in range(unit - 1, max(floor, unit - _WINDOW), -1):
        if symbols[at] == ".":
            break
        if symbols[at] in "VG" and _lacks_subject(symbols, at, best.mention):
            if cue_kind(paragraph, at)[1:] not in ("", "weak"):
                bound = symbols[at] == "G" and symbols[at - 1] == ","
                subject = _speaking_subject(paragraph, at)[0] if bound else -1
                mention = subject if subject >= 0 else best.mention
                return attrs.evolve(best, way="local", cue=at, mention=mention)
            break
    return best


def _speaking_subject(paragraph: Paragraph, before: int) -> tuple[int, int]:
    """The subject of the sentence and its cue, if it has one; else -1 twice."""
    symbols = paragraph.symbols
    at = paragraph.places.rfind("1", max(0, before - _WINDOW), before)
    if at < 0 or "." in symbols[at:before]:
        return -1, -1
    verb = at + 1
    while verb < before and symbols[verb] in "ra":
        verb += 1
    speaks = symbols[verb] == "V" and cue_kind(paragraph, verb)[1:] not in ("", "weak")
    return (at, verb) if speaks else (-1, -1)


def _lacks_subject(symbols: str, cue: int, subject: int) -> bool:
    """Whether "and" or a comma stands right before a cue.

    A finite verb behind a comma inside a clause with "that" belongs to that clause.
    """
    before = cue - 1
    while before > subject and symbols[before] in "ra":
        before -= 1
    if symbols[before] == ",":
        return symbols[cue] == "G" or "t" not in symbols[subject:before]
    return symbols[before] == "&"


def same(one: Candidate | None, other: Candidate | None) -> bool:
    """Whether two choices are one mention."""
    if one is None or other is None:
        return one is other
    return one.paragraph is other.paragraph and one.mention == other.mention
