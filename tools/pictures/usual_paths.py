"""The folders that a user has, in place of those of this tool: wherever the addon shows a path, pictures show these."""

from __future__ import annotations

import os

DATA = "/home/user/.local/share/cnc_training"
PYTHON = "/usr/bin/python3.11"


def usual(text):
    """The text with each folder of this tool replaced."""
    from cnc_training.paths import data_root

    shown = {
        str((data_root() / "runtime").resolve()): f"{DATA}/runtime",  # shared by the FreeCADs, behind a link
        str(data_root()): DATA,
        os.environ["CNC_TRAINING_PYTHON"]: PYTHON,
    }
    for own, instead in shown.items():
        text = text.replace(own, instead)
    return text


def show():
    """From now on, in what the Environment panel says; to be called before it is made."""
    from cnc_training.gui.environment_log import EnvironmentLog
    from cnc_training.gui.sources_list import SourcesList

    write, fill = EnvironmentLog.write, SourcesList.fill

    def fill_usual(sources):
        fill(sources)
        for place in range(sources.list.count()):
            sources.list.setItemText(place, usual(sources.list.itemText(place)))

    EnvironmentLog.write = lambda log, text: write(log, usual(text))
    SourcesList.fill = fill_usual
