"""The strategy operation through all that FreeCAD does with an operation, by FreeCAD's own commands in its window.

Each case works in a document of its own and returns what it found; one that fails says how, and the next goes on.
"""

import importlib
import math
import os
import traceback
from pathlib import Path

from windows import activate_cam, press, run, wait_for

import FreeCAD  # isort: skip
import FreeCADGui
import small_job
from PySide import QtCore, QtGui

from cnc_training.application import application
from cnc_training.cam import compat, operation, post
from cnc_training.errors import GeometryError

MODERN = compat.has_module("Path.Op.Base")
FOLDER = Path(os.environ["CNC_TEST_ANSWER"]).parent
CUSP = "0.05 mm"
SHIFT_MM = 40.0


def command(name, *selected):
    """A command of FreeCAD's CAM workbench with these objects selected, as a click on its menu entry."""
    FreeCADGui.Selection.clearSelection()
    for obj in selected:
        FreeCADGui.Selection.addSelection(obj)
    wait_for(lambda: True)
    FreeCADGui.runCommand(("CAM_" if MODERN else "Path_") + name)
    wait_for(lambda: True)


def fresh(**settings):
    doc, job, controller = small_job.new_job()
    made = operation.create(job, tool_controller=controller, **{"CuspLimit": CUSP, **settings})
    assert made.isValid(), made.Warnings
    return doc, job, made


def new_object(doc, before):
    """The one CAM object that came since `before`, a set of names."""
    return next(obj for obj in doc.Objects if obj.Name not in before and obj.isDerivedFrom("Path::Feature"))


def names(doc):
    return {obj.Name for obj in doc.Objects}


def group(job):
    return [obj.Name for obj in job.Operations.Group]


def moves(obj):
    return [command.toGCode() for command in obj.Path.Commands if command.Name in ("G0", "G1", "G2", "G3")]


def same(one, other):
    """Whether two operations move alike; their names stand in their paths."""
    return moves(one) == moves(other)


def save_and_reload():
    doc, job, made = fresh()
    before, name, job_name = small_job.state(made), made.Name, job.Name
    path = str(FOLDER / "lifecycle.FCStd")
    doc.saveAs(path)
    FreeCAD.closeDocument(doc.Name)
    doc = FreeCAD.openDocument(path)
    made, job = doc.getObject(name), doc.getObject(job_name)
    after = small_job.state(made)
    assert type(made.Proxy).__name__ == "ObjectStrategy"
    assert type(made.ViewObject.Proxy).__name__ == "ViewProvider"
    assert (after["commands"], after["fingerprint"]) == (before["commands"], before["fingerprint"])
    assert post.has_current_path(made, job)
    made.ViewObject.Proxy.setEdit(made.ViewObject)
    wait_for(lambda: FreeCADGui.getMainWindow().findChild(QtGui.QDoubleSpinBox, "strategy_cusp"))
    press(QtGui.QDialogButtonBox.Cancel)
    wait_for(lambda: not FreeCADGui.Control.activeDialog())
    made.CuspLimit = "0.1 mm"
    doc.recompute()
    assert made.isValid() and 10 < len(made.Path.Commands) < before["commands"]
    return {"commands": before["commands"], "changed": len(made.Path.Commands)}


def undo_and_redo():
    doc, job, _controller = small_job.new_job()
    doc.UndoMode = 1
    doc.clearUndos()
    FreeCADGui.runCommand("CncTraining_StrategyOperation")
    wait_for(lambda: FreeCADGui.getMainWindow().findChild(QtGui.QDoubleSpinBox, "strategy_cusp"))
    (made,) = job.Operations.Group
    wait_for(lambda: made.isValid() and len(made.Path.Commands) > 20)
    press(QtGui.QDialogButtonBox.Ok)
    wait_for(lambda: not FreeCADGui.Control.activeDialog())
    commands, steps = len(made.Path.Commands), doc.UndoCount
    assert made.isValid() and commands > 20 and steps == 1, (commands, doc.UndoNames)
    doc.undo()
    gone = not job.Operations.Group and not [obj for obj in doc.Objects if obj.Name == "Strategy"]
    assert gone, "one step of undo takes the operation away"
    doc.redo()
    doc.recompute()
    (made,) = job.Operations.Group
    assert made.isValid() and len(made.Path.Commands) == commands and type(made.Proxy).__name__ == "ObjectStrategy"
    assert post.has_current_path(made, job)
    doc.openTransaction("Change the cusp limit")
    made.CuspLimit = "0.1 mm"
    doc.recompute()
    doc.commitTransaction()
    assert len(made.Path.Commands) != commands
    doc.undo()
    doc.recompute()
    assert made.isValid() and len(made.Path.Commands) == commands and post.has_current_path(made, job)
    return {"steps": steps, "commands": commands}


