"""A small live line plot, drawn with QPainter in the colours of the theme: training and validation loss by epoch."""

from __future__ import annotations

import math
from typing import Dict, List, Mapping, Sequence, Tuple

from cnc_training.host import translate
from cnc_training.qt import QtCore, QtGui

Series = Dict[str, List[Tuple[float, float]]]

# Colour-blind safe (Okabe and Ito), readable on light and dark.
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9")
LOG_RATIO = 50.0  # values that span more than this are drawn on a logarithmic scale


def nice_ticks(low: float, high: float, wanted: int = 5) -> List[float]:
    """Round numbers (1, 2, 5 times a power of ten) that lie in [low, high]."""
    span = high - low
    if not span > 0:
        return [low]
    raw = span / max(1, wanted)
    power = 10.0 ** math.floor(math.log10(raw))
    step = next(power * m for m in (1, 2, 5, 10) if power * m >= raw * 0.999)
    first = math.ceil(low / step - 1e-9)
    last = math.floor(high / step + 1e-9)
    return [i * step for i in range(first, last + 1)]


def log_ticks(low: float, high: float) -> List[float]:
    """Powers of ten in [low, high] with 2 and 5 between when there are few of them."""
    powers = range(math.floor(math.log10(low)), math.ceil(math.log10(high)) + 1)
    factors = (1,) if len(powers) > 4 else (1, 2, 5)
    return [t for t in (f * 10.0**p for p in powers for f in factors) if low <= t <= high] or [low, high]


class LossPlot(QtGui.QWidget):
    """Lines over steps. The y axis turns logarithmic by itself when the values span a wide range."""

    def __init__(self, parent: QtGui.QWidget | None = None) -> None:
        super().__init__(parent)
        self._series: Series = {}
        self.x_label = translate("CncTraining", "epoch")
        self.empty_text = translate("CncTraining", "The loss curve of the selected training job appears here.")
        self.setMinimumSize(160, 110)
        self.setSizePolicy(QtGui.QSizePolicy.Expanding, QtGui.QSizePolicy.Expanding)

    def sizeHint(self) -> QtCore.QSize:
        return QtCore.QSize(320, 170)

    def set_series(self, series: Mapping[str, Sequence[Tuple[float, float]]]) -> None:
        """Names to (step, value) points; values that are not finite are left out."""
        self._series = {
            name: kept
            for name, points in series.items()
            for kept in [[(float(x), float(y)) for x, y in points if math.isfinite(x) and math.isfinite(y)]]
            if kept
        }
        self.update()

    def series(self) -> Series:
        return self._series

    def paintEvent(self, event: QtGui.QPaintEvent) -> None:
        painter = QtGui.QPainter(self)
        painter.setRenderHint(QtGui.QPainter.Antialiasing)
        palette = self.palette()
        painter.fillRect(self.rect(), palette.brush(QtGui.QPalette.Base))
        if self._series:
            self._draw(painter, palette)
        else:
            painter.setPen(palette.color(QtGui.QPalette.Disabled, QtGui.QPalette.Text))
            inner = QtCore.QRectF(self.rect()).adjusted(8, 8, -8, -8)
            _draw_text(painter, inner, QtCore.Qt.AlignCenter, self.empty_text)
        painter.end()

    def _draw(self, painter: QtGui.QPainter, palette: QtGui.QPalette) -> None:
        metrics = painter.fontMetrics()
        ys = [y for points in self._series.values() for _x, y in points]
        xs = [x for points in self._series.values() for x, _y in points]
        logarithmic = min(ys) > 0 and max(ys) / min(ys) > LOG_RATIO
        low, high = _padded(min(ys), max(ys), logarithmic)
        left, right = min(xs), max(xs)
        if right == left:
            left, right = left - 0.5, right + 0.5
        y_ticks = log_ticks(low, high) if logarithmic else nice_ticks(low, high)
        labels = [f"{t:.4g}" for t in y_ticks]
        line = metrics.height()
        margin = max(metrics.boundingRect(label).width() for label in labels) + 10
        area = QtCore.QRectF(self.rect()).adjusted(margin, line + 8, -10, -(2 * line + 8))
        if area.width() < 20 or area.height() < 20:
            return

        def x_pixel(x: float) -> float:
            return area.left() + (x - left) / (right - left) * area.width()

        def y_pixel(y: float) -> float:
            a, b, v = (math.log(low), math.log(high), math.log(y)) if logarithmic else (low, high, y)
            return area.bottom() - (v - a) / (b - a) * area.height()

        text_colour = palette.color(QtGui.QPalette.Text)
        grid = QtGui.QColor(text_colour)
        grid.setAlpha(45)
        right_middle = QtCore.Qt.AlignRight | QtCore.Qt.AlignVCenter
        for tick, label in zip(y_ticks, labels):
            y = y_pixel(tick)
            painter.setPen(grid)
            painter.drawLine(QtCore.QPointF(area.left(), y), QtCore.QPointF(area.right(), y))
            painter.setPen(text_colour)
            _draw_text(painter, QtCore.QRectF(0, y - line, margin - 5, 2 * line), right_middle, label)
        for tick in nice_ticks(left, right, max(2, int(area.width() / 60))):
            if tick != round(tick):
                continue
            x = x_pixel(tick)
            painter.setPen(grid)
            painter.drawLine(QtCore.QPointF(x, area.top()), QtCore.QPointF(x, area.bottom()))
            painter.setPen(text_colour)
            below = QtCore.QRectF(x - 40, area.bottom() + 2, 80, line)
            _draw_text(painter, below, QtCore.Qt.AlignHCenter, f"{tick:g}")
        bottom = QtCore.QRectF(area.left(), area.bottom() + line + 2, area.width(), line)
        _draw_text(painter, bottom, QtCore.Qt.AlignHCenter, self.x_label)
        self._draw_lines(painter, area, x_pixel, y_pixel, text_colour)

    def _draw_lines(self, painter, area, x_pixel, y_pixel, text_colour) -> None:
        metrics = painter.fontMetrics()
        legend_x = area.left()
        for index, (name, points) in enumerate(self._series.items()):
            colour = QtGui.QColor(COLOURS[index % len(COLOURS)])
            pen = QtGui.QPen(colour, 2)
            painter.setPen(pen)
            pixels = [QtCore.QPointF(x_pixel(x), y_pixel(y)) for x, y in points]
            painter.drawPolyline(QtGui.QPolygonF(pixels))
            if len(pixels) <= 40:
                painter.setBrush(colour)
                for pixel in pixels:
                    painter.drawEllipse(pixel, 2, 2)
            y = metrics.height() / 2 + 3
            painter.drawLine(QtCore.QPointF(legend_x, y), QtCore.QPointF(legend_x + 16, y))
            painter.setPen(text_colour)
            label = f"{name}  {points[-1][1]:.4g}"
            painter.drawText(QtCore.QPointF(legend_x + 20, y + metrics.ascent() / 2 - 1), label)
            legend_x += 20 + metrics.boundingRect(label).width() + 16


def _draw_text(painter: QtGui.QPainter, rect: QtCore.QRectF, alignment, text: str) -> None:
    # Through QTextOption, since drawText(rect, flags, text) wants an int and Qt 6's flags do not become one.
    painter.drawText(rect, text, QtGui.QTextOption(alignment))


def _padded(low: float, high: float, logarithmic: bool) -> Tuple[float, float]:
    if logarithmic:
        return low / 1.15, high * 1.15
    pad = 0.06 * (high - low) or 0.1 * abs(high) or 1.0
    return low - pad, high + pad
