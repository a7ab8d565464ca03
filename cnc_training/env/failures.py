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
        r"\[Errno 36\]|File name too long|WinError 206", "path_too_long", "a file's name is too long for the system",
        "Set CNC_TRAINING_HOME to a folder with a short name.",
    ),
    _Known(
        r"failed to map segment from shared object", "no_execution", "nothing may be executed in the runtime's folder",
        "It lies on a disk that is mounted `noexec`; set CNC_TRAINING_HOME to a folder on another one.",
    ),
    _Known(
        r"Read-only file system|\[Errno 30\]|Permission denied|\[Errno 13\]",
        "not_writable", "a folder cannot be written to", "Check the permissions of the folder that the log names.",
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
        r"\b407 |ProxyError|Cannot connect to proxy",
        "proxy", "the proxy refused the connection", "Set HTTPS_PROXY with the right address, user and password.",
    ),
    _Known(
        r"Name or service not known|Temporary failure in name resolution|getaddrinfo failed|NewConnectionError|"
        r"Connection refused|Network is unreachable|Max retries exceeded|Read timed out|ConnectTimeout",
        "unreachable", "the server cannot be reached", "Check the network and prepare again.",
    ),
    _Known(
        r"\b(401|403) (Client Error|Unauthorized|Forbidden)", "forbidden", "the package index refuses access",
        "Check user and password of the index that pip is set up for.",
    ),
    _Known(
        r"\b(429|5\d\d) (Client|Server) Error|Too Many Requests|Bad Gateway|Service Unavailable",
        "server_trouble", "the package index is in trouble", "Wait a while and prepare again.",
    ),
    _Known(
        r"IncompleteRead|Connection broken|ConnectionResetError|RemoteDisconnected|connection was closed",
        "broken", "the connection broke", "Prepare again; what was fetched is kept.",
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
        r"version `?GLIBC_|GLIBC_2\.\d+' not found|GLIBCXX_", "old_system", "the system's C library is too old",
        "Update the system: torch needs glibc 2.28, which Debian 10, Ubuntu 20.04 and RHEL 8 have.",
    ),
    _Known(
        r"Illegal instruction|signal 4\b|baseline optimizations|X86_V2",
        "old_processor", "the processor lacks instructions that the packages need",
        "Train on another computer with tools/runtime and copy the strategy model into the models folder.",
    ),
    _Known(
        r"Cannot allocate memory|\[Errno 12\]|MemoryError|signal 9\b|paging file is too small|WinError 1455",
        "no_memory", "memory ran out", "Close other programs and prepare again.",
    ),
    _Known(
        r"driver version is insufficient|libcuda\.so|CUDA driver initialization|no CUDA-capable device",
        "gpu_driver", "the GPU's driver does not fit", "Update the driver, or check CPU only in the panel.",
    ),
    _Known(
        r"No module named '?(_ctypes|_ssl|_sqlite3|_lzma|zlib|venv|ensurepip)",
        "incomplete_python", "the Python that it is made from is incomplete", "Choose another Python in the panel.",
    ),
    _Known(
        r"BadZipFile|Bad magic number|File is not a zip file|Bad CRC-32",
        "damaged_wheel", "a package's file is damaged",
        "Delete the wheel that the log names from the downloads folder and prepare again.",
    ),
    _Known(
        r"is not a supported wheel on this platform", "wrong_platform", "a package is built for another platform",
        "Repair the environment; if it stays so, copy the diagnostics and report them.",
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
