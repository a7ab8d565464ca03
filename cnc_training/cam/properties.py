"""The properties of a strategy operation: what a person sets, and what is recorded about the choice."""

from __future__ import annotations

import json
import math
from typing import Any, Dict, List, Optional

from ..contract import (
    ANGLED,
    DEFAULT,
    KERNEL_VERSION,
    PATTERNS,
    PENCIL,
    Candidate,
    RankResult,
    from_json,
    to_json,
)
from ..settings import SettingsStore
from .inputs import CUT_MODES, ENTRIES
from .machine_choice import machine_names

AUTO = "Auto"
GROUP = "Strategy"
READ_ONLY, HIDDEN, EDITABLE = 1, 2, 0
STEPOVER_STEPS = 1e6  # in a millimetre

# (name, type, what it says)
_SETTINGS = (
    ("CuspLimit", "App::PropertyLength", "Height of the ridges that may remain between two passes, along the normal"),
    ("MachineProfile", "App::PropertyEnumeration", "The machine whose cycle time counts"),
    ("Mode", "App::PropertyEnumeration", "Auto: the strategy model chooses. Otherwise this pattern is used"),
    (
        "Tolerance",
        "App::PropertyLength",
        "Error allowed in all: triangles, path, rounding and the controller's blending",
    ),
    ("StockToLeave", "App::PropertyDistance", "Stock left on the surface, along the normal"),
    ("CutMode", "App::PropertyEnumeration", "Direction of patterns that cut one way only"),
    (
        "EngagementLimit",
        "App::PropertyLength",
        "Remaining stock that may be cut at once; zero: half of the tool's diameter",
    ),
    ("AcceptRemainingStock", "App::PropertyBool", "I know that more stock than the limit is left, and want to cut it"),
    (
        "Entry",
        "App::PropertyEnumeration",
        "How the tool comes down to a pass: on an arc that meets it as a tangent, down a ramp along it, or straight",
    ),
    (
        "LeadRadius",
        "App::PropertyLength",
        "Radius of the arcs into passes and out of them, and height from which ramps come; zero: from the tool",
    ),
    ("RampAngle", "App::PropertyAngle", "Slope of ramps against the surface"),
    ("CircularMoves", "App::PropertyBool", "Post G2 and G3 where they keep the tolerance: shorter programs"),
    (
        "PencilPasses",
        "App::PropertyBool",
        "After the strategy's own passes one along each concave crease, where the tool touches the part twice",
    ),
    ("AvoidFaces", "App::PropertyLinkSubListGlobal", "Faces that the tool must not touch"),
    ("AvoidMargin", "App::PropertyLength", "Distance that the tool keeps from the faces that it must not touch"),
    (
        "Boundary",
        "App::PropertyLinkListGlobal",
        "Sketches, wires or faces: seen from above, the tool's centre stays inside their closed outlines",
    ),
    (
        "ToolReach",
        "App::PropertyLength",
        "How far the tool sticks out of its holder; zero: the holder is not looked at",
    ),
    ("HolderDiameter", "App::PropertyLength", "Diameter of the holder where the tool comes out of it"),
)
_RECORDS = (
    ("Pattern", "App::PropertyEnumeration", "The strategy of the path"),
    ("Angle", "App::PropertyAngle", "Direction of raster lines, from X towards Y"),
    ("Threshold", "App::PropertyAngle", "Slope above which a hybrid follows waterlines"),
    ("Stepover", "App::PropertyLength", "Distance of neighbouring passes, solved for the cusp limit"),
    ("Cusp", "App::PropertyLength", "Ridge height under which 98 % of the reachable surface lies"),
    ("PredictedTime", "App::PropertyFloat", "Seconds that the strategy model expected; 0: not ranked"),
    ("VerifiedTime", "App::PropertyFloat", "Seconds that the machine needs for this path, by its kinematics"),
    ("DefaultTime", "App::PropertyFloat", "Seconds of a zigzag at 0 degrees under the same limit; 0: not ranked"),
    ("Line0Time", "App::PropertyFloat", "Seconds of FreeCAD's factory setting under the same limit; 0: not ranked"),
    ("RemainingStock", "App::PropertyLength", "Most stock that earlier operations leave for the tool to cut at once"),
    ("UnfinishedArea", "App::PropertyFloat", "Square millimetres that only another operation can finish"),
    ("ModelName", "App::PropertyString", "The strategy model that ranked; empty: the rule-based choice"),
    ("ModelHash", "App::PropertyString", "SHA-256 of the file of the model that was asked"),
    ("KernelVersion", "App::PropertyInteger", "Version of the kernel that made the path"),
    (
        "ChoiceOutOfDate",
        "App::PropertyBool",
        "The part, the tool, the machine or the strategy model changed since the choice",
    ),
    ("Warnings", "App::PropertyStringList", "What to know before this is cut"),
)
_INTERNAL = (
    ("Fingerprint", "App::PropertyString", "Of all that the stored path was made from"),
    ("StepoverFingerprint", "App::PropertyString", "Of all that the stepover was solved for"),
    ("ChoiceFingerprint", "App::PropertyString", "Of all that the ranking was made for"),
    ("Ranking", "App::PropertyString", "The ranked candidates, JSON"),
)
# FreeCAD's setup sheet describes operations by a prototype that knows not all kinds of links; a template holds none.
_LINKS = ("App::PropertyLinkListGlobal", "App::PropertyLinkSubListGlobal")
_INPUTS = (
    "Inputs",
    "App::PropertyLinkListGlobal",
    "Model and stock, so that a change of them recomputes the operation",
)
TEMPLATE_PROPERTIES = [
    "CuspLimit", "Mode", "Tolerance", "StockToLeave", "CutMode", "EngagementLimit", "Entry", "LeadRadius", "RampAngle",
    "CircularMoves", "PencilPasses", "AvoidMargin", "ToolReach", "HolderDiameter",
]  # fmt: skip
# What properties begin with where that is not zero; an operation of an older addon gets it too.
_NEW = {"RampAngle": 5.0, "HolderDiameter": "40 mm"}


