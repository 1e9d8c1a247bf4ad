"""The log: entries appended in a transaction, then tiles, then the signed checkpoint.

Crash order (promise 1): an entry is committed with what it records; tiles are durable before a
checkpoint that covers them is signed; the `Checkpoint` row is committed before the file that
publishes it. `advance` starts from whatever of this is already done.

One history (promise 2): before it signs, `advance` compares the database with the last checkpoint
it signed, with the one that is published, with those that its witnesses hold, and with the tiles'
own root; on contradiction it stops.
"""

from collections.abc import Iterable
from contextlib import closing
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path

from django.db import transaction
from django.db.models import Max

from dateline.record.checkpoint import Checkpoint as Head
from dateline.record.checkpoint import sign_checkpoint
from dateline.record.entry import Entry as Leaf
from dateline.record.entry import format_entry, parse_entry
from dateline.record.errors import MissingError, RecordError
from dateline.record.merkle import EMPTY_ROOT, prove_inclusion
from dateline.record.note import Signer, parse_vkey
from dateline.record.policy import open_head
from dateline.record.proof import format_proof
from dateline.record.tiles import Fetch, Grown, Growth, TileReader, grow
from dateline.wire.errors import ClockError, ContradictionError
from dateline.wire.keychain import NEXT, find_signer, read_signer, take_place
from dateline.wire.opening import Wire
from dateline.wire.publishing.handovers import (
    Rotation,
    current_key,
    keys_of,
    own_keys,
    pending_rotation,
)
from dateline.wire.publishing.models import (
    PENDING,
    Checkpoint,
    Entry,
    LaterAct,
    Opening,
    Quorum,
    Seal,
    Version,
)
from dateline.wire.publishing.witnessed import (
    check_witnesses,
    latest_checkpoint,
    published_note,
    quorum_span,
)
from dateline.wire.sentences import at_minute, coded
from dateline.wire.storage import write_file, write_if_other

MOST_BACK = timedelta(minutes=1)
"""So much an entry may be before the one before it."""


def append(leaf: Leaf) -> int:
    """Add an entry inside the caller's transaction and return its index."""
    index = log_size()
    Entry.objects.create(index=index, leaf=format_entry(leaf))
    return index


def leaves_at(indices: Iterable[int]) -> dict[int, Leaf]:
    """Return entries by their indices."""
    rows = Entry.objects.filter(index__in=list(indices))
    return {row.index: parse_entry(bytes(row.leaf)) for row in rows}


def log_size() -> int:
    """Return how many entries are committed."""
    last: int | None = Entry.objects.aggregate(last=Max("index"))["last"]
    return 0 if last is None else last + 1


def reader_of(folder: Path) -> Fetch:
    """Return what reads a record's files under a folder."""

    def fetch(path: str) -> bytes:
        try:
            return (folder / path).read_bytes()
        except FileNotFoundError:
            raise MissingError(f"{path} isn't in the record.") from None

    return fetch


def advance(wire: Wire) -> None:
    """Bring tiles and checkpoint up to the entries that are committed.

    The caller holds the wire's lock. Raises `ContradictionError` rather than sign a second history.
    """
    last = latest_checkpoint()
    size, root = (last.size, bytes(last.root)) if last else (0, EMPTY_ROOT)
    _compare(published_head(wire), size)
    if log_size() > size:
        check_witnesses(wire)
    _change_key(wire)
    while log_size() > size:
        last = _sign_next(wire, size, root)
        size, root = last.size, bytes(last.root)
        _change_key(wire)
    if last is not None:
        publish_checkpoint(wire, last)


def _sign_next(wire: Wire, size: int, root: bytes) -> Checkpoint:
    """Sign the head after this one: of all entries or, first of all, of a hand-over that waits."""
    rotation = pending_rotation(wire)
    signers = _signers(wire, rotation)
    wire.before("tiles written")
    grown = grown_tiles(wire, size, root, rotation.size if rotation else None)
    for path, content in grown.files.items():
        write_file(wire.record / path, content, durable=True)
    wire.step("tiles written")
    head = Head(origin=wire.config.origin, size=grown.size, root=grown.root)
    note = sign_checkpoint(head, *signers)
    wire.before("checkpoint signed")
    with transaction.atomic():
        row = Checkpoint.objects.create(size=grown.size, root=grown.root, note=note)
        if rotation is not None:
            reader = TileReader(grown.size, reader_of(wire.record))
            hashes = prove_inclusion(rotation.entry, grown.size, reader)
            proof = format_proof(rotation.entry, hashes, note)
            Opening.objects.filter(entry=rotation.entry).update(proof=proof)
    wire.step("checkpoint signed")
    return row


