"""Stated facts that the page prints, and what the finders make of them."""

from __future__ import annotations

import pytest

pytest.importorskip("selectolax", reason="the extra 'html' is not installed")

import newsparse
from newsparse import Role
from newsparse.furniture import NOTHING, Stated
from newsparse.metadata import read_metadata
from newsparse.metadata.printed import stated_and_printed
from newsparse.readers.html import read_html

HEADLINE = "Harbour strike enters its second week"
BODY = """
<p>The harbour stayed shut on Monday as the strike over pay entered its second week, and the
company said that it had no new offer to make.</p>
<p>Dock workers in yellow coats stood at the gates and told drivers to turn around before the
queue grew any longer.</p>
<p>Traders warned that shelves would be empty by Friday unless both sides came back to the table,
which neither of them was ready to promise.</p>
"""


def _stated(html: str) -> Stated:
    source, head = read_html(html)
    return stated_and_printed(source, read_metadata(head))


@pytest.mark.parametrize(
    "head",
    [
        f'<meta property="og:title" content="{HEADLINE}">',
        f"<title>{HEADLINE} | Port Post</title>",
        f'<meta property="og:title" content="{HEADLINE.upper()}!">',
    ],
)
def test_headings_that_say_what_is_stated(head: str) -> None:
    """Punctuation, capitals and the name of the outlet make no difference."""
    page = f"{head}<p>Menu</p><h1>{HEADLINE}</h1>{BODY}"
    assert _stated(page) == Stated(headline=1)


@pytest.mark.parametrize(
    "page",
    [
        f"<p>Menu</p><h1>{HEADLINE}</h1>{BODY}",
        f"<title>{HEADLINE}</title><p>{HEADLINE}</p>{BODY}",
        f"<title>{HEADLINE} - The Great Harbour Post of Eastwick</title>"
        f"<h1>The Great Harbour Post of Eastwick</h1>{BODY}",
        f"<title>Port Post</title><h1>Port Post</h1>{BODY}",
        "",
    ],
)
def test_nothing_to_go_by(page: str) -> None:
    """Nothing stated, no heading that prints it, or a heading that names the site."""
    assert _stated(page) == NOTHING


def test_the_heading_goes_before_likelier_lines() -> None:
    """Bylines stand by the stated headline, not by another title in front of the body."""
    page = newsparse.parse_html(
        f"""<meta property="og:title" content="{HEADLINE}"><h1>{HEADLINE}</h1>
        <div>Ann Lee</div><div>5 June 2024</div>
        <div><h2>Dock workers over pay: company says harbour stays shut</h2></div>{BODY}"""
    )
    block = next(block for block in page.blocks if block.text == HEADLINE)
    assert block.role is Role.HEADLINE
    assert [byline.name for byline in page.bylines] == ["Ann Lee"]


@pytest.mark.parametrize("cue", ["By ", "", "Words: "])
def test_the_stated_author_is_found_where_printed(cue: str) -> None:
    """The line that prints the stated author is the byline, with job and span."""
    page = newsparse.parse_html(
        f"""<title>{HEADLINE}</title><meta name="author" content="Ann Lee"><h1>{HEADLINE}</h1>
        <p>Tom Fry</p><p>{cue}ANN LEE, harbour reporter</p><p>5 June 2024</p>{BODY}"""
    )
    (byline,) = page.bylines
    assert byline.job_title == "harbour reporter"
    assert byline.span.of(page.source) == "ANN LEE"


def test_authors_who_are_not_printed_hide_nobody() -> None:
    """Where the page prints somebody else, the line is still a byline."""
    page = newsparse.parse_html(
        f"""<title>{HEADLINE}</title><meta name="author" content="Port Desk"><h1>{HEADLINE}</h1>
        <p>By Tom Fry</p><p>5 June 2024</p>{BODY}"""
    )
    assert [block.text for block in page.blocks if block.role is Role.BYLINE] == ["By Tom Fry"]
