"""Articles as JSON and back."""

from __future__ import annotations

import datetime
import json
from typing import Any

import attrs
import pytest
from examples import ARTICLE

import newsparse
from newsparse import SerializationError, dumps, from_dict, loads, to_dict


def without(data: dict[str, Any], key: str) -> dict[str, Any]:
    """The object without one key."""
    return {k: v for k, v in data.items() if k != key}


def test_round_trip_is_exact() -> None:
    """An article with a value in every field comes back equal, also through JSON."""
    assert from_dict(to_dict(ARTICLE)) == ARTICLE
    assert loads(dumps(ARTICLE)) == ARTICLE
    assert from_dict(json.loads(json.dumps(to_dict(ARTICLE)))) == ARTICLE


def test_the_example_has_a_value_in_every_field() -> None:
    """The round trip above would miss a field that is None or empty in the example."""
    for field in attrs.fields(newsparse.Article):
        assert getattr(ARTICLE, field.name), field.name


def test_round_trip_of_the_seeds(seed: str) -> None:
    """A parsed page comes back equal."""
    article = newsparse.parse(seed)
    assert loads(dumps(article)) == article


def test_dates_stay_dates() -> None:
    """A date does not become a date-time, nor the other way round, and offsets from UTC stay."""
    back = from_dict(to_dict(ARTICLE))
    assert type(back.date_published) is datetime.date
    assert type(back.date_modified) is datetime.datetime
    assert back.date_modified.utcoffset() == datetime.timedelta(hours=2)


def test_only_plain_json_types() -> None:
    """Nothing but dict, list, str, int, float and None is written."""

    def walk(value: Any) -> None:
        assert type(value) in {dict, list, str, int, float, type(None)}
        for part in value.values() if type(value) is dict else value if type(value) is list else ():
            walk(part)

    walk(to_dict(ARTICLE))


def test_spans_and_evidence_are_short() -> None:
    """The two values that come by the hundred are arrays."""
    share = to_dict(ARTICLE)["blocks"][-1]
    assert share["span"] == [share["span"][0], len(ARTICLE.source)]
    assert share["evidence"] == [["share-phrase", "share", 3.0, "<b>"]]


def test_body_is_written_for_other_readers() -> None:
    """The body stands in the object, and is derived anew when it is read back."""
    data = to_dict(ARTICLE)
    assert data["body"] == ARTICLE.body
    assert from_dict({**data, "body": "something else"}).body == ARTICLE.body


@pytest.mark.parametrize(
    "text", ["\ud83d", "\ude00\ud83d", "\ud83d" + "\ude00", "a\ud83d\ude00\ude00b", "\U0001f600"]
)
def test_lone_surrogates(text: str) -> None:
    """Surrogates stay as they are, and two that could be a pair stay two."""
    article = newsparse.parse(f"{text} is here")
    assert loads(dumps(article).encode("utf-8")) == article
    assert loads(dumps(article)).source == article.source


@pytest.mark.parametrize(
    "character", ["\x00", "\x1b", "\x7f", "\x9b", "\u202e", "\u2028", "\ufeff"]
)
def test_json_is_safe_to_print(character: str) -> None:
    """Characters that could steer a terminal are escaped."""
    line = dumps(newsparse.parse(f"before {character} after"))
    assert character not in line
    assert "\n" not in line


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"format": "newsparse/0"}, "format: 'newsparse/1' is needed, not 'newsparse/0'"),
        ({"source": None}, "source: a string is needed, not null None"),
        ({"language": 3}, "language: a string is needed, not int 3"),
        ({"blocks": {}}, "blocks: an array is needed, not object {}"),
        ({"quotes": [{}]}, "quotes[0].text: missing"),
        ({"quotes": [7]}, "quotes[0]: an object is needed, not int 7"),
        (
            {"diagnostics": [{"code": "a", "message": "b", "span": [4, 3]}]},
            "diagnostics[0].span: 0 <=",
        ),
        (
            {"diagnostics": [{"code": "a", "message": "b", "span": [0, True]}]},
            "diagnostics[0].span",
        ),
        ({"diagnostics": [{"code": "a", "message": "b", "span": 3}]}, "[start, end] is needed"),
        ({"diagnostics": [{"code": "a", "message": "b", "span": [0, 9999]}]}, "ends at 9999"),
        ({"date_published": "yesterday"}, "date_published: an ISO 8601"),
        ({"date_published": 20250502}, "date_published: an ISO 8601"),
    ],
)
def test_a_wrong_value_is_named(change: dict[str, Any], message: str) -> None:
    """The error holds the path to the bad value and what is needed there."""
    with pytest.raises(SerializationError) as caught:
        from_dict({**to_dict(ARTICLE), **change})
    assert message in str(caught.value)


@pytest.mark.parametrize(
    ("evidence", "message"),
    [
        (["a"], "blocks[0].evidence[0]: [cue, role, weight, note]"),
        (["a", "shares", 1.0], "did you mean 'share'?"),
        (["a", None, 1.0], "blocks[0].evidence[0][1]: None is none of"),
        (["a", "share", "1"], "blocks[0].evidence[0][2]: a finite number"),
        (["a", "share", float("nan")], "a finite number"),
        (["a", "share", True], "a finite number"),
        ([1, "share", 1.0], "blocks[0].evidence[0][0]: a string"),
    ],
)
def test_wrong_evidence_is_named(evidence: list[Any], message: str) -> None:
    """Short forms have paths too."""
    data = to_dict(ARTICLE)
    data["blocks"][0]["evidence"] = [evidence]
    with pytest.raises(SerializationError) as caught:
        from_dict(data)
    assert message in str(caught.value)


def test_absent_optional_keys_take_their_defaults() -> None:
    """An article stored before a field existed can be read."""
    assert from_dict(without(to_dict(ARTICLE), "quotes")).quotes == ()


def test_unknown_keys_are_ignored() -> None:
    """An article stored by a later version of the same format can be read."""
    assert from_dict({**to_dict(ARTICLE), "mood": "good"}) == ARTICLE


@pytest.mark.parametrize(
    "text", ["", "{", "[" * 100_000, b"\xff", '{"format": "newsparse/1"}', "[]"]
)
def test_text_that_is_no_article(text: str | bytes) -> None:
    """Whatever the text, the one error is raised."""
    with pytest.raises(SerializationError):
        loads(text)


def test_deep_nesting_is_refused() -> None:
    """Quotes nested beyond what the interpreter can follow raise the one error."""
    quote: dict[str, Any] = {"text": "a", "segments": [], "kind": "direct"}
    for _ in range(3_000):
        quote = {**quote, "nested": [quote]}
    with pytest.raises(SerializationError, match="nested too deeply"):
        from_dict({**to_dict(ARTICLE), "quotes": [quote]})


@pytest.mark.parametrize("number", [float("inf"), float("nan")])
def test_numbers_json_lacks_are_refused(number: float) -> None:
    """JSON has no infinity."""
    article = ARTICLE.replace(blocks=(attrs.evolve(ARTICLE.blocks[0], confidence=number),))
    with pytest.raises(SerializationError):
        dumps(article)
