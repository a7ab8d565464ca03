"""What is said in English where it arises is recognised where it is shown, and translated."""

from __future__ import annotations

import ast
import re
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

from cnc_training.wording import CONTEXT, Wording, templates_of

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tools"))

import said_texts  # noqa: E402

pytestmark = pytest.mark.quick

PACKAGE = ROOT / "cnc_training"
FOLDER = ROOT / "resources" / "translations"
TEMPLATES = templates_of(FOLDER / "CncTraining.ts")
GERMAN = {
    message.findtext("source", ""): message.findtext("translation", "")
    for context in ElementTree.parse(FOLDER / "CncTraining_de.ts").getroot().iter("context")
    if context.findtext("name") == CONTEXT
    for message in context.iter("message")
}
SOURCES = said_texts.parsed(PACKAGE)
ERRORS = said_texts.error_classes(SOURCES.values())
WORDING = Wording(TEMPLATES)
FIELD = re.compile(r"{(:[^{}]*)?}")

# What an error passes on was said elsewhere, by another error or with said(): only these do.
PASSED_ON = re.compile(
    r"(\w+\.)*(message|hint|reason|problem)|environment\.reason|entry\.verdict\.reason|hint|too_long"
    r"|failure\.message\.partition\(':'\)\[0\]|str\((error|hitch)\)|self\._no_driver\(\)"
    r"|str\(marker\.get\('reason'\) or seen\.get\('reason'\) or ''\)"
    r"|str\(answer\.get\('error', said\('it holds no shape with faces'\)\)\)"
)
# Not shown: names of what a job is at, and what programs alone see.
NO_TEXT = {"progress", "_refused", "_refusal", "failed", "_step"}
# Fields whose text the interface shows, wherever they are set.
SHOWN_FIELDS = {"reason", "problem", "origin", "messages"}

# Functions that answer with a reason.
ANSWERS = re.compile(
    r"_?why|_?reason|refused_by|_?unfit|damage$|_judged$|_character$|path_too_long|open_cam_lib_missing"
)

# Their reasons stand in logs and in the report of an evaluation, which are English.
ENGLISH = {"models/registry.py", "runtime/judged_cells.py"}


def german(text: str) -> str:
    return WORDING.translated(text, lambda template: GERMAN[template])


def example(template: str) -> tuple[str, list[str]]:
    """A text of a template, and what is filled in: numbers, and words that no template holds."""
    values: list[str] = []

    def fill(field: re.Match) -> str:
        spec = (field.group(1) or "")[1:]
        number = 7 + len(values)
        if spec:
            values.append(format(number if spec.endswith("d") else float(number), spec))
        else:
            values.append(f"Qu\u00e4lgeist_{number}.xyz")
        return values[-1]

    return FIELD.sub(fill, template), values


def test_hundreds_of_texts_are_known_and_have_a_german_one():
    assert len(TEMPLATES) > 600 and len(set(TEMPLATES)) == len(TEMPLATES)
    assert set(GERMAN) == set(TEMPLATES) and all(GERMAN.values())


def test_a_text_is_recognised_as_itself_and_as_no_other():
    wrong = []
    for template in TEMPLATES:
        text, values = example(template)
        found = WORDING.match(text)
        if found is None or (found[0].text, list(found[1])) != (template, values):
            wrong.append((template, found and found[0].text))
    assert wrong == []


def test_what_was_filled_in_stands_in_the_german_text():
    """Of each text alone, and of two that follow each other."""
    wrong = []
    for template in TEMPLATES:
        text, values = example(template)
        if WORDING.match(text)[0].weak and values:
            continue  # too little of it is literal to be taken for a text with words that nobody knows
        wanted = FIELD.sub("{}", GERMAN[template]).format(*values)
        if german(text) != wanted or (text.endswith(".") and german(f"{text} {text}") != f"{wanted} {wanted}"):
            wrong.append((template, german(text)))
    assert wrong == []


def test_placeholders_of_the_german_text_are_those_of_the_original():
    for template, translation in GERMAN.items():
        placed = re.findall(r"{(\d+)}", translation)
        fields = FIELD.findall(template)
        assert FIELD.findall(translation) == fields or sorted(map(int, placed)) == list(range(len(fields))), template


