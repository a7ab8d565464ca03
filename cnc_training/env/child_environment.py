"""The environment variables of every child process: an allow-list, because what a host adds cannot be listed.

FreeCAD's launchers export library paths, PYTHONHOME, Qt plugin paths and their own certificates. `python -I` protects
the child from PYTHON*, but not from LD_LIBRARY_PATH, and it does not protect the child's own children. So a child gets
only what it needs: where it is, who it runs for, the way to the network, and this addon's own variables.
"""

from __future__ import annotations

import sys
from typing import Dict, Iterable, List, Mapping

_EVERYWHERE = {
    "PATH", "HOME", "USER", "LOGNAME", "LANG", "LANGUAGE", "TZ", "TMPDIR", "TEMP", "TMP", "NETRC",
    # the way to the network
    "HTTP_PROXY", "HTTPS_PROXY", "FTP_PROXY", "ALL_PROXY", "NO_PROXY",
    "SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE",
    # which packages to trust and where they are; never where to install them
    "PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS", "PIP_NO_INDEX", "PIP_TRUSTED_HOST", "PIP_CERT",
    "PIP_CLIENT_CERT", "PIP_PROXY", "PIP_CONFIG_FILE", "PIP_DEFAULT_TIMEOUT", "PIP_TIMEOUT", "PIP_RETRIES",
    "PIP_KEYRING_PROVIDER",
    # how much of the machine to use
    "CUDA_VISIBLE_DEVICES", "CUDA_DEVICE_ORDER", "NVIDIA_VISIBLE_DEVICES", "OMP_NUM_THREADS", "MKL_NUM_THREADS",
    "OPENBLAS_NUM_THREADS",
}  # fmt: skip
_POSIX = {
    "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CONFIG_DIRS", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "SHELL",
}  # fmt: skip
_WINDOWS = {
    "SYSTEMROOT", "SYSTEMDRIVE", "WINDIR", "COMSPEC", "PATHEXT", "OS", "USERPROFILE", "USERNAME", "USERDOMAIN",
    "COMPUTERNAME", "HOMEDRIVE", "HOMEPATH", "APPDATA", "LOCALAPPDATA", "PROGRAMDATA", "ALLUSERSPROFILE", "PUBLIC",
    "PROGRAMFILES", "PROGRAMFILES(X86)", "PROGRAMW6432", "COMMONPROGRAMFILES", "COMMONPROGRAMFILES(X86)",
    "COMMONPROGRAMW6432", "NUMBER_OF_PROCESSORS", "PROCESSOR_ARCHITECTURE", "PROCESSOR_IDENTIFIER", "CUDA_PATH",
}  # fmt: skip
_PREFIXES = ("LC_", "CNC_TRAINING_")
_PATH_LISTS = {"PATH", "XDG_CONFIG_DIRS", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"}
_CERTIFICATES = {"SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE", "PIP_CERT"}
# Kept only in the form that a launcher saved as NAME_ORIG before it set its own.
_RESTORED = {"LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"}
_BUNDLE_VARIABLES = ("APPDIR", "SNAP")


def child_environment(
    environ: Mapping[str, str], platform: str = sys.platform, bundles: Iterable[str] = ()
) -> Dict[str, str]:
    """What of environ a child process gets.

    platform  as sys.platform
    bundles   folders of the host's own files (an unpacked or mounted FreeCAD); what points into them is left out. Those
              of an AppImage and of a Snap are read from environ.

    The rules: names on the allow-list only; a variable that a launcher saved as NAME_ORIG is restored; entries of PATH
    and certificates inside a bundle are left out; library paths survive only as restored; Python's children of the
    child read no user site and speak UTF-8.
    """
    windows = platform == "win32"
    allowed = _EVERYWHERE | (_WINDOWS if windows else _POSIX)
    roots = [_folder(b, windows) for b in (*(environ.get(v, "") for v in _BUNDLE_VARIABLES), *bundles) if b]
    separator = ";" if windows else ":"
    originals = {name[:-5]: value for name, value in environ.items() if name.endswith("_ORIG")}
    result: Dict[str, str] = {}
    for name in sorted(set(environ) | set(originals)):
        upper = name.upper()
        canonical = upper if windows or upper.endswith("_PROXY") else name  # http_proxy is as common as HTTP_PROXY
        if canonical not in allowed and canonical not in _RESTORED and not canonical.startswith(_PREFIXES):
            continue
        if canonical in _RESTORED and name not in originals:
            continue
        if name.endswith("_ORIG"):
            continue
        value = originals.get(name, environ.get(name, ""))
        if canonical in _PATH_LISTS:
            value = separator.join(_outside(value.split(separator), roots, windows))
        elif canonical in _CERTIFICATES and not _outside([value], roots, windows):
            continue
        if value and "\0" not in value:
            result[name] = value
    result["PYTHONNOUSERSITE"] = "1"
    result["PYTHONUTF8"] = "1"
    return result


def _outside(paths: Iterable[str], roots: List[str], windows: bool) -> List[str]:
    return [p for p in paths if p and not any(_folder(p, windows).startswith(root) for root in roots)]


def _folder(path: str, windows: bool) -> str:
    """path in a form in which being inside a folder is being a string that starts with it."""
    if windows:
        return path.replace("/", "\\").rstrip("\\").lower() + "\\"
    return path.rstrip("/") + "/"