def job_template():
    _doc, job, _made = fresh()
    sheet = job.SetupSheet
    setup = compat.module("setup_sheet")
    kind = operation.OPERATION_NAME
    prototype = setup._RegisteredOps[kind].prototype(kind)  # what the setup sheet's editor shows and writes
    for name, value in (("CuspLimit", "0.03 mm"), ("Entry", "Ramp"), ("ToolReach", "35 mm")):
        sheet_name = setup.OpPropertyName(kind, name)
        prototype.getProperty(name).setupProperty(sheet, sheet_name, setup.OpPropertyGroup(kind), value)
    path = str(FOLDER / "job_lifecycle.json")
    job_command = importlib.import_module("Path.Main.Gui.JobCmd" if MODERN else "PathScripts.PathJobCmd")
    job_command.CommandJobTemplateExport.Execute(job, path, _Everything(job))
    doc = FreeCAD.newDocument("from_template")
    part = doc.addObject("Part::Feature", "Bowl")
    part.Shape = small_job.bowl()
    doc.recompute()
    job = compat.module("job_gui").Create([part], path, openTaskPanel=False)
    doc.recompute()
    controller = next(one for one in job.Tools.Group if one.Label == "TC: Finisher")
    made = operation.create(job, tool_controller=controller, AcceptRemainingStock=True)
    doc.recompute()
    assert made.isValid(), made.Warnings
    assert abs(made.CuspLimit.Value - 0.03) < 1e-9, made.CuspLimit.Value
    assert made.Entry == "Ramp" and abs(made.ToolReach.Value - 35.0) < 1e-9
    return {"cusp_mm": made.CuspLimit.Value, "entry": made.Entry, "commands": len(made.Path.Commands)}


class _Everything:
    """A filled export dialog with all boxes ticked."""

    def __init__(self, job):
        self.job = job

    def includeToolControllers(self):
        return self.job.Tools.Group

    def includeSettingOpsSettings(self):
        return self.job.Proxy.setupSheet.operationsWithSettings()

    def __getattr__(self, _name):
        return lambda: True


def dressup(name, made_for_profiles=False):
    """made_for_profiles: it may fail, or leave out moves, on any surface, FreeCAD's own included; but then nothing is
    posted where it failed."""

    def case():
        doc, job, made = fresh()
        before, own = names(doc), moves(made)
        command(name, made)
        dressed = new_object(doc, before)
        if FreeCADGui.Control.activeDialog():
            press(QtGui.QDialogButtonBox.Ok)
            wait_for(lambda: not FreeCADGui.Control.activeDialog())
        doc.recompute()
        wait_for(lambda: group(job) == [dressed.Name])  # it takes the operation's place in the job
        assert made.isValid() and moves(made) == own
        found = {"commands": len(made.Path.Commands), "dressed": len(dressed.Path.Commands)}
        if dressed.isValid() or not made_for_profiles:
            found["posted"] = posted_while_it_follows(doc, job, made, dressed)
        else:
            found["refused"] = refusal_to_post(job)
        delete(dressed)
        doc.recompute()
        wait_for(lambda: group(job) == [made.Name])  # without the dressup the operation stands there again
        assert made.isValid() and post.has_current_path(made, job), (made.State, made.Warnings)
        return found

    return case


def posted_while_it_follows(doc, job, made, dressed):
    """Lines posted of a dressed operation, which follows when the operation changes and is posted as it then is."""
    assert dressed.isValid() and len(dressed.Path.Commands) > 10, (dressed.State, len(dressed.Path.Commands))
    count = len(dressed.Path.Commands)
    lines = len(post.post_process(job, "linuxcnc").splitlines())
    assert lines > count
    made.CuspLimit = "0.1 mm"
    doc.recompute()
    assert made.isValid() and dressed.isValid() and len(dressed.Path.Commands) != count
    made.ToolController.HorizFeed = 0.0
    doc.recompute()
    assert not made.isValid() and not made.Path.Commands and not dressed.Path.Commands
    refusal_to_post(job)
    made.ToolController.HorizFeed = "1200 mm/min"
    doc.recompute()
    assert made.isValid() and dressed.isValid() and len(dressed.Path.Commands) > 10
    return lines


