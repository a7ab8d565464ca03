"""The time model against LinuxCNC's own planner, as a part of tools/bench machining."""

from __future__ import annotations

import argparse
from typing import Dict, Iterator, List, Tuple

from time_model import time_benchmark

from cnc_training.machining.mesh import Mesh


def measure(group: str, parts: List[Tuple[str, Mesh]], options: argparse.Namespace) -> Iterator[dict]:
    """The reference table belongs to no part and is measured once, with the synthetic ones."""
    if options.done:
        return
    yield from time_benchmark(parts[:10], seed=options.seed, table=group == "synthetic")["rows"]


def summary(rows: List[dict]) -> Dict[str, object]:
    return {"time_error_max": max((abs(row["error"]) for row in rows), default=None)}
