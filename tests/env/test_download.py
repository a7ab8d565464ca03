"""Downloads from servers that misbehave: cases 1 to 28 of 42 (29 to 42: disks, proxies,
certificates, cancelling)."""

from __future__ import annotations

import hashlib
import random
import time

import pytest
from download_fixtures import DATA, FILE, QUICK, SHA256
from scripted_server import Handler, cut, status, whole

from cnc_training.env.download import Limits
from cnc_training.errors import EnvironmentFailed

pytest.importorskip("requests")
pytestmark = pytest.mark.quick
OTHER = random.Random(2).randbytes(len(DATA))


def part_of(fetch):
    return fetch.folder / f".{SHA256[:12]}.part"


def put_part(fetch, data: bytes) -> None:
    fetch.folder.mkdir()
    part_of(fetch).write_bytes(data)


def test_01_a_good_server_is_asked_once_and_progress_reaches_the_end(serve, fetch):
    server = serve(whole(DATA))
    fetch(server)
    assert server.ranges == [0]
    assert fetch.bytes[-1] == (len(DATA), len(DATA))


@pytest.mark.fault("F4", "an archive with the right hash in the downloads folder")
def test_02_a_file_that_is_there_already_needs_no_server(fetch):
    fetch.folder.mkdir()
    (fetch.folder / FILE).write_bytes(DATA)
    fetch("http://127.0.0.1:9/")
    assert fetch.log == []


@pytest.mark.fault("F1", "a link that breaks off once: resumed with Range, no byte fetched twice")
def test_03_what_broke_off_is_resumed(serve, fetch):
    server = serve(cut(DATA, 1_500_000), whole(DATA))
    fetch(server)
    assert server.ranges == [0, 1_500_000]


def test_04_a_server_that_always_breaks_off_at_one_place_is_given_up(serve, fetch):
    server = serve(cut(DATA, 1_500_000))
    with pytest.raises(EnvironmentFailed, match="broke off after 1500000 of 2000000") as failure:
        fetch(server)
    assert failure.value.kind == "truncated"
    assert part_of(fetch).stat().st_size == 1_500_000  # for the next Prepare
    assert len(server.ranges) <= 2 + QUICK.attempts


@pytest.mark.fault("F3", "a server with another file: hash told, file deleted")
def test_05_another_file_is_deleted_and_both_hashes_are_told(serve, fetch):
    with pytest.raises(EnvironmentFailed, match=f"{hashlib.sha256(OTHER).hexdigest()}, not {SHA256}") as failure:
        fetch(serve(whole(OTHER)))
    assert failure.value.kind == "hash_mismatch"
    assert FILE in failure.value.message
    assert list(fetch.folder.iterdir()) == []


def test_06_after_another_file_the_next_address_is_asked(serve, fetch):
    fetch(serve(whole(OTHER)), serve(whole(DATA)))
    assert "it sent another file" in fetch.log[0]


def test_07_where_the_file_is_missing_the_next_address_is_asked(serve, fetch):
    fetch(serve(status(404)), serve(whole(DATA)))
    assert "it answered 404" in fetch.log[0]


@pytest.mark.fault("F4", "no server has the archive: file, address and folder are told")
def test_08_where_nobody_has_the_file_its_name_address_and_folder_are_told(serve, fetch):
    first, second = serve(status(404)), serve(status(403))
    with pytest.raises(EnvironmentFailed) as failure:
        fetch(first, second)
    assert "answered 404" in failure.value.message and "answered 403" in failure.value.message
    assert FILE in failure.value.message
    assert f"{second.address}/{FILE}" in failure.value.hint and str(fetch.folder) in failure.value.hint
    assert len(first.seen) == len(second.seen) == 1


@pytest.mark.parametrize("code", [500, 503])
def test_09_a_server_in_trouble_is_asked_again(serve, fetch, code):
    server = serve(status(code), status(code), whole(DATA))
    fetch(server)
    assert len(server.seen) == 3


def test_10_a_server_that_stays_in_trouble_is_given_up(serve, fetch):
    server = serve(status(502))
    with pytest.raises(EnvironmentFailed, match="answered 502"):
        fetch(server)
    assert len(server.seen) == QUICK.attempts


def test_11_a_server_that_asks_to_wait_is_waited_for(serve, fetch):
    began = time.monotonic()
    fetch(serve(status(429, Retry_After=1), whole(DATA)))
    assert time.monotonic() - began >= 1.0
    assert "trying again in 1 s" in fetch.log[0]


@pytest.mark.fault("F1", "a link that is reset twice")
def test_12_a_connection_that_is_reset_is_resumed(serve, fetch):
    server = serve(cut(DATA, 1_000_000, reset=True), cut(DATA, 1_666_666, reset=True), whole(DATA))
    fetch(server)
    assert len(server.ranges) == 3
    assert server.ranges[0] == 0 < server.ranges[1] <= 1_000_000  # a reset may throw away what was on its way
    assert server.ranges[1] <= server.ranges[2] <= 1_666_666


@pytest.mark.fault("F2", "a server that ignores Range")
def test_13_a_server_that_cannot_resume_starts_again(serve, fetch):
    put_part(fetch, DATA[:700_000])

    def from_the_start(handler: Handler) -> None:
        handler.head(200, Content_Length=len(DATA))
        handler.wfile.write(DATA)

    fetch(serve(from_the_start))


