"""E-mail: the release that a message carries, whatever stands around it."""

import contextlib
from email.message import EmailMessage
from email.mime.text import MIMEText

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.release.errors import ReleaseError, TooLargeError, UnreadableError
from dateline.release.model import Paragraph, Parsed
from dateline.release.reading import parse
from release.one_release import as_docx, picture

HEADLINE = "Osterby harbour opens its north quay"
DATELINE = "OSTERBY, Norland, March 3, 2026 --"
SAID = "“Ships will come back to the town,” said Ilse Thorne, harbour master."
TEXT = f"""\
{HEADLINE}

{DATELINE} The Osterby Harbour Council opened the rebuilt north quay on
Monday, four years after a storm closed it.

{SAID}

The ferry to Haro moves back to its old berth in April, and the council will
publish the first timetable of the quay at the end of the month. Until then
passengers board at the fish market, where signs show the way to the ships.

Press contact: Ilse Thorne, press@osterby.example, +44 20 7946 0112
"""
PIXEL = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63f8cf"
    "c0f01f0005000 1ff89993d1d0000000049454e44ae426082".replace(" ", "")
)


def message(subject: str = HEADLINE) -> EmailMessage:
    """Return a message without a body."""
    mail = EmailMessage()
    mail["From"] = "Ilse Thorne <press@osterby.example>"
    mail["To"] = "desk@wire.example"
    mail["Date"] = "Tue, 03 Mar 2026 09:00:00 +0000"
    mail["Subject"] = subject
    return mail


def read(mail: EmailMessage | bytes) -> Parsed:
    """Read a message."""
    return parse(mail if isinstance(mail, bytes) else mail.as_bytes(), name="release.eml")


def check_whole(parsed: Parsed) -> None:
    """Say that the release was read: its headline, dateline, speaker and contact."""
    document = parsed.document
    assert document.headline == HEADLINE
    assert document.dateline is not None
    assert document.dateline.date == "2026-03-03"
    assert [quote.speaker for quote in document.quotes] == ["Ilse Thorne"]
    assert [contact.email for contact in document.contacts] == ["press@osterby.example"]
    assert len([block for block in document.body if isinstance(block, Paragraph)]) == 3


def test_a_plain_message_is_its_text() -> None:
    mail = message()
    mail.set_content(TEXT)
    check_whole(read(mail))


def test_a_message_reads_as_its_text_alone_does() -> None:
    mail = message()
    mail.set_content(TEXT)
    assert read(mail).document == parse(TEXT.encode(), name="release.txt").document


def test_the_subject_is_the_headline_where_the_text_has_none() -> None:
    mail = message(f"Fwd: RE: [EXTERNAL] {HEADLINE}")
    mail.set_content(TEXT.partition("\n\n")[2])
    assert read(mail).document.headline == HEADLINE


def test_an_encoded_subject_is_decoded() -> None:
    mail = message("Osterbys Hafen öffnet den Nordkai – für Schiffe bis 90 Meter")
    mail.set_content(TEXT.partition("\n\n")[2])
    assert read(mail).document.headline.startswith("Osterbys Hafen öffnet den Nordkai –")


@pytest.mark.parametrize("charset", ["utf-8", "cp1252", "utf-16", "iso-8859-1"])
def test_the_declared_charset_is_read(charset: str) -> None:
    words = TEXT.replace("“", "»").replace("”", "«") if charset == "iso-8859-1" else TEXT
    mail = MIMEText(words, "plain", charset)
    mail["From"], mail["Subject"] = "press@osterby.example", HEADLINE
    document = parse(mail.as_bytes(), name="x.eml").document
    assert document.quotes[0].text.startswith("Ships will come back")


@pytest.mark.parametrize("declared", ["hex", "no-such-charset", "us-ascii", "zip"])
def test_a_wrong_charset_does_no_harm(declared: str) -> None:
    mail = MIMEText(TEXT, "plain", "utf-8")
    mail["From"], mail["Subject"] = "press@osterby.example", HEADLINE
    data = mail.as_bytes().replace(b'charset="utf-8"', f'charset="{declared}"'.encode())
    check_whole(read(data))


