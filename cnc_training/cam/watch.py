"""What a strategy operation depends on beyond its links: the job's post-processor, and the active strategy model."""

from __future__ import annotations

from typing import Any

import FreeCAD

from ..errors import TrainingError
from . import compat, properties, ranking, refusal

# Posted decimals and the blending command follow from these; FreeCAD recomputes nothing when they change.
_JOB_PROPERTIES = ("PostProcessor", "PostProcessorArgs", "Stock")


class JobObserver:
    """FreeCAD calls slotChangedObject for every change of every property: the first test has to be cheap."""

    def slotRecomputedDocument(self, _doc: Any) -> None:
        refusal.recompute_ended()

    def slotChangedObject(self, obj: Any, prop: str) -> None:
        if prop in _JOB_PROPERTIES and hasattr(obj, "Operations") and obj.Operations is not None:
            for operation in compat.operations_of(obj):
                if properties.is_strategy(operation) and "Restore" not in operation.State:
                    operation.touch()


def active_model_changed(*_name: Any) -> None:
    """Marks the choice of every ranked Auto operation in open documents whose strategy model is no longer the active
    one. The path stays: ranking again is a person's decision."""
    active = ranking.active_model_hash()
    for doc in FreeCAD.listDocuments().values():
        for obj in doc.Objects:
            if properties.is_strategy(obj) and obj.Mode == properties.AUTO and obj.Ranking:
                stale = obj.ModelHash != active or obj.ChoiceFingerprint != _current_choice(obj)
                if obj.ChoiceOutOfDate != stale:
                    obj.ChoiceOutOfDate = stale
                    obj.purgeTouched()  # a mark, not a change of the path


def _current_choice(obj: Any) -> str:
    """The digest of today's inputs; "" where they make no job, which is no choice either."""
    try:
        return ranking.inputs_of(obj).choice_digest
    except TrainingError:
        return ""


_observer = JobObserver()
_following = False


def follow_active_model() -> None:
    """From now on `active_model_changed` is called by itself. Not at import: headless posting needs no application."""
    global _following
    if not _following:
        from ..application import application

        application().activeModelChanged.connect(active_model_changed)
        _following = True


def install() -> None:
    """Starts watching; called once, when the operation's module is loaded."""
    FreeCAD.addDocumentObserver(_observer)
