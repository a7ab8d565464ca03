"""The machining kernel: accuracy of emitted paths, speed against FreeCAD, minutes saved, the time model, the labels.

    tools/bench machining [--only accuracy,speed,quality,time,label] [--parts parts.json] [--count 20] [--seed 7]
                          [--json FILE]

Rows are printed as they come; --json writes {"summary": {"synthetic": M, "real": M}, "rows": [...]}. "real" are the
sample part and those of --parts. A figure that was not measured in this run is null.
"""

from __future__ import annotations

import argparse
import importlib
import json
import platform
import signal
import sys
from pathlib import Path
from typing import Dict, Iterator, List, Tuple

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT / "tools" / "benchmarks"), str(ROOT / "tests" / "machining")]

from cnc_training.machining.mesh import Mesh, load_mesh, load_parts  # noqa: E402
from cnc_training.runtime.synthetic import synthetic_part  # noqa: E402

FIGURES = (
    "gouge_p999_mm", "gouge_max_mm", "excess_p95_mm", "speedup_surface", "speedup_surface_kernel", "speedup_waterline",
    "saved_vs_default", "saved_vs_line0", "time_error_max", "label_regret",
)  # fmt: skip
# Each module has measure(group, parts, options) -> iterator of rows, and summary(rows) -> figures.
MODULES = {
    "accuracy": "machining_accuracy", "speed": "machining_speed", "quality": "machining_quality",
    "time": "machining_time", "label": "machining_label",
}  # fmt: skip

Parts = List[Tuple[str, Mesh]]


def main() -> int:
    options = _options()
    groups: Dict[str, Parts] = {
        "synthetic": [(f"synthetic {i}", synthetic_part(options.seed, i).mesh) for i in range(options.count)],
        "real": _real_parts(options.parts),
    }
    rows: List[dict] = []
    summary: Dict[str, dict] = {}
    for group, parts in groups.items():
        figures: Dict[str, object] = dict.fromkeys(FIGURES)
        for only in options.only:
            module = importlib.import_module(MODULES[only])
            found = list(_shown(module.measure(group, parts, options), group, only)) if parts else []
            rows.extend(found)
            figures.update(module.summary(found))
        summary[group] = {**figures, "n_parts": len(parts), "seed": options.seed}
    versions = {"python": platform.python_version(), "numpy": np.__version__}
    result = {"summary": summary, "versions": versions, "rows": rows}
    print(json.dumps(summary, indent=1))
    if options.json:
        Path(options.json).write_text(json.dumps(result, indent=1), encoding="utf-8")
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tools/bench machining", description=__doc__.splitlines()[0])
    parser.add_argument("--only", default=",".join(MODULES), help="some of " + ",".join(MODULES))
    parser.add_argument("--parts", type=Path, help="a parts.json: real parts besides the sample part")
    parser.add_argument("--count", type=int, default=20, help="number of synthetic parts")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--peer-limit-s", type=float, default=300.0, help="time limit of one run of a peer")
    parser.add_argument("--json", help="file for the result")
    options = parser.parse_args()
    options.only = [name for name in options.only.split(",") if name]
    unknown = [name for name in options.only if name not in MODULES]
    if unknown:
        parser.error(f"--only does not know {unknown[0]}; it knows {', '.join(MODULES)}")
    return options


def _real_parts(parts_json: Path) -> Parts:
    parts = [("sample part", load_mesh(ROOT / "resources" / "sample_part" / "sample_part.stl"))]
    if parts_json:
        parts += [(part.name, part.load()) for part in load_parts(parts_json)]
    return parts


def _shown(rows: Iterator[dict], group: str, only: str) -> Iterator[dict]:
    for row in rows:
        row = {"group": group, "measure": only, **row}
        print(json.dumps(row), flush=True)
        yield row


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that what it started is ended with it
    sys.exit(main())
