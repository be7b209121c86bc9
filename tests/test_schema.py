"""The JSON Schema of stored articles describes what is stored, and refuses what is not."""

from __future__ import annotations

import importlib.util
import json
from types import ModuleType
from typing import Any

import pytest
from conftest import ROOT
from examples import ARTICLE
from hypothesis import given
from hypothesis import strategies as st

import newsparse
from newsparse import Article, json_schema, to_dict
from newsparse.serialize import FORMAT
from newsparse.strategies import Page, pages

jsonschema = pytest.importorskip("jsonschema", reason="jsonschema is not installed")
VALIDATOR = jsonschema.Draft202012Validator(json_schema())


def load_tool(name: str) -> ModuleType:
    """A module of the folder ``tools``, which is no package."""
    spec = importlib.util.spec_from_file_location(name, ROOT / "tools" / f"{name}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_it_is_a_schema() -> None:
    """The schema keeps to the rules of its draft and names version and format."""
    schema = json_schema()
    VALIDATOR.check_schema(schema)
    assert schema["$schema"] == "https://json-schema.org/draft/2020-12/schema"
    assert schema["properties"]["format"]["const"] == FORMAT
    assert schema["version"].partition(".")[0] == FORMAT.partition("/")[2]
    assert schema["$id"].endswith(":" + schema["version"])


def test_it_is_that_of_the_models() -> None:
    """The file holds what the tool writes; if not, run ``python tools/build_schema.py``."""
    assert json_schema() == load_tool("build_schema").schema()


def test_each_call_gives_a_schema_of_its_own() -> None:
    """A caller may change what it got."""
    json_schema()["properties"].clear()
    assert json_schema()["properties"]


def test_full_example() -> None:
    """An article with a value in every field is valid, and has no key the schema lacks."""
    data = to_dict(ARTICLE)
    VALIDATOR.validate(data)
    assert data.keys() == json_schema()["properties"].keys()


def test_seeds(seed: str) -> None:
    """Parsed pages are valid, also after a trip through JSON."""
    VALIDATOR.validate(json.loads(newsparse.dumps(newsparse.parse(seed))))


@given(pages())
def test_composed_pages(page: Page) -> None:
    """So are composed pages."""
    VALIDATOR.validate(to_dict(newsparse.parse(page.text)))


@given(st.from_type(Article))
def test_any_article(article: Article) -> None:
    """So is whatever the types allow, lone surrogates included."""
    VALIDATOR.validate(json.loads(newsparse.dumps(article)))


@pytest.mark.parametrize(
    "change",
    [
        {"format": "newsparse/0"},
        {"source": None},
        {"source": ["one part is no parts"]},
        {"blocks": {}},
        {"blocks": [{"span": [0, 1], "role": "paragraph"}]},
        {"quotes": [{**to_dict(ARTICLE)["quotes"][0], "segments": []}]},
        {"quotes": [{**to_dict(ARTICLE)["quotes"][0], "confidence": 1.5}]},
        {"diagnostics": [{"code": "a", "message": "b", "span": [4]}]},
        {"diagnostics": [{"code": "a", "message": "b", "span": [4, 5, 6]}]},
        {"diagnostics": [{"code": "a", "message": "b", "span": [-4, 5]}]},
        {"date_published": "yesterday"},
        {"date_published": "2025-05-02 09:30"},
    ],
)
def test_what_is_wrong_is_refused(change: dict[str, Any]) -> None:
    """Wrong values of the keys it names are not valid."""
    assert not VALIDATOR.is_valid({**to_dict(ARTICLE), **change})


@pytest.mark.parametrize(
    "evidence", [["a", "share"], ["a", "shares", 1.0], ["a", "share", 1.0, "b", "c"]]
)
def test_wrong_evidence_is_refused(evidence: list[Any]) -> None:
    """Short forms are described too."""
    data = to_dict(ARTICLE)
    data["blocks"][0]["evidence"] = [evidence]
    assert not VALIDATOR.is_valid(data)


@pytest.mark.parametrize("key", json_schema()["required"])
def test_missing_keys_are_refused(key: str) -> None:
    """Every key that is always written is required."""
    assert not VALIDATOR.is_valid({k: v for k, v in to_dict(ARTICLE).items() if k != key})
