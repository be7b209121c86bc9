"""The role of each unit: the best path over the page through learned weights of named cues.

A role's score for a unit is the sum of the weights of the unit's cues
(:mod:`newsparse.labeling.context`) plus the weight of following the role before; the path with
the largest sum wins. ``roles.json`` holds the weights; ``tools/train_roles.py`` learns them.
"""

from __future__ import annotations

import functools
import json
import math
import struct
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
_BIAS = 1 << 14
"""Added to each weight in a lane, so that none is negative; a lane has room for 2^17 cues."""
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
    """The strongest cues for and against the role; the weights add up to its score. Roles of the
    body have none here: what made the unit body explains them."""
    confidence: float
    """How sure the role is, 0 to 1, its neighbours taken for granted."""


@attrs.frozen
class Model:
    """The learned weights, as whole numbers of ``1 / scale`` log-odds."""

    roles: tuple[Role, ...]
    """The order of the columns."""
    weights: Mapping[str, tuple[int, ...]]
    """For each cue, a weight for each role."""
    following: tuple[tuple[int, ...], ...]
    """For each role, the weight of each role after it."""
    scale: int
    """Units in one log-odd."""
    packed: Mapping[str, int] = attrs.field(init=False, repr=False)
    """The rows of ``weights``, each as one integer with a lane for each role: adding such integers
    adds all the columns at once, which is many times faster than adding them one by one."""
    columns: struct.Struct = attrs.field(init=False, repr=False)
    """Reads the lanes."""

    def __attrs_post_init__(self) -> None:
        columns = struct.Struct(f"<{len(self.roles)}I")
        packed = {
            cue: int.from_bytes(columns.pack(*(weight + _BIAS for weight in row)), "little")
            for cue, row in self.weights.items()
        }
        object.__setattr__(self, "columns", columns)
        object.__setattr__(self, "packed", packed)

    def sums(self, cues: Sequence[str]) -> list[int]:
        """The sum of the cues' weights for each role."""
        packed = self.packed
        rows = [packed[cue] for cue in cues if cue in packed]
        lanes = self.columns.unpack(sum(rows).to_bytes(self.columns.size, "little"))
        bias = _BIAS * len(rows)
        return [lane - bias for lane in lanes]


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
    scores = [model.sums(names) for names in cues]
    _trust(model, scores, inside)
    reach = round(_REACH * model.scale)
    candidates = [_best(row, reach) for row in scores]
    path = _best_path(model, scores, candidates)
    return [
        Assigned(
            model.roles[role],
            _evidence(
                model, cues[index], role, scores[index][role], path[index - 1] if index else None
            )
            if not model.roles[role].is_body
            else (),
            _confidence(model, scores[index], candidates[index], path, index),
        )
        for index, role in enumerate(path)
    ]


def _trust(model: Model, scores: Sequence[list[int]], inside: Sequence[bool]) -> None:
    """Add what speaks for leaving the body decision as it is."""
    leave = [
        0 if role.is_body else round(_LEAVE_FOR.get(role, _LEAVE) * model.scale)
        for role in model.roles
    ]
    come = [round(_COME_IN * model.scale) if role.is_body else 0 for role in model.roles]
    for row, flag in zip(scores, inside, strict=True):
        row[:] = map(sub, row, leave if flag else come)


def _best(row: Sequence[int], reach: int) -> list[int]:
    """The roles worth following."""
    order = sorted(range(len(row)), key=row.__getitem__, reverse=True)[:_CANDIDATES]
    floor = row[order[0]] - reach
    return [role for role in order if row[role] >= floor]


def _best_path(
    model: Model, scores: Sequence[Sequence[int]], candidates: Sequence[Sequence[int]]
) -> list[int]:
    """The path with the largest sum of scores and of weights between neighbours (Viterbi)."""
    following = model.following
    totals = {role: scores[0][role] for role in candidates[0]}
    origins: list[dict[int, int]] = []
    for index in range(1, len(scores)):
        row = scores[index]
        origin: dict[int, int] = {}
        reached: dict[int, int] = {}
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
    model: Model, cues: Sequence[str], role: int, score: int, before: int | None
) -> tuple[Evidence, ...]:
    """The strongest cues, the rest of them as one, and the neighbour before."""
    name, weights = model.roles[role], model.weights
    weak = _WEAK * model.scale
    rows = [(cue, weights[cue][role]) for cue in cues if cue in weights]
    strong = [(abs(weight), cue, weight) for cue, weight in rows if not -weak < weight < weak]
    strong.sort(reverse=True)
    shown = [(cue, weight) for _, cue, weight in strong[:_SHOWN]]
    shown.append(("other-cues", score - sum(weight for _, weight in shown)))
    if before is not None:
        shown.append((f"follows-{model.roles[before]}", model.following[before][role]))
    return tuple(_reason(cue, name, weight / model.scale) for cue, weight in shown if weight)


@functools.lru_cache(maxsize=8192)
def _reason(cue: str, role: Role, weight: float) -> Evidence:
    """One object for equal reasons: pages have thousands of them."""
    return Evidence(cue, role, weight=weight)


def _confidence(
    model: Model,
    scores: Sequence[int],
    candidates: Sequence[int],
    path: Sequence[int],
    index: int,
) -> float:
    """Probability of the chosen role among the candidates, given the neighbours' roles."""
    following = model.following

    def worth(role: int) -> int:
        total = scores[role]
        if index:
            total += following[path[index - 1]][role]
        if index + 1 < len(path):
            total += following[role][path[index + 1]]
        return total

    chosen = worth(path[index])
    scale = model.scale
    return 1 / sum(math.exp(min((worth(role) - chosen) / scale, 50.0)) for role in candidates)


def model_from(stored: Mapping[str, Any]) -> Model:
    """The model that a weights file holds."""
    return Model(
        tuple(Role(role) for role in stored["roles"]),
        {cue: tuple(row) for cue, row in stored["weights"].items()},
        tuple(tuple(row) for row in stored["following"]),
        stored["scale"],
    )


@functools.cache
def _shipped() -> Model:
    text = resources.files(__package__).joinpath("roles.json").read_text(encoding="utf-8")
    return model_from(json.loads(text))
