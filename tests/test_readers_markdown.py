"""Markdown to rendered lines, and spans back into the Markdown."""

from __future__ import annotations

import importlib
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("markdown_it", reason="the extra 'markdown' is not installed")

import newsparse
from newsparse.metadata import read_metadata
from newsparse.models import Article, Person, Role, Span
from newsparse.readers.markdown import Origins, read_markdown, to_markdown
from newsparse.readers.tagged import Tag


def _lines(markdown: str) -> list[str]:
    source, _, _ = read_markdown(markdown)
    return [" ".join(source.line(index).split()) for index in range(len(source))]


@pytest.mark.parametrize(
    ("markdown", "lines"),
    [
        ("# A *bold* **title**", ["A bold title"]),
        ("See [the _report_](http://a.example/(b) \"t\") of May", ["See the report of May"]),
        ("See [it][r] and [r] and <http://a.example>\n\n[r]: http://b.example",
         ["See it and r and http://a.example"]),
        ("One\\* two &amp; three `code`", ["One* two & three code"]),
        ("![A boat](b.jpg)", ["A boat"]),
        ("[![](logo.png)](/)\n\ntext", ["text"]),
        ("- one\n- two\n  - three", ["one", "two", "three"]),
        ("> said\n>\n> more", ["said", "more"]),
        ("| a | b |\n|---|---|\n| c \\| d | e |", ["a", "b", "c | d", "e"]),
        ("a  \nb\n\n---\n\n    code", ["a", "b", "code"]),
        ("<div>One.<br>Two <b>three</b></div>\n\nX. <br> Y", ["One.", "Two three", "X.", "Y"]),
        ("~~gone~~", ["gone"]),
        ("[" * 100_000, ["[" * 100_000]),
    ],
)  # fmt: skip
def test_rendered_lines(markdown: str, lines: list[str]) -> None:
    """Markup does not show, and its words do."""
    assert _lines(markdown) == lines


def test_facts() -> None:
    """Lines know their markup."""
    source, _, _ = read_markdown("# H\n\n## S\n\n- i\n\n> q\n\n[l](x)\n\n![p](y)\n\na [l](x)")
    facts = {source.line(index): source.everywhere[index] for index in range(len(source))}
    assert facts["H"] & Tag.HEADING1
    assert facts["S"] & Tag.HEADING2
    assert facts["i"] & Tag.ITEM
    assert facts["q"] & Tag.QUOTE
    assert facts["l"] & Tag.LINK
    assert facts["p"] & Tag.FIGURE
    assert not facts["a l"] & Tag.LINK
    assert source.somewhere[len(source) - 1] & Tag.LINK


def test_spans_lead_back() -> None:
    """A span of the rendered text is moved to where its first and last character were written."""
    markdown = "## A [*fine* day](http://x) \\*here\\* &amp; there"
    source, origins, _ = read_markdown(markdown)
    assert source.text == "A fine day *here* & there"

    def written(part: str) -> str:
        start = source.text.index(part)
        return origins.span(Span(start, start + len(part))).of(markdown)

    assert written("fine day") == "fine* day"
    assert written("day *") == "day](http://x) \\*"
    assert written("&") == "&amp;"
    assert written("there") == "there"


@pytest.mark.parametrize(
    "front",
    [
        '---\ntitle: "Ferry: aground"\nauthor: Ada Reed\ndate: 2024-11-29\n---\n',
        "---\ntitle: 'Ferry: aground'\nauthors:\n  - Ada Reed\npublished: 2024-11-29T10:00\n...\n",
        '+++\ntitle = "Ferry: aground"\nauthor = ["Ada Reed"]\ndate = 2024-11-29\n+++\n',
        "\ufeff---\ntitle: Ferry: aground\nauthor: [[Ada Reed]]\ndate: 2024-11-29\n---\n",
    ],
    ids=["yaml", "lists", "toml", "clipper"],
)
def test_front_matter(front: str) -> None:
    """Front matter is metadata and no text of the page."""
    source, _, head = read_markdown(front + "\nText")
    assert source.text == "Text"
    metadata = read_metadata(head)
    assert metadata.shared_headline == "Ferry: aground"
    assert [author.name for author in metadata.authors] == ["Ada Reed"]
    assert str(metadata.date_published)[:10] == "2024-11-29"


