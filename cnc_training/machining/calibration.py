"""Fits the few physical parameters of a machine to measured cycle times.

    result = calibrate(load_machine("bench mill"), [MeasuredCycle(program_or_toolpath, seconds), ...])
    save_calibration(result, "my mill")

What a data sheet says of a machine and what its controller is set to differ; five to ten jobs timed with a stopwatch
tell. The unknowns are the logarithms of the accelerations, the rapid speeds and the rounding of corners, and the fixed
overhead of a job. They minimise

    sum_i w_i (ln t_model,i - ln t_measured,i)^2 / s^2 + sum_j ((p_j - p_j,0) / sigma_j)^2

by damped Gauss-Newton steps (Levenberg-Marquardt) with the Jacobian by differences: the profile that one starts from is
the prior, sigma_j how far it may be off, s the scatter of the times. The weights w_i (Huber) keep one mistyped time
from bending all the rest. Standard errors come from the inverse of the matrix of the last step.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Dict, List, Optional, Sequence, Tuple, Union

import numpy as np

from ..contract import MachineProfile
from ..errors import TrainingError
from .gcode_time import read_program
from .kinematics import estimate_moves
from .machines import MachineError, check_machine, machine_path, save_machine
from .moves import Moves

FEWEST_CYCLES = 5
SCATTER = 0.02  # of ln t: stopwatch and model
HUBER = 2.5  # scatters from which on a time counts less
DIFFERENCE = 0.02
MOST_STEPS = 40
# How far a parameter may be off what the profile says, as a standard deviation of its logarithm.
PRIORS = {
    "acceleration_xy_mm_s2": 1.0,
    "acceleration_z_mm_s2": 1.0,
    "rapid_xy_mm_min": 0.5,
    "rapid_z_mm_min": 0.5,
    "junction_deviation_mm": 1.0,
    "path_tolerance_mm": 1.0,
    "dwell_s": 1.5,  # of ln(1 s + overhead)
}
COMMON = ("acceleration_xy_mm_s2", "acceleration_z_mm_s2", "rapid_xy_mm_min", "rapid_z_mm_min", "dwell_s")


class CalibrationError(TrainingError):
    """The measured times do not allow a calibration."""


@dataclass(frozen=True)
class MeasuredCycle:
    """job: a tool path, the text of a program, or Moves. seconds: from start to end on the machine. The feeds are those
    of a tool path; a program has its own."""

    job: Any
    seconds: float
    feed_mm_min: Optional[float] = None
    plunge_mm_min: Optional[float] = None
    name: str = ""


@dataclass(frozen=True)
class Calibration:
    """profile: the fitted machine. started_from: name of the profile that was fitted. standard_errors: by field,
    relative (overhead: seconds); what the cycles tell nothing about keeps its value and the error of the prior.
    error_before, error_after: root mean square of ln(model / measured) over the cycles; error_left_out: the same with
    each cycle predicted by a fit without it (from the leverages of the last step): what to expect of other jobs.
    ratios: model / measured of each cycle after the fit."""

    profile: MachineProfile
    started_from: str
    standard_errors: Dict[str, float]
    error_before: float
    error_after: float
    error_left_out: float
    ratios: Tuple[float, ...]


def calibrate(
    machine: MachineProfile, cycles: Sequence[MeasuredCycle], parameters: Optional[Sequence[str]] = None
) -> Calibration:
    """Fits machine to the cycles. parameters: fields of the profile to fit; default: both accelerations, both rapid
    speeds, the overhead, and what the controller rounds corners by where the jobs do not say it themselves.

    Raises CalibrationError for fewer than five cycles and for times that make no sense.
    """
    check_machine(machine)
    if len(cycles) < FEWEST_CYCLES:
        raise CalibrationError(
            "too_few_cycles",
            f"{len(cycles)} measured cycle times are too few.",
            f"Measure at least {FEWEST_CYCLES} jobs, with short and long moves and some retracts.",
        )
    for cycle in cycles:
        if not np.isfinite(cycle.seconds) or cycle.seconds <= 0:
            raise CalibrationError(
                "bad_time", f"{cycle.name or 'A job'} cannot have taken {cycle.seconds:g} s.", "Correct that time."
            )
    fit = _Fit(machine, cycles, list(parameters) if parameters else None)
    return fit.run()


def save_calibration(
    calibration: Calibration, name: str, folder: Optional[Path] = None, overwrite: bool = False
) -> Path:
    """Writes the fitted machine as a profile of that name into folder (default: the user's profiles), where every list
    of machines finds it, with how it was found under "calibration". Returns the file. Raises MachineError where there
    is one of that name and overwrite is not set."""
    path = machine_path(name, folder)
    if path.exists() and not overwrite:
        raise MachineError(
            "machine_exists",
            f"There is a machine profile called {name!r} already.",
            "Choose another name, or replace it.",
        )
    record = {
        "started_from": calibration.started_from,
        "cycles": len(calibration.ratios),
        "standard_errors": calibration.standard_errors,
        "error_before": calibration.error_before,
        "error_after": calibration.error_after,
        "error_left_out": calibration.error_left_out,
    }
    return save_machine(replace(calibration.profile, name=name), folder, {"calibration": record})


def calibration_record(path: Path) -> Optional[Dict[str, Any]]:
    """What save_calibration wrote about a profile's origin; None for a profile that nobody calibrated."""
    try:
        found = json.loads(Path(path).read_text(encoding="utf-8")).get("calibration")
    except (OSError, ValueError, AttributeError) as error:
        raise MachineError("bad_machine", f"{Path(path).name} is not a machine profile: {error}") from error
    return found if isinstance(found, dict) else None


class _Fit:
    def __init__(
        self, machine: MachineProfile, cycles: Sequence[MeasuredCycle], parameters: Optional[List[str]]
    ) -> None:
        self.machine, self.cycles = machine, cycles
        self.jobs = [_moves(cycle.job, machine.controller) for cycle in cycles]
        self.measured = np.log([cycle.seconds for cycle in cycles])
        self.names = parameters or self._default_parameters()
        unknown = [name for name in self.names if name not in PRIORS]
        if unknown:
            raise CalibrationError(
                "bad_parameter", f"{unknown[0]} cannot be fitted.", f"Known are: {', '.join(PRIORS)}."
            )
        self.start = self._encode(machine)
        self.precision = np.diag([PRIORS[name] ** -2 for name in self.names])

    def _default_parameters(self) -> List[str]:
        if self.machine.controller == "grbl":
            return [*COMMON, "junction_deviation_mm"]
        told = all(job.tolerance_mm is not None and not np.isnan(job.tolerance_mm).any() for job in self.jobs)
        return list(COMMON) if told or self.machine.path_tolerance_mm <= 0 else [*COMMON, "path_tolerance_mm"]

    def _encode(self, machine: MachineProfile) -> np.ndarray:
        values = [getattr(machine, name) for name in self.names]
        return np.array([np.log1p(v) if n == "dwell_s" else np.log(v) for n, v in zip(self.names, values)])

    def _profile(self, point: np.ndarray) -> MachineProfile:
        values = {
            name: float(max(np.expm1(p), 0.0) if name == "dwell_s" else np.exp(p)) for name, p in zip(self.names, point)
        }
        return replace(self.machine, **values)  # type: ignore[arg-type]

    def _residuals(self, point: np.ndarray) -> np.ndarray:
        profile = self._profile(point)
        times = [
            estimate_moves(job, profile, cycle.feed_mm_min, cycle.plunge_mm_min).total_s
            for job, cycle in zip(self.jobs, self.cycles)
        ]
        return np.log(times) - self.measured

    def _jacobian(self, point: np.ndarray, residuals: np.ndarray) -> np.ndarray:
        columns = []
        for j in range(len(point)):
            moved = point.copy()
            moved[j] += DIFFERENCE
            columns.append((self._residuals(moved) - residuals) / DIFFERENCE)
        return np.array(columns).T

    def _cost(self, point: np.ndarray, residuals: np.ndarray) -> float:
        scaled = np.abs(residuals) / SCATTER
        losses = np.where(scaled <= HUBER, scaled**2, HUBER * (2.0 * scaled - HUBER))
        step = point - self.start
        return float(losses.sum() + step @ self.precision @ step)

    def run(self) -> Calibration:
        point = self.start.copy()
        residuals = self._residuals(point)
        before = _rms(residuals)
        cost, damping = self._cost(point, residuals), 1e-2
        for _ in range(MOST_STEPS):
            jacobian = self._jacobian(point, residuals)
            weighted = jacobian.T * (_weights(residuals) / SCATTER**2)
            matrix = weighted @ jacobian + self.precision
            gradient = weighted @ residuals + self.precision @ (point - self.start)
            while damping < 1e8:
                step = -np.linalg.solve(matrix + damping * np.diag(np.diag(matrix)), gradient)
                trial = point + np.clip(step, -1.0, 1.0)
                if "dwell_s" in self.names:  # no overhead is the least there is
                    trial[self.names.index("dwell_s")] = max(trial[self.names.index("dwell_s")], 0.0)
                trial_residuals = self._residuals(trial)
                trial_cost = self._cost(trial, trial_residuals)
                if trial_cost < cost:
                    break
                damping *= 4.0
            else:
                break
            gained = cost - trial_cost
            point, residuals, cost = trial, trial_residuals, trial_cost
            damping = max(damping * 0.25, 1e-6)
            if gained < 1e-4 * (1.0 + cost):
                break
        return self._result(point, residuals, before)

    def _result(self, point: np.ndarray, residuals: np.ndarray, before: float) -> Calibration:
        jacobian = self._jacobian(point, residuals)
        weights = _weights(residuals)
        weighted = jacobian.T * (weights / SCATTER**2)
        covariance = np.linalg.inv(weighted @ jacobian + self.precision)
        leverage = np.einsum("ij,ji->i", jacobian @ covariance, weighted)
        errors = np.sqrt(np.diag(covariance))
        profile = self._profile(point)
        by_name = {
            name: float(error * (1.0 + profile.dwell_s) if name == "dwell_s" else error)
            for name, error in zip(self.names, errors)
        }
        left_out = residuals / np.maximum(1.0 - leverage, 0.05)
        ratios = tuple(float(r) for r in np.exp(residuals))
        return Calibration(
            check_machine(profile), self.machine.name, by_name, before, _rms(residuals), _rms(left_out), ratios
        )


def _moves(job: Union[str, Moves, Any], controller: str) -> Moves:
    moves = job if isinstance(job, Moves) else None
    if moves is None:
        moves = read_program(job, controller) if isinstance(job, str) else Moves.of_toolpath(job)
    if not len(moves):
        raise CalibrationError("empty_job", "A job without any move cannot be timed.", "Leave it out.")
    return moves


def _weights(residuals: np.ndarray) -> np.ndarray:
    """Huber: 1 near zero, falling as 1 / |residual| beyond."""
    return np.minimum(1.0, HUBER * SCATTER / np.maximum(np.abs(residuals), 1e-12))


def _rms(residuals: np.ndarray) -> float:
    return float(np.sqrt(np.mean(residuals**2)))
