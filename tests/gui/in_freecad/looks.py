"""Every dialog, panel and page, shown in FreeCAD: words in the user's language, nothing cut off, all in reach of the
keyboard, everything explained. The theme, the language and the scaling are those that FreeCAD was started with."""

from __future__ import annotations

import contextlib
import os
import sys
from pathlib import Path
from xml.etree import ElementTree

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[2]
sys.path[:0] = [str(HERE), str(ROOT / "tests" / "host" / "scripts")]

from window import FOLDER, menu_actions, pump, run, wait_for  # noqa: E402

import FreeCADGui as Gui  # isort: skip  # noqa: E402
from PySide import QtCore, QtGui  # noqa: E402

from cnc_training import host  # noqa: E402
from cnc_training.gui import freecad, session  # noqa: E402
from cnc_training.whats_this import controls_of, explanation_of  # noqa: E402
from cnc_training.wording import CONTEXT, Wording  # noqa: E402

GERMAN = ElementTree.parse(ROOT / "resources" / "translations" / "CncTraining_de.ts").getroot()
TRANSLATED = {
    message.findtext("source"): message.findtext("translation")
    for message in GERMAN.iter("message")
    if message.findtext("source") != message.findtext("translation")
}
SAID = {  # what errors, reasons and states say: template -> German
    message.findtext("source"): message.findtext("translation")
    for context in GERMAN.iter("context")
    if context.findtext("name") == CONTEXT
    for message in context.iter("message")
}
SHOTS = os.environ.get("CNC_TEST_SHOTS", "")
TASK_VIEW_WIDTH = 240 if host.version() < (1, 1) else 370  # pixels that FreeCAD leaves a task panel at first


def training_choices():
    from cnc_training.gui.dialogs.new_model import TrainingChoices

    datasets = str(FOLDER / "datasets")
    return TrainingChoices(
        str(FOLDER / "models"), datasets, [("shop", "shop")], [("parts_of_may", f"{datasets}/parts_of_may")], False
    )


def new_model():
    from cnc_training.gui.dialogs.new_model import NewModelDialog

    return NewModelDialog(training_choices(), Gui.getMainWindow())


def synthetic_data():
    from cnc_training.gui.dialogs.synthetic_data import SyntheticDataDialog

    return SyntheticDataDialog(str(FOLDER / "datasets"), parent=Gui.getMainWindow())


def fine_tune():
    from cnc_training.gui.dialogs.fine_tune import FineTuneDialog

    return FineTuneDialog("shop", training_choices(), "v2", lambda: None, Gui.getMainWindow())


def evaluate():
    from cnc_training.gui.dialogs.evaluate import EvaluateDialog

    choices = training_choices()
    machines = ["bench mill", "hobby router"]
    return EvaluateDialog(choices.models, choices.datasets, machines, "shop", parent=Gui.getMainWindow())


def harvest():
    from cnc_training.gui.dialogs.harvest import HarvestDialog

    return HarvestDialog(["Bracket: Job", "Bowl: Job"], str(FOLDER / "datasets"), Gui.getMainWindow())


def models():
    from cnc_training.gui.models_dialog import ModelsDialog

    return ModelsDialog(session.start().application, Gui.getMainWindow())


def wrong_name():
    """A dialog that says what is wrong with two of its fields."""
    dialog = new_model()
    dialog.name.setText("")
    dialog.learning_rate.setText("much")
    dialog.check()
    return dialog


DIALOGS = {
    make.__name__: make for make in (new_model, wrong_name, synthetic_data, fine_tune, evaluate, harvest, models)
}
_opened = {}


def show_all():
    """Panels and page, opened once."""
    if _opened:
        return _opened
    Gui.activateWorkbench(freecad.cam_workbench())
    wait_for(session.current)
    panels = session.start().panels
    # Without an environment it fails at once, and the panel says why.
    session.start().application.jobs.submit("generate", "shop_parts", {"behaviour": "steps", "steps": 1})
    for name in ("environment", "jobs"):
        panels.keep_as_dock(name)
        pump(300)
        _opened[name] = panels.dock(name).widget()
    _opened["page"] = operation_page()
    return _opened


def operation_page():
    import small_job

    from cnc_training.cam import operation_gui

    small_job.new_job()
    made = operation_gui.create()
    wait_for(lambda: Gui.getMainWindow().findChild(QtGui.QTableWidget, "strategy_table"))
    rank = Gui.getMainWindow().findChild(QtGui.QPushButton, "strategy_rank")
    wait_for(rank.isEnabled, 60)  # the path is there
    rank.click()
    wait_for(lambda: made.Ranking and rank.isEnabled(), 120)
    pump(500)
    return Gui.getMainWindow().findChild(QtGui.QTableWidget, "strategy_table").parentWidget()


