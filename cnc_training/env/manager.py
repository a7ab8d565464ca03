"""The environment as FreeCAD sees it: its state, and what a person can have done with it."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path
from typing import Any, Dict, List, Optional

from cnc_training import host, paths
from cnc_training.env import diagnostics, overview, sources, state
from cnc_training.env.current import CurrentEnvironment
from cnc_training.env.layout import Layout
from cnc_training.env.network import proxy_variables
from cnc_training.env.overview import SourceRow
from cnc_training.env.preparation import Preparation
from cnc_training.env.removing import Removing
from cnc_training.env.side_processes import SideProcesses
from cnc_training.errors import EnvironmentFailed, TrainingError
from cnc_training.qt import QtCore, Signal
from cnc_training.settings import SettingsStore

NOT_PREPARED, PREPARING, READY, FAILED, REMOVING = "NOT_PREPARED", "PREPARING", "READY", "FAILED", "REMOVING"
_KEPT_LOGS = 10
# How often a look is taken whether what was ready still is.
_WATCH_MS = 5000


class EnvironmentManager(QtCore.QObject):
    """stateChanged(str)               NOT_PREPARED, PREPARING, READY, FAILED or REMOVING
    progressChanged(int, int, str)     done, total and what is going on, while preparing
    logged(str)                        new text for the log view
    finished(bool)                     Prepare or a removal ended; whether the environment is ready
    surveyed()                         sources(), gpu_summary() and estimate() know more now
    aboutToRemove()                    who uses the environment has to let go of it

    CNC_TRAINING_PYTHON names the interpreter where the user chose none, CNC_TRAINING_LOCK another list of packages,
    CNC_TRAINING_PYTHONS another list of standalone Pythons, CNC_TRAINING_MIRROR where to get them first.
    """

    stateChanged = Signal(str)
    progressChanged = Signal(int, int, str)
    logged = Signal(str)
    finished = Signal(bool)
    surveyed = Signal()
    aboutToRemove = Signal()

    def __init__(self, settings: SettingsStore, root: Optional[Path] = None, parent: Any = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._layout = Layout.at(root or paths.runtime_root())
        self._state = ""  # not looked at yet: that is left to the first who asks, to keep FreeCAD's start short
        self._reason = ""
        self._current = CurrentEnvironment(self._layout)
        self._preparation: Optional[Preparation] = None
        self._removing: Optional[Removing] = None
        self._side = SideProcesses(self._layout)
        self._watch: Any = None
        app = QtCore.QCoreApplication.instance()
        if app is not None:
            self._watch = QtCore.QTimer(self)
            self._watch.setInterval(_WATCH_MS)
            self._watch.timeout.connect(self._look_again)
            self._watch.start()
            app.aboutToQuit.connect(self.cancel)

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
        """Whether Prepare or a removal runs. Asked in a loop where there is no event loop: then this does its work."""
        if self._preparation is not None:
            self._preparation.poll()
        if self._removing is not None:
            self._removing.poll()
        return self._busy

    @property
    def _busy(self) -> bool:
        return self._preparation is not None or self._removing is not None

    def refresh(self) -> str:
        """Look at the disk (under 100 ms) and return the state."""
        if self._busy:
            return self._state
        self._current.look()
        cut_off = state.interrupted(self._layout)
        if self._current.ready:
            if not self._state:
                if cut_off:
                    self.logged.emit(f"{cut_off} The environment before it is still in use.\n")
                self._side.sweep()
            self._set(READY, "")
        elif self._state == FAILED:
            self._set(FAILED, self._reason)
        else:
            self._set(NOT_PREPARED, cut_off or self._current.reason)
        return self._state

    def _look_again(self) -> None:
        """Notice that what was ready is gone: moved, deleted, its Python uninstalled."""
        if self._state == READY and not self._busy and not self._current.still_there():
            self.refresh()
            if self._state != READY:
                self.logged.emit(f"The environment is no longer ready. {self._reason}\n")

    def _set(self, new: str, reason: str) -> None:
        changed = (new, reason) != (self._state, self._reason)
        self._state, self._reason = new, reason
        if changed:
            self.stateChanged.emit(new)

    @property
    def python(self) -> Path:
        """The interpreter of the runtime. Raises EnvironmentFailed while it is not ready."""
        self._look_again()
        if self.state == READY and self._current.python is not None:
            return self._current.python
        if self.preparing:
            raise EnvironmentFailed("preparing", "The environment is being prepared.", "Wait until it is ready.")
        raise EnvironmentFailed("not_prepared", self.reason, "Run Prepare Environment.")

    def missing_packages(self) -> List[str]:
        """Packages of the list that are not installed in their version, read from disk. Asked before each job."""
        return self._current.missing_packages(self.state == READY)

    # --- what a person sees and sets ------------------------------------------------------------------------------

    @property
    def cpu_only(self) -> bool:
        return self._settings.values.cpu_only

    @cpu_only.setter
    def cpu_only(self, on: bool) -> None:
        self._settings.update(cpu_only=bool(on))

    @property
    def chosen(self) -> str:
        """The source that Prepare tries first: a path, "standalone", or "" for all in order."""
        return self._settings.values.interpreter or os.environ.get("CNC_TRAINING_PYTHON", "")

    @property
    def mirror(self) -> str:
        """Where standalone Pythons are downloaded from first."""
        return self._settings.values.mirror or os.environ.get("CNC_TRAINING_MIRROR", "")

    @mirror.setter
    def mirror(self, address: str) -> None:
        self._settings.update(mirror=address.strip())

    @property
    def downloads(self) -> Path:
        """The inbox: wheels and archives that lie here are used instead of the network."""
        return self._layout.downloads

    def unknown_hash(self, archive: str) -> str:
        """The SHA-256 of an archive that nobody vouches for yet; "" where it is pinned or trusted."""
        sha256 = sources.hash_of_archive(Path(archive))
        return "" if sources.is_known(sha256, self._settings.values.trusted_pythons) else sha256

    def trust(self, sha256: str) -> None:
        """The user says that the archive of this hash may be used."""
        self._settings.update(trusted_pythons=f"{self._settings.values.trusted_pythons} {sha256}".strip())

    def sources(self) -> List[SourceRow]:
        """Where a Python can come from, in the order in which Prepare tries, with what is known about each."""
        return overview.rows(self._layout, self.chosen, os.environ)

    def gpu_summary(self) -> Dict[str, Any]:
        """driver, problem, gpus (name, memory_mib, ...), backend and its reason, torch, torch_cuda, cuda_available,
        device."""
        return overview.gpu_summary(self._layout, self._current.marker if self.state == READY else {})

    def estimate(self) -> Dict[str, int]:
        """{"download_bytes", "needed_bytes", "free_bytes"} of a Prepare now, in which files at hand count."""
        backend = "cpu" if self.cpu_only else str(self.gpu_summary()["backend"])
        try:
            return overview.estimate(self._layout, self._current.recipe(backend), self.chosen)
        except TrainingError:
            return {"download_bytes": 0, "needed_bytes": 0, "free_bytes": 0}

    def diagnostics(self) -> str:
        """Everything that helps to find out what is wrong, as text, without secrets."""
        return diagnostics.report(
            host.facts(), self._layout, self._settings.values, self.state, self.reason, os.environ
        )

    # --- preparing ------------------------------------------------------------------------------------------------

    def prepare(self, interpreter: Optional[str] = None) -> None:
        """Start Prepare; signals tell how it goes. interpreter: the source to try first (see chosen), remembered; "":
        all in order, and forget an earlier choice; None: as chosen before. Does nothing while it runs, and next to
        nothing when the environment is ready."""
        self._start(interpreter, force=False)

    def repair(self, interpreter: Optional[str] = None) -> None:
        """Make the environment anew, from wheels that are on disk where they are. The present one stays until then."""
        self._start(interpreter, force=True)

    def cancel(self) -> None:
        """Stop Prepare. What was ready before stays ready."""
        if self._preparation is not None:
            self._preparation.cancel()

    def _start(self, interpreter: Optional[str], force: bool) -> None:
        if self._busy:
            return
        from_outside = bool(interpreter) and interpreter == os.environ.get("CNC_TRAINING_PYTHON")
        if interpreter is not None and not from_outside and interpreter != self._settings.values.interpreter:
            self._settings.update(interpreter=interpreter)
        request = {
            "root": str(self._layout.root),
            "lock": os.environ.get("CNC_TRAINING_LOCK", ""),
            "cpu_only": self.cpu_only,
            "force": force,
        }
        trusted = self._settings.values.trusted_pythons
        plan = sources.plan(self._layout, interpreter or self.chosen, trusted)
        preparation = Preparation(
            self._layout, request, plan, self.estimate()["needed_bytes"], self._log_folder, self._proxies(),
            self.mirror, trusted, self,
        )  # fmt: skip
        preparation.logged.connect(self.logged)
        preparation.progressChanged.connect(self.progressChanged)
        preparation.ended.connect(self._on_ended)
        self._preparation = preparation
        self._set(PREPARING, "")
        preparation.start()

    def _proxies(self) -> Dict[str, str]:
        """The proxy that FreeCAD's Addon Manager is set up for, as variables."""
        group = "BaseApp/Preferences/Addons"
        user, address = host.preference(group, "UserProxyCheck", False), host.preference(group, "ProxyUrl", "")
        return proxy_variables(bool(user), str(address))

    def _log_folder(self) -> Path:
        self._layout.logs.mkdir(parents=True, exist_ok=True)
        old = sorted(p for p in self._layout.logs.iterdir() if p.name.startswith("prepare-"))
        for folder in old[: 1 - _KEPT_LOGS]:
            shutil.rmtree(folder, ignore_errors=True)
        return self._layout.logs / time.strftime(f"prepare-%Y%m%d-%H%M%S-{time.monotonic_ns() % 1_000_000:06d}")

    def _on_ended(self, outcome: str, error: Optional[TrainingError]) -> None:
        preparation, self._preparation = self._preparation, None
        if preparation is not None:
            preparation.setParent(None)
        if outcome == "failed":
            self._current.look()
            self._end(False, READY if self._current.ready else FAILED, str(error))
        else:
            self._state = ""
            ready = self.refresh() == READY
            self._end(ready and outcome == "ready", self._state, self._reason)

    def _end(self, well: bool, new: str, reason: str) -> None:
        self._set(new, reason)
        self.finished.emit(well)

    # --- removing -------------------------------------------------------------------------------------------------

    def remove(self) -> None:
        """Uninstall: delete everything that Prepare made and fetched, in the background. finished() tells when; what
        keeps it from being removed is in reason. Models, datasets and jobs stay."""
        if self._busy:
            return
        self.aboutToRemove.emit()
        self._removing = Removing(self._layout, self)
        self._removing.logged.connect(self.logged)
        self._removing.ended.connect(self._on_removed)
        self._set(REMOVING, "")
        self._removing.start()

    def _on_removed(self, error: Optional[TrainingError]) -> None:
        self._removing = None
        self._state = ""
        self.refresh()
        if error is None:
            self._end(False, self._state, self._reason)
        else:
            self._end(False, READY if self._state == READY else FAILED, str(error))

    # --- beside ---------------------------------------------------------------------------------------------------

    def survey(self, interpreter: str = "") -> None:
        """Look at this machine's Pythons and GPU in a child process; surveyed() tells when it is done."""
        chosen = interpreter or self.chosen
        self._side.survey("" if chosen == sources.DOWNLOAD else chosen, self.cpu_only, self.surveyed.emit)