def test_added_words_in_front_matter() -> None:
    """The author's cue of a language that a parser was taught is no part of the name."""
    words = newsparse.BylineWords(cues={"verkis"})
    parser = newsparse.Parser(languages=[newsparse.Language("eo", bylines=words)])
    article = parser.parse_markdown(
        "---\nauthor: Verkis Ada Reed\n---\n\n# Pramo\n\nPramo revenos.\n"
    )
    assert [byline.name for byline in article.bylines] == ["Ada Reed"]


@pytest.mark.parametrize("text", ["---\n\nText", "---\ntitle: x", "title: x\n---\n", ""])
def test_no_front_matter(text: str) -> None:
    """A rule above the text, or facts without an end, are no front matter."""
    assert read_markdown(text)[2].meta == []


PAGE = """---
author: Ada Reed
---
[Home](/) | [Sport](/sport)

# Ferry runs aground off the isles

By [Ada Reed](/ada)

A ferry with *ninety people* on board ran [aground](/x) in thick fog early on Friday, and the crew
had to bring all of them ashore in small boats \\*by hand\\* before the tide turned.

The coastguard said that nobody had been **hurt**, but that the ship would not be moved until the
weather had cleared and the hull had been looked at by divers.

***
"""


def test_page() -> None:
    """The body is without markup, the spans are in the Markdown."""
    article = newsparse.parse_markdown(PAGE)
    assert article.source == PAGE
    assert article.body.startswith("A ferry with ninety people on board ran aground in thick fog")
    assert "boats *by hand* before" in article.body
    assert article.headline == "Ferry runs aground off the isles"
    (headline,) = (block for block in article.blocks if block.role is newsparse.Role.HEADLINE)
    assert headline.span.of(PAGE) == "# Ferry runs aground off the isles"
    assert [byline.name for byline in article.bylines] == ["Ada Reed"]
    assert article.bylines[0].span.of(PAGE) == "Ada Reed"
    assert article.paragraphs[0].span.of(PAGE).startswith("A ferry with *ninety people*")


def _check_tiling(article: newsparse.Article) -> None:
    end = 0
    for block in article.blocks:
        assert not article.source[end : block.span.start].strip()
        text = block.span.of(article.source)
        assert text
        assert text == text.strip()
        end = block.span.end
    assert not article.source[end:].strip()


_FRAGMENTS = st.sampled_from(
    ["# ", "> ", "- ", "1. ", "**", "*", "_", "`", "```\n", "[", "](http://a.example \"t\")", "![b",
     "\n", "\n\n", "word ", "“Quote,” he said. ", "\\*", "&amp;", "&#0;", "|", "|---|---|\n",
     "| a | b |\n", "<b>", "</div>", "<!-- c -->", "<br>", "    ", "\t", "\r\n", "\r", "\0",
     "\ud800", "[x]: y\n", "---\n", "===\n", "title: x\n", "~~", "  \n", "[x]", "\u2028", "\ufeff",
     "Ada Reed ", "A sentence that is long enough to be taken for a part of the story, no more. "]
)  # fmt: skip


@given(st.lists(_FRAGMENTS, max_size=40).map("".join))
def test_blocks_tile_any_markdown(markdown: str) -> None:
    """Whatever the Markdown, blocks are ordered and hold every visible character of it."""
    article = newsparse.parse_markdown(markdown)
    assert article.source == markdown
    _check_tiling(article)


def test_wrong_type() -> None:
    """Bytes are refused with a message."""
    with pytest.raises(newsparse.InputTypeError, match="takes str, not bytes"):
        newsparse.parse_markdown(b"x")  # type: ignore[arg-type]


