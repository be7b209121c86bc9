"""A linear chain over named cues: its likelihood, and weights that make the annotation likely.

Pages are trained side by side, longest first, one unit of each at a time, so that numpy does the
work. A unit may have several right roles, or none that is known; then all are allowed.
"""

from __future__ import annotations

from collections.abc import Sequence

import attrs
import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_matrix

__all__ = ["Chain", "Page", "fit"]

_FORBIDDEN = -60.0
"""Score of a role that is not right, when the right paths are counted."""
_STRENGTH = 1.0
"""How strongly the weights are drawn to their priors."""


@attrs.frozen
class Page:
    """One page: the cues and the right roles of each unit, and how much the page counts."""

    cues: list[list[str]]
    roles: list[list[str]]
    weight: float


class Chain:
    """The pages as matrices. Row ``offset[t] + b`` is unit ``t`` of the ``b``-th longest page."""

    def __init__(self, pages: Sequence[Page], cues: Sequence[str], roles: Sequence[str]) -> None:
        pages = sorted(pages, key=lambda page: -len(page.cues))
        lengths = np.array([len(page.cues) for page in pages])
        self.active = [int((lengths > step).sum()) for step in range(lengths.max())]
        self.offset = np.concatenate([[0], np.cumsum(self.active)])
        self.page_weights = np.array([page.weight for page in pages])
        self.shape = (len(cues), len(roles))
        number = {cue: index for index, cue in enumerate(cues)}
        column = {role: index for index, role in enumerate(roles)}
        total = int(self.offset[-1])
        self.right = np.zeros((total, len(roles)), bool)
        where: tuple[list[int], list[int]] = ([], [])
        for step, count in enumerate(self.active):
            for page in range(count):
                row = int(self.offset[step]) + page
                for cue in set(pages[page].cues[step]) & number.keys():
                    where[0].append(row)
                    where[1].append(number[cue])
                allowed = [column[role] for role in pages[page].roles[step]]
                self.right[row, allowed or slice(None)] = True
        self.row_weights = np.concatenate([self.page_weights[:count] for count in self.active])
        ones = np.ones(len(where[0]))
        self.cues = csr_matrix((ones, where), shape=(total, len(cues)))
        self.cues_turned = self.cues.T.tocsr()

    def loss(
        self, weights: np.ndarray, following: np.ndarray
    ) -> tuple[float, np.ndarray, np.ndarray]:
        """Negative log-likelihood of the right roles, and its gradients."""
        scores = self.cues @ weights
        every, marginals, pairs = self._sums(scores, np.exp(following))
        allowed = np.where(self.right, scores, _FORBIDDEN)
        right, right_marginals, right_pairs = self._sums(allowed, np.exp(following))
        slope = (marginals - right_marginals) * self.row_weights[:, None]
        loss = float((self.page_weights * (every - right)).sum())
        return loss, self.cues_turned @ slope, pairs - right_pairs

    def _sums(
        self, scores: np.ndarray, following: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Forward and backward: log-sum over paths, probability of each role and of each pair."""
        top = scores.max(1, keepdims=True)
        odds = np.exp(scores - top)
        forward = np.empty_like(odds)
        scale = np.empty(len(odds))
        for step, count in enumerate(self.active):
            here = slice(self.offset[step], self.offset[step] + count)
            reached = odds[here]
            if step:
                before = self.offset[step - 1]
                reached = (forward[before : before + count] @ following) * reached
            scale[here] = reached.sum(1)
            forward[here] = reached / scale[here, None]
        logs = np.log(scale) + top[:, 0]
        total = np.zeros(len(self.page_weights))
        for step, count in enumerate(self.active):
            total[:count] += logs[self.offset[step] : self.offset[step] + count]
        backward = np.ones_like(odds)
        pairs = np.zeros_like(following)
        for step in range(len(self.active) - 2, -1, -1):
            count = self.active[step + 1]
            here = slice(self.offset[step], self.offset[step] + count)
            after = slice(self.offset[step + 1], self.offset[step + 1] + count)
            ahead = odds[after] * backward[after] / scale[after, None]
            backward[here] = ahead @ following.T
            weighted = forward[here] * self.page_weights[:count, None]
            pairs += following * (weighted.T @ ahead)
        return total, forward * backward, pairs


def fit(
    chain: Chain, weight_priors: np.ndarray, follow_priors: np.ndarray, iterations: int
) -> tuple[np.ndarray, np.ndarray]:
    """Weights of the cues and of following, near their priors."""
    size = weight_priors.size

    def objective(values: np.ndarray) -> tuple[float, np.ndarray]:
        weights = values[:size].reshape(weight_priors.shape)
        following = values[size:].reshape(follow_priors.shape)
        loss, slope, follow_slope = chain.loss(weights, following)
        away, follow_away = weights - weight_priors, following - follow_priors
        loss += _STRENGTH / 2 * float((away**2).sum() + (follow_away**2).sum())
        slopes = [slope + _STRENGTH * away, follow_slope + _STRENGTH * follow_away]
        return loss, np.concatenate([part.ravel() for part in slopes])

    start = np.concatenate([weight_priors.ravel(), follow_priors.ravel()])
    options = {"maxiter": iterations}
    values = minimize(objective, start, jac=True, method="L-BFGS-B", options=options).x
    return values[:size].reshape(weight_priors.shape), values[size:].reshape(follow_priors.shape)
