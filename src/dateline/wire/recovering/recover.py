"""Recover a wire: its database brought up to what it published, then the edition built anew.

Crash order: media first, durably; then every row in one transaction, at whose end the database's
own entries must give each root that was signed; then tiles and checkpoint; then the edition. A
recovery that was killed is begun again and comes to the same.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from itertools import islice
from pathlib import Path

from django.core.management import call_command
from django.db import transaction

from dateline.record.audit import LoggedEntry
from dateline.record.errors import MissingError
from dateline.record.handover import follow, open_handover
from dateline.record.merkle import Frontier, leaf_hash
from dateline.record.policy import Policy, as_policy
from dateline.verify.edition import Fetch
from dateline.verify.wire_files import parse_handovers
from dateline.wire.config import read_config
from dateline.wire.errors import ContradictionError
from dateline.wire.opening import Wire, open_wire
from dateline.wire.publishing.actions.press import clear_edition, press_all
from dateline.wire.publishing.log import log_size
from dateline.wire.publishing.models import Category, Checkpoint, Entry
from dateline.wire.publishing.queries import handovers
from dateline.wire.publishing.witnessed import latest_checkpoint
from dateline.wire.recovering.listed import Listed, read_lists
from dateline.wire.recovering.media import originals_missing, restore_media, unmarked_missing
from dateline.wire.recovering.public import PublicRecord, newest_first
from dateline.wire.recovering.replaying import Replay


@dataclass(slots=True)
class Recovered:
    """What a recovery brought back, and what it couldn't."""

    size: int = 0
    entries: int = 0
    media: int = 0
    erased: int = 0
    anew: bool = False
    lost: list[str] = field(default_factory=list)


def open_for_recovery(folder: Path) -> tuple[Wire, bool]:
    """Open a wire whose database may be gone; say whether it was made anew, empty.

    Settings and key must be there: without its key a wire can't go on with its record.
    """
    config = read_config(folder)
    path = folder / config.database
    gone = not path.exists()
    if gone:
        path.touch(mode=0o600)
    for part in ("media", "edition"):
        (folder / part).mkdir(mode=0o755 if part == "edition" else 0o700, exist_ok=True)
    wire = open_wire(folder)
    call_command("migrate", verbosity=0, interactive=False)
    return wire, gone or log_size() == 0


def recover(wire: Wire, fetches: Sequence[Fetch], *, anew: bool) -> Recovered:
    """Bring the database up to the newest of these places' records; nothing is pressed yet.

    Raises `ContradictionError` or `RecordError`, having written no row, where a place tells another
    history than the database or another place, or lacks what opens an entry.
    """
    trust = trusted(wire, fetches)
    with wire.lock():
        head, fetch = newest_first(fetches, trust)
        record = PublicRecord(fetch, trust, head)
        done = Recovered(size=head.checkpoint.size, anew=anew)
        erased = {
            logged.entry.release
            for logged in record.entries()
            if logged.entry.type == "content.erased" and logged.entry.release is not None
        }
        with transaction.atomic():
            known = log_size()
            replay = Replay(wire, record, erased, cache(lambda: _lists(wire, record)))
            _replay(record, replay, known)
            done.entries = max(0, head.checkpoint.size - known)
            _keep_heads(record)
            done.media = restore_media(wire, fetch)
            wire.before("rows recovered")
        wire.step("rows recovered")
        done.size = log_size()
        done.erased = len(erased)
        done.lost = _lost(wire, replay, anew=anew)
    return done


def press_recovered(wire: Wire) -> Iterator[tuple[int, int]]:
    """Build the edition anew after a recovery; yield how many releases of how many are done."""
    clear_edition(wire)
    yield from press_all(wire)


def trusted(wire: Wire, fetches: Sequence[Fetch] = ()) -> Policy:
    """Return the keys that a recovery believes: the wire's own, whichever it had at which size.

    The places tell how its record went from key to key. Keys from before the one on the disk count
    too, as each checkpoint that one signed must be of the database's own entries in the end.
    """
    known = list(handovers())
    for fetch in fetches:
        try:
            known += parse_handovers(fetch("about/wire.json"))
        except MissingError:
            continue
    return follow(as_policy([wire.verifier]), map(open_handover, known), past=True)


def _replay(record: PublicRecord, replay: Replay, known: int) -> None:
    last = latest_checkpoint()
    signed = last.size if last else 0
    rows = iter(Entry.objects.order_by("index").iterator())
    for logged in record.entries():
        if logged.index < known:
            _compare(logged, next(rows))
            if logged.index >= signed:
                replay.look(logged)
        else:
            replay.apply(logged)


def _compare(logged: LoggedEntry, row: Entry) -> None:
    if bytes(row.leaf) != logged.leaf or row.index != logged.index:
        raise ContradictionError(
            f"Entry {logged.index} in the database isn't the one in the record: two histories. "
            "Move the database away and recover from the record alone."
        )


def _keep_heads(record: PublicRecord) -> None:
    """Keep each checkpoint that proofs are under, once the database's entries give its root."""
    leaves = (
        bytes(leaf) for leaf in Entry.objects.order_by("index").values_list("leaf", flat=True)
    )
    tree = Frontier()
    for size, head in sorted(record.heads.items()):
        tree = tree.extended(leaf_hash(leaf) for leaf in islice(leaves, size - tree.size))
        if tree.size != size or tree.root() != head.checkpoint.root:
            raise ContradictionError(
                f"The entries in the database don't lead to the root that was signed for {size}."
            )
        row, new = Checkpoint.objects.get_or_create(
            size=size, defaults={"root": head.checkpoint.root, "note": head.note}
        )
        if not new and bytes(row.root) != head.checkpoint.root:
            raise ContradictionError(f"Two roots were signed for {size} entries: two histories.")


def _lists(wire: Wire, record: PublicRecord) -> Listed:
    slugs = [*wire.config.categories, *Category.objects.values_list("slug", flat=True)]
    return read_lists(record.fetch, record.slugs(), dict.fromkeys(slugs))


def _lost(wire: Wire, replay: Replay, *, anew: bool) -> list[str]:
    lost = list(dict.fromkeys(replay.unknown))
    if anew:
        lost += [
            "accounts and roles, drafts and what waited at the desk",
            "each source's usual agent, payer and categories, and its logo",
            "which items of an archive were taken in: importing one again takes them in twice",
        ]
    missing = originals_missing(wire)
    if missing:
        lost.append(f"the original files of {missing} pictures")
    unmarked = unmarked_missing(wire)
    if unmarked:
        lost.append(f"the PDFs of {unmarked} withdrawn versions as they were before")
    return lost
