"""A wire whose language is Persian: every page it presses is Persian, right to left, accessible."""

import re
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import msgspec
import pytest
from axe_playwright_python.sync_playwright import Axe
from django.db import connections
from playwright.sync_api import Browser

from dateline.wire.config import FILE_NAME, format_config
from dateline.wire.opening import open_wire
from dateline.wire.publishing.actions.press import clear_edition, press_all
from dateline.wire.publishing.actions.reply import attach_reply
from dateline.wire.publishing.actions.retract import retract
from wire.accounts.desks import CHROMIUM
from wire.wires import REPLY, Clock, another, correct_text, found, publish_text

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium isn't installed here"),
]

PAGES = (
    "",
    "archive/",
    "archive/2026/",
    "archive/2026/03/",
    "archive/2026/03/03/",
    "corrections/",
    "reports/",
    "sources/",
    "sources/harrow-lake-library/",
    "categories/culture/",
    "guidelines/",
    "record/",
    "about/",
    "verify/",
)
GIVEN = re.compile(
    r"Atom|RSS|JSON|PDF|UTC|CSV|TXT|URL|C2SP tlog-tiles|signed notes|RFC 6962|Deutsch|English"
    r"|DG-[\d.]+|release\.json|\.eml|Culture|Towns|known to the operator since 1998|not given"
    r"|Harrow Lake(?: Library)?|Pebble Wire Cooperative|Town of Harrow Lake|lightship|desk-\w+"
    r"|The number of seats was wrong\.|Friends of the Old Reading Room|\S*pebble\.example\S*"
    r"|library\.harrow-lake\.example"
)
"""What these pages say in other people's words, names and formats' names."""

SAID = """() => {
  const said = [];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walk.nextNode()) {
    const around = walk.currentNode.parentElement;
    if (!around.closest("script, style, code, pre, [lang=en]")) said.push(walk.currentNode.data);
  }
  return said;
}"""


class Quiet(SimpleHTTPRequestHandler):
    """Serves an edition's files."""

    def log_message(self, *_: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def base(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve a Persian wire with something corrected, withdrawn and answered."""
    folder = tmp_path_factory.mktemp("persian") / "wire"
    wire = found(folder)
    config = msgspec.structs.replace(
        wire.config, language="fa", name="خبرگزاری ریگ", tagline="با مدرک"
    )
    (folder / FILE_NAME).write_text(format_config(config), "utf-8")
    wire = open_wire(folder, clock=Clock())
    for number in (1, 2, 3):
        publish_text(wire, another(number))
    correct_text(wire, 1, another(1).replace("north door", "south door"))
    retract(wire, 2, "error", "شورا هنوز موافقت نکرده بود.", ("desk-anna", "desk-bo"))
    attach_reply(wire, 3, REPLY, ("desk-anna",))
    clear_edition(wire)
    for _ in press_all(wire):
        pass
    connections.close_all()
    handler = partial(Quiet, directory=str(Path(folder / "edition")))
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=partial(server.serve_forever, poll_interval=0.05))
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize("path", PAGES)
def test_a_page_is_persian_accessible_and_fits(path: str, base: str, browser: Browser) -> None:
    with browser.new_context(viewport={"width": 320, "height": 700}) as context:
        page = context.new_page()
        page.goto(base + path)
        assert page.locator("html").get_attribute("lang") == "fa"
        assert page.locator("html").get_attribute("dir") == "rtl"
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
        said = [GIVEN.sub("", text) for text in page.evaluate(SAID)]
        assert [text.strip() for text in said if re.search(r"[A-Za-z]{3,}", text)] == []


def test_a_release_keeps_the_language_that_it_is_written_in(base: str, browser: Browser) -> None:
    page = browser.new_page()
    page.goto(f"{base}releases/1/")
    assert page.locator("html").get_attribute("lang") == "en"
    page.close()
