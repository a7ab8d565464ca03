"""Which of the user's pip settings Prepare follows: where packages come from, and how to get there. Nothing else.

A pip.conf may say `user`, `target`, `prefix` or `no-binary`, any of which would break an isolated environment. So pip
is asked for its settings once; those on the list are handed on as variables, and no configuration file is read again.
"""

from __future__ import annotations

import ast
import os
from typing import Dict, Mapping

KEPT = {
    "index-url", "extra-index-url", "find-links", "no-index", "trusted-host", "cert", "client-cert", "proxy", "timeout",
    "default-timeout", "retries", "keyring-provider",
}  # fmt: skip
# Later ones win.
_SECTIONS = ("global", "install", "download", ":env:")


def read_settings(listing: str) -> Dict[str, str]:
    """setting -> value from what `pip config list` printed."""
    values: Dict[str, Dict[str, str]] = {section: {} for section in _SECTIONS}
    for line in listing.splitlines():
        key, separator, literal = line.partition("=")
        section, _, name = key.strip().rpartition(".")
        if not separator or section not in values or name not in KEPT:
            continue
        try:
            value = ast.literal_eval(literal.strip())
        except (ValueError, SyntaxError):
            continue
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
