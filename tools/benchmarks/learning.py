"""What learned strategies are worth: on fresh synthetic parts, on a family kept out, on given meshes, in a large space.

    tools/bench learning [--model NAME|PATH|rule] [--unseen-model NAME|PATH] [--only synthetic,unseen_family,...]
                         [--count N] [--parts parts.json] [--dataset FOLDER] [--seed 7] [--workers W] [--json [FILE]]

The summary is printed; --json prints {"summary", "rows", "skipped"} instead, or writes it to FILE. A figure that was
not measured is null. large_space: "time_ratio" is the computing time of ranking and verifying over that of brute force.
"""

from __future__ import annotations

import argparse
import itertools
import json
import sys
from functools import partial
from pathlib import Path
from typing import Dict, List, Optional, Sequence, Tuple

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tools" / "benchmarks")]

import large_space  # noqa: E402
import learning_large_space  # noqa: E402

from cnc_training import paths  # noqa: E402
from cnc_training.contract import KERNEL_VERSION  # noqa: E402
from cnc_training.errors import TrainingError  # noqa: E402
from cnc_training.machining.mesh import load_parts  # noqa: E402
from cnc_training.models.registry import BASE, BASE_FILE, ModelRegistry  # noqa: E402
from cnc_training.runtime import matrix  # noqa: E402
from cnc_training.runtime.dataset import Dataset, read_card  # noqa: E402
from cnc_training.runtime.evaluate import SYNTHETIC_SEED, summarised  # noqa: E402
from cnc_training.runtime.judged_cells import Cell, judge_cell  # noqa: E402
from cnc_training.runtime.label_pool import label_pool  # noqa: E402
from cnc_training.runtime.labels import drawn_cell  # noqa: E402
from cnc_training.runtime.loaded_models import loaded  # noqa: E402
from cnc_training.runtime.strategy_model import StrategyModel  # noqa: E402
from cnc_training.runtime.synthetic import synthetic_part  # noqa: E402
from cnc_training.runtime.synthetic_families import FAMILIES, MIXED_OF  # noqa: E402

COUNTS = {"synthetic": 300, "unseen_family": 60, "development": 1000, "large_space": 30}
UNSEEN_OFFSET, LARGE_OFFSET = 1, 2  # groups of parts that share no seed
DRAWN = (0.6, 0.5)  # shape diversity and slope mix of the parts, as synthetic_part has them


class Options(argparse.Namespace):
    """The command line. model, unseen_model: paths of .onnx files, "" for the rule-based choice."""

    only: List[str]
    model: str
    unseen_model: str
    family: str
    parts: Optional[Path]
    dataset: Optional[Path]
    count: Optional[int]
    seed: int
    workers: int
    tools: List[str]
    cusps_mm: List[float]
    machines: List[str]
    library: int
    angles: int
    json: Optional[str]


def main() -> int:
    options = _options()
    try:
        _check_kernel_versions(options)
        result = measure(options)
    except TrainingError as failure:
        print(f"{failure.message} {failure.hint}".strip(), file=sys.stderr)
        return 1
    if options.json == "-":
        print(json.dumps(result, indent=1))
    else:
        print(json.dumps({"summary": result["summary"]}, indent=1))
    if options.json not in (None, "-"):
        Path(str(options.json)).write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    return 0


def measure(options: Options) -> dict:
    """{"summary": {group: figures or null}, "rows", "skipped"} of the groups asked for."""
    groups = {
        "synthetic": _synthetic,
        "unseen_family": _unseen_family,
        "development": _development,
        "large_space": _large_space,
    }
    result: dict = {"summary": dict.fromkeys(groups), "rows": [], "skipped": []}
    for name in options.only:
        found = groups[name](options)
        if found is None:
            continue
        result["summary"][name] = found["summary"]
        for kind in ("rows", "skipped"):
            result[kind] += [{"group": name, **row} for row in found[kind]]
    return result


def _synthetic(options: Options) -> dict:
    cells = _drawn_cells(options, options.seed + SYNTHETIC_SEED, _count(options, "synthetic"))
    return _judged(options, "synthetic", cells, options.model)


