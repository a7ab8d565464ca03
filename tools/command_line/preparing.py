"""Prepare, remove and diagnose from the command line: the sources of a Python one after the other, as FreeCAD does."""

from __future__ import annotations

import argparse
import os
import platform
import signal
import sys
from typing import Any, Callable, Dict, List, Protocol, Tuple

from cnc_training import paths
from cnc_training.env import diagnostics as env_diagnostics
from cnc_training.env import overview, removal, sources, state
from cnc_training.env.layout import Layout
from cnc_training.env.recipe import recipe_for
from cnc_training.env.worker import Worker
from cnc_training.errors import Cancelled, TrainingError
from cnc_training.settings import SettingsStore

_WAIT_FOR_OTHERS_S = 3600.0


class Watcher(Protocol):
    """Who is told how it goes."""

    def show_progress(self, percent: float, text: str) -> None: ...

    def log_line(self, text: str) -> None: ...


def prepare(options: argparse.Namespace, run: Callable[[Dict[str, Any]], Any], watcher: Watcher) -> Dict[str, Any]:
    """The result of the verb prepare. run: runs it with a request, and raises TrainingError."""
    layout = Layout.at(paths.runtime_root())
    settings = SettingsStore.default().values
    lock = options.lock or os.environ.get("CNC_TRAINING_LOCK", "")
    chosen = options.python or os.environ.get("CNC_TRAINING_PYTHON", "")
    mirror = options.mirror or settings.mirror or os.environ.get("CNC_TRAINING_MIRROR", "")
    trusted = f"{settings.trusted_pythons} {options.trust}".strip()
    common = {
        "root": str(layout.root), "lock": lock, "cpu_only": options.cpu_only or settings.cpu_only,
        "force": options.repair, "wait_s": _WAIT_FOR_OTHERS_S,
    }  # fmt: skip
    tried: List[Tuple[sources.Source, TrainingError]] = []
    for source in sources.plan(layout, chosen, trusted):
        fetching = True
        try:
            interpreter = ""
            if source.takes_time:
                needed = overview.estimate(layout, recipe_for("cpu", lock), chosen)["needed_bytes"]
                interpreter = _fetch(layout, source, mirror, trusted, needed, watcher)
            fetching = False
            result = run({**common, **sources.request(source, interpreter)})
        except Cancelled:
            raise
        except TrainingError as error:
            if not sources.next_may_help(error, fetching):
                raise
            sources.note(layout, source, error.message)
            tried.append((source, error))
            watcher.log_line(f"{source.text} cannot be used: {error.message}")
            continue
        sources.note(layout, source, "")
        return result
    raise sources.exhausted(tried)


def _fetch(
    layout: Layout, source: sources.Source, mirror: str, trusted: str, needed_bytes: int, watcher: Watcher
) -> str:
    """The interpreter of a source that has to be downloaded or unpacked. Raises TrainingError."""

    worker = Worker(lambda worker: sources.fetch(layout, source, worker, needed_bytes, mirror, trusted))
    before = signal.signal(signal.SIGTERM, lambda *_: worker.cancel())
    worker.start()
    try:
        while True:
            ended, said = worker.poll()
            for share, text in said:
                if share is None:
                    watcher.log_line(text)
                else:
                    watcher.show_progress(10 * share, text)
            if ended:
                break
            worker.wait(0.05)
    except KeyboardInterrupt:
        worker.cancel()
        raise Cancelled() from None
    finally:
        signal.signal(signal.SIGTERM, before)
    if worker.error is not None:
        raise worker.error
    return str(worker.result)


def remove(say: Callable[[str], None]) -> int:
    """Uninstall the environment; the bytes that were in it."""
    return removal.remove(Layout.at(paths.runtime_root()), say)


def diagnostics() -> str:
    layout = Layout.at(paths.runtime_root())
    lock = os.environ.get("CNC_TRAINING_LOCK", "")
    try:
        found = state.check(layout, recipe_for(str(state.marker_of_current(layout).get("backend", "")), lock))
    except TrainingError as error:
        found = state.Readiness(False, str(error))
    facts = {"python": sys.version.split()[0], "system": platform.platform(), "machine": platform.machine()}
    values = SettingsStore.default().values
    text = "READY" if found.ready else "NOT_PREPARED"
    return env_diagnostics.report(facts, layout, values, text, found.reason, os.environ)
