"""What the names of cues promise: where the learned weights of roles start.

"only-newsletter" speaks for a newsletter before any page is read. Annotated lines move the
weights; where there are few, as for ratings, the promise stays.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from newsparse.labeling.context import SECTIONS
from newsparse.labeling.lexicon import CUES
from newsparse.labeling.patterns import PATTERN_CUES

__all__ = ["cue_priors", "follow_priors", "known_cues"]

# fmt: off
_ROLE_OF = {
    "ago": ("timestamp", 0.7), "advert": ("advertisement", 1), "app": ("promo", 1),
    "author-link": ("author-bio", 1), "bio": ("author-bio", 1), "byline": ("byline", 0.6),
    "comments": ("comments", 1), "cookie": ("legal", 1), "copyright-sign": ("legal", 1),
    "corporate": ("navigation", 1), "correction": ("correction", 0.8), "credit": ("credit", 0.6),
    "date": ("timestamp", 1), "date-label": ("timestamp", 1), "donate": ("promo", 1),
    "email": ("author-bio", 0.5), "form": ("newsletter", 0.4), "handle": ("share", 0.4),
    "language": ("navigation", 1), "legal": ("legal", 1), "listen": ("audio", 1),
    "login": ("navigation", 1),
    "menu": ("navigation", 0.8), "newsletter": ("newsletter", 1),
    "picture": ("credit", 0.6),
    "player": ("audio", 0.7), "poll": ("rating", 0.5), "rating": ("rating", 1),
    "read-more": ("related", 0.6), "reading-time": ("timestamp", 0.5), "related": ("related", 1),
    "section": ("navigation", 0.7), "share": ("share", 1), "signoff": ("signoff", 0.6),
    "social": ("share", 0.7), "subscribe": ("promo", 0.7), "tags": ("navigation", 1),
    "time": ("timestamp", 1),
}
"""The role a lexicon cue speaks for, and how plainly."""
_POSITIONS = {
    "only-": 3.0, "some-": 0.7, "opens-": 1.2, "says-": 0.3, "after-only-": 0.5,
    "before-only-": 0.3,
}
_REACHES = {"-near": 1.5, "-far": 0.8, "-still": 0.4}
_BODY = ("paragraph", "heading", "list-item", "blockquote")
_OTHERS = {
    "tells-when": {"timestamp": 2.0}, "credit-alone": {"credit": 2.0, "caption": 0.5},
    "credit-at-end": {"caption": 2.0}, "words-of-next": {"caption": 0.7},
    "inside-bullet": {"list-item": 1.5}, "inside-numbered": {"list-item": 1.5},
    "inside-heads-text": {"heading": 1.0},
    "outside": dict.fromkeys(_BODY, -4.0),
    **{cue: {role: 8.0} for cue, role in PATTERN_CUES.items()},
    "logo": {"other": 16.0},  # more than what leaving the body for this role costs
}
_SPECIFIC = {
    "some-rating": 2.5, "says-rating": 2.0, "opens-rating": 2.0, "near-rating": 2.0,
    "some-listen": 2.0, "near-listen": 0.5, "says-comments": 0.5, "some-newsletter": 1.0,
    "says-newsletter": 0.7, "near-donate": 0.5, "near-bio": 0.4, "near-cookie": 0.7,
    "under-comments-near": 1.7, "under-comments-far": 1.0, "under-comments-still": 0.6,
}
"""Cues that say more than their kind does."""
_INSIDE_BODY, _INSIDE_ELSE = 1.0, -3.0
_FOLLOW = {
    "paragraph": 1.0, "list-item": 1.5, "blockquote": 1.0, "caption": 0.5, "headline": 0.0,
    "dek": 0.0, "byline": 0.0, "dateline": 0.0, "timestamp": 0.0, "heading": -0.5, "credit": 0.0,
    "correction": 0.0, "signoff": 0.0,
}
"""How readily a role follows itself; roles that are not here, being chrome, do."""
_FOLLOW_CHROME = 2.0
# fmt: on


def known_cues() -> set[str]:
    """Cues that have a prior, whether or not the pages show them."""
    named = {f"{position}{cue}" for position in _POSITIONS for cue in CUES}
    below = {f"under-{cue}{reach}" for cue in SECTIONS for reach in _REACHES}
    near = {cue for cue in _SPECIFIC if cue.startswith("near-")}
    return named | below | near | _OTHERS.keys() | {"inside"}


def cue_priors(cues: Sequence[str], roles: Sequence[str]) -> np.ndarray:
    """Starting weights, cue by role."""
    column = {role: index for index, role in enumerate(roles)}
    priors = np.zeros((len(cues), len(roles)))
    for row, cue in zip(priors, cues, strict=True):
        for role, weight in _promise(cue).items():
            row[column[role]] += weight
        if cue == "inside":
            row += _INSIDE_ELSE
            for role in _BODY:
                row[column[role]] = _INSIDE_BODY
    return priors


def _promise(cue: str) -> dict[str, float]:
    if cue in _OTHERS:
        return _OTHERS[cue]
    if cue in _SPECIFIC:
        name = cue.removesuffix("-near").removesuffix("-far").removesuffix("-still")
        return {_ROLE_OF[name.split("-", 1)[1]][0]: _SPECIFIC[cue]}
    for position, weight in _POSITIONS.items():
        if cue.startswith(position) and cue[len(position) :] in _ROLE_OF:
            role, plain = _ROLE_OF[cue[len(position) :]]
            return {role: weight * plain}
    for reach, weight in _REACHES.items():
        name = cue.removeprefix("under-").removesuffix(reach)
        if cue == f"under-{name}{reach}" and name in _ROLE_OF:
            role, plain = _ROLE_OF[name]
            return {role: weight * plain}
    return {}


def follow_priors(roles: Sequence[str]) -> np.ndarray:
    """Starting weights of a role after a role."""
    return np.diag([_FOLLOW.get(role, _FOLLOW_CHROME) for role in roles])