def refusal_to_post(job):
    try:
        post.post_process(job, "linuxcnc")
    except GeometryError as failure:
        return failure.message
    raise AssertionError("an operation without a valid path was posted")


def delete(obj):
    FreeCADGui.Selection.clearSelection()
    FreeCADGui.Selection.addSelection(obj)
    FreeCADGui.runCommand("Std_Delete")
    wait_for(lambda: True)


def array():
    doc, job, made = fresh()
    before = names(doc)
    command("Array", made)
    copies = new_object(doc, before)
    copies.Offset = FreeCAD.Vector(SHIFT_MM, 0.0, 0.0)
    copies.Copies = 2
    doc.recompute()
    own = len(made.Path.Commands)
    assert copies.isValid() and made.isValid()
    assert len(copies.Path.Commands) == 2 * own, (len(copies.Path.Commands), own)
    reach = copies.Path.BoundBox.XMax - made.Path.BoundBox.XMax
    assert abs(reach - 2.0 * SHIFT_MM) < 1e-3, reach
    assert group(job) == [made.Name, copies.Name]
    lines = len(post.post_process(job, "grbl").splitlines())
    assert lines > 3 * 0.8 * own
    return {"commands": own, "of_two_copies": len(copies.Path.Commands), "posted": lines}


def copy_operation():
    doc, job, made = fresh()
    before = names(doc)
    command("OperationCopy", made)
    twin = new_object(doc, before)
    doc.recompute()
    assert group(job) == [made.Name, twin.Name]
    assert (
        twin.isValid() and type(twin.Proxy).__name__ == "ObjectStrategy" and twin.ToolController == made.ToolController
    )
    assert type(twin.ViewObject.Proxy).__name__ == "ViewProvider"
    assert same(made, twin)
    twin.CuspLimit = "0.1 mm"
    doc.recompute()
    assert twin.isValid() and not same(made, twin) and post.has_current_path(made, job)
    twin.ViewObject.Proxy.setEdit(twin.ViewObject)
    wait_for(lambda: FreeCADGui.getMainWindow().findChild(QtGui.QDoubleSpinBox, "strategy_cusp"))
    press(QtGui.QDialogButtonBox.Ok)
    wait_for(lambda: not FreeCADGui.Control.activeDialog())
    return {"commands": len(made.Path.Commands), "changed": len(twin.Path.Commands)}


def simple_copy():
    doc, _job, made = fresh()
    before = names(doc)
    with _Accepting():  # 1.x opens an editor for what it makes
        command("SimpleCopy", made)
    twin = new_object(doc, before)
    doc.recompute()
    assert twin.isValid() and same(made, twin)
    return {"commands": len(twin.Path.Commands)}


class _Accepting:
    """Presses OK in whatever dialog asks what to copy along."""

    def __enter__(self):
        self.asked = []
        self.timer = QtCore.QTimer()
        self.timer.timeout.connect(self._accept)
        self.timer.start(50)
        return self

    def _accept(self):
        dialog = QtGui.QApplication.activeModalWidget()
        if isinstance(dialog, QtGui.QDialog):
            self.asked.append(dialog.windowTitle())
            dialog.accept()

    def __exit__(self, *_failure):
        self.timer.stop()


def copy_and_paste():
    doc, job, made = fresh()
    before = names(doc)
    with _Accepting() as asked:
        FreeCADGui.Selection.clearSelection()
        FreeCADGui.Selection.addSelection(job)
        FreeCADGui.runCommand("Std_Copy")
        wait_for(lambda: True)
        FreeCADGui.runCommand("Std_Paste")
        wait_for(lambda: True)
    doc.recompute()
    pasted = [obj for obj in doc.Objects if obj.Name not in before]
    return outcome_of_paste(pasted, made, asked.asked)


def copy_to_another_document():
    _doc, job, made = fresh()
    with _Accepting() as asked:
        FreeCADGui.Selection.clearSelection()
        FreeCADGui.Selection.addSelection(job)
        FreeCADGui.runCommand("Std_Copy")
        wait_for(lambda: True)
        other = FreeCAD.newDocument("other")
        FreeCAD.setActiveDocument(other.Name)
        wait_for(lambda: True)
        FreeCADGui.runCommand("Std_Paste")
        wait_for(lambda: True)
    other.recompute()
    return outcome_of_paste(other.Objects, made, asked.asked)


