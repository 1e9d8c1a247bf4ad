"""What a picture's files say: rights and content credentials of the original, traces in the copy.

For these only the head of a file is read: metadata stands before the pixels. Whose logo a picture
looks like is seen in its pixels.
"""

import io
import re
import warnings
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageFile, IptcImagePlugin, UnidentifiedImageError

from dateline.guidelines import PictureFacts
from dateline.release.looks import Look, look_alike, views_of
from dateline.release.model import Document
from dateline.wire.sources.queries import KnownLogo

HEAD = 1_000_000
LONGEST = 300

_FILED = re.compile(r"sha256-[0-9a-f]{64}\.[a-z]{3,4}")
_COPYRIGHT, _MAKE, _MODEL, _POSITION = 0x8298, 0x010F, 0x0110, 0x8825
_IPTC_COPYRIGHT = (2, 116)
_RIGHTS = re.compile(
    rb"<(?:dc:rights|xmpRights:UsageTerms)>\s*<rdf:Alt>\s*<rdf:li[^>]{0,60}>([^<]{1,600})<"
)
_CLAIM = re.compile(rb"claim_generator(?:_info)?(?:\x78(.)|([\x61-\x77]))", re.DOTALL)
_FAULTS = (OSError, ValueError, SyntaxError, KeyError, TypeError, EOFError, UnidentifiedImageError)


def picture_facts(
    media: Path, document: Document, folder: Path | None, logos: Sequence[KnownLogo] = ()
) -> tuple[PictureFacts, ...]:
    """Return what the files of a document's pictures say, and which of ``logos`` they look like.

    A filed picture's files stand in the media; one that isn't filed yet stands in ``folder``.
    """
    names = dict.fromkeys(image.src for image in document.images if image.src)
    return tuple(_facts(media, src, folder, logos) for src in names)


def _facts(media: Path, src: str, folder: Path | None, logos: Sequence[KnownLogo]) -> PictureFacts:
    if _FILED.fullmatch(src):
        seen: Path | None = media / "pictures" / src
        original, public = _head(media / "originals" / src), _head(seen)
    else:
        seen = _beside(folder, src)
        original, public = _head(seen), b""
    position, device = traces_in(public)
    return PictureFacts(
        src=src,
        rights=rights_in(original),
        position=position,
        device=device,
        credentials=credentials_in(original),
        kept=bool(original),
        logo_of=_logo_of(seen, logos) if logos else None,
    )


def _logo_of(path: Path | None, logos: Sequence[KnownLogo]) -> str | None:
    """Return whose logo a picture looks like, if it does like one."""
    views = _views(path) if path is not None else ()
    return next((logo.source for logo in logos if look_alike(views, logo.looks)), None)


@dataclass(frozen=True, slots=True)
class _Filed:
    """A filed picture: its name fixes what is in it, wherever it lies."""

    name: str
    path: Path = field(compare=False)


@lru_cache(maxsize=512)
def _filed_views(picture: _Filed) -> tuple[Look, ...]:
    return views_of(picture.path.read_bytes())


def _views(path: Path) -> tuple[Look, ...]:
    """Return what a picture is compared as."""
    try:
        if _FILED.fullmatch(path.name):
            return _filed_views(_Filed(path.name, path))
        return views_of(path.read_bytes())
    except OSError:
        return ()


def _beside(folder: Path | None, src: str) -> Path | None:
    if folder is None or "\0" in src:
        return None
    path = (folder / src).resolve()
    return path if path.is_relative_to(folder.resolve()) and path.is_file() else None


def _head(path: Path | None) -> bytes:
    if path is None:
        return b""
    try:
        with path.open("rb") as file:
            return file.read(HEAD)
    except OSError:
        return b""


def traces_in(data: bytes) -> tuple[bool, bool]:
    """Say whether a picture tells a position, and a device."""
    opened = _opened(data) if data else None
    if opened is None:
        return False, False
    tags = opened.getexif()
    position = bool(tags.get_ifd(_POSITION)) or b"exif:GPSLatitude" in data
    device = any(tag in tags for tag in (_MAKE, _MODEL)) or b"tiff:Model" in data
    return position, device


def rights_in(data: bytes) -> str | None:
    """Return what a picture's metadata says of its rights, EXIF first, then IPTC, then XMP."""
    opened = _opened(data) if data else None
    if opened is None:
        return None
    said = opened.getexif().get(_COPYRIGHT) or _iptc(opened)
    if not said:
        found = _RIGHTS.search(data)
        said = found[1] if found else None
    text = said.decode("utf-8", "replace") if isinstance(said, bytes) else str(said or "")
    return text.strip(" \0")[:LONGEST] or None


def credentials_in(data: bytes) -> str | None:
    """Return what made a picture's content credentials (C2PA), ``None`` where it has none.

    Nothing is verified: it is told that they are there, so that whoever doubts can ask for them.
    """
    if b"jumb" not in data or b"c2pa" not in data:
        return None
    found = _CLAIM.search(data)
    if found is None:
        return "a tool without a name"
    length = found[1][0] if found[1] else found[2][0] - 0x60
    name = data[found.end() : found.end() + length].decode("utf-8", "replace").strip()
    return name if name.isprintable() and name else "a tool without a name"


def _opened(data: bytes) -> ImageFile.ImageFile | None:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            return Image.open(io.BytesIO(data), formats=("JPEG", "PNG", "WEBP", "GIF"))
    except _FAULTS:
        return None


def _iptc(opened: ImageFile.ImageFile) -> bytes | None:
    try:
        notes = IptcImagePlugin.getiptcinfo(opened) or {}
    except _FAULTS:
        return None
    said = notes.get(_IPTC_COPYRIGHT)
    return said[0] if isinstance(said, list) else said
