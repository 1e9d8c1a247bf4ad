r"""A release as a mail: the text, a plain HTML of the same words, and the copy as a MIME part.

Structure (RFC 2046)::

    multipart/mixed
      multipart/alternative
        text/plain    what `press.plain` makes, its stamp at the end
        text/html     the same release; nothing in it is fetched from anywhere
      application/json; name=dateline-copy.json    the copy in RFC 8785 form

and headers that lead a machine home: ``Dateline-Release`` (the permalink), ``Dateline-Version``,
``Dateline-Entry``, ``Dateline-Origin`` and ``Dateline-Proof``, the tlog-proof in base64. Everything
in the message follows from the copy; who sends it may put other addresses, dates and ids on it.
"""

import base64
import hashlib
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from typing import Final
from urllib.parse import urlsplit

from markupsafe import Markup
from msgspec.structs import replace

from dateline.press.dates import instant
from dateline.press.feeditem import FeedItem, feed_item
from dateline.press.plain import render_plain, stamp_of
from dateline.record.bundle import Copy, format_copy

PART_NAME: Final = "dateline-copy.json"
HEADERS: Final = (
    "Dateline-Release",
    "Dateline-Version",
    "Dateline-Entry",
    "Dateline-Origin",
    "Dateline-Proof",
)
_CHUNK = 64


def render_mail(copy: Copy) -> bytes:
    """Return a version as a message: CRLF line ends, 7 bits, the same for the same copy."""
    item = feed_item(_without_pictures(copy))
    content = format_copy(copy)
    message = EmailMessage(policy=SMTP)
    host = urlsplit(copy.bundle.manifest.wire.base_url).hostname or "localhost"
    message["From"] = Address(copy.bundle.manifest.wire.name, "wire", host)
    message["Subject"] = item.title
    message["Date"] = format_datetime(instant(item.updated))
    message["Message-ID"] = f"<release-{item.release}-{item.version}-{item.entry}@{host}>"
    for name, value in copy_headers(copy).items():
        message[name] = value
    message.set_content(render_plain(copy), cte="quoted-printable")
    message.add_alternative(render_html(item), subtype="html", cte="quoted-printable")
    message.add_attachment(content, maintype="application", subtype="json", filename=PART_NAME)
    message["Content-Language"] = item.language  # set last: making parts moves such headers down
    digest = hashlib.sha256(content).hexdigest()
    message.set_boundary(f"mixed-{digest[:32]}")
    for part in message.iter_parts():
        if part.get_content_type() == "multipart/alternative":
            part.set_boundary(f"either-{digest[:32]}")
    return message.as_bytes()


def copy_headers(copy: Copy) -> dict[str, str]:
    """Return the headers that name the release and prove its entry, in their order."""
    stamp = stamp_of(copy)
    proof = base64.b64encode(copy.bundle.proof.encode()).decode()
    chunks = [proof[start : start + _CHUNK] for start in range(0, len(proof), _CHUNK)]
    values = (
        stamp.permalink,
        str(stamp.version),
        str(stamp.entry),
        copy.bundle.manifest.wire.origin,
        " ".join(chunks),
    )
    return dict(zip(HEADERS, values, strict=True))


def mail_html(copy: Copy) -> str:
    """Return the HTML part of a version's mail."""
    return render_html(feed_item(_without_pictures(copy)))


def render_html(item: FeedItem) -> str:
    """Return an item as a page for mail programs: no style, no picture, nothing fetched."""
    return str(
        Markup(
            '<!DOCTYPE html>\n<html lang="{language}" dir="{direction}">\n<head>'
            '<meta charset="utf-8"><title>{title}</title></head>\n<body>\n'
            "<h1>{title}</h1>\n<p>{author}</p>\n{content}\n</body>\n</html>\n"
        ).format(
            language=item.language,
            direction=item.direction,
            title=item.title,
            author=item.author,
            content=Markup(item.content),  # noqa: S704  made by feed_item, escaped there
        )
    )


def _without_pictures(copy: Copy) -> Copy:
    """Return a copy whose pictures are told by their captions alone."""
    document = copy.bundle.document
    images = tuple(replace(image, src=None) for image in document.images)
    return replace(copy, bundle=replace(copy.bundle, document=replace(document, images=images)))
