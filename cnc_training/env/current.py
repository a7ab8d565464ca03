"""The environment on disk that counts now: whether it is ready, and what is missing from it."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any, Dict, List, Optional

from cnc_training.env import state
from cnc_training.env.layout import Layout
from cnc_training.env.recipe import Recipe, recipe_for
from cnc_training.errors import TrainingError


class CurrentEnvironment:
    """What was seen at the last look. CNC_TRAINING_LOCK names another list of packages than the shipped ones."""

    def __init__(self, layout: Layout) -> None:
        self._layout = layout
        self._seen = state.Readiness(False, "")

    def look(self) -> None:
        """Look at the disk (under 100 ms)."""
        try:
            backend = str(state.marker_of_current(self._layout).get("backend", ""))
            self._seen = state.check(self._layout, self.recipe(backend))
        except TrainingError as error:
            self._seen = state.Readiness(False, str(error))

    @property
    def ready(self) -> bool:
        return self._seen.ready

    @property
    def reason(self) -> str:
        """Why it is not ready; "" when it is."""
        return self._seen.reason

    @property
    def python(self) -> Optional[Path]:
        """The interpreter; None while there is none."""
        return self._seen.python

    @property
    def marker(self) -> Dict[str, Any]:
        """What Prepare wrote down about it."""
        return self._seen.marker

    def still_there(self) -> bool:
        """Whether nothing of what was seen is gone: moved, deleted, its Python uninstalled. A few file looks."""
        return state.still_there(self._seen)

    def recipe(self, backend: str = "") -> Recipe:
        """The packages for a backend ("cpu" where it has no list here)."""
        return recipe_for(backend, os.environ.get("CNC_TRAINING_LOCK", ""))

    def missing_packages(self, ready: bool) -> List[str]:
        """Packages of the list that are not installed in their version, read from disk; all where it is not ready."""
        environment = self._seen.environment
        if not ready or environment is None:
            return [f"{r.name} {r.version}" for r in self.recipe().requirements]
        return state.missing_packages(environment, self.recipe(str(self.marker.get("backend", ""))))
