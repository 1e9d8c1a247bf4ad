"""Signing up by invitation and signing in by passkey, in a real browser."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from wire.accounts.desks import CHROMIUM, Desk, with_passkeys

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium isn't installed here"),
]


def test_an_invited_editor_signs_up_and_in_with_a_passkey(desk: Desk, browser: Browser) -> None:
    with browser.new_context() as context:
        page = with_passkeys(context)
        desk.join(page, "lightship", "editor")
        assert "lightship" in page.locator("main").inner_text()
        assert "editor" in page.locator("main").inner_text()
        page.goto(desk.base + "/account/logout/")
        page.locator("main form button[type=submit]").click()
        page.goto(desk.base + "/account/login/")
        page.locator("#passkey_login").click()
        page.wait_for_url(desk.base + "/account/")
        assert "lightship" in page.locator("main").inner_text()


def test_nobody_signs_up_uninvited(desk: Desk, browser: Browser) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        for path in ("/account/signup/", "/account/signup/passkey/"):
            page.goto(desk.base + path)
            assert page.locator("main input[type=email]").count() == 0, path


def test_an_invitation_is_for_one_address_and_used_once(desk: Desk, browser: Browser) -> None:
    link = desk.invite("slipway", "editor")
    with browser.new_context() as context:
        page = with_passkeys(context)
        page.goto(desk.base + link)
        page.get_by_role("textbox").fill("thief@people.example")
        page.locator("main form button[type=submit]").first.click()
        assert page.locator(".errorlist").count()
        page.get_by_role("textbox").fill("slipway@people.example")
        page.locator("main form button[type=submit]").first.click()
        page.locator("#mfa_webauthn_signup").click()
        page.wait_for_url(desk.base + "/account/")
    with browser.new_context() as context:
        page = context.new_page()
        answer = page.goto(desk.base + link)
        assert answer is not None
        assert answer.status == 410


@pytest.mark.parametrize(
    "path",
    ["/account/login/", "/account/password/reset/", "/account/mailbox/", "/account/invitation/x/"],
)
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("locale", ["en", "fa"])
def test_its_pages_are_accessible_and_no_wider_than_a_telephone(
    desk: Desk, browser: Browser, path: str, scheme: str, locale: str
) -> None:
    with browser.new_context(
        color_scheme=scheme,  # type: ignore[arg-type]
        locale=locale,
        viewport={"width": 320, "height": 700},
    ) as context:
        page = context.new_page()
        page.goto(desk.base + path)
        assert page.locator("html").get_attribute("dir") == ("rtl" if locale == "fa" else "ltr")
        assert page.evaluate("document.documentElement.scrollWidth") <= 320
        found = Axe().run(page)
        assert found.violations_count == 0, found.generate_report()