def is_strategy(obj: Any) -> bool:
    """Whether an object is a strategy operation with its code loaded."""
    return getattr(getattr(obj, "Proxy", None), "is_strategy_operation", False) is True


def add_properties(obj: Any) -> None:
    """Adds what is missing, and fills enumerations. An operation of an older addon gets what it lacks."""
    choices = {
        "MachineProfile": machine_names(),
        "Mode": [AUTO, *PATTERNS, PENCIL.pattern],
        "CutMode": list(CUT_MODES),
        "Entry": list(ENTRIES),
        "Pattern": [*PATTERNS, PENCIL.pattern],
    }
    prototype = not hasattr(obj, "Document")
    for name, kind, text in (*_SETTINGS, *_RECORDS, *_INTERNAL):
        if prototype and kind in _LINKS:
            continue
        new = not hasattr(obj, name)
        if new:
            obj.addProperty(kind, name, GROUP, text)
            if name in _NEW:
                setattr(obj, name, _NEW[name])
        if name in choices:
            _fill(obj, name, choices[name], None if new else getattr(obj, name))
    set_editor_modes(obj)


def link_inputs(obj: Any, wanted: List[Any]) -> None:
    """Links to model and stock: FreeCAD's own operations miss it when one of them changes."""
    name, kind, text = _INPUTS
    if not hasattr(obj, name):
        obj.addProperty(kind, name, GROUP, text)
        obj.setEditorMode(name, HIDDEN)
    if list(obj.Inputs) != wanted:
        obj.Inputs = wanted


def set_editor_modes(obj: Any) -> None:
    """Records cannot be edited; a fixed pattern's angle can. FreeCAD forgets editor modes with the file."""
    for name, _kind, _text in _RECORDS:
        obj.setEditorMode(name, READ_ONLY)
    for name, _kind, _text in _INTERNAL:
        obj.setEditorMode(name, HIDDEN)
    if getattr(obj, "Mode", AUTO) != AUTO:
        obj.setEditorMode("Angle", EDITABLE)
        obj.setEditorMode("Threshold", EDITABLE)


