"""Pythons of this machine from which an environment could be made: where they may be, and what is asked of them.

Pure: the list of candidates comes from the file system and the environment, the verdict from what a candidate printed
when it ran PROBE. Who runs it is told in prepare.py.
"""

from __future__ import annotations

import json
import os
import re
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Dict, Iterable, List, Mapping, Optional, Tuple

from cnc_training.env.computer import processor, same_name
from cnc_training.wording import said

# Run as `python -I -c PROBE`; prints one line of JSON. Speaks every Python 3.
PROBE = r"""
import glob, json, os, platform, struct, sys, sysconfig
missing = []
for name in ("venv", "ensurepip", "ssl", "ctypes", "zlib", "sqlite3"):
    try:
        __import__(name)
    except Exception:
        missing.append(name)
base = getattr(sys, "_base_executable", None) or sys.executable
if os.name == "posix":
    base = os.path.realpath(base)
pips = []
if "ensurepip" not in missing:
    for folder in (os.path.join(os.path.dirname(sys.modules["ensurepip"].__file__), "_bundled"),
                   sysconfig.get_config_var("WHEEL_PKG_DIR")):
        pips = pips or sorted(glob.glob(os.path.join(glob.escape(folder or os.devnull), "pip-*.whl")))
if not pips and "ensurepip" not in missing:
    missing.append("ensurepip")
try:
    libc = os.confstr("CS_GNU_LIBC_VERSION").split()
except (AttributeError, ValueError, OSError):
    libc = ["", ""]
print("CNC_TRAINING_PROBE " + json.dumps({
    "executable": base, "version": "%d.%d.%d" % sys.version_info[:3], "bits": 8 * struct.calcsize("P"),
    "implementation": platform.python_implementation(), "machine": platform.machine(), "prefix": sys.base_prefix,
    "missing": missing, "pip": pips[-1] if pips else "", "libc": libc, "freecad": "FreeCAD" in sys.modules}))
"""
PROBE_TIMEOUT_S = 10.0
_ANSWER = "CNC_TRAINING_PROBE "
_OLDEST_GLIBC = (2, 28)
_MISSING = {
    "venv": said("the module venv is missing (Debian and Ubuntu: install python3-venv)"),
    "ensurepip": said("the module ensurepip is missing (Debian and Ubuntu: install python3-venv)"),
    "ssl": said("it was built without ssl"),
    "ctypes": said("it was built without ctypes"),
    "zlib": said("it was built without zlib"),
    "sqlite3": said("it was built without sqlite3"),
}


@dataclass(frozen=True)
class Candidate:
    """A Python that may serve. origin says for people where it was found."""

    path: str
    origin: str


@dataclass(frozen=True)
class Verdict:
    """What became of a candidate. base: what it said about itself, None where it did not answer."""

    path: str
    origin: str
    accepted: bool
    reason: str
    base: Optional[Dict[str, Any]] = None

    @property
    def text(self) -> str:
        return f"{self.path} ({self.origin}): {self.reason}"


def candidates(
    chosen: str = "",
    environ: Optional[Mapping[str, str]] = None,
    platform: str = sys.platform,
    base_prefix: str = sys.base_prefix,
    versions: Iterable[str] = ("3.11", "3.12", "3.13"),
    is_file: Callable[[str], bool] = os.path.isfile,
) -> List[Candidate]:
    """Every Python worth asking, best first: chosen by the user, of the Python that runs this (the host's base), on
    PATH, in the usual places. Nothing is started, nothing refused yet. Two names of one file count once."""
    environ = os.environ if environ is None else environ
    versions = list(versions)
    windows = platform == "win32"
    found: List[Candidate] = []
    if chosen:
        found.append(Candidate(os.path.expanduser(chosen), said("chosen")))
    names = ["python.exe"] if windows else [*(f"python{v}" for v in versions), "python3", "python"]
    base = Path(base_prefix)
    found += [Candidate(str(base / n if windows else base / "bin" / n), said("Python of this program")) for n in names]
    for folder in environ.get("PATH", "").split(";" if windows else ":"):
        if folder:
            found += [Candidate(str(Path(folder) / n), said("on PATH")) for n in names]
    found += [Candidate(path, said("usual place")) for path in _usual_places(environ, platform, versions)]
    kept: List[Candidate] = []
    seen = set()
    for candidate in found:
        identity = os.path.realpath(candidate.path)
        if candidate.origin != "chosen" and (identity in seen or not is_file(candidate.path)):
            continue
        seen.add(identity)
        kept.append(candidate)
    head = [c for c in kept if c.origin == "chosen"]
    tail = [c for c in kept if c.origin != "chosen"]
    # Within the rest the oldest supported version first: it has builds of every package the longest.
    return head + sorted(tail, key=lambda c: _version_rank(c.path, versions))


def _version_rank(path: str, versions: List[str]) -> int:
    match = re.search(r"(\d\.\d+)(?:\.exe)?$", os.path.realpath(path))
    return versions.index(match[1]) if match and match[1] in versions else len(versions)


