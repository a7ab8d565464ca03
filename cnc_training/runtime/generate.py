"""The verbs `generate` and `merge`: labelled datasets, on as many cores and machines as there are."""

from __future__ import annotations

import json
import re
import shutil
from dataclasses import asdict, replace
from functools import partial
from pathlib import Path
from typing import Any

from cnc_training.contract import KERNEL_VERSION, GenerateRequest, ToolSpec, from_json, to_json
from cnc_training.errors import DatasetError
from cnc_training.machining.finishing import LABEL
from cnc_training.machining.mesh import load_mesh, load_parts
from cnc_training.paths import write_atomic
from cnc_training.runtime import dataset as data
from cnc_training.runtime import matrix
from cnc_training.runtime.label_pool import label_pool
from cnc_training.runtime.labels import LabelledPart, drawn_cell, label_part
from cnc_training.runtime.part_folder import list_parts
from cnc_training.runtime.synthetic import GENERATOR_VERSION, synthetic_part

SHARE_FILE = "share.json"


def run(request: dict, reporter: Any) -> dict:
    """Write a dataset. Shards that are there from a run with the same settings are kept when resume is set."""
    wanted = from_json(GenerateRequest, request)
    if wanted.parts_folder:
        found = list_parts(Path(wanted.parts_folder), Path(f"{wanted.folder}_parts"), wanted.freecad, reporter)
        wanted = replace(wanted, parts_file=str(found.parts_file))
    settings, count = run_settings(wanted)
    paths = [str(part.path) for part in load_parts(Path(wanted.parts_file))] if wanted.parts_file else []
    folder = Path(wanted.folder)
    number, of = _share(wanted.shard)
    _prepare_folder(folder, wanted, settings)
    mine = [k for k in range(_shards(count)) if k % of == number - 1]
    total = sum(len(_numbers(count, k)) for k in mine)
    todo = [k for k in mine if not (wanted.resume and _is_made(folder, settings, _numbers(count, k), k))]
    done = total - sum(len(_numbers(count, k)) for k in todo)
    reporter.progress(done, total, "samples", "Labelling")
    with label_pool(wanted.workers, len(todo) * data.SHARD_SAMPLES) as apply:
        numbers = [n for k in todo for n in _numbers(count, k)]
        results = apply(partial(label_number, settings, paths), numbers)
        for shard in todo:
            samples: dict[int, LabelledPart] = {}
            for n in _numbers(count, shard):
                reporter.check()
                samples[n] = next(results)
                done += 1
                reporter.progress(done, total, "samples", "Labelling")
            write_atomic(folder / data.shard_name(shard), data.shard_bytes(settings, samples))
    if of > 1:
        write_atomic(folder / SHARE_FILE, json.dumps({"samples": count, "share": wanted.shard}).encode())
        reporter.artifact("shards", folder)
        return {"folder": str(folder), "shards": [data.shard_name(k) for k in mine]}
    return _finish(folder, wanted.name, settings, [data.shard_name(k) for k in range(_shards(count))], reporter)


def merge(request: dict, reporter: Any) -> dict:
    """Join folders that runs with --shard I/N wrote. request: {"name", "folder", "shards": [folders]}."""
    folder = Path(str(request["folder"]))
    sources = [Path(str(source)) for source in request.get("shards", [])]
    name = str(request.get("name") or folder.name)
    if (folder / data.CARD_FILE).exists() and not request.get("overwrite", False):
        raise DatasetError("dataset_exists", f"{folder.name} exists already.", "Choose another name or overwrite it.")
    found: dict[str, Path] = {}
    settings: dict[str, Any] | None = None
    count = 0
    for source in sources:
        count = max(count, _share_count(source))
        for path in sorted(source.glob("shard-*.npz")):
            reporter.check()
            run_of_shard, _ = data.read_shard(path)
            if settings is not None and not _same(run_of_shard, settings):
                raise DatasetError(
                    "different_runs", f"{path.name} in {source.name} has other settings.", "Merge one run's shards."
                )
            settings = run_of_shard
            found[path.name] = path
            reporter.progress(len(found), 0, "shards", "Checking")
    if settings is None:
        raise DatasetError("nothing_to_merge", "There is no shard in these folders.", "Check the folders.")
    names = [data.shard_name(k) for k in range(_shards(count))]
    missing = [n for n in names if n not in found]
    if missing:
        raise DatasetError("shards_missing", f"{len(missing)} shards are missing, the first is {missing[0]}.", "")
    folder.mkdir(parents=True, exist_ok=True)
    for n in names:
        if found[n].resolve() != (folder / n).resolve():
            write_atomic(folder / n, found[n].read_bytes())
    return _finish(folder, name, settings, names, reporter)


def run_settings(request: GenerateRequest) -> tuple[dict[str, Any], int]:
    """(what decides each label, number of samples). The settings are stored in each shard and in the card; the number
    is not among them, so that a dataset can be made larger later. Raises DatasetError."""
    if request.samples < 1:
        raise DatasetError("no_samples", "At least one sample is needed.", "")
    settings: dict[str, Any] = {
        "generator_version": GENERATOR_VERSION,
        "kernel_version": KERNEL_VERSION,
        "seed": request.seed,
        "shape_diversity": request.shape_diversity,
        "slope_mix": request.slope_mix,
        "families": list(request.families),
        "tools": [to_json(tool) for tool in request.tools],
        "quality": asdict(LABEL),
    }
    if request.parts_file:
        parts = load_parts(Path(request.parts_file))
        cells = [[to_json(t), c] for t, c in matrix.cells()]
        if request.tools:
            cells = [[to_json(t), c] for t in request.tools for c in matrix.cusps_mm(t)]
        settings["parts"] = [{"name": p.name, "scale_mm": p.scale_mm, "up": p.up, "sha256": p.sha256} for p in parts]
        settings["cells"] = cells
        return settings, len(parts) * len(cells)
    return settings, request.samples


