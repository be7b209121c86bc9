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
from collections.abc import Iterable, Mapping, Sequence
from importlib import resources
from typing import Any

import attrs

from ..models import Evidence, Role
from .context import cues_of_units
from .measures import Measures

__all__ = ["Assigned", "Model", "assign", "model_from"]

_CANDIDATES = 6
"""Roles a unit that are followed further."""
_REACH = 9.0
"""How far behind its best role, in log-odds, a candidate may be."""
_BIAS = 1 << 14
"""Added to each weight in a lane, so that none is negative; a lane has room for 2^17 cues."""
_LEAST = -(1 << 60)
"""Less than any path is worth."""
_SHOWN = 5
"""Cues a role that are told apart in the evidence."""
_WEAK = 0.3
"""Weights nearer to zero are not told apart."""
_COME_IN = 5.0
"""Log-odds by which a body role must win to take a unit into the body."""
_LEAVE = 1.0
"""Log-odds by which another role must win to take a unit out of it. The weights are learned from
few kinds of pages, the body decision from many."""
_LEAVE_FOR = {
    Role.DEK: 3.0,
    Role.TIMESTAMP: 0.0,
    **dict.fromkeys((Role.OTHER, Role.NAVIGATION, Role.LEGAL), 5.0),
    **dict.fromkeys((Role.NEWSLETTER, Role.PROMO), 3.5),
}
"""The same for roles whose words occur in guides, tables and reviews as well; for deks, which only
their place tells from a first paragraph; and for dates, which their words tell alone."""
_LEAVE_SURE = 0.7
"""And more for each log-odd by which the body decision is sure."""
_MOST = 50.0
"""Log-odds that are told apart when a role is compared with the chosen one."""
_SURE = 7
"""Log-odds beyond which it is as good as certain."""


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
    telling: tuple[Mapping[str, int], ...] = attrs.field(init=False, repr=False)
    """For each role, the cues whose weights are told apart in the evidence."""
    preceding: tuple[tuple[int, ...], ...] = attrs.field(init=False, repr=False)
    """For each role, the weight of following each role."""
    is_body: tuple[bool, ...] = attrs.field(init=False, repr=False)
    """For each role, whether it is one of the body."""
    costs: tuple[int, ...] = attrs.field(init=False, repr=False)
    """What each role costs, packed, which speaks for leaving the body decision as it is: first
    outside of the body, then inside, for decisions that are surer and surer."""

    def __attrs_post_init__(self) -> None:
        columns = struct.Struct(f"<{len(self.roles)}I")

        def pack(row: Iterable[int]) -> int:
            return int.from_bytes(columns.pack(*(weight + _BIAS for weight in row)), "little")

        packed = {cue: pack(row) for cue, row in self.weights.items()}
        costs = tuple(pack([-cost for cost in costs]) for costs in _costs(self.roles, self.scale))
        weak = _WEAK * self.scale
        telling = tuple(
            {cue: row[role] for cue, row in self.weights.items() if not -weak < row[role] < weak}
            for role in range(len(self.roles))
        )
        object.__setattr__(self, "columns", columns)
        object.__setattr__(self, "packed", packed)
        object.__setattr__(self, "telling", telling)
        object.__setattr__(self, "preceding", tuple(zip(*self.following, strict=True)))
        object.__setattr__(self, "is_body", tuple(role.is_body for role in self.roles))
        object.__setattr__(self, "costs", costs)

    def sums(self, cues: Sequence[str], level: int) -> tuple[tuple[int, ...], int]:
        """The sum of the cues' weights for each role, less what the role costs; what of it is bias.

        Args:
            cues: of the unit.
            level: place in ``costs``.
        """
        packed = self.packed
        rows = [packed[cue] for cue in cues if cue in packed]
        lanes = sum(rows, start=self.costs[level]).to_bytes(self.columns.size, "little")
        return self.columns.unpack(lanes), _BIAS * (len(rows) + 1)


