"""How fast the record grows: entries to tiles, beside a bare Merkle loop over the same entries.

Three measures: a tree grown in memory (`dateline.record.tiles.Growth`), the same with every file
it fills written, and batches as a wire has them: an old size read back from its edge tiles, a
hundred entries appended, files and signed checkpoint written. The bare loop, on the same entries
in the same run, is hashlib alone: leaf and node hashes on a stack, no tiles, no files.

Run: python bench/record.py [--entries 200000]
"""

import argparse
import hashlib
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from machine import describe, ratio

from dateline.record.checkpoint import Checkpoint, sign_checkpoint
from dateline.record.entry import Entry, format_entry
from dateline.record.errors import MissingError
from dateline.record.note import Signer
from dateline.record.tiles import Fetch, Growth, grow

BATCH = 100
ORIGIN = "wire.harbour.example"


def make_entries(count: int) -> list[bytes]:
    """Return so many entries of published releases, each with a digest of its own."""
    return [
        format_entry(
            Entry(
                type="release.published",
                at="2026-11-20T09:00:00Z",
                id=f"{number:032x}",
                digest=hashlib.sha256(str(number).encode()).hexdigest(),
                release=number + 1,
                version=1,
            )
        )
        for number in range(count)
    ]


def bare_root(entries: list[bytes]) -> bytes:
    """Hash the tree with hashlib alone."""
    sha256 = hashlib.sha256
    stack: list[tuple[int, bytes]] = []
    for entry in entries:
        height, value = 0, sha256(b"\x00" + entry).digest()
        while stack and stack[-1][0] == height:
            value = sha256(b"\x01" + stack.pop()[1] + value).digest()
            height += 1
        stack.append((height, value))
    _, value = stack.pop()
    while stack:
        value = sha256(b"\x01" + stack.pop()[1] + value).digest()
    return value


def grown_root(entries: list[bytes]) -> bytes:
    """Grow the tiles in memory."""
    growth = Growth(0, nothing)
    for _ in growth.extend(entries):
        pass
    for _ in growth.edge():
        pass
    return growth.root()


def written_root(entries: list[bytes], folder: Path) -> bytes:
    """Grow the tiles and write each file as it is filled."""
    growth = Growth(0, nothing)
    for path, content in growth.extend(entries):
        write(folder / path, content)
    for path, content in growth.edge():
        write(folder / path, content)
    return growth.root()


def batched_root(entries: list[bytes], folder: Path) -> bytes:
    """Append in batches, each from the edge on disk, with its files and a signed checkpoint."""
    signer = Signer.from_seed(ORIGIN, bytes(32))
    fetch, root = reader_of(folder), b""
    for start in range(0, len(entries), BATCH):
        grown = grow(start, entries[start : start + BATCH], fetch)
        for path, content in grown.files.items():
            write(folder / path, content)
        head = Checkpoint(origin=ORIGIN, size=grown.size, root=grown.root)
        write(folder / "checkpoint", sign_checkpoint(head, signer).encode())
        root = grown.root
    return root


def nothing(path: str) -> bytes:
    """Find no file: the record is empty."""
    raise MissingError(f"{path} isn't in the record.")


def reader_of(folder: Path) -> Fetch:
    """Return what reads a record's files under a folder."""
    return lambda path: (folder / path).read_bytes()


def write(path: Path, content: bytes) -> None:
    """Write a file and make its folder; whether the disk has it yet is the disk's matter."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def timed(name: str, count: int, work: Callable[[], bytes]) -> tuple[bytes, float]:
    """Run a measure; print and return its rate, with the root it came to."""
    before, start = os.times(), time.perf_counter()
    root = work()
    seconds, after = time.perf_counter() - start, os.times()
    cpu = after.user + after.system - before.user - before.system
    print(
        f"{name:<34} {count / seconds:10,.0f} entries/s   {cpu / count * 1e6:6.1f} µs CPU an entry"
    )
    return root, count / seconds


def main() -> None:
    """Grow the same tree four ways and compare."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--entries", type=int, default=200_000)
    asked = options.parse_args()
    print(describe())
    entries = make_entries(asked.entries)
    count = len(entries)
    with tempfile.TemporaryDirectory() as name:
        once, batched = Path(name) / "once", Path(name) / "batched"
        root, bare = timed("bare hashlib", count, lambda: bare_root(entries))
        grown, memory = timed("tiles in memory", count, lambda: grown_root(entries))
        written, disk = timed("tiles written", count, lambda: written_root(entries, once))
        last, batches = timed(
            f"batches of {BATCH}, each signed", count, lambda: batched_root(entries, batched)
        )
    assert root == grown == written == last
    print(ratio("in memory / bare", memory, bare))
    print(ratio("written / bare", disk, bare))
    print(ratio("in signed batches / bare", batches, bare))


if __name__ == "__main__":
    main()
