"""The seed's whole life, played in the browser in six roles; each act is on page and record.

Its words stand nowhere here: they are read off the pages, as whoever works there would.
"""

import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from playwright.sync_api import Browser, Page

from wire.accounts.desks import CHROMIUM, Desk, signed_up
from wire.desk.playing import begin, hand_in, open_first
from wire.replies.linking import link

pytestmark = [
    pytest.mark.browser,
    pytest.mark.seed,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium isn't installed here"),
]

SOURCE = "seed-source"
AGENT = "Quayside Press Office"
PAYER = "Friends of the Archive"
PARTY = "named@party.example"
RECORDED = ["release.published", "reply.attached", "report.decided"]
AFTERWARDS = ["release.corrected", "release.retracted"]


@pytest.fixture(scope="module")
def founded(desk: Desk) -> Desk:
    """Return the served wire, with the seed's source taken in by its operator."""
    desk.run(
        "source", "add", SOURCE, "--name", "The seed's source", "--domain", "source.example",
        "--owner", "its members", "--vouch", "named in the release",
    )  # fmt: skip
    return desk


@pytest.fixture(scope="module")
def approver(founded: Desk, browser: Browser) -> Iterator[Page]:
    with signed_up(browser, founded, "odile", f"approver:{SOURCE}") as page:
        yield page


@pytest.fixture(scope="module")
def agent(founded: Desk, browser: Browser, approver: Page) -> Iterator[Page]:
    """Somebody whom the source's own side lets file for it."""
    with signed_up(browser, founded, "quay", f"agent:{SOURCE}") as page:
        approver.goto(f"{founded.base}/desk/sources/{SOURCE}/")
        approver.locator("text=Let an agent file").click()
        approver.locator("#handle").fill("quay")
        approver.locator("#agent-name").fill(AGENT)
        until = datetime.now(UTC) + timedelta(days=30)
        approver.locator("#agent-until").fill(until.strftime("%Y-%m-%d"))
        approver.locator("button[value=authorise]").click()
        approver.locator("text=may file").first.wait_for()
        yield page


@pytest.fixture(scope="module")
def reader(browser: Browser) -> Iterator[Page]:
    """A page of somebody without an account, in a browser that runs no script."""
    with browser.new_context(java_script_enabled=False) as context:
        yield context.new_page()


def file(desk: Desk, agent: Page, seed: bytes) -> None:
    """File the seed for its source, with who files and who pays."""
    begin(desk, agent, seed.decode(), "seed.txt")
    agent.locator("#agent").fill(AGENT)
    agent.locator("#payer").fill(PAYER)
    agent.locator("#told").get_by_text("Saved.").wait_for()
    hand_in(agent)


def answer(page: Page) -> None:
    """Answer each finding: blocks are overruled, the others accepted, in words."""
    for field in page.locator("input[name^=accept-], input[name^=overrule-]").all():
        rule = (field.get_attribute("name") or "").partition("-")[2]
        field.fill(f"{rule} was weighed: the source is known, and answers for its words.")


def sign_out_by_two(anna: Page, bo: Page, review: str) -> str:
    """Accept a submission as one editor and sign it as another; return the release's page."""
    anna.goto(review)
    answer(anna)
    anna.locator("#decision button[value=accept]").click()
    told = anna.locator("main").inner_text()
    assert "You proposed it" in told, told
    bo.goto(review)
    bo.locator("text=Sign and publish").click()
    bo.wait_for_url("**/releases/*/")
    return bo.url


def shown(page: Page, words: str) -> str:
    """Return what a public page says, once it says these words: acts are pressed in their turn."""
    for _ in range(40):
        told = page.locator("body").inner_text()
        if words in told:
            return told
        page.wait_for_timeout(500)
        page.reload()
    raise AssertionError(f"{words!r} isn't on {page.url}")


def a_passage(desk: Desk, number: str) -> str:
    """Return the first words of a release's last paragraph."""
    copy = json.loads((desk.folder / f"edition/releases/{number}/release.json").read_bytes())
    body = copy["bundle"]["document"]["body"]
    texts = ["".join(run["text"] for run in block["runs"]) for block in body if "runs" in block]
    return " ".join(texts[-1].split()[:6])


def entries(desk: Desk) -> list[str]:
    """Return the types of the record's entries, in order."""
    folder = desk.folder / "edition/record/tile/entries"
    newest = max((p for p in folder.rglob("*") if p.is_file()), key=lambda p: p.stat().st_size)
    content, types = newest.read_bytes(), []
    while content:
        length = int.from_bytes(content[:2], "big")
        types.append(json.loads(content[2 : 2 + length])["type"])
        content = content[2 + length :]
    return types


