"""HTML to rendered lines with tag facts."""

from __future__ import annotations

import pytest

pytest.importorskip("selectolax", reason="the extra 'html' is not installed")

from newsparse.readers.html import HtmlSource, Tag, read_html


def _lines(html: str | bytes) -> list[str]:
    return read_html(html)[0].text.split("\n")


def _facts(source: HtmlSource, text: str) -> int:
    for index in range(len(source)):
        if source.line(index) == text:
            return source.everywhere[index]
    raise AssertionError(f"no line {text!r}")


def test_blocks_make_lines() -> None:
    """Block elements end lines, paragraphs leave a blank line, inline elements do neither."""
    html = "<div>One</div><div>Two <b>bold</b> words</div><p>Three<br>four</p><p>Five</p>"
    assert _lines(html) == ["One", "Two bold words", "", "Three", "four", "", "Five"]


def test_white_space_collapses() -> None:
    """Runs of white space are one space, as a browser shows them."""
    assert _lines("<p>  Rain \n\t fell\u00a0 <i> hard </i> .</p>") == ["Rain fell hard ."]


@pytest.mark.parametrize("unseen", ["&shy;", "&#8203;", "\ufeff \u200b&nbsp;", "<b>\u200e</b>"])
def test_lines_of_which_nothing_is_seen(unseen: str) -> None:
    """Editors leave paragraphs of spaces without width behind; browsers show a blank line."""
    assert _lines(f"<p>One</p><p>{unseen}</p><p>Two</p>") == ["One", "", "Two"]


def test_preformatted_text_keeps_its_lines() -> None:
    """The lines of a pre element are lines."""
    assert _lines("<pre>one\ntwo</pre>") == ["one", "two"]


def test_neighbouring_links_stay_apart() -> None:
    """Menus whose links touch do not run together, but a link inside a word stays in it."""
    html = "<nav><a href=a>News</a><a href=b>Sport</a></nav><p>re<a href=c>open</a>ed</p>"
    assert _lines(html) == ["News Sport", "", "reopened"]


def test_nothing_unseen_is_rendered() -> None:
    """Scripts, styles, templates, comments and form choices are no text of the page."""
    html = (
        "<title>T</title><script>var a='x'</script><style>p{}</style><template><p>no</p></template>"
        "<!-- no --><select><option>no</select><noscript>no</noscript><svg><text>no</text></svg>yes"
    )
    assert _lines(html) == ["yes"]


def test_facts_come_from_all_elements_around() -> None:
    """A line knows the elements that hold the whole of it."""
    html = (
        "<main><ul><li><a href=x>Item</a></ul><blockquote><p>Words</blockquote>"
        "<figure><img><figcaption>A boat</figcaption></figure><h2>Part</h2></main>"
        "<aside hidden>Gone</aside>"
    )
    source, _ = read_html(html)
    assert (
        _facts(source, "Item") & (Tag.LIST | Tag.ITEM | Tag.LINK) == Tag.LIST | Tag.ITEM | Tag.LINK
    )
    assert _facts(source, "Words") & Tag.QUOTE
    assert _facts(source, "A boat") & Tag.FIGCAPTION
    assert _facts(source, "Part") & Tag.HEADING2
    assert _facts(source, "Gone") & Tag.HIDDEN
    assert not _facts(source, "Part") & Tag.LIST


def test_facts_true_of_part_of_a_line() -> None:
    """A line with a link in it is not a link, and its link characters are counted."""
    source, _ = read_html("<p>See <a href=x>the report</a> of May.</p>")
    assert not source.everywhere[0] & Tag.LINK
    assert source.somewhere[0] & Tag.LINK
    assert source.link_characters[0] == len("the report")


def test_aria_roles_count_as_elements() -> None:
    """role=navigation is as good as nav."""
    source, _ = read_html('<div role="navigation">Menu</div>')
    assert source.everywhere[0] & Tag.NAV


def test_pictures_are_noted() -> None:
    """The line after a picture knows of it, and the next one does not."""
    source, _ = read_html("<p>One</p><img src=a><p>Two</p><p>Three</p>")
    assert list(source.after_picture) == [False, True, False]


