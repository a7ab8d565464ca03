"""How long it takes until another strategy of an 80 mm part is seen, and which faces are named as left over."""

import time

from windows import ROOT, activate_cam, run, shot, wait_for, widget

import FreeCAD  # isort: skip
import FreeCADGui  # isort: skip
import small_job
from PySide import QtCore, QtGui

from cnc_training.cam import operation, preview, ranking
from cnc_training.cam.colours import OVER
from cnc_training.contract import CANDIDATES, CuspStatistics, RankedCandidate, RankResult

SHOWN = ("zigzag@45", "offset3d", "offset", "waterline", "spiral", "hybrid35@30", "zigzag@0")


def sample_part():
    doc = FreeCAD.openDocument(str(ROOT / "resources" / "sample_part" / "sample_part.FCStd"))
    return next(obj for obj in doc.Objects if hasattr(obj, "Shape") and obj.Shape.Solids)


def ranking_of(operation_object):
    """Rows as a ranking has them, with the operation's own solved stepover: what they look like is proven here."""
    limit = operation_object.CuspLimit.Value
    cusp = CuspStatistics(0.98 * limit, 1.1 * limit, 0.01, 0.0, True)
    by_key = {candidate.key: candidate for candidate in CANDIDATES}
    rows = [RankedCandidate(by_key[key], operation_object.Stepover.Value, 300.0, 0.02, 310.0, cusp) for key in SHOWN]
    return RankResult(rows=rows, chosen=len(rows) - 1, default=len(rows) - 1)


def colours_of(scene):
    from pivy import coin

    search = coin.SoSearchAction()
    search.setType(coin.SoMaterial.getClassTypeId())
    search.apply(scene)
    values = search.getPath().getTail().diffuseColor.getValues()
    return [tuple(round(channel, 2) for channel in value.getValue()) for value in values]


def main():
    activate_cam()
    part = sample_part()
    doc, job, controller = small_job.job_for(part)
    made = operation.create(job, tool_controller=controller, CuspLimit="0.05 mm", AcceptRemainingStock=True)
    ranking.apply(made, ranking_of(made))
    doc.recompute()
    FreeCADGui.Selection.clearSelection()
    made.ViewObject.Proxy.setEdit(made.ViewObject)
    table = wait_for(lambda: widget(QtGui.QTableWidget, "table"))
    graph = FreeCADGui.activeDocument().activeView().getSceneGraph()
    alone = graph.getNumChildren()
    touched = [sorted(made.State), doc.UndoCount]
    drawn = []
    show = preview.Preview.show
    preview.Preview.show = lambda *arguments: (show(*arguments), drawn.append(arguments))
    seconds, work = {}, {}
    for row, key in enumerate(SHOWN):
        started, worked = time.monotonic(), time.process_time()
        table.setCurrentCell(row, 0)
        wait_for(lambda row=row: len(drawn) == row + 1)
        QtGui.QApplication.processEvents(QtCore.QEventLoop.AllEvents, 20)  # until it is painted
        seconds[key] = round(time.monotonic() - started, 3)
        work[key] = round(time.process_time() - worked, 3)
        assert graph.getNumChildren() == alone + 1
        if row == 1:
            FreeCADGui.activeDocument().activeView().viewAxonometric()
            FreeCADGui.SendMsgToActiveView("ViewFit")
            shot("preview_path")
    started, worked = time.monotonic(), time.process_time()
    widget(QtGui.QComboBox, "show_what").setCurrentIndex(1)
    wait_for(lambda: widget(QtGui.QWidget, "legend").isVisible())
    cusp_map_s, cusp_map_work_s = time.monotonic() - started, time.process_time() - worked
    shot("preview_cusps")
    colours = colours_of(graph.getChild(graph.getNumChildren() - 1))
    bad = tuple(round(float(channel), 2) for channel in OVER[-1])
    after = [sorted(made.State), doc.UndoCount]
    label = wait_for(lambda: widget(QtGui.QLabel, "unfinished").text() and widget(QtGui.QLabel, "unfinished"))
    names = [word.strip(", ") for word in label.text().split() if word.startswith("Face")]
    label.linkActivated.emit("select")
    selected = [name for picked in FreeCADGui.Selection.getSelectionEx() for name in picked.SubElementNames]
    shot("unfinished")
    return {
        "seconds": seconds,
        "work_s": work,
        "cusp_map_s": round(cusp_map_s, 3),
        "cusp_map_work_s": round(cusp_map_work_s, 3),
        "red_share": colours.count(bad) / len(colours),
        "document_touched": touched != after,
        "unfinished_text": label.text(),
        "unfinished_faces": names,
        "selected": selected,
    }


run(main)
