"""A source's keys over time, as its opened entries tell, and what must be signed with them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from dateline.record.bundle import Bundle
from dateline.record.digests import check_evidence
from dateline.record.errors import BindingError
from dateline.record.policy import Trust, as_policy
from dateline.record.statement import (
    KeyAdded,
    KeyRevoked,
    OpenedEntry,
    SourceStatements,
    SourceVerified,
    check_statement,
)


@dataclass(frozen=True, slots=True)
class SourceKey:
    """A key (base64) of a source, from one entry of the record up to another.

    ``own`` says that an earlier key signed it in; otherwise the wire alone vouches for it.
    """

    key: str
    own: bool
    added: int
    revoked: int | None = None

    def holds_at(self, index: int) -> bool:
        """Say whether the key counted when this entry was made."""
        return self.added < index and (self.revoked is None or index < self.revoked)


def check_source(statements: SourceStatements, trust: Trust) -> tuple[SourceKey, ...]:
    """Check each of a source's opened entries and their order; return its keys.

    A key is signed in by one that counts at that moment, added once, and revoked once.
    """
    return open_source(statements, trust)[0]


def open_source(
    statements: SourceStatements, trust: Trust
) -> tuple[tuple[SourceKey, ...], dict[int, OpenedEntry]]:
    """Check a source's entries as `check_source` does; return its keys, and them by their index."""
    policy = as_policy(trust)
    keys: dict[str, SourceKey] = {}
    entries: dict[int, OpenedEntry] = {}
    last = -1
    for opened in statements.entries:
        index = check_statement(opened, policy).index
        if index <= last:
            raise BindingError("A source's entries don't stand in the record's order.")
        if opened.entry.source != statements.source or not opened.entry.type.startswith("source."):
            raise BindingError("An entry here isn't one of this source's.")
        last = index
        entries[index] = opened
        statement = opened.statement
        if isinstance(statement, SourceVerified) and statement.snapshot.slug != statements.slug:
            raise BindingError("An entry here is about a source of another name.")
        if isinstance(statement, KeyAdded):
            keys[statement.key] = _add(statement, keys, index)
        elif isinstance(statement, KeyRevoked):
            key = keys.get(statement.key)
            if key is None or key.revoked is not None:
                raise BindingError("A key is revoked that doesn't count.")
            keys[statement.key] = replace(key, revoked=index)
    return tuple(keys.values()), entries


def check_signed(bundle: Bundle, index: int, keys: Sequence[SourceKey]) -> None:
    """Check a version at this index of the record against its source's keys.

    Each approval is by a key that counted then; and once the source has a key of its own, one
    such key signed. (`design.md`, promise 6)
    """
    holding = {key.key: key for key in keys if key.holds_at(index)}
    signed = [each.approval.key for each in bundle.approvals]
    for each in bundle.approvals:
        key = holding.get(each.approval.key)
        if key is None:
            raise BindingError(f"The key {each.approval.key} wasn't the source's at entry {index}.")
        if key.own != (each.evidence.kind == "signed-in"):
            raise BindingError(f"The evidence for the key {key.key} isn't what was recorded.")
    if any(key.own for key in holding.values()) and not any(holding[key].own for key in signed):
        raise BindingError(
            f"The source has a key of its own, and it didn't sign the version of entry {index}."
        )


def _add(added: KeyAdded, keys: dict[str, SourceKey], index: int) -> SourceKey:
    if added.key in keys:
        raise BindingError("A key is added twice.")
    check_evidence(added.evidence, added.key)
    own = added.evidence.kind == "signed-in"
    if own:
        earlier = keys.get(added.evidence.by or "")
        if earlier is None or not earlier.holds_at(index):
            raise BindingError("A key was signed in by one that didn't count then.")
    return SourceKey(added.key, own, index)