def test_path_leads_back_to_the_element() -> None:
    """The selector of a line's element selects that element."""
    from selectolax.lexbor import LexborHTMLParser

    html = "<div>a</div><div><p>b</p><section></section><p>c</p></div>"
    source, _ = read_html(html)
    path = source.elements.paths(source.holders)[source.holders[2]]
    assert path is not None
    assert [node.text() for node in LexborHTMLParser(html).css(path)] == ["c"]


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ("<p>Öl</p>".encode(), "Öl"),
        (b"\xef\xbb\xbf<p>\xc3\x96l</p>", "Öl"),
        ("<p>Öl</p>".encode("utf-16"), "Öl"),
        ('<meta charset="iso-8859-1"><p>“Öl”</p>'.encode("cp1252"), "“Öl”"),
        ('<meta charset="windows-1251"><p>Нефть</p>'.encode("cp1251"), "Нефть"),
        ('<meta charset="gb2312"><p>石油</p>'.encode("gbk"), "石油"),
        (b'<meta charset="no-such-thing"><p>plain</p>', "plain"),
        (b'<meta charset="rot13"><p>plain</p>', "plain"),
    ],
)
def test_bytes_are_decoded(data: bytes, expected: str) -> None:
    """Mark, declaration and UTF-8 are tried before any guess, under the names pages use."""
    assert _lines(data) == [expected]


def test_undeclared_bytes_are_guessed() -> None:
    """Bytes that are no UTF-8 and declare nothing are read by their letters."""
    text = "Der Fluß trat über die Ufer, und die Brücke mußte für Wochen geschlossen bleiben. " * 4
    assert "Brücke" in _lines(f"<p>{text}</p>".encode("cp1252"))[0]


_HOSTILE = {
    "deep divs": "<div>" * 100_000 + "deep" + "</div>" * 100_000,
    "deep divs with comments": "<div><!--</div>-->" * 50_000 + "deep",
    "deep inline": "<b>" * 100_000 + "deep",
    "unclosed paragraphs in formatting": "<b><p>" * 30_000 + "deep",
    "many attributes": "<p " + " ".join(f"a{i}=1" for i in range(50_000)) + ">deep",
    "entities": '<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><p>deep &b;',
    "open comment": "<p>deep</p><!--" + "<!--" * 50_000,
    "open script": "<p>deep</p><script>" + "<script>" * 50_000,
    "open quote": "<p>deep</p>" + '<a b="' * 50_001,
    "deep tables": "<table><tr><td>" * 20_000 + "deep",
    "controls": "<p>d\0eep\ud800\x1b</p>",
}


@pytest.mark.parametrize("name", _HOSTILE)
def test_hostile_pages_are_read(name: str) -> None:
    """Pages made to exhaust a parser are read like others."""
    source, _ = read_html(_HOSTILE[name])
    assert "deep" in source.text


@pytest.mark.parametrize("html", ["", " ", "\0", "<", "</", "<!", "&", "<html>", "<body></p>"])
def test_empty_pages(html: str) -> None:
    """A page without text has no lines."""
    assert all(line in ("", "<", "&", "</") for line in _lines(html))


def test_long_pages_keep_their_text() -> None:
    """A page with very many tags is rewritten before parsing, and renders the same."""
    head = (
        '<meta name="author" content="Ada &quot;A&quot; Reed">'
        '<script type="application/ld+json">{"a":"<p>"}</script>'
    )
    body = '<div class="x"><p>a &lt;b&gt; c<p>d <br>e<ul><li>f<li>g</ul></div>'
    filler = "<!-- <p> --><i class='y'>z</i><svg><path/></svg>" * 2_000
    short, _ = read_html(head + body)
    long, facts = read_html(head + body + filler)
    assert long.text.startswith(short.text)
    assert facts.meta == [("author", 'Ada "A" Reed')]
    assert facts.data == ['{"a":"\\u003cp>"}']
    assert long.elements.names[long.holders[0]] == short.elements.names[short.holders[0]]


@pytest.mark.parametrize("count", [60, 600])
def test_formatting_that_nobody_closed_is_not_repeated_in_each_block(count: int) -> None:
    """The parser would open each of the elements again in each paragraph."""
    opened = "".join(f"<b id={number}>" for number in range(count))
    source, _ = read_html(f"<div>{opened}</div>" + "<p>Rain.</p>" * 500)
    assert len(source) == 500
    assert len(source.elements.tags) < 2 * (count + 500)


@pytest.mark.parametrize(
    "link",
    [
        "The ferry is back",
        " The ferry is back",
        "The <b>ferry</b> is <i>back</i>",
        "The <!-- --> ferry\n<b> </b>is back",
        "<span>The </span>fer&shy;ry is b\u200back",
    ],
)
def test_linked_characters_are_those_of_the_text(link: str) -> None:
    """In however many nodes it is, and whatever of it is not seen."""
    source, _ = read_html(f"<p>Read: <a href=a>{link}</a>, <a href=b>now</a></p>")
    assert source.text == "Read: The ferry is back, now"
    assert list(source.link_characters) == [len("The ferry is back") + len("now")]
