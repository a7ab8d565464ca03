"""The strategy operation in FreeCAD's window: its tree icon, its editor, and the command that adds one."""

from __future__ import annotations

from typing import Any, List, Optional, Tuple

import FreeCAD
import FreeCADGui

from .. import console, host
from ..errors import TrainingError
from ..paths import RESOURCES
from ..qt import QtGui
from . import compat, measured_times_dialog, operation, properties, watch
from .strategy_page import StrategyPage

_gui_base: Any = compat.module("operation_gui")
_selection: Any = compat.module("selection_gui")
ICON = RESOURCES / "icons" / "strategy_operation.svg"


class ViewProvider(_gui_base.ViewProvider):  # type: ignore[misc]
    """FreeCAD's own view provider of operations, but for what it looks up by the names of its own operations."""

    def getSelectionFactory(self) -> Any:
        return _selection.select("Surface")

    def getIcon(self) -> str:
        return str(ICON) if self.Object.Active else str(super().getIcon())

    def setupContextMenu(self, vobj: Any, menu: Any) -> None:
        super().setupContextMenu(vobj, menu)
        action = menu.addAction(host.translate("CncTraining", "Measured Times..."))
        action.triggered.connect(lambda *_: measured_times_dialog.show(vobj.Object))


watch.follow_active_model()


def attach(view_object: Any) -> None:
    """Gives an operation its view provider."""
    resources = _gui_base.CommandResources(
        operation.OPERATION_NAME,
        operation.create,
        StrategyPage,
        "Path_3DSurface",
        "Strategy Operation",
        None,
        "Finishes a surface with the strategy that machines it fastest",
    )
    view_object.Proxy = ViewProvider(view_object, resources)
    view_object.Visibility = True


def create() -> Optional[Any]:
    """What Training > Strategy Operation does: adds an operation to the active job, for the selected faces if there are
    any, and opens its editor. Tells the user what is missing; returns None then."""
    doc = FreeCAD.ActiveDocument
    title = host.translate("CncTraining", "Strategy Operation")
    try:
        job = _job(doc)
        if job is None:
            return None
        doc.openTransaction("Create strategy operation")
        try:
            faces = _selected_faces(job)
            with operation.editor_follows():
                console.call("add_operation", job, **({"faces": faces} if faces else {}))
            obj = job.Operations.Group[-1]
        except BaseException:
            doc.abortTransaction()
            raise
        doc.commitTransaction()
    except TrainingError as failure:
        host.tell_error(title, failure)
        return None
    FreeCADGui.Selection.clearSelection()  # taken over already
    obj.ViewObject.Proxy.setEdit(obj.ViewObject)
    return obj


def selected() -> Optional[Any]:
    """The strategy operation that is selected in the tree, if any."""
    return next((one for one in FreeCADGui.Selection.getSelection() if properties.is_strategy(one)), None)


def _job(doc: Any) -> Optional[Any]:
    """The document's job, or the selected one; asks where there are several. None: the user gave up."""
    jobs = compat.jobs_of(doc) if doc is not None else []
    selected = [obj for obj in FreeCADGui.Selection.getSelection() if obj in jobs]
    if len(jobs) < 2 or selected:
        return selected[0] if selected else operation.only_job()
    text = host.translate("CncTraining", "Add the operation to which job?")
    label, accepted = QtGui.QInputDialog.getItem(
        FreeCADGui.getMainWindow(),
        host.translate("CncTraining", "Strategy Operation"),
        text,
        [job.Label for job in jobs],
        0,
        False,
    )
    return next(job for job in jobs if job.Label == label) if accepted else None


def _selected_faces(job: Any) -> List[Tuple[Any, str]]:
    """Selected faces of the job's models, also where the original was clicked instead of the job's copy."""
    faces = []
    for picked in FreeCADGui.Selection.getSelectionEx():
        for model in job.Model.Group:
            if picked.Object in (model, *getattr(model, "Objects", [])):
                faces += [(model, name) for name in picked.SubElementNames if name.startswith("Face")]
    return faces
