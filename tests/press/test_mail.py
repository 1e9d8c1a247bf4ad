"""A release as a mail: complete, safe to relay, quiet, and the same for the same copy."""

import email
import email.policy
from email.message import EmailMessage

from dateline.press.mail import HEADERS, PART_NAME, render_mail
from dateline.press.plain import render_plain
from dateline.record.bundle import Copy, format_copy
from dateline.verify.dom import tokens_of
from press.samples import persian
from record.bundles import SampleWire, make_copy


def read(copy: Copy) -> EmailMessage:
    return email.message_from_bytes(render_mail(copy), policy=email.policy.default)


def part(message: EmailMessage, kind: str) -> EmailMessage:
    return next(each for each in message.walk() if each.get_content_type() == kind)


def test_it_carries_text_page_and_copy() -> None:
    copy = make_copy()
    message = read(copy)
    text = part(message, "text/plain").get_content()
    assert text.replace("\r\n", "\n") == render_plain(copy)
    carried = part(message, "application/json")
    assert carried.get_filename() == PART_NAME
    assert carried.get_payload(decode=True) == format_copy(copy)


def test_the_same_copy_makes_the_same_bytes() -> None:
    copy = make_copy()
    assert render_mail(copy) == render_mail(copy)
    assert render_mail(SampleWire().publish()) != render_mail(copy)


def test_any_relay_can_carry_it() -> None:
    for copy in (make_copy(), make_copy(persian())):
        content = render_mail(copy)
        assert content.isascii()
        lines = content.split(b"\r\n")
        assert all(b"\n" not in line and len(line) <= 998 for line in lines)


def test_its_html_fetches_and_runs_nothing() -> None:
    page = part(read(make_copy()), "text/html").get_content()
    names = {token.name for token in tokens_of(page) if token.kind == "open"}
    assert not names & {"img", "script", "link", "iframe", "style", "form", "video", "object"}


def test_a_persian_subject_reads_back() -> None:
    copy = make_copy(persian())
    message = read(copy)
    assert message["Subject"] == copy.bundle.document.headline
    assert message["Content-Language"] == "fa"
    assert 'dir="rtl"' in part(message, "text/html").get_content()


def test_headers_lead_home() -> None:
    copy = make_copy()
    message = read(copy)
    assert all(message[name] for name in HEADERS)
    assert message["Dateline-Release"] == "https://wire.example.org/releases/1/"
