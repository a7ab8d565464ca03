"""What the Training commands do."""

from __future__ import annotations

from typing import Any, Callable, Dict, List, Tuple

from cnc_training import console, host, paths
from cnc_training.errors import TrainingError
from cnc_training.gui import session, submission
from cnc_training.gui.expected import Expected
from cnc_training.gui.model_menu import model_title
from cnc_training.host import translate


def run(name: str) -> None:
    """name: as in commands.SPECS. An error is shown as a person should read it."""
    try:
        ACTIONS[name](session.start())
    except TrainingError as error:
        host.tell_error(translate("CncTraining", "Training"), error)


def prepare_environment(current: Any) -> None:
    current.panels.show("environment")
    if current.application.environment.state not in ("READY", "PREPARING"):
        console.call("prepare_environment", timeout_s=0)


def new_model(current: Any) -> None:
    from cnc_training.gui.dialogs.new_model import NewModelDialog

    dialog = NewModelDialog(_training_choices(current.application), host.main_window())
    _ask(current, dialog)


def synthetic_data(current: Any) -> None:
    from cnc_training.gui.dialogs.synthetic_data import SyntheticDataDialog
    from cnc_training.gui.sketch_source import SketchSource

    application = current.application
    sketches = SketchSource(application.predictor.ask, application.predictor.cancel)
    expected = _expected(application).generate
    dialog = SyntheticDataDialog(str(application.datasets_folder), expected, sketches, host.main_window())
    sketches.setParent(dialog)
    _ask(current, dialog)


def fine_tune(current: Any) -> None:
    from cnc_training.gui.dialogs.fine_tune import FineTuneDialog

    active = current.application.active_model
    card = current.application.models.entry(active).card if active else None
    features = card.features if card is not None else "v2"
    choices = _training_choices(current.application)
    dialog = FineTuneDialog(active, choices, features, lambda: collect(current), host.main_window())
    _ask(current, dialog)


def collect(current: Any) -> None:
    """Asks which open CAM Jobs to learn from, and starts labelling them."""
    from cnc_training.cam import harvest
    from cnc_training.gui.dialogs.harvest import HarvestDialog

    titles = [job.title for job in harvest.open_jobs()]
    dialog = HarvestDialog(titles, str(current.application.datasets_folder), host.main_window())
    _ask(current, dialog, lambda request: submission.collect(*request))


def evaluate(current: Any) -> None:
    from cnc_training.gui.dialogs.evaluate import EvaluateDialog
    from cnc_training.machining.machines import shipped_machines

    application = current.application
    dialog = EvaluateDialog(
        _models(application),
        _datasets(application),
        sorted(shipped_machines()),
        application.active_model,
        _expected(application).evaluate,
        host.main_window(),
    )
    _ask(current, dialog)


def models_folder(_current: Any) -> None:
    host.open_folder(paths.models_root())


def datasets_folder(_current: Any) -> None:
    host.open_folder(paths.datasets_root())


def strategy_operation(current: Any) -> None:
    from cnc_training.cam.operation_gui import create

    current.panels.put_task_away()
    create()


def strategy_model(current: Any) -> None:
    from cnc_training.gui.models_dialog import ModelsDialog

    ModelsDialog(current.application, host.main_window()).open()


def measured_times(_current: Any) -> None:
    from cnc_training.cam import measured_times_dialog, operation_gui

    measured_times_dialog.show(operation_gui.selected())


def environment_panel(current: Any) -> None:
    current.panels.toggle("environment")


def jobs_panel(current: Any) -> None:
    current.panels.toggle("jobs")


ACTIONS: Dict[str, Callable[[Any], None]] = {
    action.__name__: action
    for action in (
        prepare_environment,
        new_model,
        synthetic_data,
        fine_tune,
        evaluate,
        models_folder,
        datasets_folder,
        strategy_operation,
        strategy_model,
        measured_times,
        environment_panel,
        jobs_panel,
    )
}


def _ask(current: Any, dialog: Any, submit: Callable[[Any], None] = submission.submit) -> None:
    """Shows the dialog without stopping the rest of FreeCAD; when it is accepted, submits and shows the job."""

    def accepted() -> None:
        try:
            submit(dialog.request())
        except TrainingError as error:
            host.tell_error(dialog.windowTitle(), error)
            return
        current.panels.show("jobs")

    dialog.accepted.connect(accepted)
    dialog.finished.connect(lambda *_: dialog.deleteLater())
    dialog.open()


def _training_choices(application: Any) -> Any:
    from cnc_training.gui.dialogs.new_model import TrainingChoices

    return TrainingChoices(
        models_folder=str(application.models.folder),
        datasets_folder=str(application.datasets_folder),
        models=_models(application),
        datasets=_datasets(application),
        gpu_usable=bool(application.environment.gpu_summary().get("cuda_available")),
        cpu_only=application.environment.cpu_only,
        expected=_expected(application).train,
    )


def _expected(application: Any) -> Expected:
    return Expected(lambda: application.jobs.jobs, application.datasets)


def _models(application: Any) -> List[Tuple[str, str]]:
    return [(model_title(entry.name), entry.name) for entry in application.models.entries() if not entry.error]


def _datasets(application: Any) -> List[Tuple[str, str]]:
    found = []
    for entry in application.datasets():
        if entry.card is not None:
            text = translate("CncTraining", "{} ({} samples)").format(entry.name, entry.card.samples)
            found.append((text, str(entry.folder)))
    return found
