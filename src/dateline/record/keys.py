"""A source's keys over time, as its opened entries tell, and what must be signed with them."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from dateline.record.bundle import Bundle
from dateline.record.digests import check_evidence
from dateline.record.errors import BindingError, MalformedError, SignatureError
from dateline.record.filing import DomainSight, KeyEvidence
from dateline.record.manifest import SourceSnapshot
from dateline.record.policy import Trust, as_policy
from dateline.record.statement import (
    KeyAdded,
    KeyRevoked,
    OpenedEntry,
    SourceStatements,
    SourceVerified,
    check_statement,
)

VOUCHED = KeyEvidence("vouched")


@dataclass(frozen=True, slots=True)
class SourceKey:
    """A key (base64) of a source, from one entry of the record up to another.

    ``own`` says that an earlier key signed it in, or that it stood on the source's domain;
    otherwise the wire alone vouches for it. ``late``: the wire vouched for it, or for the key that
    signed it in, when the source had had a key of its own already. Such a key begins no chain of
    own keys: else a wire could make two and call the second the source's.
    """

    key: str
    own: bool
    added: int
    revoked: int | None = None
    evidence: KeyEvidence = VOUCHED
    late: bool = False

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
    known: SourceSnapshot | None = None
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
        if isinstance(statement, SourceVerified):
            known = statement.snapshot
            if known.slug != statements.slug:
                raise BindingError("An entry here is about a source of another name.")
        elif isinstance(statement, KeyAdded):
            keys[statement.key] = _add(statement, keys, known, index)
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
        if key.evidence != each.evidence:
            raise BindingError(f"The evidence for the key {key.key} isn't what was recorded.")
        if key.late and key.evidence != VOUCHED:
            raise BindingError(
                f"The key {key.key} was signed in by one that the wire alone vouched for, when the "
                "source had had a key of its own."
            )
    if any(key.own for key in holding.values()) and not any(holding[key].own for key in signed):
        raise BindingError(
            f"The source has a key of its own, and it didn't sign the version of entry {index}."
        )


def first_of_chain(key: SourceKey, keys: Mapping[str, SourceKey]) -> SourceKey:
    """Return the key at which the chain begins in which each signed the next one in."""
    by = key.evidence.by
    while isinstance(by, str):
        key = keys[by]
        by = key.evidence.by
    return key


def _add(
    added: KeyAdded, keys: dict[str, SourceKey], known: SourceSnapshot | None, index: int
) -> SourceKey:
    evidence = added.evidence
    if added.key in keys:
        raise BindingError("A key is added twice.")
    try:
        check_evidence(evidence, added.key, added.wire.base_url)
    except (MalformedError, SignatureError) as fault:
        raise BindingError(str(fault)) from None  # the record proves that the wire said this
    had_own = any(key.own for key in keys.values())
    if evidence.kind == "vouched":
        return SourceKey(added.key, own=False, added=index, evidence=evidence, late=had_own)
    late = False
    if isinstance(evidence.by, DomainSight):
        _check_domain(evidence.by, known)
    else:
        earlier = keys.get(evidence.by or "")
        if earlier is None or not earlier.holds_at(index):
            raise BindingError("A key was signed in by one that didn't count then.")
        late = earlier.late
    return SourceKey(added.key, own=not late, added=index, evidence=evidence, late=late)


def _check_domain(seen: DomainSight, known: SourceSnapshot | None) -> None:
    fields = () if known is None else known.fields
    verified = (fact.value for fact in fields if fact.field == "domain" and fact.method)
    if seen.domain not in verified:
        raise BindingError(f"A key's fingerprint stood on {seen.domain}, which isn't the source's.")
