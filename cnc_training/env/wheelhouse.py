"""The downloads folder: wheels that were fetched or put there by hand. A file counts by its hash, not its name."""

from __future__ import annotations

from pathlib import Path
from typing import Dict, Iterable, List, Tuple

from cnc_training.env.layout import Layout
from cnc_training.env.recipe import Recipe, Requirement, normalized
from cnc_training.paths import file_sha256


def fits(file_name: str, requirement: Requirement, python: str) -> bool:
    """Whether a wheel of this name is the requirement's, for this Python ("3.11"). The platform is not looked at: a
    lock holds hashes of one platform only."""
    parts = file_name[: -len(".whl")].split("-")
    if not file_name.endswith(".whl") or len(parts) not in (5, 6) or normalized(parts[0]) != requirement.name:
        return False
    if parts[1].split("+")[0] != requirement.version.split("+")[0]:
        return False
    tags, abi = parts[-3].split("."), parts[-2]
    return "cp" + python.replace(".", "") in tags or "py3" in tags or abi == "abi3"


def find(folder: Path, requirements: Iterable[Requirement], python: str) -> Tuple[Dict[str, Path], List[Path]]:
    """({requirement's name: its wheel in folder}, [files that look right and have another hash])."""
    try:
        files = sorted(p for p in folder.iterdir() if p.suffix == ".whl")
    except OSError:
        files = []
    found: Dict[str, Path] = {}
    spoiled: List[Path] = []
    for requirement in requirements:
        for path in files:
            if not fits(path.name, requirement, python):
                continue
            if file_sha256(path) in requirement.hashes:
                found[requirement.name] = path
                break
            spoiled.append(path)
    return found, spoiled


def bytes_at_hand(layout: Layout, recipe: Recipe) -> int:
    """About how much of the recipe's wheels is in the downloads folder, by their names: no file is read."""
    try:
        files = [p for p in layout.downloads.iterdir() if p.suffix == ".whl"]
    except OSError:
        return 0
    total = 0
    for requirement in recipe.requirements:
        fitting = [p for p in files if any(fits(p.name, requirement, python) for python in recipe.pythons)]
        total += requirement.download_bytes if fitting else 0
    return total


def batches(missing: Iterable[Requirement], large_bytes: int = 20_000_000) -> List[List[Requirement]]:
    """What to fetch in one go: large wheels alone, so that an interruption loses one of them at most; those of another
    index alone too, so that it is asked for nothing else."""
    single = [[r] for r in missing if r.index or r.download_bytes > large_bytes]
    rest = [r for r in missing if not (r.index or r.download_bytes > large_bytes)]
    return ([rest] if rest else []) + sorted(single, key=lambda batch: -batch[0].download_bytes)
