"""The role of each unit: the best path over the page through learned weights of named cues.

A role's score for a unit is the sum of the weights of the unit's cues
(:mod:`newsparse.labeling.context`) plus the weight of following the role before; the path with
the largest sum wins. ``roles.json`` holds the weights; ``tools/train_roles.py`` learns them.
"""

from __future__ import annotations

import functools
import json
import math
from collections.abc import Mapping, Sequence
from importlib import resources
from operator import sub
from typing import Any

import attrs

from ..models import Evidence, Role
from .context import cues_of_units
from .lexicon import Hits

__all__ = ["Assigned", "Model", "assign", "model_from"]

_CANDIDATES = 6
"""Roles a unit that are followed further."""
_REACH = 9.0
"""How far behind its best role, in log-odds, a candidate may be."""
_SHOWN = 5
"""Cues a role that are told apart in the evidence."""
_WEAK = 0.3
"""Weights nearer to zero are not told apart."""
_COME_IN = 3.0
"""Log-odds by which a body role must win to take a unit into the body."""
_LEAVE = 1.0
"""Log-odds by which another role must win to take a unit out of it. The weights are learned from
few kinds of pages, the body decision from many."""
_LEAVE_FOR = {
    **dict.fromkeys((Role.OTHER, Role.NAVIGATION, Role.LEGAL), 5.0),
    **dict.fromkeys((Role.NEWSLETTER, Role.PROMO), 3.5),
}
"""The same for roles whose words occur in guides, tables and reviews as well."""


@attrs.frozen
class Assigned:
    """The role of one unit."""

    role: Role
    evidence: tuple[Evidence, ...]
    """The strongest cues for and against the role; the weights add up to its score."""
    confidence: float
    """How sure the role is, 0 to 1, its neighbours taken for granted."""


@attrs.frozen
class Model:
    """The learned weights."""

    roles: tuple[Role, ...]
    """The order of the columns."""
    weights: Mapping[str, tuple[float, ...]]
    """For each cue, a weight for each role."""
    following: tuple[tuple[float, ...], ...]
    """For each role, the weight of each role after it."""


def assign(
    texts: Sequence[str],
    gaps: Sequence[int],
    inside: Sequence[bool],
    hits: Sequence[Hits] | None = None,
    *,
    sureness: Sequence[float] | None = None,
    model: Model | None = None,
) -> list[Assigned]:
    """The role of each unit of a page.

    Args:
        texts: reading text of each unit.
        gaps: blank lines before each unit.
        inside: whether each unit was found to belong to the body. That is the strongest cue;
            a unit inside can still turn out to be something else, such as a caption.
        hits: what the lexicon says of each unit, if the caller has looked it up.
        sureness: how sure ``inside`` is of each unit, 0 to 1.
        model: other weights than those of ``roles.json``.
    """
    if not texts:
        return []
    model = model or _shipped()
    cues = cues_of_units(texts, gaps, inside, hits, sureness)
    scores = [_scores(model, names) for names in cues]
    _trust(model, scores, inside)
    candidates = [_best(row) for row in scores]
    path = _best_path(model, scores, candidates)
    return [
        Assigned(
            model.roles[role],
            _evidence(
                model, cues[index], role, scores[index][role], path[index - 1] if index else None
            ),
            _confidence(model, scores[index], candidates[index], path, index),
        )
        for index, role in enumerate(path)
    ]


def _scores(model: Model, cues: Sequence[str]) -> list[float]:
    """The sum of the cues' weights for each role."""
    weights = model.weights
    rows = [weights[cue] for cue in cues if cue in weights]
    return [sum(column) for column in zip(*rows, strict=True)] or [0.0] * len(model.roles)


def _trust(model: Model, scores: Sequence[list[float]], inside: Sequence[bool]) -> None:
    """Add what speaks for leaving the body decision as it is."""
    leave = [0.0 if role.is_body else _LEAVE_FOR.get(role, _LEAVE) for role in model.roles]
    come = [_COME_IN if role.is_body else 0.0 for role in model.roles]
    for row, flag in zip(scores, inside, strict=True):
        row[:] = map(sub, row, leave if flag else come)


def _best(row: Sequence[float]) -> list[int]:
    """The roles worth following."""
    order = sorted(range(len(row)), key=row.__getitem__, reverse=True)[:_CANDIDATES]
    floor = row[order[0]] - _REACH
    return [role for role in order if row[role] >= floor]


def _best_path(
    model: Model, scores: Sequence[Sequence[float]], candidates: Sequence[Sequence[int]]
) -> list[int]:
    """The path with the largest sum of scores and of weights between neighbours (Viterbi)."""
    following = model.following
    totals = {role: scores[0][role] for role in candidates[0]}
    origins: list[dict[int, int]] = []
    for index in range(1, len(scores)):
        row = scores[index]
        origin: dict[int, int] = {}
        reached: dict[int, float] = {}
        for role in candidates[index]:
            best, source = max(
                (total + following[before][role], before) for before, total in totals.items()
            )
            reached[role] = best + row[role]
            origin[role] = source
        origins.append(origin)
        totals = reached
    path = [max(totals, key=totals.__getitem__)]
    for origin in reversed(origins):
        path.append(origin[path[-1]])
    return path[::-1]


def _evidence(
    model: Model, cues: Sequence[str], role: int, score: float, before: int | None
) -> tuple[Evidence, ...]:
    """The strongest cues, the rest of them as one, and the neighbour before."""
    name, weights = model.roles[role], model.weights
    rows = [(cue, weights[cue][role]) for cue in cues if cue in weights]
    strong = [(abs(weight), cue, weight) for cue, weight in rows if not -_WEAK < weight < _WEAK]
    strong.sort(reverse=True)
    shown = [Evidence(cue, name, weight=weight) for _, cue, weight in strong[:_SHOWN]]
    rest = round(score - sum(evidence.weight for evidence in shown), 2)
    if rest:
        shown.append(Evidence("other-cues", name, weight=rest))
    if before is not None and model.following[before][role]:
        cue = f"follows-{model.roles[before]}"
        shown.append(Evidence(cue, name, weight=model.following[before][role]))
    return tuple(shown)


def _confidence(
    model: Model,
    scores: Sequence[float],
    candidates: Sequence[int],
    path: Sequence[int],
    index: int,
) -> float:
    """Probability of the chosen role among the candidates, given the neighbours' roles."""
    following = model.following

    def worth(role: int) -> float:
        total = scores[role]
        if index:
            total += following[path[index - 1]][role]
        if index + 1 < len(path):
            total += following[role][path[index + 1]]
        return total

    chosen = worth(path[index])
    return 1 / sum(math.exp(min(worth(role) - chosen, 50.0)) for role in candidates)


def model_from(stored: Mapping[str, Any]) -> Model:
    """The model that a weights file holds."""
    scale = stored["scale"]
    return Model(
        tuple(Role(role) for role in stored["roles"]),
        {cue: tuple(w / scale for w in row) for cue, row in stored["weights"].items()},
        tuple(tuple(w / scale for w in row) for row in stored["following"]),
    )


@functools.cache
def _shipped() -> Model:
    text = resources.files(__package__).joinpath("roles.json").read_text(encoding="utf-8")
    return model_from(json.loads(text))