def test_from_filing_to_retraction(  # noqa: PLR0915  one life, told in order
    founded: Desk, agent: Page, anna: Page, bo: Page, reader: Page, seed: bytes
) -> None:
    desk, begun = founded, len(entries(founded))

    # An agent files for a disclosed payer; it is held, and returned with reasons.
    file(desk, agent, seed)
    open_first(desk, anna)
    review = anna.url
    held = anna.locator(".beside").inner_text()
    assert "DG-34" in held
    assert "DG-38" in held
    anna.locator("#reasons").fill("Say on whose word the accusation stands.")
    anna.locator("button[value=return]").click()
    anna.wait_for_url("**/desk/")
    agent.goto(desk.base + "/desk/mine/")
    agent.locator(".queue a").first.click()
    assert "on whose word the accusation stands" in agent.locator("main").inner_text()
    hand_in(agent)

    # Whom it accuses is offered a reply, sees that passage alone, and answers.
    anna.goto(review)
    anna.get_by_role("link", name="Offer a reply, or ask to confirm").click()
    form = anna.locator("article.party").first
    named = form.locator("h3, h2").first.inner_text()
    form.get_by_label("Written to whom, in which role").fill("in person")
    form.get_by_label("E-mail address").fill(PARTY)
    until = datetime.now(UTC) + timedelta(days=2)
    form.get_by_label("Answer until").fill(until.strftime("%Y-%m-%dT%H:%M"))
    form.get_by_role("button", name="Send the offer").click()
    anna.locator("text=offered, time still runs").first.wait_for()
    reader.goto(link(desk, reader, "offered", PARTY))
    assert named.split()[-1] in reader.locator("main").inner_text()
    reader.get_by_label("Your reply").fill("I never worked for them.\n\nI said so in court.")
    reader.get_by_label("Who writes for it").fill("In person")
    reader.get_by_role("button", name="Send it to the desk").click()
    anna.goto(desk.base + "/desk/replies/")
    anna.locator(".queue a, a[data-step]").first.click()
    anna.get_by_role("button", name="Accept the reply").click()
    anna.locator("text=The reply is accepted").wait_for()

    # What blocks is overruled by two, for good to be seen.
    public = sign_out_by_two(anna, bo, review)
    number = public.rstrip("/").rpartition("/")[2]
    page = shown(bo, "I said so in court.")
    for said in (AGENT, PAYER, "DG-34", "DG-38 was weighed", "I said so in court.", "anna", "bo"):
        assert said in page, said

    # A reader reports a passage; the desk answers with reasons.
    words = a_passage(desk, number)
    reader.goto(f"{desk.base}/report/{number}/1/")
    reader.locator("input[name=rule]").first.check()
    reader.locator("#words").fill(words)
    reader.locator("#said").fill("The year is another one.")
    reader.get_by_role("button", name="Send the report").click()
    assert "/report/status/" in reader.url, reader.locator("main").inner_text()
    anna.goto(desk.base + "/desk/reports/")
    anna.locator("a[data-step]").first.click()
    anna.locator("#outcome").select_option("correction")
    anna.locator("#reasons").fill("The source was asked to mend the year.")
    anna.get_by_role("button", name="Uphold").click()
    anna.locator("text=The report was upheld.").wait_for()
    reader.reload()
    assert "The source was asked to mend the year." in reader.locator("main").inner_text()

    # The agent corrects, two sign, and the difference stands on the page.
    agent.goto(f"{desk.base}/desk/releases/{number}/")
    agent.locator("#note").fill("One word was wrong.")
    agent.locator("#class").select_option("correction")
    agent.locator("button[data-key=e]").click()
    agent.wait_for_url("**/edit/")
    typed = agent.locator("#typed")
    before = max(words.split(), key=len)
    typed.fill(typed.input_value().replace(before, before + "s", 1))
    agent.locator("#told").get_by_text("Saved.").wait_for()
    hand_in(agent)
    open_first(desk, anna)
    sign_out_by_two(anna, bo, anna.url)
    shown(bo, "One word was wrong.")

    # Retracted in the end: one editor proposes, another signs, and the page stays.
    anna.goto(f"{desk.base}/desk/releases/{number}/")
    anna.locator("#reason").select_option("error")
    anna.locator("#why").fill("The source says that it can't be upheld.")
    anna.locator("button[data-key=w]").click()
    anna.locator("text=You proposed it").wait_for()
    bo.goto(f"{desk.base}/desk/releases/{number}/")
    bo.keyboard.press("s")
    bo.locator("strong", has_text="Retracted").wait_for()
    reader.goto(public)
    page = shown(reader, "can't be upheld")
    for said in (
        "One word was wrong.", "I said so in court.",
        "asked to mend the year", PAYER,
    ):  # fmt: skip
        assert said in page, said

    assert entries(desk)[begun:] == RECORDED + AFTERWARDS
    desk.run("audit", str(desk.folder), "--render")
