"""Diagnostics hold what one needs to help, and no secret."""

from __future__ import annotations

import pytest

from cnc_training.env import diagnostics
from cnc_training.env.layout import Layout, write_json
from cnc_training.settings import Settings

pytestmark = pytest.mark.quick


@pytest.mark.parametrize(
    "text, told",
    [
        ("HTTPS_PROXY: http://me:s3cret@proxy.example:8080", "HTTPS_PROXY: http://***@proxy.example:8080"),
        ("index https://user@host/simple", "index https://***@host/simple"),
        ("api_key=s3cret and more", "api_key=*** and more"),
        ("Authorization: Bearer s3cret", "Authorization: ***"),
        ("PIP_PASSWORD = s3cret", "PIP_PASSWORD = ***"),
        ("file:///home/me@work is a path", "file:///home/me@work is a path"),
        ("tokenizer 1.0", "tokenizer 1.0"),
    ],
)
def test_secrets_are_blotted_out_and_the_rest_is_kept(text, told):
    assert diagnostics.without_secrets(text) == told


def test_the_report_has_versions_paths_settings_and_the_end_of_the_last_log(tmp_path):
    layout = Layout.at(tmp_path / "runtime")
    for name, last in (
        ("prepare-20260101-000000-000001", "of the day before"),
        ("prepare-20260102-000000-000001", "the last line"),
    ):
        (layout.logs / name).mkdir(parents=True)
        lines = [f"line {i}" for i in range(500)]
        (layout.logs / name / "log.txt").write_text("\n".join([*lines, f"https://me:s3cret@host {last}"]))
    write_json(layout.survey, {"attempts": {"standalone": "No route."}, "problem": "nvidia-smi hangs"})
    environ = {
        "HTTPS_PROXY": "http://me:s3cret@proxy:1", "PIP_INDEX_URL": "https://t0ken-s3cret@index/", "HOME": "/home/me",
        "MY_PASSWORD": "s3cret", "AWS_SECRET_ACCESS_KEY": "s3cret",
        "APPIMAGE": "/apps/FreeCAD.AppImage", "PATH": "/bin",
    }  # fmt: skip
    facts = {"freecad": "1.1.0", "python": "3.11.2", "binding": None}
    text = diagnostics.report(facts, layout, Settings(mirror="https://me:s3cret@m"), "FAILED", "It failed.", environ)
    for wanted in (
        "freecad: 1.1.0", "state: FAILED", "reason: It failed.", str(layout.root),
        "default_cusp_mm: 0.01", "No route.",
        "HTTPS_PROXY: http://***@proxy:1", "nvidia-smi hangs", "APPIMAGE: /apps/FreeCAD.AppImage", "the last line",
        "line 499",
    ):  # fmt: skip
        assert wanted in text, wanted
    assert "s3cret" not in text and "of the day before" not in text and "binding" not in text and "line 400" not in text
