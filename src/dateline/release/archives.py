"""Archives of files: ZIP, tar and mbox, taken apart one file at a time.

Limits: 100,000 files, 40 MB for one file, 4 GB for all, and a file that expands over 200 times
beyond its first megabyte is refused before the rest of it is. Links, devices, hidden files and
what programs leave in archives are passed over. Pictures are kept up to 120 MB. Nothing
is written to disk, so names lead nowhere.
"""

import functools
import io
import lzma
import posixpath
import tarfile
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from typing import BinaryIO, NamedTuple
from urllib.parse import unquote

from msgspec import structs

from dateline.release.attaching import Attaching, picture_type
from dateline.release.containers import Held, holder_of, reader_of
from dateline.release.errors import TooLargeError, UnreadableError
from dateline.release.filenames import is_wanted, may_hold_release
from dateline.release.pieces import Figure, Piece, Source
from dateline.release.texts import read_text

MOST_FILES = 100_000
MOST_BYTES = 40_000_000
MOST_TOGETHER = 4_000_000_000
MOST_RATIO = 200
MOST_DIRECTORY = 10_000_000
LONGEST_END = 70_000
MOST_PICTURES = 120_000_000
FREE_BYTES = 1_000_000
_FAULTS = (
    zipfile.BadZipFile,
    tarfile.TarError,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    NotImplementedError,
    OSError,
    OverflowError,
    RuntimeError,
    TypeError,  # tarfile's, where a header ends early
    ValueError,
)
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_PACKED = (b"\x1f\x8b", b"BZh", b"\xfd7zXZ\x00")
_OFFICE = frozenset({"[content_types].xml", "mimetype"})
_FROM = b"From "


class Member(NamedTuple):
    """A file of an archive; ``name`` is its path there, with ``/``."""

    name: str
    data: bytes


def read_all(data: bytes, name: str) -> Iterator[Held]:  # noqa: ARG001 - a holder's shape
    """Yield the releases in an archive, each with the pictures that lie beside it there."""
    pictures = _pictures(data)
    for member in members(io.BytesIO(data)):
        if not may_hold_release(member.name):
            continue
        yield Held(member.name, functools.partial(_read, member, pictures))


def _read(member: Member, pictures: Mapping[str, bytes]) -> Source | bytes:
    if reader_of(member.data) is not None or holder_of(member.data, member.name) is not None:
        return member.data
    source = read_text(member.data, member.name, [])
    if not any(isinstance(piece, Figure) and piece.src for piece in source.pieces):
        return source
    dropped: list[str] = list(source.dropped)
    files = Attaching(dropped)
    pieces: list[Piece] = []
    for piece in source.pieces:
        if isinstance(piece, Figure) and piece.src:
            path = posixpath.normpath(
                posixpath.join(posixpath.dirname(member.name), unquote(piece.src))
            )
            found = pictures.get(path)
            kept = files.picture(piece.src, found) if found is not None else piece.src
            pieces.append(structs.replace(piece, src=kept))
        else:
            pieces.append(piece)
    return structs.replace(
        source, pieces=tuple(pieces), dropped=tuple(dropped), attachments=files.finish()
    )


def _pictures(data: bytes) -> dict[str, bytes]:
    """Return an archive's pictures by path, the first of them where they are many."""
    found: dict[str, bytes] = {}
    left = MOST_PICTURES
    for member in members(io.BytesIO(data)):
        if picture_type(member.data) is not None and len(member.data) <= left:
            found[posixpath.normpath(member.name)] = member.data
            left -= len(member.data)
    return found


def is_archive(file: BinaryIO) -> bool:
    """Say whether an open file is an archive; the place in it is kept.

    An office document is a ZIP file too and is none.
    """
    start = file.read(512)
    file.seek(0)
    if start.startswith(_ZIP):
        return not _is_office(file)
    if start.startswith(_FROM) and b"\n" in start:
        return b":" in start.partition(b"\n")[2]
    return start.startswith(_PACKED) or start[257:262] == b"ustar"


def members(file: BinaryIO) -> Iterator[Member]:
    """Yield the files of an archive in its order; what can't be unpacked is a `ReleaseError`."""
    start = file.read(8)
    file.seek(0)
    if start.startswith(_ZIP):
        found = _zip_members(file)
    elif start.startswith(_FROM):
        found = _messages(file)
    else:
        found = _tar_members(file)
    left = MOST_TOGETHER
    for count, member in enumerate(found):
        left -= len(member.data)
        if count >= MOST_FILES or left < 0:
            raise TooLargeError(
                f"This archive holds over {MOST_FILES:,} files or {MOST_TOGETHER // 10**9} GB."
            )
        yield member


