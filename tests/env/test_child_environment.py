"""Children get what they need and nothing that a host, a launcher or a shell has put there."""

from __future__ import annotations

import pytest

from cnc_training.env.child_environment import child_environment

pytestmark = pytest.mark.quick


@pytest.mark.parametrize(
    "name",
    [
        "PYTHONHOME", "PYTHONPATH", "PYTHONSTARTUP", "PYTHONUSERBASE", "VIRTUAL_ENV", "CONDA_PREFIX",
        "__PYVENV_LAUNCHER__", "LD_LIBRARY_PATH", "LD_PRELOAD", "DYLD_LIBRARY_PATH", "DYLD_INSERT_LIBRARIES",
        "QT_PLUGIN_PATH", "QT_QPA_PLATFORM", "APPDIR", "APPIMAGE", "PIP_USER", "PIP_TARGET", "PIP_PREFIX", "PIP_ROOT",
        "PIP_REQUIRE_VIRTUALENV", "PIP_NO_BINARY", "PIP_CONSTRAINT", "UV_PYTHON", "GIT_DIR", "AWS_SECRET_ACCESS_KEY",
    ],
)  # fmt: skip
@pytest.mark.parametrize("platform", ["linux", "darwin", "win32"])
@pytest.mark.fault("F9", "each misleading variable on each platform")
def test_what_could_mislead_a_child_is_dropped(name, platform):
    assert name not in child_environment({"PATH": "/usr/bin", name: "/poison"}, platform)


@pytest.mark.parametrize(
    "name",
    [
        "HOME", "LANG", "LC_ALL", "TMPDIR", "http_proxy", "HTTPS_PROXY", "no_proxy", "SSL_CERT_FILE",
        "REQUESTS_CA_BUNDLE", "PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS", "PIP_CERT", "PIP_CONFIG_FILE",
        "CNC_TRAINING_HOME", "CNC_TRAINING_DATASET", "CUDA_VISIBLE_DEVICES", "XDG_DATA_HOME",
    ],
)  # fmt: skip
@pytest.mark.fault("F5", "proxy and certificate variables of the user reach the children")
def test_the_way_to_home_network_and_own_settings_is_kept(name):
    assert child_environment({name: "/some value"}, "linux")[name] == "/some value"


@pytest.mark.fault("F9", "a library path that the launcher changed")
def test_a_library_path_survives_only_as_the_launcher_found_it():
    environ = {"LD_LIBRARY_PATH": "/app/lib", "LD_LIBRARY_PATH_ORIG": "/opt/driver"}
    assert child_environment(environ, "linux")["LD_LIBRARY_PATH"] == "/opt/driver"


def test_a_variable_that_was_empty_before_the_launcher_is_not_set():
    environ = {"LD_LIBRARY_PATH": "/app/lib", "LD_LIBRARY_PATH_ORIG": ""}
    assert "LD_LIBRARY_PATH" not in child_environment(environ, "linux")


def test_path_is_restored_to_what_it_was_before_the_launcher():
    assert child_environment({"PATH": "/app/bin:/usr/bin", "PATH_ORIG": "/usr/bin"}, "linux")["PATH"] == "/usr/bin"


@pytest.mark.parametrize("variable", ["APPDIR", "SNAP"])
@pytest.mark.fault("F9", "certificates and PATH inside FreeCAD's own bundle")
def test_entries_inside_the_host_bundle_leave_path_and_certificates(variable):
    environ = {
        variable: "/run/.mount_Free",
        "PATH": "/run/.mount_Free/usr/bin:/usr/bin:/run/.mount_FreeOther/bin",
        "SSL_CERT_FILE": "/run/.mount_Free/usr/ssl/cert.pem",
    }
    child = child_environment(environ, "linux")
    assert child["PATH"] == "/usr/bin:/run/.mount_FreeOther/bin"
    assert "SSL_CERT_FILE" not in child


def test_windows_names_are_matched_whatever_their_case():
    environ = {"Path": "C:\\FreeCAD\\bin;C:\\Windows", "SystemRoot": "C:\\Windows", "pythonhome": "C:\\FreeCAD\\bin"}
    child = child_environment(environ, "win32", bundles=["c:/freecad"])
    assert child["Path"] == "C:\\Windows"
    assert child["SystemRoot"] == "C:\\Windows"
    assert "pythonhome" not in child


@pytest.mark.fault("F10", "children of children read no user site either")
def test_grandchildren_read_no_user_site_and_speak_utf8():
    child = child_environment({}, "linux")
    assert child["PYTHONNOUSERSITE"] == child["PYTHONUTF8"] == "1"
