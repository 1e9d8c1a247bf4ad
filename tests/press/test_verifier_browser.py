"""The page on verifying as a reader has it: anywhere, offline, by keyboard, in any width."""

import base64
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, Request

from dateline.press.page import render_release
from dateline.press.plain import render_plain
from dateline.record.bundle import Copy, format_copy
from dateline.record.policy import Log, Policy, format_policy
from press.samples import persian
from record.bundles import OTHER, VERIFIER, SampleWire, make_copy, sample_document
from verify.browsing import (
    CHROMIUM,
    Server,
    chromium,
    judge_in,
    paste_in,
    record_files,
    sentences,
    serving,
    tool_files,
)
from verify.views import view_of

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium isn't installed here"),
]

LONG = "One more sentence of the release, so that there are words enough to cut. "


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture(scope="module")
def copies() -> tuple[SampleWire, Copy, Copy]:
    """A wire with a release, superseded, and its second version."""
    wire = SampleWire()
    first, second = wire.correct(wire.publish(), sample_document("Tenants win after two years"))
    return wire, first, second


@pytest.fixture(scope="module")
def server(copies: tuple[SampleWire, Copy, Copy]) -> Iterator[Server]:
    with serving(tool_files() | record_files(view_of(*copies))) as server:
        yield server


@pytest.fixture
def page(browser: Browser, server: Server) -> Iterator[Page]:
    page = browser.new_page()
    faults: list[str] = []
    page.on("pageerror", lambda error: faults.append(str(error)))
    page.goto(f"{server.address}verify/")
    page.wait_for_selector("#tool-file")
    yield page
    page.close()
    assert faults == []


def test_a_superseded_copy_is_told_from_the_current_one(
    page: Page, copies: tuple[SampleWire, Copy, Copy]
) -> None:
    _, first, second = copies
    assert judge_in(page, format_copy(first))["verdict"] == "superseded"
    assert "version 2 has replaced it" in sentences(page)
    assert judge_in(page, format_copy(second))["verdict"] == "authentic"
    assert "doesn’t prove that what the release says is true" in sentences(page)


def test_it_asks_for_nothing_but_static_files_of_its_own_origin(
    browser: Browser, server: Server, copies: tuple[SampleWire, Copy, Copy]
) -> None:
    page = browser.new_page()
    asked = _requests(page)
    page.goto(f"{server.address}verify/")
    page.wait_for_selector("#tool-file")
    for data in (format_copy(copies[2]), render_release(copies[2]).encode()):
        judge_in(page, data)
    paste_in(page, render_plain(copies[2]))
    paste_in(page, "Otters were seen below the old weir again this morning, said nobody.")
    page.close()
    assert asked
    assert {request.method for request in asked} == {"GET"}
    strangers = [each.url for each in asked if not each.url.startswith(server.address)]
    assert strangers == []
    paths = {each.url.removeprefix(server.address).split("/")[0] for each in asked}
    assert paths <= {"verify", "assets", "about", "record", "releases", "sources"}


def test_a_mirror_on_another_origin_judges_alike(
    browser: Browser, server: Server, copies: tuple[SampleWire, Copy, Copy]
) -> None:
    with serving(server.files) as mirror:
        assert mirror.address != server.address
        page = browser.new_page()
        page.goto(f"{mirror.address}verify/")
        page.wait_for_selector("#tool-file")
        verdict = judge_in(page, format_copy(copies[1]))
        page.close()
    assert (verdict["verdict"], verdict["later"]) == ("superseded", "checked")


def _requests(page: Page) -> list[Request]:
    """Return the list that all of a page's requests from now on will stand in."""
    asked: list[Request] = []

    def note(request: Request) -> None:
        asked.append(request)

    page.on("request", note)
    return asked


def _folder(place: Path) -> Path:
    """Lay the page and the two files beside it down in a folder, and nothing else."""
    for path, content in tool_files().items():
        if path.startswith("verify/"):
            (place / path.removeprefix("verify/")).write_bytes(content)
    return place / "index.html"


def test_a_folder_with_the_page_and_its_two_files_judges_a_downloaded_copy(
    browser: Browser, tmp_path: Path, copies: tuple[SampleWire, Copy, Copy]
) -> None:
    page = browser.new_page()
    asked = _requests(page)
    page.goto(_folder(tmp_path).as_uri())
    page.wait_for_selector("#tool-file")
    verdict = judge_in(page, format_copy(copies[2]), name="release.json")
    assert (verdict["verdict"], verdict["later"]) == ("authentic", "unknown")
    assert "known from this page" in verdict["checks"][0]["detail"]
    assert "Later acts not checked" in sentences(page)
    assert "As of checkpoint 3 of" in sentences(page)
    forged = format_copy(copies[2]).replace(b"We asked for a year.", b"We asked for a week.")
    assert judge_in(page, forged)["verdict"] == "altered"
    assert paste_in(page, render_plain(copies[2]))["verdict"] == "unknown"
    assert all(each.url.startswith(("file:", "data:")) for each in asked)
    page.close()


