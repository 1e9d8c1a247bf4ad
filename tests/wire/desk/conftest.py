"""People of the served wire, each in a browser of their own."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page

from wire.accounts.desks import Desk, signed_up
from wire.wires import SLUG


@pytest.fixture(scope="module")
def edda(desk: Desk, browser: Browser) -> Iterator[Page]:
    """A page of somebody who writes for the library."""
    with signed_up(browser, desk, "edda", f"author:{SLUG}") as page:
        yield page


@pytest.fixture(scope="module")
def anna(desk: Desk, browser: Browser) -> Iterator[Page]:
    """A page of an editor."""
    with signed_up(browser, desk, "anna", "editor") as page:
        yield page


@pytest.fixture(scope="module")
def bo(desk: Desk, browser: Browser) -> Iterator[Page]:
    """A page of another editor."""
    with signed_up(browser, desk, "bo", "chief-editor") as page:
        yield page
