"""Quality per minute: what the best strategy saves at equal simulated cusp against the default and against line0.

All candidates, and rasters in two directions, are evaluated at label quality; the best, the best of the candidates
alone, the default and line0 are then solved again with fresh probes at the judge's quality. The default stays the
choice unless the lead exceeds 2 %.
"""

from __future__ import annotations

import argparse
import math
from typing import Dict, Iterator, List, Optional, Tuple

import numpy as np

from cnc_training.contract import CANDIDATES, DEFAULT, LINE0, Candidate, MachineProfile
from cnc_training.errors import GeometryError
from cnc_training.machining.cutter import Cutter
from cnc_training.machining.finishing import JUDGE, LABEL, Finishing, standard_setup
from cnc_training.machining.machines import shipped_machines
from cnc_training.machining.mesh import Mesh

# The evaluation matrix.
TOOLS = {
    "ball6": (Cutter("ball", 6.0), (0.005, 0.01, 0.02)),
    "bull6r1": (Cutter("bull", 6.0, 1.0), (0.005, 0.01, 0.02)),
    "flat6": (Cutter("flat", 6.0), (0.05, 0.1, 0.2)),
}
LEAD = 0.02


def measure(group: str, parts: List[Tuple[str, Mesh]], options: argparse.Namespace) -> Iterator[dict]:
    """One row for each part, tool, cusp limit and machine."""
    machines = list(shipped_machines().values())
    limits = [float(value) for value in options.cusps.split(",")]
    for name, mesh in parts:
        if name in options.done:
            continue
        for tool in options.tools.split(","):
            cutter, cusps = TOOLS[tool]
            for cusp in cusps:
                if cusp in limits:
                    for row in _cell(mesh, cutter, cusp, machines, options.seed):
                        yield {"part": name, "tool": tool, "cusp_mm": cusp, **row}


def _cell(mesh: Mesh, cutter: Cutter, cusp_mm: float, machines: List[MachineProfile], seed: int) -> Iterator[dict]:
    try:
        label = Finishing(mesh, cutter, standard_setup(mesh), cusp_mm, LABEL, seed)
        judge = Finishing(mesh, cutter, standard_setup(mesh), cusp_mm, JUDGE, seed + 1000)
    except GeometryError as error:
        yield {"skipped": error.message}
        return
    known = {c: label.evaluate(c, machines).times_s for c in CANDIDATES}
    judged: Dict[Candidate, dict] = {}

    def time(candidate: Candidate, machine: MachineProfile) -> Optional[float]:
        if candidate not in judged:
            judged[candidate] = judge.evaluate(candidate, machines).times_s
        found = judged[candidate].get(machine.name)
        return found.total_s if found else None

    for machine in machines:
        default = time(DEFAULT, machine)
        if default is None:
            yield {"machine": machine.name, "skipped": "the default is infeasible"}
            continue
        row: dict = {"machine": machine.name, "t_default_s": default, "t_line0_s": time(LINE0, machine)}
        chosen = _fastest(known, machine)
        seconds = time(chosen, machine)
        if seconds is None or seconds > (1 - LEAD) * default:
            chosen, seconds = DEFAULT, default
        yield {**row, "choice": chosen.key, "t_choice_s": seconds}


def _fastest(known: Dict[Candidate, dict], machine: MachineProfile) -> Candidate:
    feasible = [c for c in CANDIDATES if known[c]]
    return min(feasible, key=lambda c: known[c][machine.name].total_s, default=DEFAULT)


def summary(rows: List[dict]) -> dict:
    judged = [row for row in rows if "t_choice_s" in row]
    against = [row for row in judged if row["t_line0_s"]]
    out: dict = {"saved_vs_default": _saved(judged), "saved_vs_line0": _saved(against, reference="t_line0_s")}
    shares = [1 - row["t_choice_s"] / row["t_default_s"] for row in judged]
    out.update({
        "saved_p50": float(np.quantile(shares, 0.5)) if shares else None,
        "saved_p90": float(np.quantile(shares, 0.9)) if shares else None,
        "saved_by_tool": _by(judged, "tool"),
        "saved_by_machine": _by(judged, "machine"),
        "saved_wins": _wins(judged),
    })  # fmt: skip
    return {**out, "n_rows": len(judged), "n_skipped": len(rows) - len(judged)}


def _by(rows: List[dict], key: str) -> dict:
    return {value: _saved([row for row in rows if row[key] == value]) for value in sorted({r[key] for r in rows})}


def _wins(rows: List[dict]) -> Dict[str, int]:
    """How often each pattern was chosen; the default apart."""
    wins: Dict[str, int] = {}
    pattern_of = {c.key: c.pattern for c in CANDIDATES}
    for row in rows:
        pattern = "default" if row["choice"] == DEFAULT.key else pattern_of[row["choice"]]
        wins[pattern] = wins.get(pattern, 0) + 1
    return wins


def _saved(rows: List[dict], reference: str = "t_default_s") -> Optional[float]:
    """1 - exp(mean ln(t / t_reference)); None without rows."""
    if not rows:
        return None
    return 1 - math.exp(sum(math.log(row["t_choice_s"] / row[reference]) for row in rows) / len(rows))
