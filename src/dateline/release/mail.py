"""The container of e-mail (RFC 5322, MIME): the release that a message carries.

Of a text and its HTML twin the HTML is read, unless it says less; a forwarded message is read in
place of the note above it; a document attached under a few words of greeting is the release.
Pictures and other files are kept as attachments. Headers are no part of the text.

Limits: 30 MB, 200 parts, 20 levels of parts in parts, refused before the message is taken apart.
"""

import contextlib
import re
from collections.abc import Iterator, Mapping
from email.errors import MessageError
from email.header import decode_header, make_header
from email.message import Message
from email.parser import BytesParser
from email.policy import compat32
from typing import NamedTuple

from msgspec import structs

from dateline.release.attaching import Attaching, picture_type
from dateline.release.charsets import decode_as
from dateline.release.containers import reader_of
from dateline.release.cover_letters import release_after_letter
from dateline.release.dropping import excerpt
from dateline.release.errors import TooLargeError, UnreadableError
from dateline.release.head_lines import words_of
from dateline.release.html_page import read_html
from dateline.release.mail_text import own_words, release_in
from dateline.release.patterns import late
from dateline.release.pieces import Figure, Piece, Source
from dateline.release.plain_text import read_plain_text
from dateline.release.texts import read_text

MOST_BYTES = 30_000_000
MOST_PARTS = 200
MOST_LEVELS = 20
FEW_WORDS = 60
_BOUNDARY = re.compile(rb"boundary\s*=|message/rfc822", re.IGNORECASE)
_PREFIX = late(
    r"\s*(?:(?:re|fwd?|aw|wg|tr|rv|antw|sv|vs|enc|i)\s*(?:\[\d+\])?\s*:|\[(?:ext|external|spam)\w*\])\s*",
    re.IGNORECASE,
)
_DOCUMENTS = (".docx", ".odt", ".rtf", ".html", ".htm", ".md", ".txt", ".pdf")
_CID = late(r"(?i:cid):([^\s\"'<>)]{1,200})")
_PICTURE_OR_ANY = ("image/", "application/octet-stream")
_TAG = late(r"<[^>]{0,2000}>")


class Part(NamedTuple):
    """A leaf of a message: what it is, its name, where it belongs."""

    message: Message
    media_type: str
    name: str
    attached: bool


def read(data: bytes, name: str, dropped: list[str]) -> Source:  # noqa: ARG001 - a reader's shape
    """Read the release that a message carries."""
    _check_size(data)
    message = _parsed(data)
    parts = list(_leaves(message, dropped))
    carried = _forwarded(parts)
    if carried is not None:
        dropped.append("the note above a forwarded message")
        message, parts = carried, list(_leaves(carried, dropped))
    dropped.append("the mail's headers")
    files = Attaching(dropped)
    pictures = _keep_pictures(parts, files)
    source, chosen = _words(parts, pictures, dropped)
    source = _without_letter(source, _title(message) or "", dropped)
    attached = _document(parts, source)
    if attached is not None:
        dropped.append(f"the mail around the attached document: {excerpt(_said(source))}")
        source = _attached(attached, dropped)
        chosen = [*chosen, attached.message]
    source = _keep_others(source, parts, chosen, files, dropped)
    return structs.replace(
        source,
        pieces=(*source.pieces, *_unplaced(source, pictures)),
        title=source.title or _title(message),
        dropped=tuple(dropped),
        attachments=files.finish(),
    )


def _without_letter(source: Source, subject: str, dropped: list[str]) -> Source:
    at = release_after_letter(source.pieces, subject)
    if not at:
        return source
    said = " ".join(filter(None, map(words_of, source.pieces[:at])))
    dropped.append(f"the letter over the release: {excerpt(said)}")
    return structs.replace(source, pieces=source.pieces[at:])


