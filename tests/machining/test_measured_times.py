"""Times measured in the shop are kept with their programs, and a profile is calibrated from them."""

from __future__ import annotations

from pathlib import Path

import pytest
from time_references import job_cases

from cnc_training.errors import GeometryError
from cnc_training.machining import measured_times
from cnc_training.machining.calibration import CalibrationError, calibration_record
from cnc_training.machining.machines import MachineError, load_machine

pytestmark = pytest.mark.quick

PROGRAM = "G21 G90\nG0 Z5\nG0 X0 Y0\nG1 Z0 F300\nG1 X{} F1200\nG0 Z5\n"


@pytest.mark.parametrize(
    ("text", "seconds"), [("754", 754.0), ("12:34", 754.0), ("1:02:03.5", 3723.5), (" 0,5 ", 0.5), ("90", 90.0)]
)
def test_times_are_read_as_people_write_them(text: str, seconds: float) -> None:
    assert measured_times.seconds_of(text) == seconds


@pytest.mark.parametrize("text", ["", "0", "0:00", "12:75", "1:75:00", "-3", "soon", "1:2:3:4", "inf"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(CalibrationError):
        measured_times.seconds_of(text)


def test_a_record_says_what_the_profile_expects(tmp_path: Path) -> None:
    made = measured_times.record_time(PROGRAM.format(200), 12.0, "bench mill", "slot", tmp_path)
    (found,) = measured_times.measured_times("bench mill", tmp_path)
    assert found == made and (found.name, found.machine, found.seconds) == ("slot", "Bench mill", 12.0)
    assert 10.0 < found.estimate_s < 14.0
    assert measured_times.measured_times("hobby router", tmp_path) == []


def test_the_same_program_measured_again_corrects_its_time(tmp_path: Path) -> None:
    measured_times.record_time(PROGRAM.format(200), 120.0, "bench mill", "slot", tmp_path)
    measured_times.record_time(PROGRAM.format(200), 12.0, "bench mill", "slot", tmp_path)
    assert [one.seconds for one in measured_times.measured_times("bench mill", tmp_path)] == [12.0]
    measured_times.forget(measured_times.measured_times("bench mill", tmp_path)[0])
    assert measured_times.measured_times("bench mill", tmp_path) == []


def test_what_cannot_be_timed_is_not_kept(tmp_path: Path) -> None:
    with pytest.raises(GeometryError, match="Line 1"):
        measured_times.record_time("G81 X1 Y1 Z-3 R2\n", 5.0, "bench mill", "", tmp_path)
    with pytest.raises(CalibrationError):
        measured_times.record_time("(nothing)\n", 5.0, "bench mill", "", tmp_path)
    with pytest.raises(CalibrationError):
        measured_times.record_time(PROGRAM.format(3), float("nan"), "bench mill", "", tmp_path)
    with pytest.raises(MachineError):
        measured_times.record_time(PROGRAM.format(3), 5.0, "no such mill", "", tmp_path)
    assert not list(tmp_path.rglob("*.ngc"))


def test_a_damaged_record_is_left_out(tmp_path: Path) -> None:
    kept = measured_times.record_time(PROGRAM.format(100), 7.0, "bench mill", "kept", tmp_path)
    broken = measured_times.record_time(PROGRAM.format(200), 12.0, "bench mill", "broken", tmp_path)
    broken.record.write_text('{"name": "bro')
    assert measured_times.measured_times("bench mill", tmp_path) == [kept]


def test_five_times_make_a_new_profile_and_replace_none(tmp_path: Path) -> None:
    cases = job_cases("worn mill")
    for case in cases[:4]:
        measured_times.record_time(case.program, case.time_s, "bench mill", "", tmp_path)
    with pytest.raises(CalibrationError, match="4 measured"):
        measured_times.calibration_of("bench mill", tmp_path)
    measured_times.record_time(cases[4].program, cases[4].time_s, "bench mill", "", tmp_path)
    before = load_machine("bench mill", tmp_path)
    fit, path = measured_times.save_calibrated("bench mill", root=tmp_path)
    assert path.name == "bench_mill_calibrated.json" and fit.error_after < 0.3 * fit.error_before
    assert load_machine("bench mill calibrated", tmp_path).rapid_xy_mm_min == fit.profile.rapid_xy_mm_min
    assert load_machine("bench mill", tmp_path) == before
    record = calibration_record(path)
    assert record is not None and record["cycles"] == 5 and record["started_from"] == "Bench mill"
    for name in ("bench mill calibrated", "Bench_Mill", "hobby router"):
        with pytest.raises(MachineError, match="already"):
            measured_times.save_calibrated("bench mill", name, tmp_path)
    assert measured_times.save_calibrated("bench mill", root=tmp_path)[1].name == "bench_mill_calibrated_2.json"
    assert [one.machine for one in measured_times.measured_times("bench mill calibrated", tmp_path)] == []
