"""Triangles of a part drawn as a height over the plane, with true edges: creases and vertical walls lie on mesh edges.

A plane grid is cut along every contour that matters (the outline, the rim of a pocket, the crease where two surfaces
meet), then lifted. Where the height jumps across a cut, a wall is put in. So a pocket has the sharp vertical walls that
a CAD part has, which no smoothed height field shows, and the tessellation is as uneven as a real one.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Callable

import numpy as np

Field = Callable[[np.ndarray, np.ndarray], np.ndarray]  # (x, y) -> value, all of shape (n,), millimetres

_SNAP = 0.2  # of the grid step: a grid vertex nearer to a contour than this is moved onto it


@dataclass(frozen=True)
class Feature:
    """One change of the height z. kind:

    "add"    z + surface
    "carve"  min(z, surface): a pocket, a chamfer, a drafted cavity
    "raise"  max(z, surface): a boss, a drafted core
    "step"   surface inside region < 0, with a vertical wall around it ("carve" or "raise" decide by mode)
    """

    kind: str
    surface: Field
    region: Field | None = None
    mode: str = "carve"
    creases: tuple[Field, ...] = ()  # contours (value 0) where the surface itself has an edge


@dataclass
class Drawing:
    """A part as drawn: a rectangle length x width around the origin, an outline (< 0 inside), features in order."""

    length_mm: float
    width_mm: float
    features: list[Feature] = field(default_factory=list)
    outline: Field | None = None
    outline_creases: tuple[Field, ...] = ()

    def height(self, x: np.ndarray, y: np.ndarray, inside: dict[int, np.ndarray] | None = None) -> np.ndarray:
        """z at points, shape (n,). inside: for step features by index, which points count as inside."""
        z = np.zeros_like(x)
        for index, feature in enumerate(self.features):
            z = _applied(feature, x, y, z, None if inside is None else inside.get(index))
        return z


def _above(surface: Field, drawing: Drawing) -> Field:
    """How far a surface lies over what is drawn so far: zero where they meet in a crease."""
    return lambda x, y: surface(x, y) - drawing.height(x, y)


def _applied(feature: Feature, x: np.ndarray, y: np.ndarray, z: np.ndarray, inside: np.ndarray | None) -> np.ndarray:
    surface = feature.surface(x, y)
    if feature.kind == "add":
        return z + surface
    mode = feature.mode if feature.kind == "step" else feature.kind
    changed = np.minimum(z, surface) if mode == "carve" else np.maximum(z, surface)
    if feature.kind != "step":
        return changed
    if inside is None:
        assert feature.region is not None
        inside = feature.region(x, y) < 0
    return np.where(inside, changed, z)


def tessellate(drawing: Drawing, step_mm: float, base_mm: float | None) -> tuple[np.ndarray, np.ndarray]:
    """Vertices (n,3) and triangles (m,3) of a drawing.

    base_mm: the solid's thickness below its lowest point; None for an open sheet.
    """
    sheet = _Sheet(drawing.length_mm, drawing.width_mm, step_mm)
    if drawing.outline is not None:
        sheet.cut(drawing.outline)
        sheet.keep(drawing.outline(*sheet.centroids()) < 0)
    before = Drawing(drawing.length_mm, drawing.width_mm)
    for feature in drawing.features:
        for crease in feature.creases:
            sheet.cut(crease)
        if feature.kind == "step":
            assert feature.region is not None
            sheet.cut(feature.region)
        if feature.kind != "add":
            sheet.cut(_above(feature.surface, before), snap=False)
        before = Drawing(drawing.length_mm, drawing.width_mm, [*before.features, feature])
    return sheet.lifted(drawing, base_mm)


class _Sheet:
    """A conforming triangulation of the plane that can be cut along contours."""

    def __init__(self, length: float, width: float, step: float) -> None:
        nx, ny = max(4, round(length / step)), max(4, round(width / step))
        self.step = min(length / nx, width / ny)
        x, y = np.meshgrid(np.linspace(-length / 2, length / 2, nx + 1), np.linspace(-width / 2, width / 2, ny + 1))
        self.points = np.column_stack([x.ravel(), y.ravel()])
        on_rim = (np.abs(np.abs(self.points[:, 0]) - length / 2) < 1e-9) | (
            np.abs(np.abs(self.points[:, 1]) - width / 2) < 1e-9
        )
        self.locked = on_rim
        i, j = np.meshgrid(np.arange(nx), np.arange(ny))
        a = (j * (nx + 1) + i).ravel()
        b, c, d = a + 1, a + nx + 2, a + nx + 1
        even = ((i + j) % 2 == 0).ravel()[:, None]
        first = np.where(even, np.column_stack([a, b, c]), np.column_stack([a, b, d]))
        second = np.where(even, np.column_stack([a, c, d]), np.column_stack([b, c, d]))
        self.triangles = np.vstack([first, second])

    def centroids(self) -> tuple[np.ndarray, np.ndarray]:
        middle = self.points[self.triangles].mean(axis=1)
        return middle[:, 0], middle[:, 1]

    def keep(self, chosen: np.ndarray) -> None:
        self.triangles = self.triangles[chosen]

    def cut(self, contour: Field, snap: bool = True) -> None:
        """Split triangles so that contour = 0 runs along edges. snap: grid vertices close to it are moved onto it."""
        values = contour(self.points[:, 0], self.points[:, 1])
        if snap:
            values = self._snapped(contour, values)
        values = np.where(np.abs(values) < 1e-7, 0.0, values)
        sign = np.sign(values).astype(np.int64)
        corner_sign = sign[self.triangles]
        crossed = (corner_sign.max(axis=1) > 0) & (corner_sign.min(axis=1) < 0)
        if not crossed.any():
            return
        triangles, signs = self.triangles[crossed], corner_sign[crossed]
        edges = np.sort(np.vstack([triangles[:, [0, 1]], triangles[:, [1, 2]], triangles[:, [2, 0]]]), axis=1)
        edges = np.unique(edges[sign[edges[:, 0]] * sign[edges[:, 1]] < 0], axis=0)
        new_points = self._crossings(contour, edges, values)
        keys = edges[:, 0] * (self.points.shape[0] + 1) + edges[:, 1]
        offset = self.points.shape[0]

        def crossing_of(p: np.ndarray, q: np.ndarray) -> np.ndarray:
            low, high = np.minimum(p, q), np.maximum(p, q)
            return offset + np.searchsorted(keys, low * (offset + 1) + high)

        pieces = [self.triangles[~crossed]]
        with_zero = (signs == 0).any(axis=1)
        t = _rolled(triangles[with_zero], np.argmax(signs[with_zero] == 0, axis=1))
        if t.size:
            q = crossing_of(t[:, 1], t[:, 2])
            pieces += [np.column_stack([t[:, 0], t[:, 1], q]), np.column_stack([t[:, 0], q, t[:, 2]])]
        t, s = triangles[~with_zero], signs[~with_zero]
        if t.size:
            alone = np.argmax(s == -np.sign(s.sum(axis=1))[:, None], axis=1)
            t = _rolled(t, alone)
            p, q = crossing_of(t[:, 0], t[:, 1]), crossing_of(t[:, 0], t[:, 2])
            pieces += [
                np.column_stack([t[:, 0], p, q]),
                np.column_stack([p, t[:, 1], t[:, 2]]),
                np.column_stack([p, t[:, 2], q]),
            ]
        self.points = np.vstack([self.points, new_points])
        self.locked = np.concatenate([self.locked | (sign == 0), np.ones(len(new_points), dtype=bool)])
        self.triangles = np.vstack(pieces)

    def _snapped(self, contour: Field, values: np.ndarray) -> np.ndarray:
        """Move free vertices near the contour onto it; undo moves that would turn a triangle over."""
        near = ~self.locked & (np.abs(values) < 2 * self.step) & (values != 0)
        index = np.flatnonzero(near)
        if index.size == 0:
            return values
        at, h = self.points[index].copy(), 1e-4 * self.step
        start = at.copy()
        for _ in range(2):
            v = contour(at[:, 0], at[:, 1])
            gx = (contour(at[:, 0] + h, at[:, 1]) - v) / h
            gy = (contour(at[:, 0], at[:, 1] + h) - v) / h
            size = np.maximum(gx**2 + gy**2, 1e-12)
            at = at - np.column_stack([v * gx / size, v * gy / size])
        moved = np.hypot(*(at - start).T) < _SNAP * self.step
        moved &= np.abs(contour(at[:, 0], at[:, 1])) < 1e-3 * self.step
        trial = self.points.copy()
        trial[index[moved]] = at[moved]
        flipped = _signed_area(trial, self.triangles) < 0.1 * np.abs(_signed_area(self.points, self.triangles))
        back = np.unique(self.triangles[flipped])
        trial[back] = self.points[back]
        settled = np.setdiff1d(index[moved], back)
        self.points = trial
        values = values.copy()
        values[settled] = 0.0
        return values

    def _crossings(self, contour: Field, edges: np.ndarray, values: np.ndarray) -> np.ndarray:
        """Points on edges where the contour is zero, by bisection started from the linear guess."""
        a, b = self.points[edges[:, 0]], self.points[edges[:, 1]]
        low, high = np.zeros(len(edges)), np.ones(len(edges))
        va, vb = values[edges[:, 0]], values[edges[:, 1]]
        t = va / (va - vb)
        for _ in range(12):
            at = a + t[:, None] * (b - a)
            same = np.sign(contour(at[:, 0], at[:, 1])) == np.sign(va)
            low, high = np.where(same, t, low), np.where(same, high, t)
            t = (low + high) / 2
        t = np.clip(t, 0.02, 0.98)
        return a + t[:, None] * (b - a)

    def lifted(self, drawing: Drawing, base_mm: float | None) -> tuple[np.ndarray, np.ndarray]:
        """The triangles with their heights, walls where the height jumps, and the solid below."""
        x, y = self.centroids()
        steps = [i for i, feature in enumerate(drawing.features) if feature.kind == "step"]
        label = np.zeros(len(self.triangles), dtype=np.int64)
        for bit, i in enumerate(steps):
            region = drawing.features[i].region
            assert region is not None
            label |= (region(x, y) < 0).astype(np.int64) << bit
        corners = self.triangles.ravel()
        pairs, inverse = np.unique(np.column_stack([corners, np.repeat(label, 3)]), axis=0, return_inverse=True)
        top = inverse.reshape(-1, 3)
        at = self.points[pairs[:, 0]]
        inside = {i: (pairs[:, 1] >> bit & 1).astype(bool) for bit, i in enumerate(steps)}
        z = drawing.height(at[:, 0], at[:, 1], inside)
        vertices = np.column_stack([at, z])
        walls, rim = self._walls(top, vertices)
        triangles = [top, walls]
        if base_mm is not None:
            bottom = float(z.min()) - base_mm
            rim_points = np.unique(rim)
            place = np.zeros(len(vertices), dtype=np.int64)
            place[rim_points] = len(vertices) + np.arange(len(rim_points))
            low = vertices[rim_points].copy()
            low[:, 2] = bottom
            centre = len(vertices) + len(low)
            middle = np.append(low[:, :2].mean(axis=0), bottom)
            vertices = np.vstack([vertices, low, middle])
            p, q = rim[:, 0], rim[:, 1]
            triangles += [
                np.column_stack([q, p, place[p]]),
                np.column_stack([q, place[p], place[q]]),
                np.column_stack([place[q], place[p], np.full(len(p), centre)]),
            ]
        return _cleaned(vertices, np.vstack(triangles))

    def _walls(self, top: np.ndarray, vertices: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Wall triangles between neighbours whose heights differ, and the directed edges (n,2) of the rim."""
        ends = [(0, 1), (1, 2), (2, 0)]
        plane = np.vstack([self.triangles[:, e] for e in ends])
        solid = np.vstack([top[:, e] for e in ends])
        size = self.points.shape[0] + 1
        key = np.minimum(plane[:, 0], plane[:, 1]) * size + np.maximum(plane[:, 0], plane[:, 1])
        order = np.argsort(key, kind="stable")
        ordered = key[order]
        paired = np.flatnonzero(ordered[1:] == ordered[:-1])
        first, second = solid[order[paired]], solid[order[paired + 1]][:, ::-1]
        differs = (first != second).any(axis=1)
        a, b = first[differs], second[differs]
        quads = np.vstack([np.column_stack([a[:, 1], a[:, 0], b[:, 0]]), np.column_stack([a[:, 1], b[:, 0], b[:, 1]])])
        single = np.ones(len(key), dtype=bool)
        single[order[paired]] = False
        single[order[paired + 1]] = False
        return quads, solid[single]


def _rolled(triangles: np.ndarray, first: np.ndarray) -> np.ndarray:
    """Each triangle with its corner number first[i] in front, the turning sense kept."""
    order = (first[:, None] + np.arange(3)) % 3
    return np.take_along_axis(triangles, order, axis=1)


def _signed_area(points: np.ndarray, triangles: np.ndarray) -> np.ndarray:
    a, b, c = (points[triangles[:, k]] for k in range(3))
    u, v = b - a, c - a
    return 0.5 * (u[:, 0] * v[:, 1] - u[:, 1] * v[:, 0])


def _cleaned(vertices: np.ndarray, triangles: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Equal vertices made one, triangles without area dropped, unused vertices dropped."""
    rounded = np.round(vertices, 6)
    unique, inverse = np.unique(rounded, axis=0, return_inverse=True)
    triangles = inverse.reshape(-1)[triangles]
    a, b, c = (unique[triangles[:, k]] for k in range(3))
    area = 0.5 * np.linalg.norm(np.cross(b - a, c - a), axis=1)
    triangles = triangles[area > 1e-9]
    used, renumbered = np.unique(triangles, return_inverse=True)
    return unique[used], renumbered.reshape(-1, 3).astype(np.int64)
