"""Every text can be translated, and is; what FreeCAD loads is made of it."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

pytestmark = pytest.mark.quick

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "translations"
GERMAN = FOLDER / "CncTraining_de.ts"
WITH_WINDOWS = [*(ROOT / "cnc_training" / "gui").rglob("*.py"), *(ROOT / "cnc_training" / "cam").glob("*.py")]
SHOWN_BY = {
    "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction", "addAction", "addItem", "addRow",
    "addTab", "setText", "setTitle", "setToolTip", "setStatusTip", "setWhatsThis", "setWindowTitle",
    "setPlaceholderText",
    "setAccessibleName", "setHorizontalHeaderLabels", "setHeaderLabels", "setSpecialValueText", "tell", "confirm",
    "status_message",
}  # fmt: skip


def messages(path: Path) -> list[tuple[str, str, str]]:
    """(context, source, translation)."""
    return [
        (context.findtext("name", ""), message.findtext("source", ""), message.findtext("translation", ""))
        for context in ElementTree.parse(path).getroot().iter("context")
        for message in context.iter("message")
    ]


def placeholders(text: str) -> list[str]:
    return re.findall(r"{[^{}]*}", text)


def test_files_of_translations_hold_every_text_of_the_sources_and_german_translates_all():
    done = subprocess.run([sys.executable, ROOT / "tools" / "translations", "check"], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_placeholders_and_marks_at_the_end_are_those_of_the_original():
    found = messages(GERMAN)
    assert len(found) > 400
    for _context, source, german in found:
        assert placeholders(german) == placeholders(source), source
        for mark in ("...", ":", "?"):
            assert german.endswith(mark) == source.endswith(mark), (source, german)
        assert german == german.strip() or source != source.strip(), german
        german.format(*range(9))


def test_what_is_loaded_is_made_of_what_was_translated():
    compiled = GERMAN.with_suffix(".qm").read_bytes()
    for _context, _source, german in messages(GERMAN):
        assert german.encode("utf-16-be") in compiled, f"run tools/translations release: {german}"


def test_no_words_are_shown_that_cannot_be_translated():
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno} {ast.unparse(literal)}"
        for path in WITH_WINDOWS
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and called(node) in SHOWN_BY
        for argument in node.args
        for literal in (argument.elts if isinstance(argument, (ast.List, ast.Tuple)) else [argument])
        if has_words(literal)
    ]
    assert found == []


def test_a_text_to_translate_is_a_literal_in_a_known_context():
    known = re.compile(r"CncTraining(_[A-Za-z]+)?|Workbench|PythonCommand")
    for path in WITH_WINDOWS:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and called(node) in ("translate", "tr", "QT_TRANSLATE_NOOP"):
                context = node.args[0]
                assert isinstance(context, ast.Constant) and known.fullmatch(context.value), f"{path}:{node.lineno}"


def called(node: ast.Call) -> str:
    return node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")


def has_words(node: ast.expr) -> bool:
    """Literal text with a word in it; markup, units and what is filled in are none."""
    parts = node.values if isinstance(node, ast.JoinedStr) else [node]
    text = "".join(part.value for part in parts if isinstance(part, ast.Constant) and isinstance(part.value, str))
    return bool(re.search(r"[A-Za-z]{3,}", re.sub(r"<[^>]*>?|\S*>|SHA-256", "", text)))


def test_what_others_say_is_translated_where_it_is_shown():
    """Errors, reasons and states are English where they arise: whoever shows one has it translated."""
    spoken = {"message", "hint", "reason", "detail", "problem", "Warnings", "messages", "error"}
    shown_by = SHOWN_BY | {"setInformativeText", "setFormat", "_say", "show_problem", "QListWidgetItem"}
    found = [
        f"{path.relative_to(ROOT)}:{node.lineno} {ast.unparse(inner)}"
        for path in WITH_WINDOWS
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and called(node) in shown_by
        for argument in node.args
        for inner in not_translated(argument)
        if (isinstance(inner, ast.Attribute) and inner.attr in spoken)
        or (isinstance(inner, ast.Call) and called(inner) == "str" and ast.unparse(inner.args[0]) in ERRORS)
    ]
    assert found == []


ERRORS = {"error", "failure", "refusal"}


def not_translated(node: ast.expr) -> list[ast.expr]:
    """The parts of an argument that do not go through host.translated, nor into another call that says something."""
    if isinstance(node, ast.Call) and called(node) in ("translated", "model_summary", "detail_of"):
        return []
    return [node, *(part for child in ast.iter_child_nodes(node) for part in not_translated(child))]
