"""Mails, items, PDFs and hostile files in the browser's verifier, without a record at hand."""

import json
from collections.abc import Iterator
from email.message import EmailMessage
from typing import Any

import pytest
from playwright.sync_api import Page

from dateline.press.attach import attach
from dateline.press.pdf import render_pdf
from dateline.press.plain import render_plain
from dateline.record.bundle import Copy, format_copy
from press.samples import persian
from record.bundles import make_copy
from verify.browsing import CHROMIUM, chromium, judge_in, sentences, serving, tool_files

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM.exists(), reason="Chromium isn't installed here"),
]


@pytest.fixture(scope="module")
def page() -> Iterator[Page]:
    with serving(tool_files()) as server, chromium() as browser:
        page = browser.new_page()
        page.goto(f"{server.address}verify/")
        page.wait_for_selector("#tool-file")
        yield page


def _mail(copy: Copy, text: str, *, html: str | None = None, carried: bytes = b"") -> EmailMessage:
    message = EmailMessage()
    message["From"] = "desk@wire.example.org"
    message["Subject"] = copy.bundle.document.headline
    message.set_content(text)
    if html is not None:
        message.add_alternative(html, subtype="html")
    message.add_attachment(
        carried or format_copy(copy),
        maintype="application",
        subtype="json",
        filename="dateline-copy.json",
    )
    return message


def _failed(verdict: dict[str, Any]) -> list[str]:
    return [each["name"] for each in verdict["checks"] if not each["ok"]]


def test_a_mail_is_judged_by_the_copy_it_carries_and_its_plain_text(page: Page) -> None:
    copy = make_copy(persian(), signature="none")
    text = render_plain(copy)
    assert judge_in(page, _mail(copy, text).as_bytes())["verdict"] == "authentic"
    assert "who sent it on, and its looks, are not judged" in sentences(page)
    changed = _mail(copy, text.replace("یک سال", "ده سال"))
    assert _failed(judge_in(page, changed.as_bytes())) == ["text"]


def test_all_that_a_mail_shows_besides_is_judged_too(page: Page) -> None:
    copy = make_copy()
    text = render_plain(copy)
    other = _mail(copy, text, html="<p>Something else.</p>")
    assert _failed(judge_in(page, other.as_bytes())) == ["html"]
    renamed = _mail(copy, text)
    renamed.replace_header("Subject", "Tenants of Quay House lose")
    assert _failed(judge_in(page, renamed.as_bytes())) == ["subject"]
    headed = _mail(copy, text)
    headed["Dateline-Entry"] = "77"
    assert _failed(judge_in(page, headed.as_bytes())) == ["header"]
    added = _mail(copy, text)
    added.add_attachment(b"%PDF-1.7", maintype="application", subtype="pdf", filename="more.pdf")
    assert _failed(judge_in(page, added.as_bytes())) == ["part"]
    forwarded = EmailMessage()
    forwarded["Subject"] = "Fwd: see below"
    forwarded.set_content("Look at this.")
    forwarded.add_attachment(_mail(copy, text))
    assert judge_in(page, forwarded.as_bytes())["verdict"] == "authentic"


def test_a_mail_with_a_forged_copy_two_or_none_is_no_authentic_one(page: Page) -> None:
    copy = make_copy()
    text = render_plain(copy)
    forged = format_copy(copy).replace(b"We asked for a year.", b"We asked for a week.")
    verdict = judge_in(page, _mail(copy, text, carried=forged).as_bytes())
    assert verdict["verdict"] == "altered"
    twice = _mail(copy, text)
    twice.add_attachment(
        forged, maintype="application", subtype="json", filename="dateline-copy.json"
    )
    assert judge_in(page, twice.as_bytes())["verdict"] == "unknown"
    bare = EmailMessage()
    bare["Subject"] = "Otters"
    bare.set_content("Otters were seen below the old weir again this morning, said nobody.")
    assert judge_in(page, bare.as_bytes())["verdict"] == "unknown"


def test_an_item_for_agencies_with_a_member_of_its_own_making_is_altered(page: Page) -> None:
    copy = make_copy()
    carried = {"role": "dateline-copy", "value": format_copy(copy).decode()}
    item = {"standard": {"name": "ninjs"}, "uri": "https://other.example/", "bodies": [carried]}
    verdict = judge_in(page, json.dumps(item).encode())
    assert (verdict["verdict"], _failed(verdict)) == ("altered", ["item"])
    assert verdict["altered"][0]["signed"] == "https://wire.example.org/releases/1/"
    assert judge_in(page, b'{"standard": {"name": "ninjs"}, "bodies": []}')["verdict"] == "unknown"


def test_a_pdf_re_saved_or_cut_says_what_was_signed(page: Page) -> None:
    bundle = make_copy().bundle
    rendered = render_pdf(persian(), bundle.filing, bundle.manifest, pictures={})
    copy = make_copy(pdf=rendered)
    published = attach(rendered, format_copy(copy))
    assert judge_in(page, published)["verdict"] == "authentic"
    for damaged in (published + b"\n", published[:-40]):
        assert judge_in(page, damaged)["verdict"] == "altered"
        assert f"“\u2068{copy.bundle.document.headline}\u2069”" in sentences(page)


@pytest.mark.parametrize(
    "hostile",
    [
        b'{"type":' * 5_000,
        b"[" * 100_000,
        b"<!doctype html>" + b"<b>" * 200_000,
        b"<!doctype html><p " + b'a="' * 100_000,
        b"%PDF-1.7\n" + b"1 0 obj (" * 100_000 + b"\nstartxref\n9\n%%EOF",
        b"%PDF-1.7\n" + b"<<" * 100_000,
        b"-- https://" * 50_000,
        b"MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=a\n\n" + b"--a\n" * 50_000,
        b"a " * 200_000,
    ],
    ids=lambda hostile: hostile[:24].decode(),
)
def test_a_hostile_file_is_answered(page: Page, hostile: bytes) -> None:
    assert judge_in(page, hostile)["verdict"] == "unknown"
