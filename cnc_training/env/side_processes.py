"""Small work beside Prepare, in child processes that nobody waits for: looking at the machine, sweeping up."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, Dict, List

from cnc_training.env import generations, sources
from cnc_training.env.layout import Layout
from cnc_training.jobs.process import RuntimeProcess


class SideProcesses:
    """Those of one runtime folder. They run on any Python that is at hand; without one they are left out."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._running: List[RuntimeProcess] = []

    def survey(self, interpreter: str, cpu_only: bool, on_done: Callable[[], None]) -> None:
        """Look at this machine's Pythons and GPU (env/survey.py)."""
        self._start({"only": "survey", "interpreter": interpreter, "cpu_only": cpu_only}, on_done)

    def sweep(self) -> None:
        """Delete what no longer counts, if there is anything."""
        if generations.has_rubbish(self._layout):
            self._start({"only": "sweep"}, lambda: None)

    def _start(self, request: Dict[str, Any], on_done: Callable[[], None]) -> None:
        driver = sources.side_driver(self._layout)
        if not driver:
            return
        folder = self._layout.logs / str(request["only"])
        process = RuntimeProcess(Path(driver), "prepare", {"root": str(self._layout.root), **request}, folder)
        self._running.append(process)

        def ended(code: int, outcome: str) -> None:
            self._running.remove(process)
            on_done()

        process.finished.connect(ended)
        process.start()
