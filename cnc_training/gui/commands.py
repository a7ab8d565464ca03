"""The commands of the Training menu. Cheap to import: what a command does is loaded when it is first run."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Dict, Tuple

from cnc_training import host, paths
from cnc_training.gui import freecad
from cnc_training.host import QT_TRANSLATE_NOOP

PREFIX = "CncTraining_"
SEPARATOR = "Separator"


@dataclass(frozen=True)
class CommandSpec:
    """name: of its icon and of the function in actions.py that runs it. needs_runtime: greyed until the environment is
    ready. with_task_panel: works while a task panel of somebody else's is open."""

    name: str
    text: str
    tip: str
    needs_runtime: bool = False
    with_task_panel: bool = True
    needs_document: bool = False

    @property
    def command(self) -> str:
        return PREFIX + "".join(part.capitalize() for part in self.name.split("_"))


SPECS: Tuple[CommandSpec, ...] = (
    CommandSpec(
        "prepare_environment",
        QT_TRANSLATE_NOOP("CncTraining_PrepareEnvironment", "Prepare Environment"),
        QT_TRANSLATE_NOOP(
            "CncTraining_PrepareEnvironment", "Build the isolated Python with torch that training runs in"
        ),
    ),
    CommandSpec(
        "new_model",
        QT_TRANSLATE_NOOP("CncTraining_NewModel", "New Model..."),
        QT_TRANSLATE_NOOP("CncTraining_NewModel", "Train a strategy model from scratch, or from an existing one"),
        needs_runtime=True,
    ),
    CommandSpec(
        "synthetic_data",
        QT_TRANSLATE_NOOP("CncTraining_SyntheticData", "Generate Synthetic Data..."),
        QT_TRANSLATE_NOOP(
            "CncTraining_SyntheticData", "Make parts, and label them with the machining time of every strategy"
        ),
        needs_runtime=True,
    ),
    CommandSpec(
        "fine_tune",
        QT_TRANSLATE_NOOP("CncTraining_FineTune", "Fine-Tune Current Model..."),
        QT_TRANSLATE_NOOP("CncTraining_FineTune", "Go on training the active strategy model on a dataset of your own"),
        needs_runtime=True,
    ),
    CommandSpec(
        "evaluate",
        QT_TRANSLATE_NOOP("CncTraining_Evaluate", "Evaluate Model..."),
        QT_TRANSLATE_NOOP(
            "CncTraining_Evaluate", "Compare a model's choices with brute force and with fixed strategies"
        ),
        needs_runtime=True,
    ),
    CommandSpec(
        "models_folder",
        QT_TRANSLATE_NOOP("CncTraining_ModelsFolder", "Open Models Folder"),
        QT_TRANSLATE_NOOP("CncTraining_ModelsFolder", "Show the strategy models in the file manager"),
    ),
    CommandSpec(
        "datasets_folder",
        QT_TRANSLATE_NOOP("CncTraining_DatasetsFolder", "Open Datasets Folder"),
        QT_TRANSLATE_NOOP("CncTraining_DatasetsFolder", "Show the datasets in the file manager"),
    ),
    CommandSpec(
        "strategy_operation",
        QT_TRANSLATE_NOOP("CncTraining_StrategyOperation", "Strategy Operation"),
        QT_TRANSLATE_NOOP(
            "CncTraining_StrategyOperation",
            "Add a finishing operation to the Job, with the strategy that a model chose",
        ),
        with_task_panel=False,
        needs_document=True,
    ),
    CommandSpec(
        "strategy_model",
        QT_TRANSLATE_NOOP("CncTraining_StrategyModel", "Strategy Model"),
        QT_TRANSLATE_NOOP(
            "CncTraining_StrategyModel", "Choose the strategy model that is in use, or go back to the one before"
        ),
    ),
    CommandSpec(
        "measured_times",
        QT_TRANSLATE_NOOP("CncTraining_MeasuredTimes", "Measured Times..."),
        QT_TRANSLATE_NOOP(
            "CncTraining_MeasuredTimes", "Enter what programs took on the machine, and fit its profile to these times"
        ),
    ),
    CommandSpec(
        "environment_panel",
        QT_TRANSLATE_NOOP("CncTraining_EnvironmentPanel", "Environment Panel"),
        QT_TRANSLATE_NOOP("CncTraining_EnvironmentPanel", "Show the state of the training environment"),
    ),
    CommandSpec(
        "jobs_panel",
        QT_TRANSLATE_NOOP("CncTraining_JobsPanel", "Jobs Panel"),
        QT_TRANSLATE_NOOP("CncTraining_JobsPanel", "Show training jobs, their progress and their logs"),
    ),
)

BY_NAME: Dict[str, CommandSpec] = {spec.name: spec for spec in SPECS}


def _names(*names: str) -> Tuple[str, ...]:
    return tuple(name if name == SEPARATOR else BY_NAME[name].command for name in names)


MENU = _names(
    "prepare_environment",
    SEPARATOR,
    "new_model",
    "synthetic_data",
    "fine_tune",
    "evaluate",
    SEPARATOR,
    "models_folder",
    "datasets_folder",
    SEPARATOR,
    "strategy_operation",
    "strategy_model",
    "measured_times",
    SEPARATOR,
    "environment_panel",
    "jobs_panel",
)
TOOLBAR = _names(
    "prepare_environment",
    "synthetic_data",
    "new_model",
    "fine_tune",
    "evaluate",
    SEPARATOR,
    "strategy_operation",
    "strategy_model",
    SEPARATOR,
    "environment_panel",
    "jobs_panel",
)


def icon_path(name: str) -> str:
    return str(paths.RESOURCES / "icons" / f"{name}.svg")


class TrainingCommand:
    """A command as FreeCAD wants it."""

    def __init__(self, spec: CommandSpec) -> None:
        self.spec = spec

    def GetResources(self) -> Dict[str, str]:
        # FreeCAD itself translates them, in the context of the command's name, and anew when its language changes.
        return {
            "Pixmap": icon_path(self.spec.name),
            "MenuText": self.spec.text,
            "ToolTip": self.spec.tip,
            "StatusTip": self.spec.tip,
            "WhatsThis": self.spec.tip,
            # FreeCAD greys all commands while a task panel is open, but those that say they are for editing.
            "CmdType": "ForEdit",
        }

    def IsActive(self) -> bool:
        return not why_not(self.spec)

    def Activated(self, _index: int = 0) -> None:
        from cnc_training.gui.actions import run

        run(self.spec.name)


def why_not(spec: CommandSpec) -> str:
    """Why the command cannot run now, for its tooltip; "" when it can. Asked several times a second: reads, no more."""
    if spec.needs_document and not freecad.has_document():
        return host.translate("CncTraining", "Open a document with a CAM Job first.")
    from cnc_training.gui import session

    current = session.current()
    if not spec.with_task_panel and freecad.task_panel_open() and not (current and current.panels.task_open):
        return host.translate("CncTraining", "Close the task panel first.")
    if not spec.needs_runtime:
        return ""
    if current is None:
        return host.translate("CncTraining", "The training environment is being looked at.")
    return current.why_not_ready()


def register() -> None:
    for spec in SPECS:
        freecad.add_command(spec.command, TrainingCommand(spec))
