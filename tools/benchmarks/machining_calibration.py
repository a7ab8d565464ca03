"""Calibration: cycle times of LinuxCNC with limits that no profile holds, a few of them to fit, the others to judge.

The jobs are those of tools/linuxcnc_time, whose times were recorded (tests/machining/reference_times.json), and, where
LinuxCNC is installed, stretches of posted finishing paths of the parts, measured anew: the known ones and those that
judge come from different parts.
"""

from __future__ import annotations

import argparse
import sys
from typing import Dict, Iterator, List, Tuple

import numpy as np
import planner
import references
from time_model import posted_programs
from time_references import POSTED, job_cases

from cnc_training.machining.calibration import MeasuredCycle, calibrate
from cnc_training.machining.gcode_time import read_program
from cnc_training.machining.kinematics import estimate_moves
from cnc_training.machining.machines import shipped_machines
from cnc_training.machining.mesh import Mesh
from cnc_training.machining.moves import Moves

MACHINE = "worn mill"
STARTS = ("bench mill", "machining centre")  # profiles to begin with: what a user would take first
CYCLES = (5, 10)
DRAWS = 10  # of the known cycles
STRETCH_S = 20.0

Job = Tuple[str, Moves, float]  # part, moves, measured seconds


def measure(group: str, parts: List[Tuple[str, Mesh]], options: argparse.Namespace) -> Iterator[dict]:
    """One row for each set of jobs, starting profile, number of cycles and draw."""
    if options.done:
        return
    if group == "synthetic":
        recorded = [(c.name, read_program(c.program), c.time_s) for c in job_cases(MACHINE)]
        yield from _rows("recorded", recorded, options.seed)
    try:
        yield from _rows("posted", _posted(parts, options.seed), options.seed)
    except planner.NoMeasurement as problem:
        print(problem, file=sys.stderr)


def _posted(parts: List[Tuple[str, Mesh]], seed: int) -> List[Job]:
    jobs = []
    for name, mesh in parts[:12]:
        texts = posted_programs([(name, mesh)], STRETCH_S, seed)
        jobs += [(name, POSTED + "\n" + text) for text in texts.values()]
    texts = {f"job_{n}": text for n, (_, text) in enumerate(jobs)}
    times = planner.measure(texts, references.JOB_LIMITS[MACHINE])
    return [(name, read_program(text), times[f"job_{n}"]) for n, (name, text) in enumerate(jobs)]


def _rows(kind: str, jobs: List[Job], seed: int) -> Iterator[dict]:
    parts = sorted({part for part, _, _ in jobs})
    random = np.random.default_rng(seed)
    for draw in range(DRAWS):
        known = set(random.permutation(parts)[: len(parts) // 2].tolist())
        teachers = [job for job in jobs if job[0] in known]
        judges = [job for job in jobs if job[0] not in known]
        order = random.permutation(len(teachers))
        for start in STARTS:
            machine = shipped_machines()[start]
            for count in CYCLES:
                if len(teachers) < count or not judges:
                    continue
                cycles = [MeasuredCycle(teachers[i][1], teachers[i][2]) for i in order[:count]]
                fitted = calibrate(machine, cycles)
                before, after = (_errors(judges, profile) for profile in (machine, fitted.profile))
                yield {
                    "jobs": kind, "start": machine.name, "cycles": count, "draw": draw, "n_judged": len(judges),
                    "error_before": float(np.mean(before)), "error_before_max": float(np.max(before)),
                    "error_after": float(np.mean(after)), "error_after_max": float(np.max(after)),
                    "error_left_out": fitted.error_left_out,
                }  # fmt: skip


def _errors(jobs: List[Job], machine: object) -> np.ndarray:
    return np.array([abs(estimate_moves(moves, machine).total_s / seconds - 1.0) for _, moves, seconds in jobs])


def summary(rows: List[dict]) -> Dict[str, object]:
    """Mean and largest error on other jobs, before and after, by number of cycles; the largest after ten of all."""
    out: Dict[str, object] = {}
    for count in CYCLES:
        found = [row for row in rows if row["cycles"] == count]
        if found:
            out[f"calibration_{count}"] = {
                "error_before": float(np.mean([row["error_before"] for row in found])),
                "error_after": float(np.mean([row["error_after"] for row in found])),
                "error_after_max": max(row["error_after_max"] for row in found),
                "n": len(found),
            }
    return out
