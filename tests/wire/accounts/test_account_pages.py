"""Every page of an account: accessible, no wider than its window, by keyboard, in two languages."""

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page

from wire.accounts.desks import CHROMIUM, Desk, signed_up
from wire.accounts.entering import (
    PASSWORD,
    add_app,
    enter_password,
    send,
    set_password,
    touch_if_asked,
)
from wire.crawling import english_in
from wire.wires import SLUG

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium isn't installed here"),
]
PLAIN = (  # of somebody who has a passkey alone
    "/account/",
    "/account/2fa/",
    "/account/2fa/webauthn/",
    "/account/2fa/webauthn/add/",
    "/account/2fa/totp/activate/",
    "/account/2fa/recovery-codes/",
    "/account/2fa/recovery-codes/generate/",
    "/account/password/set/",
    "/account/email/",
    "/account/no-such-page/",
)
FULL = (  # of somebody who has everything
    "/account/",
    "/account/2fa/",
    "/account/2fa/totp/deactivate/",
    "/account/2fa/recovery-codes/",
    "/account/2fa/recovery-codes/generate/",
    "/account/2fa/webauthn/keys/KEY/edit/",
    "/account/2fa/webauthn/keys/KEY/remove/",
    "/account/2fa/webauthn/reauthenticate/?next=/desk/x/decide/",
    "/account/2fa/reauthenticate/?next=/account/email/",
    "/account/password/change/",
    "/account/password/reset/",
    "/account/password/reset/done/",
    "/account/password/reset/key/x-y/",
    "/account/sessions/",
    "/account/logout/",
)
WEAK = (  # of somebody who has a password alone
    "/account/",
    "/account/2fa/",
    "/account/reauthenticate/?next=/account/email/",
    "/account/reauthenticate/code/?next=/account/email/",
)
HALFWAY = ("/account/2fa/authenticate/",)  # of somebody whose password was right
INVITED = ("/account/signup/passkey/", "/account/signup/")  # of somebody with the letter's link
NOBODYS = ("/account/login/", "/account/signup/", "/account/signup/passkey/", "/account/inactive/")


@pytest.fixture(scope="module")
def plain(desk: Desk, browser: Browser) -> Iterator[Any]:
    """The browser of somebody who has a passkey alone, and has just shown it."""
    with signed_up(browser, desk, "egret", "editor") as page:
        page.goto(desk.base + "/account/2fa/webauthn/add/")
        touch_if_asked(page)
        yield page.context.storage_state()


@pytest.fixture(scope="module")
def full(desk: Desk, browser: Browser) -> Iterator[tuple[str, Any]]:
    """Somebody who has passkey, app, codes, password and another session; the passkey's number."""
    with signed_up(
        browser, desk, "stork", f"author:{SLUG}", f"approver:{SLUG}", "operator"
    ) as page:
        set_password(desk, page)
        add_app(desk, page)
        code = page.locator(".codes code").first.inner_text()
        with browser.new_context() as context:
            other = context.new_page()
            enter_password(desk, other, "stork")
            other.locator("[name=code]").fill(code)
            send(other)
        page.goto(desk.base + "/account/2fa/")
        edit = page.locator("a[href$='/edit/']").first.get_attribute("href") or ""
        yield edit.split("/")[-3], page.context.storage_state()


@pytest.fixture(scope="module")
def invited(desk: Desk, browser: Browser) -> Iterator[Any]:
    """The browser of somebody who opened the link of an invitation."""
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(desk.base + desk.invite("dipper", "editor"))
        yield context.storage_state()


@pytest.fixture(scope="module")
def weak(desk: Desk, browser: Browser) -> Iterator[Any]:
    """The browser of somebody who signed up by password."""
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(desk.base + desk.invite("wagtail", "editor"))
        page.goto(desk.base + "/account/signup/")
        page.locator("[name=email]").fill("wagtail@people.example")
        for name in ("password1", "password2"):
            page.locator(f"[name={name}]").fill(PASSWORD)
        send(page)
        page.wait_for_url(desk.base + "/account/")
        yield context.storage_state()


@pytest.fixture(scope="module")
def halfway(desk: Desk, browser: Browser, full: tuple[str, Any]) -> Iterator[Any]:
    """A browser in which the password was right and the code is asked for."""
    assert full
    with browser.new_context() as context:
        enter_password(desk, context.new_page(), "stork")
        yield context.storage_state()


@pytest.fixture(scope="module")
def seen(
    plain: object, full: tuple[str, Any], weak: object, halfway: object, invited: object
) -> list[tuple[Any, list[str]]]:
    """What is looked at, in which state of a browser."""
    key, state = full
    return [
        (plain, list(PLAIN)),
        (state, [path.replace("KEY", key) for path in FULL]),
        (weak, list(WEAK)),
        (halfway, list(HALFWAY)),
        (invited, list(INVITED)),
        (None, list(NOBODYS)),
    ]