def test_the_html_is_read_where_it_says_as_much() -> None:
    mail = message()
    mail.set_content(TEXT)
    paragraphs = "".join(f"<p>{part}</p>" for part in TEXT.split("\n\n")[1:])
    mail.add_alternative(
        f"<html><body><h1>{HEADLINE}</h1>{paragraphs}"
        "<ul><li>one <b>bold</b> thing</li></ul></body></html>",
        subtype="html",
    )
    parsed = read(mail)
    assert parsed.document.headline == HEADLINE
    assert any(block.__class__.__name__ == "List" for block in parsed.document.body)
    assert "the mail's text without its HTML" in parsed.dropped


def test_the_text_is_read_where_the_html_says_less() -> None:
    mail = message()
    mail.set_content(TEXT)
    mail.add_alternative("<html><body>See the text.</body></html>", subtype="html")
    parsed = read(mail)
    check_whole(parsed)
    assert "the mail's HTML, which says less than its text" in parsed.dropped


FORWARDS = {
    "gmail": "---------- Forwarded message ---------\nFrom: A <a@x.example>\nDate: Tue\n"
    "Subject: News\nTo: <desk@wire.example>\n\n",
    "apple": "Begin forwarded message:\n\nFrom: A <a@x.example>\nSubject: News\n"
    "Date: 3 March 2026 at 09:00:00 GMT\nTo: desk@wire.example\n\n",
    "outlook": "-----Original Message-----\nFrom: A\nSent: Tuesday\nTo: Desk\nSubject: News\n\n",
    "a line": "________________________\nFrom: A\nSent: Tuesday\nTo: Desk\nSubject: News\n\n",
    "german": "-------- Weitergeleitete Nachricht --------\nVon: A\nDatum: Di\nBetreff: B\n\n",
}


@pytest.mark.parametrize("above", FORWARDS.values(), ids=FORWARDS.keys())
def test_a_forwarded_release_is_read_without_what_stands_above_it(above: str) -> None:
    mail = message("FW: News")
    mail.set_content(f"Dear desk, please see below.\n\n{above}{TEXT}")
    parsed = read(mail)
    check_whole(parsed)
    assert any("please see below" in name for name in parsed.dropped)


def test_a_release_quoted_as_a_whole_is_read() -> None:
    mail = message("Re: News")
    quoted = "".join(f"> {line}\n" for line in TEXT.splitlines())
    mail.set_content(f"Here it is again.\n\n{quoted}")
    check_whole(read(mail))


def test_what_is_quoted_below_an_answer_is_left_out_and_named() -> None:
    mail = message("Re: News")
    mail.set_content(f"{TEXT}\nOn Mon, 2 Mar 2026 at 10:00, Desk wrote:\n> When will it come?\n")
    parsed = read(mail)
    check_whole(parsed)
    assert any("When will it come?" in name for name in parsed.dropped)


def test_a_message_forwarded_as_an_attachment_is_read() -> None:
    inner = message()
    inner.set_content(TEXT)
    mail = message("FW: News")
    mail.set_content("For you.")
    mail.add_attachment(inner)
    check_whole(read(mail))


def test_soft_line_ends_are_taken_out() -> None:
    mail = MIMEText(TEXT.replace("on\nMonday", "on \nMonday"), "plain", "utf-8")
    mail.set_param("format", "flowed")
    mail["From"], mail["Subject"] = "press@osterby.example", HEADLINE
    check_whole(read(mail.as_bytes()))


def test_an_attached_text_is_the_release_where_the_mail_only_greets() -> None:
    mail = message("Our release")
    mail.set_content("Dear desk,\n\nplease find our release attached.\n")
    mail.add_attachment(TEXT.encode(), maintype="text", subtype="plain", filename="quay.txt")
    parsed = read(mail)
    check_whole(parsed)
    assert any("please find our release attached" in name for name in parsed.dropped)


def test_two_attached_documents_and_no_words_are_refused() -> None:
    mail = message("Our releases")
    mail.set_content("Attached.")
    for name in ("one.txt", "two.txt"):
        mail.add_attachment(TEXT.encode(), maintype="text", subtype="plain", filename=name)
    with pytest.raises(UnreadableError, match=r"file one of one\.txt, two\.txt"):
        read(mail)


