"""The one object that holds environment, jobs, models and predictor, made in one place: `application()`.

What belongs to one part alone is in that part; here is what happens between them. Above all: a training job that ended
well registers its model, the gate judges it, the serving process answers its golden request, and only then it becomes
the active one. Whatever fails on the way, the old model stays.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, List, Optional

from cnc_training import host, paths
from cnc_training.contract import GateVerdict
from cnc_training.errors import ModelError, TrainingError
from cnc_training.jobs.job import Job, JobState
from cnc_training.jobs.queue import JobQueue
from cnc_training.models import datasets
from cnc_training.models.predictor import Predictor
from cnc_training.models.registry import BASE, ModelRegistry
from cnc_training.models.watcher import FolderWatcher
from cnc_training.qt import QtCore, Signal
from cnc_training.settings import SettingsStore
from cnc_training.wording import said

OnActivated = Callable[[Optional[GateVerdict], Optional[TrainingError]], None]


class Application(QtCore.QObject):
    """jobAdded(id), jobUpdated(id), jobLog(id, text), jobFinished(id): of the queue.

    modelRegistered(name)      a training job published a model
    modelsChanged()            files in the models folder came, went or changed
    datasetsChanged()          the same for datasets
    activeModelChanged(name)   another strategy model is in use; "" for the rule-based choice
    badgeChanged(text)         what the badge says
    activationRefused(name, reason)  a trained model was not activated by itself
    """

    jobAdded = Signal(str)
    jobUpdated = Signal(str)
    jobLog = Signal(str, str)
    jobFinished = Signal(str)
    modelRegistered = Signal(str)
    modelsChanged = Signal()
    datasetsChanged = Signal()
    activeModelChanged = Signal(str)
    badgeChanged = Signal(str)
    activationRefused = Signal(str, str)

    def __init__(
        self,
        environment: Any,
        jobs: JobQueue,
        models: ModelRegistry,
        predictor: Predictor,
        settings: SettingsStore,
        datasets_folder: Path,
        parent: Any = None,
    ) -> None:
        super().__init__(parent)
        self.environment = environment
        self.jobs = jobs
        self.models = models
        self.predictor = predictor
        self.settings = settings
        self.datasets_folder = datasets_folder
        self._active = models.active
        self._badge = self._problem = ""
        for name in ("jobAdded", "jobUpdated", "jobLog", "jobFinished"):
            getattr(jobs, name).connect(getattr(self, name))
        jobs.jobFinished.connect(self._on_job_finished)
        self._watchers: List[FolderWatcher] = []
        if QtCore.QCoreApplication.instance() is not None:  # without an event loop nobody would be told anyway
            self._watch(models.folder, ("*.onnx", "*.pt", "registry.json"), self.refresh_models)
            self._watch(datasets_folder, ("*/card.json",), self.datasetsChanged.emit)
        self._badge = self.badge_text

    def _watch(self, folder: Path, patterns: Any, on_change: Callable[[], None]) -> None:
        watcher = FolderWatcher(folder, patterns, self)
        watcher.changed.connect(on_change)
        self._watchers.append(watcher)

    # --- models ---------------------------------------------------------------------------------------------------

    @property
    def active_model(self) -> str:
        return self._active

    @property
    def badge_text(self) -> str:
        """The strategy model in use, as it is shown beside the operation and in the window."""
        if not self._active:
            return host.translate("CncTraining", "Strategy model: none (rule-based)")
        text = host.translate("CncTraining", "Strategy model: {}").format(self._active)
        entry = self.models.entry(self._active)
        if entry.outdated:
            text += host.translate("CncTraining", " (trained for another kernel)")
        elif entry.verdict is not None and entry.verdict.overruled:
            text += host.translate("CncTraining", " (gate overruled)")
        return text

    def refresh_models(self) -> None:
        """Look at the models folder again; another FreeCAD, or somebody who copies files, may have changed it."""
        problem = self.models.active_problem
        if problem and problem != self._problem:
            host.warn(problem)
        self._problem = problem
        self.modelsChanged.emit()
        self._tell_active()

    def activate(self, name: str, overrule: bool = False, on_done: Optional[OnActivated] = None) -> None:
        """Make a model the one in use, if it is known, judged no worse (or overruled), and answers its golden request.

        on_done(verdict, None) or on_done(None, error) is called once, later; on an error the old model stays.
        """
        done = on_done or (lambda verdict, error: None)
        try:
            path = self._may_be_activated(name, overrule)
        except TrainingError as refusal:
            done(None, refusal)
            return

        def answered(_result: Any, error: Optional[TrainingError]) -> None:
            if error is not None:
                done(None, error)
                return
            previous = self.models.active_path
            try:
                verdict = self.models.activate(name, overrule)
            except TrainingError as refusal:
                done(None, refusal)
                return
            self._tell_active()
            if previous is not None and previous != path:
                self.predictor.unload(previous)
            done(verdict, None)

        self.predictor.load_async(path, answered)

    def _may_be_activated(self, name: str, overrule: bool) -> Path:
        """The path of the model. Raises the reason why not, before the serving process is asked to load anything."""
        path = self.models.path(name)
        if not self.models.is_known(path):
            raise ModelError(
                "model_unknown", f"{path.name} came from elsewhere.", "Confirm that you trust it, then activate it."
            )
        if name != BASE and not overrule:
            verdict = self.models.judge(name)
            if not verdict.passed:
                raise ModelError(
                    "gate_refused", f"{name} was not activated: {verdict.reason}", "You may overrule this."
                )
        return path

    def rollback(self) -> str:
        """Return to the model before the active one, at once; its name. Raises ModelError when there is none."""
        name = self.models.rollback()
        self._tell_active()
        return name

    def _tell_active(self) -> None:
        active = self.models.active
        if active != self._active:
            self._active = active
            if active:
                self.settings.update(last_model=active)
            self.activeModelChanged.emit(active)
        badge = self.badge_text
        if badge != self._badge:
            self._badge = badge
            self.badgeChanged.emit(badge)

    # --- datasets -------------------------------------------------------------------------------------------------

    def datasets(self) -> List[datasets.DatasetEntry]:
        return datasets.datasets(self.datasets_folder)

    # --- what follows a job ---------------------------------------------------------------------------------------

    def _on_job_finished(self, job_id: str) -> None:
        job = self.jobs.job(job_id)
        if job.state is not JobState.SUCCEEDED:
            return
        if job.kind in ("train", "fine-tune"):
            self._take_in_model(job)
        elif job.kind in ("generate", "merge"):
            self.settings.update(last_dataset=str(job.request.get("name", "")))
            self.datasetsChanged.emit()

    def _take_in_model(self, job: Job) -> None:
        name = str(job.request.get("name", ""))
        try:
            entry = self.models.register(name)
        except TrainingError as failure:
            host.error(f"{job.title}: {failure}")
            self.activationRefused.emit(name, str(failure))
            return
        self.modelRegistered.emit(name)
        self.modelsChanged.emit()
        if entry.verdict is None or not entry.verdict.passed:
            self._refused(name, entry.verdict.reason if entry.verdict is not None else said("It was not judged."))
            return

        def activated(_verdict: Optional[GateVerdict], error: Optional[TrainingError]) -> None:
            if error is not None:
                self._refused(name, str(error))
            self.jobs.let_go(job.id)

        self.jobs.hold(job.id)
        self.activate(name, on_done=activated)

    def _refused(self, name: str, reason: str) -> None:
        host.warn(f"{name} was not activated: {reason}")
        self.activationRefused.emit(name, reason)


_application: Optional[Application] = None


def application() -> Application:
    """The application of this process, made at the first call."""
    global _application
    if _application is None:
        from cnc_training.env.manager import EnvironmentManager

        settings = SettingsStore.default()
        environment = EnvironmentManager(settings=settings)
        jobs = JobQueue(paths.jobs_root(), environment)
        models = ModelRegistry(paths.models_root())
        predictor = Predictor(paths.jobs_root() / "serve", environment)
        environment.aboutToRemove.connect(predictor.stop)
        _application = Application(environment, jobs, models, predictor, settings, paths.datasets_root())
    return _application
