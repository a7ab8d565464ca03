"""Prepare in real FreeCADs from a standalone Python: downloaded over a bad link, then from the inbox without a network.

The archive is made from an installed CPython and laid out as a release is. The user's folder has blanks and letters of
all kinds in its name.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from freecad_hosts import CACHE, HOST, ROOT, VERSIONS, obstacle
from scripted_server import cut, status, whole

from cnc_training.env.archives import archive_key

requests = pytest.importorskip("requests")
pytestmark = [
    pytest.mark.host,
    pytest.mark.slow,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="tools/host"),
    pytest.mark.skipif(shutil.which("patchelf") is None, reason="patchelf is not installed"),
]
SCRIPT = """
import json, os, sys
if os.environ.get("TEST_PACKAGES"):
    sys.path.append(os.environ["TEST_PACKAGES"])
from cnc_training import api
from cnc_training.application import application
environment = application().environment
said = []
environment.logged.connect(said.append)
print("SOURCE", next(row.text for row in environment.sources() if row.path == "standalone"), flush=True)
try:
    api.prepare_environment(300)
except Exception as error:
    print("FAILED", error, flush=True)
print("LOG", json.dumps("".join(said)), flush=True)
print("AFTER", environment.state, environment.reason, flush=True)
if environment.state == "READY":
    base = json.loads((environment.python.parents[1] / ".complete.json").read_text())["base"]
    print("BASE", base["executable"], flush=True)
os._exit(0)
"""
PACKAGES = ("requests", "urllib3", "idna", "certifi", "charset_normalizer")


@pytest.fixture(scope="module")
def archive(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    path = folder / "cpython-3.11+test-install_only_stripped.tar.gz"
    command = [sys.executable, str(ROOT / "tools" / "relocatable_python"), "--archive", str(path)]
    subprocess.run([*command, "--output", str(folder / "python")], check=True, stdout=subprocess.PIPE)
    return path


@pytest.fixture(scope="module")
def packages(tmp_path_factory) -> Path:
    """`requests` as the Addon Manager installs it: in a folder on FreeCAD's path. Pure Python only, for any version."""
    folder = tmp_path_factory.mktemp("packages")
    site = Path(requests.__file__).parents[1]
    for name in PACKAGES:
        shutil.copytree(site / name, folder / name, ignore=shutil.ignore_patterns("*.so", "__pycache__"))
    return folder


@pytest.fixture(params=VERSIONS)
def freecad(request, tiny, tmp_path, archive):
    """Runs the script in a FreeCAD, with a list of Pythons that names our archive; returns what it said by word."""
    reason = obstacle(request.param)
    if reason:
        pytest.skip(reason)
    script = tmp_path / "prepare.py"
    script.write_text(SCRIPT)
    digest = hashlib.sha256(archive.read_bytes()).hexdigest()

    def run(home: Path, address: str, before: tuple = (), **variables: str) -> dict[str, str]:
        listed = {
            "version": "3.11", "release": "test", "addresses": [address + "/{release}/{file}"],
            "archives": {archive_key(): {"file": archive.name, "sha256": digest, "about_bytes": 10_000_000}},
        }  # fmt: skip
        pythons = tmp_path / "pythons.json"
        pythons.write_text(json.dumps(listed))
        environ = {
            **os.environ, "XDG_CACHE_HOME": CACHE, "CNC_TRAINING_HOME": str(home), "CNC_TRAINING_PYTHON": "standalone",
            "CNC_TRAINING_LOCK": str(tiny.lock), "CNC_TRAINING_PYTHONS": str(pythons), **variables,
        }  # fmt: skip
        command = [*before, str(HOST), request.param, "freecadcmd", str(script)]
        done = subprocess.run(command, env=environ, stdout=subprocess.PIPE, text=True, encoding="utf-8", timeout=400)
        lines = [line.partition(" ") for line in done.stdout.splitlines()]
        return {word: rest for word, _, rest in lines if word.isupper()}

    return run


@pytest.mark.fault("F1", "a real FreeCAD fetches a Python over a link that breaks off, and prepares from it")
@pytest.mark.fault("F4", "a real FreeCAD without any network prepares from the downloads folder")
@pytest.mark.fault("F19", "a real FreeCAD under a folder with blanks, umlauts and Chinese")
def test_a_standalone_python_over_a_bad_link_and_then_from_the_inbox_without_a_network(
    freecad, serve, archive, packages, tiny, tmp_path
):
    data = archive.read_bytes()
    server = serve(status(503), cut(data, len(data) // 2, reset=True), whole(data))
    online = tmp_path / "Ünï çödé 空" / "online"
    said = freecad(online, server.address, TEST_PACKAGES=str(packages))
    assert "to be downloaded, about 10 MB" in said["SOURCE"]
    assert said["AFTER"].startswith("READY"), said
    assert Path(said["BASE"]).is_relative_to(online / "runtime" / "python")
    assert len(server.seen) == 3 and 0 < server.ranges[2] <= len(data) // 2
    assert "it answered 503" in json.loads(said["LOG"])

    offline = tmp_path / "Ünï çödé 空" / "offline"
    inbox = offline / "runtime" / "downloads"
    inbox.mkdir(parents=True)
    shutil.copy(archive, inbox / "fetched by hand.tar.gz")
    for wheel in tiny.wheels.iterdir():
        shutil.copy(wheel, inbox)
    no_network = ("unshare", "--net") if os.geteuid() == 0 else ()
    said = freecad(offline, server.address, no_network, PIP_FIND_LINKS="/nowhere", HTTP_PROXY="http://127.0.0.1:9")
    assert said["AFTER"].startswith("READY"), said
    assert Path(said["BASE"]).is_relative_to(offline / "runtime" / "python")
    assert "nothing is downloaded" in json.loads(said["LOG"])
    assert len(server.seen) == 3


def test_without_requests_the_download_is_skipped_and_the_panel_says_so(freecad, serve, tmp_path):
    server = serve(status(404))
    environ = {"PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}"}
    said = freecad(tmp_path / "home", server.address, **environ)
    if "requests` is missing" not in said["SOURCE"]:
        pytest.skip("this FreeCAD has requests")
    assert "cannot be used: Nothing can be downloaded" in json.loads(said["LOG"])
    assert server.seen == []
