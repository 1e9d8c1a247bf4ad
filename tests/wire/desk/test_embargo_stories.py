"""An embargo as people live it in the browser: kept until its minute, or broken by somebody."""

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import Page

from wire.accounts.desks import CHROMIUM, Desk
from wire.desk.playing import answer_all, begin, hand_in, open_first
from wire.wires import another

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium isn't installed here"),
]

AFTER_ITS_MINUTE = 90.0
"""Seconds within which a release stands that waited for its minute: it is looked for every 30."""


def under_embargo(until: datetime, text: str) -> str:
    return f"EMBARGOED UNTIL {until:%B %-d, %Y, %H:%M} UTC\n\n{text}"


def accept(desk: Desk, page: Page) -> None:
    open_first(desk, page)
    answer_all(page)
    page.locator("button[value=accept]").click()


def told_anywhere(folder: Path, words: str) -> list[str]:
    """Return the public files that have these words."""
    files = (path for path in (folder / "edition").rglob("*") if path.is_file())
    return [path.name for path in files if words.encode() in path.read_bytes()]


def test_told_elsewhere_before_its_hour_it_goes_out_when_two_editors_say_so(
    desk: Desk, edda: Page, anna: Page, bo: Page
) -> None:
    begin(desk, edda, under_embargo(datetime.now(UTC) + timedelta(days=2), another(1)))
    hand_in(edda)
    accept(desk, anna)
    anna.locator("text=You proposed it").wait_for()
    open_first(desk, bo)
    review = bo.url
    bo.locator("text=Sign and publish").click()
    bo.wait_for_url("**/review/")
    assert not (desk.folder / "edition/releases/1").exists()
    assert told_anywhere(desk.folder, "hall 1 on Sundays") == []
    desk.run("audit", str(desk.folder))

    anna.goto(review)
    anna.locator("summary", has_text="public elsewhere").click()
    anna.locator("#breach").fill("The mayor's page, since this morning")
    anna.locator("button[value=declare]").click()
    anna.locator("text=You proposed it").wait_for()
    assert not (desk.folder / "edition/releases/1").exists()
    bo.goto(review)
    bo.locator("button[value=sign]").click()
    bo.wait_for_url("**/releases/1/")
    assert "The mayor's page, since this morning" in bo.locator("body").inner_text()
    desk.run("audit", str(desk.folder))


def test_accepted_it_goes_out_by_itself_at_its_minute(desk: Desk, edda: Page, anna: Page) -> None:
    minute = (datetime.now(UTC) + timedelta(seconds=90)).replace(second=0, microsecond=0)
    begin(desk, edda, under_embargo(minute, another(2)))
    hand_in(edda)
    accept(desk, anna)
    anna.wait_for_url("**/review/")
    page = desk.folder / "edition/releases/2/index.html"
    seen = datetime.now(UTC)
    assert seen >= minute or not page.exists()
    end = time.monotonic() + (minute - seen).total_seconds() + AFTER_ITS_MINUTE
    while not page.exists() and time.monotonic() < end:
        assert datetime.now(UTC) >= minute or told_anywhere(desk.folder, "hall 2 on Sundays") == []
        time.sleep(1)
    assert page.exists()
    edda.goto(desk.base + "/releases/2/")
    assert f"{minute:%H:%M}" in edda.locator("body").inner_text()
    desk.run("audit", str(desk.folder))