def _check_size(data: bytes) -> None:
    if len(data) > MOST_BYTES:
        raise TooLargeError(f"This message is over {MOST_BYTES // 1_000_000} MB, the limit.")
    # A boundary is declared for each level, so that many levels need many declarations.
    if len(_BOUNDARY.findall(data)) > MOST_LEVELS:
        raise TooLargeError(f"This message has parts in parts over {MOST_LEVELS} levels deep.")
    for boundary in re.findall(rb"boundary\s*=\s*\"?([^\s\";]{1,200})", data, re.IGNORECASE):
        if data.count(b"--" + boundary) > MOST_PARTS:
            raise TooLargeError(f"This message has over {MOST_PARTS} parts, the limit.")


def _parsed(data: bytes) -> Message:
    try:
        return BytesParser(policy=compat32).parsebytes(data)
    except (MessageError, ValueError, LookupError, RecursionError):
        raise UnreadableError("This message is damaged: its parts can't be told apart.") from None


def _leaves(message: Message, dropped: list[str], level: int = 0) -> Iterator[Part]:
    kind = message.get_content_type()
    if kind in {"application/pkcs7-mime", "application/x-pkcs7-mime", "multipart/encrypted"}:
        raise UnreadableError("This message is encrypted: send it in the clear.")
    inside = message.get_payload() if message.is_multipart() else None
    if isinstance(inside, list) and kind != "message/rfc822":
        for part in inside:
            if isinstance(part, Message):
                yield from _leaves(part, dropped, level + 1)
        return
    attached = message.get_content_disposition() == "attachment"
    yield Part(message, kind, _file_name(message), attached)


def _file_name(message: Message) -> str:
    try:
        name = message.get_filename()
    except (MessageError, ValueError, LookupError, TypeError):
        return ""
    return _header(name) if name else ""


def _header(value: object) -> str:
    """Return a header's words, RFC 2047 decoded; as they stand where that can't be done."""
    text = str(value)
    with contextlib.suppress(MessageError, ValueError, LookupError):
        text = str(make_header(decode_header(text)))
    clean = "".join(sign if sign.isprintable() else " " for sign in text)
    return " ".join(clean.encode("utf-8", "replace").decode().split())


def _title(message: Message) -> str | None:
    subject = _header(message.get("Subject", ""))
    while (prefix := _PREFIX.match(subject)) is not None:
        subject = subject[prefix.end() :]
    return subject or None


def _bytes(message: Message) -> bytes:
    try:
        payload = message.get_payload(decode=True)
    except (ValueError, LookupError, TypeError):
        payload = None
    return payload if isinstance(payload, bytes) else b""


def _forwarded(parts: list[Part]) -> Message | None:
    """Return the message that is forwarded whole, where little is said above it."""
    inner = [part for part in parts if part.media_type == "message/rfc822"]
    if len(inner) != 1:
        return None
    held = inner[0].message
    payload = held.get_payload() if held.is_multipart() else None
    above = [part for part in parts if part.media_type.startswith("text/") and not part.attached]
    said = sum(len(_bytes(part.message).split()) for part in above)
    if isinstance(payload, list) and payload and isinstance(payload[0], Message):
        return payload[0] if said < 2 * FEW_WORDS * max(1, len(above)) else None
    return None


def _words(
    parts: list[Part], pictures: Mapping[str, str], dropped: list[str]
) -> tuple[Source, list[Message]]:
    """Read the message's own words: the HTML, or the text where the HTML says less."""
    texts = [p for p in parts if p.media_type == "text/plain" and not p.attached and not p.name]
    pages = [p for p in parts if p.media_type == "text/html" and not p.attached and not p.name]
    plain = "\n\n".join(own_words(_text(p.message), _flowed(p.message)) for p in texts)
    page = _placed(_text(pages[0].message), pictures) if pages else ""
    chosen = [part.message for part in (*texts, *pages)]
    if page and len(_TAG.sub(" ", page).split()) >= 0.6 * len(plain.split()):
        if plain.strip():
            dropped.append("the mail's text without its HTML")
        return read_html(page, dropped), chosen
    if pages and plain.strip():
        dropped.append("the mail's HTML, which says less than its text")
    return read_plain_text(release_in(plain, dropped), dropped), chosen


