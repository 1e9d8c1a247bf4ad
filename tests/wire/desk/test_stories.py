"""Whole stories in a real browser: from a file to a release, back and forth, by keyboard."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from wire.accounts.desks import CHROMIUM, Desk
from wire.desk.playing import answer_all, begin, check_pages, hand_in, open_first
from wire.wires import SLUG, TEXT, another

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium isn't installed here"),
]


@pytest.fixture
def known(desk: Desk, tmp_path: Path) -> None:
    """Let the library have a release out already: only a source's first wants two editors."""
    if (desk.folder / "edition/releases/1").exists():
        return
    file = tmp_path / "first.txt"
    file.write_text(another(1), "utf-8")
    accept = [word for rule in ("DG-02", "DG-44") for word in ("--accept", f"{rule}=Asked.")]
    desk.run(
        "publish", "--source", SLUG, "--category", "culture", "--editor", "carl", *accept, str(file)
    )


def test_from_a_file_to_a_release_returned_once_and_signed_by_two(
    desk: Desk, edda: Page, anna: Page, bo: Page
) -> None:
    begin(desk, edda, TEXT)
    assert "What the guidelines find" in edda.locator("#preview").inner_text()
    hand_in(edda)

    open_first(desk, anna)
    assert "Harrow Lake library opens on Sundays" in anna.locator(".galley").inner_text()
    anna.locator("#reasons").fill("Say how many seats there were before.")
    anna.locator("button[value=return]").click()
    anna.wait_for_url("**/desk/")

    edda.goto(desk.base + "/desk/mine/")
    edda.locator(".queue a").first.click()
    assert "Say how many seats there were before." in edda.locator("main").inner_text()
    typed = edda.locator("#typed")
    typed.fill(typed.input_value().replace("has 64 seats", "has 64 seats, and had 60"))
    edda.locator("#told").get_by_text("Saved.").wait_for()
    hand_in(edda)

    open_first(desk, anna)
    answer_all(anna)
    anna.locator("button[value=accept]").click()
    anna.locator("text=You proposed it").wait_for()
    open_first(desk, bo)
    bo.locator("text=Sign and publish").click()
    bo.wait_for_url("**/releases/*/")
    page = bo.locator("body").inner_text()
    assert "and had 60" in page
    assert "anna" in page
    assert "bo" in page
    desk.run("audit", str(desk.folder))


@pytest.mark.usefixtures("known")
def test_a_clean_release_is_cleared_by_keyboard(desk: Desk, edda: Page, anna: Page) -> None:
    """Two keys open the first in the queue and one accepts, where nothing wants an answer."""
    begin(desk, edda, another(5))
    hand_in(edda)
    anna.goto(desk.base + "/desk/")
    headline = another(5).split("\n", 1)[0]
    for _ in range(20):
        anna.keyboard.press("j")
        if headline in anna.evaluate("document.activeElement.innerText"):
            break
    anna.keyboard.press("Enter")
    anna.wait_for_url("**/review/")
    answer_all(anna)
    anna.keyboard.press("Escape")
    anna.keyboard.press("a")
    anna.wait_for_url("**/releases/*/")


def test_who_edits_second_is_told_and_loses_nothing(
    desk: Desk, browser: Browser, edda: Page
) -> None:
    begin(desk, edda, another(6))
    with edda.context.new_page() as other:
        other.goto(edda.url)
        edda.locator("#typed").fill(another(6) + "\nA line of the first.\n")
        edda.locator("#told").get_by_text("Saved.").wait_for()
        other.locator("#typed").fill(another(6) + "\nA line of the second.\n")
        other.locator("#told").get_by_text("Somebody else saved").wait_for()
        assert "A line of the second." in other.locator("#typed").input_value()
    edda.reload()
    assert "A line of the first." in edda.locator("#typed").input_value()


def test_a_refused_decision_keeps_what_was_typed(desk: Desk, edda: Page, anna: Page) -> None:
    begin(desk, edda, "Too short a headline for it\n\nIt says nothing much at all.\n")
    hand_in(edda)
    open_first(desk, anna)
    anna.locator("#reasons").fill("I would have it out.")
    anna.locator("button[value=accept]").click()
    anna.locator("[role=alert]").wait_for()
    assert "Still to be answered" in anna.locator("[role=alert]").inner_text()
    assert anna.locator("#reasons").input_value() == "I would have it out."


@pytest.mark.parametrize("width", [320, 1440])
@pytest.mark.parametrize("locale", ["en", "fa"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pages_are_accessible_and_fit_their_window(
    desk: Desk, edda: Page, anna: Page, browser: Browser, width: int, locale: str, scheme: str
) -> None:
    begin(desk, edda, another(7))
    hand_in(edda)
    draft = edda.url
    open_first(desk, anna)
    review = anna.url
    how = {"viewport": {"width": width, "height": 900}, "locale": locale, "color_scheme": scheme}
    check_pages(desk, browser, edda, ("/desk/mine/", draft.removeprefix(desk.base)), **how)
    paths = ("/desk/", review.removeprefix(desk.base), "/account/", "/account/2fa/")
    check_pages(desk, browser, anna, paths, **how)
