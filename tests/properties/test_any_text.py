"""Promises that hold for every text there is."""

from __future__ import annotations

import copy
import itertools
import os
import pickle
import subprocess
import sys
import unicodedata
from concurrent.futures import ThreadPoolExecutor

import attrs
import pytest
from conftest import ROOT, SEEDS, read_seed
from hypothesis import example, given
from hypothesis import strategies as st

import newsparse
from newsparse import Article, Quote, Span, parse
from newsparse.source import reading_text
from newsparse.strategies import hostile_text, pages

_pages = pages().map(lambda page: page.text)
_decomposed = _pages.map(lambda text: unicodedata.normalize("NFD", text))

texts = hostile_text() | _pages | _decomposed

hostile_examples = (
    "",
    "\ud83d",
    "\ud83d\ude00",
    "\x00",
    "“" * 500,
    '"' * 501,
    "a" * 5_000,
    "By " * 500,
    "By\nBy\nBy",
    "Photo:",
    "©",
    "(",
    "— ",
    "\ufeff",
    "\ufeffBy Ann Lee",
    "Â",
    "Â \nÂ",
    "٣/٣/٢٠٢٥",
    "2025-13-45 99:99",
    "31 February 2025",
    "By 0000000000000000000000000000000000000000000000",
    "İİİ said “İ”",
    "\ufeff\n\ufeff",
    "A\u0302 \nA\u0302",
    "“a" + "\u0301\u0316" * 40 + "” said Zoe\u0308 a\u0316\u0301.",
    "\u212b\u2126 said “\uf9e1” \u1112\u1161\u11ab",
)


def with_examples(test):  # type: ignore[no-untyped-def]
    """The property, tried on hostile texts that have names of their own as well."""
    for text in hostile_examples:
        test = example(text)(test)
    return test


def all_quotes(article: Article) -> list[Quote]:
    """The quotes, nested ones too."""
    found, stack = [], list(article.quotes)
    while stack:
        quote = stack.pop()
        found.append(quote)
        stack.extend(quote.nested)
    return found


@with_examples
@given(texts)
def test_blocks_tile_the_text(text: str) -> None:
    """Blocks are ordered and disjoint, begin and end visibly, and between them is only space."""
    article = parse(text)
    assert article.source == text
    end = 0
    for block in article.blocks:
        assert text[end : block.span.start].strip() == ""
        assert len(block.span) > 0
        assert block.span.of(text) == block.span.of(text).strip()
        assert end <= block.span.start
        end = block.span.end
    assert text[end:].strip() == ""


@with_examples
@given(texts)
def test_block_text_is_the_reading_text_of_its_slice(text: str) -> None:
    """Nothing but white space is normalised."""
    for block in parse(text).blocks:
        assert block.text == reading_text(block.span.of(text))
        assert 0 <= block.confidence <= 1


@with_examples
@given(texts)
def test_quotes_lie_in_the_body(text: str) -> None:
    """Segments lie inside body blocks, in order, words inside marks, and give the words."""
    article = parse(text)
    body = [block.span for block in article.paragraphs]
    starts = [quote.span.start for quote in article.quotes]
    assert starts == sorted(starts)
    for quote in all_quotes(article):
        assert quote.segments
        spans = [segment.marked_span for segment in quote.segments]
        assert spans == sorted(spans)
        assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
        for segment in quote.segments:
            assert segment.span in segment.marked_span
            assert any(segment.marked_span in block for block in body)
        assert quote.text == " ".join(reading_text(s.span.of(text)) for s in quote.segments)
        assert 0 <= quote.confidence <= 1


@with_examples
@given(texts)
def test_nested_quotes_lie_in_their_parents(text: str) -> None:
    """A quote inside a quote lies inside one of its segments."""
    for quote in all_quotes(parse(text)):
        for inner in quote.nested:
            assert any(inner.span in segment.span for segment in quote.segments)


@with_examples
@given(texts)
def test_words_are_found_where_the_spans_say(text: str) -> None:
    """Cues, mentions, names of authors and of people stand at their spans, as printed."""
    article = parse(text)
    for quote in all_quotes(article):
        if quote.cue_span is not None:
            assert quote.cue == reading_text(quote.cue_span.of(text))
        for speaker in quote.speakers:
            assert (speaker.mention is None) == (speaker.mention_span is None)
            if speaker.mention_span is not None:
                assert speaker.mention == reading_text(speaker.mention_span.of(text))
    for byline in article.bylines:
        assert byline.name == reading_text(byline.span.of(text))
    for person in article.people:
        names = {person.name, *person.aliases}
        assert all(reading_text(span.of(text)) in names for span in person.mentions)


def spans(value: object) -> list[Span]:
    """Every span inside a value."""
    if isinstance(value, Span):
        return [value]
    if isinstance(value, tuple):
        return [span for part in value for span in spans(part)]
    if attrs.has(type(value)):
        return [s for f in attrs.fields(type(value)) for s in spans(getattr(value, f.name))]
    return []