def _text(message: Message) -> str:
    try:
        declared = message.get_content_charset() or ""
    except (ValueError, LookupError, TypeError):
        declared = ""
    return decode_as(_bytes(message), declared)


def _flowed(message: Message) -> tuple[bool, bool]:
    """Return whether a text is format=flowed, and with DelSp (RFC 3676)."""
    try:
        flowed = str(message.get_param("format", "")).lower() == "flowed"
        return flowed, str(message.get_param("delsp", "")).lower() == "yes"
    except (ValueError, LookupError, TypeError):
        return False, False


def _said(source: Source) -> str:
    return " ".join(words for piece in source.pieces for words in _piece_words(piece))


def _piece_words(piece: Piece) -> Iterator[str]:
    for runs in getattr(piece, "lines", ()) or (getattr(piece, "runs", ()),):
        yield "".join(run.text for run in runs)


def _document(parts: list[Part], source: Source) -> Part | None:
    """Return the attached document that is the release, where the mail itself says little."""
    if len(_said(source).split()) > FEW_WORDS:
        return None
    found = [part for part in parts if part.name.lower().endswith(_DOCUMENTS)]
    stems = {part.name.rpartition(".")[0].lower() for part in found}
    if len(stems) > 1:
        raise UnreadableError(
            "This message has several documents and no release in its own words: "
            f"file one of {', '.join(sorted(part.name for part in found))[:200]}."
        )
    ranked = sorted(found, key=lambda part: _DOCUMENTS.index(_extension(part.name)))
    return ranked[0] if ranked else None


def _attached(part: Part, dropped: list[str]) -> Source:
    data = _bytes(part.message)
    reader = reader_of(data)
    if reader is not None and reader.__module__ == __name__:
        raise UnreadableError("This message has a message attached in place of a document.")
    return (reader or read_text)(data, part.name, dropped)


def _extension(name: str) -> str:
    return "." + name.lower().rpartition(".")[2]


def _keep_pictures(parts: list[Part], files: Attaching) -> dict[str, str]:
    """Keep the message's pictures; return their names by Content-ID (RFC 2392), or by number."""
    names: dict[str, str] = {}
    for number, part in enumerate(parts):
        data = _bytes(part.message) if part.media_type.startswith(_PICTURE_OR_ANY) else b""
        if not data or (part.media_type[:6] != "image/" and picture_type(data) is None):
            continue
        name = files.picture(part.name or "picture", data)
        identity = str(part.message.get("Content-ID", "")).strip("<> \t")
        if name is not None:
            names[identity or str(number)] = name
    return names


def _placed(page: str, pictures: Mapping[str, str]) -> str:
    """Point the pictures of a page at the files that came with it."""
    return _CID.sub(lambda found: pictures.get(found[1], found[0]), page)


def _unplaced(source: Source, pictures: Mapping[str, str]) -> Iterator[Figure]:
    """Yield the pictures that no text shows where it wants them."""
    shown = {piece.src for piece in source.pieces if isinstance(piece, Figure)}
    yield from (Figure(name) for name in dict.fromkeys(pictures.values()) if name not in shown)


def _keep_others(
    source: Source,
    parts: list[Part],
    chosen: list[Message],
    files: Attaching,
    dropped: list[str],
) -> Source:
    """Keep what else came: the files inside an attached document, and those attached beside it.

    A picture of the document is shown under the name that it has got here.
    """
    names = {
        found.name: files.file(found.name, found.media_type, found.data)
        for found in source.attachments
    }
    for part in parts:
        if any(part.message is message for message in chosen):
            continue
        data = _bytes(part.message)
        told = part.media_type.startswith(("image/", "message/")) or picture_type(data) is not None
        if data and not told:
            kept = files.file(part.name or "file", part.media_type, data)
            dropped.append(f"the file attached: {kept}")
    pieces = tuple(
        structs.replace(piece, src=names.get(piece.src or "", piece.src))
        if isinstance(piece, Figure)
        else piece
        for piece in source.pieces
    )
    return structs.replace(source, pieces=pieces)
