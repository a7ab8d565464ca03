"""Everything that decides the path of a strategy operation, read from the CAM Job, and its fingerprints.

Three digests, because three things go stale at different times: the stored path, the stepover solved for the cusp
limit, and the choice among the strategies.
"""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass, replace
from typing import Any, Dict

from ..contract import KERNEL_VERSION, Candidate, MachineProfile, Setup, ToolSpec, to_json
from ..errors import GeometryError
from ..machining.cutter import Cutter, from_spec
from ..machining.machines import load_machine
from . import geometry, tool_bits
from .boundary import boundary_polygons

# An operation's tolerance is shared by the triangles, the path, and the controller's blending between its blocks.
TRIANGLE_SHARE, PATH_SHARE, BLENDING_SHARE = 0.2, 0.4, 0.4
KERNEL_PATH_SHARE = 0.5  # of the tolerance that the kernel is given

CUT_MODES = {"Both": "both", "Climb": "climb", "Conventional": "conventional"}
ENTRIES = {"Arc": "arc", "Ramp": "ramp", "Plunge": "plunge"}
POSTED_DECIMALS = 3  # FreeCAD's posts in metric units, unless --precision says otherwise
_DIGITS = 6  # of numbers in digests: FreeCAD's expressions leave noise in the last bits


@dataclass(frozen=True)
class OperationInputs:
    """geometry, tool, setup, cusp_mm: what the kernel takes. machine: for which times count. post: the post-processor's
    name in the job."""

    geometry: geometry.JobGeometry
    tool: ToolSpec
    cutter: Cutter
    setup: Setup
    cusp_mm: float
    machine: MachineProfile
    spindle_rpm: float
    post: str

    @property
    def stepover_digest(self) -> str:
        """A stepover solved for a candidate holds as long as this does not change."""
        return _digest(self._of_stepover())

    def solved_for(self, candidate: Candidate) -> str:
        """What an operation records of the stepover that it solved for a candidate."""
        return f"{self.stepover_digest} {candidate.key}"

    @property
    def choice_digest(self) -> str:
        """A ranking holds as long as this does not change."""
        return _digest({**self._of_stepover(), **self._of_times()})

    def path_digest(self, candidate: Candidate, stepover_mm: float) -> str:
        """The stored path is this operation's path as long as this does not change."""
        return _digest(
            {
                **self._of_stepover(),
                **self._of_times(),
                "candidate": to_json(candidate),
                "stepover_mm": stepover_mm,
                "post": self.post,
                "decimals": self.setup.decimals,
            }
        )

    def _of_stepover(self) -> Dict[str, Any]:
        setup = replace(self.setup, clearance_height_mm=0.0, safe_height_mm=0.0, feed_mm_min=0.0, plunge_mm_min=0.0)
        return {
            "kernel": KERNEL_VERSION,
            "part": self.geometry.digest,
            "tool": to_json(replace(self.tool, name="")),
            "setup": to_json(setup),
            "cusp_mm": self.cusp_mm,
        }

    def _of_times(self) -> Dict[str, Any]:
        setup = self.setup
        return {
            "machine": to_json(self.machine),
            "heights": [setup.clearance_height_mm, setup.safe_height_mm],
            "feeds": [setup.feed_mm_min, setup.plunge_mm_min],
        }


