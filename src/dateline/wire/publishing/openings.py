"""Statements opened for readers: what the entries about wire and sources are digests of."""

import hashlib

from dateline.record.statement import OpenedEntry, SourceStatements, Statement
from dateline.release.canonical import parse_value
from dateline.verify.wire_files import WireStatements
from dateline.wire.opening import Wire
from dateline.wire.publishing.log import leaves_at, proof_of
from dateline.wire.publishing.models import Opening
from dateline.wire.sources.models import Source


def bytes_digest(content: bytes) -> str:
    """Return the SHA-256 of a public file in hexadecimal."""
    return hashlib.sha256(content).hexdigest()


def wire_statements(wire: Wire) -> WireStatements:
    """Return the wire's own entries, opened."""
    rows = Opening.objects.order_by("entry")
    return WireStatements(
        type="dateline/wire/v1",
        entries=tuple(
            _opened(wire, row.entry, bytes(row.statement), row.salt, row.proof) for row in rows
        ),
    )


def source_statements(wire: Wire, source: Source) -> SourceStatements:
    """Return a source's entries, opened."""
    return SourceStatements(
        type="dateline/source/v1",
        source=source.record_id,
        slug=source.slug,
        entries=tuple(
            _opened(wire, row.entry, bytes(row.statement), row.salt)
            for row in source.statements.order_by("entry")
        ),
    )


def _opened(wire: Wire, index: int, statement: bytes, salt: str, proof: str = "") -> OpenedEntry:
    stated: Statement = parse_value(statement, Statement)  # type: ignore[arg-type]  # a union
    return OpenedEntry(
        statement=stated,
        salt=salt,
        entry=leaves_at([index])[index],
        proof=proof or proof_of(wire, index),
    )
