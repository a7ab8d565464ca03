"""The whole interface, clicked through in one FreeCAD window; the order matters."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent)]

import FreeCADGui as Gui  # noqa: E402
from dialog_fields import EVALUATE_FIELDS, FINE_TUNE_FIELDS, NEW_MODEL_FIELDS, SYNTHETIC_FIELDS, THERE  # noqa: E402
from PySide import QtCore, QtGui  # noqa: E402
from window import FOLDER, Heartbeat, menu_actions, pump, run, shot, visible, wait_for  # noqa: E402

from cnc_training import host  # noqa: E402
from cnc_training.gui import commands, freecad, session  # noqa: E402

TINY_RUNTIME = HERE.parent.parent / "jobs" / "tiny_runtime"
TRAINING = ("new_model", "synthetic_data", "fine_tune", "evaluate")


def action(name):
    return freecad.actions(commands.BY_NAME[name].command)[0]


def panel_widget(name):
    return next((w for w in visible(QtGui.QWidget) if w.objectName() == name), None)


def the_training_menu_is_in_the_cam_workbench_and_only_there():
    mw = Gui.getMainWindow()
    Gui.activateWorkbench("PartWorkbench")
    pump(300)
    assert menu_actions() == []
    for _ in range(2):
        Gui.activateWorkbench(freecad.cam_workbench())
        pump(500)
        texts = [one.text() for one in menu_actions()]
        assert texts == [spec.text for name in commands.MENU for spec in commands.SPECS if spec.command == name]
        bars = [bar for bar in mw.findChildren(QtGui.QToolBar) if bar.windowTitle() == "Training"]
        assert len(bars) == 1 and bars[0].isVisible()
        Gui.activateWorkbench("PartWorkbench")
        pump(300)
        assert menu_actions() == []
    Gui.activateWorkbench(freecad.cam_workbench())
    pump(500)
    wait_for(session.current)


def every_action_has_its_icon():
    for spec in commands.SPECS:
        assert not action(spec.name).icon().isNull(), spec.name
        assert Path(commands.icon_path(spec.name)).is_file()


def training_is_greyed_with_the_reason_until_the_environment_is_ready():
    assert session.current().application.environment.state == "NOT_PREPARED"
    for name in TRAINING:
        assert not action(name).isEnabled(), name
        assert "has not been prepared" in action(name).toolTip() and "Prepare" in action(name).toolTip()
        assert not Gui.Command.get(commands.BY_NAME[name].command).isActive()
    for name in ("prepare_environment", "models_folder", "datasets_folder", "strategy_model", "jobs_panel"):
        assert action(name).isEnabled(), name
        assert "<b>Prepare the" not in action(name).toolTip()


def the_strategy_operation_waits_for_a_document_not_for_the_environment():
    import FreeCAD

    session.current().workbench_changed(True)
    assert "document" in action("strategy_operation").toolTip()
    FreeCAD.newDocument("Part")
    session.current().workbench_changed(True)
    assert action("strategy_operation").isEnabled()


def the_badge_names_the_model_in_use():
    badge = panel_widget("CncTrainingBadge")
    assert badge is not None and badge.text().strip() == session.current().application.badge_text
    menu = badge.menu()
    menu.fill()
    texts = [one.text() for one in menu.actions()]
    assert any("Roll Back" in text for text in texts)


def the_folders_of_models_and_datasets_are_shown_in_the_file_manager():
    shown, open_folder = [], host.open_folder
    host.open_folder = shown.append
    try:
        action("models_folder").trigger()
        action("datasets_folder").trigger()
    finally:
        host.open_folder = open_folder
    application = session.current().application
    assert shown == [application.models.folder, application.datasets_folder]


def panels_open_as_task_panels_from_the_menu():
    for name, widget in (("environment_panel", "CncTrainingEnvironment"), ("jobs_panel", "CncTrainingJobs")):
        action(name).trigger()
        wait_for(lambda widget=widget: panel_widget(widget))
        pump(200)
        assert freecad.task_panel_open()
        shot(f"task_{name}")
        action(name).trigger()
        wait_for(lambda: not freecad.task_panel_open())


def a_task_panel_leaves_the_training_commands_usable():
    action("jobs_panel").trigger()
    wait_for(freecad.task_panel_open)
    pump(500)
    assert action("environment_panel").isEnabled() and action("models_folder").isEnabled()
    assert action("strategy_operation").isEnabled(), "it puts a panel of ours away by itself"
    action("jobs_panel").trigger()
    wait_for(lambda: not freecad.task_panel_open())
    freecad.show_task_panel(SomebodyElses())
    wait_for(lambda: not action("strategy_operation").isEnabled())
    assert "Close the task panel first" in commands.why_not(commands.BY_NAME["strategy_operation"])
    assert not Gui.Command.get(commands.BY_NAME["strategy_operation"].command).isActive()
    assert action("models_folder").isEnabled()
    freecad.close_task_panel()
    wait_for(lambda: action("strategy_operation").isEnabled())


class SomebodyElses:
    """A task panel that is none of ours."""

    def __init__(self):
        self.form = QtGui.QWidget()


def panels_can_be_kept_as_tabbed_docks_which_hide_outside_cam():
    settings = session.current().application.settings
    for name, widget in (("environment_panel", "CncTrainingEnvironment"), ("jobs_panel", "CncTrainingJobs")):
        action(name).trigger()
        panel = wait_for(lambda widget=widget: panel_widget(widget))
        panel.parentWidget().findChild(QtGui.QPushButton, "move_panel").click()
        wait_for(lambda name=name: session.current().panels.dock(name.split("_")[0]) is not None)
        pump(200)
    docks = [session.current().panels.dock(name) for name in ("environment", "jobs")]
    assert settings.values.environment_docked and settings.values.jobs_docked
    mw = Gui.getMainWindow()
    assert docks[1] in mw.tabifiedDockWidgets(docks[0])
    Gui.activateWorkbench("PartWorkbench")
    pump(300)
    assert not any(dock.isVisible() for dock in docks)
    Gui.activateWorkbench(freecad.cam_workbench())
    pump(300)
    assert all(not dock.isHidden() for dock in docks)
    shot("docks")


def prepare_builds_the_environment_and_enables_training():
    current = session.current()
    current.panels.show("environment")
    panel = wait_for(lambda: panel_widget("CncTrainingEnvironment"))
    pump(300)
    assert "to download" in panel.estimate.text() and "free" in panel.estimate.text()
    panel.prepare.click()
    assert current.application.environment.state == "PREPARING"
    assert panel.cancel.isEnabled() and not panel.prepare.isEnabled()
    assert "being prepared" in action("new_model").toolTip()
    with Heartbeat() as heartbeat:
        wait_for(lambda: current.application.environment.state != "PREPARING", 120)
    assert current.application.environment.state == "READY", panel.log.text.toPlainText()
    heartbeat.check()
    pump(300)
    assert panel.state.text() == "Ready" and panel.log.lines()[0][2] == ":"
    shot("environment_ready")
    for name in TRAINING:
        assert action(name).isEnabled(), name
        assert "prepared" not in action(name).toolTip()


def cpu_only_is_remembered_and_hides_the_gpu_choice():
    current = session.current()
    panel = panel_widget("CncTrainingEnvironment")
    panel.cpu_only.setChecked(True)
    assert current.application.settings.values.cpu_only
    dialog = open_dialog("new_model")
    assert [dialog.device.itemData(i) for i in range(dialog.device.count())] == ["cpu"]
    dialog.reject()
    panel.cpu_only.setChecked(False)
    assert not current.application.settings.values.cpu_only


def open_dialog(name):
    action(name).trigger()
    from cnc_training.gui.dialogs.request_dialog import RequestDialog

    return wait_for(lambda: next(iter(visible(RequestDialog)), None))


def every_field_of_every_dialog_changes_its_request():
    models = session.current().application.models.folder
    models.mkdir(parents=True, exist_ok=True)
    for name, fields in (
        ("new_model", NEW_MODEL_FIELDS),
        ("synthetic_data", SYNTHETIC_FIELDS),
        ("fine_tune", FINE_TUNE_FIELDS),
        ("evaluate", EVALUATE_FIELDS),
    ):
        for field, (change, expected) in fields.items():
            if name in ("new_model", "fine_tune") and field == "device":
                continue  # this machine has no GPU to choose; the choices are proven without FreeCAD
            dialog = open_dialog(name)
            before = getattr(dialog.request(), field)
            change(dialog)
            after = getattr(dialog.request(), field)
            assert before != after, f"{name}: {field} stays {after!r}"
            if field != "machines":
                assert after == expected, f"{name}: {field} is {after!r}"
            shot(f"dialog_{name}") if field in ("epochs", "samples") else None
            dialog.reject()
            wait_for(lambda dialog=dialog: not dialog.isVisible())
            (models / f"{THERE}.onnx").unlink(missing_ok=True)
    shutil.rmtree(session.current().application.datasets_folder / THERE)


def wrong_input_is_shown_at_the_field():
    dialog = open_dialog("new_model")
    dialog.learning_rate.setText("1")
    pump(100)
    assert dialog.error_text("learning_rate") and not dialog.start_button.isEnabled()
    shot("wrong_input")
    dialog.reject()


def jobs_panel():
    session.current().panels.show("jobs")
    return wait_for(lambda: panel_widget("CncTrainingJobs"))


def a_job_is_shown_with_its_curve_and_ends():
    session.current().application.jobs._program = TINY_RUNTIME
    panel = jobs_panel()
    handle = session.current().application.jobs.submit(
        "train", "steps", {"behaviour": "steps", "steps": 12, "name": "steps"}
    )
    wait_for(lambda: handle.state.value == "SUCCEEDED", 30)
    wait_for(panel.plot.series)
    assert len(panel.plot.series()["validation"]) == 12
    wait_for(lambda: "step 12" in panel.log.lines())
    wait_for(lambda: "Succeeded" in panel.banner.text())
    shot("jobs")


def the_end_of_a_job_is_told_and_its_notice_shows_the_job():
    current = session.current()
    jobs_panel().table.clearSelection()
    handle = current.application.jobs.submit("generate", "noticed", {"behaviour": "steps", "steps": 2})
    wait_for(lambda: handle.state.value == "SUCCEEDED", 30)
    shown = wait_for(lambda: panel_widget("CncTrainingNotice"))
    assert "noticed is done" in shown.accessibleName() and "It took" in shown.body.text()
    shot("notice")
    shown.buttons[-1].click()
    assert jobs_panel().table.selected() == handle.id


def a_refused_model_is_told_without_stopping_the_window():
    notice = wait_for(lambda: panel_widget("CncTrainingRefused"))
    assert "steps" in notice.text() and not notice.isModal()
    assert [button.text() for button in notice.buttons()] == ["Close"], "there is no model that could be activated"
    shot("refused")
    notice.close()


def the_window_answers_while_a_job_floods_its_log():
    panel = jobs_panel()
    queue = session.current().application.jobs
    with Heartbeat() as heartbeat:
        handle = queue.submit("generate", "talker", {"behaviour": "flood", "lines": 300000})
        wait_for(lambda: handle.state.value == "SUCCEEDED", 60)
        pump(500)
    heartbeat.check()
    assert "says nothing at all" in panel.log.lines()[-1]
    from cnc_training.gui.log_view import KEPT_LINES

    assert len(panel.log.lines()) <= 2 * KEPT_LINES


def a_running_job_is_cancelled_from_its_row_and_resumed():
    panel = jobs_panel()
    queue = session.current().application.jobs
    began = FOLDER / "began"
    until = FOLDER / "until"
    request = {"behaviour": "until_file", "began": str(began), "until": str(until), "resume": False}
    handle = queue.submit("generate", "waiter", request)
    wait_for(began.exists)
    wait_for(lambda: panel.table.cancel_button(handle.id))
    with Heartbeat() as heartbeat:
        panel.table.cancel_button(handle.id).click()
        wait_for(lambda: handle.state.value == "CANCELLED")
        pump(300)
    heartbeat.check()
    assert panel.table.cancel_button(handle.id) is None and panel.resume.isEnabled()
    until.write_text("")
    panel.resume.click()
    wait_for(lambda: handle.state.value == "SUCCEEDED")
    shot("jobs_resumed")


def submitting_a_dialog_starts_the_job_that_the_console_would_start():
    dialog = open_dialog("synthetic_data")
    dialog.name.setText("by_hand")
    dialog.samples.set_value(100)
    dialog.start_button.click()
    queue = session.current().application.jobs
    job = wait_for(lambda: next((one for one in queue.jobs if one.label == "by_hand"), None))
    wait_for(lambda: job.finished)
    assert job.kind == "generate" and job.request["samples"] == 100
    assert Path(job.request["folder"]) == session.current().application.datasets_folder / "by_hand"


def the_menu_adds_a_strategy_operation_to_the_job_and_opens_its_editor():
    import FreeCAD
    import Part

    from cnc_training.cam import compat

    document = FreeCAD.ActiveDocument
    block = document.addObject("Part::Feature", "Block")
    block.Shape = Part.makeBox(40, 30, 10).cut(Part.makeSphere(20, FreeCAD.Vector(20, 15, 26)))
    job = compat.create_job([block])
    bit = compat.toolbit("ballend", 6.0, "Ball 6")
    compat.add_tool_controller(job, bit, 2, "TC: Ball 6", 1500.0, 450.0, 12000.0)
    for controller in [one for one in job.Tools.Group if "Ball" not in one.Label]:
        document.removeObject(controller.Name)
    before = len(job.Operations.Group)
    session.current().workbench_changed(True)
    session.current().panels.show_as_task_panel("jobs")
    wait_for(lambda: session.current().panels.task_open)
    wait_for(action("strategy_operation").isEnabled)
    action("strategy_operation").trigger()
    wait_for(lambda: len(job.Operations.Group) == before + 1, 30)
    wait_for(freecad.task_panel_open)
    shot("operation")
    assert "Strategy" in job.Operations.Group[-1].Name
    Gui.Control.closeDialog()
    wait_for(lambda: not freecad.task_panel_open())


def parts_of_open_jobs_are_collected_from_the_dialog_of_fine_tune():
    from cnc_training.gui.dialogs.harvest import HarvestDialog

    open_dialog("fine_tune").collect.click()
    dialog = wait_for(lambda: next(iter(visible(HarvestDialog)), None))
    assert [dialog.jobs.item(row).text() for row in range(dialog.jobs.count())] == ["Part: Job"]
    dialog.jobs.item(0).setCheckState(QtCore.Qt.Unchecked)
    assert dialog.error_text("jobs") and not dialog.start_button.isEnabled()
    dialog.jobs.item(0).setCheckState(QtCore.Qt.Checked)
    dialog.name.setText("from_the_shop")
    assert dialog.request() == ("from_the_shop", [0])
    shot("collect")
    dialog.start_button.click()
    queue = session.current().application.jobs
    job = wait_for(lambda: next((one for one in queue.jobs if one.label == "from_the_shop"), None))
    wait_for(lambda: job.finished)
    assert job.kind == "generate" and Path(job.request["parts_file"]).is_file()
    assert [tool["kind"] for tool in job.request["tools"]] == ["ball"]


run(
    [
        the_training_menu_is_in_the_cam_workbench_and_only_there,
        every_action_has_its_icon,
        training_is_greyed_with_the_reason_until_the_environment_is_ready,
        the_strategy_operation_waits_for_a_document_not_for_the_environment,
        the_badge_names_the_model_in_use,
        the_folders_of_models_and_datasets_are_shown_in_the_file_manager,
        panels_open_as_task_panels_from_the_menu,
        a_task_panel_leaves_the_training_commands_usable,
        panels_can_be_kept_as_tabbed_docks_which_hide_outside_cam,
        prepare_builds_the_environment_and_enables_training,
        cpu_only_is_remembered_and_hides_the_gpu_choice,
        every_field_of_every_dialog_changes_its_request,
        wrong_input_is_shown_at_the_field,
        a_job_is_shown_with_its_curve_and_ends,
        the_end_of_a_job_is_told_and_its_notice_shows_the_job,
        a_refused_model_is_told_without_stopping_the_window,
        the_window_answers_while_a_job_floods_its_log,
        a_running_job_is_cancelled_from_its_row_and_resumed,
        submitting_a_dialog_starts_the_job_that_the_console_would_start,
        the_menu_adds_a_strategy_operation_to_the_job_and_opens_its_editor,
        parts_of_open_jobs_are_collected_from_the_dialog_of_fine_tune,
    ]
)
