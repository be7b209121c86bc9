"""Cues of plain patterns: what a whole line, or several lines together, can only be.

A learned weight speaks for one observation at a time; these cues speak for a whole pattern, so
that one seen in few annotated pages is still taken as one piece:

.. code-block:: text

    picture       = keyword line, caption with credit
    teaser        = title, the same title, text [, author | initials]
    inline teaser = "Read more" | "Related" ... ":" title
    bio           = "About the author", text about a person, [the same text cut off]
    rating        = [label | copied line], {text | invitation to rate}, invitation to rate
    credit        = First Last ("/" | " via ") Agency
    logo          = outlet "logo"
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from .captions import is_keyword_list
from .lexicon import Hits
from .shape import MOSTLY

__all__ = ["PATTERN_CUES", "add_patterns"]

PATTERN_CUES = {
    "picture-group": "caption",
    "teaser-group": "related",
    "bio-group": "author-bio",
    "credit-line": "credit",
    "inline-teaser": "related",
    "logo": "other",
    "rating-group": "rating",
}
"""The cues, and the role that each speaks for."""

_TITLE_WORDS = (3, 30)
"""Words that a teaser's title has."""
_TEXT_WORDS = 20
"""Words that the text of a teaser has at least."""
_AUTHOR_WORDS = 3
_LABEL_WORDS = 6
_BIO_WORDS = 12
"""Words that a text about a person has at least."""
_BIOS = 3
"""Texts below one label that are looked at."""
_OPENING = 40
"""Two texts that share an opening of this many characters are a text and its shortened copy."""
_LOGO_WORDS = 4
_LABEL_CHARACTERS = 30
"""Characters within which the label of an inline teaser ends with its colon."""
_CREDIT_WORDS = 8
_NAME = r"[^\W\d_a-z][\w.'’-]*+"
_CREDIT = re.compile(rf"{_NAME}(?: {_NAME}){{1,3}}(?: ?/ ?| via ){_NAME}(?: {_NAME}){{0,2}}")
"""Two to four capitalised words, then an agency; every word is bounded by what follows it."""
_RATING_LINES = 3
"""Lines about a rating that make a widget: one says so in running text, too."""
_RATING_SHARE = 0.12
_RATING_WORDS = 30


def add_patterns(
    result: list[list[str]],
    texts: Sequence[str],
    sizes: Sequence[int],
    hits: Sequence[Hits],
    inside: Sequence[bool],
) -> None:
    """Add the cues of the patterns to the cues of their units."""
    _add_pictures(result, texts)
    _add_teasers(result, texts, sizes, inside)
    _add_bios(result, texts, sizes, hits)
    _add_ratings(result, sizes, hits)
    for cues, text, size in zip(result, texts, sizes, strict=True):
        if size <= _LOGO_WORDS and text.casefold().endswith(" logo"):
            cues.append("logo")
        elif size <= _CREDIT_WORDS and _CREDIT.fullmatch(text):
            cues.append("credit-line")
        elif size <= _TITLE_WORDS[1] and _is_inline_teaser(text, cues):
            cues.append("inline-teaser")


def _add_pictures(result: Sequence[list[str]], texts: Sequence[str]) -> None:
    """Keyword lines with the captions below them."""
    for index in range(len(texts) - 1):
        above, below = result[index], result[index + 1]
        if "words-of-next" in above and ("credit-at-end" in below or is_keyword_list(texts[index])):
            above.append("picture-group")
            below.append("picture-group")


def _add_teasers(
    result: Sequence[list[str]],
    texts: Sequence[str],
    sizes: Sequence[int],
    inside: Sequence[bool],
) -> None:
    """Doubled titles outside the body, unless what follows them is the body."""
    end = len(texts)
    index = 0
    while index + 2 < end:
        title = texts[index]
        if (
            inside[index]
            or inside[index + 2]
            or not _TITLE_WORDS[0] <= sizes[index] <= _TITLE_WORDS[1]
            or sizes[index + 2] < _TEXT_WORDS
            or texts[index + 1].casefold() != title.casefold()
        ):
            index += 1
            continue
        last = index + 2
        if last + 1 < end and sizes[last + 1] <= _AUTHOR_WORDS and not inside[last + 1]:
            last += "initials" in result[last + 1] or "name-like" in result[last + 1]
        for cues in result[index : last + 1]:
            cues.append("teaser-group")
        index = last + 1


def _is_inline_teaser(text: str, cues: Sequence[str]) -> bool:
    """Whether a line is a label with the title of another story after its colon."""
    if "opens-related" not in cues and "opens-read-more" not in cues:
        return False
    colon = text.find(":", 0, _LABEL_CHARACTERS)
    return 0 < colon < len(text) - 1


def _add_bios(
    result: Sequence[list[str]], texts: Sequence[str], sizes: Sequence[int], hits: Sequence[Hits]
) -> None:
    """A label that announces the author, and the texts about a person right below it."""
    end = len(texts)
    for index, hit in enumerate(hits):
        if sizes[index] > _LABEL_WORDS or hit.shares.get("bio", 0.0) < MOSTLY:
            continue
        opening = ""
        for below in range(index + 1, min(end, index + 1 + _BIOS)):
            copied = bool(opening) and texts[below].startswith(opening)
            if sizes[below] < _BIO_WORDS or not (copied or "bio" in hits[below].shares):
                break
            opening = texts[below][:_OPENING]
            result[below].append("bio-group")
        if opening:
            result[index].append("bio-group")


def _add_ratings(result: Sequence[list[str]], sizes: Sequence[int], hits: Sequence[Hits]) -> None:
    """Short lines that ask for a rating, with at most one other line between two.

    They have a label on top, or the widget prints a line of its own twice; such lines right above
    belong to it.
    """
    lines = [
        index
        for index, (size, hit) in enumerate(zip(sizes, hits, strict=True))
        if size <= _RATING_WORDS and hit.shares.get("rating", 0.0) >= _RATING_SHARE
    ]
    run: list[int] = []
    for index in [*lines, len(result) + 2]:
        if run and index - run[-1] > 2:
            first = run[0]
            labelled = hits[first].shares["rating"] >= MOSTLY and sizes[first] <= _LABEL_WORDS
            if len(run) >= _RATING_LINES and (labelled or _is_copied(result[first])):
                while first and sizes[first - 1] <= _RATING_WORDS and _is_copied(result[first - 1]):
                    first -= 1
                for cues in result[first : run[-1] + 1]:
                    cues.append("rating-group")
            run = []
        run.append(index)


def _is_copied(cues: Sequence[str]) -> bool:
    return "repeated" in cues or "repeated-later" in cues
