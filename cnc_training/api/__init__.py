"""The console API: what a script, or a person at FreeCAD's Python console, calls. The interface makes the same calls.

Works in FreeCAD with and without a window and in a plain Python with PySide. docs/api.md has examples. Calls that start
a job return at once with a JobHandle (wait, cancel, state, log, result); errors are TrainingError, with one sentence
and one hint.
"""

from __future__ import annotations

from cnc_training.api._environment import (
    change_settings,
    diagnostics,
    prepare_environment,
    remove_environment,
    settings,
    signals,
)
from cnc_training.api._machining import (
    add_operation,
    as_freecad_operation,
    choose_strategy,
    cusp_map,
    rank,
    rank_tools,
    take_feeds,
    use_tool,
)
from cnc_training.api._measured import calibrate, forget_measured_time, list_measured_times, record_measured_time
from cnc_training.api._models import activate, datasets, models, rollback
from cnc_training.api._training import (
    clear_jobs,
    collect,
    evaluate,
    export_jobs,
    fine_tune,
    generate_synthetic,
    jobs,
    train,
)
from cnc_training.application import application

__all__ = [
    "activate", "add_operation", "application", "as_freecad_operation", "calibrate", "change_settings",
    "choose_strategy", "clear_jobs", "collect", "cusp_map", "datasets", "diagnostics", "evaluate", "export_jobs",
    "fine_tune", "forget_measured_time", "generate_synthetic", "jobs", "list_measured_times", "models",
    "prepare_environment", "rank", "rank_tools", "record_measured_time", "remove_environment", "rollback", "settings",
    "signals", "take_feeds", "train", "use_tool",
]  # fmt: skip
