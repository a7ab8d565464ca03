"""The console API: what a script, or a person at FreeCAD's Python console, calls. The interface makes the same calls.

Works in FreeCAD with and without a window and in a plain Python with PySide. docs/api.md has examples. Calls that start
a job return at once with a JobHandle (wait, cancel, state, log, result); errors are TrainingError, with one sentence
and one hint.
"""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, List, Optional, Sequence, Union

from cnc_training.application import application
from cnc_training.contract import (
    EvaluateRequest,
    GateVerdict,
    GenerateRequest,
    RankRequest,
    RankResult,
    TrainRequest,
)
from cnc_training.errors import EnvironmentFailed, JobFailed, ModelError, TrainingError
from cnc_training.jobs.handle import JobHandle
from cnc_training.jobs.running import wait_until
from cnc_training.machining import measured_times
from cnc_training.machining.calibration import Calibration
from cnc_training.machining.measured_times import MeasuredTime
from cnc_training.models.datasets import DatasetEntry
from cnc_training.models.registry import BASE, ModelEntry, check_name
from cnc_training.settings import Settings

PathLike = Union[str, Path]


class _Signals:
    """The signals of the application, by name: `api.signals.jobUpdated.connect(function)`."""

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        return getattr(application(), name)


signals = _Signals()


# --- environment --------------------------------------------------------------------------------------------------


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


# --- jobs ---------------------------------------------------------------------------------------------------------


def generate_synthetic(name: str = "", **options: Any) -> JobHandle:
    """Make and label synthetic parts. options: fields of contract.GenerateRequest (samples=1500, shape_diversity=0.6,
    slope_mix=0.5, seed=1, workers=0, overwrite=False, parts_file="", ...). It goes into the datasets folder."""
    name = check_name(name or time.strftime("synthetic_%Y%m%d"))
    folder = str(options.pop("folder", "") or application().datasets_folder / name)
    return application().jobs.submit("generate", name, GenerateRequest(name=name, folder=folder, **options))


def collect(name: str = "", jobs: Sequence[int] = (), **options: Any) -> JobHandle:
    """Label the parts of CAM Jobs in open documents, with the finishing tools of these jobs, as a dataset to fine-tune
    on. Inside FreeCAD only. jobs: which of cam.harvest.open_jobs(), by number; none: all. options: as in
    generate_synthetic."""
    from cnc_training.cam import harvest

    name = check_name(name or time.strftime("shop_%Y%m%d"))
    found = harvest.open_jobs()
    chosen = [found[number] for number in jobs] if jobs else found
    parts_file, tools = harvest.write_parts(chosen, application().datasets_folder.parent / "parts" / name)
    options.setdefault("tools", tools)
    return generate_synthetic(name, parts_file=str(parts_file), **options)


def train(name: str = "", dataset: PathLike = "", base: PathLike = "", **options: Any) -> JobHandle:
    """Train a strategy model from scratch, or fork one with base= ("base", a name, or a path to .pt or .onnx).

    dataset: a name in the datasets folder or a path; "": synthetic samples are made first. options: fields of
    contract.TrainRequest (epochs=40, learning_rate=0.002, device="auto", features="v2", samples=200, seed=1, ...).
    When it is judged no worse than the active model, it becomes the active one.
    """
    name = check_name(name or time.strftime("strategy_%Y%m%d_%H%M"))
    request = TrainRequest(
        name=name,
        models_folder=str(application().models.folder),
        dataset=_dataset_folder(dataset),
        base=_model_file(base),
        **_with_device(options),
    )
    return application().jobs.submit("train", name, request)


def fine_tune(dataset: PathLike, base: PathLike = "", name: str = "", **options: Any) -> JobHandle:
    """Go on training a model (the active one unless base says another) on a dataset. Options as in `train`."""
    start = str(base) or application().active_model
    if not start:
        raise ModelError("no_base", "There is no strategy model to fine-tune.", "Train one first.")
    name = check_name(name or f"{Path(start).stem}_ft")
    request = TrainRequest(
        name=name,
        models_folder=str(application().models.folder),
        dataset=_dataset_folder(dataset),
        base=_model_file(start),
        fine_tune=True,
        **_with_device(options),
    )
    return application().jobs.submit("fine-tune", name, request)


def evaluate(model: PathLike = "", parts: PathLike = "", dataset: PathLike = "", **options: Any) -> JobHandle:
    """Judge a model (the active one unless named) against brute force and the baselines, on the meshes of a parts.json,
    on a dataset, or with synthetic=N on fresh synthetic parts. options: fields of contract.EvaluateRequest."""
    chosen = str(model) or application().active_model
    request = EvaluateRequest(
        model=_model_file(chosen),
        parts_file=str(Path(parts).absolute()) if parts else "",
        dataset=_dataset_folder(dataset),
        **options,
    )
    return application().jobs.submit("evaluate", Path(chosen).stem or "rule-based choice", request)


def jobs() -> List[JobHandle]:
    """All jobs of the history, oldest first."""
    queue = application().jobs
    return [queue.handle(job.id) for job in queue.jobs]


def export_jobs(path: PathLike) -> int:
    """Write the history of all jobs as JSON, or as CSV where the name ends in .csv. Returns the number of jobs."""
    return application().jobs.export(Path(path))


def clear_jobs() -> None:
    """Forget all ended jobs with their logs, except those that can be resumed after an interruption."""
    application().jobs.clear()


# --- models and datasets ------------------------------------------------------------------------------------------


def models() -> List[ModelEntry]:
    """All strategy models: name, path, card, active, known, verdict."""
    return application().models.entries()


