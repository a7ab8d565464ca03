"""Which of the user's pip settings Prepare follows: where packages come from, and how to get there. Nothing else.

A pip.conf may say `user`, `target`, `prefix` or `no-binary`, any of which would break an isolated environment. So pip
is asked for its settings once; those on the list are handed on as variables, and no configuration file is read again.
"""

from __future__ import annotations

import json
import os
from typing import Any, Dict, Mapping

KEPT = {
    "index-url", "extra-index-url", "find-links", "no-index", "trusted-host", "cert", "client-cert", "proxy", "timeout",
    "default-timeout", "retries", "keyring-provider",
}  # fmt: skip
# Run by a Python with pip on its path. Not `pip config list`, which obeys the settings that it should list: with
# `user = true` in a configuration file it looks at that user's file alone.
LIST = r"""
import json
from pip._internal.configuration import Configuration
configuration = Configuration(isolated=False)
configuration.load()
print("CNC_TRAINING_PIP " + json.dumps({key: str(value) for key, value in configuration.items()}))
"""
_ANSWER = "CNC_TRAINING_PIP "
# Later ones win.
_SECTIONS = ("global", "install", "download", ":env:")


def read_settings(output: str) -> Dict[str, str]:
    """setting -> value from what LIST printed."""
    listed: Dict[str, Any] = {}
    for line in output.splitlines():
        if line.startswith(_ANSWER):
            listed = json.loads(line[len(_ANSWER) :])
    values: Dict[str, Dict[str, str]] = {section: {} for section in _SECTIONS}
    for key, value in listed.items():
        section, _, name = key.rpartition(".")
        if section in values and name in KEPT:
            values[section][name] = " ".join(str(value).split())
    merged: Dict[str, str] = {}
    for section in _SECTIONS:
        merged.update(values[section])
    if "timeout" in merged:
        merged["default-timeout"] = merged.pop("timeout")
    return merged


def pip_environment(environ: Mapping[str, str], settings: Mapping[str, str]) -> Dict[str, str]:
    """environ (already cleaned) for a pip that follows these settings and no others."""
    result = {name: value for name, value in environ.items() if not name.upper().startswith("PIP_")}
    result["PIP_CONFIG_FILE"] = os.devnull  # pip's own way to say: read no configuration file
    result["PIP_DISABLE_PIP_VERSION_CHECK"] = "1"
    result["PIP_NO_INPUT"] = "1"
    for name, value in settings.items():
        result["PIP_" + name.upper().replace("-", "_")] = value
    return result
