"""Asking hosts that strangers name: over HTTPS, none on a private network, bounded in all.

A name is looked up once for each request, every address that it has must be public, and the
connection goes to the very address that was looked at, so that neither a redirect nor a DNS answer
that changes leads inside. Size and time are of the whole answer, redirects included.
"""

import ipaddress
import socket
import ssl
import threading
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from http.client import HTTPException, HTTPResponse, HTTPSConnection
from urllib.parse import urljoin, urlsplit

from dateline.wire.errors import ToldError

HTTPS = 443
MOST_REDIRECTS = 3
_MOVED = (301, 302, 303, 307, 308)
_NAT64 = ipaddress.ip_network("64:ff9b::/96")


class UnreachedError(ToldError):
    """A host wasn't asked, or didn't answer as it must; the text says which of it."""


def look_up(host: str) -> list[str]:
    """Return the addresses of a host; raises `OSError` where it has none."""
    found = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_kinds, address in found))


def is_public(address: str) -> bool:
    """Say whether an address is of the public internet, also where it wraps an IPv4 address.

    >>> is_public("1.1.1.1"), is_public("10.0.0.1"), is_public("::ffff:127.0.0.1")
    (True, False, False)
    """
    try:
        known = ipaddress.ip_address(address)
    except ValueError:  # a scope (``fe80::1%eth0``) is of this machine's own links
        return False
    if isinstance(known, ipaddress.IPv6Address):
        within = known.ipv4_mapped or known.sixtofour
        if known in _NAT64:
            within = ipaddress.IPv4Address(int(known) & 0xFFFF_FFFF)
        if within is not None:
            return is_public(str(within))
    return known.is_global and not known.is_multicast


@dataclass(frozen=True, slots=True)
class Reach:
    """How hosts are asked. Whoever tests this names other addresses, another port and other roots.

    ``resolve`` looks a host's addresses up, ``may_ask`` says which of them are asked, ``context``
    makes what checks certificates.
    """

    resolve: Callable[[str], Sequence[str]] = look_up
    may_ask: Callable[[str], bool] = is_public
    port: int = HTTPS
    context: Callable[[], ssl.SSLContext] = ssl.create_default_context

    def read(self, host: str, path: str, *, most: int, seconds: float) -> bytes:
        """Return a file of a host by its path, of at most so many bytes, within so many seconds.

        A redirect is followed on that host and below it alone. Raises `UnreachedError`.
        """
        deadline = time.monotonic() + seconds
        asked, target = host, path
        try:
            for _ in range(MOST_REDIRECTS + 1):
                status, location, content = self._ask(asked, target, most, deadline)
                if status == 200:
                    return content
                if status not in _MOVED:
                    raise UnreachedError(
                        "fault_host_status", address=f"https://{asked}{target}", status=status
                    )
                asked, target = _moved(host, asked, target, location)
        except (OSError, HTTPException, ValueError) as fault:
            raise UnreachedError(
                "fault_host_unread", address=f"https://{asked}{target}", why=_said(fault)
            ) from None
        raise UnreachedError("fault_host_redirects", address=f"https://{host}{path}")

    def _ask(self, host: str, path: str, most: int, deadline: float) -> tuple[int, str, bytes]:
        addresses = list(self.resolve(host))
        private = [address for address in addresses if not self.may_ask(address)]
        if private or not addresses:
            raise UnreachedError("fault_host_private", host=host)
        left = deadline - time.monotonic()
        if left <= 0:
            raise TimeoutError("no time left")
        connection = _Straight(host, addresses[0], self.port, left, self.context())
        connection.connect()
        # A timeout is of one read: an answer that comes byte by byte is ended by hanging up.
        left = max(0.0, deadline - time.monotonic())
        guard = threading.Timer(left, hang_up, [connection.sock])
        guard.daemon = True
        guard.start()
        try:
            connection.request(
                "GET", path, headers={"User-Agent": "dateline", "Accept": "text/plain"}
            )
            response = connection.getresponse()
            content = _body(response, most)
        finally:
            guard.cancel()
            connection.close()
        return response.status, response.headers.get("location", ""), content


class _Straight(HTTPSConnection):
    """A connection to one address of a host, whose certificate must be the host's."""

    def __init__(
        self, host: str, address: str, port: int, seconds: float, context: ssl.SSLContext
    ) -> None:
        super().__init__(host, port, timeout=seconds, context=context)
        self._place = (address, port)
        self._named = host
        self._checks = context

    def connect(self) -> None:
        plain = socket.create_connection(self._place, self.timeout)
        try:
            self.sock = self._checks.wrap_socket(plain, server_hostname=self._named)
        except OSError:
            plain.close()
            raise


def hang_up(connection: socket.socket) -> None:
    """End a connection while another thread reads from it."""
    with suppress(OSError):
        connection.shutdown(socket.SHUT_RDWR)


def _body(response: HTTPResponse, most: int) -> bytes:
    content = response.read(most + 1)
    if len(content) > most:
        raise UnreachedError("fault_host_long", most=most)
    return content


def _moved(host: str, asked: str, path: str, location: str) -> tuple[str, str]:
    """Return where a redirect leads; refuse one that leaves the host's own domain, or HTTPS."""
    url = urlsplit(urljoin(f"https://{asked}{path}", location))
    name = (url.hostname or "").rstrip(".").lower()
    own = name == host or name.endswith(f".{host}")
    if url.scheme != "https" or not own or url.port not in (None, HTTPS) or url.username:
        raise UnreachedError("fault_host_leads", address=f"https://{asked}{path}")
    return name, (url.path or "/") + (f"?{url.query}" if url.query else "")


def _said(fault: Exception) -> str:
    return str(getattr(fault, "strerror", None) or str(fault) or type(fault).__name__)
