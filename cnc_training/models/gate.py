"""May a strategy model replace the one in use? Pure functions on regrets by part.

The rule: the 90 % upper bootstrap bound, resampled by part, of the difference of model_only regrets (new minus old) is
at most two points, against the active model and against the base model where there is one (with neither, against the
rule-based choice), on parts that none of them trained on. Too few parts to tell is not a pass.
"""

from __future__ import annotations

from typing import Any, Dict, List, Mapping, Sequence

import numpy as np

from cnc_training.contract import GateVerdict, ModelCard
from cnc_training.wording import said

MAX_LOSS = 0.02  # two points of regret
CONFIDENCE = 0.90
MIN_PARTS = 20  # below, the bootstrap of a heavy-tailed regret tells nothing
DRAWS = 4000


def judge(
    new: Mapping[str, Sequence[float]],
    old: Mapping[str, Sequence[float]],
    against: str,
    seed: int = 0,
) -> GateVerdict:
    """Compare two models on the parts both were asked about.

    new, old: part -> regrets of its rows (tools, cusps, machines), in the same order; against: the name of the old one.
    Rows are averaged within a part, because rows of one part are not independent.
    """
    parts = sorted(set(new) & set(old))
    parts = [part for part in parts if len(new[part]) == len(old[part]) > 0]
    if len(parts) < MIN_PARTS:
        return GateVerdict(
            False,
            f"Only {len(parts)} parts to compare with {against}; {MIN_PARTS} are needed to tell.",
            against,
            len(parts),
        )
    a = np.array([float(np.mean(new[part])) for part in parts])
    b = np.array([float(np.mean(old[part])) for part in parts])
    bound = upper_bound(a - b, seed)
    passed = bool(np.isfinite(bound) and bound <= MAX_LOSS)
    reason = said(
        f"Regret {a.mean():.1%} against {b.mean():.1%} of {against} on {len(parts)} parts; "
        f"the upper bound of the difference, {bound:+.1%}, {'is at most' if passed else 'exceeds'} {MAX_LOSS:.0%}."
    )
    return GateVerdict(passed, reason, against, len(parts), float(a.mean()), float(b.mean()), float(bound))


def upper_bound(differences: np.ndarray, seed: int = 0) -> float:
    """The upper end of the one-sided 90 % bootstrap interval of the mean of differences, shape (parts,)."""
    generator = np.random.default_rng(seed)
    picks = generator.integers(0, differences.size, size=(DRAWS, differences.size))
    return float(np.quantile(differences[picks].mean(axis=1), CONFIDENCE))


def judge_card(new: ModelCard, active: ModelCard | None, base: ModelCard | None, seed: int = 0) -> GateVerdict:
    """The verdict from the evidence in the new model's card: metrics["gate"], as `evidence` lays it down.

    The evidence names models by the hash of their weights. A model the evidence does not know is not passed over: the
    verdict then says that the comparison is missing.
    """
    found = new.metrics.get("gate", {})
    regrets = found.get("regrets", {}) if isinstance(found, dict) else {}
    rivals: List[List[str]] = []
    for label, card in (("active", active), ("base", base)):
        if card is not None and card.weights_sha256 != new.weights_sha256:
            name = card.name or label
            if [name, card.weights_sha256] not in rivals:
                rivals.append([name, card.weights_sha256])
    if not rivals:
        rivals = [[said("the rule-based choice"), "rule"]]
    worst = None
    for name, key in rivals:
        if "new" not in regrets or key not in regrets:
            return GateVerdict(False, f"It was not compared with {name} on the same parts.", name)
        verdict = judge(regrets["new"], regrets[key], name, seed)
        if not verdict.passed:
            return verdict
        if worst is None or (verdict.upper_bound or 0.0) > (worst.upper_bound or 0.0):
            worst = verdict
    assert worst is not None
    return worst


def evidence(regrets: Mapping[str, Mapping[str, Sequence[float]]]) -> Dict[str, Any]:
    """What a model card keeps for the gate.

    regrets: "new", "rule" or the hash of a model's weights -> part -> regrets of its rows.
    """
    return {
        "regrets": {
            who: {part: [round(float(v), 6) for v in values] for part, values in by_part.items()}
            for who, by_part in regrets.items()
        }
    }
