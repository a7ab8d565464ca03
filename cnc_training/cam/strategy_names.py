"""Strategies as people call them, for tables and lists."""

from __future__ import annotations

from typing import Dict

from ..contract import ANGLED, CANDIDATES, Candidate
from ..host import translate

DASH = "\u2013"


def pattern_text(pattern: str) -> str:
    """The name of a pattern; unknown ones, and Auto, as they are."""
    names: Dict[str, str] = {
        "zigzag": translate("CncTraining", "Zigzag"),
        "oneway": translate("CncTraining", "One-way"),
        "offset": translate("CncTraining", "Offset"),
        "offset3d": translate("CncTraining", "3D offset"),
        "circular": translate("CncTraining", "Circular"),
        "spiral": translate("CncTraining", "Spiral"),
        "waterline": translate("CncTraining", "Waterline"),
        "hybrid": translate("CncTraining", "Hybrid"),
        "crossed": translate("CncTraining", "Crossed"),
        "pencil": translate("CncTraining", "Pencil"),
        "Auto": translate("CncTraining", "Auto"),
    }
    return names.get(pattern, pattern)


def strategy_text(candidate: Candidate) -> str:
    """Pattern, and for a hybrid the slope from which it follows waterlines."""
    text = pattern_text(candidate.pattern)
    if candidate.pattern == "hybrid":
        text += f" {candidate.threshold_deg:g}\u00b0"
    return text


def key_text(key: str) -> str:
    """full_text of a candidate that the runtime named, "zigzag@45"; any other text as it is."""
    return next((full_text(candidate) for candidate in CANDIDATES if candidate.key == key), key)


def angle_text(candidate: Candidate) -> str:
    """Direction of raster lines; a dash for patterns that have none."""
    return f"{candidate.angle_deg:g}\u00b0" if candidate.pattern in ANGLED else DASH


def full_text(candidate: Candidate) -> str:
    """Both in one: "Zigzag 45°", "Hybrid 35° at 90°", "Spiral"."""
    if candidate.pattern == "hybrid":
        return translate("CncTraining", "{} at {}").format(strategy_text(candidate), angle_text(candidate))
    angle = angle_text(candidate)
    return strategy_text(candidate) + ("" if angle == DASH else f" {angle}")
