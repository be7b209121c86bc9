"""The outlet, where the page prints it plainly: behind its title, or in its copyright line."""

from __future__ import annotations

import re

from .headline import Title
from .page import TOP, Page, key

__all__ = ["find_publisher"]

MAX_WORDS = 5
"""Words of the longest outlet name."""
FOOT = 40
"""Lines at the end of a page in which the copyright line is looked for."""

_SEPARATOR = re.compile(r" (?:[|–—·•»:]|-|::) ")
_COPYRIGHT = re.compile(
    r"(?:©|\(c\)|[Cc]opyright)(?: ?©)? ?(?:[Cc]opyright )?(?:\d{4}(?: ?[-–] ?\d{4})?)?,? ?(?:by )?"
)
_END = re.compile(
    r"[|,;–—]|\.(?![a-z]{2})| - | \d{4}|\b(?:All|Alle|Tous|Todos|Tutti|Inc|LLC|Ltd|GmbH|AG|AS|AB)\b"
)
_RIGHTS = frozenset(
    {
        "all rights reserved", "alle rechte vorbehalten", "alle rechten voorbehouden",
        "reproducción prohibida", "reprodução proibida", "reproduction interdite",
        "riproduzione riservata", "todos los derechos reservados",
        "todos os direitos reservados", "tous droits réservés", "tutti i diritti riservati",
        "wszelkie prawa zastrzeżone", "все права защищены",
    }
)  # fmt: skip
"""What stands where the name of the outlet might."""


def find_publisher(page: Page, title: Title | None) -> str | None:
    """The name of the outlet, None if the page does not print it plainly."""
    if title is not None:
        wanted = key(title.text)
        for index in range(min(TOP, len(page))):
            text = page.texts[index]
            cut = _SEPARATOR.search(text, len(title.text) - 1, len(title.text) + 4)
            if cut is not None and key(text[: cut.start()]) == wanted:
                return _name(_SEPARATOR.split(text[cut.end() :])[-1])
    for index in range(max(0, len(page) - FOOT, page.last + 1), len(page)):
        text = page.texts[index]
        match = _COPYRIGHT.search(text, 0, 60) if len(text) < 200 else None
        if match is not None:
            end = _END.search(text, match.end(), match.end() + 60)
            return _name(text[match.end() : end.start() if end else match.end() + 60])
    return None


def _name(text: str) -> str | None:
    """A few words with a capital or a domain; None for anything else."""
    text = text.strip(" .,|-–—")
    if not text or len(text.split()) > MAX_WORDS or not any(char.isalpha() for char in text):
        return None
    if key(text) in _RIGHTS:
        return None
    return text if text[0].isupper() or not text[0].islower() or "." in text else None