def test_pictures_and_files_are_kept_beside_the_document() -> None:
    mail = message()
    mail.set_content(TEXT)
    mail.add_attachment(PIXEL, maintype="image", subtype="png", filename="Quay at dawn.png")
    mail.add_attachment(b"a,b\n1,2\n", maintype="text", subtype="csv", filename="ships.csv")
    parsed = read(mail)
    check_whole(parsed)
    names = [attachment.name for attachment in parsed.attachments]
    assert names == ["Quay-at-dawn.png", "ships.csv"]
    assert [image.src for image in parsed.document.images] == ["Quay-at-dawn.png"]


def test_a_picture_in_the_html_is_the_one_that_came_with_it() -> None:
    mail = message()
    mail.set_content("x")
    paragraphs = "".join(f"<p>{part}</p>" for part in TEXT.split("\n\n")[1:])
    mail.add_alternative(
        f"<h1>{HEADLINE}</h1>{paragraphs}<img src='cid:quay1' alt='The quay'>", subtype="html"
    )
    page = mail.get_payload()[1]  # type: ignore[index]
    assert isinstance(page, EmailMessage)
    page.add_related(PIXEL, "image", "png", cid="<quay1>", filename="quay.png")
    parsed = read(mail)
    assert [(image.src, image.alt) for image in parsed.document.images] == [
        ("quay.png", "The quay")
    ]


def test_a_mailing_lists_lines_are_left_out_and_named() -> None:
    mail = message()
    mail.set_content(f"View this email in your browser\n\n{TEXT}\nUnsubscribe from this list\n")
    parsed = read(mail)
    check_whole(parsed)
    assert sum("mailing list" in name for name in parsed.dropped) == 2


@pytest.mark.parametrize("kind", ["application/pkcs7-mime", "multipart/encrypted"])
def test_an_encrypted_message_is_refused_in_a_sentence(kind: str) -> None:
    head = f"From: a@x.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: {kind}; boundary=b\n\n"
    with pytest.raises(UnreadableError, match="encrypted"):
        read(head.encode() + b"--b\n\nx\n--b--\n")


def test_parts_within_parts_without_end_are_refused() -> None:
    head = b"From: a@x.example\nSubject: x\nMIME-Version: 1.0\n"
    levels = b"".join(
        b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(3_000)
    )
    with pytest.raises(TooLargeError, match="parts in parts"):
        read(head + levels)


def test_very_many_parts_are_refused() -> None:
    head = b"From: a@x.example\nSubject: x\nContent-Type: multipart/mixed; boundary=b\n\n"
    with pytest.raises(TooLargeError, match="200 parts"):
        read(head + b"--b\n\nx\n" * 1_000 + b"--b--\n")


@given(st.binary(max_size=400), st.sampled_from(["plain", "html", "x"]))
@settings(max_examples=60, deadline=None)
def test_no_bytes_after_the_headers_give_an_untyped_error(body: bytes, kind: str) -> None:
    head = f"From: a@x.example\nSubject: =?utf-8?q?=ff?=\nContent-Type: text/{kind}\n\n".encode()
    with contextlib.suppress(ReleaseError):
        read(head + body)


@given(st.lists(st.text("abc:=;\"' \n/-\u00e9", max_size=60), max_size=8))
@settings(max_examples=60, deadline=None)
def test_no_header_gives_an_untyped_error(lines: list[str]) -> None:
    head = "From: a@x.example\nSubject: x\n" + "\n".join(lines)
    with contextlib.suppress(ReleaseError):
        read(head.encode() + b"\n\n" + TEXT.encode())


def test_a_picture_of_an_attached_document_isnt_confused_with_the_mails_own() -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "press@osterholm-ferry.example", "Night ferry"
    message.set_content("Please find our release attached.")
    other = picture() + b"\0"
    message.add_attachment(other, maintype="image", subtype="png", filename="picture.png")
    message.add_attachment(
        as_docx(), maintype="application", subtype="octet-stream", filename="release.docx"
    )
    parsed = parse(message.as_bytes(), name="a.eml")
    files = {file.name: file.data for file in parsed.attachments}
    shown = [files[image.src] for image in parsed.document.images if image.src]
    assert shown == [picture(), other]


def test_a_charset_that_no_codec_can_be_named_after_is_passed_over() -> None:
    data = b"From: a@a.example\nSubject: s\nContent-Type: text/plain; charset*=a\0b''x\n"
    data += b"Content-Transfer-Encoding: 8bit\n\nThe ferry runs again."
    assert parse(data, name="a.eml").document.headline
