"""CNC Training's page in FreeCAD's preferences: the settings that hold in every FreeCAD and tool of this computer."""

from __future__ import annotations

from typing import Any, Dict

from cnc_training import console, paths
from cnc_training.gui import freecad
from cnc_training.host import translate

GROUP = "CNC Training"
ICONS = paths.RESOURCES / "icons" / "preferences"  # by the name that FreeCAD makes of the group's


class PreferencesPage:
    """FreeCAD makes one when its preferences are opened, and calls loadSettings and saveSettings."""

    def __init__(self, _parent: Any = None) -> None:
        from cnc_training.application import application
        from cnc_training.gui.preferences_form import PreferencesForm

        self._settings = application().settings
        self.form = PreferencesForm(self._folders())

    def loadSettings(self) -> None:
        values = self._settings.reload()
        self.form.show_values({name: getattr(values, name) for name in self.form.names})

    def saveSettings(self) -> None:
        """Types the call at FreeCAD's console, so that it is seen there and recorded in a macro; nothing when nothing
        was changed."""
        before = self._settings.values
        changed = {name: value for name, value in self.form.values().items() if value != getattr(before, name)}
        if changed:
            console.call("change_settings", **changed)

    @staticmethod
    def _folders() -> Dict[str, Any]:
        return {
            translate("CncTraining", "All data"): paths.data_root(),
            translate("CncTraining", "Machine profiles"): paths.machines_root(),
        }


def install() -> None:
    """Called once, when FreeCAD starts its window."""
    freecad.gui().addIconPath(str(ICONS))
    freecad.gui().addPreferencePage(PreferencesPage, GROUP)
