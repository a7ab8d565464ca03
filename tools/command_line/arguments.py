"""The flags of tools/runtime: one for each field of the contract's requests, with the contract's defaults."""

from __future__ import annotations

import argparse
import dataclasses
import typing
from pathlib import Path
from typing import Any, Dict, List, Type

from cnc_training import contract, paths
from cnc_training.errors import TrainingError

REQUESTS: Dict[str, Type[Any]] = {
    "generate": contract.GenerateRequest,
    "train": contract.TrainRequest,
    "fine-tune": contract.TrainRequest,
    "evaluate": contract.EvaluateRequest,
}
# Folders that follow from the name, and fields that have no meaning on a command line.
_DERIVED = {
    "generate": {"folder"},
    "train": {"models_folder", "fine_tune"},
    "fine-tune": {"models_folder", "fine_tune"},
}
TOOLS = {
    "ball6": contract.ToolSpec("ball", 6.0, 3.0, name="ball6"),
    "bull6r1": contract.ToolSpec("bull", 6.0, 1.0, name="bull6r1"),
    "flat6": contract.ToolSpec("flat", 6.0, 0.0, name="flat6"),
}


def parse(words: List[str], description: str) -> argparse.Namespace:
    common = argparse.ArgumentParser(add_help=False)
    common.add_argument("--json", action="store_true", help="print the result as JSON")
    common.add_argument("-v", "--verbose", action="store_true", help="show the job's log while it runs")
    parser = argparse.ArgumentParser(
        prog="tools/runtime", description=description, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    verbs = parser.add_subparsers(dest="verb", metavar="VERB", required=True)

    prepare = verbs.add_parser("prepare", parents=[common], help="make the isolated environment")
    prepare.add_argument(
        "--python", default="",
        help="the Python to make it from: an interpreter, a folder or an archive with one, or `standalone` to "
        "download it (default: one source after the other)",
    )  # fmt: skip
    prepare.add_argument("--mirror", default="", help="address or folder to get standalone Pythons from first")
    prepare.add_argument("--trust", default="", metavar="SHA256", help="an archive of this hash may be used")
    prepare.add_argument("--repair", action="store_true", help="make it anew even if it looks right")
    prepare.add_argument("--cpu-only", action="store_true", help="without GPU packages")
    prepare.add_argument("--lock", default="", help="another list of packages with hashes")
    verbs.add_parser("remove", parents=[common], help="uninstall: delete the environment, its Python, all downloads")
    verbs.add_parser("diagnostics", parents=[common], help="versions, paths, settings, end of the log; no passwords")
    verbs.add_parser("probe", parents=[common], help="what the environment can do: versions, GPU")
    for verb, request in REQUESTS.items():
        command = verbs.add_parser(verb, parents=[common], help=_first_sentence(request))
        _add_fields(command, request, _DERIVED.get(verb, set()))
    merge = verbs.add_parser("merge", parents=[common], help="join the shards of a dataset")
    merge.add_argument("folders", nargs="+", help="folders that generate --shard wrote")
    merge.add_argument("--name", required=True)
    merge.add_argument("--overwrite", action="store_true")
    rank = verbs.add_parser("rank", parents=[common], help="rank the finishing strategies for a part")
    rank.add_argument("part", help="STL, OBJ or PLY file, or an .npz with vertices and triangles")
    rank.add_argument("--scale-mm", type=float, default=1.0, help="millimetres in a unit; 0: longest side is 80 mm")
    rank.add_argument("--up", default="+z", help="the part's upward axis: +x -x +y -y +z -z")
    rank.add_argument("--tool", default="ball6", help=f"{', '.join(TOOLS)}, or KIND:DIAMETER[:CORNER_RADIUS] in mm")
    rank.add_argument("--cusp-mm", type=float, default=0.01)
    rank.add_argument("--machine", default="bench mill", help="a machine profile by name, or its file")
    rank.add_argument("--model", default="", help="a strategy model by name, or its file (default: rule-based)")
    rank.add_argument("--n-verify", type=int, default=5)
    rank.add_argument("--no-verify", action="store_true", help="predictions only")
    rank.add_argument("--path-folder", default="", help="write the toolpaths of verified candidates here")
    rank.add_argument("--seed", type=int, default=0)
    activate = verbs.add_parser("activate", parents=[common], help="make a strategy model the one in use")
    activate.add_argument("name")
    activate.add_argument("--overrule", action="store_true", help="even if the gate says no")
    verbs.add_parser("serve", parents=[common], help="answer requests on standard input, one JSON object a line")
    return parser.parse_args(words)


def _first_sentence(request: Type[Any]) -> str:
    return (request.__doc__ or "").split(".")[0].replace("\n", " ").replace("%", "%%")


def _add_fields(command: argparse.ArgumentParser, request: Type[Any], derived: set) -> None:
    hints = typing.get_type_hints(request)
    for field in dataclasses.fields(request):
        if field.name in derived:
            continue
        flag, kind = "--" + field.name.replace("_", "-"), hints[field.name]
        required = field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
        default = None if required or field.default is dataclasses.MISSING else field.default
        shown = "" if default in (None, "") else f"default: {default}"
        if kind is bool:
            command.add_argument(flag, dest=field.name, action="store_true", default=default, help=shown)
            command.add_argument("--no-" + flag[2:], dest=field.name, action="store_false", help=argparse.SUPPRESS)
        elif typing.get_origin(kind) is list:
            item = typing.get_args(kind)[0]
            reader: Any = tool if item is contract.ToolSpec else item
            command.add_argument(flag, dest=field.name, nargs="*", type=reader, default=[])
        else:
            command.add_argument(flag, dest=field.name, type=kind, default=default, required=required, help=shown)


def tool(text: str) -> contract.ToolSpec:
    """A tool from its name or from KIND:DIAMETER[:CORNER_RADIUS]."""
    if text in TOOLS:
        return TOOLS[text]
    kind, *sizes = text.split(":")
    try:
        numbers = [float(size) for size in sizes]
    except ValueError:
        numbers = []
    if kind not in ("ball", "bull", "flat") or not 1 <= len(numbers) <= 2:
        raise argparse.ArgumentTypeError(f"{text!r} is no tool: {', '.join(TOOLS)} or KIND:DIAMETER[:CORNER_RADIUS]")
    radius = numbers[1] if len(numbers) == 2 else numbers[0] / 2 if kind == "ball" else 0.0
    return contract.ToolSpec(kind, numbers[0], radius, name=text)


def request_of(options: argparse.Namespace) -> Any:
    """The contract's request for a verb of REQUESTS, names turned into paths."""
    cls = REQUESTS[options.verb]
    names = {field.name for field in dataclasses.fields(cls)}
    values = {name: value for name, value in vars(options).items() if name in names and value is not None}
    if options.verb == "generate":
        values["folder"] = str(paths.datasets_root() / options.name)
    elif options.verb in ("train", "fine-tune"):
        values["models_folder"] = str(paths.models_root())
        values["fine_tune"] = options.verb == "fine-tune"
        values["dataset"] = dataset_path(options.dataset)
        if not values["checkpoint_folder"]:
            values["checkpoint_folder"] = str(paths.data_root() / "checkpoints" / options.name)
    elif options.verb == "evaluate":
        values["model"] = model_path(options.model)
        values["dataset"] = dataset_path(options.dataset)
    if "parts_file" in values:
        values["parts_file"] = _existing(options.parts_file)
    return cls(**values)


def dataset_path(name: str) -> str:
    """The folder of a dataset from its name or a path; "" stays."""
    if not name:
        return ""
    for folder in (paths.datasets_root() / name, Path(name)):
        if folder.is_dir():
            return str(folder.absolute())
    raise TrainingError("no_dataset", f"There is no dataset {name} in {paths.datasets_root()}.", "Generate it first.")


def model_path(name: str) -> str:
    """The file of a strategy model from its name or a path; "" (the rule-based choice) stays."""
    if not name:
        return ""
    shipped = paths.RESOURCES / "models" / f"{name}.onnx"
    for file in (paths.models_root() / f"{name}.onnx", shipped, Path(name)):
        if file.is_file():
            return str(file.absolute())
    raise TrainingError("no_model", f"There is no strategy model {name} in {paths.models_root()}.", "Train it first.")


def _existing(path: str) -> str:
    if path and not Path(path).exists():
        raise TrainingError("no_file", f"There is no file {path}.")
    return str(Path(path).absolute()) if path else ""
