"""Pictures of FreeCAD's window, cut to what they show, and numbered callouts on them."""

from __future__ import annotations

import os
from pathlib import Path

from PySide import QtCore, QtGui

FOLDER = Path(os.environ["PICTURES"])
CALLOUT_COLOUR = "#c4121a"


def pump(milliseconds=300):
    """Let the window live for a while, at rest between events: the jobs in the pictures need the processor."""
    over = QtCore.QTimer()
    over.setSingleShot(True)
    over.start(milliseconds)
    while over.isActive():
        QtGui.QApplication.processEvents(QtCore.QEventLoop.AllEvents | QtCore.QEventLoop.WaitForMoreEvents)


def wait_for(condition, seconds):
    """The first true value of the condition. Raises RuntimeError when it does not come in time."""
    timer = QtCore.QElapsedTimer()
    timer.start()
    while True:
        found = condition()
        if found:
            return found
        if timer.elapsed() > 1000 * seconds:
            raise RuntimeError("what the next picture shows did not come in time")
        pump(50)


def screen():
    """Everything on the screen, popups included, in the screen's own pixels."""
    pump(400)
    pixmap = QtGui.QApplication.primaryScreen().grabWindow(0)
    pixmap.setDevicePixelRatio(1.0)
    return pixmap


def pixels(length):
    """Screen pixels of a length in Qt's units: these are larger than a pixel where FreeCAD scales with the display."""
    return round(length * QtGui.QApplication.primaryScreen().devicePixelRatio())


def area_of(widget, below=0):
    """Where a widget is on the screen, in the screen's pixels, and as much below it."""
    corner = widget.mapToGlobal(QtCore.QPoint(0, 0))
    return QtCore.QRect(pixels(corner.x()), pixels(corner.y()), pixels(widget.width()), pixels(widget.height() + below))


def save(pixmap, name, area=None):
    """Write a picture, cut to an area and framed, since on an X server without window manager dialogs have no frame."""
    if area is not None:
        pixmap = pixmap.copy(area.intersected(pixmap.rect()))
    painter = QtGui.QPainter(pixmap)
    painter.setPen(QtGui.QColor("#888a85"))
    painter.drawRect(pixmap.rect().adjusted(0, 0, -1, -1))
    painter.end()
    fewer_shades = pixmap.toImage().convertToFormat(QtGui.QImage.Format_RGB16, QtCore.Qt.ThresholdDither)
    fewer_shades.convertToFormat(QtGui.QImage.Format_RGB888).save(str(FOLDER / f"{name}.png"), "PNG", 0)


def with_callouts(pixmap, places, texts, width):
    """The picture with a numbered line from each place to its text, on a strip of this width to its right.

    places: QPoints in the picture, from top to bottom; texts: one for each.
    """
    gap = 40
    height = max(pixmap.height(), 24 + gap * len(texts))
    result = QtGui.QPixmap(pixmap.width() + width, height)
    result.fill(QtCore.Qt.white)
    painter = QtGui.QPainter(result)
    painter.setRenderHint(QtGui.QPainter.Antialiasing)
    painter.drawPixmap(0, 0, pixmap)
    left = pixmap.width() + 46
    colour = QtGui.QColor(CALLOUT_COLOUR)
    for index, (place, text) in enumerate(zip(places, texts)):
        y = 24 + gap * index
        painter.setPen(QtGui.QPen(colour, 1.5))
        painter.drawLine(place, QtCore.QPoint(left - 14, y))
        painter.setBrush(colour)
        painter.drawEllipse(place, 3, 3)
        painter.drawEllipse(QtCore.QPoint(left, y), 12, 12)
        painter.setPen(QtCore.Qt.white)
        number = QtCore.QRectF(left - 12, y - 12, 24, 24)
        painter.drawText(number, str(index + 1), QtGui.QTextOption(QtCore.Qt.AlignCenter))
        painter.setPen(QtCore.Qt.black)
        room = QtCore.QRectF(left + 20, y - 20, width - 74, 40)
        painter.drawText(room, text, QtGui.QTextOption(QtCore.Qt.AlignLeft | QtCore.Qt.AlignVCenter))
    painter.end()
    return result
