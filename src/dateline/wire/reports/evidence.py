"""Evidence that comes with a report: links and files, each told from what it is."""

import unicodedata
from collections.abc import Iterable
from typing import Final
from urllib.parse import urlsplit

from dateline.release.attaching import picture_type
from dateline.wire.desk.writing import Sent
from dateline.wire.reports import limits
from dateline.wire.reports.content import File
from dateline.wire.reports.errors import UnusableReportError

_PDF: Final = b"%PDF-"
_WHITE: Final = frozenset("\t\n\r\f")


def files_of(sent: Iterable[Sent]) -> tuple[File, ...]:
    """Return uploaded files as evidence: pictures, PDF or plain text, told from their bytes.

    Nothing in them is opened or changed: evidence is kept as it came. Raises `UnusableReportError`.
    """
    files = tuple(sent)
    if len(files) > limits.MOST_FILES:
        raise UnusableReportError("report_fault_files", most=limits.MOST_FILES)
    return tuple(_file(file) for file in files if file.data)


def links_of(text: str) -> tuple[str, ...]:
    """Return the web addresses of a field, one a line; refuse what isn't one."""
    links = tuple(line.strip() for line in text.splitlines() if line.strip())
    if len(links) > limits.MOST_LINKS:
        raise UnusableReportError("report_fault_links", most=limits.MOST_LINKS)
    for link in links:
        if len(link) > limits.LONGEST_LINK or not _is_web(link):
            raise UnusableReportError("report_fault_link", link=link[:80])
    return links


def _is_web(link: str) -> bool:
    try:
        address = urlsplit(link)
    except ValueError:
        return False
    spaced = any(letter.isspace() or unicodedata.category(letter) == "Cc" for letter in link)
    return address.scheme in ("http", "https") and bool(address.hostname) and not spaced


def _file(sent: Sent) -> File:
    if len(sent.data) > limits.MOST_FILE_BYTES:
        most = limits.MOST_FILE_MEGABYTES
        raise UnusableReportError("report_fault_file_size", name=sent.name, most=most)
    media_type = _media_type(sent.data)
    if media_type is None:
        raise UnusableReportError("report_fault_file_kind", name=sent.name)
    return File(name=sent.name, media_type=media_type, data=sent.data)


def _media_type(data: bytes) -> str | None:
    if data.startswith(_PDF):
        return "application/pdf"
    picture = picture_type(data)
    if picture is not None:
        return picture[0]
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    plain = all(letter in _WHITE or unicodedata.category(letter) != "Cc" for letter in text)
    return "text/plain" if plain else None