def _check_directory(file: BinaryIO) -> None:
    """Refuse a ZIP file whose directory is far too long, before it is read."""
    size = file.seek(0, io.SEEK_END)
    file.seek(max(size - LONGEST_END, 0))
    end = file.read(LONGEST_END)
    file.seek(0)
    at, wide = end.rfind(b"PK\x05\x06"), end.rfind(b"PK\x06\x06")
    sizes = [end[at + 12 : at + 16]] if at >= 0 else []
    sizes += [end[wide + 40 : wide + 48]] if wide >= 0 else []
    if any(int.from_bytes(stated, "little") > MOST_DIRECTORY for stated in sizes):
        raise TooLargeError(f"This archive lists over {MOST_FILES:,} files.")


def _is_office(file: BinaryIO) -> bool:
    try:
        _check_directory(file)
        with zipfile.ZipFile(file) as archive:
            names = {name.lower() for name in archive.namelist()[:4_000]}
    except (*_FAULTS, TooLargeError):
        return False
    finally:
        file.seek(0)
    return bool(names & _OFFICE)


def _zip_members(file: BinaryIO) -> Iterator[Member]:
    _check_directory(file)
    try:
        archive = zipfile.ZipFile(file)
    except _FAULTS:
        raise UnreadableError("This archive is damaged: it can't be unpacked.") from None
    with archive:
        for entry in archive.infolist():
            if entry.filename[-1:] in ("", "/") or not is_wanted(entry.filename):
                continue
            if entry.flag_bits & 0x1:
                raise UnreadableError("This archive is protected by a password.")
            _check_ratio(entry.filename, entry.file_size, entry.compress_size)
            try:
                with archive.open(entry) as part:
                    data = part.read(MOST_BYTES + 1)
            except _FAULTS:
                raise _damaged(entry.filename) from None
            yield _checked(entry.filename, data)


def _check_ratio(name: str, size: int, packed: int) -> None:
    if size > MOST_BYTES or size > FREE_BYTES + MOST_RATIO * max(packed, 1):
        raise _too_large(name)


def _tar_members(file: BinaryIO) -> Iterator[Member]:
    try:
        archive = tarfile.open(fileobj=file, mode="r|*")  # noqa: SIM115 - closed below
    except _FAULTS:
        raise UnreadableError("This archive is damaged: it can't be unpacked.") from None
    with archive:
        entries = iter(archive)
        while True:
            try:
                entry = next(entries, None)
                if entry is None:
                    return
                if not entry.isreg() or not is_wanted(entry.name):
                    continue
                if entry.size > MOST_BYTES:
                    raise _too_large(entry.name)
                part = archive.extractfile(entry)
                data = part.read(MOST_BYTES + 1) if part is not None else b""
            except _FAULTS:
                raise UnreadableError("This archive is damaged: it ends amid a file.") from None
            yield _checked(entry.name, data)


def _messages(file: BinaryIO) -> Iterator[Member]:
    """Yield the messages of an mbox (RFC 4155), each under its number."""
    lines: list[bytes] = []
    size = number = 0
    blank = True
    while line := file.readline(MOST_BYTES):
        if blank and line.startswith(_FROM):
            if lines:
                number += 1
                yield Member(f"{number}.eml", b"".join(lines))
            lines, size = [], 0
        else:
            lines.append(line.removeprefix(b">") if line.startswith(b">From ") else line)
            size += len(line)
            if size > MOST_BYTES:
                raise _too_large(f"message {number + 1}")
        blank = not line.strip()
    if lines:
        yield Member(f"{number + 1}.eml", b"".join(lines))


def _checked(name: str, data: bytes) -> Member:
    if len(data) > MOST_BYTES:
        raise _too_large(name)
    return Member(name, data)


def _too_large(name: str) -> TooLargeError:
    return TooLargeError(
        f"This archive's file {name[-80:]} is over {MOST_BYTES // 1_000_000} MB, or expands over "
        f"{MOST_RATIO} times."
    )


def _damaged(name: str) -> UnreadableError:
    return UnreadableError(f"This archive's file {name[-80:]} is damaged: it can't be unpacked.")
