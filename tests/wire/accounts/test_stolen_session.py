"""Somebody copies an editor's cookie: what that opens, what it doesn't, and how it is ended."""

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from wire.accounts.ageing import age_served_sessions
from wire.accounts.desks import CHROMIUM, Desk
from wire.desk.playing import answer_all, begin, hand_in, open_first
from wire.wires import SLUG, TEXT, another

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium isn't installed here"),
]


def test_a_stolen_session_publishes_nothing_and_ends_with_its_owners(
    desk: Desk, browser: Browser, edda: Page, anna: Page, tmp_path: Path
) -> None:
    first = tmp_path / "first.txt"
    first.write_text(another(1), "utf-8")
    accept = [word for rule in ("DG-02", "DG-44") for word in ("--accept", f"{rule}=Asked.")]
    told = ("--source", SLUG, "--category", "culture", "--editor", "carl", *accept)
    desk.run("publish", *told, str(first))
    begin(desk, edda, TEXT)
    hand_in(edda)

    age_served_sessions(desk.folder)
    with browser.new_context(storage_state=anna.context.storage_state()) as stolen:
        thief = stolen.new_page()
        open_first(desk, thief)
        answer_all(thief)
        thief.locator("button[value=accept]").click()
        thief.wait_for_url("**/reauthenticate/**")
        assert not (desk.folder / "edition/releases/2").exists()
        thief.goto(desk.base + "/account/2fa/webauthn/add/")
        assert "/reauthenticate/" in thief.url

        open_first(desk, anna)  # the same act, by whom the passkey belongs to
        answer_all(anna)
        anna.locator("button[value=accept]").click()
        anna.wait_for_url("**/reauthenticate/**")
        anna.locator("main form button[type=submit], main button").first.click()
        anna.wait_for_url("**/releases/2/")

        anna.goto(desk.base + "/account/logout/")
        anna.locator("main form button[type=submit]").click()
        thief.goto(desk.base + "/desk/")
        assert "/account/login/" in thief.url
