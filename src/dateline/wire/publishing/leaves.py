"""Making the leaf that records a manifest or a statement: content, fresh salt and entry at once."""

import secrets
from typing import NamedTuple

from dateline.record.entry import Entry, EntryType
from dateline.record.manifest import MANIFEST_DOMAIN, Manifest
from dateline.record.statement import STATEMENT_DOMAIN, Statement, entry_type, source_of
from dateline.release.canonical import SALT_BYTES, canonical_bytes, parse_hex32, salted_digest


class Leaf(NamedTuple):
    """What was said in canonical form, the salt it was digested with, and the entry for it."""

    content: bytes
    salt: str
    entry: Entry


def manifest_leaf(type_: EntryType, manifest: Manifest) -> Leaf:
    """Return the leaf that records a manifest."""
    content, salt = canonical_bytes(manifest), secrets.token_hex(SALT_BYTES)
    entry = Entry(
        type=type_,
        at=manifest.at,
        id=secrets.token_hex(16),
        digest=salted_digest(MANIFEST_DOMAIN, parse_hex32(salt), content),
        release=manifest.release,
        version=manifest.version,
    )
    return Leaf(content, salt, entry)


def statement_leaf(statement: Statement) -> Leaf:
    """Return the leaf that records a statement about the wire or a source."""
    content, salt = canonical_bytes(statement), secrets.token_hex(SALT_BYTES)
    entry = Entry(
        type=entry_type(statement),
        at=statement.at,
        id=secrets.token_hex(16),
        digest=salted_digest(STATEMENT_DOMAIN, parse_hex32(salt), content),
        source=source_of(statement),
    )
    return Leaf(content, salt, entry)
