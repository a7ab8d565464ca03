"""What has to hold after a kill: of environments, of finished results, of results that were made in two attempts."""

from __future__ import annotations

import hashlib
import subprocess
import time
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Optional

from cnc_training.env import state
from cnc_training.env.layout import Layout
from cnc_training.env.recipe import read_lock
from cnc_training.models.card import read_card

LEFT_AFTER_S = 3.0


def left(find: Callable[[], Iterable[str]]) -> set[str]:
    """What find() still gives after LEFT_AFTER_S. A moment in which this program itself was held up hardly counts."""
    waited_s, before = 0.0, time.monotonic()
    while True:
        found = set(find())
        now = time.monotonic()
        waited_s, before = waited_s + min(now - before, 0.2), now
        if not found or waited_s > LEFT_AFTER_S:
            return found
        time.sleep(0.02)


def check_environment(home: Path, lock: Path, ready: bool) -> list[str]:
    """What is wrong with an environment; ready: whether one has to be there."""
    layout, recipe = Layout.at(home / "runtime"), read_lock(lock)
    if not layout.current.exists():
        return ["no environment"] if ready else []
    found = state.check(layout, recipe)
    if not found.ready or found.python is None:
        return [f"current.json names no healthy environment: {found.reason}"]
    code = "\n".join(f"import {name}" for name in recipe.imports)
    done = subprocess.run([str(found.python), "-I", "-c", code], capture_output=True, text=True, check=False)
    return [] if done.returncode == 0 else [f"its packages cannot be loaded: {done.stderr[-300:]}"]


def files_of(folder: Path, name: str) -> dict[str, str]:
    """File -> SHA-256 of a result, a dataset or a model."""
    found = [*(folder / "datasets" / name).glob("*"), *(folder / "models").glob(f"{name}.*")]
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in found if path.is_file()
    }


class FinishedResults:
    """Results that were finished once, and must stay as they were whatever is killed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[str, dict[str, str]] = {}

    def add(self, name: str) -> None:
        self._files[name] = files_of(self._folder, name)

    def lost(self) -> list[str]:
        return [
            f"{name} is not as it was" for name, files in self._files.items() if files_of(self._folder, name) != files
        ]

    def not_remembered(self, jobs: Optional[dict[str, str]]) -> list[str]:
        """jobs: label -> state of the history; None where no history was read."""
        if jobs is None:
            return []
        return [f"the history has {name} as {jobs.get(name)}" for name in self._files if jobs.get(name) != "SUCCEEDED"]


def check_result(folder: Path, name: str, undisturbed: str) -> list[str]:
    """Whether a result that was cut off and gone on with has what the undisturbed run has: each shard's bytes, the
    weights of the model in both files."""
    if name.startswith("generate"):
        made, wanted = (
            {Path(path).name: sha for path, sha in files_of(folder, n).items() if path.endswith(".npz")}
            for n in (name, undisturbed)
        )
        return [] if made == wanted and made else [f"{name} has other shards than an undisturbed run"]
    problems = []
    for suffix in (".onnx", ".pt"):
        path = folder / "models" / f"{name}{suffix}"
        expected = read_card(folder / "models" / f"{undisturbed}{suffix}").weights_sha256
        if not path.exists() or read_card(path).weights_sha256 != expected:
            problems.append(f"{path.name} is missing or has other weights than an undisturbed run")
    return problems