def _signers(wire: Wire, rotation: Rotation | None) -> tuple[Signer, ...]:
    """Return what signs the next head: the record's key or, for a hand-over, both of its keys."""
    if wire.key is None:
        return (wire.signer,)  # a mirror's, which has none and says so
    if rotation is None:
        keys = [current_key(wire)]
    else:
        said = rotation.said
        keys = [parse_vkey(vkey) for vkey in ([] if said.lost else [said.old]) + [said.new]]
    return tuple(
        wire.key if wire.key.verifier == key else find_signer(wire.folder, key) for key in keys
    )


def _change_key(wire: Wire) -> None:
    """Let the key that the record was handed over to take the old one's place on the disk."""
    keys = keys_of(wire)
    if wire.key is None or not keys.rotations:
        return
    last = latest_checkpoint()
    key = keys.at(last.size if last else 0)
    waiting = read_signer(wire.folder, key.name, NEXT)
    if waiting is not None and waiting.verifier == key:
        wire.before("key changed")
        take_place(wire.folder, key.name)
        wire.step("key changed")


def publish_checkpoint(wire: Wire, row: Checkpoint) -> None:
    """Let the published checkpoint be this one, with the cosignatures that are kept of it.

    The caller holds the wire's lock, and the row is the latest.
    """
    path, content = wire.record / "checkpoint", published_note(row).encode()
    if not path.exists() or path.read_bytes() != content:
        wire.before("checkpoint published")
        write_file(path, content, durable=True)
        wire.step("checkpoint published")


def check_history(wire: Wire, *, key_lost: bool = False) -> None:
    """Stop where the published checkpoint and the database tell two histories.

    Asked before anything is recorded, so that a database restored from an older backup takes
    nothing in, nor a wire whose key is another than the record's, but where that is known lost.
    `advance` compares again before anything is signed.
    """
    last = latest_checkpoint()
    _compare(published_head(wire), last.size if last else 0)
    if not key_lost:
        _signers(wire, pending_rotation(wire))
    check_witnesses(wire)
    _check_clock(wire)


def _check_clock(wire: Wire) -> None:
    """Stop where the clock went back: entries stand in the order of their times, but for a little.

    Clocks are set back by fractions of a second all the time; an hour is a mistake that would
    stand in the record for good.
    """
    row = Entry.objects.order_by("-index").first()
    if row is None or row.index < wire.config.clock_mended:
        return
    last = datetime.fromisoformat(parse_entry(bytes(row.leaf)).at)
    if wire.clock() < last - MOST_BACK:
        now = wire.clock()
        raise ClockError(
            "fault_clock",
            now=coded(f"{now:%Y-%m-%d %H:%M:%S} UTC", at_minute(now)),
            last=coded(f"{last:%Y-%m-%d %H:%M:%S}", at_minute(last)),
            entry=row.index + 1,
        )


def published_head(wire: Wire) -> Head | None:
    """Return the head that readers see now; ``None`` before the first.

    Raises `ContradictionError` where none of the wire's keys signed it.
    """
    path = wire.record / "checkpoint"
    if not path.exists():
        return None
    try:
        return open_head(path.read_text("utf-8"), own_keys(wire))
    except (RecordError, UnicodeDecodeError) as fault:
        raise ContradictionError(
            f"The published checkpoint {path} isn't one this wire's key signed ({fault})."
        ) from None


def _compare(published: Head | None, size: int) -> None:
    if published is None:
        return
    if published.size > size:
        raise ContradictionError(
            f"The published checkpoint covers {published.size} entries and the database knows one "
            f"of {size} at most: it was restored from an older backup. Nothing was signed; "
            "`dateline record recover` brings it up to what was published."
        )
    row = Checkpoint.objects.filter(size=published.size).first()
    if row is None or bytes(row.root) != published.root:
        raise ContradictionError(
            f"The published checkpoint of {published.size} entries isn't the one in the database: "
            "two histories. Nothing was signed."
        )


