"""Measured times of real controllers for the tests, from reference_times.json (made by tools/linuxcnc_time)."""

from __future__ import annotations

import importlib.util
import json
import sys
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import ModuleType

from cnc_training.contract import MachineProfile

HERE = Path(__file__).resolve().parent
TOOL = HERE.parents[1] / "tools" / "linuxcnc_time"
POSTED = "G64 P0.004 Q0"


@dataclass(frozen=True)
class Case:
    name: str
    mode: str
    program: str
    machine: MachineProfile
    time_s: float


@lru_cache(maxsize=None)
def record() -> dict:
    return json.loads((HERE / "reference_times.json").read_text(encoding="utf-8"))


@lru_cache(maxsize=None)
def tool_module(name: str) -> ModuleType:
    """A module of tools/linuxcnc_time, which is no package."""
    spec = importlib.util.spec_from_file_location("linuxcnc_time_" + name, TOOL / (name + ".py"))
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def _machine(name: str, controller: str, limits: dict) -> MachineProfile:
    return MachineProfile(
        name=name,
        controller=controller,
        acceleration_xy_mm_s2=limits["acceleration_xy"],
        acceleration_z_mm_s2=limits["acceleration_z"],
        rapid_xy_mm_min=limits["velocity_xy"],
        rapid_z_mm_min=limits["velocity_z"],
    )


def _modes(section: str, texts: dict) -> list:
    data = record()[section]
    machine = _machine(section, "linuxcnc", data["limits"])
    return [
        Case(f"{mode}-{key}", mode, mode + "\n" + texts[key], machine, time_s)
        for mode, times in sorted(data["times"].items())
        for key, time_s in sorted(times.items())
    ]


def table_cases() -> list:
    """The four programs in every path mode of LinuxCNC, and on GRBL."""
    texts = tool_module("programs").reference_programs()
    grbl = record()["grbl"]
    machine = _machine("grbl", "grbl", grbl["limits"])
    return [
        *_modes("table", texts),
        *(Case(f"grbl-{key}", "grbl", texts[key], machine, time_s) for key, time_s in grbl["times"].items()),
    ]


def small_cases() -> list:
    return _modes("small", tool_module("programs").small_programs())


def profile_of(machine: str) -> MachineProfile:
    return _machine(machine, "linuxcnc", record()["jobs"]["times"][machine]["limits"])


def job_cases(machine: str) -> list:
    """Finishing jobs in the posted path mode."""
    texts = tool_module("jobs").finishing_jobs()
    times = record()["jobs"]["times"][machine]["times"]
    return [
        Case(key, POSTED, POSTED + "\n" + texts[key], profile_of(machine), time_s)
        for key, time_s in sorted(times.items())
    ]
