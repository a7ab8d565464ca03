"""pip follows the user's index, proxy and certificates; what would put packages elsewhere never reaches it."""

from __future__ import annotations

import os

import pytest

from cnc_training.env.pip_settings import pip_environment, read_settings

pytestmark = pytest.mark.quick


def test_only_settings_about_the_source_of_packages_are_read():
    listing = "\n".join(
        [
            "global.index-url='https://mirror.invalid/simple'",
            "global.user='true'",
            "install.target='/somewhere'",
            "global.no-binary=':all:'",
            "global.proxy='http://proxy.invalid:3128'",
            "a warning that is no setting",
        ]
    )
    assert read_settings(listing) == {
        "index-url": "https://mirror.invalid/simple",
        "proxy": "http://proxy.invalid:3128",
    }


def test_the_environment_wins_over_the_command_and_this_over_the_global_section():
    listing = "global.timeout='5'\ninstall.timeout='6'\ndownload.timeout='7'\n:env:.timeout='8'"
    assert read_settings(listing) == {"default-timeout": "8"}
    assert read_settings("\n".join(listing.splitlines()[:2])) == {"default-timeout": "6"}


def test_lists_over_several_lines_become_one():
    assert read_settings("global.find-links='\\n/one\\n/two'")["find-links"] == "/one /two"


def test_pip_runs_with_these_settings_and_no_configuration_file():
    environ = {"PATH": "/usr/bin", "PIP_USER": "1", "pip_target": "/x", "PIP_CONFIG_FILE": "/etc/evil.conf"}
    child = pip_environment(environ, {"index-url": "https://mirror.invalid/simple"})
    assert child["PATH"] == "/usr/bin"
    assert child["PIP_INDEX_URL"] == "https://mirror.invalid/simple"
    assert child["PIP_CONFIG_FILE"] == os.devnull
    assert not {"PIP_USER", "pip_target"} & set(child)
