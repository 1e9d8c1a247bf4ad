"""Every page in a real browser: accessible, no wider than its window, alone on its origin."""

import http.server
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import msgspec
import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, sync_playwright

from dateline.press import pages
from dateline.press.listing import CheckShown
from dateline.press.page import render_release, render_tombstone
from dateline.press.stylesheet import (
    RULES_SHEET,
    STYLESHEET,
    icon_bytes,
    rules_bytes,
    style_bytes,
)
from press.samples import CHANGES, SITE, corrected, listed, persian
from press.test_pages import every_page
from record.bundles import SampleWire, make_copy

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]

VERDICT = CheckShown(
    "altered",
    7,
    2,
    ("A word differs.",),
    (("14", "41"),),
    (("proof", True, "It is there."),),
)

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium isn't installed here"),
]


def edition(base: str) -> dict[str, bytes]:
    """Return the pages by their paths, and what they all share (faces left out)."""
    site = msgspec.structs.replace(SITE, base_url=base)
    wire = SampleWire()
    first, second = corrected()
    newest = (
        listed(4, headline="خبری از اسکله", language="fa", direction="rtl", statement=True),
        listed(3, correction="correction", replies=2),
        listed(2),
        listed(1, status="withdrawn"),
    )
    front = pages.front(site, newest, sections=(), changes=CHANGES, record_size=9)
    tombstone = wire.retract(wire.publish(), "legal").later[-1]
    text = {
        **every_page(site),
        "few/": front.replace('href="assets', 'href="../assets'),
        "check/": pages.check_page(site, shown=VERDICT, problem="This file is too large."),
        "releases/1/": render_release(second),
        "releases/1/v1/": render_release(first, current=False),
        "releases/2/": render_release(make_copy(persian(), signature="none")),
        "releases/3/": render_release(wire.retract(wire.publish(signature="vouched-key"))),
        "releases/4/": render_tombstone(tombstone),
    }
    files = {path: page.encode() for path, page in text.items()}
    sheets = {STYLESHEET.path: style_bytes(), RULES_SHEET.path: rules_bytes()}
    return {**files, **sheets, STYLESHEET.icon: icon_bytes()}


PATHS = tuple(path for path in edition(SITE.base_url) if not path.startswith("assets/"))


class Handler(http.server.BaseHTTPRequestHandler):
    """Serves an edition from memory; what isn't in it is an empty file."""

    files: dict[str, bytes]

    def do_GET(self) -> None:
        path = self.path.removeprefix("/")
        kind = "text/css" if path.endswith(".css") else "text/html; charset=utf-8"
        content = self.files.get(path, b"")
        self.send_response(200)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def base() -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    address = f"http://127.0.0.1:{server.server_port}/"
    Handler.files = edition(address)
    thread = threading.Thread(target=partial(server.serve_forever, poll_interval=0.05))
    thread.start()
    yield address
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield running
        running.close()


@pytest.mark.parametrize("path", PATHS)
def test_a_page_is_accessible_fits_its_window_and_asks_nobody_else(
    path: str, base: str, browser: Browser
) -> None:
    context = browser.new_context(reduced_motion="reduce")
    page = context.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(base + path)
    for scheme, width in (("light", 1440), ("dark", 390)):
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        page.set_viewport_size({"width": width, "height": 900})
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
    for width in (320, 390, 1440, 2560):
        page.set_viewport_size({"width": width, "height": 900})
        assert page.evaluate("document.documentElement.scrollWidth") <= width, width
    assert asked
    assert [url for url in asked if not url.startswith(base)] == []
    context.close()


def test_the_code_to_scan_shows_on_paper_only(base: str, browser: Browser) -> None:
    page = browser.new_page()
    page.goto(base + "releases/1/")
    assert not page.is_visible(".scan")
    page.emulate_media(media="print")
    assert page.is_visible(".scan svg")
    assert not page.is_visible(".colophon-line")
    page.close()


def test_the_first_key_leads_past_the_head_to_the_text(base: str, browser: Browser) -> None:
    page = browser.new_page()
    page.goto(base + "releases/1/")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "text"
    page.close()
