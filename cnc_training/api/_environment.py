"""Environment, settings and signals."""

from __future__ import annotations

from typing import Any, Optional

from cnc_training.application import application
from cnc_training.errors import EnvironmentFailed, JobFailed
from cnc_training.jobs.running import wait_until
from cnc_training.settings import Settings


class _Signals:
    """The signals of the application, by name: `api.signals.jobUpdated.connect(function)`."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(application(), name)


signals = _Signals()


def prepare_environment(timeout_s: Optional[float] = 3600.0) -> Any:
    """Build the isolated runtime, if it is not there, and wait for it. Returns the environment (state, python, ...).

    timeout_s=0 starts it and returns at once. Raises EnvironmentFailed with the reason.
    """
    environment = application().environment
    environment.prepare()
    if timeout_s == 0:
        return environment
    if not wait_until(lambda: not environment.preparing, timeout_s):
        environment.cancel()
        raise JobFailed("timeout", f"The environment was not ready within {timeout_s:g} s.")
    _ = environment.python  # raises the reason when it is not ready
    return environment


def remove_environment(timeout_s: Optional[float] = 600.0) -> None:
    """Uninstall: delete everything that Prepare made or fetched, and wait for it. Models, datasets and jobs stay.

    Raises EnvironmentFailed when it is in use; then nothing was deleted.
    """
    environment = application().environment
    environment.remove()
    if not wait_until(lambda: not environment.preparing, timeout_s):
        raise JobFailed("timeout", f"The environment was not removed within {timeout_s:g} s.")
    if environment.state in ("READY", "FAILED"):
        raise EnvironmentFailed("not_removed", environment.reason or "The environment was not removed.")


def diagnostics() -> str:
    """What helps to find out what is wrong: versions, paths, settings, the end of the last log; no passwords."""
    return str(application().environment.diagnostics())


def settings() -> Settings:
    """The settings that hold in every FreeCAD and tool of this computer, as they are now."""
    return application().settings.reload()


def change_settings(**changes: Any) -> Settings:
    """Change fields of settings.Settings (cpu_only, mirror, machine, default_cusp_mm, n_verify, ...) for all programs,
    and return all. Raises TrainingError for a value that cannot be, TypeError for a field that there is not."""
    values = application().settings.update(**changes)
    application().environment.surveyed.emit()  # its panel shows some of them
    return values
