"""The served verb `sketch`: what parts a dataset's settings would give, as small height maps to look at."""

from __future__ import annotations

from typing import Any

import numpy as np

from cnc_training.machining.mesh import Mesh
from cnc_training.runtime.synthetic import synthetic_part

MOST_PARTS, MOST_PIXELS = 12, 128
SPLITS = 5  # points along each edge of a triangle: fewer than a pixel apart at the usual sizes


def sketch(request: dict, reporter: Any) -> dict:
    """request: {"shape_diversity", "slope_mix", "seed", "count", "pixels"}. The first parts that a dataset of these
    settings holds: {"parts": [{"family", "size_mm": [x, y, z], "step_mm", "heights_mm": rows of numbers or null}]}."""
    count = min(int(request.get("count", 4)), MOST_PARTS)
    pixels = min(int(request.get("pixels", 64)), MOST_PIXELS)
    parts = []
    for index in range(count):
        reporter.check()
        part = synthetic_part(
            int(request.get("seed", 1)), index, float(request["shape_diversity"]), float(request["slope_mix"])
        )
        heights, step_mm = height_map(part.mesh, pixels)
        low, high = part.mesh.bounds
        parts.append(
            {
                "family": part.family,
                "size_mm": [round(float(value), 1) for value in high - low],
                "step_mm": step_mm,
                "heights_mm": [[None if np.isnan(z) else round(float(z), 2) for z in row] for row in heights],
            }
        )
    return {"parts": parts}


def height_map(mesh: Mesh, pixels: int) -> tuple[np.ndarray, float]:
    """(heights (ny, nx) mm seen from above, nan where there is nothing; size of a pixel in mm). The longer side has
    that many pixels; y grows with the rows."""
    low, high = mesh.bounds
    step = float(max(high[0] - low[0], high[1] - low[1])) / pixels
    nx, ny = (max(1, int(np.ceil((high[k] - low[k]) / step))) for k in (0, 1))
    i, j = np.meshgrid(np.arange(SPLITS + 1), np.arange(SPLITS + 1))
    inside = i + j <= SPLITS
    a, b = i[inside] / SPLITS, j[inside] / SPLITS
    corners = mesh.corners()
    points = (
        corners[:, None, 0] * (1 - a - b)[None, :, None]
        + corners[:, None, 1] * a[None, :, None]
        + corners[:, None, 2] * b[None, :, None]
    ).reshape(-1, 3)
    column = np.clip(((points[:, 0] - low[0]) / step).astype(np.int64), 0, nx - 1)
    row = np.clip(((points[:, 1] - low[1]) / step).astype(np.int64), 0, ny - 1)
    heights = np.full(ny * nx, -np.inf)
    np.maximum.at(heights, row * nx + column, points[:, 2])
    return np.where(np.isfinite(heights), heights, np.nan).reshape(ny, nx), step