def test_14_a_changed_file_on_the_server_starts_again(serve, fetch):
    server = serve(cut(DATA, 1_200_000), whole(DATA, etag='"two"'))
    fetch(server)
    assert server.ranges == [0, 1_200_000]


def test_15_a_redirect_is_followed(serve, fetch):
    target = serve(whole(DATA))
    fetch(serve(status(302, Location=f"{target.address}/elsewhere")))
    assert target.seen == ["GET /elsewhere"]


def test_16_a_redirect_in_a_circle_is_given_up(serve, fetch):
    with pytest.raises(EnvironmentFailed, match="in a circle") as failure:
        fetch(serve(status(302, Location=f"/{FILE}")))
    assert failure.value.kind == "redirects"


def test_17_a_file_without_its_length_is_taken(serve, fetch):
    def without_length(handler: Handler) -> None:
        handler.head(200)
        handler.wfile.write(DATA)

    fetch(serve(without_length))
    assert fetch.bytes[-1] == (len(DATA), 0)


@pytest.mark.fault("F3", "a sign-in page instead of the archive")
def test_18_a_sign_in_page_is_not_taken_for_the_file(serve, fetch):
    with pytest.raises(EnvironmentFailed, match="sign-in page") as failure:
        fetch(serve(status(200, b"<html>sign in</html>", Content_Type="text/html; charset=utf-8")))
    assert failure.value.kind == "web_page"
    assert part_of(fetch).stat().st_size == 0


def test_19_a_trickle_is_given_up(serve, fetch):
    def trickle(handler: Handler) -> None:
        handler.head(200, Content_Length=len(DATA))
        while not handler.server.over.wait(0.02):
            handler.wfile.write(b"x")

    with pytest.raises(EnvironmentFailed, match="bytes a second") as failure:
        fetch(serve(trickle), limits=Limits(stall_s=0.5, slowest_bytes_s=1000, wait_s=0.01, attempts=1))
    assert failure.value.kind == "too_slow"


@pytest.mark.fault("F1", "a link on which nothing comes any more")
def test_20_silence_is_given_up_and_the_next_address_goes_on(serve, fetch):
    def silence(handler: Handler) -> None:
        handler.head(200, Content_Length=len(DATA))
        handler.wfile.write(DATA[:400_000])
        handler.wait_for_the_test()

    second = serve(whole(DATA))
    fetch(serve(silence), second, limits=Limits(stall_s=0.4, wait_s=0.01, attempts=1))
    assert "nothing came for 0.4 s" in fetch.log[0]
    assert second.ranges == [400_000]


def test_21_a_port_where_nobody_listens_is_told(serve, fetch):
    gone = serve(whole(DATA))
    gone.stop()
    with pytest.raises(EnvironmentFailed, match="cannot be reached") as failure:
        fetch(gone)
    assert failure.value.kind == "unreachable"


def test_22_a_server_whose_name_is_unknown_is_told(fetch, monkeypatch):
    import socket

    def unknown(*_, **__):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(EnvironmentFailed, match="name is not known") as failure:
        fetch("http://no.such.host.invalid/python.tar.gz")
    assert failure.value.kind == "unreachable"


@pytest.mark.fault("F2", "a part that is rubbish")
def test_23_rubbish_in_the_part_is_noticed_and_the_file_fetched_from_the_start(serve, fetch):
    put_part(fetch, OTHER[:800_000])
    server = serve(whole(DATA))
    fetch(server)
    assert server.ranges == [800_000, 0]
    assert any("begins again" in line for line in fetch.log)


@pytest.mark.fault("F2", "a part that is complete already")
def test_24_a_part_that_is_complete_needs_no_server(fetch):
    put_part(fetch, DATA)
    fetch("http://127.0.0.1:9/")


def test_25_the_part_of_another_version_is_left_alone(serve, fetch):
    fetch.folder.mkdir()
    other = fetch.folder / f".{'0' * 12}.part"
    other.write_bytes(b"of another version")
    server = serve(whole(DATA))
    fetch(server)
    assert other.read_bytes() == b"of another version"
    assert server.ranges == [0]


@pytest.mark.fault("F4", "a mirror that is a folder")
def test_26_a_folder_can_be_the_mirror(fetch, tmp_path):
    (tmp_path / "mirror").mkdir()
    (tmp_path / "mirror" / FILE).write_bytes(DATA)
    fetch((tmp_path / "none" / FILE).as_uri(), (tmp_path / "mirror" / FILE).as_uri())
    assert "cannot be read" in fetch.log[0]


@pytest.mark.fault("F19", "downloads under a folder with blanks, umlauts and Chinese")
def test_27_a_folder_with_blanks_and_any_letters(serve, fetch, tmp_path):
    fetch.folder = tmp_path / "Ünï çödé 空 dir"
    fetch(serve(cut(DATA, 5), whole(DATA)))


@pytest.mark.fault("F2", "a server that answers 416 to Range")
def test_28_a_range_that_is_refused_starts_again(serve, fetch):
    put_part(fetch, DATA[:900_000])

    def refuses_ranges(handler: Handler) -> None:
        (status(416) if handler.offset else whole(DATA))(handler)

    server = serve(refuses_ranges)
    fetch(server)
    assert server.ranges == [900_000, 0]
