"""The chosen strategy as FreeCAD's own 3D Surface or Waterline operation, for those who want to go on with these.

FreeCAD computes such a path itself, with OpenCAMLib: by other rules at borders and between passes, and much slower. The
pattern, angle, stepover and depths are those that were chosen and solved for the cusp limit.
"""

from __future__ import annotations

import math
from typing import Any, Dict, Tuple

import FreeCAD

from ..contract import Candidate
from ..errors import GeometryError
from ..host import translate
from ..wording import said
from . import compat, properties
from .strategy_names import full_text

SURFACE, WATERLINE = "surface", "waterline"
# pattern -> (FreeCAD's operation, its cut pattern)
NATIVE: Dict[str, Tuple[str, str]] = {
    "zigzag": (SURFACE, "ZigZag"),
    "oneway": (SURFACE, "Line"),
    "offset": (SURFACE, "Offset"),
    "circular": (SURFACE, "Circular"),
    "spiral": (SURFACE, "Spiral"),
    "waterline": (WATERLINE, ""),
}
SMALLEST_PERCENT = 1.0  # FreeCAD raises smaller stepovers to this share of the tool's diameter
LARGEST_PERCENT = 100.0
SAMPLES_MM = (0.05, 1.0)
SAG_SHARE = 0.5  # of the tolerance, between two samples


def title(candidate: Candidate) -> str:
    """What FreeCAD calls the operation that cuts this strategy; "" where it has none."""
    kind = NATIVE.get(candidate.pattern, ("", ""))[0]
    titles = {SURFACE: translate("CncTraining", "3D Surface"), WATERLINE: translate("CncTraining", "Waterline")}
    return titles.get(kind, "")


def why_not(operation: Any) -> str:
    """Why the recorded strategy cannot be written as an operation of FreeCAD's own; "" where it can."""
    candidate = properties.recorded_candidate(operation)
    if candidate.pattern not in NATIVE:
        return said(f"FreeCAD has no operation for this strategy: {full_text(candidate)}.")
    if operation.Stepover.Value <= 0.0 or operation.ToolController is None:
        return said("The operation has no path yet.")
    if NATIVE[candidate.pattern][0] == SURFACE:
        percent = 100.0 * operation.Stepover.Value / float(operation.ToolController.Tool.Diameter)
        if not SMALLEST_PERCENT <= percent <= LARGEST_PERCENT:
            low, high = SMALLEST_PERCENT, LARGEST_PERCENT
            return said(f"FreeCAD's 3D Surface takes stepovers of {low:g} to {high:g} % of the tool only.")
    return compat.open_cam_lib_missing()


def write(operation: Any) -> Any:
    """Adds FreeCAD's operation to the job, switches the strategy operation off, and returns the new one, recomputed.

    Raises GeometryError with the reason where there is no such operation, or where FreeCAD makes no path.
    """
    reason = why_not(operation)
    if reason:
        raise GeometryError("not_native", reason, "Choose another strategy, or keep the strategy operation.")
    job: Any = compat.parent_job(operation)
    candidate = properties.recorded_candidate(operation)
    kind, pattern = NATIVE[candidate.pattern]
    with compat.answering(job, operation.ToolController):
        made = compat.module(kind).Create(title(candidate), parentJob=job)
    made.Label = f"{title(candidate)} ({operation.Label})"
    if FreeCAD.GuiUp:
        command = compat.module(f"{kind}_gui").Command
        made.ViewObject.Proxy = compat.module("operation_gui").ViewProvider(made.ViewObject, command.res)
    _set_common(made, operation)
    if kind == SURFACE:
        made.ScanType = "Planar"
        made.LayerMode = "Single-pass"
        made.CutPattern = pattern
        made.CutPatternAngle = candidate.angle_deg
        made.StepOver = 100.0 * operation.Stepover.Value / float(operation.ToolController.Tool.Diameter)
    else:
        made.Algorithm = "OCL Dropcutter"
        made.LayerMode = "Multi-pass"  # the default makes one level only
        made.setExpression("StepDown", None)
        made.StepDown = operation.Stepover.Value
    operation.Active = False
    job.Document.recompute()
    if not made.isValid() or len(made.Path.Commands) < 2:
        raise GeometryError(
            "native_empty",
            f"FreeCAD makes no path for {made.Label}.",
            "Its messages are in the Report view; undo, and keep the strategy operation.",
        )
    return made


def _set_common(made: Any, operation: Any) -> None:
    made.ToolController = operation.ToolController
    made.Base = operation.Base
    for name in ("StartDepth", "FinalDepth", "ClearanceHeight", "SafeHeight"):
        made.setExpression(name, None)  # else the next recompute undoes it
        setattr(made, name, getattr(operation, name).Value)
    if hasattr(made, "CoolantMode"):
        made.CoolantMode = operation.CoolantMode
    if operation.CutMode in ("Climb", "Conventional"):
        made.CutMode = operation.CutMode
    made.BoundBox = "BaseBoundBox"
    made.DepthOffset = operation.StockToLeave.Value
    tolerance_mm = float(operation.Tolerance.Value)
    made.LinearDeflection = tolerance_mm
    made.SampleInterval = sample_interval_mm(tolerance_mm, float(operation.ToolController.Tool.Diameter))


def sample_interval_mm(tolerance_mm: float, diameter_mm: float) -> float:
    """Between two samples on a curve as tight as the tool the chord may leave it by its share of the tolerance."""
    interval = math.sqrt(8.0 * SAG_SHARE * tolerance_mm * diameter_mm / 2.0)
    return min(max(interval, SAMPLES_MM[0]), SAMPLES_MM[1])
