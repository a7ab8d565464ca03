"""The environment as FreeCAD sees it: its state, and Prepare running in a child process on a leash."""

from __future__ import annotations

import os
import shutil
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Dict, List, Optional

from cnc_training import paths
from cnc_training.env import generations, gpu, interpreters, state
from cnc_training.env.layout import MARKER, Layout, read_json
from cnc_training.env.recipe import Recipe, available_backends, lock_path, platform_name, read_lock
from cnc_training.errors import EnvironmentFailed, TrainingError
from cnc_training.jobs.process import CANCELLED, SUCCEEDED, RuntimeProcess
from cnc_training.qt import QtCore, Signal
from cnc_training.settings import SettingsStore

NOT_PREPARED, PREPARING, READY, FAILED = "NOT_PREPARED", "PREPARING", "READY", "FAILED"
_HELLO_TIMEOUT_S = 20.0
_KEPT_LOGS = 10


@dataclass(frozen=True)
class Source:
    """A Python that Prepare could start from. accepted: None as long as nobody asked it."""

    path: str
    origin: str
    accepted: Optional[bool]
    reason: str

    @property
    def text(self) -> str:
        return f"{self.path} ({self.origin})" + (f": {self.reason}" if self.reason else "")


class EnvironmentManager(QtCore.QObject):
    """stateChanged(str)               NOT_PREPARED, PREPARING, READY or FAILED
    progressChanged(int, int, str)     done, total and what is going on, while preparing
    logged(str)                        new text for the log view
    finished(bool)                     Prepare ended; whether the environment is ready
    surveyed()                         sources(), gpu_summary() and estimate() know more now

    CNC_TRAINING_PYTHON names the interpreter where the user chose none, CNC_TRAINING_LOCK another list of packages.
    """

    stateChanged = Signal(str)
    progressChanged = Signal(int, int, str)
    logged = Signal(str)
    finished = Signal(bool)
    surveyed = Signal()

    def __init__(self, settings: SettingsStore, root: Optional[Path] = None, parent: Any = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._layout = Layout.at(root or paths.runtime_root())
        self._state = ""  # not looked at yet: that is left to the first who asks, to keep FreeCAD's start short
        self._reason = ""
        self._readiness = state.Readiness(False, "")
        self._process: Optional[RuntimeProcess] = None
        self._request: Dict[str, Any] = {}
        self._drivers: List[interpreters.Candidate] = []  # Pythons that could run the verb, the next first
        self._hello_by = 0.0
        self._side_processes: List[RuntimeProcess] = []  # survey and sweep

    # --- state ----------------------------------------------------------------------------------------------------

    @property
    def state(self) -> str:
        if not self._state:
            self.refresh()
        return self._state

    @property
    def reason(self) -> str:
        """Why it is not ready; "" when it is."""
        return self._reason if self.state else ""

    @property
    def preparing(self) -> bool:
        """Whether Prepare runs. Asked in a loop where there is no event loop, so overdue children are noticed here."""
        self._check_hello()
        return self._process is not None

    def refresh(self) -> str:
        """Look at the disk (under 100 ms) and return the state."""
        if self._process is not None:
            return self._state
        self._look()
        cut_off = state.interrupted(self._layout)
        if self._readiness.ready:
            if not self._state:
                if cut_off:
                    self.logged.emit(f"{cut_off} The environment before it is still in use.\n")
                self._sweep()
            self._set(READY, "")
        elif self._state == FAILED:
            self._set(FAILED, self._reason)
        else:
            self._set(NOT_PREPARED, cut_off or self._readiness.reason)
        return self._state

    def _look(self) -> None:
        try:
            self._readiness = state.check(self._layout, self._recipe(self._made_for()))
        except TrainingError as error:
            self._readiness = state.Readiness(False, str(error))

    def _made_for(self) -> str:
        current = read_json(self._layout.current) or {}
        marker = read_json(self._layout.root / str(current.get("env", "")) / MARKER) or {}
        return str(marker.get("backend", ""))

    def _recipe(self, backend: str = "") -> Recipe:
        other = os.environ.get("CNC_TRAINING_LOCK")
        if other:
            return read_lock(Path(other))
        name = platform_name()
        known = available_backends(name)
        return read_lock(lock_path(backend if backend in known else "cpu", name))

    def _set(self, new: str, reason: str) -> None:
        changed = (new, reason) != (self._state, self._reason)
        self._state, self._reason = new, reason
        if changed:
            self.stateChanged.emit(new)

    @property
    def python(self) -> Path:
        """The interpreter of the runtime. Raises EnvironmentFailed while it is not ready."""
        if self.state == READY and self._readiness.python is not None:
            return self._readiness.python
        if self.preparing:
            raise EnvironmentFailed("preparing", "The environment is being prepared.", "Wait until it is ready.")
        raise EnvironmentFailed("not_prepared", self.reason, "Run Prepare Environment.")

    def python_executable(self) -> Path:
        """The same as python."""
        return self.python

    def missing_packages(self) -> List[str]:
        """Packages of the list that are not installed in their version, read from disk. Asked before each job."""
        environment = self._readiness.environment
        if self.state != READY or environment is None:
            return [f"{r.name} {r.version}" for r in self._recipe().requirements]
        return state.missing_packages(environment, self._recipe(str(self._readiness.marker.get("backend", ""))))

    # --- what a person sees and sets ------------------------------------------------------------------------------

    @property
    def cpu_only(self) -> bool:
        return self._settings.values.cpu_only

    @cpu_only.setter
    def cpu_only(self, on: bool) -> None:
        self._settings.update(cpu_only=bool(on))

    def sources(self) -> List[Source]:
        """The Pythons of this machine in the order in which Prepare tries them, with what is known about them."""
        known = {row.get("path"): row for row in self._surveyed().get("verdicts", [])}
        rows = []
        for candidate in interpreters.candidates(self._chosen("")):
            refusal = interpreters.refused_by_place(candidate.path, os.environ)
            row = known.get(candidate.path, {})
            accepted = False if refusal else row.get("accepted")
            rows.append(Source(candidate.path, candidate.origin, accepted, refusal or str(row.get("reason", ""))))
        return rows

    def gpu_summary(self) -> Dict[str, Any]:
        """gpus (name, memory_mib, driver, ...), backend and its reason, torch, torch_cuda, cuda_available, device."""
        seen = self._surveyed()
        marker = self._readiness.marker if self.state == READY else {}
        gpus = tuple(gpu.Gpu(**row) for row in seen.get("gpus", []))
        backend = gpu.Backend(
            str(marker.get("backend") or seen.get("backend") or "cpu"),
            str(marker.get("reason") or seen.get("reason") or ""),
        )
        return gpu.summary(gpu.Driver(gpus, str(seen.get("problem", ""))), backend, marker)

    def estimate(self) -> Dict[str, int]:
        """{"download_bytes", "needed_bytes", "free_bytes"} of a Prepare now, in which wheels at hand count."""
        seen = self._surveyed()
        try:
            recipe = self._recipe("cpu" if self.cpu_only else str(seen.get("backend", "cpu")))
        except TrainingError:
            return {"download_bytes": 0, "needed_bytes": 0, "free_bytes": 0}
        at_hand = sum(p.stat().st_size for p in self._layout.downloads.glob("*.whl"))
        folder = next((p for p in (self._layout.root, *self._layout.root.parents) if p.is_dir()), Path("/"))
        return {
            "download_bytes": max(0, recipe.download_bytes - at_hand),
            "needed_bytes": recipe.needed_bytes(at_hand),
            "free_bytes": shutil.disk_usage(folder).free,
        }

    def _surveyed(self) -> Dict[str, Any]:
        return read_json(self._layout.survey) or {}

    # --- preparing ------------------------------------------------------------------------------------------------

    def prepare(self, interpreter: Optional[str] = None) -> None:
        """Start Prepare; signals tell how it goes. interpreter: the Python to start from, remembered; "": the best that
        is found, and forget an earlier choice; None: as chosen before. Does nothing while it runs, and next to nothing
        when the environment is ready."""
        self._start(interpreter, force=False)

    def repair(self, interpreter: Optional[str] = None) -> None:
        """Make the environment anew, from wheels that are on disk where they are. The present one stays until then."""
        self._start(interpreter, force=True)

    def cancel(self) -> None:
        """Stop Prepare. What was ready before stays ready."""
        self._drivers = []
        if self._process is not None:
            self._process.cancel()

    def survey(self, interpreter: str = "") -> None:
        """Look at this machine's Pythons and GPU in a child process; surveyed() tells when it is done."""
        request = {"root": str(self._layout.root), "only": "survey", "interpreter": self._chosen(interpreter)}
        self._start_side({**request, "cpu_only": self.cpu_only}, self.surveyed.emit)

    def _chosen(self, interpreter: str) -> str:
        return interpreter or self._settings.values.interpreter or os.environ.get("CNC_TRAINING_PYTHON", "")

    def _candidates(self, chosen: str) -> List[interpreters.Candidate]:
        found = interpreters.candidates(chosen)
        return [c for c in found if not interpreters.refused_by_place(c.path, os.environ)]

    def _start(self, interpreter: Optional[str], force: bool) -> None:
        if self._process is not None:
            return
        from_outside = bool(interpreter) and interpreter == os.environ.get("CNC_TRAINING_PYTHON")
        if interpreter is not None and not from_outside and interpreter != self._settings.values.interpreter:
            self._settings.update(interpreter=interpreter)
        chosen = self._chosen(interpreter or "")
        self._request = {
            "root": str(self._layout.root),
            "lock": os.environ.get("CNC_TRAINING_LOCK", ""),
            "interpreter": chosen,
            "cpu_only": self.cpu_only,
            "force": force,
        }
        self._drivers = self._candidates(chosen)
        self._set(PREPARING, "")
        self._try_next_driver(None)

    def _try_next_driver(self, error: Optional[TrainingError]) -> None:
        """Run the verb on the next Python. Which one the environment is made from is decided there, by asking each."""
        if not self._drivers:
            failure = error or EnvironmentFailed(
                "no_python", "No Python was found that could prepare the environment.",
                "Install Python 3.11 to 3.13 (Debian and Ubuntu: with python3-venv), or choose one in the panel.",
            )  # fmt: skip
            self._end(False, FAILED, str(failure))
            return
        driver = self._drivers.pop(0)
        self.logged.emit(f"Prepare runs on {driver.path} ({driver.origin}).\n")
        self._hello_by = time.monotonic() + _HELLO_TIMEOUT_S
        process = RuntimeProcess(Path(driver.path), "prepare", self._request, self._log_folder())
        process.eventReceived.connect(self._on_event)
        process.logged.connect(self.logged)
        process.finished.connect(self._on_finished)
        self._process = process
        if QtCore.QCoreApplication.instance() is not None:
            QtCore.QTimer.singleShot(int(_HELLO_TIMEOUT_S * 1000) + 100, self._check_hello)
        process.start()

    def _check_hello(self) -> None:
        process = self._process
        if process is not None and not process.hello and time.monotonic() > self._hello_by:
            process.kill()

    def _log_folder(self) -> Path:
        self._layout.logs.mkdir(parents=True, exist_ok=True)
        old = sorted(p for p in self._layout.logs.iterdir() if p.is_dir())
        for folder in old[: 1 - _KEPT_LOGS]:
            shutil.rmtree(folder, ignore_errors=True)
        return self._layout.logs / time.strftime(f"prepare-%Y%m%d-%H%M%S-{time.monotonic_ns() % 1_000_000:06d}")

    def _on_event(self, event: Dict[str, Any]) -> None:
        if event["event"] == "progress":
            done, total = int(event.get("done") or 0), int(event.get("total") or 0)
            self.progressChanged.emit(done, total, str(event.get("text", "")))

    def _on_finished(self, code: int, outcome: str) -> None:
        process = self._process
        if process is None:
            return
        self._process = None
        if outcome == SUCCEEDED:
            self._state = ""
            self._end(self.refresh() == READY, self._state, self._reason)
        elif outcome == CANCELLED:
            self._state = ""
            self.refresh()
            self._end(False, self._state, self._reason or "")
        elif not process.hello and self._drivers:
            self.logged.emit(f"{process.error or 'It did not answer as a Python interpreter does.'}\n")
            self._try_next_driver(process.error)
        else:
            self._look()
            reason = str(process.error or "Prepare ended unexpectedly.")
            self._end(False, READY if self._readiness.ready else FAILED, reason)

    def _end(self, ready: bool, new: str, reason: str) -> None:
        self._set(new, reason)
        self.finished.emit(ready)

    def _sweep(self) -> None:
        """Delete old generations in the background, if there are any."""
        if generations.has_rubbish(self._layout):
            self._start_side({"root": str(self._layout.root), "only": "sweep"}, lambda: None)

    def _start_side(self, request: Dict[str, Any], on_done: Any) -> None:
        base = self._readiness.marker.get("base", {}).get("executable")
        drivers = [base] if base else [c.path for c in self._candidates(str(request.get("interpreter", "")))]
        if not drivers:
            return
        process = RuntimeProcess(Path(drivers[0]), "prepare", request, self._layout.logs / str(request["only"]))
        self._side_processes.append(process)

        def ended(code: int, outcome: str) -> None:
            self._side_processes.remove(process)
            on_done()

        process.finished.connect(ended)
        process.start()
