"""What a witness remembers: the logs it watches, and of each the latest checkpoint it cosigned.

SQLite, in WAL with full sync: once `Store.advance` has returned, no crash takes it back.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from dateline.record.checkpoint import Checkpoint
from dateline.record.note import Verifier, parse_vkey
from dateline.record.witnessing import NOTHING, Seen
from dateline.witness.errors import WitnessError

NAME = "witness.sqlite3"
_PATIENCE = 10.0  # seconds that one request waits for another
_TABLES = """
CREATE TABLE IF NOT EXISTS logs (vkey TEXT PRIMARY KEY, origin TEXT NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS heads (
  origin TEXT PRIMARY KEY, size INTEGER NOT NULL, root BLOB NOT NULL, note TEXT NOT NULL
) STRICT;
"""


def _no_step(_name: str) -> None:
    """Where nothing is watching the steps, nothing happens at them."""


class Store:
    """The file; each use opens it anew, so threads and processes may share it.

    ``step`` is called before and after the one durable step of a witness; tests kill it there.
    """

    def __init__(self, folder: Path, step: Callable[[str], None] = _no_step) -> None:
        self._path = folder / NAME
        self._step = step

    def create(self) -> None:
        """Make the file and its tables."""
        with self._open(create=True) as connection:
            connection.executescript(_TABLES)

    def watch(self, verifier: Verifier) -> None:
        """Watch the log of a verifier key; its name is the log's origin."""
        with self._open() as connection:
            connection.execute(
                "INSERT OR IGNORE INTO logs VALUES (?, ?)", (verifier.vkey, verifier.name)
            )

    def verifiers(self, origin: str) -> list[Verifier]:
        """Return the keys of a log; none where it isn't watched."""
        with self._open() as connection:
            rows = connection.execute("SELECT vkey FROM logs WHERE origin = ?", (origin,))
            return [parse_vkey(vkey) for (vkey,) in rows]

    def watched(self) -> list[tuple[str, int]]:
        """Return each watched log's origin, and how many entries were cosigned."""
        with self._open() as connection:
            return list(
                connection.execute(
                    "SELECT DISTINCT origin, COALESCE(size, 0) FROM logs LEFT JOIN heads"
                    " USING (origin) ORDER BY origin"
                )
            )

    def seen(self, origin: str) -> Seen:
        """Return the latest checkpoint of a log that was cosigned."""
        with self._open() as connection:
            return _seen(connection, origin)

    def advance(self, before: Seen, checkpoint: Checkpoint, note: str) -> Seen | None:
        """Keep a checkpoint as the latest, where ``before`` still is; return what is, where not.

        Compare and set in one transaction, durable when this returns.
        """
        with self._open() as connection:
            now = _seen(connection, checkpoint.origin)
            if now != before:
                return now
            connection.execute(
                "INSERT INTO heads VALUES (?, ?, ?, ?) ON CONFLICT (origin) DO UPDATE SET"
                " size = excluded.size, root = excluded.root, note = excluded.note",
                (checkpoint.origin, checkpoint.size, checkpoint.root, note),
            )
            self._step("before head kept")
        self._step("head kept")
        return None

    def note(self, origin: str) -> str | None:
        """Return the latest checkpoint of a log with this witness's cosignature."""
        with self._open() as connection:
            row = connection.execute(
                "SELECT note FROM heads WHERE origin = ?", (origin,)
            ).fetchone()
            return None if row is None else str(row[0])

    def origins(self) -> list[str]:
        """Return the logs of which something was cosigned."""
        with self._open() as connection:
            return [origin for (origin,) in connection.execute("SELECT origin FROM heads")]

    @contextmanager
    def _open(self, *, create: bool = False) -> Iterator[sqlite3.Connection]:
        mode = "rwc" if create else "rw"
        try:
            connection = sqlite3.connect(
                f"{self._path.absolute().as_uri()}?mode={mode}",
                uri=True,
                timeout=_PATIENCE,
                isolation_level=None,
            )
        except sqlite3.OperationalError:
            raise WitnessError(f"There is no witness in {self._path.parent}.") from None
        try:
            connection.execute("PRAGMA journal_mode = WAL")
            connection.execute("PRAGMA synchronous = FULL")
            if create:
                yield connection
                return
            # IMMEDIATE, so that reading and writing are one step for every other process.
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
            except BaseException:
                connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")
        except sqlite3.DatabaseError as fault:
            raise WitnessError(f"The witness's file {self._path} can't be used: {fault}.") from None
        finally:
            connection.close()


def _seen(connection: sqlite3.Connection, origin: str) -> Seen:
    row = connection.execute("SELECT size, root FROM heads WHERE origin = ?", (origin,)).fetchone()
    return NOTHING if row is None else Seen(int(row[0]), bytes(row[1]))
