"""What people do in the browser, step by step: the pieces that stories are played from."""

from typing import Any

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from wire.accounts.desks import Desk
from wire.wires import USUAL


def begin(desk: Desk, page: Page, text: str, name: str = "release.txt") -> None:
    """Upload a text as a new draft."""
    page.goto(desk.base + "/desk/mine/")
    file = {"name": name, "mimeType": "text/plain", "buffer": text.encode()}
    page.locator("#file").set_input_files(file)  # type: ignore[arg-type]
    page.locator("main form button").first.click()
    page.wait_for_url("**/edit/")


def hand_in(page: Page) -> None:
    page.locator("button[value=submit]").click()
    page.wait_for_url("**/desk/mine/")


def open_first(desk: Desk, page: Page) -> None:
    page.goto(desk.base + "/desk/")
    page.locator("a[data-step]").first.click()
    page.wait_for_url("**/review/")


def answer_all(page: Page) -> None:
    """Answer every finding that wants an answer."""
    for field in page.locator("input[name^=accept-], input[name^=overrule-]").all():
        rule = (field.get_attribute("name") or "").partition("-")[2]
        field.fill(USUAL.get(rule, "The desk rang the source and read the paper."))


def check_pages(
    desk: Desk, browser: Browser, page: Page, paths: tuple[str, ...], **options: Any
) -> None:
    """Open pages as the person of another page: they fit the window, and axe finds nothing."""
    with browser.new_context(storage_state=page.context.storage_state(), **options) as context:
        shown = context.new_page()
        for path in paths:
            shown.goto(desk.base + path)
            width = options["viewport"]["width"]
            assert shown.evaluate("document.documentElement.scrollWidth") <= width, path
            found = Axe().run(shown)
            assert found.violations_count == 0, (path, found.generate_report())