def set_defaults(obj: Any) -> None:
    settings = SettingsStore.default().values
    obj.CuspLimit = f"{settings.default_cusp_mm} mm"
    if settings.machine in obj.getEnumerationsOfProperty("MachineProfile"):
        obj.MachineProfile = settings.machine
    obj.Mode = AUTO
    obj.Tolerance = "0.01 mm"
    obj.Pattern = DEFAULT.pattern
    obj.KernelVersion = KERNEL_VERSION


def recorded_candidate(obj: Any) -> Candidate:
    """The strategy to make: the recorded one, or the fixed pattern with the angle and threshold that stand there."""
    pattern = obj.Pattern if obj.Mode == AUTO else obj.Mode
    angle_deg = float(obj.Angle.Value) if pattern in ANGLED else 0.0
    threshold_deg = float(obj.Threshold.Value) if pattern == "hybrid" else 0.0
    return Candidate(pattern, angle_deg, threshold_deg)


def record_ranking(obj: Any, result: RankResult, choice_digest: str, model_hash: str) -> None:
    """Writes the chosen row and what it was compared with. The path follows at the next recompute."""
    row = result.rows[result.chosen]
    candidate = row.candidate
    if obj.Mode != AUTO:
        obj.Mode = candidate.pattern
    obj.Pattern = candidate.pattern
    obj.Angle = candidate.angle_deg
    obj.Threshold = candidate.threshold_deg
    record_stepover(obj, row.stepover_mm or 0.0)
    obj.Cusp = row.cusp.p98_mm if row.cusp is not None else 0.0
    obj.PredictedTime = row.predicted_time_s or 0.0
    obj.VerifiedTime = row.verified_time_s or 0.0
    obj.DefaultTime = result.rows[result.default].verified_time_s or 0.0
    obj.Line0Time = (result.rows[result.line0].verified_time_s or 0.0) if result.line0 is not None else 0.0
    obj.UnfinishedArea = result.unfinished_area_mm2
    obj.ModelName, obj.ModelHash = result.model, model_hash
    obj.ChoiceFingerprint = choice_digest
    obj.Ranking = json.dumps(to_json(_without_files(result)), sort_keys=True)
    obj.ChoiceOutOfDate = False
    set_editor_modes(obj)


def record_stepover(obj: Any, stepover_mm: float) -> None:
    obj.Stepover = stored_stepover(stepover_mm)


def stored_stepover(stepover_mm: float) -> float:
    """Rounded down to what a file keeps: the same stepover, and with it the same path, after reopening."""
    return math.floor(stepover_mm * STEPOVER_STEPS) / STEPOVER_STEPS


def solved_stepover(obj: Any, solved_for: str) -> Optional[float]:
    """The recorded stepover in mm where it was solved for this; None where it has to be solved."""
    return float(obj.Stepover.Value) if obj.StepoverFingerprint == solved_for and obj.Stepover.Value > 0.0 else None


def stored_ranking(obj: Any) -> Optional[RankResult]:
    """The ranking that is recorded, or None; one that cannot be read counts as none."""
    if not obj.Ranking:
        return None
    try:
        return from_json(RankResult, json.loads(obj.Ranking))
    except (ValueError, TypeError):
        return None


def _without_files(result: RankResult) -> Dict[str, Any]:
    data: Dict[str, Any] = to_json(result)
    for row in data["rows"]:
        row["path_file"] = ""
    return data


def _fill(obj: Any, name: str, choices: List[str], value: Optional[str]) -> None:
    """Sets an enumeration's choices and keeps its value, also where that is no longer among them."""
    setattr(obj, name, choices if value is None or value in choices else [*choices, value])
    if value is not None:
        setattr(obj, name, value)
