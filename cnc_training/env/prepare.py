"""Prepare: from a machine with some Python to a committed environment. Plain Python, with callbacks; knows no Qt.

It runs in a child process on a leash (runtime/prepare_verb.py), so it may be ended at any instruction. What makes that
harmless: every attempt has a folder of its own, and only `current.json`, replaced at the very end, makes it count.
"""

from __future__ import annotations

import os
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, List, Optional

from cnc_training.env import asking, failures, generations, gpu, interpreters, preflight, state, survey, wheelhouse
from cnc_training.env.child_environment import child_environment
from cnc_training.env.installer import Installer
from cnc_training.env.layout import Layout, python_of, read_json, write_json
from cnc_training.env.lock import FileLock
from cnc_training.env.recipe import (
    Recipe,
    available_backends,
    environment_key,
    lock_path,
    platform_name,
    read_lock,
)
from cnc_training.errors import Cancelled, EnvironmentFailed
from cnc_training.wording import said

Progress = Callable[[int, int, str], None]


@dataclass
class PrepareRequest:
    """What Prepare is asked for."""

    root: str
    lock: str = ""  # a lock file; "": that of this platform and of the backend that fits its GPU
    interpreter: str = ""  # the Python chosen by the user; "": the best that is found
    origin: str = "chosen"  # for people: where that Python is from
    only: bool = False  # consider no other Python than that
    cpu_only: bool = False
    force: bool = False  # repair: make a new generation even when the present one looks right
    wait_s: float = 0.0  # how long to wait for another Prepare


