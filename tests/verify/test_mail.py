"""A mail as a copy: authentic as it was sent or forwarded, altered where a word or a part was."""

import email
import email.policy
from email.message import EmailMessage

import pytest

from dateline.press.mail import render_mail
from dateline.press.plain import render_plain
from dateline.record.bundle import Copy
from dateline.verify import Trust
from record.bundles import SampleWire, make_copy
from verify.views import judge, view_of

SENT = render_mail(make_copy())


def parsed(data: bytes = SENT) -> EmailMessage:
    return email.message_from_bytes(data, policy=email.policy.default)


def part(message: EmailMessage, kind: str) -> EmailMessage:
    return next(each for each in message.walk() if each.get_content_type() == kind)


def forwarded(data: bytes = SENT) -> bytes:
    outer = EmailMessage()
    outer["From"] = "reader@people.example"
    outer["Subject"] = "Fwd: have you seen this?"
    outer.set_content("Look at what they say.")
    outer.add_attachment(parsed(data))
    return outer.as_bytes(policy=email.policy.SMTP)


def relayed() -> bytes:
    """As a relay sends it on: other line ends, encodings, addresses and ids, and traces of it."""
    message = parsed()
    for header in ("From", "Date", "Message-ID"):
        del message[header]
    message["From"] = "desk@agency.example"
    message["Received"] = "from wire.example by relay.example; Tue, 3 Mar 2026 09:00:00 +0000"
    text = part(message, "text/plain")
    text.set_content(text.get_content(), cte="base64")
    return message.as_bytes(policy=email.policy.default)


@pytest.mark.parametrize(
    "data", [SENT, forwarded(), relayed()], ids=["sent", "forwarded", "relayed"]
)
def test_it_is_authentic_and_says_what_isnt_judged(data: bytes) -> None:
    verdict = judge(data)
    assert verdict.verdict == "authentic", verdict
    assert (verdict.release, verdict.version) == (1, 1)
    assert any("who sent it on" in sentence for sentence in verdict.explanation)


def changed(kind: str, old: str, new: str) -> bytes:
    message = parsed()
    inner = part(message, kind)
    text = inner.get_content()
    assert old in text
    inner.set_content(text.replace(old, new), subtype=kind.partition("/")[2])
    return message.as_bytes(policy=email.policy.SMTP)


def with_header(name: str, value: str) -> bytes:
    message = parsed()
    del message[name]
    message[name] = value
    return message.as_bytes(policy=email.policy.SMTP)


def with_part() -> bytes:
    message = parsed()
    message.add_attachment(b"%PDF-1.4 ...", maintype="application", subtype="pdf", filename="x.pdf")
    return message.as_bytes(policy=email.policy.SMTP)


ALTERED = {
    "a word of the text": changed("text/plain", "The owner signed", "The owner lied"),
    "words added to the text": changed(
        "text/plain", "The owner signed", "Buy now! The owner signed"
    ),
    "a word of the HTML": changed("text/html", "The owner signed", "The owner lied"),
    "a picture in the HTML": changed("text/html", "</h1>", '</h1><img src="https://spy.example/">'),
    "the subject": with_header("Subject", "Tenants lose"),
    "the release it names": with_header("Dateline-Release", "https://wire.example.org/releases/9/"),
    "the proof in the header": with_header("Dateline-Proof", "YzJzcA=="),
    "an attachment": with_part(),
}


@pytest.mark.parametrize("name", ALTERED)
def test_it_is_altered_where_somebody_changed(name: str) -> None:
    verdict = judge(ALTERED[name])
    assert verdict.verdict == "altered", verdict
    assert verdict.altered


def test_a_carried_copy_that_was_changed_is_altered() -> None:
    message = parsed()
    inner = part(message, "application/json")
    content = inner.get_content()
    inner.set_content(
        content.replace(b"The owner signed", b"The owner lied!!"),
        maintype="application",
        subtype="json",
        filename="dateline-copy.json",
    )
    assert judge(message.as_bytes(policy=email.policy.SMTP)).verdict == "altered"


def test_without_the_part_it_is_judged_by_its_text() -> None:
    wire = SampleWire()
    copy: Copy = wire.publish()
    message = EmailMessage()
    message["From"] = "reader@people.example"
    message["Subject"] = "Fwd"
    message["MIME-Version"] = "1.0"
    message.set_content(render_plain(copy))
    data = message.as_bytes()
    assert judge(data).verdict == "unknown"
    assert judge(data, record=view_of(wire, copy)).verdict == "authentic"


def test_an_unknown_key_is_unknown() -> None:
    assert judge(SENT, trust=Trust()).verdict == "unknown"