def grown_tiles(wire: Wire, size: int, root: bytes, end: int | None = None) -> Grown:
    """Return the tiles of all entries committed, or of ``end``, grown from a size and root.

    Where these are torn or missing they are written anew first, if the database leads to the root.
    """
    leaves = Entry.objects.filter(index__gte=size).order_by("index")
    if end is not None:
        leaves = leaves.filter(index__lt=end)
    try:
        grown = grow(size, (bytes(row.leaf) for row in leaves.iterator()), reader_of(wire.record))
        if grown.old_root == root:
            return grown
    except RecordError:
        pass  # a tile is torn or missing: the database is asked whether it can mend them
    rebuild_tiles(wire, [Checkpoint(size=size, root=root)] if size else [])
    return grow(size, (bytes(row.leaf) for row in leaves.iterator()), reader_of(wire.record))


def rebuild_tiles(wire: Wire, heads: Iterable[Checkpoint]) -> None:
    """Write the tiles of these sizes, smallest first, anew from the database where they differ.

    None is written that doesn't lead to the root once signed for its size.
    """
    growth = Growth(0, reader_of(wire.record))
    leaves = Entry.objects.order_by("index").values_list("leaf", flat=True)
    with closing(bytes(leaf) for leaf in leaves.iterator()) as rows:
        for head in heads:
            files = dict(growth.extend(islice(rows, head.size - growth.size)))
            files.update(growth.edge())
            if growth.size != head.size or growth.root() != bytes(head.root):
                raise ContradictionError(
                    f"The entries in the database don't lead to the root that was signed for size "
                    f"{head.size}. Nothing was signed."
                )
            for path, content in files.items():
                write_if_other(wire.record / path, content, durable=True)


def restore_tiles(wire: Wire) -> None:
    """Write all tiles and partial tiles anew from the database, if it proves each root signed."""
    heads = Checkpoint.objects.order_by("size")
    last = heads.last()
    if last is None:
        return
    with closing(row for row in heads.iterator()) as rows:
        rebuild_tiles(wire, rows)
    publish_checkpoint(wire, last)


class Prover:
    """Proves entries, each under the first checkpoint that covers it; tiles are read once.

    The first that met the wire's policy, where one has; the first that was signed, until then.
    """

    def __init__(self, wire: Wire) -> None:
        self._fetch = reader_of(wire.record)
        self._span = range(0)
        self._note = ""
        self._reader = TileReader(0, self._fetch)

    def prove(self, index: int) -> str:
        """Return the tlog-proof of an entry; entries asked for in order are cheapest."""
        if index not in self._span:
            self._load(index)
        size = self._span.stop
        return format_proof(index, prove_inclusion(index, size, self._reader), self._note)

    def _load(self, index: int) -> None:
        quorum = Quorum.objects.filter(size__gt=index).order_by("size").first()
        if quorum is not None:
            self._span, self._note = quorum_span(quorum.size), quorum.note
            self._reader = TileReader(quorum.size, self._fetch)
            return
        row = Checkpoint.objects.filter(size__gt=index).order_by("size").first()
        if row is None:
            raise ContradictionError(f"No checkpoint covers entry {index} yet.")
        before = Checkpoint.objects.filter(size__lte=index).order_by("-size").first()
        self._span = range(before.size if before else 0, row.size)
        self._note = row.note
        self._reader = TileReader(row.size, self._fetch)


def proof_of(wire: Wire, index: int) -> str:
    """Return the tlog-proof of one entry."""
    return Prover(wire).prove(index)


def prove_entries(wire: Wire) -> None:
    """Give every version, act and seal that a checkpoint now covers its first proof."""
    prover = Prover(wire)
    # Sorted here: asked to sort, SQLite walks every entry ever made instead of the few pending.
    versions = Version.objects.filter(PENDING, proof="").order_by()
    acts = LaterAct.objects.filter(PENDING, proof="").order_by()
    seals = Seal.objects.filter(PENDING, proof="").order_by()
    rows: list[Version | LaterAct | Seal] = [*versions, *acts, *seals]
    if not rows:
        return
    wire.before("entries proven")
    for row in sorted(rows, key=lambda row: row.entry):
        row.proof = prover.prove(row.entry)
        row.save(update_fields=["proof"])
    wire.step("entries proven")
