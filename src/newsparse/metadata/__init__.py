"""What a page says of itself for machines, and how much of it to believe.

Read in this order: JSON-LD (schema.org ``NewsArticle`` and its kin), ``meta`` elements (Open
Graph and the names that content systems use), marked elements (microdata, ``rel=author``).
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import attrs

from ..furniture.words import words_in_force
from ..languages import BylineWords, canonical
from ..models import PersonKind
from .authors import Author, clean_authors
from .dates import date_of_url, read_date
from .head import Head
from .jsonld import LinkedData, read_linked_data, text_of, things, types_of
from .wording import key

__all__ = ["Author", "Metadata", "read_metadata"]

_MAX_HEADLINE = 400
"""Characters; what is longer is a text, not a headline."""

_AUTHOR_KEYS = (
    "author",
    "article:author",
    "article.author",
    "articleauthor",
    "parsely-author",
    "sailthru.author",
    "cxenseparse:author",
    "dc.creator",
    "dcterms.creator",
    "og:author",
    "og:article:author",
    "byl",
    "byline",
    "lp.article:author",
    "dable:author",
    "shareaholic:article_author_name",
    "creator",
    "twitter:data1",
)
_PUBLISHED_KEYS = (
    "article:published_time",
    "article:published",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "date_published",
    "parsely-pub-date",
    "sailthru.date",
    "cxenseparse:recs:publishtime",
    "cxenseparse:publishtime",
    "dc.date.issued",
    "dcterms.created",
    "dc.date",
    "dc.date.created",
    "publish-date",
    "publish_date",
    "publishdate",
    "published_time",
    "pubdate",
    "article_date_original",
    "originalpublicationdate",
    "last-publication-date",
    "dcterms.date",
    "citation_publication_date",
    "date",
)
_MODIFIED_KEYS = (
    "article:modified_time",
    "article:modified",
    "og:updated_time",
    "og:article:modified_time",
    "datemodified",
    "dcterms.modified",
    "last-modified",
    "lastmod",
    "revised",
)
_PUBLISHER_KEYS = ("og:site_name", "application-name", "publisher", "dc.publisher")
_HEADLINE_KEYS = ("og:title", "twitter:title", "title", "dc.title", "headline", "parsely-title")


@attrs.frozen(kw_only=True)
class Metadata:
    """Facts about the article from the page's metadata. What is not stated is None or empty."""

    headline: str | None = None
    """The headline in linked data or microdata."""
    shared_headline: str | None = None
    """The headline for other sites (Open Graph), perhaps with the outlet's name."""
    title: str | None = None
    """Content of the ``title`` element, often with the outlet's name."""
    description: str | None = None
    """A summary, often the dek."""
    authors: tuple[Author, ...] = ()
    """Who wrote it."""
    date_published: datetime.date | None = None
    """When it was published."""
    date_modified: datetime.date | None = None
    """When it was last changed."""
    publisher: str | None = None
    """The outlet."""
    language: str | None = None
    """ISO 639-1 code."""
    body: str | None = None
    """The article's text as linked data repeats it (schema.org ``articleBody``)."""


def read_metadata(head: Head, url: str | None = None, words: BylineWords | None = None) -> Metadata:
    """Make sense of what a page says of itself.

    Args:
        head: what stands in the page's head.
        url: its address.
        words: other byline words than the shipped ones, of all languages together.
    """
    linked = read_linked_data(head.data)
    article: Mapping[str, Any] = linked.article or {}
    page: Mapping[str, Any] = linked.page or {}
    meta: dict[str, list[str]] = {}
    for name, content in head.meta:
        meta.setdefault(name, []).append(content)
    publisher = _publisher(linked, article, meta)
    with words_in_force(words):
        authors = _authors(head, linked, article, meta, publisher)
    return Metadata(
        headline=_headline((article.get("headline"), *_marked(head, "headline"))),
        shared_headline=_headline(_contents(meta, _HEADLINE_KEYS)),
        title=_headline((head.title,)),
        description=_first_text(
            (article.get("description"), *_contents(meta, ("og:description", "description")))
        ),
        authors=authors,
        date_published=_published(head, article, page, meta, url),
        date_modified=_first_date(
            (
                text_of(article.get("dateModified")),
                *_contents(meta, _MODIFIED_KEYS),
                *_marked(head, "datemodified"),
            )
        ),
        publisher=publisher,
        language=_language(head, article, meta),
        body=text_of(article.get("articleBody")),
    )


def _contents(meta: Mapping[str, list[str]], keys: Iterable[str]) -> Iterator[str]:
    """The contents of the ``meta`` elements with these names, in the order of the names."""
    for name in keys:
        yield from meta.get(name, ())


def _marked(head: Head, name: str) -> Iterator[str]:
    return (marked.value for marked in head.marked if marked.name == name)


