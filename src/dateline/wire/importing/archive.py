"""What an archive's files hold: releases one a file, or one a line of JSON."""

import gzip
import hashlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO, NamedTuple

import msgspec

from dateline.release.errors import UnreadableError

MAX_LINE_BYTES = 10_000_000


class Item(NamedTuple):
    """One release of an archive: ``key`` finds it again, ``claimed`` is the date it claims."""

    key: str
    name: str
    data: bytes
    claimed: str | None


class Line(msgspec.Struct, frozen=True):
    """A line of a ``.jsonl`` archive; members that aren't known here are passed over."""

    id: str | int | None = None
    date: str | None = None
    text: str | None = None
    markdown: str | None = None
    html: str | None = None


def read_items(paths: list[Path]) -> Iterator[Item]:
    """Yield the items of an archive's files, one at a time, in order."""
    for path in paths:
        if path.name.endswith((".jsonl", ".jsonl.gz")):
            yield from _read_lines(path)
        else:
            data = path.read_bytes()
            yield Item(_key(path.name, data), path.name, data, None)


def count_items(paths: list[Path]) -> int:
    """Return how many items there are, for a progress bar."""
    total = 0
    for path in paths:
        if path.name.endswith((".jsonl", ".jsonl.gz")):
            with _open(path) as file:
                total += sum(1 for line in file if line.strip())
        else:
            total += 1
    return total


def _read_lines(path: Path) -> Iterator[Item]:
    with _open(path) as file:
        for number, line in enumerate(file, 1):
            if not line.strip():
                continue
            if len(line) > MAX_LINE_BYTES:
                raise UnreadableError(f"{path}, line {number} has over {MAX_LINE_BYTES:,} bytes.")
            yield _item(path, number, line)


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
