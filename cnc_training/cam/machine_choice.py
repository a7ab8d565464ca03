"""The machine profiles an operation can choose from: those that ship and those of the user."""

from __future__ import annotations

from typing import List

from ..machining.machines import shipped_machines
from ..paths import machines_root


def machine_names() -> List[str]:
    """Names that machines.load_machine takes, shipped profiles first."""
    shipped = list(shipped_machines())
    folder = machines_root()
    own = sorted(path.stem.replace("_", " ") for path in folder.glob("*.json")) if folder.is_dir() else []
    return shipped + [name for name in own if name not in shipped]
