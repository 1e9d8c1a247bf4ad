"""A wire that is served for a browser, people who are invited to it, and their passkeys."""

import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from cli.running import COMMAND

CHROMIUM = Path("/usr/bin/chromium")
ARGUMENTS = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"]


class Desk(NamedTuple):
    """A served wire: its folder and address."""

    folder: Path
    base: str

    def run(self, *words: str) -> str:
        """Run a command on the wire and return what it printed."""
        command = [str(COMMAND), "--wire", str(self.folder), *words]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout

    def invite(self, handle: str, *roles: str) -> str:
        """Invite somebody and return the path of the link in the letter."""
        named = [word for role in roles for word in ("--role", role)]
        told = self.run("user", "invite", f"{handle}@people.example", "--handle", handle, *named)
        return "/account/invitation/" + told.rpartition("/account/invitation/")[2].strip()

    def join(self, page: Page, handle: str, *roles: str) -> None:
        """Sign somebody up in a browser, with a passkey."""
        page.goto(self.base + self.invite(handle, *roles))
        page.get_by_role("textbox").fill(f"{handle}@people.example")
        page.locator("main form button[type=submit]").first.click()
        page.locator("#mfa_webauthn_signup").click()
        page.wait_for_url(self.base + "/account/")


@contextmanager
def served_desk(folder: Path, *, at_home: bool = False) -> Iterator[Desk]:
    """Serve a wire on a free port, its mailbox open; ``at_home``: that is its address too."""
    settings, wanted = folder / "dateline.toml", "0"
    text = settings.read_text("utf-8").replace("open_mailbox = false", "open_mailbox = true")
    if at_home:
        with socket.create_server(("localhost", 0)) as free:
            wanted = str(free.getsockname()[1])
        text = text.replace("https://pebble.example/", f"http://localhost:{wanted}/")
    settings.write_text(text, "utf-8")
    process = subprocess.Popen(
        [str(COMMAND), "--wire", str(folder), "serve", "--port", wanted],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    port = process.stdout.readline().decode().rstrip("/\n").rpartition(":")[2]
    try:
        yield Desk(folder, f"http://localhost:{port}")
    finally:
        process.terminate()
        _out, errors = process.communicate(timeout=20)
    assert b"Traceback" not in errors, errors.decode()


@contextmanager
def signed_up(
    browser: Browser, desk: Desk, handle: str, *roles: str, **options: Any
) -> Iterator[Page]:
    """Give a page in which somebody new has signed up with a passkey."""
    with browser.new_context(**options) as context:
        page = with_passkeys(context)
        desk.join(page, handle, *roles)
        yield page


@contextmanager
def chromium() -> Iterator[Browser]:
    """Run a browser."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


def with_passkeys(context: BrowserContext) -> Page:
    """Return a page of a browser that has an authenticator of its own."""
    page = context.new_page()
    session = context.new_cdp_session(page)
    session.send("WebAuthn.enable")
    session.send(
        "WebAuthn.addVirtualAuthenticator",
        {
            "options": {
                "protocol": "ctap2",
                "transport": "internal",
                "hasResidentKey": True,
                "hasUserVerification": True,
                "isUserVerified": True,
                "automaticPresenceSimulation": True,
            }
        },
    )
    return page
