"""Downloads with full or closed disks, proxies, certificates, and an end in the middle: cases 29 to 42 of 42."""

from __future__ import annotations

import shutil
import socket
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from download_fixtures import DATA, FILE, SHA256
from scripted_server import Handler, status, whole

from cnc_training.env.download import Limits
from cnc_training.env.network import Cancellation, proxy_variables
from cnc_training.errors import Cancelled, EnvironmentFailed

pytest.importorskip("requests")
pytestmark = pytest.mark.quick
PATIENT = Limits(connect_s=60, stall_s=60, wait_s=60)
# What a cancel may take; without an end of the wait it would be a minute.
AT_ONCE_S = 5.0


def mount(*arguments: str) -> bool:
    done = subprocess.run(["mount", *arguments], check=False, capture_output=True)
    return done.returncode == 0


@pytest.fixture
def small_disk(tmp_path):
    """A disk of one megabyte."""
    folder = tmp_path / "disk"
    folder.mkdir()
    if not sys.platform.startswith("linux") or not mount("-t", "tmpfs", "-o", "size=1m", "small", str(folder)):
        pytest.skip("mounting takes root on Linux")
    yield folder
    subprocess.run(["umount", "-l", str(folder)], check=True)


@pytest.mark.fault("F17", "an archive larger than the free space: told when its length is known")
def test_29_a_file_that_does_not_fit_is_told_before_it_is_fetched(serve, fetch, small_disk):
    fetch.folder = small_disk
    with pytest.raises(EnvironmentFailed, match=r"needs 2\.0 MB more") as failure:
        fetch(serve(whole(DATA)))
    assert failure.value.kind == "disk_full"
    assert fetch.bytes == []


@pytest.mark.fault("F17", "ENOSPC in the middle of a download")
def test_30_a_disk_that_fills_up_keeps_what_was_fetched(serve, fetch, small_disk):
    def without_length(handler: Handler) -> None:
        handler.head(200)
        handler.wfile.write(DATA)

    fetch.folder = small_disk
    second = serve(whole(DATA))
    with pytest.raises(EnvironmentFailed, match="is full") as failure:
        fetch(serve(without_length), second)
    assert failure.value.kind == "disk_full"
    assert (small_disk / f".{SHA256[:12]}.part").stat().st_size > 100_000
    assert second.seen == []  # no other server can help


def test_31_a_disk_that_cannot_be_written_is_told_as_such(serve, fetch, small_disk):
    assert mount("-o", "remount,ro", str(small_disk))
    fetch.folder = small_disk
    server = serve(whole(DATA))
    with pytest.raises(EnvironmentFailed, match="cannot be written") as failure:
        fetch(server)
    assert failure.value.kind == "not_writable"
    assert server.seen == []


@pytest.fixture
def no_proxies(monkeypatch):
    for name in ("http", "https", "all", "no"):
        monkeypatch.delenv(f"{name}_proxy", raising=False)
        monkeypatch.delenv(f"{name.upper()}_PROXY", raising=False)
    return monkeypatch


@pytest.mark.fault("F5", "a proxy from the environment: it sees every request")
def test_32_the_systems_proxy_is_used(serve, fetch, no_proxies):
    proxy = serve(status(500), whole(DATA))
    no_proxies.setenv("http_proxy", proxy.address)
    fetch("http://pythons.invalid/python.tar.gz")
    assert proxy.seen == ["GET http://pythons.invalid/python.tar.gz"] * 2


@pytest.mark.fault("F5", "hosts that are excepted from the proxy")
def test_33_hosts_without_a_proxy_are_asked_directly(serve, fetch, no_proxies):
    proxy, server = serve(status(500)), serve(whole(DATA))
    no_proxies.setenv("http_proxy", proxy.address)
    no_proxies.setenv("no_proxy", "127.0.0.1")
    fetch(server)
    assert proxy.seen == []


@pytest.mark.fault("F5", "the proxy that FreeCAD's Addon Manager is set up for")
def test_34_the_addon_managers_proxy_is_used(serve, fetch, no_proxies):
    proxy = serve(whole(DATA))
    variables = proxy_variables(True, proxy.address.partition("://")[2])
    fetch("http://pythons.invalid/python.tar.gz", variables=variables)
    assert proxy.seen == ["GET http://pythons.invalid/python.tar.gz"]
    assert proxy_variables(False, proxy.address) == proxy_variables(True, "") == {}


@pytest.mark.fault("F5", "a proxy that demands a password, for plain and for protected addresses")
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_35_a_proxy_that_wants_a_password_is_told(serve, fetch, no_proxies, scheme):
    proxy = serve(status(407, Proxy_Authenticate="Basic"))
    no_proxies.setenv(f"{scheme}_proxy", proxy.address)
    with pytest.raises(EnvironmentFailed, match="proxy") as failure:
        fetch(f"{scheme}://pythons.invalid/python.tar.gz")
    assert failure.value.kind == "proxy"
    assert len(proxy.seen) == 1


