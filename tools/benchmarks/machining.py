"""The machining kernel: accuracy of emitted paths, speed against FreeCAD, minutes saved, the time model, the labels.

    tools/bench machining [--only accuracy,speed,quality,time,label,calibration,sensitivity]
                          [--parts parts.json] [--count 20] [--seed 7] [--tools ball6,bull6r1,flat6]
                          [--cusps 0.01,0.1] [--json FILE [--resume]]

Rows are printed as they come; --json writes {"summary": {"synthetic": M, "real": M}, "rows": [...]} after each part,
and --resume goes on where such a file ends. "real" are the sample part and those of --parts. A figure that was not
measured is null.
"""

from __future__ import annotations

import argparse
import importlib
import json
import platform
import signal
import sys
from pathlib import Path
from typing import Dict, Iterable, List, Optional, Set, Tuple

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
FOLDERS = ("", "tools/benchmarks", "tools/linuxcnc_time", "tests/machining")
sys.path[:0] = [str(ROOT / folder) for folder in FOLDERS]

from cnc_training.contract import KERNEL_VERSION  # noqa: E402
from cnc_training.machining.mesh import Mesh, load_mesh, load_parts  # noqa: E402
from cnc_training.paths import write_atomic  # noqa: E402
from cnc_training.runtime.synthetic import synthetic_part  # noqa: E402

FIGURES = (
    "gouge_p999_mm", "gouge_max_mm", "excess_p95_mm", "speedup_surface", "speedup_surface_kernel", "speedup_waterline",
    "saved_vs_default", "saved_vs_line0", "time_error_max", "label_regret",
)  # fmt: skip
# Each module has measure(group, parts, options) -> iterator of rows, which leaves out the parts in options.done, and
# summary(rows) -> figures.
MODULES = {
    "accuracy": "machining_accuracy", "speed": "machining_speed", "quality": "machining_quality",
    "time": "machining_time", "label": "machining_label", "calibration": "machining_calibration",
    "sensitivity": "machining_sensitivity", "scaling": "machining_scaling",
}  # fmt: skip

Parts = List[Tuple[str, Mesh]]


def main() -> int:
    options = _options()
    groups: Dict[str, Parts] = {
        "synthetic": [(f"synthetic {i}", synthetic_part(options.seed, i).mesh) for i in range(options.count)],
        "real": _real_parts(options.parts),
    }
    record = Record(groups, options)
    for group, parts in groups.items():
        for only in options.only:
            options.done = record.done(group, only)
            rows = importlib.import_module(MODULES[only]).measure(group, parts, options) if parts else []
            record.take(group, only, rows)
    print(json.dumps(record.summary(), indent=1))
    return 0


class Record:
    """The rows measured so far, written to the file of --json whenever a part is complete.

    complete: [group, measure, part] of each; part is "" where a measure takes all parts at once.
    """

    def __init__(self, groups: Dict[str, Parts], options: argparse.Namespace) -> None:
        self.groups, self.options = groups, options
        self.rows: List[dict] = []
        self.complete: List[list] = []
        self.path = Path(options.json) if options.json else None
        if options.resume and self.path is not None and self.path.exists():
            earlier = json.loads(self.path.read_text(encoding="utf-8"))
            if earlier["settings"] != self._settings():
                raise SystemExit(f"{self.path} was made with {earlier['settings']}.")
            self.complete = earlier["complete"]
            self.rows = [row for row in earlier["rows"] if self._key(row) in self.complete]

    def done(self, group: str, only: str) -> Set[str]:
        """Names of the parts that need no more measuring."""
        names = {part for g, o, part in self.complete if (g, o) == (group, only)}
        return {name for name, _ in self.groups[group]} if "" in names else names

    def take(self, group: str, only: str, rows: Iterable[dict]) -> None:
        last: Optional[list] = None
        for row in rows:
            row = {"group": group, "measure": only, **row}
            print(json.dumps(row), flush=True)
            key = self._key(row)
            if last is not None and key != last:
                self._completed(last)
            self.rows.append(row)
            last = key
        if last is not None:
            self._completed(last)

    def summary(self) -> Dict[str, dict]:
        out: Dict[str, dict] = {}
        for group, parts in self.groups.items():
            figures: Dict[str, object] = dict.fromkeys(FIGURES)
            for only in self.options.only:
                mine = [row for row in self.rows if (row["group"], row["measure"]) == (group, only)]
                figures.update(importlib.import_module(MODULES[only]).summary(mine))
            out[group] = {**figures, "n_parts": len(parts), "seed": self.options.seed}
        return out

    def _key(self, row: dict) -> list:
        return [row["group"], row["measure"], row.get("part", "")]

    def _completed(self, key: list) -> None:
        self.complete.append(key)
        if self.path is not None:
            versions = {"python": platform.python_version(), "numpy": np.__version__}
            result = {"summary": self.summary(), "versions": versions, "settings": self._settings(),
                      "complete": self.complete, "rows": self.rows}  # fmt: skip
            write_atomic(self.path, json.dumps(result, indent=1).encode("utf-8"))

    def _settings(self) -> dict:
        options = self.options
        return {"seed": options.seed, "tools": options.tools, "cusps": options.cusps, "kernel_version": KERNEL_VERSION}


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="tools/bench machining", description=__doc__.splitlines()[0])
    parser.add_argument("--only", default=",".join(MODULES), help="some of " + ",".join(MODULES))
    parser.add_argument("--parts", type=Path, help="a parts.json: real parts besides the sample part")
    parser.add_argument("--count", type=int, default=20, help="number of synthetic parts")
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--peer-limit-s", type=float, default=90.0, help="processor time of a run of a peer at most")
    parser.add_argument("--tools", default="ball6,bull6r1,flat6", help="of the evaluation matrix, for quality")
    parser.add_argument("--cusps", default="0.01,0.1", help="cusp limits in mm; those that a tool has not are left out")
    parser.add_argument("--json", help="file for the result")
    parser.add_argument("--resume", action="store_true", help="go on where that file ends")
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


if __name__ == "__main__":
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that what it started is ended with it
    sys.exit(main())