def test_the_page_saved_by_a_browser_after_it_was_used_still_works(
    browser: Browser, server: Server, tmp_path: Path, copies: tuple[SampleWire, Copy, Copy]
) -> None:
    page = browser.new_page()
    page.goto(f"{server.address}verify/")
    page.wait_for_selector("#tool-file")
    judge_in(page, format_copy(copies[2]))
    _folder(tmp_path).write_text(page.content(), encoding="utf-8")
    page.goto((tmp_path / "index.html").as_uri())
    page.wait_for_selector("#tool-file")
    assert page.locator("#tool-file").count() == 1
    assert judge_in(page, format_copy(copies[2]))["verdict"] == "authentic"
    page.close()


def test_what_translations_did_is_told_in_the_chosen_language(
    browser: Browser, tmp_path: Path
) -> None:
    wire = SampleWire()
    copy = wire.lag(wire.settle(wire.lag(wire.publish())), kind="withdrawn", filing=None)
    page = browser.new_page()
    page.goto(_folder(tmp_path).as_uri())
    page.wait_for_selector("#tool-file")
    assert judge_in(page, format_copy(copy))["verdict"] == "authentic"
    told = sentences(page).replace("\u2068", "").replace("\u2069", "")
    assert "in Persian, release 9, was corrected, and this text not with it: entry 2" in told
    assert "changes nothing here: Only the Persian wording was wrong." in told
    assert "in Persian, release 9, was withdrawn" in told
    page.locator("button[lang=fa]").click()
    assert "ترجمهٔ آن به زبان فارسی، اطلاعیهٔ ۹، پس گرفته شد" in sentences(page)
    page.close()


@pytest.mark.parametrize(
    ("policy", "verdict"),
    [
        (VERIFIER.vkey, "authentic"),
        (OTHER.vkey, "unknown"),
        (f"{OTHER.vkey}\n{VERIFIER.vkey}\n", "authentic"),
        (format_policy(Policy((Log(VERIFIER),))).decode(), "authentic"),
        (format_policy(Policy((Log(OTHER),))).decode(), "unknown"),
    ],
)
def test_a_key_or_policy_of_ones_own_counts_alone(
    page: Page, copies: tuple[SampleWire, Copy, Copy], policy: str, verdict: str
) -> None:
    assert judge_in(page, format_copy(copies[2]), policy=policy)["verdict"] == verdict


def test_a_broken_policy_is_told_in_a_sentence(page: Page) -> None:
    page.locator("#tool-policy").evaluate("box => { box.value = 'log nonsense\\nquorum none'; }")
    page.locator("#tool-text").fill("Some words.")
    page.locator("button[type=submit]").click()
    status = page.get_by_role("status")
    status.get_by_text("Line 1 of the policy").wait_for()
    assert page.locator(".verdict").count() == 0


def test_a_page_is_judged_whole(page: Page, copies: tuple[SampleWire, Copy, Copy]) -> None:
    published = render_release(copies[2])
    assert judge_in(page, published.encode())["verdict"] == "authentic"
    assert "looks are not judged" in sentences(page)
    changed = published.replace("two years", "ten years", 1)
    assert judge_in(page, changed.encode())["verdict"] == "altered"
    persian_page = render_release(make_copy(persian(), signature="none"))
    assert judge_in(page, persian_page.encode())["verdict"] == "authentic"


def test_pasted_words_are_compared_and_a_part_is_called_one(page: Page) -> None:
    wire = SampleWire()
    copy = wire.publish(sample_document("Tenants win repairs. " + LONG * 5))
    with serving(tool_files() | record_files(view_of(wire, copy))) as server:
        page.goto(f"{server.address}verify/")
        page.wait_for_selector("#tool-file")
        words = render_plain(copy).split()
        assert paste_in(page, " ".join(words))["verdict"] == "authentic"
        part = paste_in(page, "\n".join(words[10:60]))
        said = sentences(page)
        spoilt = paste_in(page, " ".join([*words[10:30], "never", *words[31:60]]))
    assert part["verdict"] == "altered"
    assert [each["name"] for each in part["checks"] if not each["ok"]] == ["complete"]
    assert "as they were published, but not all of them" in said
    assert f"50 words are there, 10 before them and {len(words) - 60} after them" in said
    assert [each["name"] for each in spoilt["checks"] if not each["ok"]] == ["words"]
    assert "never" in spoilt["altered"][0]["seen"]
    assert words[30] in spoilt["altered"][0]["signed"]


def test_words_of_no_release_are_unknown_and_it_says_what_was_looked_through(page: Page) -> None:
    verdict = paste_in(page, "Otters were seen below the old weir again this morning, said nobody.")
    assert verdict["verdict"] == "unknown"
    assert "Looked through: 2." in sentences(page)


