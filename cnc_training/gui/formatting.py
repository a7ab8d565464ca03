"""Sizes and times of day as people read them. Durations are jobs.job.duration_text. Standard library only."""

from __future__ import annotations

import time
from typing import Optional


def size_text(n_bytes: float) -> str:
    """Decimal units, as file managers and download pages count: 640 kB, 1.3 GB."""
    value = float(n_bytes)
    for unit in ("B", "kB", "MB", "GB"):
        if value < 1000:
            return f"{value:.0f} {unit}" if unit in ("B", "kB") or value >= 100 else f"{value:.1f} {unit}"
        value /= 1000
    return f"{value:.1f} TB"


def clock_text(timestamp: Optional[float] = None) -> str:
    """Local time of day, for log lines."""
    return time.strftime("%H:%M:%S", time.localtime(timestamp))
