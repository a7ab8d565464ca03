"""Labels: their repeatability with another probe seed, and how many a second.

One label is one part with one tool and one cusp limit, drawn by seed from the evaluation matrix: all candidates solved
and timed on the three machines. Regret: what the first seed's best costs by the labels of the second.
"""

from __future__ import annotations

import argparse
import time
from typing import Dict, Iterator, List

import numpy as np

from cnc_training.contract import CANDIDATES
from cnc_training.errors import GeometryError
from cnc_training.machining.cutter import Cutter
from cnc_training.machining.finishing import LABEL, Finishing, standard_setup
from cnc_training.machining.machines import shipped_machines

TOOLS = (
    ("ball6", Cutter("ball", 6.0), (0.005, 0.01, 0.02)),
    ("bull6r1", Cutter("bull", 6.0, 1.0), (0.005, 0.01, 0.02)),
    ("flat6", Cutter("flat", 6.0), (0.05, 0.1, 0.2)),
)


def measure(group: str, parts: list, options: argparse.Namespace) -> Iterator[dict]:
    machines = list(shipped_machines().values())
    for index, (name, mesh) in enumerate(parts):
        if name in options.done:
            continue
        random = np.random.default_rng([options.seed, index])
        tool, cutter, cusps = TOOLS[random.integers(len(TOOLS))]
        row = {"part": name, "tool": tool, "cusp_mm": float(random.choice(cusps))}
        labels: List[Dict[str, Dict[str, float]]] = []
        start = time.process_time()
        try:
            for seed in (options.seed, options.seed + 1):
                finishing = Finishing(mesh, cutter, standard_setup(mesh), row["cusp_mm"], LABEL, seed)
                results = (finishing.evaluate(candidate, machines) for candidate in CANDIDATES)
                labels.append({r.candidate.key: {m: t.total_s for m, t in r.times_s.items()} for r in results})
        except GeometryError as error:
            yield {**row, "skipped": error.message}
            continue
        row["cpu_s"] = 0.5 * (time.process_time() - start)
        for machine in machines:
            first, second = ({k: t[machine.name] for k, t in label.items() if t} for label in labels)
            both = [key for key in first if key in second]
            if not both:
                yield {**row, "machine": machine.name, "skipped": "no candidate is feasible"}
                continue
            choice = min(both, key=first.__getitem__)
            regret = second[choice] / min(second.values()) - 1
            yield {**row, "machine": machine.name, "choice": choice, "label_regret": regret,
                   "n_feasible": [len(first), len(second)]}  # fmt: skip


def summary(rows: List[dict]) -> dict:
    found = [row for row in rows if "label_regret" in row]
    figures = _figures(found)
    figures["label_by_tool"] = {
        tool: _figures(mine) for tool, *_ in TOOLS if (mine := [row for row in found if row.get("tool") == tool])
    }
    return figures


def _figures(rows: List[dict]) -> dict:
    seconds = {row["part"]: row["cpu_s"] for row in rows}
    regrets = [row["label_regret"] for row in rows]
    return {
        "label_regret": float(np.mean(regrets)) if rows else None,
        "label_regret_p95": float(np.quantile(regrets, 0.95)) if rows else None,
        "label_cpu_s": float(np.mean(list(seconds.values()))) if rows else None,
        "label_parts_per_s": len(seconds) / sum(seconds.values()) if rows else None,
        "n_labels": len(seconds),
    }
