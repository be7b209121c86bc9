"""What pages state about themselves, and what of it is believed."""

from __future__ import annotations

import datetime
import json
from typing import Any

import pytest

pytest.importorskip("selectolax", reason="the extra 'html' is not installed")

import newsparse
from newsparse.metadata import Metadata, read_metadata
from newsparse.metadata.authors import clean_authors
from newsparse.metadata.dates import date_of_url, read_date
from newsparse.readers.html import read_html


def _metadata(html: str, url: str | None = None) -> Metadata:
    return read_metadata(read_html(html)[1], url)


def _linked(data: Any) -> str:
    return f'<script type="application/ld+json">{json.dumps(data)}</script>'


def _names(metadata: Metadata) -> list[str]:
    return [author.name for author in metadata.authors]


NEWS = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "Ferry runs aground",
    "datePublished": "2024-11-29T12:31:54+01:00",
    "dateModified": "2024-11-30",
    "author": {"@type": "Person", "name": "Ada Reed", "jobTitle": "Reporter"},
    "publisher": {"@type": "Organization", "name": "The Harbour Post"},
    "inLanguage": "en-GB",
}


def test_news_article() -> None:
    """The plain case of schema.org NewsArticle."""
    metadata = _metadata(_linked(NEWS))
    assert metadata.headline == "Ferry runs aground"
    assert [(a.name, a.job_title) for a in metadata.authors] == [("Ada Reed", "Reporter")]
    assert metadata.publisher == "The Harbour Post"
    assert metadata.language == "en"
    assert metadata.date_published is not None
    assert metadata.date_published.isoformat() == "2024-11-29T12:31:54+01:00"
    assert metadata.date_modified == datetime.date(2024, 11, 30)


@pytest.mark.parametrize(
    "data",
    [
        [NEWS],
        {"@graph": [{"@type": "WebSite", "name": "X"}, NEWS]},
        {"@type": "WebPage", "mainEntity": NEWS},
        {**NEWS, "@type": ["Thing", "https://schema.org/NewsArticle"]},
        {
            "@graph": [
                {**NEWS, "author": [{"@id": "#ada"}]},
                {"@type": "Person", "@id": "#ada", "name": "Ada Reed"},
            ]
        },
        {**NEWS, "author": "By Ada Reed"},
        {**NEWS, "author": ["Ada Reed", "Ada Reed"]},
    ],
    ids=["array", "graph", "main entity", "types", "reference", "string", "repeated"],
)
def test_shapes_of_linked_data(data: Any) -> None:
    """Arrays, graphs, references and bare strings say the same."""
    assert _names(_metadata(_linked(data))) == ["Ada Reed"]


@pytest.mark.parametrize(
    "block",
    [
        "<!-- {} -->",
        "//<![CDATA[\n{}\n//]]>",
        "{};",
        "{}\n{{}}",
    ],
)
def test_linked_data_as_it_is_written(block: str) -> None:
    """Wrappers for old browsers and rubbish after the value do no harm."""
    data = json.dumps(NEWS)
    html = f'<script type="application/ld+json">{block.format(data)}</script>'
    assert _metadata(html).headline == "Ferry runs aground"


@pytest.mark.parametrize("data", ["", "{", "[" * 100_000, '{"@type": 7}', "null", "NaN", '"x"'])
def test_broken_linked_data(data: str) -> None:
    """What cannot be read says nothing."""
    metadata = _metadata(f'<script type="application/ld+json">{data}</script>')
    assert metadata.headline is None
    assert metadata.authors == ()


def test_entries_of_a_live_blog_are_not_the_article() -> None:
    """The headline and the date are the blog's, not those of its last entry."""
    entry = {**NEWS, "@type": "BlogPosting", "headline": "19:40 A loud bang"}
    data = {"@type": "LiveBlogPosting", "headline": "Storm live", "liveBlogUpdate": [entry, entry]}
    assert _metadata(_linked(data)).headline == "Storm live"


def test_meta_elements() -> None:
    """Open Graph and the names of content systems stand in for linked data."""
    metadata = _metadata(
        '<title>Ferry - Post</title><meta property="og:title" content="Ferry runs aground">'
        '<meta name="author" content="Ada Reed and Bo Lind">'
        '<meta property="article:author" content="https://facebook.example/post">'
        '<meta property="article:published_time" content="2024-11-29T12:31Z">'
        '<meta property="og:site_name" content="Post">'
    )
    assert metadata.shared_headline == "Ferry runs aground"
    assert metadata.title == "Ferry - Post"
    assert _names(metadata) == ["Ada Reed", "Bo Lind"]
    assert metadata.date_published == datetime.datetime(2024, 11, 29, 12, 31, tzinfo=datetime.UTC)