def datasets() -> List[DatasetEntry]:
    """All datasets: name, folder, card."""
    return application().datasets()


def activate(name: str, overrule: bool = False, trust: bool = False, timeout_s: float = 60.0) -> GateVerdict:
    """Make a model the active one and return the gate's verdict. Raises ModelError with the reason when it is refused.

    overrule: although the gate says it is worse. trust: although the file came from elsewhere.
    """
    app = application()
    if trust:
        app.models.trust(name)
    answers: List[Any] = []
    app.activate(name, overrule, lambda verdict, error: answers.append((verdict, error)))
    if not wait_until(lambda: bool(answers), timeout_s):
        raise JobFailed("timeout", f"{name} did not answer within {timeout_s:g} s.", "Try again.")
    verdict, error = answers[0]
    if error is not None:
        raise error
    return verdict


def rollback() -> str:
    """Return to the model before the active one; its name."""
    return application().rollback()


# --- machining ----------------------------------------------------------------------------------------------------


def rank(request: Any, timeout_s: float = 600.0) -> RankResult:
    """Rank finishing strategies, and wait. request: a contract.RankRequest; or a strategy operation of a CAM Job, which
    then records the winner and cuts it at the next recompute."""
    if isinstance(request, RankRequest):
        return application().predictor.rank(request, timeout_s)
    from cnc_training.cam import ranking

    return ranking.rank(request, timeout_s=timeout_s)


def add_operation(job: Any = None, faces: Sequence[Any] = (), **settings: Any) -> Any:
    """Add a strategy operation to a CAM Job (the document's only one unless given) and return it. Inside FreeCAD only.

    faces: (object, "Face3") pairs, empty for the whole model. settings: tool_controller, and properties by name.
    """
    from cnc_training.cam import operation

    return operation.create(job, faces, **settings)


def rank_tools(operation: Any, timeout_s: float = 600.0) -> List[Any]:
    """Rank with each tool controller of a strategy operation's Job, and wait. Returns cam.tool_ranking.ToolChoice
    objects; `cam.tool_ranking.use(operation, choice)` takes one. timeout_s: for each tool. Inside FreeCAD only."""
    from cnc_training.cam import tool_ranking

    return tool_ranking.rank_all(operation, timeout_s)


def as_freecad_operation(operation: Any) -> Any:
    """Write a strategy operation's choice as FreeCAD's own 3D Surface or Waterline and switch the operation off; the
    new one. Inside FreeCAD only; raises GeometryError with the reason where FreeCAD has no such operation."""
    from cnc_training.cam import native_operation

    return native_operation.write(operation)


# --- measured times -----------------------------------------------------------------------------------------------


def record_measured_time(job: Any, seconds: Union[float, str], machine: str = "", name: str = "") -> MeasuredTime:
    """Keep what a machine really took. job: the file of a posted program, or, inside FreeCAD, an operation of a CAM Job
    as it was posted. seconds: or a text like "12:34". machine: the profile that it was; the operation's unless given,
    else the default one. The same program again replaces its time."""
    taken = measured_times.seconds_of(seconds) if isinstance(seconds, str) else float(seconds)
    if isinstance(job, (str, Path)):
        text, label = _program(Path(job)), Path(job).name
    else:
        from cnc_training.cam import shop_times

        text, label = shop_times.program_of(job), str(job.Label)
        machine = machine or shop_times.machine_of(job)
    return measured_times.record_time(text, taken, _machine(machine), name or label)


def list_measured_times(machine: str = "") -> List[MeasuredTime]:
    """What was recorded for a machine profile (the default one unless named), oldest first, each with the profile's own
    estimate. machining.measured_times.forget(one) deletes a record."""
    return measured_times.measured_times(_machine(machine))


def calibrate(machine: str = "", name: str = "") -> Calibration:
    """Fit a machine profile to at least five times that were recorded for it, and write the result as a new profile.

    name: of the new one; "": such as "Bench mill calibrated". No profile is ever replaced. Returns the fit: profile,
    error_before, error_after, error_left_out, standard_errors. Takes seconds."""
    return measured_times.save_calibrated(_machine(machine), name)[0]


# --- inside -------------------------------------------------------------------------------------------------------


def _dataset_folder(dataset: PathLike) -> str:
    """A name in the datasets folder, or a path, as an absolute path. Raises TrainingError when it is not there."""
    if not str(dataset):
        return ""
    for folder in (application().datasets_folder / str(dataset), Path(dataset)):
        if folder.is_dir():
            return str(folder.absolute())
    raise TrainingError("no_dataset", f"There is no dataset {dataset}.", "datasets() lists those that there are.")


def _model_file(model: PathLike) -> str:
    """A name in the models folder ("base" included), or a path, as an absolute path."""
    if not str(model):
        return ""
    if Path(model).suffix in (".pt", ".onnx"):
        return str(Path(model).absolute())
    return BASE if str(model) == BASE else str(application().models.path(str(model)))


def _machine(name: str) -> str:
    return name or application().settings.values.machine


def _program(path: Path) -> str:
    try:
        if path.stat().st_size > measured_times.LARGEST_PROGRAM_BYTES:
            raise TrainingError("large_program", f"{path.name} is larger than 64 MiB.", "Measure a shorter program.")
        return path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise TrainingError(
            "no_program", f"{path.name} cannot be read: {error.strerror}.", "Choose another."
        ) from error


def _with_device(options: dict) -> dict:
    """The device follows the CPU-only setting where the caller names none."""
    if application().settings.values.cpu_only:
        options.setdefault("device", "cpu")
    return options
