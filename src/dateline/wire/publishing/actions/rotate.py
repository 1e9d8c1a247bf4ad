"""Rotate: the record goes on under a new key, which the old one hands it over to.

Crash order: the new key is durable before anything names it; then the entry and its statement, in
one transaction; then tiles, and the checkpoint that ends with that entry, signed by both keys; then
the new key takes the old one's place on the disk; then the checkpoint is published, and the pages
that name the key. Once the entry is committed, whichever command comes next ends all of this, and
nothing is signed by the old key alone any more. Where the old key is lost, no other command opens
the wire until the new one has its place: this one, run again, ends what it began.
"""

from pathlib import Path
from typing import NamedTuple

from django.db import transaction

from dateline.record.note import Signer, Verifier, parse_vkey
from dateline.record.statement import KeyRotated
from dateline.wire.config import read_config
from dateline.wire.errors import ContradictionError, RefusedError
from dateline.wire.keychain import KEY, NEXT, make_next, read_signer
from dateline.wire.opening import Wire, open_wire
from dateline.wire.publishing.filing import rfc3339
from dateline.wire.publishing.handovers import Rotation, keys_of
from dateline.wire.publishing.leaves import statement_leaf
from dateline.wire.publishing.log import advance, append, check_history, published_head
from dateline.wire.publishing.models import Opening


def open_without_key(folder: Path) -> Wire:
    """Open a wire whose key is lost with the one that is to take its place, made where it isn't."""
    config = read_config(folder)
    if read_signer(folder, config.origin) is not None:
        return open_wire(folder)
    if read_signer(folder, config.origin, NEXT) is None:
        make_next(folder, config.origin)
    return open_wire(folder, key_name=NEXT)


class Rotated(NamedTuple):
    """What a rotation came to; ``begun`` says that an earlier run had begun it."""

    entry: int
    old: Verifier
    new: Verifier
    lost: bool
    begun: bool


def rotate(wire: Wire, *, lost: bool = False) -> Rotated:
    """Hand the record over to a new key, and sign that; return what was done.

    ``lost``: the old key is gone, so that the new one signs alone; the wire was opened with it. A
    rotation that a killed process began is ended, and no other begun. Pressing is the caller's.
    """
    with wire.lock():
        rotation = _unended(wire)
        begun = rotation is not None
        if rotation is None:
            _name_next(wire, lost=lost)
            rotation = _unended(wire)
        if rotation is None:
            raise ContradictionError("The entry that names the new key isn't in the record.")
        advance(wire)
    said = rotation.said
    return Rotated(rotation.entry, parse_vkey(said.old), parse_vkey(said.new), said.lost, begun)


def _unended(wire: Wire) -> Rotation | None:
    """Return the hand-over whose key waits for its place, or whose checkpoint isn't public yet."""
    rotations = keys_of(wire).rotations
    if not rotations:
        return None
    last = rotations[-1]
    waiting = read_signer(wire.folder, wire.config.origin, NEXT)
    waits = waiting is not None and waiting.verifier.vkey == last.said.new
    published = published_head(wire)
    return last if waits or published is None or published.size < last.size else None


def _name_next(wire: Wire, *, lost: bool) -> None:
    origin = wire.config.origin
    if lost and read_signer(wire.folder, origin) is not None:
        raise RefusedError("fault_key_there", name=KEY)
    check_history(wire, key_lost=lost)
    new = read_signer(wire.folder, origin, NEXT) or _make(wire)
    keys = keys_of(wire)
    old = keys.at(keys.rotations[-1].size if keys.rotations else 0)
    statement = KeyRotated(
        type="dateline/statement/v1",
        wire=wire.config.identity(),
        old=old.vkey,
        new=new.verifier.vkey,
        lost=lost,
        at=rfc3339(wire.clock()),
    )
    leaf = statement_leaf(statement)
    wire.before("key named")
    with transaction.atomic():
        index = append(leaf.entry)
        Opening.objects.create(entry=index, statement=leaf.content, salt=leaf.salt)
    wire.step("key named")


def _make(wire: Wire) -> Signer:
    wire.before("key made")
    signer = make_next(wire.folder, wire.config.origin)
    wire.step("key made")
    return signer
