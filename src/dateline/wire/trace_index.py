"""The trace index: which released text has which fingerprints, in a file beside the database.

It is a function of the record's releases and can be made anew from them at any time, so it is
neither backed up nor exported. What it covers is told by a number of entries and the digest of the
last of them: after a restore it is seen to be of another history, and made anew.

A hash leads to the texts that have it, and a third of a text's hashes is enough to lead there:
which third follows from the hash, so that copies share it. Words that thousands of texts have
would lead to thousands, so only the newest few of each hash are looked at, and a rare one counts
for more.
"""

import sqlite3
import struct
from collections import defaultdict
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple
from urllib.parse import quote

from dateline.trace import Fingerprints, containment
from dateline.verify.edition import Lookup

FILE_NAME = "trace.sqlite3"
NEWEST = 24
LOOKS = 96
"""So many of a text's hashes are looked up at most."""

_KEPT = 3
_CANDIDATES = 6
_SCHEMA = 1
_TABLES = (
    """CREATE TABLE text
    (id INTEGER PRIMARY KEY, release INTEGER, version INTEGER, words INTEGER, prints BLOB)""",
    "CREATE INDEX text_of_release ON text (release)",
    "CREATE TABLE print (hash INTEGER, text INTEGER, PRIMARY KEY (hash, text)) WITHOUT ROWID",
    "CREATE TABLE covered (size INTEGER, leaf BLOB)",
    "INSERT INTO covered VALUES (0, x'')",
)


class Traced(NamedTuple):
    """A released text as the index keeps it; ``words`` is a hash of all its words in order."""

    release: int
    version: int
    words: int
    prints: Fingerprints


class Near(NamedTuple):
    """A text that has much of another: ``share`` of the other's fingerprints, 0 to 1."""

    release: int
    version: int
    share: float
    identical: bool


class Covered(NamedTuple):
    """How many entries of the record the index covers, and the digest of the last."""

    size: int
    leaf: bytes


@dataclass(frozen=True, slots=True)
class TraceIndex:
    """An index at hand; `open_index` opens one."""

    rows: sqlite3.Connection

    @property
    def covered(self) -> Covered:
        """What of the record it covers."""
        size, leaf = self.rows.execute("SELECT size, leaf FROM covered").fetchone()
        return Covered(size, leaf)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """Write as one transaction, alone."""
        self.rows.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self.rows.execute("ROLLBACK")
            raise
        self.rows.execute("COMMIT")

    def add(self, texts: Iterable[Traced]) -> None:
        """Add released texts, inside `writing`."""
        prints: list[tuple[int, int]] = []
        for text in texts:
            packed = struct.pack(f"<{len(text.prints)}q", *text.prints)
            row = self.rows.execute(
                "INSERT INTO text (release, version, words, prints) VALUES (?, ?, ?, ?)",
                (text.release, text.version, text.words, packed),
            )
            number = row.lastrowid or 0
            prints.extend((value, number) for value in text.prints if not value % _KEPT)
        prints.sort()
        self.rows.executemany("INSERT OR IGNORE INTO print VALUES (?, ?)", prints)

    def cover(self, covered: Covered) -> None:
        """Note what of the record is covered, inside `writing`."""
        self.rows.execute("UPDATE covered SET size = ?, leaf = ?", covered)

    def remove(self, releases: Iterable[int]) -> None:
        """Take every version of these releases out, inside `writing`."""
        for release in releases:
            found = self.rows.execute("SELECT id, prints FROM text WHERE release = ?", (release,))
            for number, packed in found.fetchall():
                pairs = [(value, number) for value in _unpacked(packed) if not value % _KEPT]
                self.rows.executemany("DELETE FROM print WHERE hash = ? AND text = ?", pairs)
            self.rows.execute("DELETE FROM text WHERE release = ?", (release,))

    def clear(self) -> None:
        """Forget everything, inside `writing`."""
        self.rows.execute("DELETE FROM text")
        self.rows.execute("DELETE FROM print")
        self.cover(Covered(0, b""))

    def near(self, prints: Fingerprints, words: int = 0) -> list[Near]:
        """Return the texts that have most of these fingerprints, the fullest first."""
        weights: defaultdict[int, float] = defaultdict(float)
        for value in sorted(value for value in prints if not value % _KEPT)[:LOOKS]:
            found = self.rows.execute(
                "SELECT text FROM print WHERE hash = ? ORDER BY text DESC LIMIT ?", (value, NEWEST)
            ).fetchall()
            for (number,) in found:
                weights[number] += 1 / len(found)
        near = []
        for number in sorted(weights, key=lambda each: (-weights[each], -each))[:_CANDIDATES]:
            release, version, its_words, packed = self.rows.execute(
                "SELECT release, version, words, prints FROM text WHERE id = ?", (number,)
            ).fetchone()
            share = containment(prints, frozenset(_unpacked(packed)))
            near.append(Near(release, version, share, bool(words) and words == its_words))
        return sorted(near, key=lambda n: (-n.share, not n.identical, -n.release, -n.version))

    def settle(self) -> None:
        """Leave nothing of what was removed in the file's log."""
        self.rows.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Let go of the file."""
        self.rows.close()


def open_index(folder: Path) -> TraceIndex:
    """Open the index in a wire's folder; a damaged or older one is begun anew, empty."""
    path = folder / FILE_NAME
    try:
        return _open(path)
    except sqlite3.DatabaseError as fault:
        if not is_damaged(fault):
            raise
        discard_index(folder)
        return _open(path)


