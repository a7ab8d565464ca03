"""The list of strategy models: the active one ticked, what stands against the others asked about, the way back."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from cnc_training.contract import GateVerdict, ModelCard
from cnc_training.errors import ModelError
from cnc_training.models.registry import ModelEntry

pytestmark = [pytest.mark.quick, pytest.mark.usefixtures("qt_application")]

REFUSED = GateVerdict(False, "Regret 9.0% against 4.0% of base.", "base", 30, 0.09, 0.04, 0.06)


@dataclass
class ScriptedModels:
    listed: list = field(default_factory=list)
    previous: str = ""
    trusted: list = field(default_factory=list)
    folder: Path = Path()

    def entries(self):
        return self.listed

    def entry(self, name):
        found = next((one for one in self.listed if one.name == name), None)
        if found is None:
            raise ModelError("model_missing", f"There is no strategy model {name}.")
        return found

    def trust(self, name):
        self.trusted.append(name)


@dataclass
class ScriptedApplication:
    """models and activation as the interface sees them; `refuse` is what the gate says."""

    models: ScriptedModels
    refuse: Any = None
    calls: list = field(default_factory=list)

    def activate(self, name, overrule=False, on_done=None):
        self.calls.append((name, overrule))
        if self.refuse is not None and not overrule:
            on_done(None, self.refuse)
        else:
            on_done(GateVerdict(True, "as good"), None)

    def rollback(self):
        self.calls.append("rollback")
        return self.models.previous


def entry(name, active=False, known=True, verdict=None, error=""):
    return ModelEntry(name, Path(f"{name}.onnx"), ModelCard(name=name), known, active, error, verdict)


@pytest.fixture
def application():
    return ScriptedApplication(
        ScriptedModels(
            [entry("base", active=True), entry("shop", verdict=REFUSED), entry("found", known=False)], "shop"
        )
    )


@pytest.fixture
def answers(monkeypatch):
    """What the user answers to questions; asked collects them."""
    from cnc_training import host

    class Answers:
        answer = True
        asked: list = []

    given = Answers()
    given.asked = []

    def confirm(title, question, default=False, detail=""):
        given.asked.append(question)
        return given.answer

    monkeypatch.setattr(host, "confirm", confirm)
    monkeypatch.setattr(host, "tell", lambda title, message, detail="": given.asked.append(message))
    return given


@pytest.fixture(autouse=True)
def typed(monkeypatch, application):
    """The calls that were typed at FreeCAD's console."""
    from cnc_training import console

    lines: list = []

    def call(function, *arguments, **named):
        lines.append((function, *arguments, named))
        if function == "rollback":
            application.rollback()

    application.active_model = application.models.previous
    monkeypatch.setattr(console, "call", call)
    return lines


@pytest.fixture
def menu(application):
    from cnc_training.gui.model_menu import ModelMenu

    made = ModelMenu(application)
    made.fill()
    return made


def item(menu, text):
    return next(action for action in menu.actions() if action.text() == text)


def test_the_active_model_is_ticked_and_every_entry_says_what_speaks_against_it(menu):
    ticked = [action.text() for action in menu.actions() if action.isChecked()]
    assert ticked == ["Base model"]
    assert "Regret 9.0%" in item(menu, "shop").toolTip()
    assert "came from elsewhere" in item(menu, "found").toolTip()


def test_choosing_a_model_activates_it_and_types_the_call_for_macros(menu, application, answers, typed):
    item(menu, "shop").trigger()
    assert application.calls == [("shop", False)] and answers.asked == []
    assert typed == [("activate", "shop", {})]


@pytest.mark.parametrize("overrule", [True, False])
def test_a_refusal_is_shown_and_can_be_overruled_knowingly(menu, application, answers, typed, overrule):
    application.refuse = ModelError("gate_refused", "shop was not activated: Regret 9.0%.")
    answers.answer = overrule
    item(menu, "shop").trigger()
    assert "Regret 9.0%" in answers.asked[0]
    assert application.calls == [("shop", False)] + ([("shop", True)] if overrule else [])
    assert typed == ([("activate", "shop", {"overrule": True})] if overrule else []), "what was refused is not typed"


@pytest.mark.parametrize("trust", [True, False])
def test_a_file_from_elsewhere_is_asked_about_first(menu, application, answers, trust):
    answers.answer = trust
    item(menu, "found").trigger()
    assert "Do you trust it?" in answers.asked[0]
    assert application.models.trusted == (["found"] if trust else [])
    assert application.calls == ([("found", False)] if trust else [])


def test_another_error_is_told_and_not_offered_to_be_overruled(menu, application, answers):
    application.refuse = ModelError("model_damaged", "shop is damaged.")
    item(menu, "shop").trigger()
    assert answers.asked == ["shop is damaged."] and application.calls == [("shop", False)]


def test_roll_back_names_the_model_and_goes_there(menu, application, answers):
    item(menu, "Roll Back to shop").trigger()
    assert application.calls == ["rollback"]


def test_without_models_the_menu_says_that_the_rules_choose(application):
    from cnc_training.gui.model_menu import ModelMenu

    application.models.listed, application.models.previous = [], ""
    empty = ModelMenu(application)
    empty.fill()
    assert "rule-based" in empty.actions()[0].text() and not empty.actions()[0].isEnabled()
    assert not item(empty, "Roll Back").isEnabled()


def test_a_refused_training_result_is_a_notice_that_stops_nobody(application, answers):
    from cnc_training.gui.model_activation import tell_refused

    notice = tell_refused(application, "shop", "Regret 9.0% against 4.0%.")
    assert not notice.isModal() and "Regret 9.0%" in notice.informativeText()
    anyway = next(button for button in notice.buttons() if button.text() == "Activate Anyway")
    anyway.click()
    assert application.calls == [("shop", True)]


def test_a_model_that_cannot_be_read_is_not_offered(application):
    from cnc_training.gui.model_activation import tell_refused

    notice = tell_refused(application, "nowhere", "There is no strategy model nowhere.")
    assert [button.text().replace("&", "") for button in notice.buttons()] == ["Close"]
    notice.close()