def _usual_places(environ: Mapping[str, str], platform: str, versions: List[str]) -> List[str]:
    home = environ.get("USERPROFILE") or environ.get("HOME") or ""
    if platform == "win32":
        local = environ.get("LOCALAPPDATA") or str(Path(home, "AppData", "Local"))
        program_files = environ.get("PROGRAMFILES", "")
        shorts = [v.replace(".", "") for v in versions]
        return [
            *(str(Path(local, "Programs", "Python", f"Python{s}", "python.exe")) for s in shorts),
            *(str(Path(program_files, f"Python{s}", "python.exe")) for s in shorts if program_files),
        ]
    places = [f"/usr/bin/python{v}" for v in versions] + [f"/usr/local/bin/python{v}" for v in versions]
    if platform == "darwin":
        places += [f"/opt/homebrew/bin/python{v}" for v in versions]
        places += [f"/Library/Frameworks/Python.framework/Versions/{v}/bin/python3" for v in versions]
    if home:
        for v in versions:
            places += sorted(str(p) for p in Path(home, ".pyenv", "versions").glob(f"{v}.*/bin/python{v}"))
            places += sorted(
                str(p) for p in Path(home, ".local", "share", "uv", "python").glob(f"cpython-{v}.*/bin/python{v}")
            )
    return places


def refused_by_place(path: str, environ: Mapping[str, str]) -> Optional[str]:
    """Why the file at path must not even be started, or None. An environment keeps pointing at its base Python: what
    lies in a mount that comes and goes with FreeCAD cannot be one."""
    real = os.path.realpath(path)
    names = {Path(path).name.lower(), Path(real).name.lower()}
    if any(name.startswith("freecad") for name in names):
        return said("this is FreeCAD itself, not a Python interpreter")
    mount = environ.get("APPDIR") or ""
    if "/.mount_" in real or (mount and real.startswith(mount.rstrip("/") + "/")):
        return said("it lies inside FreeCAD's AppImage, which is gone when FreeCAD quits")
    if real.startswith("/snap/"):
        return said("it lies inside a Snap, which changes with every update")
    if real.startswith("/app/") and environ.get("FLATPAK_ID"):
        return said("it lies inside FreeCAD's Flatpak, which changes with every update")
    return None


def judge(
    candidate: Candidate, exit_code: Optional[int], output: str, versions: Iterable[str], machine: str = ""
) -> Verdict:
    """The verdict on a candidate from what it printed. exit_code None: it did not end in time. machine: the computer's
    processor; "": found out."""
    base = _answer(output)
    reason = _reason_against(exit_code, base, list(versions), machine or processor())
    accepted = reason is None and base is not None
    if accepted and base is not None:
        reason = said(f"Python {base['version']}")
    return Verdict(candidate.path, candidate.origin, accepted, reason or "", base)


def _answer(output: str) -> Optional[Dict[str, Any]]:
    for line in output.splitlines():
        if line.startswith(_ANSWER):
            try:
                data = json.loads(line[len(_ANSWER) :])
            except ValueError:
                return None
            wanted = ("executable", "version", "bits", "implementation", "machine", "missing", "pip")
            return data if isinstance(data, dict) and all(key in data for key in wanted) else None
    return None


def _reason_against(
    exit_code: Optional[int], base: Optional[Dict[str, Any]], versions: List[str], machine: str
) -> Optional[str]:
    if exit_code is None:
        return said(f"it did not answer within {PROBE_TIMEOUT_S:g} s")
    if base is None:
        if exit_code < 0:
            return said(f"it was ended by signal {-exit_code} (macOS: an unsigned program is stopped like this)")
        return said(f"it did not answer as a Python interpreter does (exit code {exit_code})")
    if base.get("freecad"):
        return said("this is FreeCAD itself, not a Python interpreter")
    if base["implementation"] != "CPython":
        return said(f"it is {base['implementation']}, and torch needs CPython")
    minor = ".".join(str(base["version"]).split(".")[:2])
    if minor not in versions:
        return said(f"it is Python {base['version']}; supported are {', '.join(versions)}")
    if base["bits"] != 64:
        return said("it is a 32-bit Python")
    if same_name(str(base["machine"])) != machine:
        return said(f"it is built for {base['machine']}, and this computer has {machine}")
    for name in base["missing"]:
        return _MISSING.get(name, said(f"the module {name} is missing"))
    libc: Tuple[str, str] = tuple(base.get("libc") or ("", ""))  # type: ignore[assignment]
    if libc[0] == "glibc" and tuple(int(n) for n in libc[1].split(".")[:2]) < _OLDEST_GLIBC:
        return said(f"the system's C library (glibc {libc[1]}) is older than 2.28, which torch needs")
    if str(base["executable"]).startswith("/snap/"):
        return said("it lies inside a Snap, which changes with every update")
    return None
