"""A tool path: where the tool's tip goes, and how it moves there."""

from __future__ import annotations

import io
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..errors import GeometryError
from ..paths import write_atomic

RAPID, PLUNGE, CUT, LINK, LEAD = range(5)
KIND_NAMES = ("rapid", "plunge", "cut", "link", "lead")


@dataclass
class Toolpath:
    """Straight moves of the tool's tip.

    points  (n, 3) float64 mm; points[0] is the start position, at clearance height
    kinds   (n,) uint8: move i ends at points[i]; kinds[0] is RAPID (the way to the start)

    RAPID moves run at the machine's rapid speed, PLUNGE at plunge feed, the rest at feed. LINK is a move between two
    passes that stays down on the surface.
    """

    points: np.ndarray
    kinds: np.ndarray

    def __post_init__(self) -> None:
        self.points = np.asarray(self.points, float).reshape(-1, 3)
        self.kinds = np.asarray(self.kinds, np.uint8).reshape(-1)
        if len(self.points) != len(self.kinds):
            raise ValueError(f"{len(self.points)} points with {len(self.kinds)} kinds")

    @classmethod
    def empty(cls) -> Toolpath:
        return cls(np.zeros((0, 3)), np.zeros(0, np.uint8))

    def __len__(self) -> int:
        return len(self.points)

    @property
    def lengths(self) -> np.ndarray:
        """(n,) length of each move in mm; the first is 0."""
        out = np.zeros(len(self.points))
        if len(out) > 1:
            step = np.diff(self.points, axis=0)
            out[1:] = np.sqrt(np.einsum("ij,ij->i", step, step))
        return out

    @property
    def feeding(self) -> np.ndarray:
        """(n,) bool: moves in which the tool may cut along the surface (CUT, LINK, LEAD)."""
        return self.kinds >= CUT

    @property
    def cutting_length_mm(self) -> float:
        return float(self.lengths[self.feeding].sum())

    def rounded(self, decimals: int) -> Toolpath:
        """As posted: coordinates rounded, moves that vanish thereby left out."""
        points = np.round(self.points, decimals) + 0.0  # + 0.0: no negative zero
        keep = np.ones(len(points), bool)
        keep[1:] = (points[1:] != points[:-1]).any(axis=1)
        return Toolpath(points[keep], self.kinds[keep])

    def save(self, path: Path) -> None:
        """Writes points and kinds as .npz, atomically."""
        stream = io.BytesIO()
        np.savez_compressed(stream, points=self.points, kinds=self.kinds)
        write_atomic(Path(path), stream.getvalue())

    @classmethod
    def load(cls, path: Path) -> Toolpath:
        """Raises GeometryError when the file does not hold a tool path."""
        try:
            with np.load(Path(path), allow_pickle=False) as data:
                points, kinds = data["points"], data["kinds"]
            if points.ndim != 2 or points.shape[1] != 3 or kinds.shape != points.shape[:1]:
                raise ValueError("shape")
            if not np.isfinite(points).all() or (kinds > LEAD).any():
                raise ValueError("values")
            return cls(points, kinds)
        except (OSError, KeyError, ValueError) as error:
            raise GeometryError("bad_toolpath", f"{Path(path).name} does not hold a tool path.") from error
