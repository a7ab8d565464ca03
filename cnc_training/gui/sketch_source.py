"""Parts to look at while sliders move: made by the runtime, asked for when the sliders rest for a moment."""

from __future__ import annotations

from typing import Any, Callable, Dict, Optional

from cnc_training.errors import Cancelled, TrainingError
from cnc_training.gui.part_sketches import PartSketches
from cnc_training.host import translated
from cnc_training.qt import QtCore

REST_MS = 200
PIXELS = 64


class SketchSource(QtCore.QObject):
    """ask, cancel: of the predictor. Shows the answers in a PartSketches, of which only the newest counts."""

    def __init__(self, ask: Callable[..., int], cancel: Callable[[int], None], parent: Any = None) -> None:
        super().__init__(parent)
        self._ask, self._cancel = ask, cancel
        self._view: Optional[PartSketches] = None
        self._wanted: Dict[str, Any] = {}
        self._request_id: Optional[int] = None
        self._timer = QtCore.QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._send)

    def want(self, view: PartSketches, shape_diversity: float, slope_mix: float, seed: int) -> None:
        wanted = {
            "shape_diversity": round(shape_diversity, 4),
            "slope_mix": round(slope_mix, 4),
            "seed": seed,
            "count": len(view.labels),
            "pixels": PIXELS,
        }
        self._view = view
        if wanted != self._wanted:
            self._wanted = wanted
            self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._view = None
        self._give_up()

    def _give_up(self) -> None:
        request_id, self._request_id = self._request_id, None
        if request_id is not None:
            self._cancel(request_id)

    def _send(self) -> None:
        self._give_up()
        asked = self._wanted

        def answered(result: Any, error: Optional[TrainingError]) -> None:
            if asked is not self._wanted or self._view is None:
                return
            if error is None:
                self._request_id = None
                self._view.show_parts(result["parts"])
            elif not isinstance(error, Cancelled):
                self._view.show_problem(translated(str(error)))

        self._request_id = self._ask("sketch", asked, answered)
