"""The ways into an account beside its first passkey, played in a browser."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from wire.accounts.desks import CHROMIUM, Desk, signed_up, with_passkeys
from wire.accounts.entering import (
    PASSWORD,
    add_app,
    enter_code,
    enter_password,
    send,
    set_password,
    sign_out,
    touch_if_asked,
)
from wire.accounts.one_time import code_of
from wire.crawling import english_in

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium isn't installed here"),
]


def letter_to(desk: Desk, page: Page, address: str) -> str:
    """The newest letter to an address, as the wire's mailbox shows it."""
    page.goto(desk.base + "/account/mailbox/")
    return page.locator("article", has_text=address).first.inner_text()


def code_in(letter: str) -> str:
    codes: list[str] = re.findall(r"^[A-Z0-9]{3,}-?[A-Z0-9]{3,}$", letter, re.MULTILINE)
    return codes[0]


def is_home(desk: Desk, page: Page, handle: str) -> None:
    page.wait_for_url(desk.base + "/account/")
    expect(page.locator("main")).to_contain_text(handle)


def test_password_and_app_open_the_account_and_a_recovery_code_does_once(
    desk: Desk, browser: Browser
) -> None:
    with signed_up(browser, desk, "mole", "editor") as page:
        set_password(desk, page)
        secret = add_app(desk, page)
        first, *_rest = page.locator(".codes code").all_inner_texts()
        sign_out(desk, page)

        enter_password(desk, page, "mole")
        page.wait_for_url("**/2fa/authenticate/")
        page.goto(desk.base + "/desk/")
        page.wait_for_url("**/2fa/authenticate/")  # which the password alone gets no further than
        enter_code(page, code_of(secret))
        is_home(desk, page, "mole")
        sign_out(desk, page)

        enter_password(desk, page, "mole")
        enter_code(page, first)
        is_home(desk, page, "mole")
        sign_out(desk, page)

        enter_password(desk, page, "mole")
        enter_code(page, first)
        expect(page.locator(".errorlist")).to_have_count(1)
        page.goto(desk.base + "/desk/")
        assert "/desk/" not in page.url.partition("?")[0]


def test_a_second_passkey_is_added_and_the_first_one_removed(desk: Desk, browser: Browser) -> None:
    with signed_up(browser, desk, "bollard", "editor") as page:
        other = with_passkeys(page.context)  # another device
        other.goto(desk.base + "/account/2fa/webauthn/add/")
        assert "/reauthenticate/" in other.url  # which this device can't answer
        page.goto(desk.base + "/account/2fa/webauthn/add/")
        touch_if_asked(page)
        other.bring_to_front()
        other.goto(desk.base + "/account/2fa/webauthn/add/")
        other.locator("[name=name]").fill("The blue key")
        other.locator("#mfa_webauthn_add").click()
        other.wait_for_url("**/recovery-codes/")
        other.goto(desk.base + "/account/2fa/webauthn/")
        first = other.locator(".facts-list > li", has_not_text="The blue key")
        first.get_by_role("link", name="Remove").click()
        send(other)
        expect(other.locator(".facts-list > li")).to_have_count(1)
        expect(other.locator(".facts-list")).to_contain_text("The blue key")
        sign_out(desk, other)

        page.bring_to_front()
        page.goto(desk.base + "/account/login/")
        page.locator("#passkey_login").click()  # the removed one
        expect(page.locator(".notes")).to_contain_text("That wasn’t it")
        page.goto(desk.base + "/desk/")
        assert "/account/login/" in page.url
        other.bring_to_front()
        other.goto(desk.base + "/account/login/")
        other.locator("#passkey_login").click()
        is_home(desk, other, "bollard")


def test_a_passkey_is_renamed(desk: Desk, browser: Browser) -> None:
    with signed_up(browser, desk, "tiller", "editor") as page:
        page.goto(desk.base + "/account/2fa/")
        page.get_by_role("link", name="Rename").click()
        touch_if_asked(page)
        page.locator("[name=name]").fill("Harbour office")
        send(page)
        expect(page.locator(".facts-list")).to_contain_text("Harbour office")


