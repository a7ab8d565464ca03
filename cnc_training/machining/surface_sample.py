"""A few thousand numbers that stand for a part's surface under one tool: what strategies are estimated from.

Taken once from the maps and probes of a finishing job; small enough to be kept for every labelled part.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np

from .cutter import Cutter
from .offset import BorderDistance
from .swaths import DIRECTIONS, measured_swaths

PROBES = 1800
SWATHS_EVERY = 3  # of these probes
CELLS = 2400
CROSSING_ANGLES = 36  # every 5 degrees
PIXELS = 64  # of the map for the network
STEEPEST = 6.0  # slopes beyond tan(80 degrees) carry no more information
MAP_CHANNELS = ("area", "height", "slope_x", "slope_y", "crease")


@dataclass(frozen=True)
class SurfaceSample:
    """Of one part under one tool; with swaths, under one cusp limit.

    gradient    (p, 2) dz/dx, dz/dy at probes even in surface area, outside creases
    probe_xy       (p, 2) tool axis over the probes, mm, relative to the centroid of the area
    cell_gradient  (c, 2) of the cutter-location surface at tool centres even in the plane
    cell_hessian   (c, 3) d2z/dx2, d2z/dxdy, d2z/dy2 there, 1/mm
    cell_xy        (c, 2) relative to the centroid
    crossings_mm   (36,) width of all entries into the area seen along each 5th degree: passes s apart begin
                   crossings / s times
    area_mm2       tool centres to visit, in the plane
    crease_share   of the area that lies in concave creases
    size_mm        (3,) extent of the area in x, y and of the cutter location in z
    perimeter_mm   length of the area's border
    components     number of separate areas
    swaths         (q, 12) how wide a pass's swath is at every third probe along each 15th degree, mm in the plane;
                   q = 0 where it was not measured
    border_turn    (q,) direction along the border of the area there, radians
    maps           (5, 64, 64) area share, height (mm under the top of the cutter location), slopes, crease share, on a
                   square around the centroid
    map_step_mm    size of one of those pixels
    """

    gradient: np.ndarray
    probe_xy: np.ndarray
    cell_gradient: np.ndarray
    cell_hessian: np.ndarray
    cell_xy: np.ndarray
    crossings_mm: np.ndarray
    area_mm2: float
    crease_share: float
    size_mm: np.ndarray
    perimeter_mm: float
    components: int
    swaths: np.ndarray
    border_turn: np.ndarray
    maps: np.ndarray
    map_step_mm: float


def take_sample(maps: Any, probes: Any, cutter: Cutter, cusp_mm: float, measured: bool = True) -> SurfaceSample:
    """The sample of machining.surface.SurfaceMaps and machining.probes.Probes. Deterministic. measured: with swaths,
    which take most of the time and maps fine enough for the limit."""
    from .morphology import label

    grid, area = maps.grid, maps.area
    centre = np.array(maps.centre)
    pick = _evenly(len(probes), PROBES)
    normal = probes.normal[pick]
    gradient = np.clip(-normal[:, :2] / np.maximum(normal[:, 2:], 1e-3), -STEEPEST, STEEPEST)
    gy, gx = (np.clip(g, -STEEPEST, STEEPEST) for g in np.gradient(maps.cl, grid.step_mm))
    smooth = np.flatnonzero((area & ~maps.crease).ravel())
    if smooth.size == 0:
        smooth = np.flatnonzero(area.ravel())
    cell = smooth[_evenly(smooth.size, CELLS)]
    j, i = np.divmod(cell, grid.nx)
    cell_gradient = np.column_stack([gx.ravel()[cell], gy.ravel()[cell]])
    jj, ii = np.nonzero(area)
    top = float(maps.cl[area].max())
    size = np.array([np.ptp(ii) * grid.step_mm, np.ptp(jj) * grid.step_mm, top - float(maps.cl[area].min())])
    swaths, border_turn = np.zeros((0, DIRECTIONS)), np.zeros(0)
    if measured:
        some = pick[::SWATHS_EVERY]
        point, contact = probes.point[some], probes.contact[some]
        swaths = measured_swaths(maps, point, probes.normal[some], contact, cutter, cusp_mm)
        distance = BorderDistance(maps)
        inwards = distance.gradient(distance.planar, contact)
        border_turn = np.arctan2(inwards[:, 0], -inwards[:, 1])
    pictures, pixel = _pictures(maps, gx, gy, centre, top)
    return SurfaceSample(
        gradient,
        probes.contact[pick] - centre,
        cell_gradient,
        _hessian(maps.cl, grid.step_mm, j, i),
        np.column_stack([grid.x0 + grid.step_mm * i, grid.y0 + grid.step_mm * j]) - centre,
        _crossings(area, grid.step_mm),
        maps.area_mm2,
        float((area & maps.crease).sum() / max(area.sum(), 1)),
        size,
        _perimeter(area, grid.step_mm),
        int(label(area)[1]),
        swaths,
        border_turn,
        pictures,
        pixel,
    )


def _evenly(total: int, number: int) -> np.ndarray:
    """Indices spread evenly over range(total), without the beat that a constant stride has with a grid's rows."""
    if total <= number:
        return np.arange(total)
    at = (np.arange(number) + (np.arange(number) * 0.6180339887498949) % 1.0) * (total / number)
    return np.minimum(at.astype(np.int64), total - 1)


