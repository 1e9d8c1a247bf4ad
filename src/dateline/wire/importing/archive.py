"""What an archive's files hold: releases one a file, or one a line of JSON."""

import gzip
import hashlib
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

import msgspec

from dateline.release.errors import UnreadableError

MAX_FILE_BYTES = 60_000_000
MAX_LINE_BYTES = 10_000_000

_LINES = (".jsonl", ".jsonl.gz")


class Item(NamedTuple):
    """One release of an archive: ``key`` finds it again, ``claimed`` is the date it claims.

    ``folder`` is where its pictures may lie; a line of JSON has none.
    """

    key: str
    name: str
    data: bytes
    claimed: str | None
    folder: Path | None = None


class Line(msgspec.Struct, frozen=True):
    """A line of a ``.jsonl`` archive; members that aren't known here are passed over."""

    id: str | int | None = None
    date: str | None = None
    text: str | None = None
    markdown: str | None = None
    html: str | None = None


def read_items(paths: list[Path]) -> Iterator[Item]:
    """Yield the items of an archive's files, one at a time, in order.

    Raises `UnreadableError` at a file or line that can't be read; what came before it stands.
    """
    for path in paths:
        if path.name.endswith(_LINES):
            for number, line in _read_lines(path):
                yield _item(path, number, line)
        else:
            data = _read_whole(path)
            yield Item(_key(path.name, data), path.name, data, None, path.parent)


def count_items(paths: list[Path]) -> int:
    """Return how many items there are, for a progress bar."""
    return sum(
        sum(1 for _ in _read_lines(path)) if path.name.endswith(_LINES) else 1 for path in paths
    )


def _read_whole(path: Path) -> bytes:
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            raise UnreadableError(f"{path} has over {MAX_FILE_BYTES:,} bytes.")
        return path.read_bytes()
    except OSError as fault:
        raise UnreadableError(f"{path} can't be read: {fault.strerror}.") from None


def _read_lines(path: Path) -> Iterator[tuple[int, bytes]]:
    """Yield the lines that hold something, with their numbers; none is expanded past the limit."""
    number = 0
    try:
        with _open(path) as file:
            while line := file.readline(MAX_LINE_BYTES + 1):
                number += 1
                if len(line) > MAX_LINE_BYTES:
                    raise UnreadableError(
                        f"{path}, line {number} has over {MAX_LINE_BYTES:,} bytes."
                    )
                if line.strip():
                    yield number, line
    except (OSError, EOFError, zlib.error) as fault:
        raise UnreadableError(f"{path} can't be read past line {number}: {fault}.") from None


def _item(path: Path, number: int, line: bytes) -> Item:
    try:
        found = msgspec.json.decode(line, type=Line)
    except (msgspec.DecodeError, UnicodeDecodeError) as fault:
        raise UnreadableError(f"{path}, line {number} isn't a release: {fault}.") from None
    for text, suffix in ((found.markdown, "md"), (found.html, "html"), (found.text, "txt")):
        if text is not None:
            data = text.encode()
            identity = str(found.id) if found.id is not None else ""
            name = f"{path.name}:{number}.{suffix}"
            return Item(_key(identity, b"" if identity else data), name, data, found.date)
    raise UnreadableError(f"{path}, line {number} has neither text, markdown nor html.")


def _open(path: Path) -> gzip.GzipFile | BinaryIO:
    if path.name.endswith(".gz"):
        return gzip.open(path, "rb")
    return path.open("rb")


def _key(identity: str, data: bytes) -> str:
    return hashlib.sha256(identity.encode() + b"\n" + data).hexdigest()
