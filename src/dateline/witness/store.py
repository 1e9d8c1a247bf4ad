"""What a witness remembers: the logs it watches, and of each the latest checkpoint it cosigned.

SQLite, in WAL with full sync: once `Store.advance` has returned, no crash takes it back.
"""

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from dateline.record.checkpoint import Checkpoint
from dateline.record.handover import Handover, follow
from dateline.record.note import Verifier, parse_vkey
from dateline.record.policy import Log, Policy
from dateline.record.witnessing import NOTHING, Seen
from dateline.witness.errors import WitnessError

NAME = "witness.sqlite3"
_PATIENCE = 10.0  # seconds that one request waits for another
_TABLES = """
CREATE TABLE IF NOT EXISTS logs (
  vkey TEXT PRIMARY KEY, origin TEXT NOT NULL, first INTEGER NOT NULL DEFAULT 0, last INTEGER
) STRICT;
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
                "INSERT OR IGNORE INTO logs (vkey, origin) VALUES (?, ?)",
                (verifier.vkey, verifier.name),
            )

    def follow(self, handovers: Sequence[Handover]) -> list[str]:
        """Watch the keys that watched logs were handed over to, and the old ones no further.

        Returns the origins that were followed. Raises as `dateline.record.handover.follow`.
        """
        with self._open() as connection:
            rows = connection.execute("SELECT vkey, first, last FROM logs").fetchall()
            logs = tuple(Log(parse_vkey(vkey), None, first, last) for vkey, first, last in rows)
            followed = follow(Policy(logs), handovers).logs
            for log in followed:
                connection.execute(
                    "INSERT INTO logs VALUES (?, ?, ?, ?) ON CONFLICT (vkey) DO UPDATE SET"
                    " first = excluded.first, last = excluded.last",
                    (log.key.vkey, log.key.name, log.first, log.last),
                )
            known = {move.new.name for move in handovers}
            return sorted({log.key.name for log in followed} & known)

    def forget(self, verifier: Verifier) -> bool:
        """Watch a key no longer; say whether it was. What was cosigned stays remembered."""
        with self._open() as connection:
            gone = connection.execute("DELETE FROM logs WHERE vkey = ?", (verifier.vkey,))
            return gone.rowcount > 0

    def verifiers(self, origin: str, size: int) -> list[Verifier]:
        """Return the keys that count for a log at this size; none where it isn't watched."""
        with self._open() as connection:
            rows = connection.execute(
                "SELECT vkey FROM logs WHERE origin = ? AND first <= ?"
                " AND (last IS NULL OR last >= ?)",
                (origin, size, size),
            )
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
            _bring_up(connection)
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


def _bring_up(connection: sqlite3.Connection) -> None:
    """Give a file from before hand-overs the columns that it lacks."""
    names = {name for _, name, *_ in connection.execute("PRAGMA table_info(logs)")}
    if "last" not in names:
        connection.execute("ALTER TABLE logs ADD COLUMN first INTEGER NOT NULL DEFAULT 0")
        connection.execute("ALTER TABLE logs ADD COLUMN last INTEGER")


def _seen(connection: sqlite3.Connection, origin: str) -> Seen:
    row = connection.execute("SELECT size, root FROM heads WHERE origin = ?", (origin,)).fetchone()
    return NOTHING if row is None else Seen(int(row[0]), bytes(row[1]))
