"""Explanations as HTML: one self-contained report, without script, in light and dark."""

from __future__ import annotations

import html
import itertools
import zlib
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator

import attrs

from .._display import neutralise, shorten
from ..models import Article, Byline, Evidence, Quote, Role, Span
from .style import CSS, role_rules, speaker_rules
from .view import BlockView, block_views, flat_quotes

__all__ = ["render_fragment", "render_page"]

# Speakers in the order of their first quote get these many colours; then the colours repeat.
_SPEAKER_COLOURS = 8


def render_page(article: Article) -> str:
    """See :meth:`newsparse.explanation.Explanation.to_html`."""
    title = _text(article.headline or "A page without a headline")
    language = f' lang="{_text(article.language)}"' if article.language else ""
    return (
        f'<!DOCTYPE html>\n<html{language}>\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{title} – newsparse</title>\n</head>\n"
        '<body style="margin:0;display:grid;min-height:100vh">\n'
        f"{render_fragment(article)}\n</body>\n</html>\n"
    )


def render_fragment(article: Article) -> str:
    """The report as one element, for a page or a notebook that holds others beside it."""
    report = _Report(article)
    return (
        f'<div class="newsparse">\n<style>{CSS}{role_rules()}{speaker_rules(_SPEAKER_COLOURS)}'
        f"</style>\n{report.head()}\n{report.legend()}\n<main>\n"
        + "\n".join(report.blocks())
        + f"\n</main>\n{report.notes()}</div>"
    )


def _text(text: str) -> str:
    """Page text as HTML, for content and for attribute values alike."""
    return html.escape(neutralise(text))


@attrs.frozen
class _Mark:
    """A range of the source to be marked in its block."""

    span: Span
    classes: str
    title: str
    chip: str = ""
    """HTML to set after it."""


