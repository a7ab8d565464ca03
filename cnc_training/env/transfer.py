"""One HTTP attempt of a download, and what each way to fail means: try again, or try elsewhere."""

from __future__ import annotations

import socket
import ssl
import time
from dataclasses import dataclass
from http.client import HTTPException
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Dict, Optional

from cnc_training.env.network import Cancellation
from cnc_training.errors import Cancelled

if TYPE_CHECKING:
    from cnc_training.env.download import Limits

_BLOCK = 1 << 16
_RETRIED = (408, 425, 429, 500, 502, 503, 504)
# Without a route to a server the next address is the better second attempt; offline, people should not have to wait.
_UNREACHABLE_ATTEMPTS = 1


class Refused(Exception):
    """This address is given up; kind and text say why."""

    def __init__(self, kind: str, text: str) -> None:
        super().__init__(text)
        self.kind = kind


class Retry(Refused):
    """Something that may pass. wait_s: how long the server asks to wait; attempts: fewer than usual make sense."""

    def __init__(self, kind: str, text: str, wait_s: Optional[float] = None, attempts: int = 0) -> None:
        super().__init__(kind, text)
        self.wait_s = wait_s
        self.attempts = attempts


@dataclass(frozen=True)
class Attempt:
    """What to ask for. etag: of the version that the part belongs to, "" where unknown."""

    address: str
    part: Path
    etag: str
    proxies: Optional[Dict[str, str]]
    limits: Limits
    cancellation: Cancellation


def http_attempt(
    session: Any, attempt: Attempt, begin: Callable[[str, str, int], None], on_bytes: Callable[[int, int], None]
) -> None:
    """Get what is missing of the file into its part. Returns when the server says that this is all.

    begin(address, etag, bytes to come) is asked when the headers are there. Raises Retry, Refused, Cancelled, and what
    begin or the disk raise. Whether the bytes are right is for the caller to find out.
    """
    import requests

    offset = attempt.part.stat().st_size if attempt.part.exists() else 0
    headers = {"Range": f"bytes={offset}-"} if offset else {}
    if offset and attempt.etag:
        headers["If-Range"] = attempt.etag
    timeout = (attempt.limits.connect_s, attempt.limits.stall_s)
    try:
        with session.get(
            attempt.address, headers=headers, stream=True, timeout=timeout, proxies=attempt.proxies
        ) as response:
            offset = _accept(response, attempt, offset)
            length = _number(response.headers.get("Content-Length"))
            begin(attempt.address, _strong_etag(response), length or 0)
            _receive(response, attempt, offset, length, on_bytes)
    except (Refused, Cancelled):
        raise
    except requests.exceptions.TooManyRedirects as error:
        raise Refused("redirects", "it redirects in a circle") from error
    except requests.exceptions.RequestException as error:
        attempt.cancellation.check()
        raise _judged(error, attempt) from error
    except OSError as error:
        attempt.cancellation.check()
        if isinstance(error, (ConnectionError, socket.timeout, ssl.SSLError)):
            raise _judged(error, attempt) from error
        raise  # of the disk
    except HTTPException as error:
        attempt.cancellation.check()
        raise Retry("truncated", "it broke off in the middle") from error


def _accept(response: Any, attempt: Attempt, offset: int) -> int:
    """Where in the file the body begins. What the server refuses, or sends instead of the file, is raised."""
    status = response.status_code
    if attempt.address.startswith("https:") and not response.url.startswith("https:"):
        raise Refused("redirects", "it redirects to an unprotected address")
    if status == 416:
        attempt.part.unlink()
        raise Retry("resume_refused", "it refused to go on with the file", 0.0)
    if status == 407:
        raise Refused("proxy", "the proxy asks for a user and a password")
    if status in _RETRIED:
        raise Retry("http_error", f"it answered {status}", _number(response.headers.get("Retry-After")))
    if status not in (200, 206):
        raise Refused("not_found" if status in (404, 410) else "http_error", f"it answered {status}")
    if "text/html" in response.headers.get("Content-Type", ""):
        raise Refused("web_page", "a web page came instead of the file, as a sign-in page of a network does")
    if status == 206:
        begins = response.headers.get("Content-Range", "").replace("bytes ", "").partition("-")[0]
        if begins != str(offset):
            attempt.part.unlink()
            raise Retry("resume_refused", "it went on at another place of the file", 0.0)
        return offset
    return 0


def _receive(
    response: Any, attempt: Attempt, offset: int, length: Optional[int], on_bytes: Callable[[int, int], None]
) -> None:
    total = offset + length if length is not None else 0
    limits, received = attempt.limits, 0
    window_began, window_bytes = time.monotonic(), 0
    read = response.raw._fp.read1 if hasattr(response.raw, "_fp") else response.raw.read
    with open(attempt.part, "r+b" if offset else "wb") as part:
        part.seek(offset)
        while length is None or received < length:
            attempt.cancellation.check()
            # What has arrived, not a full block: else a trickle would look like silence.
            block = read(_BLOCK if length is None else min(_BLOCK, length - received))
            attempt.cancellation.check()
            if not block:
                break
            part.write(block)
            received += len(block)
            window_bytes += len(block)
            on_bytes(offset + received, total)
            if offset + received > limits.most_bytes:
                raise Refused("too_large", "it sends more than the file can have")
            now = time.monotonic()
            if now - window_began >= limits.stall_s:
                if window_bytes < limits.slowest_bytes_s * (now - window_began):
                    raise Retry("too_slow", f"it sent only {window_bytes / (now - window_began):.0f} bytes a second")
                window_began, window_bytes = now, 0
    if length is not None and received < length:
        raise Retry("truncated", f"it broke off after {offset + received} of {total} bytes")


def _judged(error: Exception, attempt: Attempt) -> Refused:
    """From an exception of requests or of the system to what it means."""
    import requests

    text = repr(error)
    kinds = requests.exceptions
    if isinstance(error, kinds.SSLError) or "CERTIFICATE_VERIFY_FAILED" in text:
        return Refused("tls", "its certificate is not trusted")
    if isinstance(error, kinds.ProxyError) or "407 Proxy" in text or "Tunnel connection failed" in text:
        return Refused("proxy", "the proxy refused the connection")
    if isinstance(error, kinds.ConnectTimeout):
        return Retry("unreachable", "it does not answer", attempts=_UNREACHABLE_ATTEMPTS)
    if isinstance(error, (kinds.ReadTimeout, TimeoutError)) or "Read timed out" in text or "timed out" in text:
        return Retry("stalled", f"nothing came for {attempt.limits.stall_s:g} s")
    if any(word in text for word in ("NameResolutionError", "getaddrinfo", "Name or service", "name resolution")):
        return Retry("unreachable", "its name is not known here", attempts=_UNREACHABLE_ATTEMPTS)
    if any(word in text for word in ("NewConnectionError", "Connection refused", "unreachable", "No route")):
        return Retry("unreachable", "it cannot be reached", attempts=_UNREACHABLE_ATTEMPTS)
    if isinstance(error, (kinds.InvalidURL, kinds.MissingSchema, kinds.InvalidSchema)):
        return Refused("bad_address", "this is no address")
    return Retry("broken", "the connection broke")


def _strong_etag(response: Any) -> str:
    etag = response.headers.get("ETag", "")
    return "" if etag.startswith("W/") else etag


def _number(text: Any) -> Optional[int]:
    try:
        return max(0, int(text))
    except (TypeError, ValueError):
        return None
