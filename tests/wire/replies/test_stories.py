"""Replies played in the browser: offered, written by a link, checked, out with the release."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Browser, Page

from wire.accounts.desks import CHROMIUM, Desk, signed_up
from wire.desk.playing import answer_all, begin, check_pages, hand_in, open_first
from wire.replies.linking import link
from wire.replies.named import ACCUSING, CHARGE, PARTNERED, PARTNERING
from wire.wires import SLUG, another

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium isn't installed here"),
]


@pytest.fixture
def party(browser: Browser) -> Iterator[Page]:
    """A page of somebody who has no account, in a browser that runs no script."""
    with browser.new_context(java_script_enabled=False) as context:
        yield context.new_page()


def to_parties(page: Page) -> None:
    """Go from a submission to whom it names."""
    page.get_by_role("link", name="Offer a reply, or ask to confirm").click()
    page.wait_for_url("**/parties/")


def offer(page: Page, name: str, address: str) -> None:
    """Offer a reply, two days from now."""
    form = page.locator("article.party", has_text=name)
    form.get_by_label("Written to whom, in which role").fill("its press office")
    form.get_by_label("E-mail address").fill(address)
    until = datetime.now(UTC) + timedelta(days=2)
    form.get_by_label("Answer until").fill(until.strftime("%Y-%m-%dT%H:%M"))
    form.get_by_role("button", name="Send the offer").click()
    page.locator("text=offered, time still runs").first.wait_for()


def accept_and_sign(desk: Desk, anna: Page, bo: Page, review: str) -> str:
    """Accept a submission as one editor and sign it as another; return its release's page."""
    anna.goto(review)
    answer_all(anna)
    anna.locator("#decision button[value=accept]").click()
    anna.locator("text=You proposed it").wait_for()
    bo.goto(review)
    bo.locator("text=Sign and publish").click()
    bo.wait_for_url("**/releases/*/")
    return bo.url


def test_offered_replied_checked_and_published_with_the_reply(
    desk: Desk, edda: Page, anna: Page, bo: Page, party: Page
) -> None:
    begin(desk, edda, ACCUSING)
    hand_in(edda)
    open_first(desk, anna)
    review = anna.url
    answer_all(anna)
    anna.locator("#decision button[value=accept]").click()
    assert "was offered no reply yet" in anna.locator("[role=alert]").inner_text()
    to_parties(anna)
    assert CHARGE in anna.locator("article.party").inner_text()
    offer(anna, "Grimholt Shipping", "press@grimholt.example")

    party.goto(link(desk, party, "offered", "press@grimholt.example"))
    shown = party.locator("main").inner_text()
    assert CHARGE in shown
    assert "64 seats" not in shown
    assert "dirty harbour" not in shown
    party.get_by_label("Your reply").fill("We carry no oil.\n\nOur logs are open to anybody.")
    party.get_by_label("Who writes for it").fill("Ann Grim, spokesperson")
    party.get_by_role("button", name="Keep it").click()
    party.get_by_role("button", name="Send it to the desk").click()
    assert "Your reply is with the desk" in party.locator("main").inner_text()

    anna.goto(desk.base + "/desk/replies/")
    anna.get_by_role("link", name="Grimholt Shipping").first.click()
    anna.locator("text=We carry no oil.").wait_for()
    anna.get_by_role("button", name="Accept the reply").click()
    anna.locator("text=The reply is accepted").wait_for()

    release = accept_and_sign(desk, anna, bo, review)
    page = bo.locator("body").inner_text()
    assert "Our logs are open to anybody." in page
    assert "Ann Grim, spokesperson" in page
    assert "and answered as Grimholt Shipping: the reply stands with the release" in page
    assert "press@grimholt.example" not in page
    folder = desk.folder / "edition/releases" / release.rstrip("/").rpartition("/")[2]
    for name in ("release.json", "release.txt"):
        assert "Our logs are open to anybody." in (folder / name).read_text("utf-8")
    party.reload()
    assert "Your reply is published" in party.locator("main").inner_text()
    desk.run("audit", str(desk.folder))


def test_two_editors_waive_the_offer_and_the_page_says_why(
    desk: Desk, edda: Page, anna: Page, bo: Page
) -> None:
    text = ACCUSING.replace("Grimholt Shipping", "Tormund Freight").replace("64 seats", "65 seats")
    begin(desk, edda, text.replace("dirty harbour", "very dirty lake"))
    hand_in(edda)
    open_first(desk, anna)
    review = anna.url
    to_parties(anna)
    anna.locator("summary", has_text="Waive the offer").click()
    anna.get_by_label("an offer would put somebody in danger").check()
    anna.get_by_label("Reasons, for the desk").fill("Whoever told us works there.")
    anna.get_by_role("button", name="Propose it").click()
    anna.locator("text=You proposed it").wait_for()
    bo.goto(anna.url)
    bo.get_by_role("button", name="Sign the waiver").click()
    bo.locator("text=waived by two editors").first.wait_for()
    accept_and_sign(desk, anna, bo, review)
    page = bo.locator("body").inner_text()
    assert (
        "Tormund Freight was offered no reply, because an offer would have put somebody in" in page
    )
    assert "anna and bo waived it" in page
    assert "works there" not in page
    desk.run("audit", str(desk.folder))


