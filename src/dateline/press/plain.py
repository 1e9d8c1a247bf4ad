r"""A release as plain text: notices, the text as signed, and a stamp that leads back to the record.

Where there is something to say first, it stands in a frame, so that it can't be taken for the
release, nor the release for it::

    === Notices ===
    WITHDRAWN on 5 March 2026, because it is in error. …
    REPLY of 4 March 2026 by Quay House Estates, owner of the house, to version 1 (identified …):
    > We signed because we had promised to.
    === The release as signed ===

The last line is the stamp:

>>> stamp = Stamp("https://wire.example.org/releases/7/", 2, 31)
>>> format_stamp(stamp)
'-- https://wire.example.org/releases/7/ · version 2 · entry 31'
>>> parse_stamp("and more words\n" + format_stamp(stamp)) == stamp
True
"""

import re

from dateline.press.notices import CopyNotice, copy_notices, permalink
from dateline.record.bundle import Copy
from dateline.record.proof import parse_proof
from dateline.release.model import Value
from dateline.release.text import render_text

OPENING = "=== Notices ==="
CLOSING = "=== The release as signed ==="

# The frame's two lines begin alike, whatever a mail program put before them; a reply's lines don't.
_FRAME = re.compile(
    rf"\A\s*(?P<quoted>[> \t]*){OPENING}[^\S\n]*\n.*?^(?P=quoted){CLOSING}[^\S\n]*\n*",
    re.DOTALL | re.MULTILINE,
)
# Mail programs wrap lines, quote them and turn the dashes into one; an address may come wrapped.
_GAP = r"(?:[\s>]|\u00a0)*"
_STAMP = re.compile(
    rf"(?:--|[—–]){_GAP}<?(?P<permalink>https?://[^\s<>]+?/releases/[1-9]\d{{0,17}}/)>?"
    rf"{_GAP}[·•.|,;-]?{_GAP}version{_GAP}(?P<version>[1-9]\d{{0,17}})"
    rf"{_GAP}[·•.|,;-]?{_GAP}entry{_GAP}(?P<entry>0|[1-9]\d{{0,17}})(?!\d)"
)


class Stamp(Value, frozen=True):
    """What the last line says: the release's permalink, its version, its entry's index."""

    permalink: str
    version: int
    entry: int


def render_plain(copy: Copy) -> str:
    """Return ``release.txt``: notices, the document's plain text, the stamp."""
    text = render_text(copy.bundle.document).text.rstrip("\n")
    notices = copy_notices(copy)
    parts = []
    if notices or text.lstrip().startswith("==="):
        lines = [line for notice in notices for line in _notice_lines(notice)]
        parts.append("\n".join([OPENING, *lines, CLOSING]))
    parts.append(text)
    parts.append(format_stamp(stamp_of(copy)))
    return "\n\n".join(parts) + "\n"


def stamp_of(copy: Copy) -> Stamp:
    """Return the stamp of a copy."""
    manifest = copy.bundle.manifest
    return Stamp(permalink(manifest), manifest.version, parse_proof(copy.bundle.proof).index)


def format_stamp(stamp: Stamp) -> str:
    """Return the stamp's line; inverse of `parse_stamp`."""
    return f"-- {stamp.permalink} · version {stamp.version} · entry {stamp.entry}"


def parse_stamp(text: str) -> Stamp | None:
    """Return the last stamp in a text, however it was wrapped or quoted, or ``None``."""
    found = _last_stamp(text)
    if found is None:
        return None
    return Stamp(found["permalink"], int(found["version"]), int(found["entry"]))


def split_stamp(text: str) -> tuple[str, Stamp | None, str]:
    """Return what stands before the last stamp, the stamp, and what was put after it."""
    found = _last_stamp(text)
    if found is None:
        return text, None, ""
    return text[: found.start()], parse_stamp(found[0]), text[found.end() :]


def strip_notices(text: str) -> str:
    """Return what stands between notices and stamp: the release's own words.

    For what `render_plain` made, that is the document's plain text with its final newline.
    """
    stamp = _last_stamp(text)
    body = text if stamp is None else text[: stamp.start()]
    return _FRAME.sub("", body, count=1).rstrip() + "\n"


def _last_stamp(text: str) -> re.Match[str] | None:
    found = None
    for found in _STAMP.finditer(text):  # noqa: B007 - the last one counts
        pass
    return found


def _notice_lines(notice: CopyNotice) -> list[str]:
    lines = [f"{notice.word} {notice.text}"]
    lines += [f"> {' '.join(paragraph.split())}" for paragraph in notice.paragraphs]
    return lines
