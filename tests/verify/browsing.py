"""The verifier in a real browser: an edition on a loopback port, and a page that judges copies."""

import http.server
import json
import threading
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec
from playwright.sync_api import Browser, FilePayload, Page, sync_playwright

from dateline.press import pages
from dateline.press.listing import RecordHead
from dateline.press.plain import render_plain
from dateline.press.stylesheet import STYLESHEET, icon_bytes, style_bytes
from dateline.press.verifier import script_bytes, sheet_bytes
from dateline.record.bundle import Copy, Tombstone, format_copy, format_tombstone
from dateline.record.note import Verifier
from press.samples import SITE
from record.bundles import VERIFIER
from verify.views import View

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; "
    "img-src 'self' data:; connect-src 'self'"
)
SECONDS = 20_000


def tool_files(key: Verifier = VERIFIER, base: str = SITE.base_url) -> dict[str, bytes]:
    """Return the page on verifying and all that it loads (faces left out)."""
    site = msgspec.structs.replace(SITE, base_url=base)
    page = pages.verify_page(site, RecordHead(7, "ab" * 32, key.vkey))
    return {
        "verify/index.html": page.encode(),
        "verify/verify.js": script_bytes(),
        "verify/verify.css": sheet_bytes(),
        STYLESHEET.path: style_bytes(),
        STYLESHEET.icon: icon_bytes(),
    }


def record_files(view: View) -> dict[str, bytes]:
    """Return the public files of a sample wire: its record, the releases' copies and texts."""
    files = {f"record/{path}": content for path, content in view.wire.files.items()}
    if view.opened is not None:
        files["about/wire.json"] = view.opened
    for (release, version), copy in sorted(view.copies.items()):
        files[f"releases/{release}/v{version}/release.json"] = format_copy(copy)
        files[f"releases/{release}/v{version}/release.txt"] = render_plain(copy).encode()
        files[f"releases/{release}/release.json"] = _current(copy)
        if view.statements is not None:
            slug = copy.bundle.manifest.source.slug
            files[f"sources/{slug}/source.json"] = view.statements
    return files


def _current(copy: Copy) -> bytes:
    """Return what stands at a release's own address; a removed one's tombstone."""
    last = copy.later[-1] if copy.later else None
    if last is not None and getattr(last.manifest, "outcome", "") == "removed":
        return format_tombstone(Tombstone("dateline/tombstone/v1", last))
    return format_copy(copy)


@dataclass
class Server:
    """An edition in memory on a loopback port; ``files`` may be changed between two copies."""

    files: dict[str, bytes] = field(default_factory=dict)
    asked: list[str] = field(default_factory=list)
    address: str = ""


@contextmanager
def serving(files: Mapping[str, bytes]) -> Iterator[Server]:
    """Serve files under the strict policy, for as long as the block lasts."""
    server = Server(dict(files))

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            path = self.path.partition("?")[0].lstrip("/")
            path = path + "index.html" if not path or path.endswith("/") else path
            server.asked.append(path)
            content = server.files.get(path)
            self.send_response(404 if content is None else 200)
            kinds = {"html": "text/html; charset=utf-8", "css": "text/css", "js": "text/javascript"}
            kind = kinds.get(path.rpartition(".")[2], "application/octet-stream")
            self.send_header("Content-Type", "image/svg+xml" if path.endswith(".svg") else kind)
            self.send_header("Content-Security-Policy", POLICY)
            self.send_header("Content-Length", str(len(content or b"")))
            self.end_headers()
            self.wfile.write(content or b"")

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as httpd:
        thread = threading.Thread(target=httpd.serve_forever, daemon=True)
        thread.start()
        server.address = f"http://127.0.0.1:{httpd.server_address[1]}/"
        yield server
        httpd.shutdown()
        thread.join()


@contextmanager
def chromium() -> Iterator[Browser]:
    """Run Chromium for as long as the block lasts."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=ARGUMENTS)
        yield browser
        browser.close()


def judge_in(
    page: Page,
    data: bytes,
    *,
    name: str = "copy",
    beside: Sequence[FilePayload] = (),
    policy: str = "",
) -> dict[str, Any]:
    """Give the page a file as a reader would; return the verdict that it shows, as JSON."""
    page.locator("#tool-policy").evaluate("(box, text) => { box.value = text; }", policy)
    _clear(page)
    copy = FilePayload(name=name, mimeType="application/octet-stream", buffer=data)
    page.set_input_files("#tool-file", [copy, *beside])
    return shown_verdict(page)


def paste_in(page: Page, text: str) -> dict[str, Any]:
    """Paste words and press the button; return the verdict that the page shows, as JSON."""
    _clear(page)
    page.locator("#tool-text").fill(text)
    page.locator("button[type=submit]").click()
    return shown_verdict(page)


def shown_verdict(page: Page) -> dict[str, Any]:
    """Return the verdict that stands on the page."""
    shown = page.locator(".verdict-json code")
    shown.wait_for(state="attached", timeout=SECONDS)
    verdict: dict[str, Any] = json.loads(shown.text_content() or "")
    return verdict


def sentences(page: Page) -> str:
    """Return all that the verdict says to a person."""
    return page.locator(".verdict").inner_text()


def _clear(page: Page) -> None:
    page.evaluate("document.querySelector('.tool-result').replaceChildren()")
