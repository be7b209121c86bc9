"""The parser as users call it."""

from __future__ import annotations

import io

import attrs
import pytest

import newsparse
from newsparse import InputTypeError, Parser, UnknownLanguageError

TEXT = (
    "The ferry came back to the harbour on Monday, and the mayor of the town was there to see it."
)


@pytest.mark.parametrize(
    ("value", "hint"),
    [
        (b"text", "not bytes; decode it first"),
        (bytearray(b"text"), "not bytearray; decode it first"),
        (None, "takes the text of a page as str, not NoneType"),
        (io.StringIO("text"), "pass what its .read() returns"),
        (["text"], "not list"),
    ],
)
def test_not_a_text(value: object, hint: str) -> None:
    """The message says what was passed and what to pass."""
    with pytest.raises(InputTypeError) as caught:
        newsparse.parse(value)  # type: ignore[arg-type]
    assert hint in str(caught.value)
    assert isinstance(caught.value, TypeError)


def test_the_body_alone() -> None:
    """It is that of the article, whatever the language, and takes only text."""
    assert newsparse.body(f"Share\n\n{TEXT}") == TEXT
    assert newsparse.body(TEXT, language="de") == newsparse.parse(TEXT, language="de").body
    with pytest.raises(InputTypeError, match=r"body\(\) takes the text of a page"):
        newsparse.body(TEXT.encode())  # type: ignore[arg-type]


def test_the_body_of_the_seeds(seed: str) -> None:
    """Roles that the furniture claims count there, too."""
    assert newsparse.body(seed) == newsparse.parse(seed).body


def test_a_str_subclass_is_a_text() -> None:
    """Strings of other libraries parse."""

    class Text(str):
        __slots__ = ()

    assert newsparse.parse(Text(TEXT)) == newsparse.parse(TEXT)


@pytest.mark.parametrize(
    ("code", "hint"),
    [("EN", "'en'"), ("en-GB", "'en'"), ("english", "'en'"), ("de_DE", "'de'")],
)
def test_a_wrong_language(code: str, hint: str) -> None:
    """A name or a tag instead of a code is refused, with the code it may mean."""
    with pytest.raises(UnknownLanguageError, match=f"no language '{code}'; did you mean {hint}"):
        Parser(language=code)


def test_a_language_nobody_has() -> None:
    """The codes there are are listed."""
    with pytest.raises(UnknownLanguageError, match="codes are known of: af, am, ar"):
        newsparse.parse(TEXT, language="q")


def test_a_given_language_is_taken() -> None:
    """What the caller knows is not detected."""
    assert newsparse.parse(TEXT, language="nl").language == "nl"
    assert newsparse.parse(TEXT).language == "en"


def test_a_parser_is_a_value() -> None:
    """Equal parsers are equal, and none can be changed."""
    assert Parser("en") == Parser("en")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        Parser("en").language = "de"  # type: ignore[misc]