def assign(
    texts: Sequence[str],
    gaps: Sequence[int],
    inside: Sequence[bool],
    measures: Measures | None = None,
    *,
    sureness: Sequence[float] | None = None,
    settled: Mapping[int, Role] | None = None,
    rated: bool = True,
    model: Model | None = None,
) -> list[Assigned]:
    """The role of each unit of a page.

    Args:
        texts: reading text of each unit.
        gaps: blank lines before each unit.
        inside: whether each unit was found to belong to the body. That is the strongest cue;
            a unit inside can still turn out to be something else, such as a caption.
        measures: of the units, if the caller has measured them.
        sureness: how sure ``inside`` is of each unit, 0 to 1.
        settled: roles that are known already.
        rated: whether to find out how sure each role is; else all are taken for certain.
        model: other weights than those of ``roles.json``.
    """
    if not texts:
        return []
    model = model or _shipped()
    settled = settled or {}
    cues = cues_of_units(texts, gaps, inside, measures, sureness, settled)
    scores, biases, candidates = _rated(model, cues, inside, sureness, settled)
    path = _best_path(model, scores, candidates)
    confidences = _confidences(model, scores, candidates, path) if rated else [1.0] * len(texts)
    explain = _Explain(model)
    certain = [Assigned(role, (), 1.0) for role in model.roles]
    found = []
    for index, (role, confidence) in enumerate(zip(path, confidences, strict=True)):
        if index in settled or model.is_body[role]:
            bare = certain[role]
            found.append(bare if confidence == 1.0 else Assigned(bare.role, (), confidence))
        else:
            before = path[index - 1] if index else None
            evidence = explain[cues[index], role, scores[index][role] - biases[index], before]
            found.append(Assigned(model.roles[role], evidence, confidence))
    return found


def _rated(
    model: Model,
    cues: Sequence[tuple[str, ...]],
    inside: Sequence[bool],
    sureness: Sequence[float] | None,
    settled: Mapping[int, Role],
) -> tuple[list[tuple[int, ...]], list[int], list[list[int]]]:
    """For each unit, the scores of all roles, what of them is bias, and the roles worth following.

    Long pages have many units with the same cues, as in lists; those are summed up once.
    """
    if sureness is None:
        levels = [int(flag) for flag in inside]
    else:
        levels = [
            1 + _log_odds(sure) if flag else 0 for flag, sure in zip(inside, sureness, strict=True)
        ]
    reach = round(_REACH * model.scale)
    known: dict[tuple[tuple[str, ...], int], tuple[tuple[int, ...], int, list[int]]] = {}
    found = []
    nothing = (0,) * len(model.roles)
    for index, key in enumerate(zip(cues, levels, strict=True)):
        if index in settled:
            found.append((nothing, 0, [model.roles.index(settled[index])]))
            continue
        rated = known.get(key)
        if rated is None:
            row, bias = model.sums(*key)
            rated = known[key] = row, bias, _best(row, reach)
        found.append(rated)
    return (
        [row for row, _, _ in found],
        [bias for _, bias, _ in found],
        [roles for _, _, roles in found],
    )


def _log_odds(sure: float) -> int:
    """How sure a decision is, in whole log-odds."""
    return round(math.log(sure / (1.0 - sure))) if 0.5 < sure < 0.999 else _SURE * (sure > 0.5)


def _costs(roles: Sequence[Role], scale: int) -> tuple[tuple[int, ...], ...]:
    come = [_COME_IN if role.is_body else 0.0 for role in roles]
    leave = [
        [
            0.0 if role.is_body else _LEAVE_FOR.get(role, _LEAVE) + sure * _LEAVE_SURE
            for role in roles
        ]
        for sure in range(_SURE + 1)
    ]
    return tuple(tuple(round(cost * scale) for cost in costs) for costs in (come, *leave))


