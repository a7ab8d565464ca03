"""The exact drop cutter: how deep a cutter can go at a point before it touches the part.

Instead of asking which triangles lie below a point, each primitive (facet, edge, vertex) is rasterised into the region
where it can be the contact: about seven pairs a point are looked at, in a handful of array operations.
"""

from __future__ import annotations

from functools import cached_property
from typing import List, NamedTuple, Optional, Tuple, Union, overload

import numpy as np

from ..errors import GeometryError
from .cutter import Cutter, Stage
from .drop_contact import edge_tip, facet_tip, inside_region, vertex_tip
from .drop_primitives import Edges, Facets, Vertices, primitives
from .drop_raster import GridPoints, Points, ScatteredPoints, pairs
from .grid import Grid
from .mesh import Mesh

NO_CONTACT, FACET, EDGE, VERTEX = 0, 1, 2, 3


class Contact(NamedTuple):
    """Tip heights with what the cutter rests on: kind uint8 (NO_CONTACT where it stands on the floor, FACET, EDGE,
    VERTEX), facet int64 (index of a triangle of the mesh at the contact, -1 where there is none)."""

    z: np.ndarray
    kind: np.ndarray
    facet: np.ndarray


class DropCutter:
    """A cutter over a mesh. Prepared when first asked (about 1 us a triangle), then asked for any number of points.

    selected: (m,) bool, the triangles that exist for the cutter; the others are not seen, so paths for a machine are
    always made with all of them. Raises GeometryError where nothing is selected.
    """

    def __init__(self, mesh: Mesh, cutter: Cutter, selected: Optional[np.ndarray] = None) -> None:
        self.mesh = mesh
        self.cutter = cutter
        if selected is None:
            chosen = np.arange(len(mesh.triangles))
        else:
            selected = np.asarray(selected, dtype=bool)
            if selected.shape != (len(mesh.triangles),):
                raise GeometryError("selection_size", "The selection of faces does not fit the part.")
            chosen = np.flatnonzero(selected)
        if len(chosen) == 0:
            raise GeometryError("selection_empty", "No face is selected.", "Select faces, or machine the whole part.")
        self._chosen = chosen

    @cached_property
    def parts(self) -> List[Tuple[Stage, Facets, Vertices, Edges]]:
        """The primitives for each convex body of the cutter."""
        return [(stage, *primitives(self.mesh, stage, self._chosen)) for stage in self.cutter.stages]

    @overload
    def at_points(self, x: np.ndarray, y: np.ndarray, floor_mm: float) -> np.ndarray: ...

    @overload
    def at_points(self, x: np.ndarray, y: np.ndarray, floor_mm: float, with_contact: bool) -> Contact: ...

    def at_points(
        self, x: np.ndarray, y: np.ndarray, floor_mm: float, with_contact: bool = False
    ) -> Union[np.ndarray, Contact]:
        """Tip heights at points, in the shape of x, nowhere below floor_mm; or the whole Contact. Raises GeometryError
        for points that are not finite."""
        x, y = np.broadcast_arrays(np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64))
        if not (np.isfinite(x).all() and np.isfinite(y).all()):
            raise GeometryError("points_not_finite", "A path has points that are not numbers.")
        if x.size:
            contact = self._drop(ScatteredPoints(x.ravel(), y.ravel()), floor_mm, with_contact)
        else:
            contact = Contact(np.zeros(0), np.zeros(0, np.uint8), np.zeros(0, np.int64))
        if not with_contact:
            return contact.z.reshape(x.shape)
        return Contact(*(values.reshape(x.shape) for values in contact))

    @overload
    def on_grid(self, grid: Grid, floor_mm: float) -> np.ndarray: ...

    @overload
    def on_grid(self, grid: Grid, floor_mm: float, with_contact: bool) -> Contact: ...

    def on_grid(self, grid: Grid, floor_mm: float, with_contact: bool = False) -> Union[np.ndarray, Contact]:
        """Tip heights on a grid, (ny, nx), nowhere below floor_mm; or the whole Contact."""
        contact = self._drop(GridPoints(grid), floor_mm, with_contact)
        return contact if with_contact else contact.z

    def _drop(self, points: Points, floor_mm: float, with_contact: bool) -> Contact:
        if not np.isfinite(floor_mm):
            raise GeometryError("floor_not_finite", "The lowest height is not a number.")
        height = Highest(points.count, float(floor_mm), with_contact)
        for stage, f, v, e in self.parts:
            for i, point in pairs(f.outlines, points):
                i, point = height.could_rise(f.top, i, point)
                x, y = points.xy(point)
                if not points.exact:
                    inside = np.flatnonzero(inside_region(f, i, x, y))
                    i, point, x, y = (values.take(inside) for values in (i, point, x, y))
                height.rise(point, facet_tip(f, i, x, y), FACET, f.facet, i)
            for i, point in pairs(v.outlines, points):
                i, point = height.could_rise(v.top, i, point)
                x, y = points.xy(point)
                height.rise(point, vertex_tip(v, i, x, y, stage), VERTEX, v.facet, i)
            for i, point in pairs(e.outlines, points):
                i, point = height.could_rise(e.top, i, point)
                x, y = points.xy(point)
                height.rise(point, edge_tip(e, i, x, y, stage, height.z.take(point)), EDGE, e.facet, i)
        if not with_contact:
            return Contact(points.restore(height.z), height.kind, height.facet)
        return Contact(points.restore(height.z), points.restore(height.kind), points.restore(height.facet))


class Highest:
    """Running maximum of the tip height at each point."""

    def __init__(self, count: int, floor: float, with_contact: bool) -> None:
        self.z = np.full(count, floor)
        self.kind = np.zeros(count if with_contact else 0, dtype=np.uint8)
        self.facet = np.full(count if with_contact else 0, -1, dtype=np.int64)
        self._with_contact = with_contact

    def could_rise(self, top: np.ndarray, i: np.ndarray, point: np.ndarray) -> Tuple[np.ndarray, np.ndarray]:
        """The pairs whose primitive reaches higher than what its point has already: a tip is never above it."""
        k = np.flatnonzero(top.take(i) > self.z.take(point))
        return i.take(k), point.take(k)

    def rise(self, point: np.ndarray, z: np.ndarray, kind: int, facet: np.ndarray, i: np.ndarray) -> None:
        """Raise to z where that is higher. A point can occur many times: assignment keeps its last value, and what is
        still higher goes round again (np.maximum.at took ten times as long before numpy 1.25)."""
        k = np.flatnonzero(z > self.z.take(point))
        while len(k):
            at, higher = point.take(k), z.take(k)
            self.z[at] = higher
            if self._with_contact:
                self.kind[at] = kind
                self.facet[at] = facet[i[k]]
            k = k.compress(higher > self.z.take(at))
