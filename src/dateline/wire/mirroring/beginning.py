"""The first look at a wire: whose key signs its record, and how the record names it."""

from pathlib import Path

from dateline.record.checkpoint import open_checkpoint
from dateline.record.errors import BindingError
from dateline.record.manifest import WireIdentity
from dateline.record.note import Verifier, decode_text, parse_vkey
from dateline.record.policy import Policy, accept_checkpoint, as_policy
from dateline.record.tiles import Fetch
from dateline.verify.published import Published
from dateline.wire.mirroring.folder import (
    Mirrored,
    found_mirror,
    is_founded,
    read_mirrored,
)


def shown_key(fetch: Fetch) -> Verifier:
    """Return the key that a wire shows as its own."""
    return parse_vkey(decode_text(fetch("record/key")).strip())


def begin(folder: Path, address: str, fetch: Fetch, key: Verifier, policy: Policy | None) -> None:
    """Set a mirror of the wire at an address up, unless the folder is one already.

    Raises `RecordError` where key or policy didn't sign what the wire shows, and
    `ConfigurationError` where the folder holds something else.
    """
    if is_founded(folder):
        return
    note = decode_text(fetch("record/checkpoint"))
    published = Published.followed(fetch, policy or as_policy([key]))
    accept_checkpoint(note, published.trust)
    origin = open_checkpoint(note, [key]).origin
    mirrored = Mirrored(type="dateline/mirror/v1", address=address, key=key.vkey)
    found_mirror(folder, mirrored, _identity(published, origin))


def trust_of(folder: Path, policy: Policy | None) -> Policy:
    """Return what a mirror trusts: the policy given, else the key that it saw first."""
    return policy or as_policy([parse_vkey(read_mirrored(folder).key)])


def _identity(published: Published, origin: str) -> WireIdentity:
    named = [
        opened.statement.wire
        for _index, opened in sorted(published.wire_entries().entries.items())
        if opened.statement is not None
    ]
    if not named or named[-1].origin != origin:
        raise BindingError(f"The record of {origin} doesn't open with what its wire is called.")
    return named[-1]
