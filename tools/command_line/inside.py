"""What tools/runtime needs the environment's own packages for: the model registry and meshes. Run by its Python.

    inside.py register NAME | activate NAME [overrule] | rank-request FOLDER WORDS_AS_JSON

Prints {"result": ...} or {"error": {kind, message, hint}} as its last line.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any, List

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

from cnc_training import paths
from cnc_training.contract import RankRequest, Setup, ToolSpec, from_json, to_json
from cnc_training.errors import TrainingError


def register(name: str) -> Any:
    from cnc_training.models.registry import ModelRegistry

    entry = ModelRegistry(paths.models_root()).register(name)
    return {"name": entry.name, "verdict": to_json(entry.verdict)}


def activate(name: str, overrule: bool) -> Any:
    from cnc_training.models.registry import ModelRegistry

    return to_json(ModelRegistry(paths.models_root()).activate(name, overrule))


def rank_request(folder: str, words: dict) -> Any:
    """The RankRequest for a mesh file: the mesh is written as .npz into folder, heights follow from its bounds."""
    from cnc_training.machining.machines import load_machine
    from cnc_training.machining.mesh import load_mesh, load_part, save_part

    source = Path(words["part"]).absolute()
    if source.suffix == ".npz":
        part_file, mesh = source, load_part(source)[0]
    else:
        mesh = load_mesh(source, words["scale_mm"], words["up"])
        part_file = Path(folder, "part.npz")
        save_part(part_file, mesh)
    low, high = mesh.bounds
    top, machine = float(high[2]), load_machine(words["machine"])
    setup = Setup(
        clearance_height_mm=top + 5.0, safe_height_mm=top + 3.0, start_depth_mm=top, final_depth_mm=float(low[2]),
        feed_mm_min=machine.feed_mm_min, plunge_mm_min=machine.plunge_mm_min,
    )  # fmt: skip
    return to_json(
        RankRequest(
            part_file=str(part_file), tool=from_json(ToolSpec, words["tool"]), cusp_mm=words["cusp_mm"],
            machine=machine, setup=setup, model=words["model"], n_verify=words["n_verify"],
            verify=not words["no_verify"], path_folder=words["path_folder"], seed=words["seed"],
        )
    )  # fmt: skip


def main(words: List[str]) -> int:
    try:
        if words[0] == "register":
            result = register(words[1])
        elif words[0] == "activate":
            result = activate(words[1], words[2:3] == ["overrule"])
        else:
            result = rank_request(words[1], json.loads(words[2]))
    except TrainingError as failure:
        print(json.dumps({"error": failure.to_json()}))
        return 1
    print(json.dumps({"result": result}))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
