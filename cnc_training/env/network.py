"""One HTTP session for downloads: the system's proxies and certificates, and an end at any moment.

`requests` is imported here, late: a FreeCAD without it only loses the source that downloads a Python.
"""

from __future__ import annotations

import socket
import ssl
import threading
from pathlib import Path
from typing import Any, Dict, List, Mapping, Optional

from cnc_training.errors import Cancelled, EnvironmentFailed


class Cancellation:
    """Asked for from any thread; whoever waits for the network is woken at once, since its sockets are shut down."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._sockets: List[socket.socket] = []

    def __call__(self) -> bool:
        return self._event.is_set()

    def cancel(self) -> None:
        self._event.set()
        with self._lock:
            for one in self._sockets:
                _shut_down(one)

    def watch(self, one: socket.socket) -> None:
        """Shut this connection down when the end is asked for. Kept as a second handle of it: a TLS handshake takes the
        first one over."""
        with self._lock:
            self._sockets.append(one.dup())
        if self._event.is_set():
            self.cancel()

    def forget(self) -> None:
        """The connections so far are done with."""
        with self._lock:
            for one in self._sockets:
                one.close()
            self._sockets = []

    def sleep(self, seconds: float) -> None:
        """Wait. Raises Cancelled."""
        if self._event.wait(seconds):
            raise Cancelled()

    def check(self) -> None:
        if self._event.is_set():
            raise Cancelled()


def _shut_down(one: socket.socket) -> None:
    try:
        one.shutdown(socket.SHUT_RDWR)
    except OSError:
        pass


def available() -> bool:
    """Whether `requests` can be imported here."""
    try:
        import requests  # noqa: F401
    except Exception:  # a damaged installation raises anything
        return False
    return True


def open_session(cancellation: Cancellation) -> Any:
    """A requests.Session. Raises EnvironmentFailed("no_requests")."""
    try:
        import requests
        from requests.adapters import HTTPAdapter
        from urllib3.connection import HTTPConnection, HTTPSConnection
        from urllib3.connectionpool import HTTPConnectionPool, HTTPSConnectionPool
    except Exception as error:
        raise EnvironmentFailed(
            "no_requests", "Nothing can be downloaded, because the Python package `requests` is missing in FreeCAD.",
            "Let the Addon Manager install it (Debian and Ubuntu: python3-requests).",
        ) from error  # fmt: skip

    class Watched:
        def _new_conn(self) -> Any:
            made = super()._new_conn()  # type: ignore[misc]
            cancellation.watch(made)
            return made

    plain = type("Plain", (HTTPConnectionPool,), {"ConnectionCls": type("PlainOne", (Watched, HTTPConnection), {})})
    secure = type("Secure", (HTTPSConnectionPool,), {"ConnectionCls": type("OneTls", (Watched, HTTPSConnection), {})})
    pools = {"http": plain, "https": secure}
    context = trusted()

    class Adapter(HTTPAdapter):
        def init_poolmanager(self, *args: Any, **kwargs: Any) -> None:
            super().init_poolmanager(*args, ssl_context=context, **kwargs)
            self.poolmanager.pool_classes_by_scheme = pools

        def proxy_manager_for(self, proxy: str, **kwargs: Any) -> Any:
            manager = super().proxy_manager_for(proxy, ssl_context=context, **kwargs)
            manager.pool_classes_by_scheme = pools
            return manager

    session = requests.Session()
    session.mount("http://", Adapter())
    session.mount("https://", Adapter())
    session.headers.update({"Accept-Encoding": "identity", "Connection": "close"})
    return session


def trusted() -> ssl.SSLContext:
    """The certificates of the system, those that SSL_CERT_FILE and SSL_CERT_DIR name, and (added by requests) those of
    Mozilla or of REQUESTS_CA_BUNDLE. The check is never off."""
    return ssl.create_default_context()


def proxy_variables(user: bool, address: str) -> Dict[str, str]:
    """Environment variables that say for every program what FreeCAD's Addon Manager is set up for: its preferences
    UserProxyCheck and ProxyUrl. Empty where the system's own settings hold."""
    if not user or not address:
        return {}
    full = address if "://" in address else f"http://{address}"
    return {"HTTP_PROXY": full, "HTTPS_PROXY": full}


def proxies_for_requests(variables: Mapping[str, str]) -> Optional[Dict[str, str]]:
    """proxy_variables as requests takes them; None: those of the system."""
    return {name[:-6].lower(): value for name, value in variables.items()} or None


def host_of(address: str) -> str:
    """The server in an address, for people and without a password; the folder of a file address."""
    from urllib.parse import urlsplit

    parts = urlsplit(address)
    if parts.scheme == "file":
        return str(Path(parts.path).parent)
    return f"{parts.hostname or '?'}:{parts.port}" if parts.port else (parts.hostname or address)
