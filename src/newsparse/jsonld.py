"""Articles as schema.org ``NewsArticle`` in JSON-LD, for search, archives and knowledge graphs.

The terms are those of https://schema.org/NewsArticle and https://schema.org/Quotation. Only what
was found is written. Offsets have no place in schema.org: use :func:`newsparse.to_dict` for them.
"""

from __future__ import annotations

from typing import Any

from .models import Article, Byline, Caption, Contribution, PersonKind, Quote, Speaker

__all__ = ["to_jsonld"]

_PROPERTY = {
    Contribution.AUTHOR: "author",
    Contribution.EDITOR: "editor",
    Contribution.TRANSLATOR: "translator",
    Contribution.CONTRIBUTOR: "contributor",
    # schema.org has no property for photographers of an article; ``jobTitle`` tells them apart.
    Contribution.PHOTOGRAPHER: "contributor",
}


def to_jsonld(article: Article, *, url: str | None = None) -> dict[str, Any]:
    """The article as a JSON-LD object of type ``NewsArticle``.

    Args:
        article: the parsed page.
        url: address of the page, if it is known.

    Quotes are ``Quotation`` items of ``hasPart``. Whoever an article attributes a quote to is its
    ``spokenByCharacter``; ``creator`` repeats those that are known to be persons.
    """
    people = {person.name for person in article.people}
    node: dict[str, Any] = {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
        "url": url,
        "headline": article.headline,
        "description": article.dek,
        "inLanguage": article.language,
        "datePublished": _iso(article.date_published),
        "dateModified": _iso(article.date_modified),
        "dateline": article.dateline and article.dateline.span.of(article.source),
        "publisher": article.publisher and {"@type": "Organization", "name": article.publisher},
    }
    for byline in article.bylines:
        node.setdefault(_property(byline), []).append(_contributor(byline))
    node["articleBody"] = article.body
    node["image"] = [_image(caption) for caption in article.captions]
    node["hasPart"] = [_quotation(quote, people) for quote in article.quotes]
    node["mentions"] = [{"@type": "Person", "name": person.name} for person in article.people]
    return _found(node)


def _found(node: dict[str, Any]) -> dict[str, Any]:
    """The node without what is missing or empty."""
    return {key: value for key, value in node.items() if value}


def _iso(date: Any) -> str | None:
    return date.isoformat() if date is not None else None


def _property(byline: Byline) -> str:
    """The property that a byline is a value of; only persons are editors in schema.org."""
    if byline.contribution is Contribution.EDITOR and byline.kind is not PersonKind.PERSON:
        return "contributor"
    return _PROPERTY[byline.contribution]


def _contributor(byline: Byline) -> dict[str, Any]:
    person = byline.kind is PersonKind.PERSON
    job_title = byline.job_title
    if job_title is None and byline.contribution is Contribution.PHOTOGRAPHER:
        job_title = "photographer"
    node: dict[str, Any] = {
        "@type": "Person" if person else "Organization",
        "name": byline.name,
        "email": byline.email,
        "description": byline.bio,
        "alternateName": byline.handle,
    }
    if person:  # schema.org defines these of persons only
        node |= {
            "jobTitle": job_title,
            "affiliation": byline.affiliation
            and {"@type": "Organization", "name": byline.affiliation},
            "workLocation": byline.location and {"@type": "Place", "name": byline.location},
            "knowsLanguage": list(byline.languages),
        }
    return _found(node)


def _image(caption: Caption) -> dict[str, Any]:
    return _found(
        {
            "@type": "ImageObject",
            "caption": caption.text,
            "creditText": caption.credit,
            "keywords": caption.keywords,
        }
    )


def _quotation(quote: Quote, people: set[str]) -> dict[str, Any]:
    return _found(
        {
            "@type": "Quotation",
            "text": quote.text,
            "spokenByCharacter": [_speaker(speaker, people) for speaker in quote.speakers],
            "creator": [_speaker(s, people) for s in quote.speakers if s.name in people],
            "hasPart": [_quotation(inner, people) for inner in quote.nested],
        }
    )


def _speaker(speaker: Speaker, people: set[str]) -> dict[str, Any]:
    """A speaker; without a type where it may as well be a group, an office or a document."""
    node = {"@type": "Person"} if speaker.name in people else {}
    return {**node, "name": speaker.name}
