"""HTML pages through the whole pipeline."""

from __future__ import annotations

import importlib
import sys

import pytest

import newsparse

STORY = """
<html lang="en"><head><title>Ferry runs aground - The Harbour Post</title>
<meta property="og:title" content="Ferry runs aground off the northern isles">
<meta name="author" content="Ada Reed"></head><body>
<nav><ul><li><a href="/">Home</a><li><a href="/sport">Sport</a></ul></nav>
<article><h1>Ferry runs aground off the northern isles</h1><p class=byline>By Ada Reed</p>
<p>A ferry with ninety people on board ran aground in thick fog early on Friday, and the crew had
to bring all of them ashore in small boats before the tide turned.</p>
<p>The coastguard said that nobody had been hurt, but that the ship would not be moved until the
weather had cleared and the hull had been looked at by divers.</p>
<p>Services between the islands will not run before Monday, the company said in a statement, and
passengers were told to ask for their money back at the harbour office.</p></article>
<footer><p>Copyright The Harbour Post</p></footer></body></html>
"""


@pytest.fixture
def article() -> newsparse.Article:
    """A plain page, parsed."""
    pytest.importorskip("selectolax", reason="the extra 'html' is not installed")
    return newsparse.parse_html(STORY)


def test_body(article: newsparse.Article) -> None:
    """The story is the body, and what stands around it is not."""
    assert article.body.startswith("A ferry with ninety people")
    assert article.body.endswith("at the harbour office.")
    assert "Sport" not in article.body


def test_metadata(article: newsparse.Article) -> None:
    """The headline is the one printed, the author the one stated, where it is printed."""
    assert article.headline == "Ferry runs aground off the northern isles"
    assert [byline.name for byline in article.bylines] == ["Ada Reed"]
    assert article.bylines[0].span.of(article.source) == "Ada Reed"


def test_paths(article: newsparse.Article) -> None:
    """Each block leads back to its element."""
    from selectolax.lexbor import LexborHTMLParser

    page = LexborHTMLParser(STORY)
    for block in article.blocks:
        assert block.html_path is not None
        (element,) = page.css(block.html_path)
        assert block.text in " ".join(element.text().split())


def test_blocks_cover_the_source(article: newsparse.Article) -> None:
    """Every visible character of the rendered text is in exactly one block."""
    covered = "".join(block.span.of(article.source) for block in article.blocks)
    assert "".join(covered.split()) == "".join(article.source.split())


def test_bytes_give_the_same(article: newsparse.Article) -> None:
    """The page as bytes is the page."""
    assert newsparse.parse_html(STORY.encode()) == article


def test_wrong_type() -> None:
    """What is no page is refused with a message that says what to pass."""
    with pytest.raises(newsparse.InputTypeError, match="str or bytes, not list"):
        newsparse.parse_html([])  # type: ignore[arg-type]


def test_missing_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the extra, the error is an ImportError that holds the pip command."""
    for name in [n for n in sys.modules if n.startswith("newsparse.readers.html")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "selectolax.lexbor", None)
    importlib.invalidate_caches()
    with pytest.raises(newsparse.MissingExtraError, match=r"pip install 'newsparse\[html\]'") as e:
        newsparse.parse_html("<p>x</p>")
    assert isinstance(e.value, ImportError)