def is_damaged(fault: sqlite3.DatabaseError) -> bool:
    """Say whether a fault is one of the file itself, so that it has to be made anew."""
    return not isinstance(fault, sqlite3.OperationalError)


def discard_index(folder: Path) -> None:
    """Delete the index: it is made anew when it is next asked."""
    for end in ("", "-wal", "-shm"):
        (folder / f"{FILE_NAME}{end}").unlink(missing_ok=True)


def read_index(folder: Path, size: int) -> Lookup | None:
    """Return what looks fingerprints up in a wire's index, if it covers so many entries.

    Nothing is written, and no database is needed; ``None`` where there is no such index.
    """
    path = folder / FILE_NAME
    if not path.is_file():
        return None
    try:
        with _reading(path) as index:
            covers = index.covered.size >= size
    except sqlite3.Error:
        return None
    return (lambda prints: _lookup(path, prints)) if covers else None


def _lookup(path: Path, prints: Fingerprints) -> tuple[tuple[int, int], ...]:
    try:
        with _reading(path) as index:
            return tuple((found.release, found.version) for found in index.near(prints))
    except sqlite3.Error:
        return ()


@contextmanager
def _reading(path: Path) -> Iterator[TraceIndex]:
    with closing(sqlite3.connect(f"file:{quote(str(path))}?mode=ro", uri=True, timeout=5)) as rows:
        yield TraceIndex(rows)


def _open(path: Path) -> TraceIndex:
    if not path.exists():
        path.touch(mode=0o600)
    rows = sqlite3.connect(path, timeout=30, isolation_level=None)
    # It can be made anew, so it may lose its last moments in a power cut, but not its form.
    for setting in (
        "journal_mode=WAL",
        "synchronous=NORMAL",
        "secure_delete=ON",
        "cache_size=-32000",
    ):
        rows.execute(f"PRAGMA {setting}")
    index = TraceIndex(rows)
    if rows.execute("PRAGMA user_version").fetchone()[0] != _SCHEMA:
        _begin(index)
    return index


def _begin(index: TraceIndex) -> None:
    with index.writing():
        if index.rows.execute("PRAGMA user_version").fetchone()[0] == _SCHEMA:
            return
        for table in ("text", "print", "covered"):
            index.rows.execute(f"DROP TABLE IF EXISTS {table}")
        for statement in _TABLES:
            index.rows.execute(statement)
        index.rows.execute(f"PRAGMA user_version = {_SCHEMA}")


def _unpacked(packed: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(packed) // 8}q", packed)
