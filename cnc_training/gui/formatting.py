"""Numbers as people read them: durations, sizes, times of day. Standard library only."""

from __future__ import annotations

import time
from typing import Optional


def duration_text(seconds: Optional[float]) -> str:
    """12s, 3m 05s, 1h 02m; "" for an unknown duration (None, negative or not a number)."""
    if seconds is None or not seconds >= 0 or seconds == float("inf"):
        return ""
    whole = round(seconds)
    if whole < 60:
        return f"{whole}s"
    if whole < 3600:
        return f"{whole // 60}m {whole % 60:02d}s"
    return f"{whole // 3600}h {whole % 3600 // 60:02d}m"


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
