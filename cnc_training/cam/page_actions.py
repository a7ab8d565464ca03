"""What the buttons of the operation's page do. Each is a line at FreeCAD's console, and so recorded in a macro.

What takes longer than a moment is found beside the window first; the line is typed when it is there.
"""

from __future__ import annotations

from typing import Any, Callable, Optional

import FreeCAD

from .. import console
from ..application import application
from ..contract import RankedCandidate
from ..errors import GeometryError, TrainingError
from ..host import main_window, translate, translated
from ..qt import QtCore
from . import choosing, compat, found, properties, ranking
from .ranking import Answer
from .ranking_table import describe
from .row_preview import RowPreview
from .strategy_names import full_text, key_text
from .tool_ranking_dialog import ToolRankingDialog


class PageActions:
    """page: the StrategyPage, of which it uses obj, form, getFields, show_anew and forget_inputs."""

    def __init__(self, page: Any, preview: RowPreview) -> None:
        self._page, self._preview = page, preview
        self._obj, self._form = page.obj, page.form
        form = self._form
        self._cancel: Optional[Callable[[], None]] = None
        self._closed = False
        self._document, self._name = self._obj.Document.Name, self._obj.Name
        form.rank.clicked.connect(lambda *_: self._rank())
        form.cancel.clicked.connect(lambda *_: self._cancel_ranking())
        form.table.rowPreviewed.connect(self._show_row)
        form.table.rowChosen.connect(self._take_row)
        form.use.clicked.connect(lambda *_: self._take_row(form.table.currentRow()))
        form.show_what.currentIndexChanged.connect(lambda *_: self._show_row(form.table.currentRow()))
        form.tools.clicked.connect(lambda *_: self._compare_tools())
        form.native.clicked.connect(lambda *_: self._write_native())
        form.feeds.linkActivated.connect(lambda *_: self._take_feeds())

    def begin(self, new: bool) -> None:
        """A new operation, whose path is still to be made, is ranked first: the path is that of the winner."""
        if not new:
            self._preview.survey()
        elif application().settings.reload().rank_new and self._obj.Mode == properties.AUTO:
            self._ask()
        else:
            self._recompute()

    def close(self) -> None:
        """Nothing that is still under way is shown any more."""
        self._closed = True
        self._cancel_ranking()
        self._preview.close()
        QtCore.QTimer.singleShot(0, self._type_removal)

    def _type_removal(self) -> None:
        """Cancel takes a new operation away again, where a macro has the line that added it. The line is run as it is
        typed: another object that got the name meanwhile must not go with it."""
        document = FreeCAD.listDocuments().get(self._document)
        if document is not None and self._gone() and document.getObject(self._name) is None:
            console.removed(self._document, self._name)

    def _gone(self) -> bool:
        """Whether the operation was deleted meanwhile."""
        try:
            return not self._obj.Name
        except ReferenceError:
            return True

    # --- ranking --------------------------------------------------------------------------------------------------

    def _rank(self) -> None:
        self._page.getFields(self._obj)
        self._ask()

    def _ask(self) -> None:
        self._busy(True)
        try:
            self._cancel = ranking.rank_async(self._obj, self._ranked, self._report)
        except TrainingError as failure:
            self._not_ranked(failure)

    def _cancel_ranking(self) -> None:
        cancel, self._cancel = self._cancel, None
        if cancel is not None:
            cancel()

    def _report(self, done: float, total: float, text: str) -> None:
        self._form.progress.setRange(0, round(total))
        self._form.progress.setValue(round(done))
        self._form.progress.setFormat(key_text(text) or "%p%")

    def _ranked(self, answer: Optional[Answer], error: Optional[TrainingError]) -> None:
        if self._closed or self._gone():
            return
        given_up, self._cancel = self._cancel is None, None
        if answer is None or given_up:
            self._not_ranked(None if given_up else error)
            return
        try:
            with found.offered(self._obj, ranking.RANK, answer):
                console.call(ranking.RANK, self._obj)
        except TrainingError as failure:
            self._not_ranked(failure)
            return
        self._recompute()

    def _not_ranked(self, failure: Optional[TrainingError]) -> None:
        """A new operation gets the default's path then; one that has a path keeps it."""
        self._busy(False)
        if not self._obj.Fingerprint and self._obj.isValid():
            self._recompute(failure)
        elif failure is not None:
            self._tell(failure)

    def _busy(self, running: bool) -> None:
        form = self._form
        form.rank.setEnabled(not running)
        form.cancel.setEnabled(running)
        form.progress.setVisible(running)
        form.progress.setRange(0, 0)
        form.progress.setFormat("%p%")

    def _tell(self, failure: Optional[TrainingError]) -> None:
        self._form.notes.setText(translated(str(failure)))
        self._form.notes.setVisible(True)

    # --- rows -----------------------------------------------------------------------------------------------------

    def _show_row(self, row: int) -> None:
        """The 3D view shows a row of the ranking; without one, what is recorded."""
        result = properties.stored_ranking(self._obj)
        if result is not None and 0 <= row < len(result.rows):
            shown = result.rows[row]
            self._preview.show(shown, describe(result, row), shown.candidate.key)
        else:
            self._preview.show_recorded()

    def _take_row(self, row: int) -> None:
        result = properties.stored_ranking(self._obj)
        if result is None or not 0 <= row < len(result.rows):
            return
        wanted = result.rows[row]
        if not wanted.feasible:
            self._tell(_not_feasible(wanted))
            return
        if wanted.verified_time_s:
            self._choose(wanted.candidate.key, None)
            return

        def verified(answer: Any, error: Optional[TrainingError]) -> None:
            self._busy(False)
            if error is None and not answer.feasible:
                error = _not_feasible(answer)
            if error is not None:
                self._tell(error)  # and nothing is typed: what is refused belongs into no macro
            else:
                self._choose(wanted.candidate.key, answer)

        self._busy(True)
        self._form.cancel.setEnabled(False)
        self._preview.verify(wanted, verified)

    def _choose(self, strategy: str, verified: Any) -> None:
        with found.offered(self._obj, choosing.CHOOSE, verified):
            self._call(choosing.CHOOSE, self._obj, strategy)

    # --- the rest -------------------------------------------------------------------------------------------------

    def _compare_tools(self) -> None:
        self._page.getFields(self._obj)
        try:
            ToolRankingDialog(self._obj, self._recompute, main_window()).open()
        except TrainingError as failure:
            self._tell(failure)

    def _write_native(self) -> None:
        job: Any = compat.parent_job(self._obj)
        if self._call("as_freecad_operation", self._obj):
            text = translate("CncTraining", "{} was added to the Job, and this operation is switched off.")
            self._form.detail.setText(text.format(job.Operations.Group[-1].Label))
            self._form.detail.setVisible(True)

    def _take_feeds(self) -> None:
        self._call("take_feeds", self._obj)

    def _call(self, function: str, *arguments: Any) -> bool:
        """Types a call that changes the operation, and has the path made anew; False where it was refused."""
        try:
            console.call(function, *arguments)
        except TrainingError as failure:
            self._tell(failure)
            return False
        self._recompute()
        return True

    def _recompute(self, failure: Optional[TrainingError] = None) -> None:
        """The path is made in the background first, so that the window does not wait for it. failure: what is to be
        said when it is there."""
        self._preview.clear()
        self._page.forget_inputs()
        self._busy(True)
        self._form.cancel.setEnabled(False)
        self._form.progress.setFormat(translate("CncTraining", "Making the path"))
        self._preview.prepare_recompute(lambda: self._prepared(failure))

    def _prepared(self, failure: Optional[TrainingError]) -> None:
        if self._gone():
            return
        console.recompute(self._obj.Document)
        self._busy(False)
        self._page.show_anew()
        if failure is not None:
            self._tell(failure)
        self._preview.survey()


def _not_feasible(row: RankedCandidate) -> GeometryError:
    strategy = full_text(row.candidate)
    return GeometryError(
        "not_feasible", f"{strategy} does not keep the cusp limit: {row.reason}.", "Allow a larger one."
    )