def test_sentences_reasons_and_lists_are_put_together_again():
    assert german('The job "Job 1" has no stock. Set it up in the job\'s editor.') == (
        "Der Auftrag \u201eJob 1\u201c hat kein Rohteil. Im Editor des Auftrags einrichten."
    )
    assert german("The strategy zigzag@45 keeps no cusp limit here: it finds nothing to cut.") == (
        "Die Strategie zigzag@45 h\u00e4lt hier keine Restrauh\u00f6he ein: Sie findet nichts zu fr\u00e4sen."
    )
    refused = (
        "shop_2 was not activated: Only 3 parts to compare with base; 20 are needed to tell. You may overrule this."
    )
    assert german(refused) == (
        "shop_2 wurde nicht aktiviert: Nur 3 Teile zum Vergleich mit base; 20 sind f\u00fcr ein Urteil n\u00f6tig. "
        "Sie k\u00f6nnen das \u00fcbergehen."
    )
    assert german('Tool controller "TC 1" has zero horizontal feed and spindle speed.') == (
        "In der Werkzeugsteuerung \u201eTC 1\u201c ist null: horizontaler Vorschub und Drehzahl."
    )
    offer = 'the machine profile "Bench" has 1500 mm/min as horizontal feed, 300 mm/min as vertical feed'
    assert german(f"Set what the machine and the material allow; {offer} and 9000 rpm as spindle speed.").endswith(
        "hat 1500 mm/min als horizontalen Vorschub, 300 mm/min als vertikalen Vorschub und 9000 1/min als Drehzahl."
    )
    assert german("12% less to cut, wider passes; fewer links") == (
        "12% weniger zu fr\u00e4sen, gr\u00f6\u00dferer Bahnabstand; weniger Verbindungswege"
    )
    assert german("9% faster than the default: much like the default") == (
        "9% schneller als der Standard: \u00e4hnlich wie der Standard"
    )
    assert german("/usr/bin/python3 (on PATH): it was built without ssl") == (
        "/usr/bin/python3 (im PATH): es wurde ohne ssl gebaut"
    )


def test_what_is_known_of_a_failure_with_a_strange_end_is_translated():
    crash = (
        "The process of train ended unexpectedly (exit code 3). The log ends with: RuntimeError: Bad thing. Really bad."
    )
    assert german(crash) == (
        "Der Prozess von train endete unerwartet (R\u00fcckgabewert 3). "
        "Das Protokoll endet mit: RuntimeError: Bad thing. Really bad."
    )
    pip = "The packages could not be installed: a package's file is damaged."
    assert german(pip) == "Die Pakete konnten nicht installiert werden: die Datei eines Pakets ist besch\u00e4digt."
    fetch = "Downloading failed for torch 2.13.0, numpy 2.1.0: the server cannot be reached."
    assert german(fetch) == "Das Laden schlug fehl f\u00fcr torch 2.13.0, numpy 2.1.0: der Server ist nicht erreichbar."


def test_sources_that_failed_one_after_the_other():
    from cnc_training.env import sources
    from cnc_training.errors import EnvironmentFailed

    tried = [
        (sources.Source(sources.STANDALONE, sources.DOWNLOAD, "standalone Python 3.12.1"),
         EnvironmentFailed("x", "python.tar.gz could not be downloaded (example.org: it cannot be reached).")),
        (sources.Source(sources.MACHINE, "", "Pythons of this computer"),
         EnvironmentFailed("x", "No Python of this computer can be used: none was found.")),
    ]  # fmt: skip
    told = german(sources.exhausted(tried).message)
    assert told == (
        "Kein Python konnte verwendet werden. eigenst\u00e4ndiges Python 3.12.1: python.tar.gz konnte nicht geladen "
        "werden (example.org: er ist nicht erreichbar). Pythons dieses Rechners: Kein Python dieses Rechners kann "
        "verwendet werden: keines wurde gefunden."
    )


@pytest.mark.parametrize(
    "text",
    ["", " ", "Etwas ist schiefgegangen.", "No such file or directory", "Foo and bar", "Part 7 of my chosen holder",
     "Traceback (most recent call last):\n  File \"x.py\", line 3", "{} {0} {x}", "1.2.3"],
)  # fmt: skip
def test_what_is_not_known_stays_as_it_is(text):
    assert german(text) == text


def test_braces_in_what_is_filled_in_do_no_harm():
    assert german("There is no file {0}.") == "Eine Datei {0} gibt es nicht."


def test_recognising_is_quick():
    import time

    texts = [example(template)[0] for template in TEMPLATES]
    fresh = Wording(TEMPLATES)
    started = time.perf_counter()
    for text in texts:
        fresh.translated(text, lambda template: GERMAN[template])
    assert (time.perf_counter() - started) / len(texts) < 0.01


def test_every_error_says_what_can_be_recognised():
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno} {ast.unparse(argument)}"
        for path, tree in SOURCES.items()
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and said_texts.called(node) not in NO_TEXT
        for given in said_texts.said_by(node, ERRORS)
        for argument in said_texts.passed_on(given)
        if not PASSED_ON.fullmatch(ast.unparse(argument)) and not is_marked(tree, node, argument)
    ]
    assert found == []