def test_a_record_that_breaks_off_is_told_and_the_copy_is_judged_without_it(
    page: Page, copies: tuple[SampleWire, Copy, Copy]
) -> None:
    page.route("**/record/tile/**", lambda route: route.abort())
    verdict = judge_in(page, format_copy(copies[2]))
    assert (verdict["verdict"], verdict["later"]) == ("authentic", "unknown")
    assert "The record at hand couldn’t be read" in sentences(page)
    assert "Later acts not checked" in sentences(page)


def test_everything_is_reached_by_keyboard_and_the_verdict_is_announced(
    page: Page, copies: tuple[SampleWire, Copy, Copy]
) -> None:
    page.keyboard.press("Tab")
    reached = []
    for _ in range(40):
        reached.append(page.evaluate("document.activeElement.id || document.activeElement.tagName"))
        page.keyboard.press("Tab")
    places = [reached.index(name) for name in ("tool-file", "tool-text", "SUMMARY")]
    assert places == sorted(places)
    page.locator("#tool-text").focus()
    page.keyboard.insert_text(render_plain(copies[2]))
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.locator("#verdict").wait_for()
    assert page.evaluate("document.activeElement.id") == "verdict"
    assert page.get_by_role("status").inner_text() == "Verdict on the pasted words: Authentic"


@pytest.mark.parametrize("language", ["en", "de", "fa"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_it_is_accessible_in_every_language_and_light(
    page: Page, copies: tuple[SampleWire, Copy, Copy], language: str, scheme: str
) -> None:
    page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
    page.locator(f"button[lang={language}]").click()
    paste_in(page, render_plain(copies[2]).replace("two years", "ten years"))
    page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
    assert page.locator("#tool").get_attribute("dir") == ("rtl" if language == "fa" else "ltr")
    found = Axe().run(page).response["violations"]
    assert [(one["id"], one["nodes"][0]["html"]) for one in found] == []


@pytest.mark.parametrize("width", [320, 390, 768, 1440, 3840])
@pytest.mark.parametrize("language", ["de", "fa"])
def test_it_is_never_wider_than_its_window(
    page: Page, copies: tuple[SampleWire, Copy, Copy], width: int, language: str
) -> None:
    page.set_viewport_size({"width": width, "height": 900})
    page.locator(f"button[lang={language}]").click()
    judge_in(page, format_copy(copies[2]).replace(b"We asked", b"We begged"), name="a" * 90)
    page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_the_language_changes_without_losing_what_was_given(
    page: Page, copies: tuple[SampleWire, Copy, Copy]
) -> None:
    paste_in(page, render_plain(copies[2]))
    page.locator("button[lang=fa]").click()
    assert page.locator("#verdict").inner_text() == "اصیل"
    assert page.locator("#tool-text").input_value().strip() == render_plain(copies[2]).strip()
    assert page.evaluate("document.activeElement.lang") == "fa"


def test_without_javascript_the_page_reads_as_before(browser: Browser, server: Server) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(f"{server.address}verify/")
    assert page.get_by_text("With JavaScript this page checks a copy itself").is_visible()
    assert page.get_by_text("dateline verify release.pdf --policy FILE").is_visible()
    assert page.locator("#tool-file").count() == 0
    page.close()


def test_a_browser_that_knows_no_ed25519_says_so(browser: Browser, server: Server) -> None:
    page = browser.new_page()
    page.add_init_script(
        "SubtleCrypto.prototype.importKey = () =>"
        " Promise.reject(new DOMException('', 'NotSupportedError'))"
    )
    page.goto(f"{server.address}verify/")
    page.get_by_text("can’t check signatures").wait_for()
    assert page.locator("#tool-file").count() == 0
    page.close()


def test_a_dropped_file_is_judged(page: Page, copies: tuple[SampleWire, Copy, Copy]) -> None:
    encoded = base64.b64encode(format_copy(copies[2])).decode()
    page.evaluate(
        """encoded => {
            const bytes = Uint8Array.from(atob(encoded), (sign) => sign.charCodeAt(0));
            const dataTransfer = new DataTransfer();
            dataTransfer.items.add(new File([bytes], 'release.json'));
            const drop = new DragEvent('drop', { dataTransfer, cancelable: true });
            document.querySelector('.tool-zone').dispatchEvent(drop);
        }""",
        encoded,
    )
    page.locator("#verdict").wait_for()
    assert page.locator("#verdict").inner_text() == "Authentic"
    assert "release.json" in page.get_by_role("status").inner_text()


def test_it_prints_the_verdict_and_not_the_form(
    page: Page, copies: tuple[SampleWire, Copy, Copy]
) -> None:
    judge_in(page, format_copy(copies[2]))
    page.emulate_media(media="print")
    assert page.locator("#verdict").is_visible()
    assert not page.locator("#tool-text").is_visible()