def _hessian(cl: np.ndarray, step: float, j: np.ndarray, i: np.ndarray) -> np.ndarray:
    """Second differences over two cells to each side, which a single facet edge does not dominate."""
    ny, nx = cl.shape
    k = 2
    j, i = np.clip(j, k, max(ny - 1 - k, k)), np.clip(i, k, max(nx - 1 - k, k))
    if ny <= 2 * k or nx <= 2 * k:
        return np.zeros((len(j), 3))
    h = (k * step) ** 2
    middle = cl[j, i]
    xx = (cl[j, i + k] - 2 * middle + cl[j, i - k]) / h
    yy = (cl[j + k, i] - 2 * middle + cl[j - k, i]) / h
    xy = (cl[j + k, i + k] - cl[j + k, i - k] - cl[j - k, i + k] + cl[j - k, i - k]) / (4 * h)
    return np.clip(np.column_stack([xx, xy, yy]), -50, 50)


def _crossings(area: np.ndarray, step: float) -> np.ndarray:
    """For each direction the entries into the area along parallel lines, times the distance of the lines."""
    ny, nx = area.shape
    radius = 0.5 * math.hypot(nx, ny) + 1
    lines, samples = 72, int(min(2 * radius, 240))
    offset = ((np.arange(lines) + 0.5) / lines * 2 * radius - radius)[:, None]
    along = np.linspace(-radius, radius, samples)
    padded = np.zeros((ny + 2, nx + 2), bool)
    padded[1:-1, 1:-1] = area
    entries = np.zeros(CROSSING_ANGLES)
    for k, angle in enumerate(np.radians(np.arange(CROSSING_ANGLES) * 180.0 / CROSSING_ANGLES)):
        column = np.rint(along * np.cos(angle) - offset * np.sin(angle) + 0.5 * (nx - 1))
        row = np.rint(along * np.sin(angle) + offset * np.cos(angle) + 0.5 * (ny - 1))
        cell = (np.clip(row, -1, ny) + 1) * (nx + 2) + np.clip(column, -1, nx) + 1
        inside = padded.ravel().take(cell.astype(np.int64))
        entries[k] = np.count_nonzero(inside[:, 1:] > inside[:, :-1])
    return entries * (2 * radius / lines) * step


def _perimeter(area: np.ndarray, step: float) -> float:
    """Cauchy-Crofton: pi / 4 of the staircase length is right on average over directions."""
    padded = np.pad(area, 1).astype(np.int8)
    edges = np.abs(np.diff(padded, axis=0)).sum() + np.abs(np.diff(padded, axis=1)).sum()
    return float(edges) * step * math.pi / 4


def _pictures(maps: Any, gx: np.ndarray, gy: np.ndarray, centre: np.ndarray, top: float) -> tuple:
    """Averages over square pixels that together enclose the area however it is turned."""
    grid = maps.grid
    jj, ii = np.nonzero(maps.area)
    x, y = grid.x0 + grid.step_mm * ii - centre[0], grid.y0 + grid.step_mm * jj - centre[1]
    pixel = 2.04 * max(float(np.hypot(x, y).max()), 4 * grid.step_mm) / PIXELS
    column = np.clip((x / pixel + PIXELS / 2).astype(np.int64), 0, PIXELS - 1)
    row = np.clip((y / pixel + PIXELS / 2).astype(np.int64), 0, PIXELS - 1)
    index = row * PIXELS + column
    count = np.bincount(index, minlength=PIXELS**2).astype(float)
    cells_a_pixel = max((pixel / grid.step_mm) ** 2, 1.0)
    sums = [
        np.bincount(index, value[jj, ii], minlength=PIXELS**2) / np.maximum(count, 1.0)
        for value in (maps.cl - top, gx, gy, maps.crease.astype(float))
    ]
    channels = [np.minimum(count / cells_a_pixel, 1.0), *sums]
    return np.stack(channels).reshape(len(MAP_CHANNELS), PIXELS, PIXELS), pixel
