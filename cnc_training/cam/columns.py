"""Columns of a table as wide as what is in them, the last one as wide as there is room."""

from __future__ import annotations

from typing import Any


def fit_columns(table: Any) -> int:
    """For a table whose last column stretches: resizeColumnsToContents takes that from it until the next resize.
    Returns how many pixels the contents would need more than there are."""
    table.resizeColumnsToContents()
    header = table.horizontalHeader()
    missing = max(0, header.length() - table.viewport().width())
    header.setStretchLastSection(False)
    header.setStretchLastSection(True)
    return missing