class Prepare:
    """One attempt.

    progress   gets (done, 100, what is going on)
    log        gets lines of text
    cancelled  is asked often; True makes run() raise errors.Cancelled
    """

    def __init__(
        self,
        request: PrepareRequest,
        progress: Progress = lambda done, total, text: None,
        log: Callable[[str], None] = lambda text: None,
        cancelled: Callable[[], bool] = lambda: False,
        environ: Optional[Dict[str, str]] = None,
    ) -> None:
        self._request = request
        self._layout = Layout.at(Path(request.root))
        self._progress = progress
        self._log = log
        self._cancelled = cancelled
        self._environ = child_environment(os.environ if environ is None else environ)
        self._generation: Optional[Path] = None
        self._backend = gpu.Backend("", "A lock file was given.")
        self._journal: Dict[str, Any] = {}

    def run(self) -> Dict[str, Any]:
        """The marker of the environment that is ready afterwards: key, path, python, versions, base, GPU facts.

        Raises EnvironmentFailed with a sentence for people, or Cancelled. Either leaves what was ready before as it was
        and downloaded files for the next attempt.
        """
        recipe = read_lock(self._lock_file())
        lock = FileLock(self._layout.lock)
        try:
            lock.acquire(self._request.wait_s, self._cancelled, lambda: self._log("Waiting for another Prepare."))
        except OSError as error:
            raise failures.from_os_error(self._layout.root, error) from error
        try:
            return self._run_locked(recipe)
        except Cancelled:
            self._give_up("cancelled", "")
            raise
        except EnvironmentFailed as error:
            self._give_up("failed", error.message)
            raise
        except OSError as error:
            failure = failures.from_os_error(self._layout.root, error)
            self._give_up("failed", failure.message)
            raise failure from error
        finally:
            lock.release()

    def _lock_file(self) -> Path:
        if self._request.lock:
            return Path(self._request.lock)
        name = platform_name()
        driver = gpu.Driver() if self._request.cpu_only else asking.query_driver(self._environ, self._cancelled)
        self._backend = gpu.choose_backend(name, driver, self._request.cpu_only, available_backends(name))
        self._log(f"Packages for the {self._backend.name}: {self._backend.reason}")
        return lock_path(self._backend.name, name)

    def _run_locked(self, recipe: Recipe) -> Dict[str, Any]:
        self._clear_interrupted()
        present = state.check(self._layout, recipe)
        if present.ready and not self._request.force and self._is_wanted(present.marker, recipe):
            self._step("ready")
            return self._result(present.marker)
        self._preflight(recipe)
        base = self._find_python(recipe)
        key = environment_key(base, recipe)
        self._generation = generations.new_generation(self._layout, key)
        with tempfile.TemporaryDirectory(prefix="cnc_training_") as empty:
            installer = Installer(
                self._generation, base, recipe, self._layout, self._environ, Path(empty), self._log, self._cancelled
            )
            self._step("venv", 4, "Creating the environment")
            installer.create()
            self._step("download", 10, "Looking at the downloaded packages")
            installer.download(lambda share, text: self._progress(10 + int(40 * share), 100, text))
            self._step("install", 50, "Installing packages")
            installer.install(lambda share, text: self._progress(50 + int(38 * share), 100, text))
            self._step("check", 88, "Checking that the packages can be loaded")
            facts = installer.check()
        self._step("commit", 98, "Finishing")
        if self._cancelled():
            raise Cancelled()
        marker = {
            "key": key,
            "base": base,
            "backend": recipe.backend,
            "reason": self._backend.reason,
            "lock_sha256": recipe.sha256,
            "created": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime()),
            **facts,
        }
        generations.commit(self._layout, self._generation, marker)
        self._generation = None
        self._step("ready", 100, "Ready")
        generations.discard_unnamed(self._layout)
        return self._result(state.check(self._layout, recipe).marker)

    def _is_wanted(self, marker: Dict[str, Any], recipe: Recipe) -> bool:
        """Whether the ready environment has the wanted backend and is based on the Python that the user chose."""
        if marker.get("backend") != recipe.backend:
            return False
        if not self._request.interpreter:
            return True
        return os.path.realpath(self._request.interpreter) == os.path.realpath(str(marker["base"]["executable"]))

    def _clear_interrupted(self) -> None:
        before = read_json(self._layout.journal) or {}
        if before.get("step") not in (None, *state.FINISHED_STEPS):
            self._log(f"The last attempt was interrupted at the step '{before['step']}'; it is made again.")
        for name in generations.discard_unnamed(self._layout):
            self._log(f"Discarded the unfinished environment {name}.")

    # --- before anything is made ----------------------------------------------------------------------------------

    def _preflight(self, recipe: Recipe) -> None:
        self._step("preflight", 1, "Checking disk space")
        preflight.check(self._layout, recipe.needed_bytes(wheelhouse.bytes_at_hand(self._layout, recipe)))

    def _find_python(self, recipe: Recipe) -> Dict[str, Any]:
        self._step("python", 2, "Looking for a Python")
        verdicts: List[interpreters.Verdict] = []
        found: Optional[interpreters.Verdict] = None
        for candidate in self._candidates(recipe):
            verdict = asking.ask_interpreter(candidate, recipe.pythons, self._environ, self._cancelled)
            verdicts.append(verdict)
            self._log(f"Python {'taken' if verdict.accepted else 'refused'}: {verdict.text}")
            if verdict.accepted:
                found = verdict
                break
        survey.remember(self._layout, verdicts)
        if found is None or found.base is None:
            refused = "; ".join(v.reason if self._request.only else v.text for v in verdicts[:3]) or said(
                "none was found"
            )
            where = self._request.interpreter if self._request.only else said("No Python of this computer")
            raise EnvironmentFailed(
                "no_python", f"{where} {'cannot' if self._request.only else 'can'} be used: {refused}.",
                "Install Python 3.11 to 3.13 (Debian and Ubuntu: with python3-venv), or choose one in the panel.",
            )  # fmt: skip
        return found.base

    def _candidates(self, recipe: Recipe) -> List[interpreters.Candidate]:
        request = self._request
        if request.only:
            return [interpreters.Candidate(request.interpreter, request.origin)]
        return interpreters.candidates(request.interpreter, self._environ, versions=recipe.pythons)

    # --- keeping track --------------------------------------------------------------------------------------------

    def _step(self, step: str, done: int = 100, text: str = "") -> None:
        if self._cancelled() and step not in state.FINISHED_STEPS:
            raise Cancelled()
        if not self._journal:
            self._journal = {"started": time.strftime("%Y-%m-%d %H:%M:%S"), "pid": os.getpid()}
        generation = self._generation.name if self._generation else ""
        self._journal.update(step=step, generation=generation, error="")
        write_json(self._layout.journal, self._journal)
        if text:
            self._progress(done, 100, text)

    def _give_up(self, step: str, message: str) -> None:
        if self._generation is not None:
            generations.discard(self._layout, self._generation)
            self._generation = None
        try:
            write_json(self._layout.journal, {**self._journal, "step": step, "error": message, "generation": ""})
        except OSError:
            pass  # the disk is full or gone; the message below says so

    def _result(self, marker: Dict[str, Any]) -> Dict[str, Any]:
        """The marker without the inventory, which nobody needs to send around."""
        result = {name: value for name, value in marker.items() if name != "files"}
        result["python"] = str(python_of(Path(marker["path"])))
        return result
