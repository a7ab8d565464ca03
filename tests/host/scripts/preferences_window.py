"""Opens FreeCAD's preferences at the page of CNC Training, looks at it, changes every setting and presses OK."""

from windows import POLL_MS, activate_cam, run, shot, wait_for

import FreeCADGui  # isort: skip
from PySide import QtCore, QtGui

from cnc_training import api
from cnc_training.application import application
from cnc_training.gui.preferences_form import PreferencesForm

PAGE = "CncTrainingPreferences"


def page():
    found = FreeCADGui.getMainWindow().findChildren(QtGui.QWidget, PAGE)
    found = found or [one for one in QtGui.QApplication.allWidgets() if one.objectName() == PAGE]
    return next((one for one in found if one.isVisible()), None)


def field(name):
    return page().findChild(QtGui.QWidget, f"preferences_{name}")


def shown():
    return {
        "cpu_only": field("cpu_only").isChecked(),
        "mirror": field("mirror").text(),
        "machine": field("machine").currentText(),
        "default_cusp_mm": field("default_cusp_mm").value(),
        "n_verify": field("n_verify").value(),
        "rank_new": field("rank_new").isChecked(),
        "models_folder": field("models_folder").value(),
        "datasets_folder": field("datasets_folder").value(),
    }


def opened(act):
    """What act() returns, called while the modal dialog is open; act closes it."""
    answers = []
    tick = QtCore.QTimer()

    def look_for_it():
        # Never waits itself: it may be called from inside the making of the dialog.
        if answers or page() is None:
            return
        tick.stop()
        try:
            answers.append(act())
        except BaseException as failure:
            answers.append(failure)
            close("reject")

    tick.timeout.connect(look_for_it)
    tick.start(POLL_MS)
    FreeCADGui.showPreferences("CNC Training", 0)
    wait_for(lambda: answers)
    if isinstance(answers[0], BaseException):
        raise answers[0]
    return answers[0]


def close(how):
    getattr(page().window(), how)()


def elsewhere():
    return str(application().datasets_folder.parent.parent / "big disk" / "datasets")


def change():
    before = shown()
    folders = [label.text() for label in page().findChildren(QtGui.QLabel)]
    shot("preferences")
    field("cpu_only").setChecked(True)
    field("mirror").setText("  https://mirror.example/pythons ")
    field("machine").setCurrentIndex(field("machine").findText("Hobby router"))
    field("default_cusp_mm").setValue(0.02)
    field("n_verify").setValue(3)
    field("rank_new").setChecked(False)
    field("models_folder").set_value("models beside me")
    wrong = page().findChild(QtGui.QLabel, "preferences_wrong_folder")
    warned = wrong.isVisible()
    shot("preferences_wrong_folder")
    field("datasets_folder").set_value(elsewhere())
    close("accept")
    return {"before": before, "folders": folders, "warned": warned}


def look():
    found = shown()
    close("reject")
    return found


def main():
    activate_cam()
    answer = opened(change)
    values = application().settings.reload()
    names = PreferencesForm.names
    answer["set"] = {name: getattr(values, name) for name in names}
    answer["elsewhere"] = elsewhere()
    answer["home"] = str(application().datasets_folder.parent)
    answer["again"] = opened(look)
    modified = application().settings.path.stat().st_mtime_ns
    opened(lambda: close("accept"))
    answer["untouched"] = application().settings.path.stat().st_mtime_ns == modified
    api.change_settings(machine="a mill that is gone")
    answer["gone"] = opened(look)["machine"]
    import small_job

    from cnc_training.cam import operation

    api.change_settings(machine="hobby router")
    _doc, job, controller = small_job.new_job()
    made = operation.create(job, tool_controller=controller)
    answer["new_operation"] = [made.MachineProfile, made.CuspLimit.Value]
    return answer


run(main)
