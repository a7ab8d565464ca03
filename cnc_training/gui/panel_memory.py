"""Remembers which panels are kept as docks and which of these are open, in the user's settings."""

from __future__ import annotations

from typing import Any


class PanelMemory:
    """settings: a SettingsStore; its fields NAME_docked and NAME_dock_open."""

    def __init__(self, settings: Any) -> None:
        self._settings = settings

    def is_docked(self, name: str) -> bool:
        return bool(getattr(self._settings.values, f"{name}_docked"))

    def is_open(self, name: str) -> bool:
        return bool(getattr(self._settings.values, f"{name}_dock_open"))

    def set_docked(self, name: str, docked: bool) -> None:
        self._settings.update(**{f"{name}_docked": docked, f"{name}_dock_open": docked})

    def set_open(self, name: str, is_open: bool) -> None:
        if self.is_open(name) != is_open:
            self._settings.update(**{f"{name}_dock_open": is_open})