class _Report:
    """The parts of one report. Ids start with a digest, so that two reports do not share any."""

    def __init__(self, article: Article) -> None:
        self._article = article
        source = article.source.encode("utf-8", "surrogatepass")
        self._prefix = f"n{zlib.crc32(source):08x}"
        speakers = Counter(s.name for quote in flat_quotes(article) for s in quote.speakers)
        self._speakers = speakers
        self._colour = {name: i % _SPEAKER_COLOURS for i, name in enumerate(speakers)}
        self._views = block_views(article)
        self._starts = [block.span.start for block in article.blocks]

    def head(self) -> str:
        article = self._article
        parts = ["<header>"]
        if article.publisher:
            parts.append(f'<p class="kicker">{_text(article.publisher)}</p>')
        headline = _text(article.headline) if article.headline else "<i>No headline found</i>"
        parts.append(f'<h1 dir="auto">{headline}</h1>')
        if article.dek:
            parts.append(f'<p class="dek" dir="auto">{_text(article.dek)}</p>')
        parts.extend(self._byline(byline) for byline in article.bylines)
        parts.append(f'<p class="facts">{" · ".join(self._facts())}</p>')
        return "\n".join([*parts, "</header>"])

    def _byline(self, byline: Byline) -> str:
        details = [
            byline.job_title,
            byline.affiliation,
            byline.location,
            byline.email,
            byline.handle,
            ", ".join(byline.languages),
        ]
        known = " · ".join(_text(detail) for detail in details if detail)
        place = self._block_at(byline.span.start)
        return (
            f'<p class="byline" dir="auto"><a href="#{place}">{_text(byline.name)}</a> '
            f"<small>{byline.contribution}{' · ' if known else ''}{known}</small></p>"
        )

    def _facts(self) -> Iterator[str]:
        article = self._article
        if article.dateline:
            place = self._block_at(article.dateline.span.start)
            yield f'<a href="#{place}">{_text(article.dateline.span.of(article.source))}</a>'
        if article.date_published:
            yield f"published {article.date_published.isoformat()}"
        if article.date_modified:
            yield f"changed {article.date_modified.isoformat()}"
        if article.language:
            yield f"language {_text(article.language)}"
        yield f"{sum(len(block.text.split()) for block in article.paragraphs):,} words"
        yield f"{len(article.quotes):,} quotes"
        aside = sum(not block.role.is_body for block in article.blocks)
        yield f"{aside:,} of {len(article.blocks):,} blocks are not body"

    def _block_at(self, offset: int) -> str:
        index = bisect_right(self._starts, offset) - 1
        return f"{self._prefix}-{max(0, index)}"

    def legend(self) -> str:
        roles = Counter(block.role for block in self._article.blocks)
        chips = [
            f'<li><span class="role r-{role}">{role}</span> {roles[role]}</li>'
            for role in Role
            if role in roles
        ]
        speakers = [
            f'<li><span class="chip s{self._colour[name]}">{_text(name)}</span> {count}</li>'
            for name, count in self._speakers.items()
        ]
        listed = f"<ul><li>Roles</li>{''.join(chips)}</ul>"
        if speakers:
            listed += f"<ul><li>Speakers</li>{''.join(speakers)}</ul>"
        return (
            f'<nav class="legend" aria-label="Legend">{listed}<p>Point at a role, or move to it '
            "with the Tab key, to see why it was given.</p></nav>"
        )

    def blocks(self) -> Iterator[str]:
        """The page in order, runs of chrome folded away."""
        marks = self._marks()
        for chrome, run in itertools.groupby(self._views, key=lambda v: v.block.role.is_chrome):
            views = list(run)
            rows = "\n".join(self._block(view, marks[view.index]) for view in views)
            yield self._folded(views, rows) if chrome else rows

    def _folded(self, views: list[BlockView], rows: str) -> str:
        roles = ", ".join(dict.fromkeys(str(view.block.role) for view in views))
        count = f"{len(views)} block{'s' if len(views) > 1 else ''} set aside"
        return f"<details>\n<summary>{count}: {roles}</summary>\n{rows}\n</details>"

    def _block(self, view: BlockView, marks: list[_Mark]) -> str:
        block, ident = view.block, f"{self._prefix}-{view.index}"
        tag = {Role.HEADLINE: "h2", Role.HEADING: "h3", Role.BLOCKQUOTE: "blockquote"}.get(
            block.role, "p"
        )
        text = _marked(self._article.source, block.span, marks)
        findings = "".join(
            f"<li><b>{what}</b> <bdi>{_text(value)}</bdi></li>" for what, value in view.findings
        )
        return (
            f'<section class="block r-{block.role}" id="{ident}">'
            f'<div class="label"><button type="button" class="role" aria-describedby="{ident}-why">'
            f"{block.role}</button>{self._reasons(view, ident)}"
            f'<span class="sure" title="how sure">{block.confidence:.0%}</span> '
            f'<span class="line" title="source lines">{view.lines}</span></div>'
            f'<div class="text"><{tag} dir="auto">{text}</{tag}>'
            + (f"<ul>{findings}</ul>" if findings else "")
            + "</div></section>"
        )

    def _reasons(self, view: BlockView, ident: str) -> str:
        evidence = sorted(view.block.evidence, key=lambda reason: -abs(reason.weight))
        rows = "".join(_reason(reason, view.block.role) for reason in evidence)
        total = sum(reason.weight for reason in evidence)
        table = f"<table>{rows}</table><p>sum {total:+.2f}</p>"
        return (
            f'<div class="why" role="tooltip" id="{ident}-why">'
            f"{table if rows else 'No reasons were recorded.'}</div>"
        )

    def _marks(self) -> list[list[_Mark]]:
        """What to mark in each block: quotes, mentions of their speakers, cues."""
        marks: list[_Mark] = []
        for quote in flat_quotes(self._article):
            marks.extend(self._quote_marks(quote))
        marks.sort(key=lambda mark: (mark.span.start, -mark.span.end))
        placed: list[list[_Mark]] = [[] for _ in self._views]
        index = 0
        for mark in marks if placed else ():
            while index + 1 < len(placed) and self._starts_after(index, mark):
                index += 1
            placed[index].append(mark)
        return placed

    def _starts_after(self, index: int, mark: _Mark) -> bool:
        return mark.span.start >= self._views[index].block.span.end

    def _quote_marks(self, quote: Quote) -> Iterator[_Mark]:
        names = " and ".join(speaker.name for speaker in quote.speakers) or "no speaker found"
        colour = f"s{self._colour[quote.speakers[0].name]}" if quote.speakers else "s-none"
        title = f"{names}; {quote.kind} quote, {quote.confidence:.0%} sure"
        chip = f'<span class="chip {colour}">{_text(shorten(names, 60))}</span>'
        for number, segment in enumerate(quote.segments, 1):
            last = number == len(quote.segments)
            yield _Mark(segment.marked_span, f"quote {colour}", title, chip if last else "")
        for speaker in quote.speakers:
            if speaker.mention_span:
                title = f"{speaker.name} ({speaker.resolution})"
                yield _Mark(speaker.mention_span, f"mention {colour}", title)
        if quote.cue_span:
            yield _Mark(quote.cue_span, "cue", "cue")

    def notes(self) -> str:
        rows = "".join(
            f"<li>{_text(d.message)} <code>{_text(d.code)}</code></li>"
            for d in self._article.diagnostics
        )
        return f"<footer><ul>{rows}</ul></footer>\n" if rows else ""


def _reason(reason: Evidence, role: Role) -> str:
    sign = "for" if reason.weight > 0 else "against"
    note = f" <q>{_text(reason.note)}</q>" if reason.note is not None else ""
    other = f" <i>{reason.role}</i>" if reason.role is not role else ""
    why = f"{_text(reason.cue)}{other}{note}"
    return f'<tr class="{sign}"><td>{reason.weight:+.2f}</td><td>{why}</td></tr>'


def _marked(source: str, span: Span, marks: Iterable[_Mark]) -> str:
    """The text of a span as HTML, with its marks.

    Marks may overlap, which elements cannot: the text is cut where any mark starts or ends, and
    each piece is wrapped in all the marks that cover it.
    """
    inside = [mark for mark in marks if mark.span.start < span.end]
    cuts = {span.start, span.end}
    for mark in inside:
        cuts |= {mark.span.start, min(mark.span.end, span.end)}
    edges = sorted(cuts)
    pieces, active, upcoming = [], list[_Mark](), iter([*inside, None])
    following = next(upcoming)
    for start, end in itertools.pairwise(edges):
        while following is not None and following.span.start <= start:
            active.append(following)
            following = next(upcoming)
        piece = _text(source[start:end])
        for mark in reversed(active):
            piece = f'<span class="{mark.classes}" title="{_text(mark.title)}">{piece}</span>'
        pieces.append(piece)
        pieces.extend(mark.chip for mark in active if min(mark.span.end, span.end) == end)
        active = [mark for mark in active if mark.span.end > end]
    return "".join(pieces)
