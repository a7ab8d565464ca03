"""Tables that are read row by row."""

from __future__ import annotations

from typing import Any

from ..qt import QtGui


def by_rows(table: Any) -> None:
    """One row is selected as a whole and none is edited; Tab leaves the table, the arrow keys walk through its rows."""
    table.setEditTriggers(QtGui.QAbstractItemView.NoEditTriggers)
    table.setSelectionBehavior(QtGui.QAbstractItemView.SelectRows)
    table.setSelectionMode(QtGui.QAbstractItemView.SingleSelection)
    table.setTabKeyNavigation(False)
    table.verticalHeader().setVisible(False)


def fit_columns(table: Any) -> int:
    """Columns as wide as what is in them, for a table whose last column stretches: resizeColumnsToContents takes that
    from it until the next resize. Returns how many pixels the contents would need more than there are."""
    table.resizeColumnsToContents()
    header = table.horizontalHeader()
    missing = max(0, header.length() - table.viewport().width())
    header.setStretchLastSection(False)
    header.setStretchLastSection(True)
    return missing