def read_inputs(operation: Any, job: Any) -> OperationInputs:
    """The inputs of a strategy operation of a job.

    Raises GeometryError, in one sentence, for what cannot be machined: no model, no tool, a feed of zero, ...
    """
    controller = operation.ToolController
    if controller is None:
        raise GeometryError(
            "no_tool", "The operation has no tool controller.", "Choose one that holds a finishing tool."
        )
    machine = load_machine(operation.MachineProfile)
    feeds = tool_bits.require_feeds(controller, machine)
    tool = _sticking_out(tool_bits.tool_spec(controller.Tool), operation)
    tolerance_mm = float(operation.Tolerance.Value)
    cusp_mm = float(operation.CuspLimit.Value)
    if cusp_mm <= 0.0:
        raise GeometryError("bad_cusp", "The cusp limit is zero.", "Set the height of the ridges that may remain.")
    if tolerance_mm <= 0.0:
        raise GeometryError("bad_tolerance", "The tolerance is zero.", "Set the error that is allowed.")
    part = geometry.job_geometry(job, operation.Base, TRIANGLE_SHARE * tolerance_mm, operation.AvoidFaces)
    blending_mm = round(min(machine.path_tolerance_mm, BLENDING_SHARE * tolerance_mm), _DIGITS)
    setup = Setup(
        clearance_height_mm=_length(operation.ClearanceHeight),
        safe_height_mm=_length(operation.SafeHeight),
        start_depth_mm=_length(operation.StartDepth),
        final_depth_mm=_length(operation.FinalDepth),
        stock_min_mm=[round(value, _DIGITS) for value in part.stock_min_mm],
        stock_max_mm=[round(value, _DIGITS) for value in part.stock_max_mm],
        stock_to_leave_mm=_length(operation.StockToLeave),
        tolerance_mm=round(PATH_SHARE / KERNEL_PATH_SHARE * tolerance_mm, _DIGITS),
        feed_mm_min=round(feeds.feed_mm_min, _DIGITS),
        plunge_mm_min=round(feeds.plunge_mm_min, _DIGITS),
        cut_mode=CUT_MODES[operation.CutMode],
        decimals=posted_decimals(getattr(job, "PostProcessorArgs", "")),
        boundaries=boundary_polygons(operation.Boundary),
        entry=ENTRIES[operation.Entry],
        lead_radius_mm=_length(operation.LeadRadius),
        ramp_angle_deg=_length(operation.RampAngle),
        arcs=bool(operation.CircularMoves),
        pencil=bool(operation.PencilPasses),
        avoid_margin_mm=_length(operation.AvoidMargin),
    )
    _check_heights(setup)
    return OperationInputs(
        geometry=part,
        tool=tool,
        cutter=from_spec(tool),
        setup=setup,
        cusp_mm=cusp_mm,
        machine=replace(machine, path_tolerance_mm=blending_mm),
        spindle_rpm=feeds.spindle_rpm,
        post=str(getattr(job, "PostProcessor", "")),
    )


def _sticking_out(tool: ToolSpec, operation: Any) -> ToolSpec:
    """Tool bits do not say how far a tool sticks out of its holder; the operation may."""
    reach_mm = _length(operation.ToolReach)
    if reach_mm <= 0.0:
        return tool
    return replace(tool, reach_mm=reach_mm, holder_diameter_mm=_length(operation.HolderDiameter))


def posted_decimals(arguments: str) -> int:
    """Decimals that the post-processor writes, from its arguments in the job."""
    found = re.search(r"--precision[ =](\d+)", arguments or "")
    return int(found.group(1)) if found else POSTED_DECIMALS


def _check_heights(setup: Setup) -> None:
    top = setup.stock_max_mm[2] if setup.stock_max_mm else setup.start_depth_mm
    if top is not None and setup.safe_height_mm < top:
        raise GeometryError(
            "low_safe_height",
            f"The safe height {setup.safe_height_mm:g} mm lies inside the stock, which reaches up to {top:g} mm.",
            "Raise it: the tool moves there at rapid speed.",
        )
    if setup.clearance_height_mm < setup.safe_height_mm:
        raise GeometryError("low_clearance", "The clearance height lies below the safe height.", "Raise it.")


def _length(quantity: Any) -> float:
    return round(float(quantity.Value), _DIGITS)


def _digest(values: Dict[str, Any]) -> str:
    text = json.dumps(_rounded(values), sort_keys=True, allow_nan=False)
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


def _rounded(value: Any) -> Any:
    if isinstance(value, float):
        return round(value, _DIGITS) + 0.0
    if isinstance(value, dict):
        return {key: _rounded(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_rounded(item) for item in value]
    return value
