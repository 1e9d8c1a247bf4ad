"""The links that are written to parties, found in the letters of the wire's own mailbox."""

from playwright.sync_api import Page

from wire.accounts.desks import Desk


def link(desk: Desk, page: Page, kind: str, to: str) -> str:
    """Return the address of the newest link of a kind that was written to somebody."""
    page.goto(desk.base + "/account/mailbox/")
    letter = page.locator("article.letter", has_text=to).filter(has_text=f"/reply/{kind}/").first
    url = letter.locator("a", has_text=f"/reply/{kind}/").get_attribute("href")
    assert url is not None
    return desk.base + "/reply/" + url.partition("/reply/")[2]
