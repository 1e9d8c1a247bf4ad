"""An approver's story in a browser: a passkey is made, signs, is followed by the source's own."""

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from verify.browsing import judge_in
from wire.accounts.desks import CHROMIUM, Desk, served_desk, signed_up
from wire.desk.playing import answer_all, begin, check_pages, hand_in, open_first
from wire.wires import SLUG, TEXT, another

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium isn't installed here"),
]

KEYS = f"/desk/keys/{SLUG}/"


@pytest.fixture(scope="module")
def desk(template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Desk]:
    """A wire that is served at its own address, on which passkeys work."""
    folder = tmp_path_factory.mktemp("desk") / "wire"
    shutil.copytree(template, folder)
    with served_desk(folder, at_home=True) as desk:
        yield desk


@pytest.fixture(scope="module")
def edda(desk: Desk, browser: Browser) -> Iterator[Page]:
    """A page of somebody who writes and signs for the library."""
    with signed_up(browser, desk, "edda", f"author:{SLUG}", f"approver:{SLUG}") as page:
        yield page


@pytest.fixture(scope="module")
def marit(desk: Desk, browser: Browser) -> Iterator[Page]:
    """A page of another who signs for the library, on a device of her own."""
    with signed_up(browser, desk, "marit", f"approver:{SLUG}") as page:
        yield page


def open_keys(desk: Desk, page: Page) -> None:
    """Open the page of keys, which asks for the passkey of the account once more."""
    page.goto(desk.base + KEYS)
    if "/reauthenticate/" in page.url:
        page.locator("#mfa_webauthn_reauthenticate").click()
        page.wait_for_url(desk.base + KEYS)


def make_key(desk: Desk, page: Page, label: str) -> None:
    open_keys(desk, page)
    page.locator("#label").fill(label)
    page.locator("form[data-passkey=make] button").click()
    page.locator(f"h3:has-text('{label}')").wait_for()


def sign(page: Page) -> None:
    """Sign the draft that is open."""
    page.locator("text=Read it and sign").click()
    page.wait_for_url("**/approval/")
    page.locator("form[data-passkey=sign] button").click()
    page.locator("#signed").wait_for()


def publish(desk: Desk, first: Page, second: Page) -> str:
    """Let two editors accept what waits longest; return the address of the release."""
    open_first(desk, first)
    answer_all(first)
    first.locator("button[value=accept]").click()
    first.wait_for_load_state()
    if "/releases/" in first.url:
        return first.url
    open_first(desk, second)
    second.locator("text=Sign and publish").click()
    second.wait_for_url("**/releases/*/")
    return second.url


def verdicts(desk: Desk, page: Page, address: str) -> list[str]:
    """Verify page, PDF and JSON of a release by the command and in the browser."""
    folder = desk.folder / "edition" / address.removeprefix(desk.base).strip("/")
    said = []
    for name in ("index.html", "release.pdf", "release.json"):
        told = json.loads(desk.run("verify", str(folder / name), "--json"))
        assert [check for check in told["checks"] if not check["ok"]] == []
        page.goto(desk.base + "/verify/")
        page.wait_for_selector("#tool-file")
        in_browser = judge_in(page, (folder / name).read_bytes(), name=name)
        assert [check for check in in_browser["checks"] if not check["ok"]] == []
        details = {check["name"]: check["detail"] for check in told["checks"]}
        said += [told["verdict"], in_browser["verdict"], details["approvals"]]
    return said


