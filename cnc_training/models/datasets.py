"""The datasets folder: one folder each, with its card. Standard library only."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import List, Optional

from cnc_training.contract import KERNEL_VERSION, DatasetCard, from_json
from cnc_training.errors import DatasetError

CARD_FILE = "card.json"
MAX_CARD_BYTES = 20_000_000
SCHEMA_VERSION = 1


@dataclass(frozen=True)
class DatasetEntry:
    """One dataset as a list shows it. card is None when error says why it cannot be read."""

    name: str
    folder: Path
    card: Optional[DatasetCard]
    error: str = ""

    @property
    def outdated(self) -> bool:
        """Labelled by another kernel: its times are no longer those of the paths that would be cut."""
        return self.card is not None and self.card.kernel_version != KERNEL_VERSION


def read_card(folder: Path) -> DatasetCard:
    """The card of a dataset. Raises DatasetError when it is missing, damaged, or names files outside the folder."""
    path = folder / CARD_FILE
    try:
        if path.stat().st_size > MAX_CARD_BYTES:
            raise DatasetError("dataset_card", f"The card of {folder.name} is too large to be one.")
        if not path.is_file():  # reading from a pipe would wait for ever
            raise DatasetError("dataset_card", f"The card of {folder.name} is not a file.")
        card = from_json(DatasetCard, json.loads(path.read_text(encoding="utf-8")))
    except FileNotFoundError:
        raise DatasetError(
            "dataset_unfinished", f"{folder.name} has no card: it was not finished.", "Generate it again to go on."
        ) from None
    except (OSError, ValueError, TypeError, RecursionError) as failure:
        raise DatasetError("dataset_card", f"The card of {folder.name} cannot be read: {failure}.") from failure
    if card.schema_version != SCHEMA_VERSION:
        raise DatasetError("dataset_schema", f"{folder.name} has the unknown format {card.schema_version}.")
    if any(not is_inside(folder, name) for name in card.shards):
        raise DatasetError("dataset_path", f"The card of {folder.name} names files outside its folder.")
    return card


def is_inside(folder: Path, name: str) -> bool:
    """Whether a file that a card names lies in its folder, also behind a symbolic link, on any system."""
    if not re.fullmatch(r"[A-Za-z0-9_-][A-Za-z0-9._-]*", name):
        return False
    return (folder / name).resolve().parent == folder.resolve()


def datasets(root: Path) -> List[DatasetEntry]:
    """All datasets by name. A folder without a card is one that was not finished."""
    if not root.is_dir():
        return []
    entries = []
    for folder in sorted(root.iterdir(), key=lambda path: path.name.lower()):
        if not folder.is_dir() or folder.name.startswith("."):
            continue
        try:
            entries.append(DatasetEntry(folder.name, folder, read_card(folder)))
        except DatasetError as failure:
            entries.append(DatasetEntry(folder.name, folder, None, failure.message))
    return entries