def test_the_app_is_taken_away_and_the_codes_are_made_anew(desk: Desk, browser: Browser) -> None:
    with signed_up(browser, desk, "weir", "editor") as page:
        add_app(desk, page)
        before = page.locator(".codes code").all_inner_texts()
        page.goto(desk.base + "/account/2fa/recovery-codes/generate/")
        send(page)
        page.wait_for_url("**/recovery-codes/")
        after = page.locator(".codes code").all_inner_texts()
        assert len(after) == 10
        assert not set(before) & set(after)
        with page.expect_download() as download:
            page.locator("a[href$='/download/']").click()
        assert download.value.path().read_text("utf-8").split() == after
        page.goto(desk.base + "/account/2fa/totp/deactivate/")
        send(page)
        page.wait_for_url("**/account/2fa/")
        expect(page.locator("a[href$='/totp/activate/']")).to_be_visible()


def test_a_new_address_counts_once_its_code_was_written(desk: Desk, browser: Browser) -> None:
    with signed_up(browser, desk, "sluice", "editor") as page:
        page.goto(desk.base + "/account/email/")
        page.locator("[name=email]").fill("new-sluice@people.example")
        send(page)
        touch_if_asked(page)  # which sends what was written
        page.wait_for_url("**/confirm-email/")
        other = page.context.new_page()
        code = code_in(letter_to(desk, other, "new-sluice@people.example"))
        other.goto(desk.base + "/account/email/")
        expect(other.locator("main")).to_contain_text("go to sluice@people.example")
        enter_code(page, "WRONG-CODE")
        expect(page.locator(".errorlist")).to_have_count(1)
        enter_code(page, code)
        page.wait_for_url(lambda url: "confirm" not in url)
        page.goto(desk.base + "/account/email/")
        expect(page.locator("main")).to_contain_text("go to new-sluice@people.example")
        letter_to(desk, other, "To sluice@people.example")  # the old address is told


def test_a_forgotten_password_is_set_anew_by_a_letter_once(desk: Desk, browser: Browser) -> None:
    with signed_up(browser, desk, "gannet", "editor") as page:
        set_password(desk, page)
        add_app(desk, page)
        sign_out(desk, page)
        page.goto(desk.base + "/account/password/reset/")
        page.locator("[name=email]").fill("gannet@people.example")
        send(page)
        letter = letter_to(desk, page, "gannet@people.example")
        (link,) = re.findall(r"http\S+/password/reset/key/\S+", letter)
        page.goto(link)
        for name in ("password1", "password2"):
            page.locator(f"[name={name}]").fill("another-tide-7-lantern")
        send(page)
        page.wait_for_url("**/done/")
        page.goto(link)
        expect(page.locator("main input[type=password]")).to_have_count(0)
        enter_password(desk, page, "gannet", "another-tide-7-lantern")
        page.wait_for_url("**/2fa/authenticate/")  # a letter alone opens nothing


def test_what_isnt_right_is_said_in_persian(desk: Desk, browser: Browser) -> None:
    with signed_up(browser, desk, "ibis", "editor", locale="fa") as page:
        page.goto(desk.base + "/account/password/set/")
        touch_if_asked(page)
        said = []
        for first, second in (("123", "123"), ("a" * 12, PASSWORD), ("password1234", "")):
            page.locator("[name=password1]").fill(first)
            page.locator("[name=password2]").fill(second)
            page.locator("[name=password2]").evaluate("field => field.required = false")
            send(page)
            said += page.locator(".errorlist li").all_inner_texts()
        page.goto(desk.base + "/account/2fa/totp/activate/")
        enter_code(page, "000000")
        said += page.locator(".errorlist li").all_inner_texts()
        sign_out(desk, page)
        enter_password(desk, page, "ibis", "not-the-right-one")
        said += page.locator(".errorlist li").all_inner_texts()
        assert len(said) >= 5
        assert [line for line in said if english_in(line)] == []


def test_too_many_wrong_passwords_say_so_and_the_right_one_waits(
    desk: Desk, browser: Browser
) -> None:
    with signed_up(browser, desk, "osprey", "editor") as page:
        set_password(desk, page)
        sign_out(desk, page)
        for _attempt in range(6):
            enter_password(desk, page, "osprey", "not-the-right-one")
        expect(page.locator(".errorlist")).to_contain_text("Too many attempts")
        enter_password(desk, page, "osprey")
        expect(page.locator(".errorlist")).to_contain_text("Too many attempts")
        page.goto(desk.base + "/account/login/")
        page.locator("#passkey_login").click()  # whoever has the passkey isn't kept out
        is_home(desk, page, "osprey")
