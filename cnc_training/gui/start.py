"""Imported once by InitGui.py: puts the Training menu into the CAM workbench, and a page into the preferences."""

from __future__ import annotations

from cnc_training.gui import menu, preferences

menu.install()
preferences.install()