def label_number(settings: dict[str, Any], paths: list[str], number: int) -> LabelledPart:
    """Sample `number` of a run, in whatever process. paths: of the meshes of a curated run, in its order."""
    machines = matrix.machines()
    seed = int(settings["seed"])
    if "parts" in settings:
        cells = settings["cells"]
        part = settings["parts"][number // len(cells)]
        spec, cusp_mm = cells[number % len(cells)]
        mesh = load_mesh(Path(paths[number // len(cells)]), part["scale_mm"], part["up"])
        about = {"family": "curated", "name": part["name"], "file_sha256": part["sha256"], "number": number}
        return label_part(mesh, from_json(ToolSpec, spec), float(cusp_mm), machines, number, LABEL, about)
    drawn = synthetic_part(
        seed, number, settings["shape_diversity"], settings["slope_mix"], tuple(settings["families"])
    )
    tool, cusp_mm = drawn_cell(seed, number, [from_json(ToolSpec, t) for t in settings["tools"]])
    about = {"family": drawn.family, "parameters": drawn.parameters, "seed": seed, "number": number}
    return label_part(drawn.mesh, tool, cusp_mm, machines, number, LABEL, about)


def _share(text: str) -> tuple[int, int]:
    """ "I/N" as (I, N), 1 <= I <= N; "" is everything."""
    if not text:
        return 1, 1
    match = re.fullmatch(r"(\d+)/(\d+)", text)
    if match is None or not 1 <= int(match[1]) <= int(match[2]):
        raise DatasetError("bad_shard", f"{text!r} is not a share I/N.", "Use for example 2/8.")
    return int(match[1]), int(match[2])


def _share_count(source: Path) -> int:
    """How many samples the whole run has, as one share of it knows. Raises DatasetError for a share cut off."""
    try:
        return int(json.loads((source / SHARE_FILE).read_text(encoding="utf-8"))["samples"])
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DatasetError("share_unfinished", f"The share {source.name} is not finished.", "Run it again.") from error


def _shards(samples: int) -> int:
    return (samples + data.SHARD_SAMPLES - 1) // data.SHARD_SAMPLES


def _numbers(samples: int, shard: int) -> range:
    return range(shard * data.SHARD_SAMPLES, min((shard + 1) * data.SHARD_SAMPLES, samples))


def _is_made(folder: Path, settings: dict[str, Any], numbers: range, shard: int) -> bool:
    try:
        found, samples = data.read_shard(folder / data.shard_name(shard))
    except DatasetError:
        return False
    return _same(found, settings) and sorted(samples) == list(numbers)


def _prepare_folder(folder: Path, wanted: GenerateRequest, settings: dict[str, Any]) -> None:
    """Refuse to mix runs: what lies there must be of the same run, or may be overwritten."""
    shards = sorted(folder.glob("shard-*.npz")) if folder.is_dir() else []
    card = folder / data.CARD_FILE
    if not shards and not card.exists():
        folder.mkdir(parents=True, exist_ok=True)
        return
    same = wanted.resume and any(_same(_settings_of(path), settings) for path in shards)
    if same and not (wanted.overwrite and card.exists()):  # without a card it is a run cut off, to be gone on with
        return
    if not wanted.overwrite:
        raise DatasetError(
            "dataset_exists",
            f"The dataset {folder.name} exists with other settings.",
            "Overwrite it or rename this one.",
        )
    card.unlink(missing_ok=True)
    for path in shards:
        path.unlink()
    shutil.rmtree(folder / "report", ignore_errors=True)


def _same(found: dict[str, Any] | None, settings: dict[str, Any]) -> bool:
    """Whether a shard is of this run. Tools are read first: an older shard lacks the fields that tools had not then."""

    def known(run: dict[str, Any]) -> dict[str, Any]:
        tools = [to_json(from_json(ToolSpec, tool)) for tool in run.get("tools", [])]
        cells = [[to_json(from_json(ToolSpec, tool)), cusp] for tool, cusp in run.get("cells", [])]
        return json.loads(json.dumps({**run, "tools": tools, "cells": cells}))

    return found is not None and known(found) == known(settings)


def _settings_of(path: Path) -> dict[str, Any] | None:
    try:
        return data.read_shard(path)[0]
    except DatasetError:
        return None


def _finish(folder: Path, name: str, settings: dict[str, Any], shards: list[str], reporter: Any) -> dict:
    card = data.make_card(folder, name, json.loads(json.dumps(settings)), shards)
    data.write_card(folder, card)
    reporter.artifact("dataset", folder / data.CARD_FILE)
    reporter.log(f"{card.samples} samples; families {card.families}; best candidates {card.balance}")
    return {"folder": str(folder), "card": to_json(card)}
