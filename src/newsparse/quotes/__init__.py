"""Quotes: marks paired, quote or not, cue, speaker mention, person."""

from __future__ import annotations

from .extraction import extract

__all__ = ["extract"]
