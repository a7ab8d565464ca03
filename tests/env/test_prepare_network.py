"""Prepare's packages over a network: through a proxy, with progress of a large wheel, past servers in trouble."""

from __future__ import annotations

import random
import threading

import pytest
from scripted_server import Handler, status
from tiny_lock import build_wheel, write_lock

from cnc_training.env import state
from cnc_training.env.layout import Layout
from cnc_training.env.recipe import read_lock
from cnc_training.errors import EnvironmentFailed


def index_of(wheels):
    """A package index as pip reads it, at any address."""

    def answer(handler: Handler) -> None:
        name = handler.path.rstrip("/").rpartition("/")[2]
        files = [wheel for wheel in wheels.iterdir() if wheel.name == name or wheel.name.startswith(f"{name}-")]
        page = "".join(f'<a href="/files/{wheel.name}">{wheel.name}</a>' for wheel in files).encode()
        body = files[0].read_bytes() if name.endswith(".whl") and files else page
        kind = "application/octet-stream" if name.endswith(".whl") else "text/html"
        handler.head(200, Content_Length=len(body), Content_Type=kind)
        handler.wfile.write(body)

    return answer


def variables(proxy: str) -> dict[str, str]:
    return {
        "PIP_NO_INDEX": "", "PIP_FIND_LINKS": "", "PIP_INDEX_URL": "http://packages.invalid/simple/",
        "PIP_TRUSTED_HOST": "packages.invalid", "PIP_RETRIES": "0", "HTTP_PROXY": proxy, "http_proxy": proxy,
        "NO_PROXY": "", "no_proxy": "",
    }  # fmt: skip


@pytest.mark.fault("F5", "packages through a proxy: it sees every request, and nothing else is asked")
def test_packages_come_through_the_proxy(tiny, serve):
    proxy = serve(index_of(tiny.wheels))
    tiny.prepare(environ=variables(proxy.address))
    assert state.check(Layout.at(tiny.root), read_lock(tiny.lock)).ready
    assert all(line.startswith("GET http://packages.invalid/") for line in proxy.seen)
    assert sum(line.endswith(".whl") for line in proxy.seen) == 3


@pytest.mark.fault("F5", "a proxy that demands a password when packages are fetched")
def test_a_proxy_that_wants_a_password_is_told(tiny, serve):
    proxy = serve(status(407, Proxy_Authenticate="Basic"))
    with pytest.raises(EnvironmentFailed) as failure:
        tiny.prepare(environ=variables(proxy.address))
    assert failure.value.kind == "proxy", tiny.log
    assert str(tiny.root / "downloads") in failure.value.hint


@pytest.mark.fault("F30", "progress of a wheel while it is being fetched, in bytes")
def test_a_large_wheel_shows_its_progress_while_it_comes(tiny, serve, tmp_path):

    text = f"DATA = {random.Random(1).randbytes(2_000_000).hex()!r}\n"
    large = build_wheel(tiny.wheels, "tinylarge", "1.0", text)
    lock = write_lock(tmp_path / "large.txt", [large], "tinylarge")
    half_way = large.stat().st_size // 2
    plain = index_of(tiny.wheels)

    def answer(handler: Handler) -> None:
        if not handler.path.endswith(".whl"):
            plain(handler)
            return
        body = large.read_bytes()
        handler.head(200, Content_Length=len(body), Content_Type="application/octet-stream")
        handler.wfile.write(body[:half_way])
        handler.wfile.flush()
        shown.wait(60)  # the rest comes when the progress of the first half was told
        handler.wfile.write(body[half_way:])

    shown = threading.Event()
    server = serve(answer)
    told: list[str] = []

    def progress(done: int, total: int, text: str) -> None:
        told.append(text)
        if "Downloading tinylarge" in text and "(0 of" not in text:
            shown.set()

    tiny.prepare(environ=variables(server.address), lock=str(lock), progress=progress)
    assert shown.is_set()
    assert any("(2 of 4 MB)" in text for text in told), told
