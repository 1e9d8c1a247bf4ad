"""What people do on the pages of their accounts, so that stories read as they happen."""

from playwright.sync_api import Page, expect

from wire.accounts.desks import Desk
from wire.accounts.one_time import code_of

PASSWORD = "quay-lantern-41-tide"


def send(page: Page) -> None:
    """Send the form of a page, the first there is."""
    page.locator("main form button[type=submit]").first.click()


def touch_if_asked(page: Page) -> None:
    """Show a passkey where the page asks for it, by the one key that the focus is on."""
    if "/reauthenticate/" in page.url:
        page.bring_to_front()
        expect(page.locator("#mfa_webauthn_reauthenticate")).to_be_focused()
        page.keyboard.press("Enter")
        page.wait_for_url(lambda url: "/reauthenticate/" not in url)


def set_password(desk: Desk, page: Page) -> None:
    """Set the password."""
    page.goto(desk.base + "/account/password/set/")
    touch_if_asked(page)
    for name in ("password1", "password2"):
        page.locator(f"[name={name}]").fill(PASSWORD)
    send(page)


def add_app(desk: Desk, page: Page) -> str:
    """Add an authenticator app; return its secret. The recovery codes come next."""
    page.goto(desk.base + "/account/2fa/totp/activate/")
    touch_if_asked(page)
    secret = page.locator("#authenticator_secret").inner_text()
    page.locator("[name=code]").fill(code_of(secret))
    send(page)
    page.wait_for_url("**/recovery-codes/")
    return secret


def sign_out(desk: Desk, page: Page) -> None:
    """Sign out."""
    page.goto(desk.base + "/account/logout/")
    send(page)
    page.wait_for_url(desk.base + "/")


def enter_password(desk: Desk, page: Page, handle: str, password: str = PASSWORD) -> None:
    """Sign in by password, as far as that leads."""
    page.goto(desk.base + "/account/login/")
    if not page.locator("[name=login]").is_visible():
        page.locator("summary").click()
    page.locator("[name=login]").fill(f"{handle}@people.example")
    page.locator("[name=password]").fill(password)
    page.locator("details button[type=submit]").click()


def enter_code(page: Page, code: str) -> None:
    """Answer the second step."""
    page.locator("[name=code]").fill(code)
    send(page)