def _best(row: Sequence[int], reach: int) -> list[int]:
    """The roles worth following, the best first."""
    floor = max(row) - reach
    near = [role for role, value in enumerate(row) if value >= floor]
    if len(near) > 1:
        near.sort(key=row.__getitem__, reverse=True)
    return near[:_CANDIDATES]


def _best_path(
    model: Model, scores: Sequence[Sequence[int]], candidates: Sequence[Sequence[int]]
) -> list[int]:
    """The path with the largest sum of scores and of weights between neighbours (Viterbi)."""
    preceding = model.preceding
    totals = {role: scores[0][role] for role in candidates[0]}
    origins: list[dict[int, int]] = []
    for index in range(1, len(scores)):
        row, roles = scores[index], candidates[index]
        if len(roles) == len(totals) == 1:  # nothing to choose, and only differences count
            origins.append({roles[0]: next(iter(totals))})
            totals = {roles[0]: 0}
            continue
        origin: dict[int, int] = {}
        reached: dict[int, int] = {}
        for role in roles:
            weights = preceding[role]
            best, source = _LEAST, -1
            for before, total in totals.items():
                value = total + weights[before]
                if value > best or (value == best and before > source):
                    best, source = value, before
            reached[role] = best + row[role]
            origin[role] = source
        origins.append(origin)
        totals = reached
    path = [max(totals, key=totals.__getitem__)]
    for origin in reversed(origins):
        path.append(origin[path[-1]])
    return path[::-1]


_Case = tuple[tuple[str, ...], int, int, int | None]
"""Cues of a unit, its role, the score of that, and the role before."""


class _Explain(dict[_Case, tuple[Evidence, ...]]):
    """Why units of a page have their roles, each case put together once."""

    def __init__(self, model: Model) -> None:
        super().__init__()
        self._model = model

    def __missing__(self, case: _Case) -> tuple[Evidence, ...]:
        evidence = self[case] = _evidence(self._model, *case)
        return evidence


def _evidence(
    model: Model, cues: Sequence[str], role: int, score: int, before: int | None
) -> tuple[Evidence, ...]:
    """The strongest cues, the rest of them as one, and the neighbour before."""
    weights = model.telling[role]
    strong = [(abs(weights[cue]), cue, weights[cue]) for cue in cues if cue in weights]
    strong.sort(reverse=True)
    shown = [(cue, weight) for _, cue, weight in strong[:_SHOWN]]
    shown.append(("other-cues", score - sum([weight for _, weight in shown])))
    if before is not None:
        shown.append((_FOLLOWS[model.roles[before]], model.following[before][role]))
    name, scale = model.roles[role], model.scale
    return tuple([_reason(cue, name, weight / scale) for cue, weight in shown if weight])


_FOLLOWS = {role: f"follows-{role}" for role in Role}


@functools.lru_cache(maxsize=2048)
def _reason(cue: str, role: Role, weight: float) -> Evidence:
    """One object for equal reasons: pages have thousands of them."""
    return Evidence(cue, role, weight=weight)


def _confidences(
    model: Model,
    scores: Sequence[Sequence[int]],
    candidates: Sequence[Sequence[int]],
    path: Sequence[int],
) -> list[float]:
    """Probability of each chosen role among the candidates, given the neighbours' roles."""
    following, preceding = model.following, model.preceding
    nobody = (0,) * len(model.roles)
    scale, exp = model.scale, math.exp
    most = _MOST * scale
    found = []
    last = len(path) - 1
    for index, (role, row, others) in enumerate(zip(path, scores, candidates, strict=True)):
        if len(others) == 1:
            found.append(1.0)
            continue
        before = following[path[index - 1]] if index else nobody
        after = preceding[path[index + 1]] if index < last else nobody
        chosen = row[role] + before[role] + after[role]
        more = [row[other] + before[other] + after[other] - chosen for other in others]
        found.append(1 / sum([exp(odds / scale if odds < most else _MOST) for odds in more]))
    return found


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
