"""FreeCAD's tool bits and tool controllers as the kernel's tools and feeds."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from typing import Any, Callable, Dict, List

from ..contract import MachineProfile, ToolSpec
from ..errors import GeometryError
from ..wording import said


@dataclass(frozen=True)
class Feeds:
    """What a tool controller says, in mm/min and 1/min. Zero: not set."""

    feed_mm_min: float
    plunge_mm_min: float
    spindle_rpm: float


def shape_name(bit: Any) -> str:
    """The bit's kind in lower case: "ballend", "bullnose", "endmill", ... (1.1 keeps it under another name)."""
    return str(getattr(bit, "ShapeType", None) or getattr(bit, "ShapeName", "")).lower()


def tool_spec(bit: Any) -> ToolSpec:
    """The cutter of a tool bit. Raises GeometryError for kinds with which no surface is finished."""
    label = str(bit.Label)
    kind = _KINDS.get(re.sub("[^a-z]", "", shape_name(bit)))
    if kind is None:
        raise GeometryError(
            "bad_tool",
            f'The tool {label} is a "{shape_name(bit) or "bit of unknown shape"}", which finishes no surface.',
            "Choose a ball end, a tapered ball, a bull nose, a flat end mill, a V-bit or a chamfer mill.",
        )
    if _length(bit, "Diameter") <= 0.0:
        raise GeometryError("bad_tool", f"The tool {label} has no diameter.", "Set it in the tool bit's properties.")
    facts = {
        "name": label,
        "flute_length_mm": _length(bit, "CuttingEdgeHeight"),
        "shank_diameter_mm": _length(bit, "ShankDiameter"),
    }
    return kind(bit, facts)


def _length(bit: Any, name: str) -> float:
    """In mm, an angle in degrees; 0 where the bit has no such property."""
    return float(getattr(bit, name, 0.0))


def _ball(bit: Any, facts: Dict[str, Any]) -> ToolSpec:
    diameter_mm = _length(bit, "Diameter")
    return ToolSpec("ball", diameter_mm, diameter_mm / 2.0, **facts)


def _flat(bit: Any, facts: Dict[str, Any]) -> ToolSpec:
    return ToolSpec("flat", _length(bit, "Diameter"), **facts)


def _bull(bit: Any, facts: Dict[str, Any]) -> ToolSpec:
    diameter_mm = _length(bit, "Diameter")
    if hasattr(bit, "CornerRadius"):
        return ToolSpec("bull", diameter_mm, _length(bit, "CornerRadius"), **facts)
    # until 1.0: the radius of the flat bottom, not of the corner
    return ToolSpec("bull", diameter_mm, diameter_mm / 2.0 - _length(bit, "FlatRadius"), **facts)


def _tapered(bit: Any, facts: Dict[str, Any]) -> ToolSpec:
    """FreeCAD's diameter is that of the ball at the tip, and its angle is the included one."""
    return ToolSpec(
        "tapered", _length(bit, "TaperDiameter"), _length(bit, "Diameter") / 2.0,
        taper_angle_deg=_length(bit, "TaperAngle") / 2.0, **facts,
    )  # fmt: skip


def _cone(bit: Any, facts: Dict[str, Any]) -> ToolSpec:
    """A V-bit ends at its diameter, a chamfer mill at its cutting edge height: FreeCAD draws them so, and keeps the
    other number as it was. The wider one counts, which never cuts too much."""
    tip_mm, widest_mm = _length(bit, "TipDiameter") / 2.0, _length(bit, "Diameter") / 2.0
    slope = math.tan(math.radians(_length(bit, "CuttingEdgeAngle") / 2.0))
    if not 1e-6 < slope < 1e6:
        raise GeometryError(
            "bad_tool", f"The tool {facts['name']} has no cutting edge angle.", "Set it in the tool bit's properties."
        )
    if "chamfer" in shape_name(bit):
        widest_mm = max(widest_mm, tip_mm + facts["flute_length_mm"] * slope)
    widest_mm = max(widest_mm, tip_mm)
    points = [[0.0, tip_mm], [(widest_mm - tip_mm) / slope, widest_mm]]
    return ToolSpec("profile", 2.0 * widest_mm, profile_mm=points, **facts)


_KINDS: Dict[str, Callable[[Any, Dict[str, Any]], ToolSpec]] = {
    "ballend": _ball, "endmill": _flat, "bullnose": _bull, "taperedballnose": _tapered, "vbit": _cone, "chamfer": _cone,
}  # fmt: skip


def feeds(controller: Any) -> Feeds:
    """FreeCAD stores feeds in mm/s."""
    return Feeds(
        float(controller.HorizFeed.Value) * 60.0,
        float(controller.VertFeed.Value) * 60.0,
        float(controller.SpindleSpeed),
    )


def require_feeds(controller: Any, machine: MachineProfile) -> Feeds:
    """The controller's feeds; raises GeometryError when one is zero, and offers what the machine profile holds."""
    found = feeds(controller)
    missing = []
    if found.feed_mm_min <= 0.0:
        missing.append((said("horizontal feed"), said(f"{machine.feed_mm_min:g} mm/min as horizontal feed")))
    if found.plunge_mm_min <= 0.0:
        missing.append((said("vertical feed"), said(f"{machine.plunge_mm_min:g} mm/min as vertical feed")))
    if found.spindle_rpm <= 0.0:
        missing.append((said("spindle speed"), said(f"{machine.spindle_rpm:g} rpm as spindle speed")))
    if missing:
        names = _listing([name for name, _ in missing])
        offers = _listing([offer for _, offer in missing])
        raise GeometryError(
            "zero_feed",
            f'Tool controller "{controller.Label}" has zero {names}.',
            f'Set what the machine and the material allow; the machine profile "{machine.name}" has {offers}.',
        )
    return found


def _listing(words: List[str]) -> str:
    return said(f"{', '.join(words[:-1])} and {words[-1]}") if words[1:] else words[0]
