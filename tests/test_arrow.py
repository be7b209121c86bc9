"""Arrow batches of texts to Arrow batches of articles."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import attrs
import pytest
from conftest import SEEDS, read_seed
from examples import ARTICLE
from hypothesis import given

import newsparse
from newsparse import Article, InputTypeError, Parser, Role, SitePhrase
from newsparse.strategies import articles

pa = pytest.importorskip("pyarrow", reason="the extra 'arrow' is not installed")
from newsparse import arrow  # noqa: E402

TEXTS = [read_seed(path) for path in SEEDS]


def _without_evidence(article: Article) -> Article:
    blocks = tuple(attrs.evolve(block, evidence=()) for block in article.blocks)
    return article.replace(blocks=blocks)


def test_columns_are_the_fields() -> None:
    """Every field of an article is a column, and so is its body."""
    names = [field.name for field in attrs.fields(Article)]
    assert arrow.SCHEMA.names == [*names, "body"]
    assert arrow.SCHEMA.metadata == {b"newsparse": b"newsparse/1"}


def test_the_full_example_comes_back() -> None:
    """An article with a value in every field is the same again, but for its evidence."""
    batch = arrow.to_batch([ARTICLE])
    assert batch.schema == arrow.SCHEMA
    batch.validate(full=True)
    assert list(arrow.from_batches([batch])) == [_without_evidence(ARTICLE)]
    assert batch.column("body").to_pylist() == [ARTICLE.body]


@given(articles())
def test_any_article_comes_back(article: Article) -> None:
    """So is whatever the types allow, with lone surrogates replaced one by one."""
    (back,) = arrow.from_batches([arrow.to_batch([article])])
    assert back is not None
    assert len(back.source) == len(article.source)
    text = newsparse.dumps(_without_evidence(article))
    if "\\ud" not in text:
        assert back == _without_evidence(article)


def test_quotes_nest() -> None:
    """Quotes inside quotes inside quotes come back in their places."""
    leaf = attrs.evolve(ARTICLE.quotes[0].nested[0], nested=())
    inner = attrs.evolve(leaf, text="inner", nested=(leaf, leaf))
    outer = attrs.evolve(ARTICLE.quotes[0], nested=(inner, leaf, inner))
    article = ARTICLE.replace(quotes=(outer, outer))
    batch = arrow.to_batch([article])
    depths = [quote["depth"] for quote in batch.column("quotes").to_pylist()[0][0]["nested"]]
    assert depths == [1, 2, 2, 1, 1, 2, 2]
    assert list(arrow.from_batches([batch])) == [_without_evidence(article)]


def batches(texts: list[str | None], size: int, **columns: list[Any]) -> list[Any]:
    """Record batches of so many texts each."""
    table = pa.table({"text": pa.array(texts, pa.string()), **columns})
    return table.to_batches(max_chunksize=size)


@pytest.mark.parametrize("size", [1, 3, 1000])
def test_batches_of_any_size(size: int) -> None:
    """The articles are those of parse, in order, however the texts are cut into batches."""
    texts = TEXTS * 3
    found = list(arrow.from_batches(arrow.parse_batches(batches(texts, size))))
    assert found == [_without_evidence(newsparse.parse(text)) for text in texts]


def test_large_batches_leave_in_small_ones() -> None:
    """What comes out of one large batch is several, so that memory stays bounded."""
    sizes = [batch.num_rows for batch in arrow.parse_batches(batches(["A."] * 150, 150))]
    assert sizes == [64, 64, 22]


def test_lazily() -> None:
    """No batch is taken before its articles are asked for."""
    source = iter(batches(["One.", "Two."], 1))
    found = arrow.parse_batches(source)
    next(found)
    assert next(source).column("text").to_pylist() == ["Two."]


def test_kept_columns_and_nulls() -> None:
    """Kept columns stand first, unchanged; where there is no text there is no article."""
    (batch,) = arrow.parse_batches(batches(["A.", None, ""], 3, id=[7, 8, 9]), keep=["id"])
    assert batch.schema.names == ["id", *arrow.SCHEMA.names]
    assert batch.column("id").to_pylist() == [7, 8, 9]
    assert batch.column("source").to_pylist() == ["A.", None, ""]
    first, none, empty = arrow.from_batches([batch])
    assert first == _without_evidence(newsparse.parse("A."))
    assert none is None
    assert empty == newsparse.parse("")


def test_tables() -> None:
    """Tables go in and come out, empty ones too."""
    table = pa.table({"page": pa.array(TEXTS, pa.large_string()), "id": [1, 2, 3, 4]})
    found = arrow.parse_table(table, column="page", keep=["id"])
    assert found.column("id").to_pylist() == [1, 2, 3, 4]
    assert found.column("headline")[0].as_py() == newsparse.parse(TEXTS[0]).headline
    empty = arrow.parse_table(table.slice(0, 0), column="page", keep=["id"])
    assert empty.schema.equals(found.schema)
    assert empty.num_rows == 0


def test_other_formats_and_parsers() -> None:
    """HTML, as text or bytes, Markdown, and parsers with words of their own."""
    pytest.importorskip("selectolax", reason="the extra 'html' is not installed")
    html = "<h1>Ferry returns</h1><p>The ferry came back to the harbour on Monday, they said.</p>"
    for column in ([html], [html.encode()]):
        (batch,) = arrow.parse_batches([pa.record_batch({"text": column})], format="html")
        assert batch.column("headline").to_pylist() == ["Ferry returns"]
    pytest.importorskip("markdown_it", reason="the extra 'markdown' is not installed")
    (batch,) = arrow.parse_batches(batches(["# Ferry returns"], 1), format="markdown")
    assert batch.column("source").to_pylist() == ["# Ferry returns"]
    parser = Parser(phrases=[SitePhrase("puzzle corner", Role.PROMO)])
    (batch,) = arrow.parse_batches(batches(["Puzzle corner"], 1), parser=parser)
    assert batch.column("blocks").to_pylist()[0][0]["role"] == "promo"


@pytest.mark.parametrize(
    ("options", "error", "message"),
    [
        ({"column": "txt"}, ValueError, "no column 'txt'; there are text, id; did you mean 'text'"),
        ({"keep": ["url"]}, ValueError, "no column 'url'"),
        ({"column": "id"}, InputTypeError, "column 'id' holds int64; texts are needed"),
        ({"format": "pdf"}, ValueError, "format is one of text, html, markdown, not 'pdf'"),
        ({"keep": ["body"]}, ValueError, "articles have a column 'body' of their own"),
    ],
)
def test_mistakes_are_named(options: dict[str, Any], error: type[Exception], message: str) -> None:
    """What cannot work says what there is."""
    with pytest.raises(error) as caught:
        list(arrow.parse_batches(batches(["A."], 1, id=[1]), **options))
    assert message in str(caught.value)


def test_ddl_names_every_column() -> None:
    """The schema for Spark has the columns in order."""
    ddl = arrow.ddl()
    position = 0
    for name in arrow.SCHEMA.names:
        position = ddl.index(f"{name} ", position)


def test_without_pyarrow_the_error_is_clear() -> None:
    """The message says what to install."""
    code = "import sys; sys.modules['pyarrow'] = None; import newsparse.arrow"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "pip install 'newsparse[arrow]'" in done.stderr.splitlines()[-1]
