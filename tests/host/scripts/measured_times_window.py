"""Clicks through Measured Times in a FreeCAD window: five operations on a machine that is slower than its profile."""

from dataclasses import replace

from windows import activate_cam, run, shot, wait_for

import FreeCADGui  # isort: skip
import small_job
from PySide import QtGui

from cnc_training import api
from cnc_training.cam import operation, properties, shop_times
from cnc_training.machining.gcode_time import estimate_program
from cnc_training.machining.machines import load_machine


def cells(table):
    return [[table.item(r, c).text() for c in range(table.columnCount())] for r in range(table.rowCount())]


def main():
    activate_cam()
    doc, job, controller = small_job.new_job()
    profile = load_machine("bench mill")
    truth = replace(profile, acceleration_xy_mm_s2=profile.acceleration_xy_mm_s2 / 3.0, dwell_s=2.0)
    made = [operation.create(job, tool_controller=controller, Mode="zigzag", Angle=15.0 * n) for n in range(5)]
    seconds = {one.Name: estimate_program(shop_times.program_of(one), truth).total_s for one in made}
    own_s = estimate_program(shop_times.program_of(made[0]), load_machine("bench mill")).total_s
    answer = {"program_against_operation": own_s / made[0].VerifiedTime}
    FreeCADGui.Selection.clearSelection()
    FreeCADGui.Selection.addSelection(made[0])
    FreeCADGui.runCommand("CncTraining_MeasuredTimes")
    dialog = wait_for(lambda: FreeCADGui.getMainWindow().findChild(QtGui.QDialog, "CncTrainingMeasuredTimes"))
    answer["machine"] = dialog.machine.currentText()
    answer["first"] = dialog.what.currentText() == f"{made[0].Label} ({doc.Label})"
    dialog.time.setText("12:75")
    answer["wrong"] = [dialog.problem.text(), dialog.add.isEnabled()]
    for one in made:
        dialog.what.setCurrentIndex(dialog.what.findText(f"{one.Label} ({doc.Label})"))
        answer.setdefault("can_calibrate_early", []).append(dialog.calibrate.isEnabled())
        dialog.time.setText(f"{seconds[one.Name]:.2f}")
        dialog.add.click()
    answer["rows"] = cells(dialog.table)
    dialog.calibrate.click()
    answer["busy"] = not dialog.calibrate.isEnabled()
    wait_for(dialog.result.isVisible)
    answer.update(note=dialog.note.text(), limits=cells(dialog.result), fitted=[r[4] for r in cells(dialog.table)])
    answer["name"] = dialog.name.text()
    shot("measured_times")
    dialog.name.setText("bench mill")
    dialog.save.click()
    answer["refused"] = dialog.note.text()
    dialog.name.setText(answer["name"])
    dialog.save.click()
    answer["saved"] = dialog.note.text()
    answer["profile"] = load_machine(answer["name"]).acceleration_xy_mm_s2 / profile.acceleration_xy_mm_s2
    answer["recorded"] = len(api.list_measured_times("bench mill"))
    dialog.close_button.click()
    properties.add_properties(made[0])
    answer["offered"] = made[0].getEnumerationsOfProperty("MachineProfile")
    doc.removeObject(made[4].Name)
    return answer


run(main)
