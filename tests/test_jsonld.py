"""Articles as schema.org NewsArticle."""

from __future__ import annotations

import json

import attrs
import pytest
from examples import ARTICLE
from hypothesis import given
from hypothesis import strategies as st
from schema_org import faults

import newsparse
from newsparse import Article, Contribution, PersonKind, to_jsonld
from newsparse.strategies import Page, pages

NODE = to_jsonld(ARTICLE, url="https://example.org/ferry")


def test_it_is_plain_json() -> None:
    """The object survives JSON."""
    assert json.loads(json.dumps(NODE)) == NODE


def test_the_head() -> None:
    """Simple properties carry schema.org's names and ISO 8601 dates."""
    assert NODE["@context"] == "https://schema.org"
    assert NODE["@type"] == "NewsArticle"
    assert NODE["url"] == "https://example.org/ferry"
    assert NODE["headline"] == "Ferry <Returns> & Stays"
    assert NODE["description"] == "It came late."
    assert NODE["datePublished"] == "2025-05-02"
    assert NODE["dateModified"] == "2025-05-03T09:30:00+02:00"
    assert NODE["dateline"] == "HARBOUR TOWN (NPA) —"
    assert NODE["articleBody"] == ARTICLE.body
    assert NODE["publisher"] == {"@type": "Organization", "name": "Harbour Post"}


def test_contributors() -> None:
    """A person is an author with all that is known; an agency is an Organization."""
    assert NODE["author"] == [
        {
            "@type": "Person",
            "name": "Ada Berg",
            "email": "ada@example.org",
            "description": "Ada Berg covers boats.",
            "alternateName": "@ada",
            "jobTitle": "reporter",
            "affiliation": {"@type": "Organization", "name": "Harbour Post"},
            "workLocation": {"@type": "Place", "name": "Harbour Town"},
            "knowsLanguage": ["English", "Danish"],
        }
    ]
    assert NODE["contributor"] == [{"@type": "Organization", "name": "NPA"}]


def test_quotations() -> None:
    """A quote is a Quotation of whom it is attributed to, with nested ones as its parts."""
    (quotation,) = NODE["hasPart"]
    assert quotation["@type"] == "Quotation"
    assert quotation["text"] == "We are back, They shouted 'At last!' to us."
    assert quotation["spokenByCharacter"] == [{"@type": "Person", "name": "Noor Dahl"}]
    assert quotation["creator"] == quotation["spokenByCharacter"]
    assert quotation["hasPart"] == [
        {
            "@type": "Quotation",
            "text": "At last!",
            "spokenByCharacter": [{"name": "the crowd"}],
        }
    ]


def test_pictures_and_people() -> None:
    """Captions are images with credits; people are mentions."""
    assert NODE["image"] == [
        {
            "@type": "ImageObject",
            "caption": "A ferry at the pier.",
            "creditText": "Cem Ö.",
            "keywords": "ferry, pier",
        }
    ]
    assert NODE["mentions"] == [{"@type": "Person", "name": "Noor Dahl"}]


def test_what_was_not_found_is_not_written() -> None:
    """An empty page has neither nulls nor empty lists."""
    assert to_jsonld(newsparse.parse("")) == {
        "@context": "https://schema.org",
        "@type": "NewsArticle",
    }


def test_the_check_finds_faults() -> None:
    """A property of another type, a value of a wrong type and an unknown name are faults."""
    node = {
        "@type": "NewsArticle",
        "jobTitle": "reporter",
        "editor": {"@type": "Organization", "name": "NPA"},
        "mood": "good",
        "headline": "",
    }
    assert faults(node) == [
        "NewsArticle has no jobTitle",
        "editor: a Organization where schema.org expects Person",
        "NewsArticle has no mood",
        "mood: 'good'",
        "headline: ''",
    ]
    assert faults({"@type": "Newspaper"}) == ["no type 'Newspaper'"]


def test_terms_of_the_example_and_the_seeds(seed: str) -> None:
    """Every type and property is one of schema.org's, used as it says."""
    assert faults(NODE, ("NewsArticle",)) == []
    assert faults(to_jsonld(newsparse.parse(seed)), ("NewsArticle",)) == []


@given(pages())
def test_terms_of_composed_pages(page: Page) -> None:
    """So for pages in all languages."""
    assert faults(to_jsonld(newsparse.parse(page.text)), ("NewsArticle",)) == []


@given(st.from_type(Article))
def test_terms_of_any_article(article: Article) -> None:
    """And whatever the types allow; the result is plain JSON."""
    node = to_jsonld(article)
    assert faults(node, ("NewsArticle",)) == []
    assert json.loads(json.dumps(node)) == node


@pytest.mark.parametrize("contribution", Contribution)
def test_organisations_in_every_part(contribution: Contribution) -> None:
    """schema.org's editors are persons: an organisation that edits is a contributor."""
    byline = attrs.evolve(
        ARTICLE.bylines[1], kind=PersonKind.ORGANISATION, contribution=contribution
    )
    node = to_jsonld(ARTICLE.replace(bylines=(byline,)))
    assert faults(node, ("NewsArticle",)) == []
    assert ("contributor" in node) == (contribution not in ("author", "translator"))
