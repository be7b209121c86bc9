"""What the learned weights get to see on the pages of ``tests/pages``: cues, how often they come.

Weights mean something only while cues are computed as they were when the weights were learned. Most
cues matter on few pages, and some weigh nothing today, so they are counted, on all pages together:

* ``column NAME``: a cue with a number for each line, its mean, its mean step from line to line;
* ``cue NAME``: a cue that a line has or has not, and how many lines have it;
* ``headline NAME``, ``byline NAME``, ``stamp NAME``: what speaks for and against a candidate;
* ``feature NAME``: a feature of quotes, its values, and how often the page has one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from math import inf
from pathlib import Path

from newsparse.labeling.context import cues_of_units
from newsparse.labeling.decision import decide
from newsparse.labeling.markup import markup_columns
from newsparse.labeling.measures import Measures, measure
from newsparse.labeling.reading import read_twice
from newsparse.labeling.rereading import Certain, reread, wording_columns
from newsparse.labeling.surroundings import Columns, columns
from newsparse.labeling.wording import load_wording
from newsparse.metadata import read_metadata
from newsparse.readers.html import read_html
from newsparse.readers.text import read_text
from newsparse.source import Source, reading_text

__all__ = ["counted"]


def counted(
    texts: Iterable[tuple[Path, str, str | None]],
    observed: Iterable[tuple[str, str]],
    weighed: Mapping[str, int],
) -> list[str]:
    """The lines of the count.

    Args:
        texts: the pages, each with its text and its language.
        observed: what furniture observed of its candidates, each with the name of the scorer.
        weighed: the features of quotes, each with how often it comes.
    """
    values: dict[str, list[Sequence[float]]] = {}
    cues: Counter[str] = Counter()
    for path, text, language in texts:
        if path.suffix == ".html":
            found = _html_columns(text, language)
        else:
            source = read_text(text)
            measures = measure(source, language, None)
            found = _columns(source, measures, language)
            cues.update(_cues(source, measures, language))
        for name, column in found.items():
            values.setdefault(name, []).append(column)
    lines = [f"column {name} {_summary(found)}" for name, found in sorted(values.items())]
    lines += [f"cue {name} {count}" for name, count in sorted(cues.items())]
    seen = Counter(f"{scorer} {name}" for scorer, name in observed)
    lines += [f"{name} {count}" for name, count in sorted(seen.items())]
    kinds: Counter[str] = Counter()
    times: Counter[str] = Counter()
    for name, count in weighed.items():
        kind = "".join(name.partition("=")[:2])
        kinds[kind] += 1
        times[kind] += count
    return lines + [f"feature {kind} {kinds[kind]} {times[kind]}" for kind in sorted(kinds)]


def _columns(source: Source, measures: Measures, language: str | None) -> Columns:
    """All columns of a text, those of the second reading too."""
    found = columns(source, measures, language)
    reading = read_twice("body", dict(found), measures)
    everything = range(len(source))
    found.update(reread(reading.scores, measures.words))
    found.update(
        wording_columns(
            measures.tokens, reading.scores, everything, load_wording(), Certain(inf, 0.0)
        )
    )
    return found


def _html_columns(text: str, language: str | None) -> Columns:
    """What only the markup says."""
    source, head = read_html(text)
    measures = measure(source, language, None)
    return markup_columns(source, measures, read_metadata(head, None))


def _cues(source: Source, measures: Measures, language: str | None) -> Iterator[str]:
    """The cues of the roles."""
    texts = [reading_text(source.line(index)) for index in range(len(source))]
    decision = decide(source, measures, language)
    found = cues_of_units(texts, source.gaps, decision.body, measures, decision.confidence)
    return (cue for unit in found for cue in unit)


def _summary(found: Sequence[Sequence[float]]) -> str:
    lines = sum(map(len, found))
    mean = sum(map(sum, found)) / lines
    steps = sum(abs(after - before) for column in found for before, after in pairwise(column))
    return f"{mean:.5f} {steps / lines:.5f}"