@pytest.mark.parametrize("width", [320, 1280])
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("locale", ["en", "fa"])
def test_each_page_is_accessible_and_fits_and_speaks_one_language(
    desk: Desk,
    browser: Browser,
    seen: list[tuple[Any, list[str]]],
    width: int,
    scheme: str,
    locale: str,
) -> None:
    wrong: list[tuple[str, object]] = []
    options: dict[str, Any] = {
        "color_scheme": scheme,
        "locale": locale,
        "viewport": {"width": width, "height": 800},
    }
    for state, paths in seen:
        with browser.new_context(storage_state=state, **options) as context:
            page = context.new_page()
            for path in paths:
                page.goto(desk.base + path)
                if urlsplit(page.url).path != urlsplit(path).path:
                    wrong.append((path, f"leads to {page.url}"))
                wrong += [(path, fault) for fault in faults_of(page, locale, width)]
                if scheme == "light":
                    wrong += [(path, missed) for missed in out_of_reach(page)]
    assert wrong == []


@pytest.mark.parametrize("locale", ["en", "fa"])
def test_the_page_that_asks_for_a_mailed_code_is_too(
    desk: Desk, browser: Browser, weak: Any, locale: str
) -> None:
    """Apart from the others, for a code holds a few minutes only."""
    viewport: Any = {"width": 320, "height": 800}
    with browser.new_context(storage_state=weak, locale=locale, viewport=viewport) as context:
        page = context.new_page()
        page.goto(desk.base + "/account/reauthenticate/code/?next=/account/email/")
        send(page)
        page.wait_for_url("**/code/confirm/*")
        assert list(faults_of(page, locale, 320)) == []
        assert list(out_of_reach(page)) == []


def faults_of(page: Page, locale: str, width: int) -> Iterator[object]:
    """What is wrong with a page as it is."""
    if page.locator("html").get_attribute("dir") != ("rtl" if locale == "fa" else "ltr"):
        yield "direction"
    if page.locator("h1").count() != 1:
        yield "not a page of the wire's own"
    if page.evaluate("document.documentElement.scrollWidth") > width:
        yield "too wide"
    yield from (fault["id"] for fault in Axe().run(page).response["violations"])
    if locale == "fa":
        yield from english_in(page.evaluate(SPOKEN))


SPOKEN = """() => {
  const title = document.title.slice(0, document.title.lastIndexOf(' · '));
  const body = document.body.cloneNode(true);
  body.querySelectorAll('bdi, code, script, time').forEach((each) => each.remove());
  const said = ['title', 'aria-label', 'alt', 'placeholder'].flatMap((name) =>
    Array.from(body.querySelectorAll(`[${name}]`), (each) => each.getAttribute(name)));
  return [title, body.textContent, ...said].join(' ').replace(/\\S+@\\S+/g, '');
}"""
"""What a page says, but for names, addresses and hours, which are isolated or in code."""


def out_of_reach(page: Page) -> Iterator[str]:
    """The controls of a page that the tabulator key doesn't come to."""
    page.evaluate("document.activeElement && document.activeElement.blur()")
    many = page.evaluate(NUMBERED)
    reached: set[str] = set()
    for _press in range(many + 3):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("document.activeElement.dataset.nth ?? ''"))
    for nth in range(many):
        if str(nth) not in reached:
            control = page.locator(f"[data-nth='{nth}']")
            yield str(control.evaluate("each => each.outerHTML"))


NUMBERED = """() => {
  const all = 'a[href], button, input:not([type=hidden]), select, textarea, summary';
  const seen = Array.from(document.querySelectorAll(all)).filter((each) => each.checkVisibility());
  seen.forEach((each, nth) => { each.dataset.nth = nth; });
  return seen.length;
}"""


@pytest.mark.parametrize("path", ["/desk/no/such/page/", "/account/x/", "/report/x/y/z/"])
def test_an_unknown_address_has_the_wires_own_page(desk: Desk, browser: Browser, path: str) -> None:
    with browser.new_context(locale="fa") as context:
        page = context.new_page()
        answer = page.goto(desk.base + path)
        assert answer is not None
        assert answer.status == 404
        assert page.locator("h1").inner_text() == "اینجا چیزی نیست"


def test_what_waits_is_said_and_done_by_one_key(desk: Desk, browser: Browser) -> None:
    """Somebody posts what asks who they are: the page says which act waits, and that it is done."""
    with signed_up(browser, desk, "plover", "editor") as page:
        page.goto(desk.base + "/account/email/")
        page.locator("[name=email]").fill("new-plover@people.example")
        send(page)
        assert "change the e-mail address" in page.locator("main").inner_text()
        assert "It is done as soon as you have answered" in page.locator("main").inner_text()
        touch_if_asked(page)
        page.wait_for_url("**/confirm-email/")


def test_a_passkey_that_doesnt_answer_is_told(desk: Desk, browser: Browser) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto(desk.base + "/account/login/")
        page.evaluate(
            "() => { navigator.credentials.get = () => Promise.reject(new Error('no')); }"
        )
        page.locator("#passkey_login").click()
        page.get_by_text("The passkey didn’t answer").wait_for()
