"""How much results hinge on constants that were set by judgement: solved, chosen and saved with each of them altered.

For each variant: the stepover it solves against the standard one; what its choice costs by the times of the standard;
what that choice saves against the default, both by the variant's own times.
"""

from __future__ import annotations

import argparse
import math
from contextlib import contextmanager
from typing import Dict, Iterator, List, Tuple

import numpy as np
from machining_quality import TOOLS

from cnc_training.contract import DEFAULT, Candidate
from cnc_training.errors import GeometryError
from cnc_training.machining import cusp, map_building, patterns, probes, surface
from cnc_training.machining.finishing import LABEL, Finishing, standard_setup
from cnc_training.machining.machines import shipped_machines
from cnc_training.machining.mesh import Mesh

MOST_PARTS = 6
MACHINE = "bench mill"
CANDIDATES = (
    DEFAULT, Candidate("zigzag", 45.0), Candidate("zigzag", 90.0), Candidate("zigzag", 135.0), Candidate("offset3d"),
    Candidate("spiral"), Candidate("hybrid", 0.0, 35.0), Candidate("hybrid", 90.0, 55.0), Candidate("crossed", 0.0),
)  # fmt: skip
VARIANTS: Dict[str, List[Tuple[object, str, float]]] = {
    "crease angle 8 degrees": [(surface, "CREASE_DEG", 8.0)],
    "crease angle 18 degrees": [(surface, "CREASE_DEG", 18.0)],
    "crease margin 0.5 stepovers": [(probes, "CREASE_STEPOVERS", 0.5)],
    "crease margin 1.1 stepovers": [(probes, "CREASE_STEPOVERS", 1.1)],
    "gaps of 3 stepovers closed": [(map_building, "CLOSED_STEPOVERS", 3.0)],
    "gaps of 7 stepovers closed": [(map_building, "CLOSED_STEPOVERS", 7.0)],
    "search windows twice as wide": [(cusp, "NEAR_STEPOVERS", 1.8), (cusp, "WIDE_STEPOVERS", 3.2)],
    "hybrid zones of 2 stepovers": [(patterns, "ZONE_STEPOVERS", 2.0)],
    "hybrid zones of 5 stepovers": [(patterns, "ZONE_STEPOVERS", 5.0)],
    "another probe seed": [],
}

Solved = Dict[str, Tuple[float, float]]  # candidate -> (stepover in mm, seconds)


def measure(group: str, parts: List[Tuple[str, Mesh]], options: argparse.Namespace) -> Iterator[dict]:
    """One row for each part, tool and variant."""
    for name, mesh in parts[:MOST_PARTS]:
        if name in options.done:
            continue
        for tool in options.tools.split(","):
            try:
                standard = _solved(mesh, tool, options.seed)
            except GeometryError as error:
                yield {"part": name, "tool": tool, "skipped": error.message}
                continue
            for variant, constants in VARIANTS.items():
                with _altered(constants):
                    found = _solved(mesh, tool, options.seed if constants else options.seed + 1)
                both = [key for key in standard if key in found]
                if DEFAULT.key not in both:
                    yield {"part": name, "tool": tool, "variant": variant, "skipped": "the default is infeasible"}
                    continue
                choice, best = (min(both, key=lambda key, of=of: of[key][1]) for of in (found, standard))
                ratios = [found[key][0] / standard[key][0] for key in both]
                yield {
                    "part": name, "tool": tool, "variant": variant,
                    "stepover_ratios": ratios, "feasible": [len(standard), len(found)],
                    "regret": standard[choice][1] / standard[best][1] - 1,
                    "saved": 1 - found[choice][1] / found[DEFAULT.key][1],
                    "saved_standard": 1 - standard[best][1] / standard[DEFAULT.key][1],
                }  # fmt: skip


def _solved(mesh: Mesh, tool: str, seed: int) -> Solved:
    cutter, cusps = TOOLS[tool]
    machine = shipped_machines()[MACHINE]
    finishing = Finishing(mesh, cutter, standard_setup(mesh), cusps[1], LABEL, seed)
    results = [finishing.evaluate(candidate, [machine]) for candidate in CANDIDATES]
    return {r.candidate.key: (r.stepover_mm, r.times_s[machine.name].total_s) for r in results if r.feasible}


@contextmanager
def _altered(constants: List[Tuple[object, str, float]]) -> Iterator[None]:
    kept = [(module, name, getattr(module, name)) for module, name, _ in constants]
    try:
        for module, name, value in constants:
            setattr(module, name, value)
        yield
    finally:
        for module, name, value in kept:
            setattr(module, name, value)


def summary(rows: List[dict]) -> Dict[str, object]:
    """{"sensitivity": {variant: figures}}: mean and 95 % quantile of |ln| of the stepover's ratio, mean regret of the
    choice, and what is saved."""
    out: Dict[str, dict] = {}
    for variant in VARIANTS:
        found = [row for row in rows if row.get("variant") == variant and "regret" in row]
        if found:
            apart = np.abs(np.log(np.concatenate([row["stepover_ratios"] for row in found])))
            saved, standard = ([-math.log(1 - row[key]) for row in found] for key in ("saved", "saved_standard"))
            out[variant] = {
                "stepover_apart_mean": float(apart.mean()),
                "stepover_apart_p95": float(np.quantile(apart, 0.95)),
                "regret": float(np.mean([row["regret"] for row in found])),
                "saved": 1 - math.exp(-float(np.mean(saved))),
                "saved_standard": 1 - math.exp(-float(np.mean(standard))),
                "n": len(found),
            }
    return {"sensitivity": out} if out else {}
