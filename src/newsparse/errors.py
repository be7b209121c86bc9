"""The errors newsparse raises. Page content never raises one; wrong use of the library does."""

from __future__ import annotations

__all__ = [
    "InputTypeError",
    "MissingExtraError",
    "NewsparseError",
    "SerializationError",
    "SpanError",
    "UnknownLanguageError",
]


class NewsparseError(Exception):
    """Base of all errors of this library."""


class InputTypeError(NewsparseError, TypeError):
    """Something other than text was passed to a parser."""


class MissingExtraError(NewsparseError, ImportError):
    """A function that needs an optional dependency; the message holds the command to install it."""

    def __init__(self, function: str, extra: str) -> None:
        super().__init__(
            f"{function} needs packages that are not installed; "
            f"run: pip install 'newsparse[{extra}]'"
        )


class SpanError(NewsparseError, ValueError):
    """A span that ends before it starts, or starts before the text."""


class SerializationError(NewsparseError, ValueError):
    """A stored article that cannot be read back; the message holds the path to the bad value."""


class UnknownLanguageError(NewsparseError, ValueError):
    """A language code that newsparse has no tables for; the message lists the known ones."""
