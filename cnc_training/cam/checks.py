"""What a tool path has to pass before the operation hands it on: numpy only, and no trust in who made it."""

from __future__ import annotations

import numpy as np

from ..contract import Setup
from ..errors import GeometryError
from ..machining.cutter import Cutter
from ..machining.toolpath import CUT, PLUNGE, RAPID, Toolpath

_POSTED = 1e-6  # mm: below what is posted


def check_toolpath(toolpath: Toolpath, setup: Setup, cutter: Cutter) -> None:
    """Raises GeometryError with what is wrong: nothing cut, numbers that are none, a start below clearance, a move
    outside stock plus tool or below final depth, or a rapid that could meet material."""
    points, kinds = toolpath.points, toolpath.kinds
    if not (kinds >= CUT).any():
        raise GeometryError(
            "nothing_to_cut",
            "There is nothing for this tool to finish between start and final depth.",
            "Check the chosen faces, the final depth and the tool.",
        )
    if not np.isfinite(points).all():
        raise _refusal("it has coordinates that are not numbers")
    if points[0, 2] < setup.clearance_height_mm - _POSTED:
        raise _refusal("it does not start at the clearance height")
    if setup.final_depth_mm is not None and points[:, 2].min() < setup.final_depth_mm - _POSTED:
        raise _refusal("it goes below the final depth")
    if setup.stock_min_mm is not None and setup.stock_max_mm is not None:
        reach = cutter.radius_mm + 0.5 * 10.0**-setup.decimals + _POSTED
        low = np.array(setup.stock_min_mm[:2]) - reach
        high = np.array(setup.stock_max_mm[:2]) + reach
        if (points[:, :2] < low).any() or (points[:, :2] > high).any():
            raise _refusal("it leaves the stock by more than the tool's radius")
        _check_fast_moves(points, kinds, setup.stock_max_mm[2])


def _check_fast_moves(points: np.ndarray, kinds: np.ndarray, stock_top_mm: float) -> None:
    """Inside the height of the stock a rapid may only go straight up; into it leads the plunge alone, straight down."""
    start, end, kind = points[:-1], points[1:], kinds[1:]
    across = (start[:, :2] != end[:, :2]).any(axis=1)
    low = np.minimum(start[:, 2], end[:, 2]) < stock_top_mm - _POSTED
    rapid = (kind == RAPID) & low
    if (rapid & (across | (end[:, 2] < start[:, 2]))).any():
        raise _refusal("a rapid move would pass through stock")
    if ((kind == PLUNGE) & across).any():
        raise _refusal("a plunge is not vertical")


def _refusal(reason: str) -> GeometryError:
    return GeometryError(
        "unsafe_path", f"The computed path was thrown away because {reason}.", "Please report this with the part."
    )