def test_every_reason_that_is_shown_is_marked():
    found = []
    for path, tree in SOURCES.items():
        if path.relative_to(PACKAGE).parts[0] == "gui":
            continue
        for node in ast.walk(tree):
            values = [keyword.value for keyword in getattr(node, "keywords", []) if keyword.arg in SHOWN_FIELDS]
            if isinstance(node, ast.Assign):
                names = [target.attr for target in node.targets if isinstance(target, ast.Attribute)]
                values += [node.value] if set(names) & SHOWN_FIELDS else []
            found += [
                f"{path.relative_to(ROOT)}:{value.lineno} {ast.unparse(value)}"
                for value in values
                if not is_said(value) and any(said_texts.has_words(text) for text in said_texts.texts(value))
            ]
    assert found == []


def test_every_answer_to_why_is_marked():
    """Functions that say why something is so, and variables that hold a reason."""
    found = []
    for path, tree in SOURCES.items():
        if path.relative_to(PACKAGE).parts[0] == "gui" or path.relative_to(PACKAGE).as_posix() in ENGLISH:
            continue
        for node in ast.walk(tree):
            values = []
            if isinstance(node, ast.FunctionDef) and ANSWERS.match(node.name):
                values = [inner.value for inner in ast.walk(node) if isinstance(inner, ast.Return) and inner.value]
            elif isinstance(node, ast.Assign):
                named = {target.id for target in node.targets if isinstance(target, ast.Name)}
                values = [node.value] if named & SHOWN_FIELDS else []
            found += [
                f"{path.relative_to(ROOT)}:{value.lineno} {ast.unparse(value)}"
                for value in values
                for part in parts_of(value)
                if any(said_texts.has_words(text) for text in said_texts.texts(part))
            ]
    assert found == []


def test_in_freecad_it_is_shown_in_its_language(monkeypatch):
    from types import SimpleNamespace

    from cnc_training import host
    from cnc_training.errors import GeometryError
    from cnc_training.gui import job_rows
    from cnc_training.jobs.job import Job, JobState

    error = GeometryError("no_stock", 'The job "Job" has no stock.', "Set it up in the job's editor.")
    assert host.translated(str(error)) == str(error)  # outside FreeCAD

    def translate(context: str, text: str) -> str:
        return GERMAN[text] if context == CONTEXT else text

    logged: list[str] = []
    console = SimpleNamespace(PrintWarning=logged.append)
    monkeypatch.setitem(
        sys.modules,
        "FreeCAD",
        SimpleNamespace(Qt=SimpleNamespace(translate=translate), GuiUp=False, Console=console),
    )
    shown = "Der Auftrag \u201eJob\u201c hat kein Rohteil. Im Editor des Auftrags einrichten."
    assert host.translated(str(error)) == shown
    assert host.translated("") == "" and host.translated("Something else.") == "Something else."
    host.tell_error("Strategie", error)
    assert logged == [f"Strategie: {error}\n"]  # no window: a log, which is English
    failed = Job("1", "generate", "shop", {}, JobState.FAILED, error=error.to_json())
    assert job_rows.detail_of(failed) == shown
    running = Job("2", "train", "shop", {}, JobState.RUNNING, done=3, total=40, unit="epochs", text="Loss 0.1234")
    assert job_rows.detail_of(running) == "Verlust 0.1234: 3 of 40 epochs"


def test_every_unit_of_progress_has_a_name():
    from cnc_training.gui.job_rows import UNITS

    used = {
        node.args[2].value
        for path, tree in SOURCES.items()
        if path.relative_to(PACKAGE).parts[0] == "runtime"
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and said_texts.called(node) == "progress" and len(node.args) > 2
        if isinstance(node.args[2], ast.Constant)
    }
    assert used and used <= {*UNITS, "%"}


def test_a_template_holds_a_word_and_is_found_by_the_literal_in_it():
    for template in TEMPLATES:
        assert said_texts.has_words(template) and template == template.strip()
        assert "{" not in FIELD.sub("", template)


def parts_of(node: ast.expr) -> list[ast.expr]:
    """What an expression may be, without what said() marks."""
    if is_said(node):
        return []
    if isinstance(node, ast.IfExp):
        return [*parts_of(node.body), *parts_of(node.orelse)]
    if isinstance(node, ast.BoolOp):
        return [part for value in node.values for part in parts_of(value)]
    return [node]


def is_said(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and said_texts.called(node) == said_texts.MARK


def is_marked(tree: ast.AST, call: ast.AST, argument: ast.expr) -> bool:
    """Whether a name got its text from said() in the same function."""
    around = said_texts.enclosing(tree, call)
    return isinstance(argument, ast.Name) and any(
        isinstance(node, ast.Assign)
        and is_said(node.value)
        and any(isinstance(target, ast.Name) and target.id == argument.id for target in node.targets)
        for node in ast.walk(around or tree)
    )
