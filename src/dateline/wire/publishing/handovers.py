"""Whose key this wire's record goes by, as its own entries say: each key with its span.

A hand-over that is committed and not signed yet is *pending*: `log.advance` signs it first of all,
with both keys, and nothing is signed by the old key alone from then on.
"""

from typing import NamedTuple

from dateline.record.note import Verifier, parse_vkey
from dateline.record.policy import Log, Policy
from dateline.record.statement import KeyRotated, OpenedEntry, Statement, WireOpened
from dateline.release.canonical import canonical_bytes, parse_value
from dateline.wire.opening import Wire
from dateline.wire.publishing.models import Checkpoint, Opening


class Rotation(NamedTuple):
    """A hand-over among the wire's entries, by its entry's index."""

    entry: int
    said: KeyRotated

    @property
    def size(self) -> int:
        """The size of the checkpoint that ends with it, and that both keys sign."""
        return self.entry + 1


class Keys(NamedTuple):
    """The first key of a record, and each hand-over since, in order."""

    first: Verifier
    rotations: tuple[Rotation, ...]

    def at(self, size: int) -> Verifier:
        """Return the key that signs a record of this size, alone or as the new one of two."""
        passed = [each for each in self.rotations if each.size <= size]
        return parse_vkey(passed[-1].said.new) if passed else self.first

    def policy(self, *others: Verifier) -> Policy:
        """Return what trusts each key for its span; ``others`` are trusted without one."""
        starts = [0, *(each.size for each in self.rotations)]
        ends = [*(each.size - 1 for each in self.rotations), None]
        keys = [self.first, *(parse_vkey(each.said.new) for each in self.rotations)]
        logs = [Log(k, None, s, e) for k, s, e in zip(keys, starts, ends, strict=True)]
        return Policy((*logs, *(Log(key) for key in others if key not in keys)))


def keys_of(wire: Wire) -> Keys:
    """Return the keys that the wire's entries name; without any, the one it was opened with."""
    first, rotations = wire.verifier, list[Rotation]()
    for row in Opening.objects.order_by("entry"):
        if not row.statement:
            continue
        said: Statement = parse_value(bytes(row.statement), Statement)  # type: ignore[arg-type]
        if isinstance(said, WireOpened):
            first = parse_vkey(said.key)
        elif isinstance(said, KeyRotated):
            rotations.append(Rotation(row.entry, said))
    return Keys(first, tuple(rotations))


def current_key(wire: Wire) -> Verifier:
    """Return the key of the wire's newest checkpoint; of a hand-over's, the new one."""
    return keys_of(wire).at(_signed())


def own_keys(wire: Wire) -> Policy:
    """Return what believes this wire's own checkpoints, and no other's."""
    return keys_of(wire).policy(wire.verifier)


def pending_rotation(wire: Wire) -> Rotation | None:
    """Return the hand-over that is committed and that no checkpoint covers yet."""
    size = _signed()
    return next((each for each in keys_of(wire).rotations if each.size > size), None)


def write_opening(entry: int, opened: OpenedEntry) -> None:
    """Write the row of an opened entry about the wire itself that somebody published."""
    said = opened.statement
    Opening.objects.create(
        entry=entry,
        statement=b"" if said is None else canonical_bytes(said),
        salt=opened.salt or "",
        proof=opened.proof if isinstance(said, KeyRotated) else "",
    )


def _signed() -> int:
    last = Checkpoint.objects.order_by("-size").first()
    return last.size if last else 0
