"""Releases in several languages, played in the browser: marked, settled, named in a draft."""

from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from wire.accounts.desks import CHROMIUM, Desk
from wire.desk.playing import check_pages
from wire.wires import SLUG, another

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium isn't installed here"),
]


def run(desk: Desk, tmp_path: Any, text: str, *command: str) -> str:
    """Publish or correct a text from the command line; return the number of its release."""
    file = tmp_path / "text.txt"
    file.write_text(text, "utf-8")
    accept = [w for rule in range(1, 60) for w in ("--accept", f"DG-{rule:02}=Asked.")]
    told = desk.run(*command, "--editor", "carl", *accept, str(file))
    return told.partition("/releases/")[2].partition("/")[0]


def test_a_translation_that_is_behind_is_settled_or_named_at_the_desk(
    desk: Desk, browser: Browser, tmp_path: Any, edda: Page, anna: Page
) -> None:
    source = ("publish", "--source", SLUG, "--category", "culture")
    first = run(desk, tmp_path, another(71), *source)
    second = run(desk, tmp_path, another(72), *source, "--translation-of", first)
    note = ("--class", "correction", "--note", "Seats counted again.")
    run(desk, tmp_path, another(73), "correct", first, *note)

    anna.goto(f"{desk.base}/desk/releases/{first}/")
    assert f"release {second}" in anna.locator("form[action$='/correct/']").inner_text()
    assert anna.locator(f"input[name=together][value='{second}']").count() == 1

    edda.goto(f"{desk.base}/desk/releases/{second}/")
    assert "this text is behind it" in edda.locator("main").inner_text()
    assert edda.locator("#settled").count() == 0
    edda.locator("#note").fill("Counted again.")
    edda.locator("button[data-key=e]").click()
    edda.wait_for_url("**/edit/")
    draft = edda.url.removeprefix(desk.base)
    assert "this text is behind it" in edda.locator("#translations-how").inner_text()
    edda.locator("#translations").fill(first)
    edda.locator("#told").get_by_text("Saved.").wait_for()
    edda.reload()
    assert edda.locator("#translations").input_value() == first

    release = f"/desk/releases/{second}/"
    for width in (320, 1280):
        for language in ("en-GB", "fa-IR"):
            size = {"width": width, "height": 900}
            check_pages(desk, browser, anna, (release,), viewport=size, locale=language)
            check_pages(desk, browser, edda, (release, draft), viewport=size, locale=language)

    anna.goto(desk.base + release)
    anna.locator("#settled").fill("Only the English had the typing error.")
    anna.locator("form[action$='/settle/'] button").click()
    anna.wait_for_load_state()
    assert "this text is behind it" not in anna.locator("main").inner_text()
    anna.goto(f"{desk.base}/releases/{second}/")
    assert "Only the English had the typing error." in anna.locator("#since").inner_text()
    assert anna.locator(".banners").count() == 0
    desk.run("audit", str(desk.folder))