def test_marked_elements() -> None:
    """Microdata and rel=author are read where nothing else is stated."""
    metadata = _metadata(
        '<a rel="author" href="/x">Ada Reed</a>'
        '<time itemprop="datePublished" datetime="2024-11-29">Friday</time>'
    )
    assert _names(metadata) == ["Ada Reed"]
    assert metadata.date_published == datetime.date(2024, 11, 29)


def test_style_sheets_inside_marked_elements() -> None:
    """Only what is shown names the author."""
    metadata = _metadata(
        '<div itemprop="author" itemscope><style>.a1{align-self:flex-start;margin:0}</style>'
        "<script>if(t){t.b()}</script><span>Ada <b>Reed</b></span></div>"
    )
    assert _names(metadata) == ["Ada Reed"]


def test_an_outlet_gives_way_to_a_person() -> None:
    """The outlet is the author only if nobody else is."""
    outlet = {**NEWS, "author": [{"@type": "Organization", "name": "The Harbour Post"}]}
    assert _names(_metadata(_linked(outlet))) == ["The Harbour Post"]
    assert _metadata(_linked(outlet)).authors[0].kind is newsparse.PersonKind.ORGANISATION
    person = '<meta name="author" content="Ada Reed">'
    assert _names(_metadata(_linked(outlet) + person)) == ["Ada Reed"]


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("Ada Reed", ["Ada Reed"]),
        ("By Ada Reed", ["Ada Reed"]),
        ("Von Ada Reed und Bo Lind, dpa", ["Ada Reed", "Bo Lind", "dpa"]),
        ("Ada Reed, Bo Lind and Cy Moe", ["Ada Reed", "Bo Lind", "Cy Moe"]),
        ("Ada Reed; Bo Lind", ["Ada Reed", "Bo Lind"]),
        ("Ada Reed, Senior Reporter", ["Ada Reed"]),
        ("Ada Reed (Photos)", ["Ada Reed"]),
        ("Le Monde et AFP", ["Le Monde et AFP"]),
        ("김철수, 이영희", ["김철수", "이영희"]),
        ("김철수 기자", ["김철수"]),
        ("Martin Luther King Jr.", ["Martin Luther King Jr."]),
        ("admin", []),
        ("https://example.org/ada", []),
        ("@adareed", []),
        ("ada.reed@example.org", []),
        ("", []),
        ("12345", []),
        ("x" * 100_000, []),
    ],
)
def test_author_names(written: str, names: list[str]) -> None:
    """Lists are split, cues and jobs dropped, and what names nobody is rejected."""
    assert list(clean_authors([written])) == names


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("2024-11-29", "2024-11-29"),
        ("2024-11-29T12:31:54.000+0100", "2024-11-29T12:31:54+01:00"),
        ("2024-11-29 12:31", "2024-11-29T12:31:00"),
        ("20241129", "2024-11-29"),
        ("2024/11/29", "2024-11-29"),
        ("Fri, 29 Nov 2024 12:31:54 GMT", "2024-11-29T12:31:54+00:00"),
    ],
)
def test_dates(written: str, date: str) -> None:
    """Dates written for machines."""
    found = read_date(written)
    assert found is not None
    assert found.isoformat() == date


@pytest.mark.parametrize(
    "written",
    [None, "", "soon", "2024-13-01", "0000-00-00", "2024-11-29T25:00", "²⁰²⁴-11-29", "9" * 50,
     "2024-11-29T12:00+99:99", "Fri, 99 Nov 99999999 12:31:54 GMT"],
)  # fmt: skip
def test_no_dates(written: str | None) -> None:
    """What is no date is None, never an error."""
    assert read_date(written) is None


def test_dates_in_addresses() -> None:
    """A day in the address counts where nothing is stated."""
    assert date_of_url("https://example.org/2024/11/29/ferry") == datetime.date(2024, 11, 29)
    assert date_of_url("https://example.org/2024/13/29/ferry") is None
    assert date_of_url(None) is None
    assert _metadata("", "https://example.org/news-2024-11-29-x").date_published is not None


def test_added_words() -> None:
    """The cues, joiners and jobs of a language that a parser was taught hold for metadata, too."""
    words = newsparse.BylineWords(cues={"verkis"}, joiners={"kaj"}, jobs={"raportisto"})
    parser = newsparse.Parser(languages=[newsparse.Language("eo", bylines=words)])
    html = '<meta name="author" content="Verkis Ada Reed kaj Bo Lind, raportisto"><p>Pramo.</p>'
    names = [byline.name for byline in parser.parse_html(html).bylines]
    assert names == ["Ada Reed", "Bo Lind"]
