"""What a strategy network says about candidates, made into times and an order.

The network's outputs are corrections of the analytic estimate (machining/analytic.py), so that a time always follows
from a stepover, a length and a machine's own limits: change the machine's profile, and the estimate moves with it.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

OUTPUTS = ("time", "stepover", "length", "moves", "feasible")
_TIME, _FEASIBLE = OUTPUTS.index("time"), OUTPUTS.index("feasible")
LEAST_CHANCE = 1e-3
DOUBT = 0.5  # of the spread over the ensemble, added to ln time: the fastest of many guesses is partly the wildest
LIKELY = 0.5  # what rather fails than keeps the limit comes after all others
_LAST = 50.0  # ln s, more than any time


@dataclass(frozen=True)
class Prediction:
    """All of shape (..., k).

    log_time     ln s, if the candidate keeps the cusp limit at all
    spread       standard deviation of log_time over the ensemble
    feasible     probability that it keeps the limit
    log_stepover, log_length, log_moves: ln of what is found over what the analytic estimate says
    """

    log_time: np.ndarray
    spread: np.ndarray
    feasible: np.ndarray
    log_stepover: np.ndarray
    log_length: np.ndarray
    log_moves: np.ndarray

    @property
    def score(self) -> np.ndarray:
        """What candidates are ordered by: ln of the time over the chance, so that one that fails half the time costs
        double, and more where the ensemble disagrees; those that rather fail come last. By time over chance alone what
        promises next to no time would come first however surely it fails, like levels on ground that is all but level.
        """
        last = np.where(self.feasible < LIKELY, _LAST, 0.0)
        return self.log_time + DOUBT * self.spread - np.log(np.maximum(self.feasible, LEAST_CHANCE)) + last


def prediction(raw: np.ndarray, baseline: np.ndarray) -> Prediction:
    """raw (..., k, members, outputs) as the network gives it; baseline (..., k): ln of the analytic time."""
    raw = np.asarray(raw, dtype=np.float64)
    mean = raw.mean(axis=-2)
    chance = 1.0 / (1.0 + np.exp(-np.clip(raw[..., _FEASIBLE], -30, 30)))
    return Prediction(
        mean[..., _TIME] + baseline,
        raw[..., _TIME].std(axis=-1),
        chance.mean(axis=-1),
        *(mean[..., OUTPUTS.index(name)] for name in ("stepover", "length", "moves")),
    )
