"""How time and peak memory of the whole operation grow with the number of triangles and with the size of the part.

Each point is measured in a process of its own: a wavy solid with walls, from its triangles to the exact path of a
zigzag with its stepover solved (ball 6 mm, cusp limit 0.01 mm), timed on the bench mill. Time is that of the processor,
which other programs disturb least. The exponent is the slope of the line through all points in a log-log plot, which is
drawn into docs/images.
"""

from __future__ import annotations

import argparse
import json
import math
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any, Dict, Iterator, List, Tuple

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
PICTURE = ROOT / "docs" / "images" / "machining_scaling.png"
TRIANGLES = (10_000, 30_000, 100_000, 300_000, 1_000_000)
SIZES_MM = (50.0, 100.0, 200.0, 400.0)
PART_MM, PART_TRIANGLES = 80.0, 100_000  # the size at which triangles grow, and their number while the size does
POINTS = (
    *(("triangles", triangles, PART_MM) for triangles in TRIANGLES),
    *(("area", PART_TRIANGLES, size_mm) for size_mm in SIZES_MM),
)
CUSP_MM = 0.01
REPEATS = 2  # the best of them counts
SECONDS = ("mesh_s", "maps_s", "solve_s", "path_s", "total_s")


def measure(group: str, parts: Any, options: argparse.Namespace) -> Iterator[dict]:
    """One row a point; the group of real parts has none."""
    if group != "synthetic":
        return
    for grows, triangles, size_mm in POINTS:
        name = f"{triangles} triangles on {size_mm:g} mm, for {grows}"
        if name not in options.done:
            yield {"part": name, "grows": grows, **_best(triangles, size_mm)}


def summary(rows: List[dict]) -> Dict[str, float]:
    """Exponents of time and of peak memory in the number of triangles and in the area of the part, over all points and
    (last) between the two largest; draws the picture when all points are there."""
    figures: Dict[str, float] = {}
    for grows in ("triangles", "area"):
        points = [row for row in rows if row["grows"] == grows]
        for what in ("total_s", "peak_mb"):
            if len(points) > 1:
                name = f"{what.split('_')[0]}_exponent_of_{grows}"
                x, y = [row[_axis(grows)] for row in points], [row[what] for row in points]
                figures[name], figures[f"{name}_last"] = exponent(x, y), exponent(x[-2:], y[-2:])
    if len(rows) == len(POINTS):
        _draw(rows, figures)
    return figures


def exponent(x: List[float], y: List[float]) -> float:
    """Slope of the line through log y over log x."""
    return float(np.polyfit(np.log(x), np.log(y), 1)[0])


def _axis(grows: str) -> str:
    return "triangles" if grows == "triangles" else "area_mm2"


def _best(triangles: int, size_mm: float) -> dict:
    """The point measured REPEATS times: least time, and least peak."""
    runs = []
    with tempfile.TemporaryDirectory() as folder:
        part = Path(folder) / "part.npy"
        np.save(part, wavy_solid(triangles, size_mm))
        for _ in range(REPEATS):
            command = [sys.executable, str(Path(__file__)), "--part", str(part)]
            result = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True)
            runs.append(json.loads(result.stdout.splitlines()[-1]))
    best = min(runs, key=lambda run: run["total_s"])
    return {**best, "size_mm": size_mm, "area_mm2": size_mm**2, "peak_mb": min(run["peak_mb"] for run in runs)}


def wavy_solid(triangles: int, size_mm: float) -> np.ndarray:
    """Loose triangles (about as many as asked for, 3, 3) of a square block: waves of 20 mm on top, with a round pocket
    with vertical walls in each square of 40 mm."""
    from machining_parts import cells

    def height(x: np.ndarray, y: np.ndarray) -> np.ndarray:
        waves = 2.5 * np.sin(2 * np.pi * x / 20.0) * np.cos(2 * np.pi * y / 20.0 + 0.3) + 0.5 * np.sin(x / 7.0)
        pocket = np.hypot((x % 40.0) - 20.0, (y % 40.0) - 20.0) < 8.0
        return np.where(pocket, -6.0, waves)

    line = np.linspace(0.0, size_mm, max(round(math.sqrt(triangles / 4)), 2) + 1)
    return cells(height, line, line, -12.0)


