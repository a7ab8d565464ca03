"""The addon's texts in FreeCAD's language, where there is a translation."""

from __future__ import annotations

from cnc_training import paths
from cnc_training.gui import freecad

FOLDER = paths.RESOURCES / "translations"


def install() -> None:
    """Before the first text is shown: FreeCAD asks for each command's texts once, when it is registered."""
    gui = freecad.gui()
    gui.addLanguagePath(str(FOLDER))
    gui.updateLocale()
