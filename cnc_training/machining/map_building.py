"""Making the maps of a part and tool: the grid, the cutter location on it, and the area that paths have to visit."""

from __future__ import annotations

import math
from typing import Dict, Optional, Tuple

import numpy as np

from ..contract import Setup
from ..errors import GeometryError
from . import morphology
from .cutter import Cutter
from .drop import DropCutter
from .facets import EvenPoints, contact_of, sides, upward_normals
from .grid import Grid
from .limits import body_clear, inside_limits, off_faces
from .mesh import Mesh
from .surface import POINTS_AT_ONCE, STEEPEST_DEG, SurfaceMaps, map_step, nominal_stepover

CLOSED_STEPOVERS = 4.5  # gaps in the area narrower than this are cut over: rows would else end and begin there
AREA_CELLS = 6_000_000  # a grid above this is made coarser
COARSEST = 3.0  # ... by at most this factor; beyond, the job is refused
SAMPLES_PER_CELL = 1.6
SAME_HEIGHT_MM = 1e-6  # a face this little above the start depth begins there


def build_maps(
    mesh: Mesh, drop: DropCutter, cutter: Cutter, setup: Setup, wanted: np.ndarray, cusp_mm: float, floor_mm: float,
    step_mm: Optional[float] = None, avoided: Optional[np.ndarray] = None, tool: Optional[Cutter] = None,
) -> SurfaceMaps:  # fmt: skip
    """The maps for one part, tool and cusp limit.

    drop, cutter: grown by the stock to leave. wanted, avoided: (m,) bool, faces to finish and to keep off. tool: with
    shank and holder; None: cutter. Raises GeometryError where nothing can be reached or the grid would be absurd.
    """
    grid = _grid(mesh, cutter, setup, wanted, step_mm or map_step(cutter, cusp_mm))
    allowed = inside_limits(grid, setup, cutter)
    cl = drop.on_grid(grid, floor_mm - setup.stock_to_leave_mm) + setup.stock_to_leave_mm
    fine_grid, fine = _refined(grid, cl)
    nominal = nominal_stepover(cutter, cusp_mm)
    if avoided is not None and avoided.any():
        stock, margin = setup.stock_to_leave_mm, setup.avoid_margin_mm
        allowed &= off_faces(mesh, cutter, stock, margin, grid, cl, avoided)
    maps = SurfaceMaps(grid, cl, np.zeros(grid.shape, bool), allowed, nominal, fine_grid, fine, mesh)
    if setup.start_depth_mm is not None:
        maps.start_mm = setup.start_depth_mm + SAME_HEIGHT_MM
    tool = tool or cutter
    if tool.above_mm:
        clear = body_clear(mesh, grid, cl, tool)
        if clear is not None:
            maps.held = ~clear
            allowed &= clear
    maps.area = _area(mesh, maps, cutter, wanted, setup.stock_to_leave_mm, cusp_mm)
    if not maps.area.any():
        raise GeometryError(
            "nothing_reachable",
            "The tool reaches no surface below 80 degrees inside the boundary.",
            "Check the selected faces, the boundary, the final depth and the tool's diameter.",
        )
    return maps


def _grid(mesh: Mesh, cutter: Cutter, setup: Setup, wanted: np.ndarray, step: float) -> Grid:
    corners = mesh.corners()[wanted].reshape(-1, 3)
    low = corners[:, :2].min(axis=0) - cutter.radius_mm
    high = corners[:, :2].max(axis=0) + cutter.radius_mm
    for polygon in setup.boundaries[:1] if len(setup.boundaries) == 1 else []:
        low = np.maximum(low, np.min(polygon, axis=0))
        high = np.minimum(high, np.max(polygon, axis=0))
    if (high <= low).any():
        raise GeometryError("outside_boundary", "The part lies outside the boundary.", "Correct the boundary.")
    low, high = low - 3 * step, high + 3 * step
    cells = float(np.prod((high - low) / step))
    if cells > AREA_CELLS:
        coarser = math.sqrt(cells / AREA_CELLS)
        if coarser > COARSEST:
            raise GeometryError(
                "grid_too_large",
                f"This cusp limit needs a map of {cells / 1e6:.0f} million cells on a part of this size.",
                "Allow a larger cusp, take a larger tool, or finish fewer faces at a time.",
            )
        step *= coarser
    return Grid.covering((low[0], low[1]), (high[0], high[1]), step)


def _refined(grid: Grid, values: np.ndarray) -> Tuple[Grid, np.ndarray]:
    """Twice as fine, midpoints by the cubic rule (-1, 9, 9, -1) / 16 kept between their two neighbours where the map
    has a step, so that no overshoot reaches below the surface."""
    fine = Grid(grid.x0, grid.y0, grid.step_mm / 2, 2 * grid.nx - 1, 2 * grid.ny - 1)
    wide = np.empty((grid.ny, fine.nx))
    wide[:, ::2] = values
    wide[:, 1::2] = _midpoints(np.ascontiguousarray(values.T)).T
    result = np.empty(fine.shape)
    result[::2] = wide
    result[1::2] = _midpoints(wide)
    return fine, result


