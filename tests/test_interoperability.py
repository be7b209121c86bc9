"""The recipes of ``docs/howto/other-libraries.md`` do what the page says, each with its library."""

from __future__ import annotations

import doctest
import re
from typing import Any

import pytest
from conftest import ROOT

from newsparse import Span, parse

PAGE = ROOT / "docs" / "howto" / "other-libraries.md"
PREFACE, *SECTIONS = re.split(r"^## ", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE)
SESSION = re.compile(r"^```pycon\n(.*?)^```$", re.MULTILINE | re.DOTALL)
IMPORT = re.compile(r"^>>> import (\w+)(?: as \w+)?$", re.MULTILINE)
HTML = (
    "<html><head><title>Ferry to Return to Port Merrin</title></head>"
    "<body><article><h1>Ferry to Return to Port Merrin</h1>{paragraphs}</article></body></html>"
)


def run(name: str, text: str, names: dict[str, Any]) -> None:
    """Run the sessions of a text with these names, and keep what they define."""
    sessions = "\n".join(SESSION.findall(text))
    test = doctest.DocTestParser().get_doctest(sessions, {}, name, PAGE.name, 0)
    test.globs = names
    runner = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS, verbose=False)
    runner.run(test, clear_globs=False)
    assert runner.summarize(verbose=False).failed == 0


@pytest.mark.parametrize("section", SECTIONS, ids=lambda text: text.partition("\n")[0])
def test_recipe(section: str) -> None:
    """The recipe prints what it says."""
    title = section.partition("\n")[0]
    arrow = ["pyarrow"] if "newsparse.arrow" in section else []
    for module in [*arrow, *IMPORT.findall(section)]:
        pytest.importorskip(module, reason=f"{module} is not installed")
    names: dict[str, Any] = {}
    run("preface", PREFACE, names)
    paragraphs = "".join(f"<p>{line}</p>" for line in names["page"].split("\n\n")[1:])
    names["html"] = HTML.format(paragraphs=paragraphs)
    run(title, section, names)


def test_every_library_has_a_recipe() -> None:
    """The libraries that are promised."""
    titles = [section.partition("\n")[0] for section in SECTIONS]
    assert {"pandas", "Polars", "DuckDB", "spaCy", "datasets", "trafilatura", "ftfy"} <= {*titles}


def test_spacy_spans_of_the_seeds(seed: str) -> None:
    """Every span of a page is a span of a Doc, with the same characters or a few more."""
    spacy = pytest.importorskip("spacy", reason="spacy is not installed")
    article = parse(seed)
    doc = spacy.blank("en")(article.source)
    assert doc.text == article.source
    spans: list[Span] = [quote.span for quote in article.quotes]
    spans += [span for person in article.people for span in person.mentions]
    assert spans
    for span in spans:
        found = doc.char_span(span.start, span.end, alignment_mode="expand")
        assert span.of(seed) in found.text
