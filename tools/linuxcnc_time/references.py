"""Makes tests/machining/reference_times.json: what LinuxCNC takes for the programs of programs.py, with the date, its
version and the settings.

    python3 tools/linuxcnc_time/references.py [table] [small] [jobs]

Each section takes 4 to 8 minutes; sections not asked for stay as they are.
"""

from __future__ import annotations

import dataclasses
import datetime
import json
import sys
from pathlib import Path
from typing import Dict

import jobs
import planner
import programs

ROOT = Path(__file__).resolve().parents[2]
TARGET = ROOT / "tests" / "machining" / "reference_times.json"
TABLE = planner.Limits(velocity_xy=5000, velocity_z=1500, acceleration_xy=500, acceleration_z=200)
MODES = ("G61", "G61.1", "G64", "G64 P0.01", "G64 P0.01 Q0", "G64 P0.004 Q0", "G64 P0.001 Q0")
SMALL_MODES = ("G61", "G64", "G64 P0.004 Q0")
CLOCK_FACTOR = 60.0  # to begin with
POSTED = "G64 P0.004 Q0"
JOB_LIMITS = {
    "bench mill": planner.Limits(10000, 5000, 1000, 500),
    "machining centre": planner.Limits(30000, 15000, 5000, 2500),
    "worn mill": planner.Limits(6200, 1700, 380, 130),  # nobody's profile: to be found by calibration
}
# GRBL has no simulation in a package: these were made with its own planner.c and stepper.c compiled for a PC.
GRBL = {
    "how": "GRBL 1.1h planner and stepper code, 250 steps/mm, junction deviation 0.01 mm, infinitely fast parser",
    "limits": dataclasses.asdict(TABLE),
    "times": {"a": 5.043, "b": 95.047, "c": 5.094, "d": 76.221},
}


def measure_modes(texts: Dict[str, str], modes: tuple, limits: planner.Limits) -> Dict[str, Dict[str, float]]:
    """mode -> program -> seconds."""
    numbered = {f"{m}_{key}": mode + "\n" + text for m, mode in enumerate(modes) for key, text in texts.items()}
    try:
        times = planner.measure(numbered, limits, CLOCK_FACTOR)
    except planner.NoMeasurement as problem:
        if not problem.times:
            raise
        print(problem, file=sys.stderr)
        times = problem.times
    return {mode: {key: times[f"{m}_{key}"] for key in texts if f"{m}_{key}" in times} for m, mode in enumerate(modes)}


def measure_section(section: str) -> dict:
    if section == "table":
        times: dict = measure_modes(programs.reference_programs(), MODES, TABLE)
    elif section == "small":
        times = measure_modes(programs.small_programs(), SMALL_MODES, TABLE)
    else:
        times = {
            name: {"limits": dataclasses.asdict(limits), "times": measure_jobs(limits)}
            for name, limits in JOB_LIMITS.items()
        }
    return {
        "how": "LinuxCNC in simulation, settings of tools/linuxcnc_time/machine.ini.in, servo periods counted",
        "date": datetime.date.today().isoformat(),
        "linuxcnc": planner.version(),
        "limits": dataclasses.asdict(TABLE) if section != "jobs" else None,
        "times": times,
    }


def measure_jobs(limits: planner.Limits) -> Dict[str, float]:
    return measure_modes(jobs.finishing_jobs(), (POSTED,), limits)[POSTED]


def main() -> int:
    record = json.loads(TARGET.read_text(encoding="utf-8")) if TARGET.exists() else {}
    record["grbl"] = GRBL
    for section in sys.argv[1:] or ("table", "small", "jobs"):
        record[section] = measure_section(section)
        TARGET.write_text(json.dumps(record, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
