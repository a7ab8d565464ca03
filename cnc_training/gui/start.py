"""Imported once by InitGui.py: puts the Training menu into the CAM workbench."""

from __future__ import annotations

from cnc_training.gui import menu

menu.install()
