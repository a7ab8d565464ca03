"""How many bytes a folder holds, while others write to it."""

from __future__ import annotations

import os
from pathlib import Path


def size_of(folder: Path) -> int:
    """Bytes of all files below folder; files that vanish meanwhile do not matter."""
    total = 0
    waiting = [str(folder)]
    while waiting:
        try:
            with os.scandir(waiting.pop()) as found:
                for entry in found:
                    if entry.is_dir(follow_symlinks=False):
                        waiting.append(entry.path)
                    else:
                        total += entry.stat(follow_symlinks=False).st_size
        except OSError:
            continue
    return total
