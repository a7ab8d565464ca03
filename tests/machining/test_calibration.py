"""Calibration finds a machine's limits from cycle times, and says how sure it is."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from time_references import job_cases

from cnc_training.contract import MachineProfile
from cnc_training.machining.calibration import (
    Calibration,
    CalibrationError,
    MeasuredCycle,
    calibrate,
    calibration_record,
    save_calibration,
)
from cnc_training.machining.gcode_time import estimate_program
from cnc_training.machining.machines import MachineError, load_machine, save_machine, shipped_machines

pytestmark = pytest.mark.quick


def errors(machine: MachineProfile, cases: list) -> np.ndarray:
    return np.array([estimate_program(c.program, machine).total_s / c.time_s - 1.0 for c in cases])


@pytest.mark.parametrize("count", [5, 10])
@pytest.mark.parametrize("start", ["bench mill", "machining centre"])
def test_ten_cycle_times_of_linuxcnc_make_the_model_right_on_other_programs(start: str, count: int) -> None:
    # measured on LinuxCNC with limits that no profile holds; the other ten jobs judge
    cases = job_cases("worn mill")
    known, other = cases[:count], cases[10:]
    machine = shipped_machines()[start]
    result = calibrate(machine, [MeasuredCycle(c.program, c.time_s) for c in known])
    assert np.abs(errors(machine, other)).max() > 0.10
    assert np.abs(errors(result.profile, other)).max() < (0.05 if count == 10 else 0.10)
    assert result.error_after < 0.2 * result.error_before


def test_limits_are_found_within_their_stated_uncertainty() -> None:
    cases = job_cases("worn mill")
    truth = cases[0].machine
    result = calibrate(shipped_machines()["bench mill"], [MeasuredCycle(c.program, c.time_s) for c in cases[:10]])
    for field in ("acceleration_xy_mm_s2", "acceleration_z_mm_s2"):
        off = abs(np.log(getattr(result.profile, field) / getattr(truth, field)))
        assert off < 3 * result.standard_errors[field], field
        assert result.standard_errors[field] < 0.3


def _made_up(truth: MachineProfile, cases: list, noise: float, seed: int = 0) -> list:
    rng = np.random.default_rng(seed)
    return [
        MeasuredCycle(c.program, estimate_program(c.program, truth).total_s * float(np.exp(noise * rng.normal())))
        for c in cases
    ]


def test_grbl_with_overhead_is_recovered_from_noisy_times() -> None:
    start = shipped_machines()["hobby router"]
    truth = replace(start, acceleration_xy_mm_s2=210.0, acceleration_z_mm_s2=90.0, dwell_s=6.0)
    result = calibrate(start, _made_up(truth, job_cases("bench mill")[:10], 0.01))
    assert result.profile.acceleration_xy_mm_s2 == pytest.approx(210.0, rel=0.3)
    assert result.profile.dwell_s == pytest.approx(6.0, abs=3 * result.standard_errors["dwell_s"] + 0.3)
    assert result.error_after < 0.02
    assert result.error_before > 0.1
    assert result.error_after <= result.error_left_out < 0.05


def test_what_the_jobs_do_not_tell_stays_what_the_profile_says() -> None:
    machine = shipped_machines()["bench mill"]
    flat = [MeasuredCycle(f"G64 P0.004 Q0\nG1 X{10 + i} F{900 + 100 * i}\nX0\n", 3.0 + 0.01 * i) for i in range(6)]
    result = calibrate(machine, flat)
    assert result.profile.acceleration_z_mm_s2 == pytest.approx(machine.acceleration_z_mm_s2)
    assert result.standard_errors["acceleration_z_mm_s2"] == pytest.approx(1.0, rel=0.01)


def test_one_mistyped_time_does_not_bend_the_rest() -> None:
    cases = job_cases("worn mill")[:10]
    cycles = [MeasuredCycle(c.program, c.time_s) for c in cases]
    cycles[3] = replace(cycles[3], seconds=60 * cycles[3].seconds)
    result = calibrate(shipped_machines()["bench mill"], cycles)
    assert np.median(np.abs(errors(result.profile, job_cases("worn mill")[10:]))) < 0.06


def test_the_same_times_give_the_same_profile() -> None:
    cases = job_cases("worn mill")[:6]
    results = [calibrate(MachineProfile(), [MeasuredCycle(c.program, c.time_s) for c in cases]) for _ in range(2)]
    assert isinstance(results[0], Calibration)
    assert results[0] == results[1]


def test_too_few_or_senseless_times_are_refused() -> None:
    line = "G1 X10 F1000\n"
    with pytest.raises(CalibrationError, match="4 measured cycle times"):
        calibrate(MachineProfile(), [MeasuredCycle(line, 1.0)] * 4)
    for seconds in (0.0, -1.0, float("nan")):
        with pytest.raises(CalibrationError, match="cannot have taken"):
            calibrate(MachineProfile(), [MeasuredCycle(line, 1.0)] * 5 + [MeasuredCycle(line, seconds)])
    with pytest.raises(CalibrationError, match="without any move"):
        calibrate(MachineProfile(), [MeasuredCycle("G21", 1.0)] * 5)
    with pytest.raises(CalibrationError, match="feed_mm_min cannot be fitted"):
        calibrate(MachineProfile(), [MeasuredCycle(line, 1.0)] * 5, ["feed_mm_min"])


def test_a_calibration_is_kept_as_a_machine_that_is_found_by_name(tmp_path: Path) -> None:
    cycles = [MeasuredCycle(c.program, c.time_s) for c in job_cases("worn mill")[:6]]
    result = calibrate(shipped_machines()["bench mill"], cycles)
    path = save_calibration(result, "My old mill", tmp_path)
    assert load_machine("my old mill", tmp_path) == replace(result.profile, name="My old mill")
    record = calibration_record(path)
    assert record is not None
    assert (record["started_from"], record["cycles"]) == (shipped_machines()["bench mill"].name, 6)
    assert record["standard_errors"] == result.standard_errors
    assert record["error_after"] < record["error_before"]
    json.loads(path.read_text(encoding="utf-8"), parse_constant=pytest.fail)  # no NaN and no infinity


def test_a_machine_is_replaced_only_when_asked_and_knows_whether_it_was_calibrated(tmp_path: Path) -> None:
    cycles = [MeasuredCycle(c.program, c.time_s) for c in job_cases("worn mill")[:5]]
    result = calibrate(MachineProfile(), cycles)
    by_hand = save_machine(MachineProfile(name="mill"), tmp_path)
    assert calibration_record(by_hand) is None
    with pytest.raises(MachineError, match="already"):
        save_calibration(result, "Mill", tmp_path)
    assert calibration_record(by_hand) is None
    assert save_calibration(result, "Mill", tmp_path, overwrite=True) == by_hand
    assert calibration_record(by_hand) is not None
    with pytest.raises(MachineError, match="needs a name"):
        save_calibration(result, "...", tmp_path)
