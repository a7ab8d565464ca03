"""FreeCAD's CAM modules under one name each, whichever FreeCAD this is.

0.20 keeps them in PathScripts, 1.0 and later in the package Path. Which layout there is gets found out by looking, not
from a version number; the few calls that differ beyond the name are wrapped here.
"""

from __future__ import annotations

import contextlib
import importlib
import importlib.util
import sys
import types
from pathlib import Path
from typing import Any, Iterator, List, Optional

import FreeCAD

from ..wording import said
from . import open_cam_lib

_MODERN_NAMES = {
    "job": "Path.Main.Job",
    "stock": "Path.Main.Stock",
    "tool_controller": "Path.Tool.Controller",
    "operation": "Path.Op.Base",
    "setup_sheet": "Path.Base.SetupSheet",
    "util": "Path.Base.Util",
    "utils": "PathScripts.PathUtils",
    "pocket_3d": "Path.Op.Pocket",
    "adaptive": "Path.Op.Adaptive",
    "surface": "Path.Op.Surface",
    "waterline": "Path.Op.Waterline",
    "surface_gui": "Path.Op.Gui.Surface",
    "waterline_gui": "Path.Op.Gui.Waterline",
    "operation_gui": "Path.Op.Gui.Base",
    "selection_gui": "Path.Op.Gui.Selection",
    "job_gui": "Path.Main.Gui.Job",
    "tool_controller_gui": "Path.Tool.Gui.Controller",
}
_OLD_NAMES = {
    "job": "PathScripts.PathJob",
    "stock": "PathScripts.PathStock",
    "tool_controller": "PathScripts.PathToolController",
    "operation": "PathScripts.PathOp",
    "setup_sheet": "PathScripts.PathSetupSheet",
    "util": "PathScripts.PathUtil",
    "utils": "PathScripts.PathUtils",
    "pocket_3d": "PathScripts.PathPocket",
    "adaptive": "PathScripts.PathAdaptive",
    "surface": "PathScripts.PathSurface",
    "waterline": "PathScripts.PathWaterline",
    "surface_gui": "PathScripts.PathSurfaceGui",
    "waterline_gui": "PathScripts.PathWaterlineGui",
    "operation_gui": "PathScripts.PathOpGui",
    "selection_gui": "PathScripts.PathSelection",
    "job_gui": "PathScripts.PathJobGui",
    "tool_controller_gui": "PathScripts.PathToolControllerGui",
}


def has_module(name: str) -> bool:
    """Whether the import system could find a module; a missing parent package is a no, not an error."""
    try:
        return importlib.util.find_spec(name) is not None
    except (ModuleNotFoundError, ValueError):
        return False


_NAMES = _MODERN_NAMES if has_module("Path.Op.Base") else _OLD_NAMES


def module(name: str) -> types.ModuleType:
    """One of FreeCAD's CAM modules, by the keys above. Raises ImportError where FreeCAD lacks what it needs."""
    return importlib.import_module(_NAMES[name])


def open_cam_lib_missing() -> str:
    """Why FreeCAD's own 3D operations cannot be made here; "" where they can.

    FreeCAD 0.20 asks for OpenCAMLib by its old name alone, which the packages of today do not have.
    """
    if "ocl" in sys.modules:
        return ""
    open_cam_lib.install()
    if not has_module("ocl"):
        return said("OpenCAMLib, which FreeCAD's own 3D operations need, is not installed.")
    try:
        importlib.import_module("ocl")
    except ImportError as failure:
        return said(f"OpenCAMLib cannot be loaded: {failure}.")
    return ""


def toolbit(shape: str, diameter_mm: float, label: str, doc: Any = None) -> Any:
    """A tool bit object of one of FreeCAD's own shapes ("ballend", "bullnose", "endmill")."""
    doc = doc or FreeCAD.ActiveDocument
    if has_module("Path.Tool.toolbit"):
        bit = importlib.import_module("Path.Tool.toolbit").ToolBit.from_shape_id(f"{shape}.fcstd", label)
        obj = bit.attach_to_doc(doc=doc)
        obj.Label = label
        obj.Diameter = f"{diameter_mm:g} mm"
        return obj
    modern = has_module("Path.Tool.Bit")
    factory = importlib.import_module("Path.Tool.Bit" if modern else "PathScripts.PathToolBit").Factory
    tools = Path(FreeCAD.getResourceDir()) / "Mod" / ("CAM" if modern else "Path") / "Tools"
    obj = factory.Create(label, str(tools / "Shape" / f"{shape}.fcstd"))
    obj.Label = label
    obj.Diameter = f"{diameter_mm:g} mm"
    # The bit's body exists only while it is loaded: every size has to be set before it is let go.
    obj.Proxy._updateBitShape(obj)
    obj.Proxy.unloadBitBody(obj)
    return obj


def add_tool_controller(
    job: Any,
    bit: Any,
    number: int,
    label: str,
    feed_mm_min: float,
    plunge_mm_min: float,
    spindle_rpm: float,
) -> Any:
    """A tool controller for a bit, in the job. FreeCAD stores feeds in mm/s."""
    controller = module("tool_controller").Create(label, bit, number)
    controller.Label = label
    controller.SpindleSpeed = spindle_rpm
    controller.HorizFeed = f"{feed_mm_min:g} mm/min"
    controller.VertFeed = f"{plunge_mm_min:g} mm/min"
    job.Proxy.addToolController(controller)
    return controller


def create_job(models: List[Any], label: str = "Job") -> Any:
    """A CAM job for Part objects, without a dialog, also in the GUI."""
    if FreeCAD.GuiUp:
        return module("job_gui").Create(models, None, openTaskPanel=False)
    return module("job").Create(label, models)


def set_box_stock(job: Any, lowest: Any, highest: Any) -> Any:
    """Replaces the job's stock by a box between two corners (x, y, z), mm."""
    size = FreeCAD.Vector(*highest) - FreeCAD.Vector(*lowest)
    old = job.Stock
    job.Stock = module("stock").CreateBox(job, size, FreeCAD.Placement(FreeCAD.Vector(*lowest), FreeCAD.Rotation()))
    if old is not None:
        old.Document.removeObject(old.Name)
    return job.Stock


def jobs_of(doc: Any) -> List[Any]:
    job_class = module("job").ObjectJob
    return [obj for obj in doc.Objects if isinstance(getattr(obj, "Proxy", None), job_class)]


def parent_job(operation: Any) -> Optional[Any]:
    return module("utils").findParentJob(operation)


def operations_of(job: Any) -> List[Any]:
    """The job's operations in the order in which they are posted."""
    return list(job.Operations.Group)


class _Answers:
    """Stands in for CAM's dialogs that ask for a job or a tool controller."""

    def __init__(self, job: Any, controller: Any) -> None:
        self._job = job
        self._controller = controller

    def selectedToolController(self) -> Any:
        return self._controller

    def chooseToolController(self, controllers: Any) -> Any:
        return self._controller

    def selectedJob(self) -> Any:
        return self._job

    def chooseJob(self, jobs: Any) -> Any:
        return self._job

    def createJob(self) -> Any:
        return None


@contextlib.contextmanager
def answering(job: Any, controller: Any) -> Iterator[None]:
    """Creates operations without a question: FreeCAD asks which tool controller, and without a window it breaks."""
    utils: Any = module("utils")
    before = utils.UserInput
    utils.UserInput = _Answers(job, controller)
    try:
        yield
    finally:
        utils.UserInput = before
