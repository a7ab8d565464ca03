"""The time model against LinuxCNC's own planner: the four programs of the reference table in every path mode, and
stretches of posted finishing paths of parts on the shipped LinuxCNC machines; GRBL by its recorded figures.

    python3 tools/benchmarks/time_model.py [--parts PARTS.json] [--count 10] [--seconds 30] [--seed 7] [--json FILE]

Needs root, Debian's linuxcnc-uspace and gcc; about ten minutes. `tools/bench machining` runs it as its part "time".
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import Dict, List, Sequence, Tuple

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tools" / "linuxcnc_time")]
import planner  # noqa: E402
import programs  # noqa: E402
import references  # noqa: E402

from cnc_training.contract import Candidate, MachineProfile, ToolSpec  # noqa: E402
from cnc_training.errors import GeometryError  # noqa: E402
from cnc_training.machining.arcs import with_arcs  # noqa: E402
from cnc_training.machining.cutter import from_spec  # noqa: E402
from cnc_training.machining.finishing import DRAFT, Finishing, standard_setup  # noqa: E402
from cnc_training.machining.gcode_time import estimate_program  # noqa: E402
from cnc_training.machining.kinematics import move_times  # noqa: E402
from cnc_training.machining.machines import shipped_machines  # noqa: E402
from cnc_training.machining.mesh import Mesh, load_parts  # noqa: E402
from cnc_training.machining.moves import Moves  # noqa: E402
from cnc_training.machining.toolpath import Toolpath  # noqa: E402

STEPOVER_MM = 0.35
CUSP_MM = 0.01
STRATEGIES = (
    Candidate("zigzag", 30.0),
    Candidate("offset3d"),
    Candidate("oneway", 0.0),
    Candidate("waterline"),
    Candidate("spiral"),
    Candidate("offset"),
    Candidate("hybrid", 60.0, 35.0),
)
TOLERANCE_MM, DECIMALS = 0.01, 3
FEWEST_ARCS = 10  # in a stretch
EACH = 3  # strategies a part, in turns
POSTED_MODES = (references.POSTED, "G61")


def time_benchmark(parts: Sequence[Tuple[str, Mesh]], seconds: float = 30.0, seed: int = 7, table: bool = True) -> dict:
    """table: also the four programs of the reference table.

    {"summary": {"time_error_max", "table_error_max", "posted_error_max", "posted_error_mean", "n", "linuxcnc", "seed"},
    "rows": [{"kind", "name", "machine", "mode", "model_s", "controller_s", "error"}]}. Raises planner.NoMeasurement."""
    rows = [*(_table_rows() if table else []), *_posted_rows(parts, seconds, seed)]
    errors = [abs(row["error"]) for row in rows if row["kind"] == "table"]
    posted = [abs(row["error"]) for row in rows if row["kind"] == "posted"]
    summary = {
        "time_error_max": max(errors + posted, default=None),
        "table_error_max": max(errors, default=None),
        "posted_error_max": max(posted, default=None),
        "posted_error_mean": float(np.mean(posted)) if posted else None,
        "n": len(rows),
        "linuxcnc": planner.version(),
        "seed": seed,
    }
    return {"summary": summary, "rows": rows}


def _row(kind: str, name: str, mode: str, machine: MachineProfile, program: str, measured: float) -> dict:
    model = estimate_program(program, machine).total_s
    return dict(
        kind=kind,
        name=name,
        machine=machine.name,
        mode=mode,
        model_s=round(model, 3),
        controller_s=measured,
        error=round(model / measured - 1.0, 5),
    )


def _table_rows() -> List[dict]:
    texts = programs.reference_programs()
    limits = references.TABLE
    machine = MachineProfile(
        name="reference",
        acceleration_xy_mm_s2=limits.acceleration_xy,
        acceleration_z_mm_s2=limits.acceleration_z,
        rapid_xy_mm_min=limits.velocity_xy,
        rapid_z_mm_min=limits.velocity_z,
    )
    grbl = MachineProfile(**dict(vars(machine), controller="grbl"))
    rows = [
        _row("table", key, mode, machine, mode + "\n" + texts[key], time_s)
        for mode, times in references.measure_modes(texts, references.MODES, limits).items()
        for key, time_s in times.items()
    ]
    return rows + [
        _row("table", key, "GRBL", grbl, texts[key], time_s) for key, time_s in references.GRBL["times"].items()
    ]


def _posted_rows(parts: Sequence[Tuple[str, Mesh]], seconds: float, seed: int) -> List[dict]:
    machines = [m for m in shipped_machines().values() if m.controller == "linuxcnc"]
    texts = posted_programs(parts, seconds, seed)
    rows = []
    for machine in machines:
        limits = planner.Limits(
            machine.rapid_xy_mm_min,
            machine.rapid_z_mm_min,
            machine.acceleration_xy_mm_s2,
            machine.acceleration_z_mm_s2,
        )
        for mode, times in references.measure_modes(texts, POSTED_MODES, limits).items():
            rows += [_row("posted", key, mode, machine, mode + "\n" + texts[key], times[key]) for key in times]
    return rows


def posted_programs(parts: Sequence[Tuple[str, Mesh]], seconds: float, seed: int) -> Dict[str, str]:
    """Stretches of finishing paths as G-code without a path mode, by part and strategy: EACH for each part, which take
    turns in the strategies; once more with arcs (G2, G3) where enough of them fit."""
    machine = shipped_machines()["bench mill"]
    texts: Dict[str, str] = {}
    for i, (name, mesh) in enumerate(parts):
        for candidate, path in _paths(mesh, [STRATEGIES[(EACH * i + k) % len(STRATEGIES)] for k in range(EACH)], seed):
            stretch = _stretch(path, machine, seconds, seed + i)
            key = f"{name}_{candidate.key.replace('@', '_')}"
            texts[key] = programs.posted(stretch, machine.feed_mm_min, machine.plunge_mm_min)
            blocks = with_arcs(stretch, TOLERANCE_MM, DECIMALS)
            if np.count_nonzero(blocks.turn) >= FEWEST_ARCS:
                texts[key + "_arcs"] = programs.posted(
                    blocks.path, machine.feed_mm_min, machine.plunge_mm_min, DECIMALS, blocks.centre, blocks.turn
                )
    return texts


def _paths(mesh: Mesh, candidates: Sequence[Candidate], seed: int) -> List[Tuple[Candidate, Toolpath]]:
    cutter = from_spec(ToolSpec("ball", 6.0, 3.0))
    finishing = Finishing(mesh, cutter, standard_setup(mesh), CUSP_MM, DRAFT, seed)
    out = []
    for candidate in candidates:
        path = finishing.toolpath(candidate, STEPOVER_MM, exact=True)
        if len(path) > 50:
            out.append((candidate, path.rounded(DECIMALS)))
    return out


def _stretch(path: Toolpath, machine: MachineProfile, seconds: float, seed: int) -> Toolpath:
    """Moves of about that machine time from somewhere in the path, drawn by seed."""
    times, moves = move_times(Moves.of_toolpath(path), machine)
    clock = np.cumsum(times)
    begin = np.random.default_rng(seed).uniform(0, max(clock[-1] - seconds, 0.0))
    first, last = np.searchsorted(clock, [begin, begin + seconds])
    return Toolpath(
        path.points[moves.source[first] - 1 : moves.source[min(last, len(clock) - 1)] + 1],
        path.kinds[moves.source[first] - 1 : moves.source[min(last, len(clock) - 1)] + 1],
    )


def synthetic_parts(count: int, seed: int) -> List[Tuple[str, Mesh]]:
    from cnc_training.runtime.synthetic import synthetic_part

    parts = ((i, synthetic_part(seed, i)) for i in range(count))
    return [(f"{i:02d}_{part.family}", part.mesh) for i, part in parts]


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--parts", type=Path, help="parts.json of real meshes, besides the synthetic ones")
    parser.add_argument("--count", type=int, default=10, help="synthetic parts")
    parser.add_argument("--seconds", type=float, default=30.0, help="machine time of each stretch")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--json", type=Path)
    args = parser.parse_args()
    parts = synthetic_parts(args.count, args.seed)
    for item in load_parts(args.parts) if args.parts else []:
        try:
            parts.append((Path(item.name).stem, item.load()))
        except GeometryError as problem:
            print(f"{item.name}: {problem}", file=sys.stderr)
    try:
        result = time_benchmark(parts, args.seconds, args.seed)
    except planner.NoMeasurement as problem:
        print(problem, file=sys.stderr)
        return 1
    for row in result["rows"]:
        print("{name:32s} {machine:18s} {mode:14s} {model_s:9.3f} {controller_s:9.3f} {error:+8.2%}".format(**row))
    print(json.dumps(result["summary"], indent=1))
    if args.json:
        args.json.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
