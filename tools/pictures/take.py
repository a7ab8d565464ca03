"""Runs inside FreeCAD: goes through the workflow of the user guide and takes its pictures, for tools/screenshots."""

from __future__ import annotations

import os
import sys
import traceback
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import usual_paths
from machining import operation_pictures
from picture import save, screen
from PySide import QtCore
from scene import open_part, set_up_window
from shop import preferences_picture
from training import (
    environment_picture,
    keep_panels_as_docks,
    menu_pictures,
    training_pictures,
)

LIMIT_S = 1240


def main():
    usual_paths.show()
    set_up_window()
    document = open_part()
    menu_pictures()
    panels = keep_panels_as_docks()
    environment_picture(panels)
    if not os.environ.get("UNTRAINED"):
        training_pictures(panels)
    operation_pictures(document)
    preferences_picture()


def run():
    try:
        main()
        status = 0
    except BaseException:
        os.write(2, traceback.format_exc().encode())
        save(screen(), "failed")
        status = 1
    os._exit(status)


QtCore.QTimer.singleShot(1000, run)
QtCore.QTimer.singleShot(LIMIT_S * 1000, lambda: os._exit(97))
