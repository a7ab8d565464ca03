"""Cycle times measured in the shop, with the programs they belong to: what a machine profile is calibrated from.

A record is a program, NAME.ngc, and beside it NAME.json with the time and whose it is, in a folder for each machine
profile. The name follows from the program: the same program measured again replaces its record, which is how a mistyped
time is corrected.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, List, Optional, Tuple

from ..contract import MachineProfile
from ..errors import GeometryError
from ..paths import machines_root, write_atomic
from .calibration import Calibration, CalibrationError, MeasuredCycle, calibrate, save_calibration
from .gcode_time import read_program
from .kinematics import estimate_moves
from .machines import MachineError, file_stem, load_machine, machine_path

FOLDER = "measured"
LARGEST_PROGRAM_BYTES = 64 * 2**20
_DIGEST_DIGITS = 16
_TIME = re.compile(r"(?:(?:(\d+):)?(\d{1,2}):)?(\d+(?:\.\d+)?)")
_fits: Dict[str, Calibration] = {}  # the last one: who looked at a calibration may save it without waiting again


@dataclass(frozen=True)
class MeasuredTime:
    """machine: the profile's name when it was measured. seconds: on the machine. estimate_s: by that profile of today.
    recorded: seconds since the epoch. program, record: the files."""

    name: str
    machine: str
    seconds: float
    estimate_s: float
    recorded: float
    program: Path
    record: Path


def seconds_of(text: str) -> float:
    """ "754", "12:34" or "1:02:03.5" as seconds. Raises CalibrationError for anything else, and for zero."""
    found = _TIME.fullmatch(text.strip().replace(",", "."))
    hours, minutes, rest = found.groups() if found else (None, None, "0")
    value = 3600.0 * int(hours or 0) + 60.0 * int(minutes or 0) + float(rest)
    clock = minutes is None or (float(rest) < 60.0 and (hours is None or int(minutes) < 60))
    if value <= 0.0 or not clock:
        raise CalibrationError("bad_time", f"{text.strip() or 'Nothing'} is no time.", "Write 754, 12:34 or 1:02:03.")
    return value


def record_time(
    program: str, seconds: float, machine: str, name: str = "", root: Optional[Path] = None
) -> MeasuredTime:
    """Keeps a program's text with its measured time for a machine profile. root: of all profiles, the user's unless
    given. Raises CalibrationError, MachineError, or GeometryError for a program that cannot be timed."""
    if not math.isfinite(seconds) or seconds <= 0.0:
        raise CalibrationError(
            "bad_time", f"{name or 'The program'} cannot have taken {seconds:g} s.", "Give the time in seconds."
        )
    if len(program) > LARGEST_PROGRAM_BYTES:
        raise CalibrationError("large_program", "The program is larger than 64 MiB.", "Measure a shorter one.")
    profile = load_machine(machine, root)
    if not len(read_program(program, profile.controller)):
        raise CalibrationError("empty_job", "A program without any move cannot be timed.", "Choose another one.")
    raw = program.encode("utf-8")
    stem = hashlib.sha256(raw).hexdigest()[:_DIGEST_DIGITS]
    folder = _folder(profile.name, root)
    data = {"name": name or stem, "machine": profile.name, "seconds": float(seconds), "recorded": time.time()}
    write_atomic(folder / (stem + ".ngc"), raw)
    write_atomic(folder / (stem + ".json"), json.dumps(data, indent=1).encode("utf-8"))
    return _read(folder / (stem + ".json"), profile)


def measured_times(machine: str, root: Optional[Path] = None) -> List[MeasuredTime]:
    """What was recorded for a machine profile, oldest first; a record that cannot be read is left out. Raises
    MachineError where there is no such profile."""
    profile = load_machine(machine, root)
    found = []
    for path in _folder(profile.name, root).glob("*.json"):
        try:
            found.append(_read(path, profile))
        except (OSError, ValueError, KeyError, TypeError, GeometryError):
            continue
    return sorted(found, key=lambda one: (one.recorded, one.record.name))


def forget(measured: MeasuredTime) -> None:
    """Deletes a record; one that is gone already is no error."""
    for path in (measured.record, measured.program):
        if path.exists():
            path.unlink()


def calibration_of(machine: str, root: Optional[Path] = None) -> Calibration:
    """The profile fitted to what was recorded for it. Raises CalibrationError with fewer than five times."""
    profile = load_machine(machine, root)
    times = measured_times(machine, root)
    key = repr((profile, [(one.program.stem, one.seconds) for one in times]))
    if key not in _fits:
        cycles = [MeasuredCycle(one.program.read_text(encoding="utf-8"), one.seconds, name=one.name) for one in times]
        fit = calibrate(profile, cycles)
        _fits.clear()
        _fits[key] = fit
    return _fits[key]


def save_calibrated(machine: str, name: str = "", root: Optional[Path] = None) -> Tuple[Calibration, Path]:
    """Calibrates, and writes the result as a profile of that name ("" : a name that is free). Returns both. Raises
    MachineError where there is one of that name: none is ever replaced, neither the user's nor one that ships."""
    name = name.strip() or free_name(machine, root)
    if _taken(name, root):
        raise MachineError(
            "machine_exists", f"There is a machine profile called {name!r} already.", "Choose another name."
        )
    fit = calibration_of(machine, root)
    return fit, save_calibration(fit, name, root)


def free_name(machine: str, root: Optional[Path] = None) -> str:
    """ "bench mill" -> "bench mill calibrated", or with the first number that is free."""
    base = re.sub(r" calibrated( \d+)?$", "", load_machine(machine, root).name) + " calibrated"
    number, name = 1, base
    while _taken(name, root):
        number += 1
        name = f"{base} {number}"
    return name


def _taken(name: str, root: Optional[Path]) -> bool:
    if machine_path(name, root).exists():
        return True
    try:
        load_machine(name, root)
    except MachineError:
        return False
    return True


def _folder(machine: str, root: Optional[Path]) -> Path:
    return (machines_root() if root is None else Path(root)) / FOLDER / file_stem(machine)


def _read(path: Path, profile: MachineProfile) -> MeasuredTime:
    data = json.loads(path.read_text(encoding="utf-8"))
    program = path.with_suffix(".ngc")
    moves = read_program(program.read_text(encoding="utf-8"), profile.controller)
    seconds = float(data["seconds"])
    if not math.isfinite(seconds) or seconds <= 0.0 or not len(moves):
        raise ValueError(path.name)
    estimate_s = float(estimate_moves(moves, profile).total_s)
    return MeasuredTime(
        str(data["name"]), str(data["machine"]), seconds, estimate_s, float(data["recorded"]), program, path
    )
