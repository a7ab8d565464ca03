"""Every dialog, panel and page in real FreeCADs: in German, and on a dark theme at twice the size."""

from __future__ import annotations

from pathlib import Path

import pytest
from test_in_freecad import ROOT, checks_of, drive, version  # noqa: F401  (a fixture)

pytestmark = [pytest.mark.gui, pytest.mark.slow]

DARK = {
    "0.20": ("Dark-blue.qss", ""),
    "1.0": ("FreeCAD Dark.qss", "FreeCAD Dark"),
    "1.1": ("FreeCAD.qss", "FreeCAD Dark"),
}


def preferences(folder: Path, language: str, style: str = "", theme: str = "") -> Path:
    """A FreeCAD user folder with this language and style sheet."""
    user = folder / "user"
    user.mkdir()
    text = (ROOT / "tools" / "hosts" / "user.cfg").read_text()
    general, all_of_them = '<FCParamGroup Name="General">', '<FCParamGroup Name="Preferences">'
    assert general in text and all_of_them in text
    text = text.replace(general, f'{general}<FCText Name="Language">{language}</FCText>', 1)
    if style:
        look = f'<FCText Name="StyleSheet">{style}</FCText><FCText Name="Theme">{theme}</FCText>'
        text = text.replace(all_of_them, f'{all_of_them}<FCParamGroup Name="MainWindow">{look}</FCParamGroup>', 1)
    (user / "user.cfg").write_text(text)
    return user


@pytest.fixture(scope="module")
def german(version, tmp_path_factory) -> dict:  # noqa: F811
    folder = tmp_path_factory.mktemp(f"german-{version}")
    user = preferences(folder, "German")
    return drive(version, "looks.py", folder, FREECAD_USER_HOME=str(user), CNC_TEST_LANGUAGE="German")


@pytest.fixture(scope="module")
def dark_and_large(version, tmp_path_factory) -> dict:  # noqa: F811
    folder = tmp_path_factory.mktemp(f"dark-{version}")
    user = preferences(folder, "English", *DARK[version])
    return drive(
        version, "looks.py", folder, FREECAD_USER_HOME=str(user), QT_SCALE_FACTOR="2", CNC_TEST_LANGUAGE="English"
    )


@pytest.mark.parametrize("check", checks_of("looks.py"))
def test_german(german, check):
    assert german.get(check, german["output"]) == "passed"


@pytest.mark.parametrize("check", [check for check in checks_of("looks.py") if check != "words_are_german"])
def test_dark_and_large(dark_and_large, check):
    assert dark_and_large.get(check, dark_and_large["output"]) == "passed"