def shown():
    """(name, widget), each in view; dialogs are put away again."""
    kept = show_all()
    for name, make in DIALOGS.items():
        dialog = make()
        dialog.show()
        dialog.raise_()
        QtGui.QApplication.setActiveWindow(dialog)
        pump(150)
        yield name, dialog
        with contextlib.suppress(RuntimeError):  # some go when they are closed
            dialog.reject()
            dialog.deleteLater()
    for name, widget in kept.items():
        if name != "page":
            session.start().panels.dock(name).raise_()
        pump(150)
        yield name, widget


def words_of(root):
    """(widget, text) of every label, button, box and heading that can be read."""
    for one in [root, *root.findChildren(QtGui.QWidget)]:
        if not one.isVisible():
            continue
        if isinstance(one, (QtGui.QLabel, QtGui.QAbstractButton)):
            yield one, one.text()
        elif isinstance(one, QtGui.QGroupBox):
            yield one, one.title()
        elif isinstance(one, QtGui.QTableWidget):
            for column in range(one.columnCount()):
                if one.horizontalHeaderItem(column) is not None:
                    yield one, one.horizontalHeaderItem(column).text()


def all_words_of(root):
    """(widget, text) of all of it, also of tables, lists, tooltips and progress."""
    yield from words_of(root)
    for one in [root, *root.findChildren(QtGui.QWidget)]:
        yield one, one.toolTip()
        if isinstance(one, QtGui.QTableWidget):
            items = [one.item(row, column) for row in range(one.rowCount()) for column in range(one.columnCount())]
            yield from ((one, text) for item in items if item is not None for text in (item.text(), item.toolTip()))
        elif isinstance(one, QtGui.QComboBox):
            yield from ((one, one.itemText(index)) for index in range(one.count()))
        elif isinstance(one, QtGui.QProgressBar):
            yield one, one.format()


def english_in(text):
    """What of a text is said in English, though it has a German one."""
    found = []

    def note(template):
        if SAID[template] != template:
            found.append(template)
        return template

    Wording(SAID).translated(text, note) if len(text) < 4000 else None
    return found


def everything_is_shown():
    names = [name for name, widget in shown() if widget.isVisible() and save(name, widget)]
    assert len(names) == len(DIALOGS) + 3
    if SHOTS:
        QtGui.QApplication.primaryScreen().grabWindow(0).save(f"{SHOTS}/window.png")


def save(name, widget):
    window = widget.window()  # which paints what is behind a panel
    picture = window.grab(QtCore.QRect(widget.mapTo(window, QtCore.QPoint(0, 0)), widget.size()))
    if SHOTS:
        # all of a page, of which the window shows a part
        (widget.grab() if name in ("page", "refused") else picture).save(f"{SHOTS}/{name}.png")
    return not picture.isNull()


def words_are_german():
    if os.environ["CNC_TEST_LANGUAGE"] == "English":  # they are not, and there is nothing to look at
        return
    texts = [action.text().replace("&", "") for action in menu_actions()]
    assert "Umgebung vorbereiten" in texts and "Strategieoperation" in texts, texts
    assert not [text for text in texts if text in TRANSLATED], texts
    for action in menu_actions():
        assert action.toolTip() not in TRANSLATED and action.statusTip() not in TRANSLATED, action.toolTip()
    german = 0
    for name, widget in shown():
        for one, text in words_of(widget):
            assert text not in TRANSLATED, (name, type(one).__name__, text)
            german += text in TRANSLATED.values()
        for control in controls_of(widget):
            assert control.toolTip() not in TRANSLATED, (name, control.toolTip())
    assert german > 120, german
    document = sys.modules["FreeCAD"].ActiveDocument
    made = next(one for one in document.Objects if hasattr(one, "CuspLimit"))
    tip = made.getDocumentationOfProperty("CuspLimit")
    found = QtCore.QCoreApplication.translate("App::Property", tip)
    assert found == TRANSLATED[tip], found


def what_is_said_is_german():
    """Reasons, warnings, failed jobs, wrong fields and the state of the environment."""
    if os.environ["CNC_TEST_LANGUAGE"] == "English":
        return
    seen = set()
    for name, widget in shown():
        for one, text in all_words_of(widget):
            if text not in seen:
                seen.add(text)
                assert not english_in(text), (name, type(one).__name__, text)
    told = "\n".join(seen)
    for words in ("Die Umgebung wurde noch nicht vorbereitet.", "Die regelbasierte Wahl wurde gepr\u00fcft"):
        assert words in told, words
    assert any("Synthetische Daten: shop_parts - Fehlgeschlagen" in text for text in seen)


