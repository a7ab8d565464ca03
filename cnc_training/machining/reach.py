"""How far apart two neighbouring passes may be on a plane: from the silhouette of the cutter seen along the feed."""

from __future__ import annotations

from typing import Tuple

import numpy as np

from .cutter import Cutter


def silhouette(climb2: np.ndarray, slope2: np.ndarray, cutter: Cutter) -> Tuple[np.ndarray, np.ndarray, np.ndarray]:
    """(radius of curvature of the silhouette where it touches, that at its flattest place, sine squared of its tilt),
    for planes whose slope (rise over run) squared is slope2, of which climb2 along the feed.

    The silhouette of a cutter with flat radius r1 and corner radius r2 along the feed direction f is the offset by r2
    of an ellipse with half axes a = r1 and b = r1 |f_z|; where its normal is tilted by alpha in the plane across f,
        R = r2 + a^2 b^2 / (a^2 sin^2 alpha + b^2 cos^2 alpha)^(3/2), at most r2 + a^2 / b.
    """
    f_z2 = climb2 / (1 + climb2)
    cos2 = np.clip(1 / ((1 + slope2) * (1 - f_z2)), 0.0, 1.0)  # n_z^2 / (1 - f_z^2)
    sin2 = 1 - cos2
    r1, r2 = cutter.flat_radius_mm, cutter.corner_mm
    radius = np.full(np.shape(slope2), float(r2))
    if r1 <= 0:
        return radius, radius, sin2
    b2 = r1**2 * f_z2
    ellipse = r1**2 * b2 / np.maximum((r1**2 * sin2 + b2 * cos2) ** 1.5, 1e-12)
    ellipse = np.where(sin2 + f_z2 > 1e-8, ellipse, 1e6)
    return radius + ellipse, radius + r1 / np.maximum(np.sqrt(f_z2), 1e-9), sin2


def reach(climb: np.ndarray, cross: np.ndarray, cutter: Cutter, cusp_mm: float) -> np.ndarray:
    """Distance d in XY, mm, at which two passes leave the cusp H between them, on a plane that rises by climb (rise
    over run) along the feed and by cross across it.

    On the surface sqrt(8 R H), or, where that is more, the d at which even the flattest place of the silhouette would
    leave H: d sin(alpha) + d^2 / 8 R_flat. The first is right for round silhouettes, the second for nearly flat ones,
    which touch with an edge.
    """
    climb2 = climb * climb
    radius, flattest, sin2 = silhouette(climb2, climb2 + cross * cross, cutter)
    by_edge = 2.0 * cusp_mm / (np.sqrt(sin2) + np.sqrt(sin2 + cusp_mm / (2.0 * flattest)))
    return np.maximum(np.sqrt(8.0 * radius * cusp_mm), by_edge) * np.sqrt(1.0 - sin2)
