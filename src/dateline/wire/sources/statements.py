"""Recording what the wire states of a source: entry and opened statement in one transaction."""

import secrets

from dateline.record.entry import Entry
from dateline.record.statement import (
    SourceStatement as Stated,
)
from dateline.record.statement import entry_type, statement_digest
from dateline.release.canonical import canonical_bytes
from dateline.wire.publishing.log import append
from dateline.wire.sources.models import Source, SourceStatement


def record_statement(source: Source, statement: Stated) -> SourceStatement:
    """Append a statement's entry inside the caller's transaction and return its row."""
    salt = secrets.token_hex(32)
    index = append(
        Entry(
            type=entry_type(statement),
            at=statement.at,
            id=secrets.token_hex(16),
            digest=statement_digest(statement, salt),
            source=source.record_id,
        )
    )
    return SourceStatement.objects.create(
        source=source, entry=index, statement=canonical_bytes(statement), salt=salt
    )