def outcome_of_paste(pasted, made, asked):
    twins = [obj for obj in pasted if hasattr(obj, "CuspLimit")]
    assert len(twins) == 1, [obj.Name for obj in pasted]
    (twin,) = twins
    job = compat.parent_job(twin)
    assert type(twin.Proxy).__name__ == "ObjectStrategy" and type(twin.ViewObject.Proxy).__name__ == "ViewProvider"
    assert twin.isValid(), twin.Warnings
    assert same(made, twin)
    assert job is not None and twin in job.Operations.Group
    assert post.has_current_path(twin, job)
    text = post.post_process(job, "grbl")
    return {
        "objects": len(pasted),
        "commands": len(twin.Path.Commands),
        "posted": len(text.splitlines()),
        "asked": asked,
    }


def simulator():
    doc, job, _made = fresh(AcceptRemainingStock=True)
    command("Simulator", job)
    wait_for(FreeCADGui.Control.activeDialog)
    window = FreeCADGui.getMainWindow()
    window.findChild(QtGui.QToolButton, "toolButtonStep").click()
    bar = next(one for one in window.findChildren(QtGui.QProgressBar) if one.objectName() == "progressBar")
    window.findChild(QtGui.QToolButton, "toolButtonFF").click()
    wait_for(lambda: bar.value() >= 99)
    press(QtGui.QDialogButtonBox.Ok)
    wait_for(lambda: not FreeCADGui.Control.activeDialog())
    left = [obj for obj in doc.Objects if obj.isDerivedFrom("Mesh::Feature")]
    boxes = [obj.Mesh.BoundBox for obj in left if obj.Mesh.CountPoints]
    assert boxes, "the simulated stock stays in the document"
    # The bottom of the bowl: above it the simulated stock must be gone, under it the part must be whole.
    x, y, z = 11.0, 8.5, small_job.TOP - 1.5
    near = [
        point.z
        for obj in left
        for point in obj.Mesh.Points
        if math.hypot(point.x - x, point.y - y) < 1.0 and point.z > 0.5
    ]
    assert near and abs(min(near) - z) < 0.1 and abs(max(near) - z) < 0.2, (min(near), max(near), z)
    return {"bottom_of_the_bowl_mm": min(near), "in_the_part_mm": z}


def posts(name):
    def case():
        _doc, job, _made = fresh()
        target = FOLDER / f"lifecycle_{name}.ngc"
        job.PostProcessor = name
        job.PostProcessorArgs = "--no-show-editor"
        job.PostProcessorOutputFile = str(target)
        command("Post", job)
        text = target.read_text(encoding="utf-8")
        return {"posted": len(text.splitlines()), "program": text}

    return case


CASES = {
    "save and reload": save_and_reload,
    "undo and redo": undo_and_redo,
    "job template": job_template,
    "dressup: boundary": dressup("DressupPathBoundary"),
    "dressup: ramp entry": dressup("DressupRampEntry"),
    "dressup: lead in and out": dressup("DressupLeadInOut", made_for_profiles=True),
    "dressup: axis map": dressup("DressupAxisMap"),
    "array": array,
    "copy operation": copy_operation,
    "simple copy": simple_copy,
    "copy and paste": copy_and_paste,
    "copy to another document": copy_to_another_document,
    "simulator": simulator,
    "post: linuxcnc": posts("linuxcnc"),
    "post: grbl": posts("grbl"),
}


def main():
    activate_cam()
    application().settings.update(rank_new=False)  # what is compared is the default's path
    answer = {}
    for name, case in CASES.items():
        os.write(2, f"{name}\n".encode())
        try:
            answer[name] = {"passed": True, **case()}
        except Exception as failure:
            answer[name] = {"passed": False, "failure": f"{type(failure).__name__}: {failure}"}
            os.write(2, traceback.format_exc().encode())
            if FreeCADGui.Control.activeDialog():
                FreeCADGui.Control.closeDialog()
                wait_for(lambda: not FreeCADGui.Control.activeDialog())
        for doc in list(FreeCAD.listDocuments().values()):
            FreeCAD.closeDocument(doc.Name)
    return answer


run(main)
