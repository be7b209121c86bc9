"""The parts of the HTML report of one page: head, legend, index, and the blocks with reasons."""

from __future__ import annotations

import itertools
import zlib
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator

from .._display import shorten, shown_date
from ..models import Article, Byline, Evidence, Quote, Role, Span
from .marking import Mark, escape, marks_by_block, speaker_class, with_marks
from .style import SPEAKER_COLOURS
from .view import BlockView, block_views, flat_quotes
from .wording import describe

__all__ = ["Report"]

_TAGS = {Role.HEADLINE: "h2", Role.HEADING: "h3", Role.BLOCKQUOTE: "blockquote"}
_DOUBTFUL = 0.6
"""Confidences below this are set off: labels that are worth a second look."""
_INDEX_WIDTH = 160  # characters of an entry


class Report:
    """Renders an article. Ids start with a digest, so that two reports do not share any."""

    def __init__(self, article: Article, name: str = "") -> None:
        """Take an article, and the name that tells it from others in the same document."""
        self._article = article
        digest = zlib.crc32(f"{name}\0{article.source}".encode("utf-8", "surrogatepass"))
        self._prefix = f"n{digest:08x}"
        speakers = Counter(
            speaker.name for quote in flat_quotes(article.quotes) for speaker in quote.speakers
        )
        self._speakers = speakers
        self._colours = {name: i % SPEAKER_COLOURS for i, name in enumerate(speakers)}
        self._starts = [block.span.start for block in article.blocks]
        self._language = f' lang="{escape(article.language)}"' if article.language else ""

    def render(self) -> str:
        """The whole report but for the element around it."""
        blocks = "\n".join(self._blocks())
        parts = (self._head(), self._notes(), self._legend(), self._index(), blocks)
        return "\n".join(part for part in parts if part)

    def _head(self) -> str:
        article = self._article
        parts = ["<header>"]
        if article.publisher:
            parts.append(f'<p class="kicker">{escape(article.publisher)}</p>')
        headline = escape(article.headline) if article.headline else "<i>No headline found</i>"
        parts.append(f'<h1 dir="auto"{self._language}>{headline}</h1>')
        if article.dek:
            parts.append(f'<p class="dek" dir="auto"{self._language}>{escape(article.dek)}</p>')
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
        known = " · ".join(escape(detail) for detail in details if detail)
        return (
            f'<p class="byline" dir="auto">{self._link(byline.span, byline.name)} '
            f"<small>{byline.contribution}{' · ' if known else ''}{known}</small></p>"
        )

    def _facts(self) -> Iterator[str]:
        article = self._article
        if article.dateline:
            yield self._link(article.dateline.span, article.dateline.span.of(article.source))
        if article.date_published:
            yield f"published {shown_date(article.date_published)}"
        if article.date_modified and article.date_modified != article.date_published:
            yield f"changed {shown_date(article.date_modified)}"
        if article.language:
            yield f"language {escape(article.language)}"
        words = sum(len(block.text.split()) for block in article.paragraphs)
        yield f"{words:,} word{'' if words == 1 else 's'}"
        aside = sum(not block.role.is_body for block in article.blocks)
        total = len(article.blocks)
        if total:
            yield f"{aside:,} of {total:,} block{'' if total == 1 else 's'} not body"

    def _notes(self) -> str:
        rows = "".join(
            f"<li>{escape(note.message)} <code>{escape(note.code)}</code></li>"
            for note in self._article.diagnostics
        )
        return f'<ul class="notes" aria-label="Notes">{rows}</ul>' if rows else ""

    def _legend(self) -> str:
        roles = Counter(block.role for block in self._article.blocks)
        if not roles:
            return ""
        chips = [
            f'<li><span class="role r-{role}">{role}</span> {roles[role]:,}</li>'
            for role in Role
            if role in roles
        ]
        speakers = [
            f'<li><bdi class="chip s{self._colours[name]}">{escape(name)}</bdi> {count:,}</li>'
            for name, count in self._speakers.items()
        ]
        listed = f"<ul><li>Roles</li>{''.join(chips)}</ul>"
        if speakers:
            listed += f"<ul><li>Speakers</li>{''.join(speakers)}</ul>"
        return (
            f'<div class="legend" role="group" aria-label="Legend">{listed}'
            "<p>Point at a role, or move to it with the Tab key, to see why it was given. "
            f"Labels less than {_DOUBTFUL:.0%} sure are "
            '<span class="sure low">set off</span>.</p></div>'
        )

    def _index(self) -> str:
        """Lists that lead to what was found, folded."""
        article = self._article
        people = (
            (person.mentions[0], person.name, ", ".join(person.titles))
            for person in article.people
            if person.mentions
        )
        lists = (
            ("Quotes", [self._quote_entry(quote) for quote in article.quotes]),
            ("People", [self._entry(*person) for person in people]),
            ("Pictures", [self._entry(c.span, c.text, c.credit or "") for c in article.captions]),
            (
                "Other stories",
                [self._entry(t.span, t.headline, t.byline or "") for t in article.related],
            ),
        )
        folded = "\n".join(
            f"<details><summary>{title} ({len(entries):,})</summary>"
            f"<ul>{''.join(entries)}</ul></details>"
            for title, entries in lists
            if entries
        )
        return (
            f'<nav class="index" aria-label="What was found">\n{folded}\n</nav>' if folded else ""
        )

    def _quote_entry(self, quote: Quote) -> str:
        names = " and ".join(f"{s.name} ({s.resolution})" for s in quote.speakers)
        words = self._link(quote.span, f"“{quote.text}”")
        colour = speaker_class(quote, self._colours)
        return (
            f'<li><bdi class="chip {colour}">{escape(names or "no speaker found")}</bdi> '
            f"{words} <small>{quote.kind}, {quote.confidence:.0%} sure</small></li>"
        )

    def _entry(self, span: Span, text: str, more: str) -> str:
        return f"<li>{self._link(span, text)} <small>{escape(more)}</small></li>"

    def _link(self, span: Span, text: str) -> str:
        """A link to the block where a span starts."""
        index = max(0, bisect_right(self._starts, span.start) - 1)
        shown = escape(shorten(text, _INDEX_WIDTH))
        return f'<a href="#{self._prefix}-{index}"><bdi{self._language}>{shown}</bdi></a>'

    def _blocks(self) -> Iterator[str]:
        """The page in order, runs of chrome folded away."""
        marks = marks_by_block(self._article, self._colours)
        views = block_views(self._article)
        for chrome, run in itertools.groupby(views, key=lambda view: view.block.role.is_chrome):
            found = list(run)
            rows = "\n".join(self._block(view, marks[view.index]) for view in found)
            yield _folded(found, rows) if chrome else rows

    def _block(self, view: BlockView, marks: Iterable[Mark]) -> str:
        block, ident = view.block, f"{self._prefix}-{view.index}"
        tag = _TAGS.get(block.role, "p")
        text = with_marks(self._article.source, block.span, marks)
        findings = "".join(
            f"<li><b>{what}</b> <bdi>{escape(value)}</bdi></li>" for what, value in view.findings
        )
        sure = "sure low" if block.confidence < _DOUBTFUL else "sure"
        return (
            f'<section class="block r-{block.role}" id="{ident}">'
            f'<div class="label"><button type="button" class="role" aria-describedby="{ident}-why">'
            f"{block.role}</button>{_reasons(view, ident)}"
            f'<span class="{sure}" title="how sure">{block.confidence:.0%}</span> '
            f'<span class="line" title="source lines">{view.lines}</span></div>'
            f'<div class="text"><{tag} dir="auto"{self._language}>{text}</{tag}>'
            + (f"<ul>{findings}</ul>" if findings else "")
            + "</div></section>"
        )


