"""How good choices are: regret, time saved, closed gap, rank correlation, as docs/learning.md defines them."""

from __future__ import annotations

from typing import Any

import numpy as np

TOP1 = 0.005  # within this of the oracle counts as having found it
SLOWER = 1.02
SBS_IS_ORACLE = 0.01


def single_best(log_time: np.ndarray) -> int:
    """The candidate with the lowest mean ln time over rows (n, k), relative to each row's best. Where one is infeasible
    it counts as twice its row's slowest feasible."""
    finite = np.isfinite(log_time)
    best = np.min(np.where(finite, log_time, np.inf), axis=1, keepdims=True)
    worst = np.max(np.where(finite, log_time, -np.inf), axis=1, keepdims=True)
    relative = np.where(finite, log_time, worst + np.log(2.0)) - best
    return int(np.argmin(relative.mean(axis=0)))


def spearman(a: np.ndarray, b: np.ndarray) -> float:
    """Rank correlation with mean ranks for ties; nan for fewer than three values."""
    if len(a) < 3:
        return float("nan")
    ra, rb = _ranks(a), _ranks(b)
    ra, rb = ra - ra.mean(), rb - rb.mean()
    size = float(np.sqrt((ra**2).sum() * (rb**2).sum()))
    return float((ra * rb).sum() / size) if size > 0 else float("nan")


def _ranks(values: np.ndarray) -> np.ndarray:
    _, inverse, counts = np.unique(values, return_inverse=True, return_counts=True)
    upper = np.cumsum(counts)
    return (upper - (counts - 1) / 2)[inverse]


def summary(
    choice: np.ndarray,
    oracle: np.ndarray,
    default: np.ndarray,
    line0: np.ndarray,
    sbs: np.ndarray,
    correlation: np.ndarray | None = None,
) -> dict[str, Any]:
    """The figures of one way to choose, from times in s of rows (n,); infinite where infeasible.

    A row whose choice is infeasible counts in slower_than_default, and in the means with twice its default's time, so
    that one such row does not hide all others.
    """
    failed = ~np.isfinite(choice)
    counted = np.where(failed, 2.0 * np.where(np.isfinite(default), default, oracle * 2), choice)
    regret = counted / oracle - 1.0
    with_default, with_line0, with_sbs = np.isfinite(default), np.isfinite(line0), np.isfinite(sbs)
    slower = with_default & (failed | (choice > SLOWER * default))
    excess = np.where(with_default & ~failed, choice / np.where(with_default, default, 1.0) - 1.0, 0.0)
    gap: float | None = None
    if with_sbs.any():
        lost = np.log(sbs[with_sbs]).mean() - np.log(oracle[with_sbs]).mean()
        if lost > np.log1p(SBS_IS_ORACLE):
            gap = float(1 - (np.log(counted[with_sbs]).mean() - np.log(oracle[with_sbs]).mean()) / lost)
    values: dict[str, Any] = {
        "regret_mean": float(regret.mean()),
        "regret_p95": float(np.quantile(regret, 0.95)),
        "saved_vs_default": _saved(counted, default, with_default),
        "saved_vs_line0": _saved(counted, line0, with_line0),
        "closed_gap": gap,
        "top1": float((regret <= TOP1).mean()),
        "spearman": None,
        "slower_than_default": int(slower.sum()),
        "largest_excess": float(max(excess.max(), 0.0)) if len(excess) else 0.0,
    }
    if correlation is not None and np.isfinite(correlation).any():
        values["spearman"] = float(np.nanmean(correlation))
    return values


def _saved(choice: np.ndarray, reference: np.ndarray, known: np.ndarray) -> float | None:
    if not known.any():
        return None
    return float(1 - np.exp(np.log(choice[known] / reference[known]).mean()))
