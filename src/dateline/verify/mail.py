"""A mail as a copy: the part that it carries is proven, and every other part held against it.

Found also where the mail was forwarded as an attachment. What a mail system puts on a message (its
addresses, dates, ids, signatures, transfer encodings) isn't of the release and isn't judged; the
subject, our headers, text and HTML are, and so is any part that was added.
"""

import email
import email.policy
from collections.abc import Iterator
from email.message import EmailMessage
from typing import Final

from dateline.press.mail import HEADERS, PART_NAME, copy_headers, mail_html
from dateline.press.plain import render_plain
from dateline.record.bundle import Copy
from dateline.verify.case import Case
from dateline.verify.difference import place_apart
from dateline.verify.dom import Token, show, tokens_of
from dateline.verify.errors import UnpressableError, UnreadableError
from dateline.verify.prove import prove
from dateline.verify.report import Report
from dateline.verify.text import read_text
from dateline.verify.words import first_difference, words_of

MAX_MAIL_BYTES: Final = 48 * 1024 * 1024
MAX_PARTS: Final = 200
_FAULTS = (LookupError, ValueError, TypeError, AttributeError)


def read_mail(data: bytes, case: Case) -> Copy | None:
    """Judge a mail; return the copy that it carries where that one is proven.

    A mail that lost the part is judged by its text, which needs a record at hand.
    """
    if len(data) > MAX_MAIL_BYTES:
        raise UnreadableError(f"A mail has at most {MAX_MAIL_BYTES} bytes.")
    message = email.message_from_bytes(data, policy=email.policy.default)
    parts = _parts(message)
    carried = [(own, part) for own, part in parts if part.get_filename() == PART_NAME]
    if not carried:
        return _by_text(parts, case)
    if len(carried) > 1:
        raise UnreadableError("This mail carries more than one copy.")
    own, part = carried[0]
    copy = prove(_content(part), case)
    if copy is not None:
        _compare(own, copy, [each for whose, each in parts if whose is own], case.report)
    return copy


def _parts(message: EmailMessage) -> list[tuple[EmailMessage, EmailMessage]]:
    """Return each leaf with the message that it is a part of; a forwarded message has its own."""
    found: list[tuple[EmailMessage, EmailMessage]] = []
    for pair in _walk(message, message):
        found.append(pair)
        if len(found) > MAX_PARTS:
            raise UnreadableError(f"A mail has at most {MAX_PARTS} parts.")
    return found


def _walk(own: EmailMessage, part: EmailMessage) -> Iterator[tuple[EmailMessage, EmailMessage]]:
    if part.get_content_type() == "message/rfc822":
        for inner in part.iter_parts():
            if isinstance(inner, EmailMessage):
                yield from _walk(inner, inner)
    elif part.is_multipart():
        for inner in part.iter_parts():
            if isinstance(inner, EmailMessage):
                yield from _walk(own, inner)
    else:
        yield own, part


def _content(part: EmailMessage) -> bytes:
    content = part.get_payload(decode=True)
    return content if isinstance(content, bytes) else b""


def _text(part: EmailMessage) -> str:
    try:
        return str(part.get_content())
    except _FAULTS:
        raise UnreadableError("The text of this mail isn't readable in its charset.") from None


def _by_text(parts: list[tuple[EmailMessage, EmailMessage]], case: Case) -> Copy | None:
    case.report.say(f"It has lost the part {PART_NAME}, so it is judged by its text.")
    for _own, part in parts:
        if part.get_content_type() == "text/plain":
            return read_text(_text(part).encode(), case)
    raise UnreadableError("This mail carries no copy and no plain text.")


def _compare(own: EmailMessage, copy: Copy, parts: list[EmailMessage], report: Report) -> None:
    """Hold every part of a mail against what the carried copy is sent as."""
    try:
        plain, page = render_plain(copy), tokens_of(mail_html(copy))
        title, headers = _title(page), copy_headers(copy)
    except (LookupError, ValueError) as fault:
        raise UnpressableError(f"No mail can be made from this bundle: {fault}.") from None
    _compare_words(str(own.get("Subject", "")), title, "subject", report)
    for name in HEADERS:
        seen = own.get(name)
        if seen is not None and "".join(str(seen).split()) != "".join(headers[name].split()):
            report.check("header", f"The header {name} isn't this copy's.", ok=False)
            report.differ(str(seen), headers[name])
    for part in parts:
        kind = part.get_content_type()
        if part.get_filename() == PART_NAME:
            continue
        if kind == "text/plain" and part.get_filename() is None:
            _compare_words(_text(part), plain, "text", report)
        elif kind == "text/html" and part.get_filename() is None:
            _compare_pages(tokens_of(_text(part)), page, report)
        else:
            report.check("part", f"A part was added ({kind}).", ok=False)
            report.differ(part.get_filename() or kind, "")
    if report.sound:
        report.check("mail", "Subject, text and HTML are as the wire sends them.")
        report.say("Its text is authentic; who sent it on, and its looks, are not judged.")


def _title(page: list[Token]) -> str:
    words = (token.text for token in page if token.kind == "text" and token.name == "title")
    return next(words, "")


def _compare_words(seen: str, signed: str, name: str, report: Report) -> None:
    difference = first_difference(words_of(seen), words_of(signed))
    if difference is not None:
        report.check(name, f"The {name} isn't as the wire sends it.", ok=False)
        report.differ(difference.seen, difference.signed)


def _compare_pages(seen: list[Token], signed: list[Token], report: Report) -> None:
    if seen == signed:
        return
    place = place_apart(seen, signed)
    one = seen[place] if place < len(seen) else None
    other = signed[place] if place < len(signed) else None
    report.check("html", "The HTML isn't as the wire sends it.", ok=False)
    report.differ(show(one), show(other))
