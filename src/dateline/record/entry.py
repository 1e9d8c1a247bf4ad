"""Entries: the leaves of the record, canonical JSON of at most 65,535 bytes.

An entry holds times, random ids and digests; never a name, a slug, a key in the clear or text.
"""

import re
from typing import Final, Literal

from dateline.record.errors import MalformedError
from dateline.release.canonical import canonical_bytes, parse_canonical
from dateline.release.errors import NotCanonicalError
from dateline.release.model import Value

MAX_ENTRY_BYTES = 65_535

EntryType = Literal[
    "wire.opened",
    "guidelines.adopted",
    "source.verified",
    "source.suspended",
    "source.key-added",
    "source.key-revoked",
    "filing.sealed",
    "release.published",
    "release.imported",
    "release.corrected",
    "release.retracted",
    "release.restored",
    "release.pressed",
    "reply.attached",
    "report.decided",
    "translation.behind",
    "translation.settled",
    "signatories.updated",
    "content.erased",
    "wire.key-rotated",
]
VERSIONS: Final = frozenset({"release.published", "release.imported", "release.corrected"})
"""What begins a version of a release."""

ACTS: Final = frozenset({
    "release.retracted", "release.restored", "reply.attached", "report.decided", "release.pressed",
    "translation.behind", "translation.settled",
})  # fmt: skip
"""What is done to a release afterwards."""

LASTING: Final = ACTS - {"release.pressed"}
"""Acts that every copy made after them tells, also one of a version that is newer than they."""

TIME: Final = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,6})?Z")
"""RFC 3339 in UTC, to the second or up to six digits finer."""


class Entry(Value, frozen=True, omit_defaults=True):
    """A leaf. ``digest`` is of the manifest for releases and replies, else of the statement made.

    ``id`` is 32 random hexadecimal digits; ``source`` a source's random id, never its slug.
    """

    type: EntryType
    at: str
    id: str
    digest: str | None = None
    release: int | None = None
    version: int | None = None
    source: str | None = None


def format_entry(entry: Entry) -> bytes:
    """Return the leaf's bytes; refuse one over the limit of tlog-tiles."""
    if not TIME.fullmatch(entry.at):
        raise MalformedError(f"An entry's time is RFC 3339 UTC, not {entry.at!r}.")
    leaf = canonical_bytes(entry)
    if len(leaf) > MAX_ENTRY_BYTES:
        raise MalformedError(f"An entry has at most {MAX_ENTRY_BYTES} bytes, not {len(leaf)}.")
    return leaf


def parse_entry(leaf: bytes) -> Entry:
    """Read a leaf; inverse of `format_entry`, which it must reproduce byte for byte."""
    try:
        entry = parse_canonical(leaf, Entry)
    except NotCanonicalError as fault:
        raise MalformedError(str(fault)) from None
    format_entry(entry)
    return entry
