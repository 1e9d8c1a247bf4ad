"""The web application: the edition's files first, then what is dynamic.

The edition is read from its files alone, so it stays readable when the database is gone.
"""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.wsgi import get_wsgi_application
from whitenoise import WhiteNoise

from dateline.wire.opening import Wire
from dateline.wire.policy import CONTENT_SECURITY_POLICY, SCRIPTED_POLICY
from dateline.wire.publishing.lines import site_of
from dateline.wire.storage import UNFINISHED

DYNAMIC = ("/check/", "/health", "/account/", "/desk/", "/report/", "/reply/")
"""How the addresses begin that aren't files of the edition."""

LOOPBACK = ("localhost", "127.0.0.1", "[::1]")

WSGI = Callable[[dict[str, Any], Callable[..., Any]], Iterable[bytes]]


class EditionFiles(WhiteNoise):  # type: ignore[misc]  # whitenoise has no types
    """The edition's files: none that a link leads out to, none that is half written."""

    def candidate_paths_for_url(self, url: str) -> Iterator[str]:
        """Yield the paths under the edition that an address may name."""
        for path in () if "\0" in url else super().candidate_paths_for_url(url):
            real, name = Path(path).resolve(), path.rpartition("/")[2]
            inside = any(real.is_relative_to(Path(root).resolve()) for root, _ in self.directories)
            if inside and not name.startswith(UNFINISHED):
                yield path


def application(wire: Wire, *, https_only: bool) -> WSGI:
    """Return the WSGI application of a wire."""
    settings.DATELINE_SITE = site_of(wire)
    settings.DATELINE_WIRE = wire
    # Letters carry links made of the host that was asked for: no other than the wire's own.
    settings.ALLOWED_HOSTS = [urlsplit(wire.config.base_url).hostname or "", *LOOPBACK]
    settings.DATELINE_OPEN_MAILBOX = wire.config.open_mailbox
    settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = https_only
    dynamic = get_wsgi_application()

    def missing_or_dynamic(
        environ: dict[str, Any], start_response: Callable[..., Any]
    ) -> Iterable[bytes]:
        if str(environ.get("PATH_INFO")).startswith(DYNAMIC):
            return dynamic(environ, start_response)
        return _not_found(wire, environ, start_response)

    files = EditionFiles(
        missing_or_dynamic,
        root=str(wire.edition),
        index_file=True,
        allow_all_origins=False,
        autorefresh=True,  # the edition grows while it is served
        add_headers_function=_headers,
        mimetypes=_TYPES,
    )
    for folder in _static_folders():
        files.add_files(folder, prefix="static/")
    return _insist_on_https(files) if https_only else files


def _static_folders() -> list[str]:
    """Return where scripts and styles of the wire's own pages lie, ours and allauth's."""
    return [
        str(storage.location)
        for finder in get_finders()
        for storage in getattr(finder, "storages", {}).values()
    ]


_TYPES = {
    ".json": "application/json; charset=utf-8",
    ".tlog-proof": "text/plain",
    ".txt": "text/plain",
    "atom.xml": "application/atom+xml; charset=utf-8",
    "rss.xml": "application/rss+xml; charset=utf-8",
    "feed.json": "application/feed+json",
    "checkpoint": "text/plain",
    "key": "text/plain",
    "policy": "text/plain",
}


def _headers(headers: Any, path: str, url: str) -> None:
    del path
    headers["X-Content-Type-Options"] = "nosniff"
    headers["Referrer-Policy"] = "no-referrer"
    if url.startswith("/record/tile/"):
        headers["Content-Type"] = "application/octet-stream"
        headers["Cache-Control"] = "public, max-age=31536000, immutable"
    elif url == "/record/checkpoint":
        headers["Cache-Control"] = "public, max-age=2"
    if url.startswith("/record/") or url.endswith((".json", ".tlog-proof")):
        headers["Access-Control-Allow-Origin"] = "*"
    if "text/html" in headers.get("Content-Type", ""):
        verifier = url.startswith("/verify/")
        headers["Content-Security-Policy"] = (
            SCRIPTED_POLICY if verifier else CONTENT_SECURITY_POLICY
        )


def _not_found(
    wire: Wire, environ: dict[str, Any], start_response: Callable[..., Any]
) -> Iterable[bytes]:
    try:
        page = (wire.edition / "404.html").read_bytes()
    except OSError:
        page = b"Not found.\n"
    headers = [
        ("Content-Type", "text/html; charset=utf-8"),
        ("Content-Length", str(len(page))),
        ("Content-Security-Policy", CONTENT_SECURITY_POLICY),
        ("X-Content-Type-Options", "nosniff"),
    ]
    start_response("404 Not Found", headers)
    return [] if environ.get("REQUEST_METHOD") == "HEAD" else [page]


def _insist_on_https(inner: WSGI) -> WSGI:
    def outer(environ: dict[str, Any], start_response: Callable[..., Any]) -> Iterable[bytes]:
        if environ.get("HTTP_X_FORWARDED_PROTO") == "https":
            return inner(environ, start_response)
        start_response("403 Forbidden", [("Content-Type", "text/plain; charset=utf-8")])
        return [b"This wire is read over HTTPS only.\n"]

    return outer
