"""The widgets of CNC Training's page in FreeCAD's preferences."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Dict, Tuple

from cnc_training import paths
from cnc_training.cam.machine_choice import machine_names
from cnc_training.gui.dialogs.fields import PROBLEM_STYLE, FolderEdit
from cnc_training.host import open_folder, translate
from cnc_training.machining.machines import load_machine
from cnc_training.paths import FOLDER_SETTINGS, may_hold_data
from cnc_training.qt import QtCore, QtGui
from cnc_training.settings import LARGEST_CUSP_MM, MOST_VERIFIED


class PreferencesForm(QtGui.QWidget):
    """folders: what each holds that cannot be moved here -> where it is. names: of the settings that the page
    changes."""

    names: Tuple[str, ...] = (
        "cpu_only",
        "mirror",
        "machine",
        "default_cusp_mm",
        "n_verify",
        "rank_new",
        *FOLDER_SETTINGS,
    )

    def __init__(self, folders: Dict[str, Path]) -> None:
        super().__init__()
        self.setObjectName("CncTrainingPreferences")
        self.setWindowTitle(translate("CncTraining", "General"))
        self.cpu_only = QtGui.QCheckBox(translate("CncTraining", "CPU only"))
        self.cpu_only.setToolTip(
            translate("CncTraining", "Install the smaller packages without GPU support, and train on the CPU")
        )
        self.mirror = QtGui.QLineEdit()
        self.mirror.setToolTip(
            translate("CncTraining", "An address or a folder from which the standalone Python is downloaded first")
        )
        self.mirror.setPlaceholderText(translate("CncTraining", "none: the public servers"))
        self.machine = QtGui.QComboBox()
        self.machine.setToolTip(translate("CncTraining", "The machine profile of new strategy operations"))
        self.default_cusp_mm = QtGui.QDoubleSpinBox()
        self.default_cusp_mm.setDecimals(4)
        self.default_cusp_mm.setRange(0.0005, LARGEST_CUSP_MM)
        self.default_cusp_mm.setSingleStep(0.005)
        self.default_cusp_mm.setSuffix(" mm")
        self.default_cusp_mm.setToolTip(
            translate("CncTraining", "Height of the ridges that may remain, in new strategy operations")
        )
        self.n_verify = QtGui.QSpinBox()
        self.n_verify.setRange(0, MOST_VERIFIED)
        self.n_verify.setToolTip(
            translate("CncTraining", "So many of the best candidates are generated and timed by a ranking")
        )
        self.rank_new = QtGui.QCheckBox(translate("CncTraining", "Rank new operations at once"))
        self.rank_new.setToolTip(
            translate("CncTraining", "A new strategy operation gets the best strategy without a press of Rank")
        )
        self.models_folder = FolderEdit("", translate("CncTraining", "Where strategy models are kept"))
        self.datasets_folder = FolderEdit("", translate("CncTraining", "Where datasets are kept"))
        self.wrong_folder = QtGui.QLabel(
            translate("CncTraining", "Not changed: choose a folder by its whole path, outside the addon's own.")
        )
        self.wrong_folder.setObjectName("preferences_wrong_folder")
        self.wrong_folder.setWordWrap(True)
        self.wrong_folder.setStyleSheet(PROBLEM_STYLE)
        for name in FOLDER_SETTINGS:
            getattr(self, name).changed.connect(self._show_wrong_folders)
            edit = getattr(self, name).edit
            edit.setPlaceholderText(str(paths.data_root() / name.split("_")[0]))
            edit.setToolTip(
                translate("CncTraining", "From the next start of FreeCAD on; what is in the other folder stays there")
            )
        for name in self.names:
            widget = getattr(self, name)
            widget.setObjectName(f"preferences_{name}")
            widget.setWhatsThis(widget.toolTip())
        layout = QtGui.QVBoxLayout(self)
        layout.addWidget(self._machining())
        layout.addWidget(self._environment())
        layout.addWidget(self._data(folders))
        layout.addStretch(1)

    def _machining(self) -> Any:
        box = QtGui.QGroupBox(translate("CncTraining", "Machining"))
        rows = QtGui.QFormLayout(box)
        rows.addRow(translate("CncTraining", "Machine profile"), self.machine)
        rows.addRow(translate("CncTraining", "Cusp limit"), self.default_cusp_mm)
        rows.addRow(translate("CncTraining", "Candidates to verify"), self.n_verify)
        rows.addRow("", self.rank_new)
        return box

    def _environment(self) -> Any:
        box = QtGui.QGroupBox(translate("CncTraining", "Training environment"))
        rows = QtGui.QFormLayout(box)
        rows.addRow("", self.cpu_only)
        rows.addRow(translate("CncTraining", "Mirror"), self.mirror)
        return box

    def _data(self, folders: Dict[str, Path]) -> Any:
        box = QtGui.QGroupBox(translate("CncTraining", "Data folders"))
        rows = QtGui.QFormLayout(box)
        for text, folder in folders.items():
            rows.addRow(text, self._folder(folder))
        rows.addRow(translate("CncTraining", "Strategy models"), self.models_folder)
        rows.addRow(translate("CncTraining", "Datasets"), self.datasets_folder)
        rows.addRow("", self.wrong_folder)
        note = QtGui.QLabel(
            translate("CncTraining", "The environment variable CNC_TRAINING_HOME moves all data of all programs.")
        )
        note.setWordWrap(True)
        rows.addRow(note)
        return box

    def _folder(self, folder: Path) -> Any:
        place = QtGui.QLabel(str(folder))
        place.setTextInteractionFlags(QtCore.Qt.TextSelectableByMouse)
        place.setWordWrap(True)
        button = QtGui.QPushButton(translate("CncTraining", "Open"))
        button.setToolTip(translate("CncTraining", "Show it in the file manager"))
        button.clicked.connect(lambda *_: open_folder(folder))
        row = QtGui.QHBoxLayout()
        row.addWidget(place, 1)
        row.addWidget(button)
        return row

    def _folders(self) -> Dict[str, str]:
        return {name: getattr(self, name).value() for name in FOLDER_SETTINGS}

    def _show_wrong_folders(self) -> None:
        self.wrong_folder.setVisible(
            not all(not folder or may_hold_data(folder) for folder in self._folders().values())
        )

    def show_values(self, values: Dict[str, Any]) -> None:
        """values: settings by name."""
        self.cpu_only.setChecked(values["cpu_only"])
        self.mirror.setText(values["mirror"])
        self.default_cusp_mm.setValue(values["default_cusp_mm"])
        self.n_verify.setValue(values["n_verify"])
        self.rank_new.setChecked(values["rank_new"])
        for name in FOLDER_SETTINGS:
            getattr(self, name).set_value(values[name])
        self._show_wrong_folders()
        self.machine.clear()
        for name in machine_names():
            self.machine.addItem(load_machine(name).name, name)
        if self.machine.findData(values["machine"]) < 0:  # a profile that is gone stays what is set
            self.machine.addItem(values["machine"], values["machine"])
        self.machine.setCurrentIndex(self.machine.findData(values["machine"]))

    def values(self) -> Dict[str, Any]:
        """Settings by name; a folder in which no data can be kept is left out."""
        return {
            "cpu_only": self.cpu_only.isChecked(),
            "mirror": self.mirror.text().strip(),
            "machine": str(self.machine.currentData()),
            "default_cusp_mm": round(self.default_cusp_mm.value(), 6),
            "n_verify": self.n_verify.value(),
            "rank_new": self.rank_new.isChecked(),
            **{name: folder for name, folder in self._folders().items() if not folder or may_hold_data(folder)},
        }