def test_a_partner_objects_which_holds_it_and_confirms_after_all(
    desk: Desk, edda: Page, anna: Page, bo: Page, party: Page
) -> None:
    begin(desk, edda, PARTNERED)
    hand_in(edda)
    edda.locator(".queue a").first.click()
    edda.get_by_role("link", name="Ask partners").click()
    edda.get_by_label("Name, as it stands").fill("Vast Motors")
    edda.get_by_label("Written to whom, in which role").fill("its press office")
    edda.get_by_label("E-mail address").fill("press@vast.example")
    edda.get_by_role("button", name="Send the question").click()
    edda.locator("text=asked, no answer yet").first.wait_for()

    party.goto(link(desk, party, "confirm", "press@vast.example"))
    shown = party.locator("main").inner_text()
    assert PARTNERING in shown
    assert "64 seats" not in shown
    party.get_by_label("What isn’t so?").fill("We know of no partnership.")
    party.get_by_role("button", name="No, we object").click()
    assert "You objected" in party.locator("main").inner_text()

    anna.goto(desk.base + "/desk/")
    row = anna.locator(".queue > li", has_text="opens with a partner")
    assert "1 objecting" in row.inner_text()
    row.locator("a").first.click()
    review = anna.url
    answer_all(anna)
    anna.locator("#decision button[value=accept]").click()
    assert "Vast Motors objects" in anna.locator("[role=alert]").inner_text()
    party.get_by_role("button", name="Yes, this is so").click()
    anna.goto(review)
    anna.locator("input[name='accept-DG-35'], input[name='overrule-DG-35']").first.wait_for()
    for field in anna.locator("input[name^=accept-], input[name^=overrule-]").all():
        if "DG-35" not in (field.get_attribute("name") or ""):
            field.fill("The desk rang the source and read the paper.")
    anna.locator("#decision button[value=accept]").click()
    anna.wait_for_url("**/releases/*/")
    assert "Vast Motors confirmed what the text says of it" in anna.locator("body").inner_text()


@pytest.fixture(scope="module")
def ilse(desk: Desk, browser: Browser) -> Iterator[Page]:
    """A page of somebody who approves for the library."""
    with signed_up(browser, desk, "ilse", f"approver:{SLUG}") as page:
        yield page


@pytest.fixture(scope="module")
def out(desk: Desk, tmp_path_factory: pytest.TempPathFactory) -> None:
    """Let a first release be out."""
    if not (desk.folder / "edition/releases/1").exists():
        file = tmp_path_factory.mktemp("first") / "first.txt"
        file.write_text(another(1), "utf-8")
        accept = [word for rule in ("DG-02", "DG-44") for word in ("--accept", f"{rule}=Asked.")]
        desk.run("publish", "--source", SLUG, "--editor", "carl", *accept, str(file))


@pytest.fixture(scope="module")
def shown(
    desk: Desk, browser: Browser, out: None, edda: Page, anna: Page, ilse: Page
) -> dict[str, tuple[str, ...]]:
    """Paths of all pages, with something on each: for nobody's browser, and for an editor's."""
    begin(desk, edda, ACCUSING.replace("64 seats", "66 seats").replace("dirty", "fairly dirty"))
    hand_in(edda)
    anna.goto(desk.base + "/desk/")
    anna.locator("a[data-step]", has_text="fairly dirty harbour").first.click()
    review = anna.url
    to_parties(anna)
    parties = anna.url
    offer(anna, "Grimholt Shipping", "bridge@grimholt.example")
    anna.get_by_label("Name, as it stands").fill("Lake Society")
    anna.get_by_label("Asked as").select_option("co-issuer")
    form = anna.locator("form", has=anna.get_by_label("Asked as"))
    form.get_by_label("Written to whom, in which role").fill("its chair")
    form.get_by_label("E-mail address").fill("chair@lake.example")
    form.get_by_role("button", name="Send the question").click()
    anna.locator("h3", has_text="Lake Society").wait_for()
    with browser.new_context() as context:
        page = context.new_page()
        offered = link(desk, page, "offered", "bridge@grimholt.example")
        confirm = link(desk, page, "confirm", "chair@lake.example")
        page.goto(offered)
        page.get_by_label("Your reply").fill("Tomas Verrell is a fraudster. We carry no oil.")
        page.get_by_role("button", name="Send it to the desk").click()
    anna.goto(desk.base + "/desk/replies/")
    anna.locator(".queue a").first.click()
    anna.locator("text=Tomas Verrell").first.wait_for()
    reply = anna.url
    short = [url.removeprefix(desk.base) for url in (offered, confirm, review, parties, reply)]
    edit = short[2].replace("/review/", "/edit/")
    ilse.goto(desk.base + "/desk/approvers/")
    ilse.get_by_role("button", name="Two are to approve").click()
    ilse.goto(desk.base + edit)
    ilse.get_by_role("button", name="I approve this filing").wait_for()
    return {
        "nobody": (*short[:2], "/reply/1/"),
        "editor": (*short[2:], "/desk/replies/"),
        "approver": ("/desk/approvers/", edit, short[3]),
    }


@pytest.mark.parametrize("width", [320, 390, 1280])
@pytest.mark.parametrize("locale", ["en", "fa"])
def test_the_pages_are_accessible_and_fit_their_window(
    desk: Desk,
    browser: Browser,
    anna: Page,
    ilse: Page,
    shown: dict[str, tuple[str, ...]],
    width: int,
    locale: str,
) -> None:
    how = {"viewport": {"width": width, "height": 900}, "locale": locale}
    with browser.new_context() as nobody:
        check_pages(desk, browser, nobody.new_page(), shown["nobody"], **how)
    check_pages(desk, browser, anna, shown["editor"], **how)
    check_pages(desk, browser, ilse, shown["approver"], **how)
