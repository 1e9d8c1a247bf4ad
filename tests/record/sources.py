"""A wire in memory that also logs statements about one source, for tests."""

from typing import Final

from dateline.record.digests import sign_digest, sign_key
from dateline.record.entry import Entry
from dateline.record.filing import KeyEvidence
from dateline.record.statement import (
    KeyAdded,
    KeyRevoked,
    OpenedEntry,
    SourceStatements,
    SourceVerified,
    Statement,
    entry_type,
    source_of,
    statement_digest,
)
from record.bundles import FIRST_KEY, IDENTITY, SECOND_KEY, SOURCE, SampleWire

SOURCE_ID = "5e" * 16
FIRST = sign_digest("00" * 32, FIRST_KEY).key
SECOND = sign_digest("00" * 32, SECOND_KEY).key
VOUCHED = KeyEvidence("vouched")
SIGNED_IN = sign_key(SECOND_KEY.public_key().public_bytes_raw(), FIRST_KEY)
STATEMENT: Final = "dateline/statement/v1"


class SourceWire(SampleWire):
    """A wire that also logs statements about one source."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[OpenedEntry] = []

    def say(self, statement: Statement) -> OpenedEntry:
        """Log a statement; return its entry opened."""
        salt = self._random(32)
        entry = Entry(
            type=entry_type(statement),
            at=statement.at,
            id=self._random(16),
            digest=statement_digest(statement, salt),
            source=source_of(statement),
        )
        opened = OpenedEntry(statement, salt, entry, self.prove(self._append(entry)))
        self.opened.append(opened)
        return opened

    def verified(self) -> OpenedEntry:
        return self.say(SourceVerified(STATEMENT, IDENTITY, SOURCE_ID, SOURCE, self._now()))

    def add(self, key: str, evidence: KeyEvidence = VOUCHED) -> OpenedEntry:
        return self.say(KeyAdded(STATEMENT, IDENTITY, SOURCE_ID, key, evidence, self._now()))

    def revoke(self, key: str) -> OpenedEntry:
        return self.say(
            KeyRevoked(STATEMENT, IDENTITY, SOURCE_ID, key, "It was lost.", self._now())
        )

    def statements(self) -> SourceStatements:
        return SourceStatements("dateline/source/v1", SOURCE_ID, SOURCE.slug, tuple(self.opened))


def whole() -> SourceWire:
    """A source verified, with a first key, a second signed in by it, and the first revoked."""
    wire = SourceWire()
    wire.verified()
    wire.add(FIRST)
    wire.add(SECOND, SIGNED_IN)
    wire.revoke(FIRST)
    return wire
