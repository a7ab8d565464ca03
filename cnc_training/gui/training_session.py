"""The interface's own state while FreeCAD runs: panels, badge, greyed actions, and what is told to the user."""

from __future__ import annotations

from typing import Any, List

from cnc_training import host
from cnc_training.gui import commands, freecad, job_files, model_activation, notice
from cnc_training.gui.action_states import ActionStates
from cnc_training.gui.badge import Badge
from cnc_training.gui.environment_log import EnvironmentLog
from cnc_training.gui.job_rows import detail_of, title_of
from cnc_training.gui.model_menu import ModelMenu
from cnc_training.gui.panel_memory import PanelMemory
from cnc_training.gui.panels import Panels
from cnc_training.host import translate
from cnc_training.jobs.job import JobState, duration_text
from cnc_training.qt import QtCore


class TrainingSession(QtCore.QObject):
    """application: the Application. Made by gui.session, once."""

    def __init__(self, application: Any) -> None:
        window = host.main_window()
        super().__init__(window)
        self.application = application
        self.environment_log = EnvironmentLog(application.environment, self)
        self.panels = Panels(
            {"environment": self._make_environment_panel, "jobs": self._make_jobs_panel},
            PanelMemory(application.settings),
        )
        self.badge = Badge(application)
        window.statusBar().addPermanentWidget(self.badge)
        self._states = ActionStates()
        self._model_menu = ModelMenu(application, window)
        application.environment.stateChanged.connect(self._environment_changed)
        application.jobFinished.connect(self._job_finished)
        application.activeModelChanged.connect(self._active_model_changed)
        application.activationRefused.connect(self._activation_refused)

    def show(self) -> None:
        """After the menu was made."""
        for action in freecad.actions(commands.BY_NAME["strategy_model"].command):
            action.setMenu(self._model_menu)
        for menu in self._menus():
            menu.setToolTipsVisible(True)
            menu.aboutToShow.connect(self._states.refresh)
        self.workbench_changed(freecad.active_workbench() == freecad.cam_workbench())
        self._tell_interrupted()

    def workbench_changed(self, in_cam: bool) -> None:
        self.badge.setVisible(in_cam)
        self.panels.workbench_changed(in_cam)
        if in_cam:
            self._states.refresh()

    def why_not_ready(self) -> str:
        """Why a training command cannot run; "" when it can."""
        environment = self.application.environment
        if environment.state == "READY":
            return ""
        if environment.state == "PREPARING":
            return translate("CncTraining", "The environment is being prepared.")
        first = translate("CncTraining", "Prepare the environment first.")
        return f"{host.translated(environment.reason)} {first}".strip()

    def _make_environment_panel(self) -> Any:
        from cnc_training.gui.environment_panel import EnvironmentPanel

        return EnvironmentPanel(self.application.environment, self.environment_log)

    def _make_jobs_panel(self) -> Any:
        from cnc_training.gui.jobs_panel import JobsPanel

        return JobsPanel(self.application.jobs)

    def _menus(self) -> List[Any]:
        """The Training menu, as the workbench built it."""
        actions = freecad.actions(commands.BY_NAME["new_model"].command)
        return [menu for action in actions for menu in freecad.menus_of(action)]

    # --- telling -----------------------------------------------------------------------------------------------

    def _environment_changed(self, state: str) -> None:
        self._states.refresh()
        if state == "READY":
            freecad.status_message(translate("CncTraining", "The training environment is ready."))
        elif state == "FAILED":
            freecad.status_message(host.translated(self.application.environment.reason))

    def _job_finished(self, job_id: str) -> None:
        """A notice where a job ended by itself; one that a person cancelled is no news."""
        job = self.application.jobs.job(job_id)
        if job.state is JobState.SUCCEEDED:
            title = translate("CncTraining", "{} is done").format(title_of(job))
            text = translate("CncTraining", "It took {}.").format(duration_text(job.ended - job.started))
        elif job.state is JobState.FAILED:
            title, text = translate("CncTraining", "{} failed").format(title_of(job)), detail_of(job)
        else:
            return
        freecad.status_message(f"{title}. {text}")
        actions = [(translate("CncTraining", "Show Job"), lambda: self._show_job(job_id))]
        report = job_files.report_of(job)
        if report is not None:
            actions.insert(0, (translate("CncTraining", "Open Report"), lambda: job_files.open_file(report)))
        notice.tell(host.main_window(), title, text, actions, warns=job.state is JobState.FAILED)

    def _show_job(self, job_id: str) -> None:
        self.panels.show("jobs")
        panel = self.panels.panel("jobs")
        if panel is not None:
            panel.table.select(job_id)

    def _active_model_changed(self, name: str) -> None:
        freecad.status_message(translate("CncTraining", "{} is the active strategy model.").format(name))

    def _activation_refused(self, name: str, reason: str) -> None:
        model_activation.tell_refused(self.application, name, reason)

    def _tell_interrupted(self) -> None:
        titles = [title_of(job) for job in self.application.jobs.interrupted()]
        if titles:
            text = translate("CncTraining", "Interrupted when FreeCAD ended: {}. The Jobs panel can resume it.")
            freecad.status_message(text.format(", ".join(titles)), 20000)
