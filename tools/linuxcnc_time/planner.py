"""The machining time of G-code by LinuxCNC's own trajectory planner, counted in servo periods.

LinuxCNC runs in simulation, without a screen, against a clock of its own (virtual_clock.c), which moves on only when
its servo thread and its interpreter have done their work. So the time does not depend on how fast or how busy this
computer is. Each time is still measured twice, at two limits of the clock's speed, and again at half of that until two
agree.

Needs: Debian's linuxcnc-uspace and gcc, root, and no other LinuxCNC running on the machine.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Dict, Optional

HERE = Path(__file__).resolve().parent
AGREEMENT_S = 0.004  # M codes and the start of a program vary by a servo period or two,
AGREEMENT = 0.0003  # and so do corners: relative
LONGEST_RUN_S = 7200.0
AXIS = """[AXIS_{axis}]
MIN_LIMIT = -2000
MAX_LIMIT = 2000
MAX_VELOCITY = {velocity}
MAX_ACCELERATION = {acceleration}
[JOINT_{joint}]
TYPE = LINEAR
HOME = 0
HOME_SEQUENCE = 0
MIN_LIMIT = -2000
MAX_LIMIT = 2000
MAX_VELOCITY = {velocity}
MAX_ACCELERATION = {acceleration}
FERROR = 50
MIN_FERROR = 50
"""


class NoMeasurement(RuntimeError):
    """LinuxCNC is not installed, did not run, or gave no time that can be repeated. times: those that it gave."""

    def __init__(self, message: str, times: Optional[Dict[str, float]] = None) -> None:
        super().__init__(message)
        self.times = times or {}


@dataclass(frozen=True)
class Limits:
    """What the simulated machine can do; X and Y share theirs. Speeds in mm/min, accelerations in mm/s2."""

    velocity_xy: float
    velocity_z: float
    acceleration_xy: float
    acceleration_z: float


def version() -> str:
    """The version of the installed LinuxCNC package, "" where there is none."""
    if shutil.which("dpkg-query") is None:
        return ""
    query = ["dpkg-query", "-W", "-f", "${Version}", "linuxcnc-uspace"]
    return subprocess.run(query, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True).stdout.strip()


def available() -> bool:
    return bool(shutil.which("linuxcnc") and shutil.which("gcc") and hasattr(os, "geteuid") and os.geteuid() == 0)


def measure(
    programs: Dict[str, str], limits: Limits, clock_factor: float = 60.0, trace_folder: Optional[Path] = None
) -> Dict[str, float]:
    """Times in seconds of G-code programs, name -> text. Names become file names. The path mode of a program is the one
    that it sets itself (a program that sets none runs under G61). A program starts at X0 Y0 Z0.

    trace_folder: keep NAME.txt there, a line a servo period: number, x, y, z, speed, program line.
    Raises NoMeasurement.
    """
    if not available():
        raise NoMeasurement("LinuxCNC cannot run here: it needs root, linuxcnc-uspace and gcc.")
    with tempfile.TemporaryDirectory(prefix="linuxcnc-time-") as name:
        folder = Path(name)
        folder.chmod(0o1777)  # LinuxCNC's real-time part makes its socket here as another user
        _prepare(folder, programs, limits)
        factor = max(1.0, clock_factor)
        times: Dict[str, float] = {}
        before = _run(folder, factor)
        unsettled = {}
        while len(times) + len(unsettled) < len(programs):
            factor = max(1.0, factor / 2)
            now = _run(folder, factor)
            for key in sorted(now):
                if _agree(before[key], now[key]):
                    times[key[: -len(".ngc")]] = round(now[key]["time_s"], 3)
                elif factor == 1.0:
                    unsettled[key[: -len(".ngc")]] = (before[key]["time_s"], now[key]["time_s"])
                else:
                    continue
                (folder / "programs" / key).unlink()
            before = now
        if trace_folder is not None:
            trace_folder.mkdir(parents=True, exist_ok=True)
            for trace in (folder / "traces").iterdir():
                shutil.copy(trace, trace_folder)
        if unsettled:
            raise NoMeasurement(f"These times do not repeat: {unsettled}", times)
        return {key: times[key] for key in programs}


def _prepare(folder: Path, programs: Dict[str, str], limits: Limits) -> None:
    ini = (HERE / "machine.ini.in").read_text().replace("{display}", str(HERE / "display.py"))
    for joint, axis in enumerate("XYZ"):
        velocity, acceleration = (
            (limits.velocity_z, limits.acceleration_z) if axis == "Z" else (limits.velocity_xy, limits.acceleration_xy)
        )
        ini += AXIS.format(axis=axis, joint=joint, velocity=velocity / 60.0, acceleration=acceleration)
    (folder / "machine.ini").write_text(ini)
    (folder / "tool.tbl").write_text("T1 P1 D3 Z0\n")
    shutil.copy(HERE / "machine.hal", folder)
    library = ["gcc", "-O2", "-shared", "-fPIC", "-o", str(folder / "virtual_clock.so"), str(HERE / "virtual_clock.c")]
    subprocess.run(library, check=True)
    (folder / "programs").mkdir()
    for key, text in programs.items():
        lines = [line for line in text.splitlines() if line.strip() not in ("M2", "M30", "%")]
        (folder / "programs" / (key + ".ngc")).write_text("\n".join([*lines, "M2", ""]))


def _run(folder: Path, factor: float) -> dict:
    """One run of LinuxCNC over all programs: file name -> {time_s, end}."""
    (folder / "traces").mkdir(exist_ok=True)
    result = folder / "result.json"
    if result.exists():
        result.unlink()
    clock = folder / "clock"
    clock.write_bytes(bytes(4096))
    clock.chmod(0o666)  # the real-time part runs as another user
    environment = dict(
        os.environ,
        PATH="/usr/bin:/bin:/usr/sbin:/sbin",  # Debian's Python is the one with the module linuxcnc
        LD_PRELOAD=str(folder / "virtual_clock.so"),
        CLOCK_STATE=str(clock),
        CLOCK_FACTOR=f"{factor:g}",
        CLOCK_ORIGIN_REALTIME_NS=str(time.time_ns()),
        CLOCK_ORIGIN_MONOTONIC_NS=str(time.monotonic_ns()),
        TIME_FOLDER=str(folder),
        TIME_KEEP_TRACES="1",
        RTAPI_UID="65534",
        RTAPI_FIFO_PATH=str(folder / "rtapi_fifo"),
    )
    for variable in ("PYTHONHOME", "PYTHONPATH"):
        environment.pop(variable, None)
    process = subprocess.Popen(
        ["nice", "-n", "-20", "linuxcnc", "-r", "machine.ini"],  # little work, but it must not wait for others
        cwd=str(folder),
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        start_new_session=True,
    )
    try:
        output = process.communicate(timeout=LONGEST_RUN_S)[0]
    except subprocess.TimeoutExpired as late:
        raise NoMeasurement(f"LinuxCNC was not done after {LONGEST_RUN_S:g} s.") from late
    finally:
        if process.poll() is None:  # interrupted: end its real-time part, task and display too
            os.killpg(process.pid, signal.SIGTERM)
            process.communicate()
    if not result.exists():
        raise NoMeasurement("LinuxCNC gave no result:\n" + output[-2000:])
    return json.loads(result.read_text())


def _agree(one: dict, other: dict) -> bool:
    if one["end"] is None or other["end"] is None:
        return False
    apart = max(abs(a - b) for a, b in zip(one["end"], other["end"]))
    allowed = AGREEMENT_S + AGREEMENT * other["time_s"]
    return abs(one["time_s"] - other["time_s"]) <= allowed and apart <= 1e-3
