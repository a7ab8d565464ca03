"""Collect from Open Documents: the parts of open CAM Jobs, to be labelled as a dataset to fine-tune on."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Dict, List, Optional, Sequence

from cnc_training.gui.dialogs.fields import NameEdit
from cnc_training.gui.dialogs.request_dialog import RequestDialog, name_problem
from cnc_training.gui.dialogs.synthetic_data import folder_contents
from cnc_training.host import translate
from cnc_training.qt import QtCore, QtGui


class HarvestDialog(RequestDialog):
    """titles: of the jobs that could be collected. request() is (name, numbers of the chosen jobs)."""

    def __init__(self, titles: Sequence[str], datasets_folder: str, parent: Optional[QtGui.QWidget] = None) -> None:
        super().__init__(
            translate("CncTraining", "Collect from Open Documents"),
            translate("CncTraining", "Collect and Label"),
            translate(
                "CncTraining",
                "Takes parts and finishing tools of open CAM Jobs, and records the machining time of every strategy.",
            ),
            parent,
        )
        self._datasets_folder = Path(datasets_folder)
        self.name = NameEdit(time.strftime("shop_%Y%m%d"))
        self.jobs = QtGui.QListWidget()
        for title in titles:
            item = QtGui.QListWidgetItem(title)
            item.setFlags(item.flags() | QtCore.Qt.ItemIsUserCheckable)
            item.setCheckState(QtCore.Qt.Checked)
            self.jobs.addItem(item)
        tip = translate("CncTraining", "Letters, digits, _ and -")
        self.add_field("name", translate("CncTraining", "Name"), self.name, tip)
        tip = translate("CncTraining", "CAM Jobs of the open documents; each gives one part")
        self.add_field("jobs", translate("CncTraining", "Jobs"), self.jobs, tip)
        self.name.textChanged.connect(self.check)
        self.jobs.itemChanged.connect(self.check)
        self.check()

    def chosen(self) -> List[int]:
        return [row for row in range(self.jobs.count()) if self.jobs.item(row).checkState() == QtCore.Qt.Checked]

    def problems(self) -> Dict[str, str]:
        found = {"name": name_problem(self.name.text())}
        if not found["name"] and folder_contents(str(self._datasets_folder / self.name.text())):
            found["name"] = translate("CncTraining", "A dataset of this name exists. Choose another name.")
        if not self.jobs.count():
            found["jobs"] = translate("CncTraining", "No open document has a CAM Job.")
        elif not self.chosen():
            found["jobs"] = translate("CncTraining", "Tick at least one job.")
        return {key: text for key, text in found.items() if text}

    def request(self) -> object:
        return self.name.text(), self.chosen()
