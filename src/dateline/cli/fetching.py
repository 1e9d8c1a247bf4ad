"""A wire's public files over HTTP: one connection, no other host, capped in size and time."""

import http.client
import time
from collections.abc import Mapping
from typing import NamedTuple
from urllib.parse import quote, urljoin, urlsplit

from dateline.cli.failing import CommandError
from dateline.cli.loopback import is_loopback
from dateline.record.errors import MissingError

MAX_ANSWER_BYTES = 60_000_000
TIMEOUT_SECONDS = 20
LONGEST_SECONDS = 300
MOST_REDIRECTS = 5

_PIECE = 1 << 16
_AGAIN = "record/checkpoint"
"""The one file that is asked for again and again: with its ETag, and past caches."""


class _Answer(NamedTuple):
    status: int
    headers: Mapping[str, str]
    content: bytes


class Site:
    """Reads files under an address; a call is a `dateline.record.tiles.Fetch`.

    A redirect is followed within scheme, host and port alone. Raises `MissingError` for what isn't
    there and `CommandError` for whatever else keeps a file from coming.
    """

    def __init__(self, address: str, *, https_only: bool = False) -> None:
        self._connection: http.client.HTTPConnection | None = None
        self._kept: tuple[str, bytes] | None = None
        url = urlsplit(address)
        if url.scheme not in ("http", "https") or not url.hostname or url.query or url.username:
            raise CommandError(f"{address} isn't the http(s) address of a wire.")
        if https_only and url.scheme != "https" and not is_loopback(url.hostname):
            raise CommandError(f"{address} isn't on this machine, so it is read over https only.")
        self._url = url._replace(path=url.path.rstrip("/") + "/", fragment="")

    def __del__(self) -> None:
        """Let the connection go with whoever read here."""
        self._close()

    def __call__(self, path: str) -> bytes:
        """Return the bytes of a file by its path under the address."""
        url = self._url.geturl() + quote(path)
        for _ in range(MOST_REDIRECTS):
            answer = self._ask(url, path)
            if answer.status in (301, 302, 303, 307, 308):
                url = self._within(url, answer.headers.get("location", ""))
                continue
            return self._content(answer, url, path)
        raise CommandError(f"{url} redirects again and again.")

    def _content(self, answer: _Answer, url: str, path: str) -> bytes:
        if answer.status == 304 and self._kept is not None and path == _AGAIN:
            return self._kept[1]
        if answer.status in (404, 410):
            raise MissingError(f"{url} isn't there.")
        if answer.status != 200:
            raise CommandError(f"{url} answers {answer.status}.")
        if path == _AGAIN:
            tag = answer.headers.get("etag")
            self._kept = None if tag is None else (tag, answer.content)
        return answer.content

    def _within(self, url: str, location: str) -> str:
        target = urlsplit(urljoin(url, location))
        if (target.scheme, target.netloc) != (self._url.scheme, self._url.netloc):
            raise CommandError(
                f"{url} leads to another place ({target.netloc}), which isn't asked."
            )
        return target.geturl()

    def _ask(self, url: str, path: str) -> _Answer:
        """Ask once; again on a fresh connection where the kept one was closed meanwhile."""
        parts = urlsplit(url)
        target = parts.path + (f"?{parts.query}" if parts.query else "")
        fresh = self._connection is None
        try:
            return self._exchange(target, path)
        except (OSError, http.client.HTTPException) as fault:
            self._close()
            if not fresh:
                return self._ask(url, path)
            raise CommandError(f"{url} can't be reached: {fault}.") from None

    def _exchange(self, target: str, path: str) -> _Answer:
        if self._connection is None:
            secure = self._url.scheme == "https"
            kind = http.client.HTTPSConnection if secure else http.client.HTTPConnection
            host = self._url.hostname or ""
            self._connection = kind(host, self._url.port, timeout=TIMEOUT_SECONDS)
        self._connection.request("GET", target, headers=self._headers(path))
        answer = self._connection.getresponse()
        headers = {name.lower(): value for name, value in answer.getheaders()}
        return _Answer(answer.status, headers, self._read(answer, target))

    def _headers(self, path: str) -> dict[str, str]:
        headers = {"User-Agent": "dateline", "Accept-Encoding": "identity"}
        if path == _AGAIN:
            headers["Cache-Control"] = "no-cache"
            if self._kept is not None:
                headers["If-None-Match"] = self._kept[0]
        return headers

    def _read(self, answer: http.client.HTTPResponse, target: str) -> bytes:
        """Read an answer piece by piece, up to the cap and the time that one may take."""
        end = time.monotonic() + LONGEST_SECONDS
        parts, size, promised = [], 0, answer.length
        while size != promised and (part := answer.read1(_PIECE)):
            parts.append(part)
            size += len(part)
            if size > MAX_ANSWER_BYTES:
                self._close()
                raise CommandError(f"{target} is more than {MAX_ANSWER_BYTES:,} bytes.")
            if time.monotonic() > end:
                self._close()
                raise CommandError(f"{target} takes more than {LONGEST_SECONDS} seconds.")
        if promised is not None and size < promised:
            raise http.client.IncompleteRead(b"", promised - size)
        answer.close()
        return b"".join(parts)

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
