"""E-mail addresses and social media handles in a short text."""

from __future__ import annotations

import re

__all__ = ["email", "handle"]

# Every part is bounded, and a match can only begin where no address character stands before it,
# so that a flood of dots or letters costs a constant factor.
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_HANDLE = re.compile(r"(?<![\w@./])@\w{2,30}(?!\w|\.\w)")
_MAX_TEXT = 4_000


def email(text: str) -> str | None:
    """The first e-mail address, as printed."""
    if "@" not in text:
        return None
    match = _EMAIL.search(text, 0, _MAX_TEXT)
    return match[0].rstrip(".") if match else None


def handle(text: str) -> str | None:
    """The first handle with its "@"."""
    if "@" not in text:
        return None
    match = _HANDLE.search(text, 0, _MAX_TEXT)
    return match[0] if match else None
