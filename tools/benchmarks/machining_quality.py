"""Quality per minute: what the best strategy saves at equal simulated cusp against the default and against line0.

All candidates are evaluated at label quality; the best, the default and line0 are then solved again with fresh probes
at the judge's quality. The default stays the choice unless the lead exceeds 2 %.
"""

from __future__ import annotations

import argparse
import math
from typing import Dict, Iterator, List

from cnc_training.contract import CANDIDATES, DEFAULT, LINE0
from cnc_training.errors import GeometryError
from cnc_training.machining.cutter import Cutter
from cnc_training.machining.finishing import JUDGE, LABEL, Finishing, standard_setup
from cnc_training.machining.machines import shipped_machines

JOBS = (("ball6", Cutter("ball", 6.0), 0.01), ("bull6r1", Cutter("bull", 6.0, 1.0), 0.01),
        ("flat6", Cutter("flat", 6.0), 0.1))  # fmt: skip
LEAD = 0.02


def measure(group: str, parts: list, options: argparse.Namespace) -> Iterator[dict]:
    machines = list(shipped_machines().values())
    for name, mesh in parts:
        for tool, cutter, cusp in JOBS:
            row = {"part": name, "tool": tool, "cusp_mm": cusp}
            try:
                label = Finishing(mesh, cutter, standard_setup(mesh), cusp, LABEL, options.seed)
                judge = Finishing(mesh, cutter, standard_setup(mesh), cusp, JUDGE, options.seed + 1000)
            except GeometryError as error:
                yield {**row, "skipped": error.message}
                continue
            quick = [r for r in (label.evaluate(c, machines) for c in CANDIDATES) if r.feasible]
            judged: Dict[str, dict] = {}
            for machine in machines:
                best = min(quick, key=lambda r: r.times_s[machine.name].total_s).candidate if quick else DEFAULT
                for candidate in (best, DEFAULT, LINE0):
                    if candidate.key not in judged:
                        judged[candidate.key] = judge.evaluate(candidate, machines).times_s
                times = {c.key: judged[c.key][machine.name].total_s for c in (best, DEFAULT, LINE0) if judged[c.key]}
                if DEFAULT.key not in times:
                    yield {**row, "machine": machine.name, "skipped": "the default is infeasible"}
                    continue
                lead = 1 - times.get(best.key, math.inf) / times[DEFAULT.key]
                choice = best if lead > LEAD else DEFAULT
                yield {
                    **row, "machine": machine.name, "choice": choice.key, "t_choice_s": times[choice.key],
                    "t_default_s": times[DEFAULT.key], "t_line0_s": times.get(LINE0.key),
                }  # fmt: skip


def summary(rows: List[dict]) -> dict:
    judged = [row for row in rows if "t_choice_s" in row]
    wins: Dict[str, int] = {}
    for row in judged:
        pattern = row["choice"].split("@")[0].rstrip("0123456789") if row["choice"] != "offset3d" else "offset3d"
        wins[pattern] = wins.get(pattern, 0) + 1
    against = [row for row in judged if row["t_line0_s"]]
    by = {key: {value: _saved([row for row in judged if row[key] == value], "t_default_s")
                for value in sorted({row[key] for row in judged})} for key in ("tool", "machine")}  # fmt: skip
    return {
        "saved_vs_default": _saved(judged, "t_default_s"),
        "saved_vs_line0": _saved(against, "t_line0_s"),
        "saved_vs_default_p50": _quantile(judged, 0.5),
        "saved_vs_default_p90": _quantile(judged, 0.9),
        "saved_by": by,
        "wins": wins,
        "n_rows": len(judged),
        "n_skipped": len(rows) - len(judged),
    }


def _saved(rows: List[dict], reference: str) -> object:
    """1 - exp(mean ln(t_choice / t_reference)); None without rows."""
    if not rows:
        return None
    return 1 - math.exp(sum(math.log(row["t_choice_s"] / row[reference]) for row in rows) / len(rows))


def _quantile(rows: List[dict], share: float) -> object:
    saved = sorted(1 - row["t_choice_s"] / row["t_default_s"] for row in rows)
    return saved[min(int(share * len(saved)), len(saved) - 1)] if saved else None
