"""A server on the loopback interface that does what a test tells it, request by request, and remembers what it saw."""

from __future__ import annotations

import http.server
import socket
import ssl
import struct
import threading
from collections.abc import Callable
from pathlib import Path

Answer = Callable[["Handler"], None]


class Handler(http.server.BaseHTTPRequestHandler):
    """What an answer gets: the request, and ways to answer badly."""

    protocol_version = "HTTP/1.1"
    server: Server

    def do_GET(self) -> None:
        self.close_connection = True
        number = self.server.remember(self)
        answers = self.server.answers
        try:
            answers[min(number, len(answers) - 1)](self)
        except (BrokenPipeError, ConnectionResetError):
            self.server.left.set()

    def do_CONNECT(self) -> None:
        self.do_GET()

    def log_message(self, *_: object) -> None:
        pass

    @property
    def offset(self) -> int:
        """Where the client wants to begin; 0 without a Range."""
        wanted = self.headers.get("Range", "")
        return int(wanted[6:-1]) if wanted else 0

    def head(self, status: int, **headers: object) -> None:
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), str(value))
        self.send_header("Connection", "close")
        self.end_headers()

    def reset(self) -> None:
        """End the connection as a crash does: the client gets a reset, not an end of file."""
        self.wfile.flush()
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.connection.shutdown(socket.SHUT_RD)

    def wait_for_the_test(self) -> None:
        """Stand still with the connection open until the test is over."""
        self.wfile.flush()
        self.server.reached.set()
        self.server.over.wait(60)


class Server(http.server.ThreadingHTTPServer):
    """answers: the first request gets the first, and so on; the last one is for all that follow."""

    daemon_threads = True

    def __init__(self, *answers: Answer, certificate: Path | None = None) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.answers = answers
        self.ranges: list[int] = []
        self.seen: list[str] = []
        self.reached, self.over, self.left = threading.Event(), threading.Event(), threading.Event()
        self._lock = threading.Lock()
        scheme = "http"
        if certificate is not None:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self.socket = context.wrap_socket(self.socket, server_side=True)
            scheme = "https"
        self.address = f"{scheme}://127.0.0.1:{self.server_address[1]}"
        threading.Thread(target=self.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()

    def remember(self, handler: Handler) -> int:
        with self._lock:
            self.seen.append(f"{handler.command} {handler.path}")
            self.ranges.append(handler.offset)
            return len(self.seen) - 1

    def handle_error(self, *_: object) -> None:
        pass  # a client that leaves in the middle is what many tests are about

    def stop(self) -> None:
        self.over.set()
        self.shutdown()
        self.server_close()


def whole(data: bytes, etag: str = '"one"') -> Answer:
    """The file as a good server sends it: with its length, and from where the client wants it."""

    def answer(handler: Handler) -> None:
        offset = handler.offset
        if handler.headers.get("If-Range", etag) != etag:
            offset = 0
        body = data[offset:]
        if offset:
            place = f"bytes {offset}-{len(data) - 1}/{len(data)}"
            handler.head(206, Content_Length=len(body), ETag=etag, Content_Range=place)
        else:
            handler.head(200, Content_Length=len(body), ETag=etag)
        handler.wfile.write(body)

    return answer


def cut(data: bytes, at: int, reset: bool = False) -> Answer:
    """The file, broken off after so many bytes of it."""

    def answer(handler: Handler) -> None:
        offset = handler.offset
        place = f"bytes {offset}-{len(data) - 1}/{len(data)}"
        handler.head(206 if offset else 200, Content_Length=len(data) - offset, ETag='"one"', Content_Range=place)
        handler.wfile.write(data[offset:at])
        if reset:
            handler.reset()

    return answer


def status(code: int, body: bytes = b"", **headers: object) -> Answer:
    def answer(handler: Handler) -> None:
        handler.head(code, Content_Length=len(body), **headers)
        handler.wfile.write(body)

    return answer
