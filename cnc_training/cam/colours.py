"""Colours of cusps: from dark (none) to yellow (at the limit) on a scale that the colour-blind and a grey printer read
alike, and vermilion above it."""

from __future__ import annotations

import numpy as np

# Viridis (public domain, S. van der Walt and N. Smith) at even steps from 0 to the limit.
UNDER = np.array(
    [
        (0.267, 0.005, 0.329), (0.254, 0.265, 0.530), (0.164, 0.471, 0.558),
        (0.135, 0.659, 0.518), (0.478, 0.821, 0.318), (0.993, 0.906, 0.144),
    ]
)  # fmt: skip
OVER = np.array([(0.902, 0.490, 0.200), (0.835, 0.369, 0.0), (0.545, 0.0, 0.0)])  # just over, twice, from three times
OVER_STEPS = (1.0, 2.0, 3.0)


def cusp_colours(share_of_limit: np.ndarray) -> np.ndarray:
    """(n, 3) red, green, blue in 0..1 for cusps as shares (n,) of the limit; infinite ones are as bad as it gets."""
    share = np.where(np.isfinite(share_of_limit), share_of_limit, OVER_STEPS[-1])
    under, over = np.linspace(0.0, 1.0, len(UNDER)), np.array(OVER_STEPS)
    channels = [
        np.where(share <= 1.0, np.interp(share, under, UNDER[:, k]), np.interp(share, over, OVER[:, k]))
        for k in range(3)
    ]
    return np.stack(channels, axis=1)
