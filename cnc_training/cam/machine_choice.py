"""The machine profiles an operation can choose from: those that ship and those of the user."""

from __future__ import annotations

from typing import List

from ..contract import MachineProfile
from ..machining.machines import load_machine, shipped_machines
from ..paths import machines_root


def machine_names() -> List[str]:
    """Names of profiles, shipped ones first."""
    shipped = list(shipped_machines())
    folder = machines_root()
    own = sorted(path.stem for path in folder.glob("*.json")) if folder.is_dir() else []
    return shipped + [name for name in own if name not in shipped]


def machine_named(name: str) -> MachineProfile:
    """Raises GeometryError where there is no profile of that name or it cannot be read."""
    own = machines_root() / f"{name}.json"
    return load_machine(str(own) if own.is_file() else name)
