"""A real browser opens a page and writes it down again: that is authentic, and a forgery isn't."""

import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from playwright.sync_api import Browser, sync_playwright

from dateline.press.stylesheet import STYLESHEET, icon_bytes, style_bytes
from verify.pages import PICTURE, PICTURE_NAME, pictured_copy, published_page
from verify.views import judge

CHROMIUM = Path("/usr/bin/chromium")

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium isn't installed here"),
]


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - its name there
        pass


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The edition of one release, served on a loopback port."""
    edition = tmp_path_factory.mktemp("edition")
    copy = pictured_copy()
    for folder, current in (("releases/1", True), ("releases/1/v1", False)):
        place = edition / folder
        (place / "images").mkdir(parents=True)
        (place / "index.html").write_text(published_page(copy, current=current), encoding="utf-8")
        (place / "images" / PICTURE_NAME).write_bytes(PICTURE)
    for path, content in ((STYLESHEET.path, style_bytes()), (STYLESHEET.icon, icon_bytes())):
        file = edition / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(content)
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(edition))) as server:
        serving = threading.Thread(target=server.serve_forever, daemon=True)
        serving.start()
        yield f"http://127.0.0.1:{server.server_address[1]}/"
        server.shutdown()
        serving.join()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=str(CHROMIUM), args=["--no-sandbox", "--disable-gpu"]
        )
        yield browser
        browser.close()


@pytest.mark.parametrize("place", ["releases/1/", "releases/1/v1/", "releases/1/index.html"])
@pytest.mark.parametrize("scripts", [True, False])
def test_page_as_chromium_holds_it_is_authentic(
    browser: Browser, address: str, place: str, scripts: bool
) -> None:
    page = browser.new_page(java_script_enabled=scripts)
    page.goto(address + place)
    saved = page.content()
    page.close()
    verdict = judge(saved.encode())
    assert verdict.verdict == "authentic", verdict.altered


@pytest.mark.parametrize(
    "forgery",
    [
        "document.querySelector('h1').textContent = 'Landlords of Quay House win'",
        "document.querySelector('h1').hidden = true",
        "document.querySelector('h1').style.display = 'none'",
        "document.querySelector('main p').title = 'False'",
        "document.body.append('The owner paid us.')",
        "document.title = 'Landlords win'",
        "document.querySelector('img').alt = 'Gold'",
        "document.querySelector('a[rel=nofollow]').href = 'https://other.example/'",
        "document.head.append(document.createElement('style'))",
    ],
)
def test_page_changed_in_the_browser_is_altered(
    browser: Browser, address: str, forgery: str
) -> None:
    page = browser.new_page()
    page.goto(address + "releases/1/")
    page.evaluate(forgery)
    saved = page.content()
    page.close()
    assert judge(saved.encode()).verdict == "altered"
