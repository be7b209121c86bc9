"""Explanations as text and HTML."""

from __future__ import annotations

import html.parser
import re

import attrs
import pytest
from examples import ARTICLE
from hypothesis import given

import newsparse
from newsparse import InputTypeError, explain
from newsparse.explanation.style import style_sheet
from newsparse.strategies import articles

VOID = {"meta"}
TAGS = set(
    "a b bdi blockquote body button code details div h1 h2 h3 head header html i li main meta nav "
    "p q section small span style summary table td title tr ul".split()
)
"""All elements that a report has."""


class Checker(html.parser.HTMLParser):
    """Reads a report; knows its elements, its text, and whether the tags balance."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.text = ""
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attributes)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open and self.open[-1] != "style":
            self.text += data


def test_text_shows_every_block_with_its_reasons() -> None:
    """Line, role, confidence, text, and the reasons with the weightiest first."""
    text = explain(ARTICLE).to_text()
    assert re.search(r"^ +3  paragraph +75%  HARBOUR TOWN", text, re.MULTILINE)
    assert text.index("+2.25 ends-like-a-sentence") < text.index(
        "-0.50 has-agency (signoff): “NPA”"
    )
    assert "“We are back, They" in text
    assert "← Noor Dahl (description), “said”, 50% sure" in text
    assert "author: Ada Berg" in text
    assert "note: The byline stands late. [late-byline]" in text


def test_reasons_can_be_limited() -> None:
    """What is not shown is counted, with the sum of all."""
    text = explain(ARTICLE).to_text(reasons=1)
    assert "(1 lighter reasons; all together +1.75)" in text
    assert "has-agency" not in text
    assert "has-agency" in explain(ARTICLE).to_text(reasons=None)


def test_ansi_adds_only_colours() -> None:
    """The words are the same."""
    explanation = explain(ARTICLE)
    assert "\x1b[" in explanation.to_ansi()
    assert re.sub("\x1b\\[[0-9;]*m", "", explanation.to_ansi()) == explanation.to_text()


def test_str_is_the_text() -> None:
    """print(explain(article)) just works."""
    assert str(explain(ARTICLE)) == explain(ARTICLE).to_text()


def test_not_an_article() -> None:
    """The message says what to pass."""
    with pytest.raises(InputTypeError, match=r"pass what newsparse\.parse\(\) returns"):
        explain("text")  # type: ignore[arg-type]


def test_html_is_self_contained() -> None:
    """No script, nothing loaded from elsewhere, balanced tags."""
    page = Checker(explain(ARTICLE).to_html())
    assert {tag for tag, _ in page.tags}.isdisjoint({"script", "link", "img", "iframe", "object"})
    for tag, attributes in page.tags:
        assert not any(name.startswith("on") or name == "src" for name in attributes)
        if tag == "a":
            assert str(attributes["href"]).startswith("#")
    assert "url(" not in explain(ARTICLE).to_html()


def test_html_links_lead_somewhere() -> None:
    """Every link and every description has its target, and no id comes twice."""
    page = Checker(explain(ARTICLE).to_html())
    ids = [a["id"] for _, a in page.tags if "id" in a]
    assert len(ids) == len(set(ids))
    for _, attributes in page.tags:
        for name in ("href", "aria-describedby"):
            if name in attributes:
                assert str(attributes[name]).removeprefix("#") in ids


def test_html_shows_what_was_found() -> None:
    """Roles, reasons, quotes with speakers, chrome folded."""
    page = Checker(explain(ARTICLE).to_html())
    assert "ends-like-a-sentence" in page.text
    assert "2 blocks set aside: related, share" in page.text
    titles = [a.get("title") for _, a in page.tags]
    assert "Noor Dahl; direct quote, 50% sure" in titles
    assert "Noor Dahl (description)" in titles
    assert "details" in [tag for tag, _ in page.tags]


def test_html_says_what_cues_mean() -> None:
    """The meaning in words, then the name."""
    article = newsparse.parse("Share this post")
    page = Checker(explain(article).to_html())
    assert "words about sharing only-share" in page.text
    assert "only-share: words about sharing" in explain(article).to_text()


def test_html_has_an_index() -> None:
    """Quotes, people, pictures and teasers, each a link to its block."""
    page = Checker(explain(ARTICLE).to_html())
    for words in ("Quotes (1)", "People (1)", "Pictures (1)", "Other stories (1)"):
        assert words in page.text
    assert "Noor Dahl (description)" in page.text
    links = [a["href"] for tag, a in page.tags if tag == "a"]
    assert len(links) == len(ARTICLE.bylines) + 1 + 4  # and the dateline


def test_doubtful_labels_are_set_off() -> None:
    """Confidences that are little better than a guess."""
    blocks = (newsparse.Block(newsparse.Span(0, 3), newsparse.Role.OTHER, text="x"),)
    for confidence, expected in ((0.59, 2), (0.61, 1)):
        sure = (newsparse.Block(blocks[0].span, blocks[0].role, text="x", confidence=confidence),)
        html = explain(newsparse.Article("abc", blocks=sure)).to_html()
        assert html.count('class="sure low"') == expected


def test_html_keeps_the_words() -> None:
    """Marks in a block do not change its text."""
    page = Checker(explain(ARTICLE).to_html())
    plain = re.sub(r"Noor Dahl|the crowd", "", page.text)
    assert ARTICLE.blocks[2].text in plain


HOSTILE = [
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    "</title></style></details></div>",
    "<!-- & &lt; -->",
    "\x1b]0;x\x07\u202e\x00\ud800",
]


@pytest.mark.parametrize("hostile", HOSTILE)
def test_page_text_cannot_break_out(hostile: str) -> None:
    """Hostile text in every field is only text, in every form."""
    data = newsparse.to_dict(ARTICLE)

    def poisoned(value: object, key: str = "") -> object:
        if isinstance(value, dict):
            return {k: poisoned(v, k) for k, v in value.items()}
        if isinstance(value, list) and key == "evidence":
            return [[hostile, role, weight, hostile] for _, role, weight, *_ in value]
        if isinstance(value, list):
            return [poisoned(part) for part in value]
        enumerations = ("role", "kind", "contribution", "resolution", "format", "source")
        if isinstance(value, str) and key not in enumerations and not key.startswith("date_"):
            return hostile
        return value

    source = (hostile + " " + newsparse.dumps(ARTICLE))[: len(ARTICLE.source)]
    article = newsparse.from_dict({**poisoned(data), "source": source})  # type: ignore[dict-item]
    page = Checker(explain(article).to_html())
    assert {tag for tag, _ in page.tags} <= TAGS
    assert not any(name.startswith("on") for _, a in page.tags for name in a)
    for text in (explain(article).to_html(), explain(article).to_text()):
        assert not set(text) & set("\x1b\x07\x00\u202e\ud800")


@given(articles())
def test_no_article_breaks_out(article: newsparse.Article) -> None:
    """Whatever stands in an article, its report has only our own elements, and they balance."""
    page = Checker(explain(article).to_html())
    assert {tag for tag, _ in page.tags} <= TAGS
    assert not any(name.startswith("on") or name == "src" for _, a in page.tags for name in a)


def test_html_of_the_seeds(seed: str) -> None:
    """Reports of real pages are well formed and hold the whole page."""
    article = newsparse.parse(seed)
    page = Checker(explain(article).to_html())
    assert sum(a.get("class", "") is not None for tag, a in page.tags if tag == "section") == len(
        article.blocks
    )


def test_html_of_empty_page() -> None:
    """A page without anything has a report too, and no legend of nothing."""
    page = Checker(explain(newsparse.parse("")).to_html())
    assert "No headline found" in page.text
    assert "0 words" in page.text
    assert "Roles" not in page.text


def test_html_of_a_page_that_never_changed() -> None:
    """The date of a change is shown if it is another than that of publication."""
    same = attrs.evolve(ARTICLE, date_modified=ARTICLE.date_published)
    assert "changed" in Checker(explain(ARTICLE).to_html()).text
    assert "changed" not in Checker(explain(same).to_html()).text


def test_notebooks_get_a_fragment() -> None:
    """The report of a notebook cell is one element."""
    fragment = explain(ARTICLE)._repr_html_()
    assert fragment.startswith('<div class="newsparse">')
    assert fragment.endswith("</div>")
    Checker(fragment)


def test_overlapping_marks() -> None:
    """Quotes that overlap, as none should, still give a well-formed page with all words."""
    first, second = ARTICLE.quotes[0].segments
    crossed = newsparse.Segment(first.span, newsparse.Span(first.span.start, second.span.start + 9))
    quote = newsparse.Quote("x", (crossed,), kind=newsparse.QuoteKind.DIRECT)
    article = ARTICLE.replace(quotes=(*ARTICLE.quotes, quote))
    page = Checker(explain(article).to_html())
    assert ARTICLE.blocks[2].text in re.sub("Noor Dahl|the crowd|no speaker found", "", page.text)


def test_dark_colours() -> None:
    """They are those of the browser on a page and of the notebook in a cell: the same, and all."""
    sheet = style_sheet()
    browser, notebook = (
        set(re.findall(r"(--[a-z-]+):", re.search(start + r"\{([^}]+)\}", sheet)[1]))
        for start in (
            r"prefers-color-scheme:dark\)\{\.newsparse,\.newsparse-page",
            r"\[data-jp-theme-light=false\] \.newsparse,[^{]+",
        )
    )
    assert browser == notebook
    assert browser == set(re.findall(r"(--[a-z-]+):", re.search(r"[^{]+\{([^}]+)\}", sheet)[1]))
