"""Known failures of pip and of first imports become one sentence and one hint."""

from __future__ import annotations

import pytest

from cnc_training.env.failures import explain

pytestmark = pytest.mark.quick


@pytest.mark.parametrize(
    "line, kind",
    [
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", "disk_full"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "hash_mismatch"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED] self-signed'))", "tls"),
        ("ProxyError('Cannot connect to proxy.', OSError('Tunnel connection failed: 407 Proxy'))", "proxy"),
        ("Failed to establish a new connection: [Errno -2] Name or service not known", "unreachable"),
        ('ReadTimeoutError("HTTPSConnectionPool: Read timed out. (read timeout=30)")', "unreachable"),
        ("OSError: [WinError 225] Operation did not complete because the file contains a virus", "antivirus"),
        ("PermissionError: [WinError 32] The process cannot access the file", "file_held"),
        ("OSError: [WinError 126] The specified module could not be found. Error loading c10.dll", "no_vc_runtime"),
        ("ERROR: No matching distribution found for torch==2.13.0+cpu", "not_found"),
        ("OSError: [Errno 36] File name too long: '/home/me/...'", "path_too_long"),
        ("ImportError: libtorch_cpu.so: failed to map segment from shared object", "no_execution"),
        ("ERROR: Could not install packages due to an OSError: [Errno 30] Read-only file system: '/x'", "not_writable"),
        ("ERROR: HTTP error 403 while getting https://x: 403 Client Error: Forbidden for url", "forbidden"),
        ("requests.exceptions.HTTPError: 503 Server Error: Service Unavailable for url", "server_trouble"),
        ("ProtocolError('Connection broken: IncompleteRead(7 bytes read)', IncompleteRead(7))", "broken"),
        ("ImportError: /lib/libm.so.6: version `GLIBC_2.29' not found (required by numpy)", "old_system"),
        ("The first import was ended by signal 4.", "old_processor"),
        ("RuntimeError: NumPy was built with baseline optimizations: (X86_V2) but your machine", "old_processor"),
        ("OSError: [WinError 1455] The paging file is too small for this operation", "no_memory"),
        ("ImportError: libcuda.so.1: cannot open shared object file", "gpu_driver"),
        ("ModuleNotFoundError: No module named '_ctypes'", "incomplete_python"),
        ("zipfile.BadZipFile: Bad magic number for central directory", "damaged_wheel"),
        ("ERROR: torch-2.13.0-cp312-cp312-win_amd64.whl is not a supported wheel on this platform.", "wrong_platform"),
    ],
)
@pytest.mark.fault("F5", "a proxy that wants a password, a self-signed certificate: a sentence and a hint")
@pytest.mark.fault("F6", "WinError 225 and 32 are told as virus scanner and held file")
@pytest.mark.fault("F24", "WinError 126 and c10.dll are told as the missing Visual C++ runtime")
def test_a_known_failure_is_named_and_has_a_hint(line, kind):
    failure = explain("download_failed", "torch could not be downloaded", ["Collecting torch", line, ""])
    assert failure.kind == kind
    assert failure.message.startswith("torch could not be downloaded: ")
    assert failure.hint
    assert failure.message.count(".") == 1


def test_an_unreachable_index_counts_more_than_what_pip_concludes_from_it():
    lines = ["WARNING: Retrying after NewConnectionError", "ERROR: No matching distribution found for torch==2.13.0"]
    assert explain("download_failed", "It failed", lines).kind == "unreachable"


def test_an_unknown_failure_keeps_the_last_error_line():
    failure = explain("check_failed", "It cannot be loaded", ["Traceback", "ImportError: libfoo.so: no such file"])
    assert failure.kind == "check_failed"
    assert failure.message == "It cannot be loaded: ImportError: libfoo.so: no such file."


def test_silence_is_the_sentence_alone():
    assert str(explain("install_failed", "It failed", [])) == "It failed. The log has the details."
