"""What happens after publication, played in the browser: corrected, and retracted by two."""

from importlib import resources
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from wire.accounts.desks import CHROMIUM, Desk
from wire.desk.playing import answer_all, begin, check_pages, hand_in, open_first
from wire.wires import SLUG, another

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium isn't installed here"),
]
WIDTHS = (320, 390, 1280)


def out(desk: Desk, tmp_path: Any, number: int) -> str:
    """Publish a text from the command line and return the number of its release."""
    file = tmp_path / "text.txt"
    file.write_text(another(number), "utf-8")
    accept = [w for rule in ("DG-02", "DG-11", "DG-44") for w in ("--accept", f"{rule}=Asked.")]
    where = ("--source", SLUG, "--category", "culture", "--editor", "carl")
    told = desk.run("publish", *where, *accept, str(file))
    return told.partition("/releases/")[2].partition("/")[0]


def test_a_source_corrects_and_the_difference_is_on_the_page(
    desk: Desk, tmp_path: Any, edda: Page, anna: Page
) -> None:
    number = out(desk, tmp_path, 31)
    edda.goto(desk.base + "/desk/releases/")
    edda.locator(f".queue a[href='/desk/releases/{number}/']").click()
    edda.locator("#note").fill("It has 130 seats; the sign was counted wrongly.")
    edda.locator("#class").select_option("correction")
    edda.locator("button[data-key=e]").click()
    edda.wait_for_url("**/edit/")
    typed = edda.locator("#typed")
    typed.fill(typed.input_value().replace("131 seats", "130 seats"))
    edda.locator("#told").get_by_text("Saved.").wait_for()
    hand_in(edda)

    open_first(desk, anna)
    changes = anna.locator("#changes").locator("xpath=..").inner_text()
    assert "131" in changes
    assert "130" in changes
    answer_all(anna)
    anna.locator("button[value=accept]").click()
    anna.wait_for_url("**/releases/*/")
    page = anna.locator("body").inner_text()
    assert "the sign was counted wrongly" in page
    assert anna.locator("#since del").first.inner_text().endswith("131")
    desk.run("audit", str(desk.folder))


def test_a_source_asks_one_editor_proposes_another_signs_and_the_tombstone_stays(
    desk: Desk, tmp_path: Any, edda: Page, anna: Page, bo: Page
) -> None:
    number = out(desk, tmp_path, 32)
    edda.goto(f"{desk.base}/desk/releases/{number}/")
    edda.locator("#why").fill("Nothing of it is true.")
    edda.locator("#reason").select_option("fabricated")
    edda.locator("button[data-key=w]").click()
    edda.locator("text=Asked for").wait_for()

    anna.goto(desk.base + "/desk/")
    anna.locator(f"a[href='/desk/releases/{number}/']").click()
    assert "Nothing of it is true." in anna.locator("main").inner_text()
    anna.locator("#why").fill("The source made it up, and says so.")
    anna.locator("button[data-key=w]").click()
    anna.locator("text=You proposed it").wait_for()

    bo.goto(f"{desk.base}/desk/releases/{number}/")
    bo.keyboard.press("s")
    bo.locator("strong", has_text="Retracted").wait_for()
    bo.goto(f"{desk.base}/releases/{number}/")
    page = bo.locator("body").inner_text()
    assert "The source made it up, and says so." in page
    assert "anna" in page
    assert "bo" in page
    told = desk.run("audit", str(desk.folder))
    assert "fault" not in told.lower() or "0 faults" in told.lower()


@pytest.fixture(scope="module")
def asked(desk: Desk, tmp_path_factory: pytest.TempPathFactory, edda: Page) -> str:
    """The number of a release whose source asks for its retraction."""
    number = out(desk, tmp_path_factory.mktemp("asked"), 33)
    edda.goto(f"{desk.base}/desk/releases/{number}/")
    edda.locator("#why").fill("It is wrong throughout.")
    edda.locator("button[data-key=w]").click()
    edda.locator("text=Asked for").wait_for()
    return number


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("locale", ["en", "fa"])
def test_the_pages_about_releases_are_accessible_and_fit(
    desk: Desk, asked: str, edda: Page, anna: Page, browser: Browser, width: int, locale: str
) -> None:
    how = {"viewport": {"width": width, "height": 900}, "locale": locale}
    paths = ("/desk/releases/", f"/desk/releases/{asked}/")
    check_pages(desk, browser, edda, paths, **how)
    check_pages(desk, browser, anna, (*paths, "/desk/"), **how)


