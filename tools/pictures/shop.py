"""The pictures of what a shop sets and measures: the preferences, and measured times with what they calibrate."""

from __future__ import annotations

from dataclasses import replace

import FreeCADGui as Gui
from picture import area_of, pump, save, screen, wait_for
from PySide import QtCore, QtGui
from usual_paths import usual

SLOWER = 3.0  # the machine of the picture accelerates so many times less than its profile says
TIMED = (("zigzag", 0.0), ("zigzag", 45.0), ("oneway", 0.0), ("offset", 0.0), ("spiral", 0.0))  # pattern, angle


def preferences_picture():
    """FreeCAD's preferences at the addon's page: a modal dialog, so that a timer takes the picture."""
    taken = []
    tick = QtCore.QTimer()

    def look():
        page = next((w for w in QtGui.QApplication.allWidgets() if w.objectName() == "CncTrainingPreferences"), None)
        if taken or page is None or not page.isVisible():
            return
        taken.append(page)
        for label in page.findChildren(QtGui.QLabel):
            label.setText(usual(label.text()))
        for line in page.findChildren(QtGui.QLineEdit):
            line.setPlaceholderText(usual(line.placeholderText()))
        pump(500)
        save(screen(), "preferences", area_of(page.window()))
        page.window().reject()

    tick.timeout.connect(look)
    tick.start(50)
    Gui.showPreferences("CNC Training", 0)
    wait_for(lambda: taken, 30)
    tick.stop()


def measured_times_picture(job, controller):
    """Five operations, timed on a machine that is slower than its profile, and the limits that follow."""
    from cnc_training.cam import operation, shop_times
    from cnc_training.machining.gcode_time import estimate_program
    from cnc_training.machining.machines import load_machine

    profile = load_machine("bench mill")
    truth = replace(profile, acceleration_xy_mm_s2=profile.acceleration_xy_mm_s2 / SLOWER)
    fixed = {"tool_controller": controller, "CuspLimit": 0.05, "AcceptRemainingStock": True}
    made = [operation.create(job, Mode=pattern, Angle=angle, **fixed) for pattern, angle in TIMED]
    Gui.Selection.clearSelection()
    Gui.Selection.addSelection(made[0])
    Gui.runCommand("CncTraining_MeasuredTimes")
    dialog = wait_for(lambda: Gui.getMainWindow().findChild(QtGui.QDialog, "CncTrainingMeasuredTimes"), 20)
    for one in made:
        dialog.what.setCurrentIndex(dialog.what.findText(f"{one.Label} ({one.Document.Label})"))
        dialog.time.setText(f"{estimate_program(shop_times.program_of(one), truth).total_s:.0f}")
        dialog.add.click()
    dialog.calibrate.click()
    wait_for(dialog.result.isVisible, 120)
    pump(500)
    save(screen(), "measured_times", area_of(dialog))
    dialog.close_button.click()
