"""A few parts as shaded reliefs, side by side."""

from __future__ import annotations

from typing import Any, List, Mapping, Optional, Sequence

import numpy as np

from cnc_training.host import translate
from cnc_training.qt import QtCore, QtGui

PICTURE = 96  # pixels of the longer side
LIGHT = np.array([-0.5, -0.4, 0.77])
SHADOW, SHINE = np.array([30.0, 52.0, 82.0]), np.array([222.0, 234.0, 246.0])


def relief(heights_mm: Sequence[Sequence[Optional[float]]], step_mm: float) -> np.ndarray:
    """(ny, nx, 4) uint8 red, green, blue, alpha of a height map lit from the left; nothing where there is no part."""
    z = np.array([[np.nan if value is None else value for value in row] for row in heights_mm], dtype=float)
    there = ~np.isnan(z)
    filled = np.where(there, z, np.nanmin(z) if there.any() else 0.0)
    dy, dx = (np.gradient(filled, step_mm, axis=k) if filled.shape[k] > 1 else np.zeros_like(filled) for k in (0, 1))
    light = (-dx * LIGHT[0] - dy * LIGHT[1] + LIGHT[2]) / np.sqrt(1.0 + dx**2 + dy**2)
    shade = np.clip(light, 0.0, 1.0)[..., None]
    colours = SHADOW + shade * (SHINE - SHADOW)
    return np.concatenate([colours, np.where(there, 255.0, 0.0)[..., None]], axis=2).astype(np.uint8)


class PartSketches(QtGui.QWidget):
    """show_parts takes what the served verb `sketch` answers."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.labels: List[Any] = []
        self.note = QtGui.QLabel(translate("CncTraining", "Making a few parts..."))
        self.note.setWordWrap(True)
        row = QtGui.QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        for _ in range(count):
            label = QtGui.QLabel()
            label.setAlignment(QtCore.Qt.AlignCenter)
            label.setMinimumSize(PICTURE, PICTURE)
            row.addWidget(label)
            self.labels.append(label)
        layout = QtGui.QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self.note)

    def show_parts(self, parts: Sequence[Mapping[str, Any]]) -> None:
        for label, part in zip(self.labels, parts):
            pixels = np.ascontiguousarray(relief(part["heights_mm"], float(part["step_mm"]))[::-1])
            ny, nx = pixels.shape[:2]
            image = QtGui.QImage(pixels.tobytes(), nx, ny, 4 * nx, QtGui.QImage.Format_RGBA8888).copy()
            ratio = self.devicePixelRatioF()
            size = round(PICTURE * ratio)
            picture = QtGui.QPixmap.fromImage(
                image.scaled(size, size, QtCore.Qt.KeepAspectRatio, QtCore.Qt.SmoothTransformation)
            )
            picture.setDevicePixelRatio(ratio)
            label.setPixmap(picture)
            x, y, z = part["size_mm"]
            label.setToolTip(f"{part['family']}, {x:g} x {y:g} x {z:g} mm")
            label.setAccessibleName(label.toolTip())
        self.note.setText(translate("CncTraining", "The first parts that these settings give."))

    def show_problem(self, text: str) -> None:
        self.note.setText(text)