def _unseen_family(options: Options) -> dict:
    """Parts of one family. "seen" is true where the model's own training may have had parts of it."""
    model = options.unseen_model or options.model
    unseen = families_kept_out(loaded(Path(model))) if model else list(FAMILIES)
    family = options.family or next(iter(unseen), "ribs")
    seed = options.seed + SYNTHETIC_SEED + UNSEEN_OFFSET
    cells = _drawn_cells(options, seed, _count(options, "unseen_family"), [family])
    result = _judged(options, "unseen_family", cells, model)
    result["summary"].update(family=family, seen=family not in unseen)
    if family not in unseen:
        print(f"unseen_family: the training of this model did not leave out {family}: a seen figure", file=sys.stderr)
    return result


def families_kept_out(model: StrategyModel) -> List[str]:
    """Families that the card proves to be left out of training. A fork or a curated dataset proves nothing; a family
    that mixtures are made of is left out only where mixtures are too."""
    if model.card.base:
        return []
    left_out = set(model.card.split.get("left_out", []))
    left_out |= {"mixture"} if left_out & set(MIXED_OF) else set()  # training sees to that
    drawn = set(model.card.dataset.get("parameters", {}).get("families") or FAMILIES) - left_out
    inside = set(MIXED_OF) if "mixture" in drawn else set()
    return [name for name in FAMILIES if name not in drawn and name not in inside]


def _development(options: Options) -> Optional[dict]:
    if options.parts is None:
        print("development: not measured, no --parts was given", file=sys.stderr)
        return None
    parts = load_parts(options.parts)[: _count(options, "development")]
    pairs = matrix.cells(options.tools, options.cusps_mm)
    cells = [Cell(p.name, p, tool, cusp, options.seed) for p in parts for tool, cusp in pairs]
    return _judged(options, "development", cells, options.model)


def _large_space(options: Options) -> dict:
    peer, why_none = None, "no --dataset to train it on was given"
    if options.dataset is not None:
        _tell("large_space", f"training gradient boosting on {options.dataset.name}")
        peer, why_none = learning_large_space.trained_boosting(Dataset(options.dataset), options.seed), ""
    seed, count = options.seed + SYNTHETIC_SEED + LARGE_OFFSET, _count(options, "large_space")
    machines = matrix.machines(options.machines)
    space = large_space.Space(options.library, options.angles)
    drawn = (large_space.Job(seed, i, machines[i % len(machines)]) for i in itertools.count())
    jobs = list(itertools.islice((job for job in drawn if learning_large_space.is_large(space, job)), count))
    measured = partial(learning_large_space.measure_part, options.model, peer, space)
    rows: List[dict] = []
    with label_pool(options.workers, len(jobs)) as apply:
        for row in apply(measured, jobs):
            rows.append(row)
            _tell("large_space", json.dumps(row))
    result = learning_large_space.summarised(rows, space)
    result["summary"].update(_told(options, options.model), boosting_reason=why_none)
    return result


def _judged(options: Options, group: str, cells: Sequence[Cell], model: str) -> dict:
    machines = matrix.machines(options.machines)
    rows: List[dict] = []
    skipped: List[dict] = []
    with label_pool(options.workers, len(cells)) as apply:
        for cell, found in zip(cells, apply(partial(judge_cell, model, machines), cells)):
            rows += found["rows"]
            skipped += found["skipped"]
            _tell(group, f"{cell.name} {cell.tool.name} {cell.cusp_mm:g}: {len(found['rows'])} rows")
    told = _told(options, model)
    result = summarised(rows, skipped, options.seed, told["model"])
    result["summary"].update(told)
    return result


def _drawn_cells(options: Options, seed: int, count: int, families: Sequence[str] = ()) -> List[Cell]:
    """Synthetic parts 0 to count - 1 of a seed, each with a tool and cusp limit drawn by it."""
    pairs = matrix.cells(options.tools, options.cusps_mm)
    cells = []
    for i in range(count):
        source = (seed, i, *DRAWN, tuple(families))
        tool, cusp = drawn_cell(seed, i)
        if (tool, cusp) not in pairs:
            tool, cusp = pairs[i % len(pairs)]
        cells.append(Cell(f"synthetic-{seed}-{i}", source, tool, cusp, options.seed, synthetic_part(*source).family))
    return cells


