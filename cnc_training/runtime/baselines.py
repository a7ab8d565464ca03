"""The simple ways to choose a strategy that a model is always compared with."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from cnc_training.contract import DEFAULT, Candidate
from cnc_training.machining.surface_sample import SurfaceSample

STEEP = 1.0  # rise over run of 45 degrees
SOME_STEEP, MOSTLY_STEEP = 0.05, 0.60
SEED_STEEP = 0.22


def steep_share(sample: SurfaceSample) -> float:
    """Share of the surface steeper than 45 degrees."""
    return float((np.hypot(*sample.gradient.T) > STEEP).mean())


def rule_45(sample: SurfaceSample, candidates: Sequence[Candidate]) -> Candidate:
    """The textbook rule: raster where it is shallow, waterline where it is steep, both where there is both."""
    share = steep_share(sample)
    if share < SOME_STEEP:
        return DEFAULT
    if share > MOSTLY_STEEP:
        return _first(candidates, Candidate("waterline"))
    return _first(candidates, Candidate("hybrid", 0.0, 55.0))


def rule_seed(sample: SurfaceSample, candidates: Sequence[Candidate]) -> Candidate:
    """Waterline when more than 22 % of the surface is steep, raster otherwise."""
    return _first(candidates, Candidate("waterline")) if steep_share(sample) > SEED_STEEP else DEFAULT


def _first(candidates: Sequence[Candidate], wanted: Candidate) -> Candidate:
    return wanted if wanted in candidates else DEFAULT
