"""A report's whole life in a real browser, without scripts for the reader."""

from collections.abc import Iterator

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from wire.accounts.desks import CHROMIUM, Desk, signed_up
from wire.wires import SLUG, TEXT

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium isn't installed here"),
]

SEATS = "The reading room has 64 seats"
READER = "reader@people.example"


@pytest.fixture(scope="module")
def released(desk: Desk, tmp_path_factory: pytest.TempPathFactory) -> Desk:
    """Return a served wire with one release."""
    file = tmp_path_factory.mktemp("released") / "library.txt"
    file.write_text(TEXT, "utf-8")
    accept = [word for rule in ("DG-02", "DG-44") for word in ("--accept", f"{rule}=Asked.")]
    desk.run(
        "publish", "--source", SLUG, "--category", "culture", "--editor", "carl", *accept, str(file)
    )
    return desk


@pytest.fixture(scope="module")
def reader(released: Desk, browser: Browser) -> Iterator[Page]:
    """A page of somebody without an account, whose browser runs no scripts."""
    with browser.new_context(java_script_enabled=False) as context:
        yield context.new_page()


@pytest.fixture(scope="module")
def anna(released: Desk, browser: Browser) -> Iterator[Page]:
    with signed_up(browser, released, "anna", "editor") as page:
        yield page


@pytest.fixture(scope="module")
def bo(released: Desk, browser: Browser) -> Iterator[Page]:
    with signed_up(browser, released, "bo", "chief-editor") as page:
        yield page


@pytest.fixture(scope="module")
def edda(released: Desk, browser: Browser) -> Iterator[Page]:
    with signed_up(browser, released, "edda", f"author:{SLUG}") as page:
        yield page


def write_report(desk: Desk, page: Page, words: str = SEATS) -> None:
    """Fill a report in, from the link on the release's page to the receipt."""
    page.goto(desk.base + "/releases/1/")
    page.get_by_role("link", name="Report", exact=True).click()
    page.get_by_role("link", name="report it here").click()
    page.get_by_label("Which release?").fill("1")
    page.get_by_role("button", name="Go on").click()
    page.wait_for_url("**/report/1/1/")
    page.locator("#rule-DG-30").check()
    page.locator("#words").fill(words)
    page.locator("#said").fill("I counted sixty on Sunday.")
    page.locator("#contact").fill(READER)
    file = {"name": "count.txt", "mimeType": "text/plain", "buffer": b"sixty, counted twice\n"}
    page.locator("#evidence").set_input_files(file)  # type: ignore[arg-type]
    page.get_by_role("button", name="Send the report").click()


def open_first(desk: Desk, page: Page) -> None:
    page.goto(desk.base + "/desk/reports/")
    page.locator("a[data-step]").first.click()
    page.wait_for_url("**/desk/reports/*/")


def test_reported_dismissed_appealed_against_and_granted(
    released: Desk, reader: Page, anna: Page, bo: Page, edda: Page
) -> None:
    desk = released
    write_report(desk, reader, "words that stand nowhere")
    assert "don’t stand in this version" in reader.locator("[role=alert]").inner_text()
    assert reader.locator("#said").input_value() == "I counted sixty on Sunday."
    reader.locator("#words").fill(SEATS)
    reader.get_by_role("button", name="Send the report").click()
    reader.wait_for_url("**/report/status/*/")
    receipt = reader.url
    assert "waits for an editor" in reader.locator("main").inner_text()
    reader.goto(desk.base + "/account/mailbox/")
    assert receipt in reader.locator("main").inner_text()

    open_first(desk, anna)
    assert anna.locator(".galley mark").inner_text() == SEATS
    anna.locator("#reasons").fill("A figure of the source’s own house needs no other source.")
    anna.get_by_role("button", name="Dismiss").click()
    anna.locator("text=The report was dismissed.").wait_for()

    reader.goto(receipt)
    assert "needs no other source" in reader.locator("main").inner_text()
    reader.locator("#appeal-text").fill("It isn’t their figure: my photograph shows sixty.")
    reader.get_by_role("button", name="Send the appeal").click()
    assert "waits for another editor" in reader.locator("main").inner_text()

    open_first(desk, anna)
    assert "Another editor hears the appeal" in anna.locator("main").inner_text()
    open_first(desk, bo)
    assert "I counted sixty on Sunday." in bo.locator("main").inner_text()
    bo.locator("#outcome").select_option("correction")
    bo.locator("#reasons").fill("The house counts sixty itself.")
    bo.get_by_role("button", name="Grant the appeal").click()
    bo.locator("text=The report was upheld.").wait_for()

    reader.goto(receipt)
    assert "The reporter’s appeal was granted." in reader.locator("main").inner_text()
    edda.goto(desk.base + "/desk/mine/reports/")
    edda.locator(".queue a").first.click()
    mine = edda.locator("main").inner_text()
    assert "The house counts sixty itself." in mine
    assert "I counted sixty" not in mine
    assert "my photograph" not in mine
    edda.locator("#appeal-text").fill("There are 64.")
    edda.get_by_role("button", name="Send the appeal").click()
    edda.locator("text=waits for another editor").wait_for()
    reader.goto(desk.base + "/report/figures/")
    assert "2026" in reader.locator("tbody").first.inner_text()
    desk.run("audit", str(desk.folder))


@pytest.fixture(scope="module")
def decided(released: Desk, reader: Page, anna: Page) -> str:
    """Return the address of a receipt whose report was decided, beside one that is open."""
    for words in ("opens on Sundays from 8 March", "north door"):
        write_report(released, reader, words)
        reader.wait_for_url("**/report/status/*/")
        if words == "north door":
            break
        receipt = reader.url
        anna.goto(released.base + "/desk/reports/")
        anna.locator("a[data-step]").last.click()
        anna.locator("#reasons").fill("The day stands in the council’s minutes.")
        anna.get_by_role("button", name="Uphold").click()
        anna.locator("text=The report was upheld.").wait_for()
    return receipt.removeprefix(released.base)


@pytest.mark.parametrize("width", [320, 1440])
@pytest.mark.parametrize("locale", ["en", "fa"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pages_are_accessible_and_fit_their_window(
    released: Desk,
    decided: str,
    anna: Page,
    edda: Page,
    browser: Browser,
    width: int,
    locale: str,
    scheme: str,
) -> None:
    desk = released
    open_first(desk, anna)
    review = anna.url.removeprefix(desk.base)
    edda.goto(desk.base + "/desk/mine/reports/")
    one = edda.locator(".queue a").first.get_attribute("href") or ""
    public = ("/report/", "/report/1/1/", "/report/figures/", "/reports/", "/about/", decided)
    for page, paths in (
        (None, public),
        (anna, ("/desk/reports/", review)),
        (edda, ("/desk/mine/reports/", one)),
    ):
        with browser.new_context(
            storage_state=page.context.storage_state() if page else None,
            viewport={"width": width, "height": 900},
            locale=locale,
            color_scheme=scheme,  # type: ignore[arg-type]
        ) as context:
            shown = context.new_page()
            for path in paths:
                shown.goto(desk.base + path)
                assert shown.evaluate("document.documentElement.scrollWidth") <= width, path
                found = Axe().run(shown)
                assert found.violations_count == 0, (path, found.generate_report())
