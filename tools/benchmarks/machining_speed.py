"""The whole operation, from shape to commands, against FreeCAD's own 3D Surface and Waterline in the same FreeCAD.

Times are processor time of the process, so that other work on the machine does not count, with one thread each
(OpenCAMLib would else spread over the cores); wall time is recorded beside it. A peer that has used CUT_OFF times what
ours took, or the time limit, is cut off there and counts as a lower bound.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import signal
import struct
import subprocess
import sysconfig
import tempfile
from pathlib import Path
from typing import Dict, Iterator, List, Tuple

import numpy as np

from cnc_training.contract import Candidate, ToolSpec
from cnc_training.errors import GeometryError
from cnc_training.machining.cutter import from_spec
from cnc_training.machining.finishing import LABEL, Finishing, standard_setup
from cnc_training.machining.mesh import Mesh

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = Path(__file__).resolve().with_name("freecad_operations.py")
VERSIONS = ("0.20", "1.1")
CUSP_MM = 0.01
# Times what ours takes, whole and kernel alone: a quarter over the targets.
CUT_OFF = {"surface": (32.0, 75.0), "waterline": (38.0, 0.0)}
IDLE_FACTOR = 6.0  # wall time over processor time, on a busy machine, after which a process is taken to hang
TOOL = ToolSpec("ball", 6.0, 3.0)
PEERS = {"surface": Candidate("zigzag", 0.0), "waterline": Candidate("waterline")}


def measure(group: str, parts: List[Tuple[str, Mesh]], options: argparse.Namespace) -> Iterator[dict]:
    """One row for each part, FreeCAD and operation. A peer cut off at the time limit counts as a lower bound."""
    for name, mesh in parts:
        if name in options.done:
            continue
        try:
            finishing = Finishing(mesh, from_spec(TOOL), standard_setup(mesh), CUSP_MM, LABEL, options.seed)
        except GeometryError as error:
            yield {"part": name, "skipped": str(error)}
            continue
        for peer, candidate in PEERS.items():
            solution = finishing.solve(candidate)
            # Where level ground keeps a waterline from finishing the whole part, both take the step-down that leaves
            # the cusp on a vertical wall.
            wall_mm = 2.0 * math.sqrt(2.0 * finishing.cutter.radius_mm * CUSP_MM - CUSP_MM**2)
            stepover_mm = solution.stepover_mm if solution.feasible else wall_mm
            for version in VERSIONS:
                row = {"part": name, "operation": peer, "freecad": version, "stepover_mm": stepover_mm}
                row["solved"] = solution.feasible
                yield {**row, **_compared(mesh, peer, version, stepover_mm, options.peer_limit_s)}


def _compared(mesh: Mesh, peer: str, version: str, stepover_mm: float, limit_s: float) -> dict:
    with tempfile.TemporaryDirectory() as folder:
        stl = Path(folder) / "part.stl"
        stl.write_bytes(_stl(mesh))
        ours = _run(stl, f"ours {peer}", version, stepover_mm, limit_s)
        if "error" in ours:
            return {"skipped": f"ours: {ours['error']}"}
        whole, kernel = CUT_OFF[peer]
        limit_s = min(limit_s, max(whole * ours["seconds"], kernel * ours["kernel_seconds"]))
        theirs = _run(stl, peer, version, stepover_mm, limit_s)
    cut_off = theirs.get("cut_off", False)
    if "error" in theirs or not (cut_off or theirs["commands"]):
        return {"skipped": f"FreeCAD: {theirs.get('error', 'an empty path')}", "seconds": ours["seconds"]}
    peer_seconds = limit_s if cut_off else theirs["seconds"]
    return {
        "version": ours["version"],
        "seconds": ours["seconds"],
        "kernel_seconds": ours["kernel_seconds"],
        "wall_seconds": ours["wall_seconds"],
        "commands": ours["commands"],
        "peer_seconds": peer_seconds,
        "peer_wall_seconds": theirs.get("wall_seconds"),
        "peer_commands": theirs.get("commands"),
        "peer_cut_off": cut_off,
        "speedup": peer_seconds / ours["seconds"],
        "speedup_kernel": peer_seconds / ours["kernel_seconds"],
    }


def _run(stl: Path, operation: str, version: str, stepover_mm: float, limit_s: float) -> dict:
    """The answer of a FreeCAD of its own."""
    request, answer = stl.with_name("request.json"), stl.with_name("answer.json")
    answer.unlink(missing_ok=True)
    asked = {
        "stl": str(stl),
        "operation": operation,
        "stepover_mm": stepover_mm,
        "packages": sysconfig.get_paths()["platlib"],
        "limit_s": limit_s,
        "answer": str(answer),
    }
    request.write_text(json.dumps(asked), encoding="utf-8")
    one_thread = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"), "1")
    process = subprocess.Popen(
        [str(ROOT / "tools" / "host"), version, "freecadcmd", str(PROGRAM)],
        env={**os.environ, **one_thread, "CNC_BENCH_REQUEST": str(request)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        start_new_session=True,  # FreeCAD is a grandchild: the time limit ends them all
    )
    try:
        output, _ = process.communicate(timeout=IDLE_FACTOR * (limit_s + 30))
    except subprocess.TimeoutExpired:
        return {"error": "hangs"}
    finally:  # also when this benchmark is interrupted or terminated
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
    if not answer.exists():
        return {"error": output.decode("utf-8", "replace")[-500:]}
    return json.loads(answer.read_text(encoding="utf-8"))


def _stl(mesh: Mesh) -> bytes:
    record = np.zeros(len(mesh.triangles), dtype=[("normal", "<f4", 3), ("corners", "<f4", (3, 3)), ("rest", "<u2")])
    record["corners"] = mesh.corners()
    return b"part".ljust(80) + struct.pack("<I", len(record)) + record.tobytes()


def summary(rows: List[dict]) -> Dict[str, object]:
    """Medians over parts, of the FreeCAD in which the ratio is smaller, and over how many parts each is. Peers that
    were cut off count as less than they are."""
    figures: Dict[str, object] = {}
    for name, operation, key in (
        ("speedup_surface", "surface", "speedup"),
        ("speedup_surface_kernel", "surface", "speedup_kernel"),
        ("speedup_waterline", "waterline", "speedup"),
    ):
        medians = []
        for version in VERSIONS:
            mine = (r for r in rows if (r.get("operation"), r.get("freecad")) == (operation, version))
            found = [row[key] for row in mine if key in row]
            if found:
                medians.append((float(np.median(found)), len(found)))
        figures[name], figures[f"n_{name}"] = min(medians) if medians else (None, 0)
    return figures