def _midpoints(values: np.ndarray) -> np.ndarray:
    """Between each line of the map and the next; a few lines at once, which the processor's cache holds."""
    count = len(values)
    result = np.empty((count - 1, values.shape[1]))
    lines = max(POINTS_AT_ONCE // values.shape[1], 1)
    for first in range(0, count - 1, lines):
        last = min(first + lines, count - 1)
        before, after, middle = values[first:last], values[first + 1 : last + 1], result[first:last]
        np.add(before, after, out=middle)
        middle *= 0.5
        # the first and the last have no four neighbours
        low, high = max(first, 1), min(last, count - 2)
        if low < high:
            bulge = values[low:high] - values[low - 1 : high - 1]
            bulge -= values[low + 2 : high + 2]
            bulge += values[low + 1 : high + 1]
            bulge *= 1.0 / 16.0
            result[low:high] += bulge
        np.maximum(middle, np.minimum(before, after), out=middle)
        np.minimum(middle, np.maximum(before, after), out=middle)
    return result


def _area(
    mesh: Mesh, maps: SurfaceMaps, cutter: Cutter, wanted: np.ndarray, stock_mm: float, cusp_mm: float
) -> np.ndarray:
    normals = upward_normals(mesh)
    finish = wanted & (normals[:, 2] > math.cos(math.radians(STEEPEST_DEG)))
    step = maps.grid.step_mm
    area = np.zeros(maps.grid.nx * maps.grid.ny, bool)
    plan = np.where(finish, mesh.triangle_areas() * normals[:, 2], 0.0)
    if not finish.any() or plan.sum() <= 0:
        return area.reshape(maps.grid.shape)
    number = int(np.clip(SAMPLES_PER_CELL * plan.sum() / step**2, 1000, 8_000_000))
    shifts, heights = contact_of(normals, cutter)
    x, y, z = sides(mesh)
    x[0] += shifts[:, 0]
    y[0] += shifts[:, 1]
    too_high = np.zeros_like(area)
    above = bool(mesh.bounds[1][2] > maps.start_mm)
    margin = 0.5 * cusp_mm + 0.002
    touch = z.copy()
    touch[0] += stock_mm - heights
    points = EvenPoints(plan, number)
    hidden: Dict[int, bool] = {}  # large facets below the part, such as its underside: one piece after the other
    for first in range(0, number, POINTS_AT_ONCE):
        alone = points.alone(first, first + POINTS_AT_ONCE)
        if alone >= 0:
            if alone not in hidden:
                hidden[alone] = not above and _hidden(maps, x[:, alone], y[:, alone], touch[:, alone], margin)
            if hidden[alone]:
                continue
        facet, u, v = points.between(first, first + POINTS_AT_ONCE)
        place = _on_facets(x, facet, u, v), _on_facets(y, facet, u, v)
        tip, cell = maps.tip_and_cell(*place)
        reached = tip - _on_facets(touch, facet, u, v) <= margin
        if above:
            high = _on_facets(z, facet, u, v) > maps.start_mm
            too_high[cell.compress(reached & high)] = True
            reached &= ~high
        area[cell.compress(reached)] = True
    area = area.reshape(maps.grid.shape)
    if maps.held is not None:
        maps.held_mm2 = float((area & maps.held).sum()) * step**2
    area &= maps.allowed
    open_ = maps.allowed & (area | ~too_high.reshape(area.shape))
    area = morphology.close(area, max(0.5 * CLOSED_STEPOVERS * maps.nominal_mm / step, 2.0)) & open_
    return _without_specks(area, maps.nominal_mm / step)


def _hidden(maps: SurfaceMaps, x: np.ndarray, y: np.ndarray, touch: np.ndarray, margin_mm: float) -> bool:
    """Does the tip stay above the heights at which it would touch a facet, all over the box around it? x, y, touch
    (3,): as _on_facets has them."""
    columns, rows = (np.array([at[0], at[0] + at[1], at[0] + at[2]]) for at in (x, y))
    i, j, _, _ = maps.fine_place(columns, rows)
    around = maps.fine_cl[j.min() : j.max() + 2, i.min() : i.max() + 2]
    return bool(around.min() - (touch[0] + max(touch[1], touch[2], 0.0)) > margin_mm + SAME_HEIGHT_MM)


def _on_facets(sides: np.ndarray, facet: np.ndarray, u: np.ndarray, v: np.ndarray) -> np.ndarray:
    """A coordinate, by its sides (3, m) on the facets, at points of EvenPoints."""
    start, along_u, along_v = (side.take(facet) for side in sides)
    along_u = along_u * u
    along_u += start
    along_u += along_v * v
    return along_u


def _without_specks(area: np.ndarray, width_cells: float) -> np.ndarray:
    """Components smaller than a stepover squared left out: no pass can serve them."""
    labels, count = morphology.label(area)
    if count <= 1:
        return area
    size = np.bincount(labels.ravel(), minlength=count + 1)
    keep = size >= max(width_cells**2, 4.0)
    keep[0] = False
    return keep[labels]
