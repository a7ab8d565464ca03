"""What helps to find out what is wrong, as one text to be copied: versions, paths, settings, the end of the last logs.

Secrets stay out: passwords in addresses, tokens, and every variable that is not on the list of what children get.
"""

from __future__ import annotations

import dataclasses
import json
import platform
import re
import time
from pathlib import Path
from typing import Any, List, Mapping, Optional

from cnc_training import __version__
from cnc_training.env import overview, preflight
from cnc_training.env.child_environment import child_environment
from cnc_training.env.layout import Layout, read_json
from cnc_training.env.state import marker_of_current
from cnc_training.settings import Settings

LOG_LINES = 40
_SANDBOXES = ("APPIMAGE", "APPDIR", "FLATPAK_ID", "SNAP")
_SECRET_NAME = re.compile(r"pass|secret|token|key|auth|credential|cookie", re.IGNORECASE)
_IN_ADDRESS = re.compile(r"(?P<scheme>\b[a-z][a-z0-9+.-]*://)[^/\s@]+@", re.IGNORECASE)
_ASSIGNED = re.compile(
    r"(?P<name>\b[\w-]*(?:password|passwd|secret|token|api[_-]?key|authorization)[\w-]*)(?P<sign>\s*[=:]\s*)"
    r"(?:(?:bearer|basic)\s+)?\S+",
    re.IGNORECASE,
)


def without_secrets(text: str) -> str:
    """text without user and password in addresses and without values of what is called a password, token or key."""
    text = _IN_ADDRESS.sub(lambda m: f"{m['scheme']}***@", text)
    return _ASSIGNED.sub(lambda m: f"{m['name']}{m['sign']}***", text)


def report(
    facts: Mapping[str, Optional[str]],
    layout: Layout,
    settings: Settings,
    state: str,
    reason: str,
    environ: Mapping[str, str],
) -> str:
    """facts: of the host (host.facts). A section for each subject; every line could go into a public issue."""
    survey = read_json(layout.survey) or {}
    marker = marker_of_current(layout)
    sections = {
        "CNC Training": _pairs({"version": __version__, "time": time.strftime("%Y-%m-%d %H:%M:%S %z"), **facts}),
        "Environment": _pairs({
            "state": state, "reason": reason, "folder": layout.root,
            "free": f"{preflight.free_bytes(layout) / 1e9:.1f} GB",
            "python": marker.get("base", {}).get("executable"), "python version": marker.get("base", {}).get("version"),
            "made": marker.get("created"), "packages": json.dumps(marker.get("versions", {}), sort_keys=True),
            "last step": json.dumps(read_json(layout.journal) or {}, sort_keys=True),
            "libc": " ".join(platform.libc_ver()),
        }),
        "Pythons": [row.text for row in overview.rows(layout, settings.interpreter, environ)],
        "GPU": _pairs(overview.gpu_summary(layout, marker)),
        "Settings": _pairs(dataclasses.asdict(settings)),
        "Variables": _pairs({
            **{n: v for n, v in child_environment(environ).items() if _worth_telling(n)},
            **{n: environ[n] for n in _SANDBOXES if n in environ},
        }),
        "Tried before": _pairs(survey.get("attempts", {})),
        "End of the last log": _last_log(layout),
    }  # fmt: skip
    lines: List[str] = []
    for title, section in sections.items():
        lines += [f"## {title}", *(section or ["-"]), ""]
    return without_secrets("\n".join(lines))


def _worth_telling(name: str) -> bool:
    upper = name.upper()
    told = upper.endswith("_PROXY") or upper.startswith(("PIP_", "SSL_", "CNC_TRAINING_", "CUDA_", "LANG", "LC_"))
    return (told or upper in ("PATH", "REQUESTS_CA_BUNDLE")) and not _SECRET_NAME.search(name.replace("KEYRING", ""))


def _pairs(values: Mapping[str, Any]) -> List[str]:
    return [f"{name}: {value}" for name, value in values.items() if value not in (None, "", {}, [])]


def _last_log(layout: Layout) -> List[str]:
    logs = sorted(layout.logs.glob("prepare-*/log.txt"))
    return _tail(logs[-1]) if logs else []


def _tail(path: Path) -> List[str]:
    try:
        with open(path, "rb") as stream:
            stream.seek(0, 2)
            stream.seek(max(0, stream.tell() - 64_000))
            lines = stream.read().decode("utf-8", errors="replace").splitlines()
    except OSError:
        return []
    return [str(path), *lines[-LOG_LINES:]]
