"""Columns that fit their contents leave no gap beside the last one, and say what room is missing."""

from __future__ import annotations

import pytest

pytestmark = [pytest.mark.quick, pytest.mark.usefixtures("qt_application")]


def test_columns_fill_the_table_and_the_missing_room_is_told(qt_application):
    from cnc_training.cam.tables import fit_columns
    from cnc_training.qt import QtGui

    table = QtGui.QTableWidget(1, 3)
    table.horizontalHeader().setStretchLastSection(True)
    for column, text in enumerate(("Tool", "Feed", "feeds of the machine profile, since it has none")):
        table.setItem(0, column, QtGui.QTableWidgetItem(text))
    table.resize(200, 100)
    table.show()
    qt_application.processEvents()
    missing = fit_columns(table)
    assert missing > 50
    table.resize(table.width() + missing + 40, 100)
    qt_application.processEvents()
    assert fit_columns(table) == 0
    qt_application.processEvents()
    assert table.horizontalHeader().length() == table.viewport().width()
