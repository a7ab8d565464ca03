"""The pictures of machining: the strategy operation's editor, its cusp map, the tools compared, the toolpath."""

from __future__ import annotations

import FreeCADGui as Gui
from picture import area_of, pump, save, screen, wait_for
from PySide import QtCore, QtGui
from scene import hide_docks, look_at_all, solid_of, widen_task_view
from shop import measured_times_picture

OTHER_TOOLS = (("ballend", 4.0, (1200, 400, 14000)), ("bullnose", 8.0, (0, 0, 0)))


def operation_pictures(document):
    """The strategy operation's task panel beside the part, and the toolpath it leaves."""
    from cnc_training import api
    from cnc_training.cam import compat, ranking

    window = Gui.getMainWindow()
    hide_docks("CncTraining")
    job = compat.create_job([solid_of(document)])
    bit = compat.toolbit("ballend", 6.0, "Ball 6")
    ball = compat.add_tool_controller(job, bit, 2, "TC: Ball 6", 1500.0, 450.0, 12000.0)
    for number, (kind, diameter, feeds) in enumerate(OTHER_TOOLS, start=3):
        bit = compat.toolbit(kind, diameter, f"{kind} {diameter:g}")
        compat.add_tool_controller(job, bit, number, f"TC: {kind} {diameter:g}", *feeds)
    document.recompute()
    strategy = api.add_operation(job, tool_controller=ball, CuspLimit=0.05, AcceptRemainingStock=True)
    ranking.rank(strategy)
    document.recompute()
    Gui.Selection.clearSelection()
    strategy.ViewObject.Proxy.setEdit(strategy.ViewObject)
    pump(1000)
    Gui.Selection.clearSelection()
    widen_task_view()
    hide_docks("Report view")
    look_at_all()
    pump(1000)
    save(screen(), "strategy_operation", area_of(window))
    cusp_picture()
    tools_picture()
    press_ok()
    look_at_all()
    save(screen(), "toolpath", area_of(window.centralWidget()))
    measured_times_picture(job, ball)


def press_ok():
    """Of the task panel, as a person does: FreeCAD's editor lets go of the selection only then."""
    ok, boxes = QtGui.QDialogButtonBox.Ok, Gui.getMainWindow().findChildren(QtGui.QDialogButtonBox)
    button = next(one.button(ok) for one in boxes if one.isVisible() and one.button(ok))
    QtCore.QMetaObject.invokeMethod(button, "click", QtCore.Qt.QueuedConnection)  # it takes its button with it
    wait_for(lambda: not Gui.Control.activeDialog(), 30)
    pump(500)


def page_widget(kind, name):
    return Gui.getMainWindow().findChild(kind, f"strategy_{name}")


def cusp_picture():
    """Another row of the ranking, as the cusps it would leave."""
    table = page_widget(QtGui.QTableWidget, "table")
    table.setCurrentCell(1, 0)
    page_widget(QtGui.QComboBox, "show_what").setCurrentIndex(1)
    legend = page_widget(QtGui.QWidget, "legend")
    wait_for(legend.isVisible, 60)
    scrolled = legend.parentWidget()
    while scrolled is not None and not isinstance(scrolled, QtGui.QScrollArea):
        scrolled = scrolled.parentWidget()
    if scrolled is not None:
        scrolled.ensureWidgetVisible(page_widget(QtGui.QLabel, "unfinished"))
    pump(1000)
    area = area_of(Gui.getMainWindow())
    area.setTop(area_of(Gui.getMainWindow().centralWidget()).top())  # the toolbars say nothing here
    save(screen(), "cusp_map", area)
    page_widget(QtGui.QComboBox, "show_what").setCurrentIndex(0)


def tools_picture():
    """The same part with each tool of the job."""
    page_widget(QtGui.QPushButton, "tools").click()
    dialog = wait_for(lambda: Gui.getMainWindow().findChild(QtGui.QDialog, "CncTrainingTools"), 20)
    wait_for(lambda: not dialog.ranking.running, 300)
    pump(500)
    save(screen(), "tools", area_of(dialog))
    dialog.reject()
