"""FreeCAD's tool bits and tool controllers as the kernel's tools and feeds."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, List

from ..contract import MachineProfile, ToolSpec
from ..errors import GeometryError


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
    name = shape_name(bit)
    diameter_mm = float(bit.Diameter)
    flute_length_mm = float(getattr(bit, "CuttingEdgeHeight", 0.0))
    label = str(bit.Label)
    if diameter_mm <= 0.0:
        raise GeometryError("bad_tool", f"The tool {label} has no diameter.", "Set it in the tool bit's properties.")
    if name == "ballend":
        return ToolSpec("ball", diameter_mm, diameter_mm / 2.0, flute_length_mm, label)
    if name == "endmill":
        return ToolSpec("flat", diameter_mm, 0.0, flute_length_mm, label)
    if name == "bullnose":
        if hasattr(bit, "CornerRadius"):
            corner_mm = float(bit.CornerRadius)
        else:
            corner_mm = diameter_mm / 2.0 - float(bit.FlatRadius)  # the radius of the flat bottom, not of the corner
        return ToolSpec("bull", diameter_mm, corner_mm, flute_length_mm, label)
    raise GeometryError(
        "bad_tool",
        f'The tool {label} is a "{name or "bit of unknown shape"}", which finishes no surface.',
        "Choose a ball end, bull nose or flat end mill.",
    )


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
        missing.append(("horizontal feed", f"{machine.feed_mm_min:g} mm/min"))
    if found.plunge_mm_min <= 0.0:
        missing.append(("vertical feed", f"{machine.plunge_mm_min:g} mm/min"))
    if found.spindle_rpm <= 0.0:
        missing.append(("spindle speed", f"{machine.spindle_rpm:g} rpm"))
    if missing:
        names = _listing([name for name, _ in missing])
        offers = _listing([f"{value} as {name}" for name, value in missing])
        raise GeometryError(
            "zero_feed",
            f'Tool controller "{controller.Label}" has zero {names}.',
            f'Set what the machine and the material allow; the machine profile "{machine.name}" has {offers}.',
        )
    return found


def _listing(words: List[str]) -> str:
    return " and ".join(filter(None, [", ".join(words[:-1]), words[-1]]))
