"""Jobs: make data, train, fine-tune, evaluate, and what became of them."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any, List, Sequence, Union

from cnc_training.application import application
from cnc_training.contract import EvaluateRequest, GenerateRequest, TrainRequest
from cnc_training.errors import ModelError, TrainingError
from cnc_training.jobs.handle import JobHandle
from cnc_training.jobs.job import RULE_BASED
from cnc_training.models.registry import BASE, check_name

PathLike = Union[str, Path]


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
    return application().jobs.submit("evaluate", Path(chosen).stem or RULE_BASED, request)


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


def _with_device(options: dict) -> dict:
    """The device follows the CPU-only setting where the caller names none."""
    if application().settings.values.cpu_only:
        options.setdefault("device", "cpu")
    return options
