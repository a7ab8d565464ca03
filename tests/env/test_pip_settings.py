"""pip follows the user's index, proxy and certificates; what would put packages elsewhere never reaches it."""

from __future__ import annotations

import json
import os

import pytest

from cnc_training.env.pip_settings import pip_environment, read_settings

pytestmark = pytest.mark.quick


def listed(**settings: str) -> str:
    """What the listing of these settings looks like; __ stands for the dot."""
    values = {name.replace("__", ".").replace("env.", ":env:.").replace("_", "-"): v for name, v in settings.items()}
    return "a warning\nCNC_TRAINING_PIP " + json.dumps(values)


@pytest.mark.fault("F5", "index, proxy and certificate settings of the user's pip are read")
def test_only_settings_about_the_source_of_packages_are_read():
    output = listed(
        global__index_url="https://mirror.invalid/simple",
        global__user="true",
        install__target="/somewhere",
        global__no_binary=":all:",
        global__proxy="http://proxy.invalid:3128",
    )
    assert read_settings(output) == {
        "index-url": "https://mirror.invalid/simple",
        "proxy": "http://proxy.invalid:3128",
    }


def test_the_environment_wins_over_the_command_and_this_over_the_global_section():
    assert read_settings(listed(global__timeout="5", install__timeout="6")) == {"default-timeout": "6"}
    every = listed(env__timeout="8", global__timeout="5", download__timeout="7", install__timeout="6")
    assert read_settings(every) == {"default-timeout": "8"}


def test_lists_over_several_lines_become_one():
    assert read_settings(listed(global__find_links="\n/one\n/two"))["find-links"] == "/one /two"


def test_no_answer_is_no_settings():
    assert read_settings("Traceback") == {}


@pytest.mark.fault("F11", "pip gets no configuration file")
def test_pip_runs_with_these_settings_and_no_configuration_file():
    environ = {"PATH": "/usr/bin", "PIP_USER": "1", "pip_target": "/x", "PIP_CONFIG_FILE": "/etc/evil.conf"}
    child = pip_environment(environ, {"index-url": "https://mirror.invalid/simple"})
    assert child["PATH"] == "/usr/bin"
    assert child["PIP_INDEX_URL"] == "https://mirror.invalid/simple"
    assert child["PIP_CONFIG_FILE"] == os.devnull
    assert not {"PIP_USER", "pip_target"} & set(child)
