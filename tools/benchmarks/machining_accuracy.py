"""How far emitted paths cut into the part, and how much they leave: judged by the tests' independent checker."""

from __future__ import annotations

import argparse
import time
from typing import Dict, Iterator, List, Tuple

import numpy as np
import opencamlib
from gouge_checker import GougeChecker, check_path

from cnc_training.contract import Candidate, ToolSpec
from cnc_training.errors import GeometryError
from cnc_training.machining.cutter import Cutter, from_spec
from cnc_training.machining.drop import DropCutter
from cnc_training.machining.finishing import DRAFT, Finishing, standard_setup
from cnc_training.machining.mesh import Mesh
from cnc_training.machining.toolpath import CUT

TOOLS = (ToolSpec("ball", 6.0, 3.0), ToolSpec("bull", 6.0, 1.0), ToolSpec("flat", 6.0, 0.0))
STRATEGIES = (
    Candidate("zigzag", 30.0), Candidate("waterline"), Candidate("offset3d"), Candidate("spiral"),
    Candidate("crossed", 30.0),
)  # fmt: skip
STEPOVER_MM = 0.5
CUSP_MM = {"ball": 0.01, "bull": 0.01, "flat": 0.1}
POINTS = 20_000
OPENCAMLIB_POINTS = 400  # it takes milliseconds for each
EXCESS_POSITIONS = 5_000  # evenly along the path: enough for a 95 % quantile


def measure(group: str, parts: List[Tuple[str, Mesh]], options: argparse.Namespace) -> Iterator[dict]:
    """One row for each part and tool; parts take turns in the strategies."""
    for number, (name, mesh) in enumerate(parts):
        if name in options.done:
            continue
        for turn, spec in enumerate(TOOLS):
            candidate = STRATEGIES[(number + turn) % len(STRATEGIES)]
            row = {"part": name, "tool": f"{spec.kind}{spec.diameter_mm:g}", "strategy": candidate.key}
            yield {**row, **_points(mesh, from_spec(spec), options.seed), **_path(mesh, spec, candidate)}


def _path(mesh: Mesh, spec: ToolSpec, candidate: Candidate) -> dict:
    cutter = from_spec(spec)
    setup = standard_setup(mesh)
    start = time.perf_counter()
    try:
        finishing = Finishing(mesh, cutter, setup, CUSP_MM[spec.kind], DRAFT)
        path = finishing.toolpath(candidate, STEPOVER_MM, exact=True).rounded(setup.decimals)
    except GeometryError as error:
        return {"skipped": str(error)}
    seconds = time.perf_counter() - start
    if len(path.points) == 0:
        return {"skipped": "no pass"}
    check = check_path(
        mesh.corners(), cutter.flat_radius_mm, cutter.corner_mm, path.points, path.kinds == CUT, finishing.floor_mm,
        excess_positions=EXCESS_POSITIONS,
    )  # fmt: skip
    return {
        "moves": len(path.points) - 1,
        "seconds": seconds,
        "gouge_p999_mm": check.gouge_p999_mm,
        "gouge_max_mm": check.gouge_max_mm,
        "excess_p95_mm": check.excess_p95_mm,
        "n": check.n,
        "n_excess": check.n_excess,
    }


def _points(mesh: Mesh, cutter: Cutter, seed: int) -> dict:
    """Largest difference of single drops from the brute force, and for ball and flat from OpenCAMLib."""
    low, high = mesh.bounds
    rng = np.random.default_rng(seed)
    x, y = rng.uniform(low[:2] - cutter.radius_mm, high[:2] + cutter.radius_mm, (POINTS, 2)).T
    floor = float(low[2])
    z = DropCutter(mesh, cutter).at_points(x, y, floor)
    brute = GougeChecker(mesh.corners(), cutter.flat_radius_mm, cutter.corner_mm).heights(x, y, floor)
    row = {"points_vs_brute_mm": float(np.abs(z - brute).max())}
    if cutter.kind != "bull":  # OpenCAMLib's bull cutter crashes
        few = slice(0, OPENCAMLIB_POINTS)
        theirs = _opencamlib(mesh, cutter, x[few], y[few], floor)
        row["points_vs_opencamlib_mm"] = float(np.abs(z[few] - theirs).max())
    return row


def _opencamlib(mesh: Mesh, cutter: Cutter, x: np.ndarray, y: np.ndarray, floor: float) -> np.ndarray:
    surface = opencamlib.STLSurf()
    for triangle in mesh.corners().tolist():
        surface.addTriangle(opencamlib.Triangle(*(opencamlib.Point(*corner) for corner in triangle)))
    make = opencamlib.BallCutter if cutter.kind == "ball" else opencamlib.CylCutter
    tool = make(cutter.diameter_mm, 200.0)  # kept: OpenCAMLib holds a bare pointer to it
    batch = opencamlib.BatchDropCutter()
    batch.setSTL(surface)
    batch.setCutter(tool)
    for px, py in zip(x.tolist(), y.tolist()):
        batch.appendPoint(opencamlib.CLPoint(px, py, floor))
    batch.run()
    return np.array([point.z for point in batch.getCLPoints()])


def summary(rows: List[dict]) -> Dict[str, object]:
    """Of the worst row each."""
    done = [row for row in rows if "gouge_max_mm" in row]
    if not done:
        return {}
    return {key: max(row[key] for row in done) for key in ("gouge_p999_mm", "gouge_max_mm", "excess_p95_mm")}