def test_a_passkey_is_made_signs_and_is_followed_by_one_of_the_sources_own(
    desk: Desk, edda: Page, marit: Page, anna: Page, bo: Page
) -> None:
    make_key(desk, edda, "press office")
    assert "Vouched for by the wire alone." in edda.locator("#key-1").inner_text()

    begin(desk, edda, TEXT)
    hand_in(edda)
    open_first(desk, anna)
    answer_all(anna)
    anna.locator("button[value=accept]").click()
    open_first(desk, bo)
    bo.locator("text=Sign and publish").click()
    bo.locator("text=nothing is published without its approval").wait_for()

    edda.goto(desk.base + "/desk/mine/")
    edda.locator(".queue a").first.click()
    sign(edda)
    assert "by the passkey press office" in edda.locator("#signed + ul").inner_text()
    open_first(desk, bo)
    bo.locator("text=Sign and publish").click()
    bo.wait_for_url("**/releases/*/")
    told = bo.locator("#who").inner_text()
    assert "Signed by a key that the wire alone vouches for" in told
    assert "By passkey: its holder was there and verified." in told
    vouched = "Signed with a passkey that is vouched for by the wire alone."
    assert verdicts(desk, anna, bo.url) == ["authentic", "authentic", vouched] * 3

    make_key(desk, marit, "the director")
    assert "Waiting to be signed in" in marit.locator("main").inner_text()
    open_keys(desk, edda)
    edda.locator("#waiting-1 form[data-passkey=sign] button").click()
    edda.locator("#key-2").wait_for()
    assert "an earlier key signed it in" in edda.locator("#key-2").inner_text()

    begin(desk, edda, another(3))
    hand_in(edda)
    marit.goto(desk.base + "/desk/mine/")
    marit.locator(".queue a").first.click()
    sign(marit)
    assert "by the passkey the director" in marit.locator("#signed + ul").inner_text()
    address = publish(desk, anna, bo)
    anna.goto(address)
    assert "Signed by the source’s own key" in anna.locator("#who").inner_text()
    own = "Signed by the source with a passkey of its own."
    assert verdicts(desk, anna, address) == ["authentic", "authentic", own] * 3
    desk.run("audit", str(desk.folder))


def test_an_edit_voids_the_signature_and_a_page_of_before_signs_nothing(
    desk: Desk, edda: Page, marit: Page
) -> None:
    open_keys(desk, marit)
    if not marit.locator("[id^=key-]").count():
        make_key(desk, marit, "the director")
    begin(desk, edda, another(4))
    draft = edda.url
    hand_in(edda)
    marit.goto(draft)
    sign(marit)
    edda.goto(draft)
    edda.locator("text=Take it back").click()
    edda.wait_for_url("**/edit/")
    typed = edda.locator("#typed")
    typed.fill(typed.input_value() + "\n\nAnd a line more.\n")
    hand_in(edda)
    marit.locator("form[data-passkey=sign] button").click()
    marit.locator("[role=alert]").wait_for()
    assert "changed since this page was shown" in marit.locator("[role=alert]").inner_text()
    assert not marit.locator("#signed").count()


def test_a_revoked_key_signs_nothing_more(desk: Desk, edda: Page) -> None:
    open_keys(desk, edda)
    live = edda.locator("[id^=key-]:has(form)")
    while left := live.count():
        live.last.locator("summary").click()
        live.last.locator("input[name=reason]").fill("The device was lost.")
        live.last.locator("form button").click()
        edda.locator(f"[id^=key-]:has(form) >> nth={left - 1}").wait_for(state="detached")
    assert edda.locator("[id^=key-]").count() == edda.locator("text=revoked on").count()
    begin(desk, edda, another(8))
    draft = edda.url
    hand_in(edda)
    edda.goto(draft.replace("/edit/", "/approval/"))
    assert "No passkey of this source can sign yet." in edda.locator("main").inner_text()


def test_without_script_the_page_says_how_to_sign_off_the_wire(
    desk: Desk, edda: Page, browser: Browser
) -> None:
    begin(desk, edda, another(9))
    page = edda.url.replace("/edit/", "/approval/")
    hand_in(edda)
    with browser.new_context(
        storage_state=edda.context.storage_state(), java_script_enabled=False
    ) as context:
        shown = context.new_page()
        shown.goto(page)
        assert "dateline approve filing.json" in shown.locator("main").inner_text()
        with shown.expect_download() as given:
            shown.locator("text=filing.json").first.click()
        filing = json.loads(given.value.path().read_bytes())
        assert filing["type"] == "dateline/filed/v1"
        shown.goto(desk.base + KEYS)
        assert "A passkey needs JavaScript" in shown.content()


@pytest.mark.parametrize("width", [320, 1440])
@pytest.mark.parametrize("locale", ["en", "fa"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_pages_are_accessible_and_fit_their_window(
    desk: Desk, edda: Page, marit: Page, browser: Browser, width: int, locale: str, scheme: str
) -> None:
    open_keys(desk, edda)
    if not edda.locator("[id^=key-]:has(form)").count():
        make_key(desk, edda, "press office, new")
    if not edda.locator("[id^=waiting-]").count():
        make_key(desk, marit, "the director, new")
    begin(desk, edda, another(10))
    page = edda.url.replace("/edit/", "/approval/").removeprefix(desk.base)
    hand_in(edda)
    check_pages(
        desk,
        browser,
        edda,
        (KEYS, page),
        viewport={"width": width, "height": 900},
        locale=locale,
        color_scheme=scheme,
    )
