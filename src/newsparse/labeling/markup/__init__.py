"""Cues that only markup gives: tags, containers, class names, and what the page states.

The columns stand beside those of :mod:`newsparse.labeling.surroundings`; their names are the cues
an explanation shows.
"""

from __future__ import annotations

from collections.abc import Container

from ...metadata import Metadata
from ...readers.html.facts import HtmlSource
from ...readers.tagged import Tag
from ..measures import Measures
from ..surroundings import EVERY_CUE, Columns, at_most
from .containers import container_columns
from .naming import naming_columns
from .statements import statement_columns

__all__ = ["markup_columns", "running_words"]

_WORDS_COUNTED = 400.0
"""Words of one line that add to the mass of a container."""

_TAGS = (
    "p div li h1 h2 h3 h4 h5 h6 td th span section article figcaption blockquote dd dt pre button "
    "header footer aside main nav section ul ol body summary label address caption form tr details "
    "figure"
).split()
_TAG_NUMBERS = {tag: float(number) for number, tag in enumerate(_TAGS)}
_OTHER_TAG = 40.0

_NAMES = {int(tag): (tag.name or "").lower().replace("_", "-") for tag in Tag}
"""What cues call the facts."""
_PARTLY = int(Tag.LINK | Tag.STRONG | Tag.EMPHASIS | Tag.TIME | Tag.AUTHOR)
_SHIFTED = ("link-share", "tag-paragraph", "tag-item", "element")
_NOBODY = -1.0


def markup_columns(
    source: HtmlSource,
    measures: Measures,
    metadata: Metadata,
    wanted: Container[str] = EVERY_CUE,
) -> Columns:
    """The values of the markup cues for each line of a page.

    Args:
        source: the rendered page.
        measures: its measures.
        metadata: what it states of itself.
        wanted: cues that are needed; of the many that one tag or one class word makes, others
            are left out.
    """
    words = at_most(measures.words, _WORDS_COUNTED)
    columns: Columns = {}
    _tag_columns(columns, source, wanted)
    columns.update(container_columns(source, running_words(measures), words, wanted))
    columns.update(naming_columns(source, words, wanted))
    columns.update(statement_columns(source, measures, metadata, wanted))
    return columns


def running_words(measures: Measures) -> list[float]:
    """Words of each line that is a sentence; none for the others."""
    return [
        count if sentence else 0.0
        for count, sentence in zip(
            at_most(measures.words, _WORDS_COUNTED), measures.sentence, strict=True
        )
    ]


def _tag_columns(columns: Columns, source: HtmlSource, wanted: Container[str]) -> None:
    for bit, name in _NAMES.items():
        cue = f"tag-{name}"
        if cue in wanted or (cue in _SHIFTED and (cue + "-1" in wanted or cue + "+1" in wanted)):
            columns[cue] = [1.0 if facts & bit else 0.0 for facts in source.everywhere]
        if bit & _PARTLY and f"partly-{name}" in wanted:
            columns[f"partly-{name}"] = [1.0 if facts & bit else 0.0 for facts in source.somewhere]
    columns["link-share"] = [
        linked / (end - start)
        for linked, start, end in zip(
            source.link_characters, source.starts, source.ends, strict=True
        )
    ]
    tags, parents = source.elements.tags, source.elements.parents
    columns["element"] = [_TAG_NUMBERS.get(tags[h], _OTHER_TAG) for h in source.holders]
    if "parent-element" in wanted:
        columns["parent-element"] = [
            _TAG_NUMBERS.get(tags[parents[h]], _OTHER_TAG) if parents[h] >= 0 else _OTHER_TAG + 1
            for h in source.holders
        ]
    pictures = [float(flag) for flag in source.after_picture]
    columns["after-picture"] = pictures
    columns["before-picture"] = [*pictures[1:], 0.0][: len(pictures)]
    for name in _SHIFTED:
        if (cue := name + "-1") in wanted:
            columns[cue] = [_NOBODY, *columns[name][:-1]][: len(source)]
        if (cue := name + "+1") in wanted:
            columns[cue] = [*columns[name][1:], _NOBODY][: len(source)]
