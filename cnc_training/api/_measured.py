"""Cycle times measured in the shop, and machine profiles fitted to them."""

from __future__ import annotations

from pathlib import Path
from typing import Any, List, Union

from cnc_training.application import application
from cnc_training.errors import TrainingError
from cnc_training.machining import measured_times
from cnc_training.machining.calibration import Calibration
from cnc_training.machining.measured_times import MeasuredTime


def record_measured_time(job: Any, seconds: Union[float, str], machine: str = "", name: str = "") -> MeasuredTime:
    """Keep what a machine really took. job: the file of a posted program, or, inside FreeCAD, an operation of a CAM Job
    as it was posted. seconds: or a text like "12:34". machine: the profile that it was; the operation's unless given,
    else the default one. The same program again replaces its time."""
    taken = measured_times.seconds_of(seconds) if isinstance(seconds, str) else float(seconds)
    if isinstance(job, (str, Path)):
        text, label = _program(Path(job)), Path(job).name
    else:
        from cnc_training.cam import shop_times

        text, label = shop_times.program_of(job), str(job.Label)
        machine = machine or shop_times.machine_of(job)
    return measured_times.record_time(text, taken, _machine(machine), name or label)


def list_measured_times(machine: str = "") -> List[MeasuredTime]:
    """What was recorded for a machine profile (the default one unless named), oldest first, each with the profile's own
    estimate."""
    return measured_times.measured_times(_machine(machine))


def calibrate(machine: str = "", name: str = "") -> Calibration:
    """Fit a machine profile to at least five times that were recorded for it, and write the result as a new profile.

    name: of the new one; "": such as "Bench mill calibrated". No profile is ever replaced. Returns the fit: profile,
    error_before, error_after, error_left_out, standard_errors. Takes seconds."""
    return measured_times.save_calibrated(_machine(machine), name)[0]


def forget_measured_time(record: Union[str, MeasuredTime], machine: str = "") -> None:
    """Delete a recorded time. record: one of list_measured_times(), or its name there (then of the machine profile
    named, or the default one)."""
    if isinstance(record, MeasuredTime):
        measured_times.forget(record)
        return
    named = [one for one in list_measured_times(machine) if record in (one.name, one.record.stem)]
    if len(named) != 1:
        raise TrainingError(
            "no_time",
            f"There are {len(named)} times of {record!r}." if named else f"There is no recorded time {record!r}.",
            "list_measured_times() has them.",
        )
    measured_times.forget(named[0])


def _machine(name: str) -> str:
    return name or application().settings.values.machine


def _program(path: Path) -> str:
    try:
        if path.stat().st_size > measured_times.LARGEST_PROGRAM_BYTES:
            raise TrainingError("large_program", f"{path.name} is larger than 64 MiB.", "Measure a shorter program.")
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise TrainingError(
            "no_program", f"{path.name} cannot be read: {error.strerror}.", "Choose another."
        ) from error
