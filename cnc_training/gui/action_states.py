"""Keeps the Training actions enabled or greyed, and lets the tooltip of a greyed one say why."""

from __future__ import annotations

from html import escape
from typing import Any, Dict

from cnc_training.gui import commands, freecad


class ActionStates:
    """refresh() whenever something changed that commands.why_not reads.

    FreeCAD asks IsActive itself, but only on events of its own, and knows no reasons.
    """

    def __init__(self) -> None:
        self._plain: Dict[str, Any] = {}  # command -> (tooltip, status tip) as FreeCAD made them

    def refresh(self) -> None:
        for spec in commands.SPECS:
            for action in freecad.actions(spec.command):
                reason = commands.why_not(spec)
                tip, status = self._plain.setdefault(spec.command, (action.toolTip(), action.statusTip()))
                action.setEnabled(not reason)
                action.setToolTip(f"{tip}<p><b>{escape(reason)}</b></p>" if reason else tip)
                action.setStatusTip(reason or status)
