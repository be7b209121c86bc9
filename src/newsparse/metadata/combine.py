"""Join what a page prints with what its metadata states: metadata first, the print as check."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import attrs

from ..models import Article, Block, Byline, Evidence, PersonKind, Role, Span
from ..readers.tagged import TaggedSource
from . import Metadata
from .authors import Author
from .printed import main_headings
from .wording import contains, key, near

__all__ = ["combine"]


def combine(article: Article, source: TaggedSource, metadata: Metadata) -> Article:
    """The article with its metadata."""
    headline = _headline(article, source, metadata)
    return article.replace(
        blocks=_with_headline(article, headline),
        headline=headline,
        bylines=_bylines(article, metadata),
        date_published=_date(metadata.date_published, article.date_published),
        date_modified=_date(metadata.date_modified, article.date_modified),
        publisher=metadata.publisher or article.publisher,
    )


def _headline(article: Article, source: TaggedSource, metadata: Metadata) -> str | None:
    """The headline, in its printed form if it has one."""
    headings = [source.line(index) for index in main_headings(source)]
    best = _best_wording(headings, metadata)
    if best is None:
        return article.headline or metadata.title
    printed = (*headings, metadata.headline)
    return next((text for text in printed if text and contains(best, text)), best)


def _with_headline(article: Article, headline: str | None) -> tuple[Block, ...]:
    """The blocks, with those outside the body that print the headline called that."""
    wanted = key(headline or "")
    if not wanted:
        return article.blocks
    # In the key a character may stand for none, or for up to three.
    shortest, longest = len(wanted) // 3, 2 * len(headline or "")
    return tuple(
        attrs.evolve(block, role=Role.HEADLINE, evidence=(*block.evidence, _STATED))
        if shortest <= len(block.text) <= longest
        and block.role is not Role.HEADLINE
        and not block.role.is_body
        and wanted.startswith(key(block.text[:_BEGINNING]))
        and key(block.text) == wanted
        else block
        for block in article.blocks
    )


_BEGINNING = 8
"""Characters that tell most other lines from the headline."""
_STATED = Evidence("stated-headline", Role.HEADLINE, weight=1.0)


def _best_wording(headings: Sequence[str], metadata: Metadata) -> str | None:
    """Which of the page's statements is the headline.

    The one for other sites (Open Graph) is the fullest, unless it is the ``title`` of the page
    again, which many sites write for search engines: then a printed heading goes before.
    """
    shared, stated, title = metadata.shared_headline, metadata.headline, metadata.title
    if shared is None:
        confirmed = (text for text in headings if near(text, stated) or near(text, title))
        return next(confirmed, stated or (headings[0] if headings else None))
    if any(near(shared, text) for text in headings) or near(shared, stated):
        return shared
    if near(shared, title):
        confirmed = (text for text in headings if near(text, stated))
        return next(confirmed, headings[0] if len(headings) == 1 else shared)
    return shared


def _date(stated: datetime.date | None, printed: datetime.date | None) -> datetime.date | None:
    """The stated date, unless the printed one is the same day with a time of day."""
    if stated is None:
        return printed
    if not isinstance(stated, datetime.datetime) and isinstance(printed, datetime.datetime):
        return printed if printed.date() == stated else stated
    return stated


def _bylines(article: Article, metadata: Metadata) -> tuple[Byline, ...]:
    """The stated authors, each with what the page prints of them; else the printed bylines."""
    if not metadata.authors:
        return article.bylines
    printed = {key(byline.name): byline for byline in article.bylines}
    people = any(byline.kind is PersonKind.PERSON for byline in article.bylines)
    if people and all(author.kind is PersonKind.ORGANISATION for author in metadata.authors):
        return article.bylines  # the outlet is stated where a person is printed
    return tuple(
        _byline(author, printed.get(key(author.name)), article) for author in metadata.authors
    )


def _byline(author: Author, printed: Byline | None, article: Article) -> Byline:
    if printed is not None:
        return printed
    start = article.source.find(author.name)
    span = Span(start, start + len(author.name)) if start >= 0 else Span(0, 0)
    return Byline(author.name, kind=author.kind, job_title=author.job_title, span=span)
