"""The Environment panel: what state the isolated runtime is in, what it is made from, and its log."""

from __future__ import annotations

from typing import Any, Optional

from cnc_training.errors import TrainingError
from cnc_training.gui.commands import icon_path
from cnc_training.gui.environment_log import EnvironmentLog
from cnc_training.gui.environment_texts import estimate_text, gpu_rows, state_text
from cnc_training.gui.log_view import LogView
from cnc_training.gui.sources_list import SourcesList
from cnc_training.host import confirm, open_folder, tell_error, translate, translated
from cnc_training.qt import QtCore, QtGui

STATE_ICONS = {
    "READY": "SP_DialogApplyButton",
    "PREPARING": "SP_BrowserReload",
    "REMOVING": "SP_BrowserReload",
    "FAILED": "SP_MessageBoxWarning",
    "NOT_PREPARED": "SP_MessageBoxInformation",
}


class EnvironmentPanel(QtGui.QWidget):
    """environment: the EnvironmentManager; log: what it said so far."""

    def __init__(self, environment: Any, log: EnvironmentLog, parent: Optional[QtGui.QWidget] = None) -> None:
        super().__init__(parent)
        self.setObjectName("CncTrainingEnvironment")
        self.setWindowTitle(translate("CncTraining", "Training Environment"))
        self.setWindowIcon(QtGui.QIcon(icon_path("environment_panel")))
        self._environment = environment

        self.icon = QtGui.QLabel()
        self.state = QtGui.QLabel()
        font = self.state.font()
        font.setBold(True)
        self.state.setFont(font)
        self.reason = QtGui.QLabel()
        self.reason.setWordWrap(True)
        self.reason.setTextInteractionFlags(QtCore.Qt.TextSelectableByMouse)
        self.sources = SourcesList(environment)
        self.cpu_only = QtGui.QCheckBox(translate("CncTraining", "CPU only"))
        self.cpu_only.setToolTip(
            translate("CncTraining", "Install the smaller packages without GPU support, and train on the CPU")
        )
        self.cpu_only.setChecked(environment.cpu_only)
        self.cpu_only.toggled.connect(self._set_cpu_only)
        self.estimate = QtGui.QLabel()
        self.estimate.setWordWrap(True)
        # Where the window is low the log gives way, and no line of this.
        self.estimate.setSizePolicy(QtGui.QSizePolicy.Preferred, QtGui.QSizePolicy.Minimum)
        self.gpu = {key: QtGui.QLabel() for key in ("driver", "gpu", "torch", "device")}
        self.progress = QtGui.QProgressBar()
        self.step = QtGui.QLabel()
        self.step.setWordWrap(True)
        self.prepare = self._button(translate("CncTraining", "Prepare"), self._prepare)
        self.prepare.setToolTip(translate("CncTraining", "Build the isolated Python with torch that training runs in"))
        self.repair = self._button(translate("CncTraining", "Repair"), self._repair)
        self.repair.setToolTip(
            translate("CncTraining", "Build the environment anew; packages already there are reused")
        )
        self.cancel = self._button(translate("CncTraining", "Cancel"), environment.cancel)
        self.cancel.setToolTip(translate("CncTraining", "Stop at once; nothing half-made is left"))
        self.remove = self._button(translate("CncTraining", "Remove..."), self._remove)
        self.remove.setToolTip(
            translate("CncTraining", "Uninstall: delete the environment, its Python and all downloads")
        )
        self.copy = self._button(translate("CncTraining", "Copy Diagnostics"), self._copy_diagnostics)
        self.copy.setToolTip(
            translate("CncTraining", "Versions, paths, settings and the end of the log, without passwords, as text")
        )
        self.inbox = self._button(translate("CncTraining", "Downloads"), lambda: open_folder(environment.downloads))
        self.inbox.setToolTip(
            translate("CncTraining", "Wheels and archives that you put into this folder are used without a network")
        )
        self.log = LogView()
        self.log.set_text(log.text)
        self._lay_out()

        log.added.connect(self.log.append)
        environment.stateChanged.connect(self._show_state)
        environment.progressChanged.connect(self._show_progress)
        environment.finished.connect(self._show_all)
        environment.surveyed.connect(self._show_all)
        self._show_all()
        if not environment.preparing:
            environment.survey()

    def _button(self, text: str, clicked: Any) -> QtGui.QPushButton:
        button = QtGui.QPushButton(text)
        button.setMinimumWidth(60)
        button.clicked.connect(lambda *_: clicked())
        return button

    def _lay_out(self) -> None:
        tr = translate
        head = QtGui.QHBoxLayout()
        head.addWidget(self.icon)
        head.addWidget(self.state, 1)
        self.form = QtGui.QFormLayout()
        self.form.setFieldGrowthPolicy(QtGui.QFormLayout.AllNonFixedFieldsGrow)
        self.form.addRow(tr("CncTraining", "Python"), self.sources)
        self.form.addRow("", self.cpu_only)
        self.form.addRow(tr("CncTraining", "GPU driver"), self.gpu["driver"])
        self.form.addRow(tr("CncTraining", "GPU"), self.gpu["gpu"])
        self.form.addRow(tr("CncTraining", "torch"), self.gpu["torch"])
        self.form.addRow(tr("CncTraining", "Device"), self.gpu["device"])
        for label in self.gpu.values():
            label.setWordWrap(True)
        self.form.addRow(tr("CncTraining", "Needs"), self.estimate)
        buttons = QtGui.QGridLayout()  # two by two, so that the panel fits FreeCAD's narrow task view
        for place, button in enumerate((self.prepare, self.repair, self.cancel, self.inbox, self.copy, self.remove)):
            buttons.addWidget(button, place // 2, place % 2)
        layout = QtGui.QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(head)
        layout.addWidget(self.reason)
        layout.addLayout(self.form)
        layout.addLayout(buttons)
        layout.addWidget(self.progress)
        layout.addWidget(self.step)
        layout.addWidget(self.log, 1)

    # --- what a person does ----------------------------------------------------------------------------------

    def _set_cpu_only(self, on: bool) -> None:
        self._environment.cpu_only = on
        self._show_all()
        self._environment.survey()

    def _prepare(self) -> None:
        self._guarded(self._environment.prepare)

    def _repair(self) -> None:
        self._guarded(self._environment.repair)

    def _remove(self) -> None:
        title = translate("CncTraining", "Remove the training environment?")
        stays = translate(
            "CncTraining", "Strategy models, datasets and jobs stay; the packages have to be fetched anew."
        )
        if confirm(self.windowTitle(), title, False, stays):
            self._environment.remove()

    def _copy_diagnostics(self) -> None:
        QtGui.QApplication.clipboard().setText(self._environment.diagnostics())
        self.step.setText(translate("CncTraining", "The diagnostics are in the clipboard."))
        self.step.setVisible(True)

    def _guarded(self, action: Any) -> None:
        try:
            action(self.sources.chosen())
        except TrainingError as error:
            tell_error(self.windowTitle(), error)

    # --- showing ---------------------------------------------------------------------------------------------

    def _show_all(self, *_: Any) -> None:
        self.sources.fill()
        state = self._environment.state
        if state != "PREPARING" or not self.gpu["torch"].text():  # what is being replaced still holds meanwhile
            for key, text in gpu_rows(self._environment.gpu_summary()).items():
                self.gpu[key].setText(text)
        self.estimate.setText(estimate_text(self._environment.estimate(), state == "READY"))
        self._show_state(state)

    def _show_state(self, state: str) -> None:
        preparing = state in ("PREPARING", "REMOVING")
        icon = getattr(QtGui.QStyle, STATE_ICONS.get(state, "SP_MessageBoxInformation"))
        self.icon.setPixmap(self.style().standardIcon(icon).pixmap(16, 16))
        self.state.setText(state_text(state))
        self.reason.setText(translated(self._environment.reason))
        self.reason.setVisible(bool(self._environment.reason))
        self.prepare.setEnabled(not preparing and state != "READY")
        self.repair.setEnabled(not preparing and state in ("READY", "FAILED"))
        self.cancel.setEnabled(state == "PREPARING")
        self.remove.setEnabled(not preparing)
        self._show_gpu_rows(not self._environment.cpu_only)
        self.sources.setEnabled(not preparing)
        self.cpu_only.setEnabled(not preparing)
        self.cpu_only.setChecked(self._environment.cpu_only)  # the preferences may have changed it
        self.progress.setVisible(preparing)
        self.step.setVisible(preparing)
        if preparing:
            self.progress.setRange(0, 0)
            self.step.setText("")

    def _show_gpu_rows(self, shown: bool) -> None:
        """With CPU only there is no GPU to speak of."""
        for key in ("driver", "gpu"):
            self.gpu[key].setVisible(shown)
            self.form.labelForField(self.gpu[key]).setVisible(shown)

    def _show_progress(self, done: int, total: int, text: str) -> None:
        self.progress.setRange(0, max(0, total))
        self.progress.setValue(done)
        self.step.setText(translated(text))
