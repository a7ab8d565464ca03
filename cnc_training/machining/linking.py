"""From ordered passes to one tool path: stay down where that is safe and quicker, else up, across and down again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Callable, List, Optional

import numpy as np

from ..contract import Setup
from .passes import Passes, ranges
from .surface import SurfaceMaps
from .toolpath import CUT, LEAD, LINK, PLUNGE, RAPID, Toolpath

SHORT_LINK_STEPOVERS = 4.5  # a link this short may leave the area: at a border met at 15 degrees rows end 3.9 apart
RAPID_SPEED_MM_MIN = 8000.0  # nominal, to weigh a retract against a link: the plan is the same for every machine

Projector = Callable[[List[np.ndarray]], List[np.ndarray]]


@dataclass
class Links:
    """stay (k - 1,) bool for the gaps between k passes; xy, starts: the inner points of the links that stay down (none
    for the others)."""

    stay: np.ndarray
    xy: np.ndarray
    starts: np.ndarray


def plan_links(
    route: Passes, pass_z: np.ndarray, maps: SurfaceMaps, setup: Setup, stepover_mm: float, sample_mm: float,
    allow: bool,
) -> Links:  # fmt: skip
    """Which gaps are crossed on the surface. pass_z (n,): height of the tip at the points of the passes.

    A straight link stays down where it lies inside the area, or inside what boundaries allow when it is shorter than
    SHORT_LINK_STEPOVERS, and where following the surface takes less time than retracting.
    """
    gaps = max(len(route) - 1, 0)
    a = route.xy[route.starts[1:-1] - 1]
    b = route.xy[route.starts[1:-1]]
    if not allow or gaps == 0:
        return Links(np.zeros(gaps, bool), np.zeros((0, 2)), np.zeros(gaps + 1, np.int64))
    delta = b - a
    length = np.hypot(delta[:, 0], delta[:, 1])
    za, zb = pass_z[route.starts[1:-1] - 1], pass_z[route.starts[1:-1]]
    retract_s = 60 * (
        (setup.safe_height_mm - za) / (0.5 * RAPID_SPEED_MM_MIN)
        + length / RAPID_SPEED_MM_MIN
        + (setup.safe_height_mm - zb) / setup.plunge_mm_min
    )
    worth = np.hypot(length, zb - za) / setup.feed_mm_min * 60 < retract_s
    # sample the candidates every cell
    pieces = np.where(worth, np.maximum(np.ceil(length / min(sample_mm, maps.grid.step_mm * 2)), 1), 0).astype(np.int64)
    group, index = ranges(np.where(worth, pieces + 1, 0))
    part = (index / np.maximum(pieces[group], 1))[:, None]
    xy = a[group] + part * delta[group]
    cell = maps.cells(xy[:, 0], xy[:, 1])
    z = maps.tip(xy[:, 0], xy[:, 1])
    outside = np.bincount(group, ~maps.area.ravel()[cell], minlength=gaps) > 0
    forbidden = np.bincount(group, ~maps.allowed.ravel()[cell], minlength=gaps) > 0
    rise = np.zeros(len(z))
    rise[1:] = np.where(group[1:] == group[:-1], np.hypot(np.diff(z), (length / np.maximum(pieces, 1))[group[1:]]), 0.0)
    travel = np.bincount(group, rise, minlength=gaps)
    short = length <= SHORT_LINK_STEPOVERS * max(stepover_mm, maps.nominal_mm) + maps.grid.step_mm
    stay = worth & ~forbidden & (short | ~outside) & (travel / setup.feed_mm_min * 60 < retract_s)
    inner = stay[group] & (index > 0) & (index < pieces[group])
    count = np.bincount(group[inner], minlength=gaps)
    return Links(stay, xy[inner], np.concatenate([[0], np.cumsum(count)]).astype(np.int64))


def assemble(
    route: Passes,
    pass_z: np.ndarray,
    links: Links,
    link_z: np.ndarray,
    setup: Setup,
    is_lead: Optional[np.ndarray] = None,
) -> Toolpath:
    """One tool path: from clearance down to the first pass, along all passes, up to clearance. is_lead (n,) bool:
    points of the route at which moves end that lead into a pass or out of it."""
    if len(route) == 0:
        return Toolpath.empty()
    safe = setup.safe_height_mm
    lengths, gaps = route.lengths, len(links.stay)
    link_lengths = np.diff(links.starts)
    # before pass k: its link's inner points (stay), or up and across (2 points) and the plunge is its first point
    lead = np.concatenate([[2], np.where(links.stay, link_lengths, 2)]).astype(np.int64)
    block = lead + lengths
    begin = np.cumsum(block) - block
    total = int(block.sum()) + 2
    points, kinds = np.empty((total, 3)), np.full(total, CUT, np.uint8)
    group, index = ranges(lengths)
    at = begin[group] + lead[group] + index
    points[at, :2], points[at, 2] = route.xy, pass_z
    if is_lead is not None:
        kinds[at[is_lead]] = LEAD
    entry = begin + lead
    kinds[entry[0]] = PLUNGE
    kinds[entry[1:]] = np.where(links.stay, LINK, PLUNGE)
    group, index = ranges(link_lengths)
    at = begin[1:][group] + index
    points[at, :2], points[at, 2], kinds[at] = links.xy, link_z, LINK
    first, last = points[entry], points[begin + block - 1]
    up = begin[1:][~links.stay]
    jumps = np.flatnonzero(~links.stay)
    points[up], points[up + 1] = last[jumps], first[jumps + 1]
    points[up, 2] = points[up + 1, 2] = safe
    kinds[up] = kinds[up + 1] = RAPID
    points[0], points[1] = first[0], first[0]
    points[0, 2], points[1, 2] = setup.clearance_height_mm, safe
    kinds[0] = kinds[1] = RAPID
    points[-2:] = last[-1]
    points[-2, 2], points[-1, 2] = safe, setup.clearance_height_mm
    kinds[-2:] = RAPID
    assert gaps == len(lengths) - 1
    return Toolpath(points, kinds)


def raised(route: Passes, pass_z: np.ndarray, links: Links, link_z: np.ndarray) -> np.ndarray:
    """(n,) heights of the links' inner points, lifted to the straight line between both ends where they lie below: a
    link has no reason to go down into a valley and up again."""
    gap = np.repeat(np.arange(len(links.stay)), np.diff(links.starts))
    last, first = route.starts[1:-1] - 1, route.starts[1:-1]
    a, b = route.xy[last][gap], route.xy[first][gap]
    way = np.maximum(((b - a) ** 2).sum(axis=1), 1e-12)
    share = np.clip(((links.xy - a) * (b - a)).sum(axis=1) / way, 0.0, 1.0)
    return np.maximum(link_z, pass_z[last][gap] + share * (pass_z[first] - pass_z[last])[gap])


def project(route: Passes, links: Links, project_all: Projector) -> tuple:
    """(route, pass_z, links, link_z) with every pass and link laid exactly on the surface by project_all, which takes
    plane curves and gives space curves with the same ends. Passes that bring their own height are exact already."""
    given = np.zeros(len(route), bool) if route.z is None else ~np.isnan(route.z[route.starts[:-1]])
    curves = split(route.xy if route.z is None else np.column_stack([route.xy, route.z]), route.starts)
    pass_curves = [curve[:, :2] for curve, ready in zip(curves, given) if not ready]
    stay = np.flatnonzero(links.stay)
    a = route.xy[route.starts[1:-1] - 1]
    b = route.xy[route.starts[1:-1]]
    link_curves = [np.stack([a[k], b[k]]) for k in stay]
    done = project_all(pass_curves + link_curves)
    projected = iter(done)
    curves = [curve if ready else next(projected) for curve, ready in zip(curves, given)]
    flat = np.concatenate(curves)
    starts = np.concatenate([[0], np.cumsum([len(c) for c in curves])]).astype(np.int64)
    route, pass_z = Passes(flat[:, :2].copy(), starts, route.closed, route.row), flat[:, 2].copy()
    inner: List[np.ndarray] = [curve[1:-1] for curve in done[len(pass_curves) :]]
    count = np.zeros(len(links.stay), np.int64)
    count[stay] = [len(curve) for curve in inner]
    flat = np.concatenate([*inner, np.zeros((0, 3))])
    links = Links(links.stay, flat[:, :2].copy(), np.concatenate([[0], np.cumsum(count)]).astype(np.int64))
    return route, pass_z, links, flat[:, 2].copy()


def split(values: np.ndarray, starts: np.ndarray) -> List[np.ndarray]:
    return [values[starts[k] : starts[k + 1]] for k in range(len(starts) - 1)]


def heights(route: Passes, maps: SurfaceMaps) -> np.ndarray:
    """(n,) height of the tip at all points of the passes: what the pattern gives, else from the map."""
    if route.z is None:
        return maps.tip(*route.xy.T)
    z = route.z.copy()
    open_ = np.flatnonzero(np.isnan(z))
    z[open_] = maps.tip(*route.xy[open_].T)
    return z