def test_missing_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without the extra, the error holds the pip command."""
    for name in [n for n in sys.modules if n.startswith("newsparse.readers.markdown")]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "markdown_it", None)
    importlib.invalidate_caches()
    with pytest.raises(newsparse.MissingExtraError, match=r"'newsparse\[markdown\]'"):
        newsparse.parse_markdown("x")


def test_a_wrapped_paragraph_is_one_unit() -> None:
    """A line break after a long line is a space; after a short one it is a line break."""
    wrapped = "The council voted on Tuesday to keep the old town hall\nopen for another year.\n"
    source = read_markdown(wrapped + "\nAnn Lee\nLeeds\n")[0]
    lines = [source.line(index) for index in range(len(source))]
    assert lines == [wrapped.replace("\n", " ").strip(), "Ann Lee", "Leeds"]


def test_lines_that_are_all_link_are_teasers() -> None:
    """However they read; a link inside a sentence, or a heading that links to itself, is none."""
    story = (
        "The council voted on Monday to rebuild the [old bridge](/bridge) before the winter, and "
        "the mayor said that work would start within a month.\n"
    )
    teasers = (
        "- [The ferry company said on Tuesday that it would close its last office.](/ferry)\n"
        "- [A night train returned to the coast after ten years, and it was full.](/train)\n"
    )
    heading = "# Council rebuilds bridge before the winter\n"
    page = f"{heading}\n{story}\n## [What it costs](#costs)\n\n{story}\n{story}\n{teasers}"
    article = newsparse.parse_markdown(page)
    related = [block for block in article.blocks if block.role is Role.RELATED]
    assert [block.text[:10] for block in related] == ["The ferry ", "A night tr"]
    assert all(reason.weight for block in related for reason in block.evidence)
    assert "What it costs" in article.body
    assert "old bridge" in article.body


def test_a_nul_moves_nothing() -> None:
    """CommonMark reads another character for it; what stands behind it is found all the same."""
    page = (
        "Talks\n\nThe vice president spoke about opt\0ions and then he had a long talk with "
        "Ukrainian President Volodymyr Zelensky, who left the city on Monday.\n"
    )
    article = newsparse.parse_markdown(page)
    mentions = [span.of(page) for person in article.people for span in person.mentions]
    assert "Volodymyr Zelensky" in " ".join(mentions)
    assert all(mentions)


def test_a_span_inside_a_piece_moved_as_a_whole() -> None:
    """It is all of the piece, never nothing."""
    origins = Origins([0, 4], [0, 6], [4, 9], [6, 2])
    assert origins.span(Span(5, 7)) == Span(6, 8)
    assert origins.span(Span(0, 6)) == Span(0, 8)


def test_names_that_are_written_nowhere_are_no_mentions() -> None:
    """What is shown and not written, as fuzzing found, leaves people with real mentions alone."""
    source = "Ann Lee spoke. Ann Lee left."
    person = Person("Ann Lee", mentions=(Span(0, 7), Span(15, 22)))
    ghost = Person("Bo Ray", mentions=(Span(15, 22),))
    article = Article(source, "en", people=(person, ghost))
    origins = Origins([0, 15, 22], [0, 15, 15], [15, 7, 6], [15, 0, 6])
    moved = to_markdown(article, origins, "Ann Lee spoke.  left.")
    assert [(one.name, one.mentions) for one in moved.people] == [("Ann Lee", (Span(0, 7),))]


def test_lines_that_end_with_a_carriage_return() -> None:
    """They are lines as others are; what stands behind them is found, as fuzzing showed."""
    line = 'Ann Lee of the harbour said on Monday that "the sea is calm".'
    for end in ("\n", "\r\n", "\r"):
        text = f"Ferry{end}{line}{end}{line}\n"
        article = newsparse.parse_markdown(text)
        assert [block.text for block in article.blocks] == ["Ferry", f"{line} {line}"]
        spans = [part.span for quote in article.quotes for part in quote.segments]
        assert [span.of(text) for span in spans] == ["the sea is calm"] * 2
        assert spans[0] != spans[1]
