"""How the kill campaign looks at a wire after its orders: what is wrong with it, if anything."""

import json
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from dateline.cli.audit import strangers
from dateline.record.audit import check_growth
from dateline.record.checkpoint import open_checkpoint
from dateline.record.entry import parse_entry
from dateline.record.errors import RecordError
from dateline.record.policy import as_policy
from dateline.verify.audit import Auditor
from dateline.wire.desk.actions.accept import publish_due
from dateline.wire.desk.models import Submission
from dateline.wire.edition import folder_fetch
from dateline.wire.mirroring.beginning import trust_of
from dateline.wire.mirroring.heads import head_of
from dateline.wire.opening import Wire, open_wire
from dateline.wire.publishing.actions.press import (
    clear_edition,
    press_all,
    press_pending,
)
from dateline.wire.publishing.log import log_size, reader_of
from dateline.wire.publishing.models import (
    PENDING,
    Checkpoint,
    Entry,
    LaterAct,
    Quorum,
    Version,
)
from long.orders import Hour, Order, Tell, ask_witness, mirror_of, pull_mirror
from wire.wires import (
    difference,
    leftovers,
    reads,
    snapshot,
)


class Found(NamedTuple):
    """What a look at a wire found: its entries' types, what is wrong, and what was left over."""

    entries: list[str]
    faults: list[str]
    left: list[str]


def look(folder: Path, *, audit: bool, anew: bool) -> Found:
    """Look at a wire that has recovered; with ``audit``, at everything in it.

    ``anew``: also build the edition anew and compare it with what was there.
    """
    wire = open_wire(folder, clock=Hour.now)
    faults = _unfinished(wire)
    if audit:
        auditor = Auditor(reads(wire.edition), as_policy([wire.signer.verifier]))
        for _ in auditor.run():
            pass
        faults += [fault.sentence for fault in (*auditor.faults, *strangers(wire.edition, auditor))]
    left = leftovers(wire)
    if anew:
        before = snapshot(wire.edition)
        clear_edition(wire)
        for _ in press_all(wire):
            pass
        changed = difference(before, snapshot(wire.edition))
        faults += [f"{name} is {how} anew." for how, names in changed.items() for name in names]
    leaves = Entry.objects.values_list("leaf", flat=True)
    return Found([parse_entry(bytes(leaf)).type for leaf in leaves], faults, left)


def _unfinished(wire: Wire) -> list[str]:
    """Say what isn't brought to an end or stands in a feed twice."""
    faults = []
    if Version.objects.filter(PENDING).exists() or LaterAct.objects.filter(PENDING).exists():
        faults.append("Something isn't pressed though everything was.")
    head = open_checkpoint((wire.record / "checkpoint").read_text("utf-8"), [wire.signer.verifier])
    if head.size != log_size():
        faults.append("The published checkpoint doesn't cover every entry.")
    names = [
        item["id"] for item in json.loads((wire.edition / "feeds/feed.json").read_bytes())["items"]
    ]
    if len(set(names)) != len(names):
        faults.append("A release stands in the feed twice.")
    return faults


def recover(folder: Path, tell: Tell) -> None:
    """Run the next command on a wire, whatever became of the last."""
    press_pending(open_wire(folder, clock=Hour.now, step=tell))


def end(folder: Path) -> list[str]:
    """Do whatever still waits, and say what isn't as it must be once nothing does."""
    wire = open_wire(folder, clock=Hour.now)
    publish_due(wire)
    ask_witness(wire, Order(str(folder), "witness", 0, 0.0))
    press_pending(wire)
    faults = [f"{row.state}: {row}" for row in Submission.objects.filter(state="scheduled")]
    faults += [f"{row} isn't pressed." for row in Quorum.objects.filter(PENDING)]
    pull_mirror(wire, Order(str(folder), "mirror", 0, 0.0))
    copy = mirror_of(folder)
    auditor = Auditor(folder_fetch(copy / "edition"), trust_of(copy, None), render=True)
    for _ in auditor.run():
        pass
    open_wire(folder, clock=Hour.now)
    return faults + [f"mirror: {fault.sentence}" for fault in auditor.faults]


def forks(folder: Path, notes: list[str]) -> list[str]:
    """Return what isn't part of one history among the checkpoints that readers saw, in order."""
    wire = open_wire(folder)
    rows = [head_of(row.note) for row in Checkpoint.objects.all()]
    heads = [head_of(note) for note in notes]
    faults = []
    for head in (*rows, *heads):
        try:
            check_growth(reader_of(wire.record), head, rows[-1])
        except RecordError as fault:
            faults.append(str(fault))
    seen = {head.size: head.root for head in rows}
    faults += [f"two roots for {h.size}" for h in heads if seen.get(h.size) != h.root]
    faults += [f"{b.size} after {a.size}" for a, b in pairwise(heads) if b.size < a.size]
    return faults