def test_a_refusal_says_why_and_another_editor_grants_the_appeal(
    desk: Desk, edda: Page, anna: Page, bo: Page, browser: Browser
) -> None:
    begin(desk, edda, another(34).replace("on Sundays\n", "on Sundays!\n", 1))
    hand_in(edda)
    open_first(desk, anna)
    anna.locator(".finding", has_text="DG-01").locator("summary").first.click()
    anna.locator("input[name=rule][value=DG-01]").first.check()
    anna.locator("#reasons").fill("A headline doesn't shout.")
    anna.locator("button[value=refuse]").click()
    anna.wait_for_url("**/desk/")

    edda.goto(desk.base + "/desk/mine/")
    edda.locator(".queue a").first.click()
    edda.locator("a", has_text="how to appeal").click()
    statement = edda.locator("main").inner_text()
    assert "A headline doesn't shout." in statement
    assert "DG-01" in statement
    edda.locator("#grounds").fill("It is part of the hall's name.")
    edda.locator("main button").click()
    edda.locator("text=An appeal waits").wait_for()

    bo.goto(desk.base + "/desk/")
    bo.locator("section[aria-labelledby=appeals] a").first.click()
    for locale in ("en", "fa"):
        for width in (390, 1280):
            how = {"viewport": {"width": width, "height": 900}, "locale": locale}
            check_pages(desk, browser, bo, (bo.url.removeprefix(desk.base), "/desk/"), **how)
    bo.locator("#answer").fill("It is the hall's name.")
    bo.locator("button[value=grant]").click()
    bo.locator("text=The appeal was granted").wait_for()
    bo.goto(desk.base + "/desk/")
    assert "on Sundays!" in bo.locator("ol.queue").inner_text()


def test_the_review_page_shows_history_and_similar_releases_and_its_keys(
    desk: Desk, asked: str, edda: Page, anna: Page, browser: Browser
) -> None:
    begin(desk, edda, another(33).replace("133 seats", "134 seats"))
    hand_in(edda)
    open_first(desk, anna)
    similar = anna.locator("section[aria-labelledby=similar]")
    assert f"/releases/{asked}/" in (similar.locator("a").first.get_attribute("href") or "")
    assert "releases" in anna.locator("section[aria-labelledby=past]").inner_text().lower()
    anna.keyboard.press("h")
    assert anna.evaluate("document.activeElement.dataset.jump") == "h"
    anna.keyboard.press("?")
    assert anna.locator("#keys[open] kbd").count() >= 10
    for locale in ("en", "fa"):
        for width in (320, 390, 1280):
            how = {"viewport": {"width": width, "height": 900}, "locale": locale}
            check_pages(desk, browser, anna, (anna.url.removeprefix(desk.base),), **how)


def test_a_chief_editor_tries_a_draft_set_on_the_archive(
    desk: Desk, asked: str, bo: Page, browser: Browser, tmp_path: Any
) -> None:
    packed = resources.files("dateline.guidelines") / "sets/DG-2026.1.toml"
    draft = packed.read_text("utf-8").replace('id = "DG-2026.1"', 'id = "DG-2026.2"', 1)
    file = tmp_path / "draft.toml"
    file.write_text(draft.replace("least = 100, most = 2500", "least = 1000, most = 2500"), "utf-8")
    bo.goto(desk.base + "/desk/")
    bo.locator("a[href='/desk/guidelines/']").click()
    bo.locator("#rules").set_input_files(file)
    bo.locator("main button").click()
    assert "DG-2026.2" in bo.locator("#outcome").inner_text()
    assert "Held anew" in bo.locator("main").inner_text()
    assert Axe().run(bo).violations_count == 0
    for locale in ("en", "fa"):
        for width in (390, 1280):
            how = {"viewport": {"width": width, "height": 900}, "locale": locale}
            check_pages(desk, browser, bo, ("/desk/guidelines/",), **how)