def _point(part: Path) -> dict:
    sys.path.insert(0, str(ROOT))
    from cnc_training.contract import DEFAULT
    from cnc_training.machining.cutter import Cutter
    from cnc_training.machining.finishing import JUDGE, Finishing, standard_setup
    from cnc_training.machining.kinematics import estimate_times
    from cnc_training.machining.machines import shipped_machines
    from cnc_training.machining.mesh import Mesh

    corners = np.load(part, allow_pickle=False)
    machine = shipped_machines()["bench mill"]
    before_mb = _peak_mb()
    marks = [time.process_time()]
    mesh = Mesh.from_triangles(corners)
    marks.append(time.process_time())
    finishing = Finishing(mesh, Cutter("ball", 6.0), standard_setup(mesh, machine), CUSP_MM, JUDGE, seed=1)
    marks.append(time.process_time())
    solved = finishing.solve(DEFAULT)
    marks.append(time.process_time())
    path = finishing.toolpath(DEFAULT, solved.stepover_mm, exact=True)
    seconds = estimate_times(path, [machine])[0].total_s
    marks.append(time.process_time())
    spent = [*np.diff(marks), marks[-1] - marks[0]]
    return {
        "triangles": len(mesh.triangles), "points": len(path.points), "cells": int(finishing.maps.cl.size),
        "stepover_mm": round(solved.stepover_mm, 4), "machining_s": round(seconds, 1),
        **{name: round(float(s), 3) for name, s in zip(SECONDS, spent)},
        "before_mb": round(before_mb, 1), "peak_mb": round(_peak_mb(), 1),
    }  # fmt: skip


def _peak_mb() -> float:
    """Peak memory of this program in MB. What getrusage says on Linux begins with that of the parent process."""
    status = Path("/proc/self/status")
    if status.exists():
        words = next(line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM"))
        return float(words.split()[1]) / 1e3
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6  # bytes on macOS


def _draw(rows: List[dict], figures: Dict[str, float]) -> None:
    import matplotlib

    matplotlib.use("Agg")
    from matplotlib import pyplot

    labels: Tuple[Tuple[str, str], ...] = (("triangles", "triangles of an 80 mm part"), ("area", "area in mm²"))
    figure, axes = pyplot.subplots(1, 2, figsize=(10, 4), constrained_layout=True)
    for axis, (grows, label) in zip(axes, labels):
        points = [row for row in rows if row["grows"] == grows]
        x = [row[_axis(grows)] for row in points]
        for what, unit, marker in (("total_s", "s", "o"), ("peak_mb", "MB", "s")):
            y = [row[what] for row in points]
            name = what.split("_")[0]
            words = f"{'time' if name == 'total' else 'peak memory'} in {unit}"
            axis.loglog(x, y, marker=marker, label=f"{words}, n^{figures[f'{name}_exponent_of_{grows}']:.2f}")
        first = points[0]["total_s"]
        axis.loglog(x, [first * value / x[0] for value in x], "--", color="0.6", label="linear")
        axis.set_xlabel(label)
        axis.grid(True, which="both", alpha=0.25)
        axis.legend()
    figure.suptitle("Whole operation: triangles to exact path, ball 6 mm, cusp limit 0.01 mm")
    PICTURE.parent.mkdir(parents=True, exist_ok=True)
    figure.savefig(PICTURE, dpi=110)
    pyplot.close(figure)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--part", type=Path, required=True, help=".npy file of loose triangles (m, 3, 3)")
    print(json.dumps(_point(parser.parse_args().part)))
