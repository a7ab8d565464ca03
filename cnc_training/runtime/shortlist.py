"""Which candidates are worth verifying: those that together make the expected time of the best of them least.

What a model says of a candidate is off by something that all candidates of its kind share (five angles of one pattern
are wrong together) and by something of its own. Both are learned on validation parts and drawn from here, so that a
shortlist weighs how fast a candidate promises to be, how far off that may be, and what is on the list already. The
greedy choice by simulated draws is that of q-point expected improvement (Ginsbourger, Le Riche and Carraro 2010).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from cnc_training.contract import Candidate
from cnc_training.runtime.prediction import Prediction

ALL_CUTTERS = "all"  # beside the sorts of cutter: errors under any of them
DRAWS = 256
FEWEST = 2  # of a model's candidates, however sure it is
LEAST_GAIN = 0.001  # of the expected time: what the next one must promise to be worth its verification
FAILURE = 4.0  # a list on which nothing keeps the limit counts as one that takes so many times as long
LARGEST_ERROR = 0.7  # ln time: what is further off is an accident that says nothing about the others
FEWEST_ROWS = 30  # of labels, to know the errors of a kind by
ALIKE_DEG = 15.0  # candidates of a kind whose angles are nearer than this err alike


@dataclass(frozen=True)
class Errors:
    """Of ln time, found minus predicted, under one sort of cutter, for g kinds of candidates.

    bias    (g,) median
    shared  (g, g) covariance of what the candidates of each kind have in common
    own     (g,) standard deviation of what is each candidate's own
    """

    kinds: tuple[str, ...]
    bias: np.ndarray
    shared: np.ndarray
    own: np.ndarray

    @classmethod
    def of(cls, log_time: np.ndarray, predicted: np.ndarray, candidates: Sequence[Candidate]) -> Errors | None:
        """From rows of labels (n, k), ln s, infinite where infeasible, and what was predicted. None from too few."""
        kinds = tuple(dict.fromkeys(kind_of(c) for c in candidates))
        error = np.where(np.isfinite(log_time), log_time, np.nan) - predicted
        members = [np.array([kind_of(c) == kind for c in candidates]) for kind in kinds]
        if any(np.isfinite(error[:, member]).any(axis=1).sum() < FEWEST_ROWS for member in members):
            return None
        bias = np.array([float(np.nanmedian(error[:, member])) for member in members])
        means = np.full((len(error), len(kinds)), np.nan)
        own = np.zeros(len(kinds))
        for g, member in enumerate(members):
            each = np.clip(error[:, member] - bias[g], -LARGEST_ERROR, LARGEST_ERROR)
            count = np.isfinite(each).sum(axis=1)
            some = count > 0
            means[some, g] = np.nansum(each[some], axis=1) / count[some]
            inside = np.nansum((each - means[:, g : g + 1]) ** 2)
            own[g] = math.sqrt(inside / max((count[some] - 1).sum(), 1))
        known = np.isfinite(means)
        filled = np.where(known, means, 0.0)
        shared = filled.T @ filled / np.maximum(known.astype(float).T @ known, 1.0)
        return cls(kinds, bias, _positive(shared), own)

    @classmethod
    def from_card(cls, stored: dict) -> Errors:
        """Raises KeyError, TypeError or ValueError for what to_card did not write."""
        kinds = tuple(str(kind) for kind in stored["kinds"])
        g = len(kinds)
        bias, own = (np.array(stored[name], dtype=np.float64).reshape(g) for name in ("bias", "own"))
        shared = np.array(stored["shared"], dtype=np.float64).reshape(g, g)
        if not all(np.isfinite(values).all() for values in (bias, own, shared)):
            raise ValueError("errors that are no numbers")
        return cls(kinds, bias, _positive(shared), np.abs(own))

    def to_card(self) -> dict:
        rounded = {name: np.round(getattr(self, name), 5).tolist() for name in ("bias", "shared", "own")}
        return {"kinds": list(self.kinds), **rounded}

    def draws(self, candidates: Sequence[Candidate], seed: int = 0) -> np.ndarray:
        """(DRAWS, k) errors; of a kind that was never seen, those of the kind with the largest. What candidates share
        is drawn alike for every seed, so that tools of one sort err together on a part."""
        random, own_random = np.random.default_rng(0), np.random.default_rng([1, seed])
        width = np.sqrt(np.diag(self.shared)) + self.own
        kind = np.array(
            [self.kinds.index(kind_of(c)) if kind_of(c) in self.kinds else int(width.argmax()) for c in candidates]
        )
        # the symmetric root, which unlike a triangular one or bare eigenvectors hardly changes with the matrix
        values, vectors = np.linalg.eigh(self.shared)
        root = (vectors * np.sqrt(np.maximum(values, 0.0))) @ vectors.T
        common = random.standard_normal((DRAWS, len(self.kinds))) @ root
        places = [(int(g), round(c.angle_deg / ALIKE_DEG)) for g, c in zip(kind, candidates, strict=True)]
        number = {place: i for i, place in enumerate(sorted(set(places)))}
        own = own_random.standard_normal((DRAWS, len(number)))[:, [number[place] for place in places]]
        return self.bias[kind] + common[:, kind] + self.own[kind] * own


def kind_of(candidate: Candidate) -> str:
    return f"{candidate.pattern}{candidate.threshold_deg:g}" if candidate.pattern == "hybrid" else candidate.pattern


def drawn_times(
    predicted: Prediction, candidates: Sequence[Candidate], errors: Errors, seed: int = 0
) -> np.ndarray:  # fmt: skip
    """(DRAWS, k) s, as the candidates of one part and tool might turn out; infinite where the limit is not kept."""
    chance = np.random.default_rng([2, seed]).random((DRAWS, len(candidates)))
    times = np.exp(predicted.log_time + errors.draws(candidates, seed))
    times[chance > predicted.feasible] = np.inf
    return times


def best_together(
    times: np.ndarray, number: int, allowed: Sequence[int] | None = None, always: Sequence[int] = (),
    least_gain: float = LEAST_GAIN,
) -> list[int]:  # fmt: skip
    """Of drawn times (draws, k): at most `number` candidates out of those allowed (None: all), the most promising
    first, fewer where no other would be worth it. always: what is verified anyway and need not be promised again."""
    fastest = times.min(axis=1)
    known = fastest[np.isfinite(fastest)]
    best = np.full(len(times), FAILURE * float(np.median(known)) if len(known) else 1.0)
    for i in always:
        best = np.minimum(best, times[:, i])
    free = np.zeros(times.shape[1], bool)
    free[list(range(times.shape[1]) if allowed is None else allowed)] = True
    free[list(always)] = False
    chosen: list[int] = []
    while len(chosen) < number and free.any():
        expected = np.minimum(best[:, None], times).mean(axis=0)
        expected[~free] = np.inf
        first = int(expected.argmin())
        if len(chosen) >= FEWEST and best.mean() - expected[first] < least_gain * best.mean():
            break
        chosen.append(first)
        free[first] = False
        best = np.minimum(best, times[:, first])
    return chosen


def _positive(matrix: np.ndarray) -> np.ndarray:
    """The nearest covariance: from incomplete rows an estimate may have negative eigenvalues."""
    values, vectors = np.linalg.eigh(0.5 * (matrix + matrix.T))
    return (vectors * np.maximum(values, 0.0)) @ vectors.T
