"""Shows what a row of the ranking would cut, computed off the window's thread, while one walks through the rows."""

from __future__ import annotations

from typing import Any, Callable, List, Optional, Set, Tuple

import FreeCADGui

from .. import console
from ..contract import RankedCandidate
from ..errors import TrainingError
from ..host import translate, translated
from ..qt import QtCore
from . import choosing, compat, found, path_source, properties
from .background import IDLE, Background, OnDone, Task
from .inputs import OperationInputs
from .looking import CuspMap, Looking
from .preview import Preview
from .strategy_form import SHOW_CUSPS, SHOW_PATH, StrategyForm
from .unfinished import UnfinishedFace, unfinished_faces, unfinished_text

SELECT_LINK = "select"
REST_MS = 1500  # without a look at a row: then there is time for what nobody waits for


class RowPreview:
    """current_inputs: reads the operation, in the window's thread; raises TrainingError."""

    def __init__(self, obj: Any, form: StrategyForm, current_inputs: Callable[[], OperationInputs]) -> None:
        self._obj, self._form, self._current_inputs = obj, form, current_inputs
        self._scene = Preview(obj)
        self._background = Background()
        self._looking = Looking()
        self._give_up: Optional[Callable[[], None]] = None
        self._left: List[UnfinishedFace] = []
        self._typed: Set[str] = set()  # cusp maps that are in the macro already
        self._surveyed: Optional[OperationInputs] = None  # whose left over faces are still to be named
        self._rest = QtCore.QTimer()
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._name_unfinished)
        form.unfinished.linkActivated.connect(lambda *_: self._select_unfinished())
        form.unfinished.setVisible(False)
        form.detail.setVisible(False)

    def close(self) -> None:
        self._rest.stop()
        self._background.close()
        self._scene.clear()

    def clear(self) -> None:
        """Nothing but the document's own path is shown."""
        self._stop()
        self._scene.clear()
        self._form.detail.setVisible(False)
        self._form.legend.setVisible(False)

    def show(self, row: RankedCandidate, text: str, strategy: str) -> None:
        """Path, cusp map or both of a candidate; text: what is said about it below the table. strategy: the ranked
        row's name at the console, "" for the recorded one."""
        self._stop()
        try:
            inputs = self._current_inputs()
        except TrainingError as failure:
            self._say(translated(str(failure)))
            return
        self._rest.stop()
        what = self._form.show_what.currentIndex()
        self._say(text)

        def work(task: Task) -> Tuple[Any, Optional[CuspMap]]:
            path, _stepover_mm = self._looking.toolpath(inputs, row)
            task.check()
            cusps = self._looking.cusps(inputs, row) if what != SHOW_PATH else None
            return (path if what != SHOW_CUSPS else None), cusps

        def done(answer: Any, error: Optional[TrainingError]) -> None:
            if self._surveyed is not None:
                self._rest.start()
            if error is not None:
                self._scene.clear()
                self._say(f"{text} {translated(str(error))}")
                return
            path, cusps = answer
            self._scene.show(path, cusps, inputs.cusp_mm)
            if cusps is not None:
                self._type_cusp_map(strategy, cusps)
            self._form.legend.set_limit(inputs.cusp_mm)
            self._form.legend.setVisible(cusps is not None)

        self._give_up = self._background.ask(work, done)

    def _type_cusp_map(self, strategy: str, cusps: CuspMap) -> None:
        """At the console, once for each strategy until the operation changes."""
        key = f"{self._obj.Fingerprint} {strategy}"
        if key not in self._typed:
            self._typed.add(key)
            with found.offered(self._obj, choosing.CUSP_MAP, cusps):
                console.call(choosing.CUSP_MAP, self._obj, *([strategy] if strategy else []))

    def show_recorded(self) -> None:
        """What the operation cuts now: its own path is there already, so only a cusp map needs work."""
        self.clear()
        if self._form.show_what.currentIndex() != SHOW_PATH and self._obj.Stepover.Value > 0.0:
            self.show(choosing.recorded_row(self._obj), translate("CncTraining", "The strategy in use"), "")

    def verify(self, row: RankedCandidate, on_done: OnDone) -> None:
        """on_done gets the row with stepover, cusp and time, as a ranking would have verified it."""
        try:
            inputs = self._current_inputs()
        except TrainingError as failure:
            on_done(None, failure)
            return

        def work(_task: Task) -> RankedCandidate:
            return choosing.verify(self._looking.finishing(inputs), inputs, row)

        self._stop()
        self._background.ask(work, on_done)

    def prepare_recompute(self, on_ready: Callable[[], None]) -> None:
        """Makes stepover and path of what is recorded; on_ready is called when a recompute has next to nothing to do,
        or will fail at once."""
        try:
            inputs = self._current_inputs()
        except TrainingError:
            on_ready()
            return
        candidate = properties.recorded_candidate(self._obj)
        known_mm = properties.solved_stepover(self._obj, inputs.solved_for(candidate))

        def work(task: Task) -> None:
            finishing = self._looking.finishing(inputs)
            path_source.prepare(inputs, candidate, known_mm, lambda _text: task.check(), finishing)

        self._stop()
        self._background.ask(work, lambda *_: on_ready())

    def survey(self) -> None:
        """Makes the maps before they are asked for; names the faces that are left over when nothing else is to do."""
        self._form.unfinished.setVisible(False)
        try:
            inputs = self._current_inputs()
        except TrainingError:
            self._surveyed = None  # the operation's own warnings say it
            return
        self._surveyed = inputs
        self._background.ask(lambda _task: self._looking.finishing(inputs), lambda *_: None, priority=IDLE)
        self._rest.start()

    def _name_unfinished(self) -> None:
        inputs = self._surveyed
        if inputs is None:
            return
        self._surveyed = None
        finishing = self._looking.finishing
        # In two steps, so that a preview never waits for long.
        self._background.ask(lambda _task: finishing(inputs).probes, lambda *_: None, priority=IDLE)
        self._background.ask(
            lambda _task: unfinished_faces(inputs.geometry, finishing(inputs)), self._show_unfinished, priority=IDLE
        )

    def _show_unfinished(self, faces: Any, error: Optional[TrainingError]) -> None:
        self._left = faces if error is None else []
        lines = unfinished_text(self._left)
        link = translate("CncTraining", "Select them")
        text = "<br>".join(lines) + f' <a href="{SELECT_LINK}">{link}</a>' if lines else ""
        self._form.unfinished.setText(text)
        self._form.unfinished.setVisible(bool(lines))

    def _select_unfinished(self) -> None:
        """In the 3D view, ready for another operation."""
        job = compat.parent_job(self._obj)
        models = list(job.Model.Group) if job is not None else []
        FreeCADGui.Selection.clearSelection()
        for face in self._left:
            if face.model < len(models):
                FreeCADGui.Selection.addSelection(models[face.model], f"Face{face.face}")

    def _say(self, text: str) -> None:
        self._form.detail.setText(text)
        self._form.detail.setVisible(bool(text))

    def _stop(self) -> None:
        give_up, self._give_up = self._give_up, None
        if give_up is not None:
            give_up()