def a_refused_operation_says_why():
    """In words of the user's language, in the page and in a message; it comes last, since the path is gone then."""
    page = show_all()["page"]
    document = sys.modules["FreeCAD"].ActiveDocument
    made = next(one for one in document.Objects if hasattr(one, "CuspLimit"))
    for name in ("HorizFeed", "SpindleSpeed"):
        setattr(made.ToolController, name, 0)
    document.recompute()
    wait_for(lambda: not made.isValid())
    pump(500)
    notes = page.findChild(QtGui.QLabel, "strategy_notes")
    save("refused", page)
    assert made.Warnings[0].startswith('Tool controller "TC: Finisher" has zero horizontal feed and spindle speed.')
    if os.environ["CNC_TEST_LANGUAGE"] == "English":
        assert made.Warnings[0] in notes.text(), notes.text()
        return
    assert (
        "In der Werkzeugsteuerung \u201eTC: Finisher\u201c ist null: horizontaler Vorschub und Drehzahl."
        in notes.text()
    )
    for _one, text in all_words_of(page):
        assert not english_in(text), text


def nothing_is_cut_off():
    cut = []
    for name, widget in shown():
        for one, text in words_of(widget):
            if not text.strip() or isinstance(one, (QtGui.QTableWidget, QtGui.QGroupBox)):
                continue
            if isinstance(one, QtGui.QLabel) and one.wordWrap():
                fits = one.height() >= one.heightForWidth(one.width()) - 1
            else:
                fits = one.width() >= one.sizeHint().width() - 1 and one.height() >= one.sizeHint().height() - 3
            if not fits:
                cut.append((name, text, one.width(), one.height(), one.sizeHint().width(), one.sizeHint().height()))
    assert cut == [], cut


def panels_fit_the_narrow_task_view_of_a_new_freecad():
    """It cuts off what is wider, and nobody sees that something is missing."""
    show_all()
    widths = {name: _opened[name].panel.minimumSizeHint().width() for name in ("environment", "jobs")}
    assert max(widths.values()) <= TASK_VIEW_WIDTH, widths


def every_control_is_reached_with_the_tab_key():
    for name, widget in shown():
        window = widget.window()
        QtGui.QApplication.setActiveWindow(window)
        controls = [one for one in controls_of(widget) if one.isVisible() and one.isEnabled()]
        assert controls, name
        controls[0].setFocus(QtCore.Qt.TabFocusReason)
        pump(50)
        reached = set()
        for _ in range(4 * len(controls) + 200):
            focus = QtGui.QApplication.focusWidget()
            if focus is None:
                break
            reached.update(hash(one) for one in controls if one is focus or one.isAncestorOf(focus))
            key = QtGui.QKeyEvent(QtCore.QEvent.KeyPress, QtCore.Qt.Key_Tab, QtCore.Qt.NoModifier)
            QtGui.QApplication.sendEvent(focus, key)
            if len(reached) == len(controls):
                break
        missed = [(type(one).__name__, one.objectName()) for one in controls if hash(one) not in reached]
        assert not missed, (name, missed)


def every_dialog_has_a_default_and_ends_at_escape():
    for name, widget in shown():
        if name not in DIALOGS:
            continue
        default = [one for one in widget.findChildren(QtGui.QPushButton) if one.isDefault()]
        assert default == ([widget.start_button] if name != "models" else default[:1]), name
        if name == "wrong_name":
            widget.name.setFocus()
            enter = QtGui.QKeyEvent(QtCore.QEvent.KeyPress, QtCore.Qt.Key_Return, QtCore.Qt.NoModifier)
            QtGui.QApplication.sendEvent(widget.name, enter)
            pump(100)
            assert widget.isVisible(), "Enter in a wrong field closes nothing"
        key = QtGui.QKeyEvent(QtCore.QEvent.KeyPress, QtCore.Qt.Key_Escape, QtCore.Qt.NoModifier)
        QtGui.QApplication.sendEvent(widget, key)
        wait_for(lambda widget=widget: is_gone(widget))


def is_gone(widget):
    try:
        return not widget.isVisible()
    except RuntimeError:
        return True


def every_control_and_action_is_explained():
    for name, widget in shown():
        silent = [
            (type(one).__name__, one.objectName(), getattr(one, "text", str)())
            for one in controls_of(widget)
            if one.isVisible() and not explanation_of(one)
        ]
        assert not silent, (name, silent)
    for action in menu_actions():
        assert action.whatsThis() and action.toolTip() and action.statusTip(), action.text()


def mnemonics_are_unique():
    for name, widget in shown():
        letters = [
            text[text.index("&") + 1].lower()
            for one, text in words_of(widget)
            if isinstance(one, QtGui.QAbstractButton) and "&" in text.replace("&&", "")
        ]
        assert len(letters) == len(set(letters)), (name, letters)


run(
    [
        everything_is_shown,
        words_are_german,
        what_is_said_is_german,
        nothing_is_cut_off,
        panels_fit_the_narrow_task_view_of_a_new_freecad,
        every_control_is_reached_with_the_tab_key,
        every_dialog_has_a_default_and_ends_at_escape,
        every_control_and_action_is_explained,
        mnemonics_are_unique,
        a_refused_operation_says_why,
    ]
)
