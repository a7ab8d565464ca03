"""Driving the operation's editor in a FreeCAD window: wait for conditions, find its widgets, hand back an answer."""

import contextlib
import json
import os
import sys
import traceback
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent.parent
sys.path[:0] = [str(ROOT), str(Path(__file__).resolve().parent)]

import FreeCADGui  # noqa: E402
from PySide import QtCore, QtGui  # noqa: E402

DEADLINE_MS = 60000
POLL_MS = 10


def wait_for(condition):
    """The first true value of the condition."""
    clock = QtCore.QElapsedTimer()
    clock.start()
    tick = QtCore.QTimer()
    tick.start(POLL_MS)
    while True:
        found = condition()
        if found:
            return found
        if clock.elapsed() > DEADLINE_MS:
            raise RuntimeError("nothing happened")
        # At rest between events, as a window is: asking without a pause would take the processor from other threads.
        QtGui.QApplication.processEvents(QtCore.QEventLoop.AllEvents | QtCore.QEventLoop.WaitForMoreEvents)


def widget(kind, name):
    """A widget of the operation's own page."""
    return FreeCADGui.getMainWindow().findChild(kind, f"strategy_{name}")


def activate_cam():
    names = FreeCADGui.listWorkbenches()
    FreeCADGui.activateWorkbench("CAMWorkbench" if "CAMWorkbench" in names else "PathWorkbench")


def shot(name):
    """A picture of the whole screen, where CNC_TEST_SHOTS says."""
    folder = os.environ.get("CNC_TEST_SHOTS")
    if folder:
        clock = QtCore.QElapsedTimer()
        clock.start()
        while clock.elapsed() < 400:
            QtGui.QApplication.processEvents(QtCore.QEventLoop.AllEvents, 20)
        QtGui.QApplication.primaryScreen().grabWindow(0).save(f"{folder}/{name}.png")


def press(button_role):
    """A button of FreeCAD's task panel: OK, Cancel. The panel may still be on its way."""

    def button():
        for box in FreeCADGui.getMainWindow().findChildren(QtGui.QDialogButtonBox):
            with contextlib.suppress(RuntimeError):  # a panel that is just going
                if box.isVisible() and box.button(button_role):
                    return box.button(button_role)
        return None

    # The click closes the panel and takes the button with it: not while Python holds it in a call.
    QtCore.QMetaObject.invokeMethod(wait_for(button), "click", QtCore.Qt.QueuedConnection)


def run(main):
    """Calls main once the window is up, writes its value as the answer and ends FreeCAD."""

    def go():
        status = 1
        try:
            FreeCADGui.getMainWindow().resize(1500, 950)
            Path(os.environ["CNC_TEST_ANSWER"]).write_text(json.dumps(main()), encoding="utf-8")
            status = 0
        except BaseException:
            shot("failed")
            os.write(2, traceback.format_exc().encode())  # print does not reach the terminal in a window
        os._exit(status)

    QtCore.QTimer.singleShot(1000, go)