def _count(options: Options, group: str) -> int:
    return COUNTS[group] if options.count is None else options.count


def _told(options: Options, model: str) -> Dict[str, object]:
    """What every figure belongs to."""
    name = loaded(Path(model)).name if model else "rule"
    return {"model": name, "seed": options.seed, "kernel_version": KERNEL_VERSION}


def _tell(group: str, text: str) -> None:
    print(f"{group}: {text}", file=sys.stderr, flush=True)


def _check_kernel_versions(options: Options) -> None:
    """Raises TrainingError for labels of another kernel: figures against them would mean nothing."""
    labelled: List[Tuple[str, int]] = []
    if options.dataset is not None:
        labelled.append((f"The dataset {options.dataset.name}", read_card(options.dataset).kernel_version))
    for path in dict.fromkeys(p for p in (options.model, options.unseen_model) if p):
        model = loaded(Path(path))
        labelled.append((f"The dataset of the model {model.name}", model.card.kernel_version))
    for what, version in labelled:
        if version != KERNEL_VERSION:
            raise TrainingError(
                "other_kernel", f"{what} was labelled by kernel version {version}, not {KERNEL_VERSION}.",
                "Label it again.",
            )  # fmt: skip


def _options() -> Options:
    parser = argparse.ArgumentParser(prog="tools/bench learning", description=__doc__.splitlines()[0])
    parser.add_argument("--only", default=",".join(COUNTS), help="some of " + ",".join(COUNTS))
    parser.add_argument("--model", help="a model's name or .onnx file, or rule; else the base model where there is one")
    parser.add_argument("--unseen-model", help="the model for unseen_family: one whose training left a family out")
    parser.add_argument("--family", default="", choices=[*FAMILIES], help="of unseen_family; else the one left out")
    parser.add_argument("--parts", type=Path, help="a parts.json: the meshes of development")
    parser.add_argument("--dataset", type=Path, help="labelled parts on which the boosting of large_space is trained")
    parser.add_argument("--count", type=int, help=f"parts of each group; else {COUNTS}, the meshes all")
    parser.add_argument("--tools", default="", help="of the matrix: " + ",".join(matrix.TOOLS))
    parser.add_argument("--cusps", default="", help="cusp limits of the matrix in mm")
    parser.add_argument("--machines", default="", help="of the shipped machines")
    parser.add_argument("--library", type=int, default=len(large_space.LIBRARY), help="tools of the large space")
    parser.add_argument("--angles", type=int, default=large_space.ANGLES, help="angles of the large space")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--workers", type=int, default=0, help="processes; 0: one for each core")
    parser.add_argument("--json", nargs="?", const="-", help="print everything as JSON, or write it to this file")
    options = parser.parse_args(namespace=Options())
    for name in ("only", "tools", "machines"):
        setattr(options, name, [word for word in getattr(options, name).split(",") if word])
    options.cusps_mm = [float(word) for word in options.cusps.split(",") if word]
    unknown = [name for name in options.only if name not in COUNTS]
    if unknown:
        parser.error(f"--only does not know {unknown[0]}; it knows {', '.join(COUNTS)}")
    if options.count is not None and options.count < 1:
        parser.error("--count must be at least 1")
    if not 1 <= options.library <= len(large_space.LIBRARY) or not 1 <= options.angles <= 180:
        parser.error(f"--library is between 1 and {len(large_space.LIBRARY)}, --angles between 1 and 180")
    try:
        options.model = _model_path(options.model or (BASE if BASE_FILE.is_file() else "rule"))
        options.unseen_model = _model_path(options.unseen_model) if options.unseen_model else ""
    except TrainingError as failure:
        parser.error(f"{failure.message} {failure.hint}")
    return options


def _model_path(name: str) -> str:
    if name == "rule":
        return ""
    if name.endswith(".onnx"):
        return name
    return str(ModelRegistry(paths.models_root()).path(name))


if __name__ == "__main__":
    sys.exit(main())
