"""The bundle: what every copy carries, in one JSON. Unknown members are refused.

``release.json`` is a `Copy`: the bundle and any later acts, each with its proof. A proof is the
text of a C2SP tlog-proof, checkpoint included. Every hashed part stands in it in RFC 8785 form.
"""

from typing import Annotated, Literal

from msgspec import UNSET, Meta, UnsetType

from dateline.record.entry import Entry
from dateline.record.errors import MalformedError
from dateline.record.filing import Filing, SignedApproval
from dateline.record.manifest import Manifest, Publication
from dateline.record.statement import OpenedEntry
from dateline.release.canonical import canonical_bytes, parse_canonical
from dateline.release.errors import NotCanonicalError
from dateline.release.model import Document, Exhibit, Signatory, Value

MAX_COPY_BYTES = 16_000_000


class Salts(Value, frozen=True):
    """The salts (64 hexadecimal digits each) of document, manifest and, by name, the parts."""

    document: str
    manifest: str
    parts: dict[str, str]


class Seal(Value, frozen=True):
    """An opened seal: the salt that its entry's digest was made with, the entry and its proof."""

    salt: str
    entry: Entry
    proof: str


class Bundle(Value, frozen=True):
    """One version of one release with all that proves it."""

    type: Literal["dateline/bundle/v1"]
    document: Document
    exhibits: tuple[Exhibit, ...]
    signatories: tuple[Signatory, ...]
    filing: Filing
    manifest: Publication
    salts: Salts
    approvals: tuple[SignedApproval, ...]
    entry: Entry
    proof: str
    seal: Seal | None = None


class Act(Value, frozen=True):
    """A later act on a release (a newer version, a reply, a retraction …) with its proof."""

    manifest: Manifest
    salt: str
    entry: Entry
    proof: str


Handovers = Annotated[tuple[OpenedEntry, ...], Meta(min_length=1)] | UnsetType
"""How the record came to the newest key that a copy's proofs are signed with: each hand-over, in
order. The member isn't there where there was none."""


class Copy(Value, frozen=True):
    """What ``release.json``, the page and the PDF carry; ``later`` in the record's order."""

    type: Literal["dateline/copy/v1"]
    bundle: Bundle
    later: tuple[Act, ...] = ()
    handovers: Handovers = UNSET


def format_copy(copy: Copy) -> bytes:
    """Return ``release.json``: the copy in RFC 8785 form."""
    return canonical_bytes(copy)


def parse_copy(content: bytes) -> Copy:
    """Read ``release.json``; inverse of `format_copy`, which it must reproduce byte for byte.

    Nothing is verified. Raises `MalformedError`.
    """
    if len(content) > MAX_COPY_BYTES:
        raise MalformedError(f"A copy has at most {MAX_COPY_BYTES} bytes, not {len(content)}.")
    try:
        return parse_canonical(content, Copy)
    except NotCanonicalError as fault:
        raise MalformedError(str(fault)) from None


class Tombstone(Value, frozen=True):
    """``release.json`` of a removed release: the retraction with its proof, and no text."""

    type: Literal["dateline/tombstone/v1"]
    act: Act
    handovers: Handovers = UNSET


def format_tombstone(tombstone: Tombstone) -> bytes:
    """Return a removed release's ``release.json`` in RFC 8785 form."""
    return canonical_bytes(tombstone)


def parse_tombstone(content: bytes) -> Tombstone:
    """Read a removed release's ``release.json``; inverse of `format_tombstone`."""
    if len(content) > MAX_COPY_BYTES:
        raise MalformedError(f"A tombstone has at most {MAX_COPY_BYTES} bytes.")
    try:
        return parse_canonical(content, Tombstone)
    except NotCanonicalError as fault:
        raise MalformedError(str(fault)) from None
