"""What makes no job, refused in one sentence before any work: limits, feeds, heights, depths, and faces."""

from __future__ import annotations

import dataclasses
import math
from typing import Any, Optional, Tuple

import numpy as np

from ..contract import Setup
from ..errors import GeometryError
from ..wording import said
from .cutter import Cutter
from .leads import ENTRIES
from .mesh import AVOID, FINISH, Mesh


def chosen_faces(mesh: Mesh, selected: Optional[np.ndarray]) -> Tuple[np.ndarray, Optional[np.ndarray]]:
    """(faces to finish (m,) bool, faces to keep off (m,) bool or None). Raises GeometryError where nothing is to be
    finished."""
    if selected is None:
        return np.ones(len(mesh.triangles), bool), None
    if np.shape(selected) != (len(mesh.triangles),):
        raise GeometryError("selection_size", "The selection of faces does not fit the part.")
    what = np.asarray(selected).astype(np.uint8)
    if not (what == FINISH).any():
        raise GeometryError("selection_empty", "No face is selected.", "Select faces, or machine the whole part.")
    return what == FINISH, what == AVOID if (what == AVOID).any() else None


def check_job(cutter: Cutter, setup: Setup, cusp_mm: float, low: np.ndarray, high: np.ndarray, floor_mm: float) -> None:
    """low, high: corners of the part, (3,) each. Raises GeometryError."""
    if not (math.isfinite(cusp_mm) and 0 < cusp_mm < cutter.radius_mm):
        raise GeometryError(
            "cusp_limit", f"A cusp limit of {cusp_mm:g} mm makes no sense with this tool.",
            "It must be above zero and far below the tool's radius.",
        )  # fmt: skip
    for item in dataclasses.fields(setup):
        if not _finite(getattr(setup, item.name)):
            raise GeometryError(
                "bad_setup",
                f"The job's {item.name.rsplit('_mm')[0].replace('_', ' ')} is not a number.",
                "Set it again.",
            )
    for name, value in ((said("feed"), setup.feed_mm_min), (said("plunge feed"), setup.plunge_mm_min)):
        if not (math.isfinite(value) and value > 0):
            raise GeometryError("no_feed", f"The {name} is zero.", "Set it in the tool controller.")
    if setup.stock_to_leave_mm < 0 or not setup.tolerance_mm > 0:
        raise GeometryError("bad_setup", "Stock to leave must not be negative, and the tolerance must be above zero.")
    if min(setup.avoid_margin_mm, setup.lead_radius_mm) < 0 or not 0 < setup.ramp_angle_deg < 90:
        raise GeometryError(
            "bad_setup", "The margin or the lead radius is negative, or the ramp angle makes no ramp.",
            "Lengths must not be negative, and a ramp lies between 0 and 90 degrees.",
        )  # fmt: skip
    if setup.entry not in ENTRIES:
        raise GeometryError("bad_setup", f"There is no entry called {setup.entry!r}.", "Plunge, ramp or arc.")
    top = float(high[2]) + setup.stock_to_leave_mm
    if setup.stock_max_mm is not None:
        top = max(top, setup.stock_max_mm[2])
    if setup.safe_height_mm <= top or setup.clearance_height_mm < setup.safe_height_mm:
        raise GeometryError(
            "heights", "The safe height must lie above part and stock, and the clearance height not below it.",
            "Raise the operation's safe and clearance heights.",
        )  # fmt: skip
    if floor_mm > float(high[2]):
        raise GeometryError("final_depth", "The final depth lies above the part.", "Lower the final depth.")
    if setup.start_depth_mm is not None and setup.start_depth_mm < float(low[2]):
        raise GeometryError("start_depth", "The start depth lies below the part.", "Raise the start depth.")
    if setup.stock_min_mm is not None and setup.stock_max_mm is not None:
        reach = cutter.radius_mm
        if any(high[k] < setup.stock_min_mm[k] - reach or low[k] > setup.stock_max_mm[k] + reach for k in (0, 1)):
            raise GeometryError("outside_stock", "The part lies outside the stock.", "Correct the Job's stock.")


def _finite(value: Any) -> bool:
    """Are all numbers in it finite? Words and what is not set count as finite."""
    if isinstance(value, (list, tuple)):
        return all(map(_finite, value))
    return not isinstance(value, float) or math.isfinite(value)