def _first_text(values: Iterable[Any]) -> str | None:
    return next((text for value in values if (text := text_of(value))), None)


def _first_date(values: Iterable[str | None]) -> datetime.date | None:
    return next((date for value in values if (date := read_date(value))), None)


def _headline(values: Iterable[Any]) -> str | None:
    """The first statement of a headline that has the length of one."""
    text = _first_text(values)
    return text if text and len(text) <= _MAX_HEADLINE else None


def _published(
    head: Head,
    article: Mapping[str, Any],
    page: Mapping[str, Any],
    meta: Mapping[str, list[str]],
    url: str | None,
) -> datetime.date | None:
    stated = _first_date(
        (
            text_of(article.get("datePublished")),
            text_of(article.get("dateCreated")),
            *_contents(meta, _PUBLISHED_KEYS),
            text_of(page.get("datePublished")),
            *_marked(head, "datepublished"),
            *_marked(head, "datecreated"),
        )
    )
    return stated or date_of_url(url)


def _publisher(
    linked: LinkedData, article: Mapping[str, Any], meta: Mapping[str, list[str]]
) -> str | None:
    publisher = next((linked.follow(item) for item in things(article.get("publisher"))), None)
    site = linked.site or {}
    return _first_text((publisher, *_contents(meta, _PUBLISHER_KEYS), site.get("name")))


def _language(head: Head, article: Mapping[str, Any], meta: Mapping[str, list[str]]) -> str | None:
    """The two-letter code of the first language stated: "de-AT" is "de"."""
    stated = (
        head.language,
        text_of(article.get("inLanguage")),
        *_contents(meta, ("og:locale", "content-language", "language")),
    )
    for value in stated:
        code = (value or "").strip().lower().replace("_", "-").partition("-")[0]
        if len(code) == 2 and code.isascii() and code.isalpha():
            return canonical(code)
    return None


def _authors(
    head: Head,
    linked: LinkedData,
    article: Mapping[str, Any],
    meta: Mapping[str, list[str]],
    publisher: str | None,
) -> tuple[Author, ...]:
    """The authors of the first source that names a person; else the first organisation."""
    outlets = {key(name) for name in (publisher, *_contents(meta, _PUBLISHER_KEYS)) if name}
    fallback: tuple[Author, ...] = ()
    for found in (
        _linked_authors(linked, article),
        _meta_authors(meta),
        _linked_authors(linked, linked.page or {}),
        _marked_authors(head),
    ):
        named = tuple(_with_kind(author, outlets) for author in found)
        people = tuple(author for author in named if author.kind is PersonKind.PERSON)
        if people:
            return tuple(author for author in named if key(author.name) not in outlets)
        fallback = fallback or named
    return fallback


def _linked_authors(linked: LinkedData, node: Mapping[str, Any]) -> list[Author]:
    found = []
    for value in (*things(node.get("author")), *things(node.get("creator"))):
        author = linked.follow(value)
        name = text_of(author)
        if name is None:
            continue
        organisation = isinstance(author, dict) and bool(_ORGANISATIONS & types_of(author))
        job = text_of(author.get("jobTitle")) if isinstance(author, dict) else None
        kind = PersonKind.ORGANISATION if organisation else PersonKind.PERSON
        names = list(clean_authors([name]))
        found += [Author(one, kind, job_title=job if len(names) == 1 else None) for one in names]
    return _each_once(found)


def _meta_authors(meta: Mapping[str, list[str]]) -> list[Author]:
    """The first key that names anybody; "twitter:data1" only where its label says "written by"."""
    labels = {label.lower() for label in meta.get("twitter:label1", ())}
    for written in _AUTHOR_KEYS:
        if written == "twitter:data1" and not labels & {"written by", "verfasst von", "author"}:
            continue
        names = [Author(name) for name in clean_authors(meta.get(written, ()))]
        if names:
            return names
    return []


def _marked_authors(head: Head) -> list[Author]:
    """The first marked author: later ones may stand at teasers and comments."""
    for name in ("author", "rel-author"):
        for value in _marked(head, name):
            names = [Author(one) for one in clean_authors([value])]
            if names:
                return names
    return []


def _each_once(authors: Iterable[Author]) -> list[Author]:
    return list({key(author.name): author for author in reversed(list(authors))}.values())[::-1]


def _with_kind(author: Author, outlets: set[str]) -> Author:
    """The author, called an organisation if it has the outlet's name or a site's address."""
    if key(author.name) in outlets or _is_domain(author.name):
        return attrs.evolve(author, kind=PersonKind.ORGANISATION)
    return author


def _is_domain(name: str) -> bool:
    """Whether a name is an address such as "example.org"."""
    return " " not in name and "." in name.strip(".") and name.rpartition(".")[2].isalpha()


_ORGANISATIONS = frozenset(
    "organization newsmediaorganization corporation localbusiness educationalorganization "
    "ngo website brand".split()
)
