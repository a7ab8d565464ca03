"""Random surface probes: where the cusp is measured. Which of them the tool can reach at all, and which lie in a
concave crease, does not depend on the path, so all candidates are judged on the same ones."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Optional

import numpy as np

from . import morphology
from .cutter import Cutter
from .drop import DropCutter
from .facets import contact_of, in_triangle, upward_normals
from .mesh import Mesh
from .surface import STEEPEST_DEG, SurfaceMaps

FIRST_DRAW = 1000
# (probes that are enough, most that are drawn, drawn beyond what a smaller draw says is needed), times those asked for
ABOUT = (0.85, 6, 1.0)  # creases count, which are left out afterwards
AT_LEAST = (1.0, 24, 1.06)  # of ribs and slots little can be reached
TOUCH_MM = 0.002  # a dropped tool that stays this near to the surface point touches it
CREASE_STEPOVERS = 0.75  # a pass on the other side of a crease is lifted: this far from it the cusp is not the tool's


@dataclass
class Probes:
    """n reachable probes outside creases, all of the same area.

    point    (n, 3) on the surface to be left (stock to leave added along the normal)
    normal   (n, 3) unit, upwards
    contact  (n, 2) axis of the tool that touches the probe
    area_mm2 area of surface that each stands for
    missed   (m, 3) probes that the tool does not reach (hidden from above, too narrow, outside the limits)
    crease_mm2 area left out because it lies in concave creases
    in_crease the reachable probes there; None for themselves
    """

    point: np.ndarray
    normal: np.ndarray
    contact: np.ndarray
    area_mm2: float
    missed: np.ndarray
    crease_mm2: float
    in_crease: Optional[Probes] = None

    def __len__(self) -> int:
        return len(self.point)


def take_probes(
    mesh: Mesh, drop: DropCutter, cutter: Cutter, maps: SurfaceMaps, wanted: np.ndarray, number: int, seed: int,
    stock_mm: float, floor_mm: float, at_least: bool = False,
) -> Probes:  # fmt: skip
    """About `number` probes, far fewer where creases are many; at_least: no fewer, except where little of the wanted
    faces can be reached (of ribs, p98 would else follow from some twenty probes). Even in area on wanted faces below 80
    degrees, stratified: one at a random place in each of many equal parts of the area, in the order of the faces along
    a space-filling curve. How many are drawn follows from the share that a first draw finds reachable (half of a closed
    body looks down).

    cutter: the real one; drop: the one grown by stock_mm.
    """
    normals = upward_normals(mesh)
    weight = np.where(wanted & (normals[:, 2] > math.cos(math.radians(STEEPEST_DEG))), mesh.triangle_areas(), 0.0)
    random = np.random.default_rng(seed)
    order = _along_curve(mesh)
    total = np.cumsum(weight[order])
    draw = min(number, FIRST_DRAW)
    radius = (CREASE_STEPOVERS * maps.nominal_mm) / maps.grid.step_mm + 1.0
    near_crease = morphology.dilate(maps.crease, radius).ravel()
    enough, most, spare = AT_LEAST if at_least else ABOUT
    while True:
        each = float(total[-1]) / draw
        place = np.searchsorted(total, (np.arange(draw) + random.random(draw)) * each)
        facet = order[np.minimum(place, len(order) - 1)]
        normal = normals[facet]
        point = in_triangle(mesh, facet, random.random(draw), random.random(draw)) + stock_mm * normal
        contact, reached = _contacts(drop, cutter, maps, point, normal, floor_mm, stock_mm)
        cell = maps.cells(contact[:, 0], contact[:, 1])
        reached &= maps.allowed.ravel()[cell] & (point[:, 2] - stock_mm * normal[:, 2] <= maps.start_mm)
        keep = reached & ~near_crease[cell]
        kept = int((keep if at_least else reached).sum())
        if kept >= enough * number or draw >= most * number:
            break
        draw = min(math.ceil(spare * draw * number / max(kept, 1)), most * number)
    out = reached & ~keep
    in_crease = Probes(point[out], normal[out], contact[out], each, point[:0], 0.0)
    missed, left_out = point[~reached], float(out.sum()) * each
    return Probes(point[keep], normal[keep], contact[keep], each, missed, left_out, in_crease)


def _along_curve(mesh: Mesh) -> np.ndarray:
    """Order of the facets along a space-filling (Morton) curve in XY, so that strata are compact."""
    middle = mesh.corners()[:, :, :2].mean(axis=1)
    low = middle.min(axis=0)
    span = max(float((middle.max(axis=0) - low).max()), 1e-9)
    cell = ((middle - low) * (1023.0 / span)).astype(np.int64)
    code = np.zeros(len(cell), np.int64)
    for bit in range(10):
        code |= ((cell[:, 0] >> bit) & 1) << (2 * bit)
        code |= ((cell[:, 1] >> bit) & 1) << (2 * bit + 1)
    return np.argsort(code, kind="stable")


def _contacts(
    drop: DropCutter, cutter: Cutter, maps: SurfaceMaps, point: np.ndarray, normal: np.ndarray, floor_mm: float,
    stock_mm: float,
) -> tuple:  # fmt: skip
    """(axis (n, 2), touches (n,) bool). On level ground a flat bottom may touch from the side: eight directions are
    tried where the middle is blocked, if the map knows a place as low around there (half of a closed body is hidden
    below the other half)."""
    shift, height = contact_of(normal, cutter)
    axis, tip = point[:, :2] + shift, point[:, 2] - height
    touches = drop.at_points(axis[:, 0], axis[:, 1], floor_mm - stock_mm) + stock_mm - tip <= TOUCH_MM
    if cutter.flat_radius_mm > 0:
        level = ~touches & (np.hypot(normal[:, 0], normal[:, 1]) <= 1e-3)
        lowest = _lowest_around(maps.cl).ravel()
        for share in (0.5, 0.999):
            for turn in range(8):
                reach = share * cutter.flat_radius_mm
                way = reach * np.array([math.cos(turn * math.pi / 4), math.sin(turn * math.pi / 4)])
                left = np.flatnonzero(level & ~touches)
                there = point[left, :2] + way
                open_ = lowest[maps.cells(there[:, 0], there[:, 1])] - tip[left] <= TOUCH_MM
                left, there = left[open_], there[open_]
                if len(left) == 0:
                    continue
                z = drop.at_points(there[:, 0], there[:, 1], floor_mm - stock_mm) + stock_mm
                found = z - tip[left] <= TOUCH_MM
                axis[left[found]] = there[found]
                touches[left[found]] = True
    return axis, touches


def _lowest_around(values: np.ndarray) -> np.ndarray:
    """The least of each cell and its eight neighbours."""
    rows = values.copy()
    np.minimum(rows[1:], values[:-1], out=rows[1:])
    np.minimum(rows[:-1], values[1:], out=rows[:-1])
    result = rows.copy()
    np.minimum(result[:, 1:], rows[:, :-1], out=result[:, 1:])
    np.minimum(result[:, :-1], rows[:, 1:], out=result[:, :-1])
    return result
