"""The words of web pages around articles, in many languages: data only, one module a cue.

The name of a module is the name of its cue ("_" for "-"). ``PHRASES`` maps a language (ISO 639-1;
"any" where no language matters) to phrases separated by commas, in lower case and without
punctuation. :mod:`newsparse.labeling.lexicon` reads them.
"""

from __future__ import annotations

import importlib

__all__ = ["NAMES", "phrases"]

# fmt: off
NAMES = (
    "advert", "app", "bio", "comments", "cookie", "corporate", "donate", "form", "interface",
    "language", "legal", "listen", "live", "login", "menu", "newsletter", "picture", "player",
    "poll", "rating", "read-more", "related", "section", "share", "signoff", "social",
    "subscribe", "tags",
)
# fmt: on
"""Names of the cues that have a module here."""


def phrases(name: str) -> frozenset[str]:
    """The phrases of a cue, all languages together."""
    module = importlib.import_module(f".{name.replace('-', '_')}", __name__)
    table: dict[str, str] = module.PHRASES
    return frozenset(
        " ".join(phrase.split()) for listed in table.values() for phrase in listed.split(",")
    )