@pytest.fixture(scope="module")
def certificate(tmp_path_factory) -> Path:
    """A certificate that nobody has signed, with its key."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    folder = tmp_path_factory.mktemp("certificate")
    key, made = folder / "key.pem", folder / "certificate.pem"
    subprocess.run(
        ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=127.0.0.1",
         "-addext", "subjectAltName=IP:127.0.0.1", "-keyout", str(key), "-out", str(made)],
        check=True, capture_output=True,
    )  # fmt: skip
    made.write_text(made.read_text() + key.read_text())
    return made


@pytest.mark.fault("F5", "a certificate that nobody trusts: told, and not tried again")
def test_36_a_certificate_that_nobody_trusts_is_refused(serve, fetch, no_proxies, certificate):
    with pytest.raises(EnvironmentFailed, match="certificate is not trusted") as failure:
        fetch(serve(whole(DATA), certificate=certificate))
    assert failure.value.kind == "tls"
    assert not any("trying again" in line for line in fetch.log)


@pytest.mark.fault("F5", "the certificate of a company, named by SSL_CERT_FILE")
def test_37_a_certificate_that_the_user_trusts_is_taken(serve, fetch, no_proxies, certificate):
    no_proxies.setenv("SSL_CERT_FILE", str(certificate))
    fetch(serve(whole(DATA), certificate=certificate))


def test_38_a_protected_address_is_never_left_for_an_open_one(serve, fetch, no_proxies, certificate):
    no_proxies.setenv("SSL_CERT_FILE", str(certificate))
    target = serve(whole(DATA))
    with pytest.raises(EnvironmentFailed, match="unprotected") as failure:
        fetch(serve(status(302, Location=f"{target.address}/{FILE}"), certificate=certificate))
    assert failure.value.kind == "redirects"


class Running:
    """A download in a thread, to be cancelled."""

    def __init__(self, fetch, *servers) -> None:
        self.cancellation = Cancellation()
        self.end: list[BaseException] = []
        self._download = fetch.download(*servers, limits=PATIENT, cancellation=self.cancellation)
        self.thread = threading.Thread(target=self._run)
        self.thread.start()

    def _run(self) -> None:
        try:
            self._download.run()
        except BaseException as error:
            self.end.append(error)

    def cancel(self) -> None:
        began = time.monotonic()
        self.cancellation.cancel()
        self.thread.join(AT_ONCE_S)
        assert not self.thread.is_alive(), "the download did not end"
        assert time.monotonic() - began < AT_ONCE_S
        assert [type(error) for error in self.end] == [Cancelled]


def hold(sent: bytes | None):
    """An answer that stands still after its headers and these bytes, or (None) before the headers."""

    def answer(handler: Handler) -> None:
        if sent is not None:
            handler.head(200, Content_Length=len(DATA), ETag='"one"')
            handler.wfile.write(sent)
        handler.wait_for_the_test()

    return answer


@pytest.mark.fault("F28", "a download cancelled while bytes come, and gone on with later")
def test_39_cancelled_in_the_middle_it_ends_at_once_and_can_be_gone_on_with(serve, fetch, no_proxies):
    server = serve(hold(DATA[:300_000]), whole(DATA))
    running = Running(fetch, server)
    assert server.reached.wait(20)
    deadline = time.monotonic() + 20
    while not fetch.bytes or fetch.bytes[-1][0] < 300_000:
        assert time.monotonic() < deadline
        time.sleep(0.005)
    running.cancel()
    fetch(server)
    assert server.ranges == [0, 300_000]


@pytest.mark.fault("F28", "a download cancelled while the server says nothing")
def test_40_cancelled_before_the_server_answers_it_ends_at_once(serve, fetch, no_proxies):
    server = serve(hold(None))
    running = Running(fetch, server)
    assert server.reached.wait(20)
    running.cancel()


def test_41_cancelled_while_waiting_to_try_again_it_ends_at_once(serve, fetch, no_proxies):
    running = Running(fetch, serve(status(500)))
    deadline = time.monotonic() + 20
    while not fetch.log:
        assert time.monotonic() < deadline
        time.sleep(0.005)
    assert "trying again in 30 s" in fetch.log[0]
    running.cancel()


def test_42_cancelled_while_greeting_a_protected_server_it_ends_at_once(fetch, no_proxies):
    with socket.create_server(("127.0.0.1", 0)) as silent:
        running = Running(fetch, f"https://127.0.0.1:{silent.getsockname()[1]}/{FILE}")
        connection, _ = silent.accept()
        with connection:
            assert connection.recv(1)  # the greeting has begun
            running.cancel()