def _folded(views: list[BlockView], rows: str) -> str:
    roles = ", ".join(dict.fromkeys(str(view.block.role) for view in views))
    count = f"{len(views):,} block{'s' if len(views) > 1 else ''} set aside"
    return f'<details class="aside">\n<summary>{count}: {roles}</summary>\n{rows}\n</details>'


def _reasons(view: BlockView, ident: str) -> str:
    evidence = sorted(view.block.evidence, key=lambda reason: -abs(reason.weight))
    rows = "".join(_reason(reason, view.block.role) for reason in evidence)
    total = sum(reason.weight for reason in evidence)
    path = view.block.html_path
    return (
        f'<div class="why" role="tooltip" id="{ident}-why">'
        + (f"<table>{rows}</table><p>sum {total:+.2f}</p>" if rows else "No reasons were recorded.")
        + (f"<p><code>{escape(path)}</code></p>" if path else "")
        + "</div>"
    )


def _reason(reason: Evidence, role: Role) -> str:
    sign = "for" if reason.weight > 0 else "against"
    note = f" <q>{escape(reason.note)}</q>" if reason.note is not None else ""
    other = f" <i>({reason.role})</i>" if reason.role is not role else ""
    meaning = describe(reason)
    cue = (
        f"{escape(meaning)} <small>{escape(reason.cue)}</small>" if meaning else escape(reason.cue)
    )
    return f'<tr class="{sign}"><td>{reason.weight:+.2f}</td><td>{cue}{other}{note}</td></tr>'
