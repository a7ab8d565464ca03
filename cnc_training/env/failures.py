"""From what pip or a first import printed to one sentence and one hint: the known failures, the most telling first."""

from __future__ import annotations

import errno
import re
from pathlib import Path
from typing import Iterable, NamedTuple

from cnc_training.errors import EnvironmentFailed


class _Known(NamedTuple):
    pattern: str
    kind: str
    sentence: str
    hint: str


_KNOWN = (
    _Known(
        r"No space left on device|\[Errno 28\]|not enough space on the disk",
        "disk_full", "the disk is full", "Free some space and prepare again.",
    ),
    _Known(
        r"DO NOT MATCH THE HASHES|Hash mismatch|HashMismatch",
        "hash_mismatch", "a file from the network is not the one that the list of packages names",
        "A proxy or a sign-in page may have replaced it; try another network.",
    ),
    _Known(
        r"CERTIFICATE_VERIFY_FAILED|SSLCertVerificationError|SSLError",
        "tls", "the server's certificate is not trusted",
        "In a company network set PIP_CERT to the company's certificate file; never switch the check off.",
    ),
    _Known(
        r"407 Proxy Authentication|ProxyError|Cannot connect to proxy",
        "proxy", "the proxy refused the connection", "Set HTTPS_PROXY with the right address, user and password.",
    ),
    _Known(
        r"Name or service not known|Temporary failure in name resolution|getaddrinfo failed|NewConnectionError|"
        r"Connection refused|Network is unreachable|Max retries exceeded|Read timed out|ConnectTimeout",
        "unreachable", "the server cannot be reached", "Check the network and prepare again.",
    ),
    _Known(
        r"WinError 225|virus", "antivirus", "the virus scanner blocked a file",
        "Allow the runtime's folder in the virus scanner and prepare again.",
    ),
    _Known(
        r"WinError (5|32)\b", "file_held", "another program holds a file",
        "Close other FreeCADs, or allow the runtime's folder in the virus scanner.",
    ),
    _Known(
        r"WinError 126|DLL load failed|c10\.dll|fbgemm\.dll",
        "no_vc_runtime", "a system library is missing",
        "Install Microsoft's Visual C++ Redistributable (x64) and prepare again.",
    ),
    _Known(
        r"No matching distribution found|Could not find a version",
        "not_found", "the package index does not have them", "Check the package index that pip is set up for.",
    ),
)  # fmt: skip


def explain(kind: str, sentence: str, output: Iterable[str], way_out: str = "") -> EnvironmentFailed:
    """The failure `sentence` (without a full stop) with the reason that output tells; kind holds where it tells nothing
    that is known. way_out: a sentence of the caller's that ends the hint."""
    lines = [line.strip() for line in output if line.strip()]
    text = "\n".join(lines)
    for known in _KNOWN:
        if re.search(known.pattern, text, re.IGNORECASE):
            return EnvironmentFailed(known.kind, f"{sentence}: {known.sentence}.", f"{known.hint} {way_out}".strip())
    errors = [line for line in lines if re.match(r"ERROR\b|\w*(Error|Exception)\b", line, re.IGNORECASE)]
    told = f": {re.sub(r'^ERROR: *', '', errors[-1])[:200]}" if errors else ""
    return EnvironmentFailed(kind, f"{sentence}{told}".rstrip(".") + ".", f"The log has the details. {way_out}".strip())


def from_os_error(root: Path, error: OSError) -> EnvironmentFailed:
    """What the system refused, in the folder root of the runtime, as a failure for people."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return EnvironmentFailed("disk_full", f"The disk of {root} is full.", "Free some space and prepare again.")
    if getattr(error, "winerror", None) in (5, 32, 225):
        return EnvironmentFailed(
            "file_held", f"Windows refused a file operation: {error}.",
            "A virus scanner may hold the file; exclude the folder and prepare again.",
        )  # fmt: skip
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST):
        return EnvironmentFailed(
            "not_writable", f"The folder {root} cannot be written to ({error.strerror}).",
            "Check its permissions, or set CNC_TRAINING_HOME to another folder.",
        )  # fmt: skip
    if error.errno == errno.ENAMETOOLONG:
        return EnvironmentFailed(
            "path_too_long", f"A name in {root} is too long for the system.",
            "Set CNC_TRAINING_HOME to a folder with a short name.",
        )  # fmt: skip
    return EnvironmentFailed("os_error", f"The system refused an operation: {error}.", "The log has the details.")
