"""Two verifiers, one in Python and one in the browser, say the same of every copy."""

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from hypothesis import given, settings
from playwright.sync_api import Browser, FilePayload, Page

from dateline.press.plain import render_plain
from dateline.record.bundle import format_copy
from dateline.record.policy import format_policy
from dateline.release.model import Document
from dateline.verify import Verdict, verify
from dateline.verify.wire_files import parse_handovers
from record.bundles import SampleWire
from release.strategies import documents
from verify.browsing import CHROMIUM, Server, chromium, judge_in, record_files, serving, tool_files
from verify.corpus import CORPUS, Sample
from verify.moved import OLD, move
from verify.pages import PICTURE, PICTURE_NAME, pictured_copy, published_page, saved_by_a_browser
from verify.views import judge, view_of

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium isn't installed here"),
]

Said = dict[str, object]

_TOOL = tool_files()


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    with serving(_TOOL) as server:
        yield server


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    with chromium() as browser:
        yield browser


@pytest.fixture(scope="module")
def page(server: Server, browser: Browser) -> Page:
    page = browser.new_page()
    page.goto(f"{server.address}verify/")
    page.wait_for_selector("#tool-file")
    return page


@pytest.mark.parametrize("kind", CORPUS)
def test_both_say_the_same(kind: str, server: Server, page: Page) -> None:
    disagreed = []
    for sample in CORPUS[kind]():
        ours, theirs = _in_python(sample), _in_the_browser(sample, server, page)
        if ours != theirs:
            disagreed.append((sample.label, ours, theirs))
    assert disagreed == []


def test_both_say_the_same_of_any_document(server: Server, page: Page) -> None:
    @settings(max_examples=12, deadline=None, derandomize=True, database=None)
    @given(documents())
    def judged(document: Document) -> None:
        wire = SampleWire()
        copy = wire.publish(document)
        view = view_of(wire, copy)
        view.found = (1, 1)
        text = render_plain(copy)
        part = " ".join(text.split()[5:-12])
        pressed = published_page(copy)
        for data in (text, part if len(part) > 400 else text, pressed, saved_by_a_browser(pressed)):
            sample = Sample("any document", data.encode(), view)
            assert _in_python(sample) == _in_the_browser(sample, server, page)

    judged()


def test_both_see_the_picture_beside_a_saved_page(server: Server, page: Page) -> None:
    server.files = _TOOL
    saved = saved_by_a_browser(published_page(pictured_copy())).encode()
    for content in (PICTURE, PICTURE + b" of gold"):
        beside = [FilePayload(name=PICTURE_NAME, mimeType="image/png", buffer=content)]
        ours = judge(saved, siblings=lambda path: content if path.endswith(".png") else None)  # noqa: B023
        theirs = judge_in(page, saved, name="page.html", beside=beside)
        assert _said(ours) == _read(theirs)


@pytest.mark.parametrize("bent", [False, True])
def test_both_follow_a_hand_over_that_the_reader_has(
    server: Server, page: Page, *, bent: bool
) -> None:
    server.files = _TOOL
    moved = move()
    if bent:
        moved.wire.handovers[:] = [msgspec.structs.replace(moved.wire.handovers[0], salt="00" * 32)]
    statements = moved.wire.wire_statements()
    data = format_copy(msgspec.structs.replace(moved.after, handovers=msgspec.UNSET))
    ours = verify(
        data,
        name="copy",
        trust=OLD,
        record=None,
        siblings=lambda _: None,
        handovers=parse_handovers(statements),
    )
    beside = [FilePayload(name="wire.json", mimeType="application/json", buffer=statements)]
    policy = format_policy(OLD.policy).decode()
    theirs = judge_in(page, data, beside=beside, policy=policy)
    assert theirs["verdict"] == ("unknown" if bent else "authentic")
    assert _said(ours) == _read(theirs)


@pytest.mark.parametrize("forgery", ["", "document.querySelector('h1').append('!')"])
def test_both_judge_a_page_as_chromium_holds_it(
    server: Server, browser: Browser, page: Page, forgery: str
) -> None:
    copy = pictured_copy()
    server.files = _TOOL | {"releases/1/index.html": published_page(copy).encode()}
    opened = browser.new_page()
    opened.goto(f"{server.address}releases/1/")
    if forgery:
        opened.evaluate(forgery)
    held = opened.content().encode()
    opened.close()
    server.files = _TOOL
    theirs = judge_in(page, held)
    assert theirs["verdict"] == ("altered" if forgery else "authentic")
    assert _said(judge(held)) == _read(theirs)


def _in_python(sample: Sample) -> Said:
    verdict = verify(
        sample.data,
        name="copy",
        trust=sample.trust,
        record=sample.view,
        siblings=lambda _: None,
    )
    return _said(verdict)


def _in_the_browser(sample: Sample, server: Server, page: Page) -> Said:
    server.files = _TOOL if sample.view is None else _TOOL | record_files(sample.view)
    policy = format_policy(sample.trust.policy).decode()
    return _read(judge_in(page, sample.data, policy=policy))


def _said(verdict: Verdict) -> Said:
    said: Said = {
        "verdict": verdict.verdict,
        "release": verdict.release,
        "version": verdict.version,
        "later": verdict.later,
        "as_of": verdict.as_of,
    }
    return _comparable(said, {check.name for check in verdict.checks if not check.ok})


def _read(verdict: dict[str, Any]) -> Said:
    members = ("verdict", "release", "version", "later", "as_of")
    failed = {check["name"] for check in verdict["checks"] if not check["ok"]}
    return _comparable({name: verdict[name] for name in members}, failed)


def _comparable(said: Said, failed: set[str]) -> Said:
    """Return what must be equal: of the unknown no reason, of an odd form no more than that."""
    if said["verdict"] == "unknown":
        return {name: said[name] for name in ("verdict", "release", "version")}
    return said | {"failed": {"form"} if "form" in failed else failed}