@with_examples
@given(texts)
def test_spans_lie_in_the_text(text: str) -> None:
    """No span of anything leaves the source, and none that shows words is empty."""
    for span in spans(parse(text)):
        assert 0 <= span.start <= span.end <= len(text)


@with_examples
@given(texts)
def test_nothing_found_is_none(text: str) -> None:
    """A string that was not found is None, never empty; a found one has no outer space."""

    def check(value: object) -> None:
        if isinstance(value, tuple):
            for part in value:
                check(part)
        elif attrs.has(type(value)):
            for field in attrs.fields(type(value)):
                check(getattr(value, field.name))
        elif isinstance(value, str):
            assert value == value.strip() != ""

    article = parse(text)
    for field in attrs.fields(Article):
        if field.name != "source":
            check(getattr(article, field.name))


@with_examples
@given(texts)
def test_evidence_speaks_for_the_role(text: str) -> None:
    """Weights are numbers, and no cue is named twice with different spellings."""
    for block in parse(text).blocks:
        for reason in block.evidence:
            assert reason.cue == reason.cue.lower()
            assert " " not in reason.cue
            assert abs(reason.weight) < 1e6


@with_examples
@given(texts)
def test_same_text_same_article(text: str) -> None:
    """Parsing twice gives equal articles with equal hashes, in one piece."""
    first, second = parse(text), parse(text)
    assert first == second
    assert hash(first) == hash(second)


@with_examples
@given(texts)
def test_the_body_alone_is_the_body(text: str) -> None:
    """The cheaper way to the body gives the same body."""
    assert newsparse.body(text) == parse(text).body


@with_examples
@given(texts)
def test_articles_can_be_copied_and_stored(text: str) -> None:
    """Pickle, copy and JSON give the article back."""
    article = parse(text)
    assert pickle.loads(pickle.dumps(article)) == article
    assert copy.copy(article) == copy.deepcopy(article) == article
    assert newsparse.loads(newsparse.dumps(article)) == article


@with_examples
@given(texts)
def test_everything_can_be_shown(text: str) -> None:
    """Explanations and JSON-LD of any page can be made and encoded."""
    article = parse(text)
    explanation = newsparse.explain(article)
    for shown in (explanation.to_text(), explanation.to_ansi(), explanation.to_html()):
        shown.encode("utf-8")
    newsparse.to_jsonld(article, url="https://example.org/")


@given(st.from_type(Article))
def test_any_article_round_trips(article: Article) -> None:
    """Also articles that no parser would make."""
    assert newsparse.from_dict(newsparse.to_dict(article)) == article
    line = newsparse.dumps(article)
    assert newsparse.loads(line.encode("utf-8")) == article
    explanation = newsparse.explain(article)
    assert explanation.to_text()
    assert explanation.to_html()


def test_articles_are_immutable(seed: str) -> None:
    """Nothing in an article can be set."""
    article = parse(seed)
    for value in (article, article.blocks[0], article.blocks[0].span):
        for field in attrs.fields(type(value)):
            with pytest.raises(attrs.exceptions.FrozenInstanceError):
                setattr(value, field.name, None)


def test_hash_seeds_change_nothing() -> None:
    """Processes that order their sets differently agree."""
    files = [*SEEDS, *sorted((ROOT / "tests" / "pages").glob("*.txt"))]
    code = (
        "import sys, newsparse\n"
        "for path in sys.argv[1:]:\n"
        "    text = open(path, encoding='utf-8', newline='').read()\n"
        "    print(newsparse.dumps(newsparse.parse(text)))\n"
    )
    outputs = {
        subprocess.run(
            [sys.executable, "-c", code, *map(str, files)],
            env={**os.environ, "PYTHONHASHSEED": str(number)},
            capture_output=True,
            check=True,
        ).stdout
        for number in (0, 1, 2)
    }
    assert len(outputs) == 1


def test_threads_agree() -> None:
    """Eight threads that parse the same pages at once get what one gets."""
    texts = [read_seed(path) for path in SEEDS] * 8
    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(parse, texts)) == [parse(text) for text in texts]


_COLD = """
import sys, threading
import newsparse
sys.setswitchinterval(1e-6)
texts = [open(path, encoding="utf-8", newline="").read() for path in sys.argv[1:]]
ready = threading.Barrier(8)
found = [[] for _ in range(8)]
def read(mine):
    ready.wait()
    mine.extend(newsparse.dumps(newsparse.parse(text)) for text in texts)
threads = [threading.Thread(target=read, args=(mine,)) for mine in found]
for thread in threads: thread.start()
for thread in threads: thread.join()
serial = [newsparse.dumps(newsparse.parse(text)) for text in texts]
assert all(mine == serial for mine in found)
"""


def test_threads_that_load_everything_at_once_agree() -> None:
    """Eight threads that start on a fresh interpreter, all tables unread, get what one gets."""
    command = [sys.executable, "-c", _COLD, *map(str, SEEDS)]
    subprocess.run(command, check=True, capture_output=True)
