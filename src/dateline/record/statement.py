r"""Statements: what the record's entries about the wire itself and its sources are digests of.

An entry that isn't about a release holds ``SHA-256("dateline/statement/v1\n" ‖ salt ‖
RFC 8785(statement))``; ``sources/<slug>/source.json`` opens each of a source's entries with
statement, salt, entry and proof. An erased one keeps entry and proof alone.
"""

from typing import Literal, cast

from dateline.record.digests import read_hex32
from dateline.record.entry import Entry, EntryType, format_entry
from dateline.record.errors import BindingError, MalformedError
from dateline.record.filing import KeyEvidence
from dateline.record.manifest import SourceSnapshot, WireIdentity
from dateline.record.policy import Trust
from dateline.record.proof import Verified, verify_proof
from dateline.release.canonical import canonical_bytes, parse_canonical, salted_digest
from dateline.release.errors import NotCanonicalError
from dateline.release.model import Value

STATEMENT_DOMAIN = "dateline/statement/v1"
MAX_SOURCE_BYTES = 16_000_000


class WireOpened(Value, frozen=True, tag_field="act", tag="wire.opened"):
    """A wire begins its record; ``key`` is the verifier key that it signs with."""

    type: Literal["dateline/statement/v1"]
    wire: WireIdentity
    key: str
    at: str


class GuidelinesAdopted(Value, frozen=True, tag_field="act", tag="guidelines.adopted"):
    """A rule set is in force from now on; ``sha256`` is of its canonical bytes."""

    type: Literal["dateline/statement/v1"]
    wire: WireIdentity
    guidelines: str
    title: str
    sha256: str
    at: str


class KeyRotated(Value, frozen=True, tag_field="act", tag="wire.key-rotated"):
    """The record goes on under the verifier key ``new``; ``lost``: ``old`` can't sign that.

    Both are whole keys, one line each: a key with the id of another, of four bytes, can be made.
    """

    type: Literal["dateline/statement/v1"]
    wire: WireIdentity
    old: str
    new: str
    lost: bool
    at: str


class SourceVerified(Value, frozen=True, tag_field="act", tag="source.verified"):
    """What the wire knows of a source, field by field; a later one takes the place of this.

    ``source`` is the source's random id (32 hexadecimal digits), as in its entries.
    """

    type: Literal["dateline/statement/v1"]
    wire: WireIdentity
    source: str
    snapshot: SourceSnapshot
    at: str


class KeyAdded(Value, frozen=True, tag_field="act", tag="source.key-added"):
    """A source has a key (base64 of its 32 bytes), for the reason that the evidence gives."""

    type: Literal["dateline/statement/v1"]
    wire: WireIdentity
    source: str
    key: str
    evidence: KeyEvidence
    at: str


class KeyRevoked(Value, frozen=True, tag_field="act", tag="source.key-revoked"):
    """A source's key counts no longer, from this entry on."""

    type: Literal["dateline/statement/v1"]
    wire: WireIdentity
    source: str
    key: str
    reason: str
    at: str


class SourceSuspended(Value, frozen=True, tag_field="act", tag="source.suspended"):
    """The wire carries nothing of a source, for a stated reason, until a time or for good."""

    type: Literal["dateline/statement/v1"]
    wire: WireIdentity
    source: str
    reason: str
    until: str | None
    editors: tuple[str, ...]
    at: str


SourceStatement = SourceVerified | KeyAdded | KeyRevoked | SourceSuspended
WireStatement = WireOpened | GuidelinesAdopted | KeyRotated
Statement = WireStatement | SourceStatement


class OpenedEntry(Value, frozen=True):
    """An entry with what it is the digest of; both ``None`` where that was erased by law."""

    statement: Statement | None
    salt: str | None
    entry: Entry
    proof: str


class SourceStatements(Value, frozen=True):
    """``sources/<slug>/source.json``: each of a source's entries, in the record's order.

    ``source`` is the random id that its entries name.
    """

    type: Literal["dateline/source/v1"]
    source: str
    slug: str
    entries: tuple[OpenedEntry, ...]


def statement_digest(statement: Statement, salt: str) -> str:
    """Return the salted digest that the statement's entry holds; ``salt`` in hexadecimal."""
    return salted_digest(STATEMENT_DOMAIN, read_hex32(salt), canonical_bytes(statement))


def check_statement(opened: OpenedEntry, trust: Trust) -> Verified:
    """Check that a statement is what its entry is the digest of, and the entry in the record.

    An erased one is checked as far as it goes. Raises as `check_bundle` of the binding does.
    """
    statement, entry = opened.statement, opened.entry
    verified = verify_proof(opened.proof, format_entry(entry), trust)
    if statement is None or opened.salt is None:
        if statement is not None or opened.salt is not None:
            raise BindingError("A statement and its salt are erased together.")
        return verified
    if statement_digest(statement, opened.salt) != entry.digest:
        raise BindingError("The statement isn't the one whose digest is in the record.")
    if entry.type != entry_type(statement):
        raise BindingError(f"An entry of type {entry.type!r} doesn't record this statement.")
    if entry.at != statement.at or entry.release is not None or entry.version is not None:
        raise BindingError("The entry and the statement are about different things or times.")
    if entry.source != source_of(statement):
        raise BindingError("The entry and the statement are about different sources.")
    if statement.wire.origin != verified.checkpoint.origin:
        raise BindingError("The statement stands in another record than its wire's.")
    return verified


def entry_type(statement: Statement) -> EntryType:
    """Return the type of the entries that record such a statement."""
    return cast("EntryType", statement.__struct_config__.tag)


def source_of(statement: Statement) -> str | None:
    """Return the random id of the source that a statement is about; ``None``: of the wire."""
    if isinstance(statement, WireStatement):
        return None
    return statement.source


def format_source(statements: SourceStatements) -> bytes:
    """Return ``source.json`` in RFC 8785 form."""
    return canonical_bytes(statements)


def parse_source(content: bytes) -> SourceStatements:
    """Read ``source.json``; inverse of `format_source`. Nothing is verified."""
    if len(content) > MAX_SOURCE_BYTES:
        raise MalformedError(f"A source's statements have at most {MAX_SOURCE_BYTES} bytes.")
    try:
        return parse_canonical(content, SourceStatements)
    except NotCanonicalError as fault:
        raise MalformedError(str(fault)) from None
