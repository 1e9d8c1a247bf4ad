"""Witness: ask the policy's witnesses for cosignatures, keep them as they come, press what follows.

It comes after everything else and nothing waits for it. Order: each cosignature is kept durably
with the proofs that it completes, then the checkpoint is published with all of them, then the files
are pressed. A process killed in between leaves a `Quorum` that any press finishes; what was
answered and not kept is asked for again, which a witness answers with the same size and a new time.
"""

import logging
import threading
from collections.abc import Sequence

from django.db import DatabaseError, close_old_connections
from django.db.models import Max

from dateline.record.errors import RecordError
from dateline.record.merkle import prove_consistency
from dateline.record.policy import Witness
from dateline.record.tiles import TileReader
from dateline.wire.errors import WireError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import Presser
from dateline.wire.publishing.cosigning import keep
from dateline.wire.publishing.log import publish_checkpoint, reader_of
from dateline.wire.publishing.models import PENDING, Checkpoint, Cosignature, Quorum
from dateline.wire.publishing.witnessed import check_sighting, latest_checkpoint
from dateline.wire.witnesses import Heard, Question, ask

SECONDS = 5.0
"""How long a command that has done its work asks, all witnesses together."""

ALL_BATCHES = 10**9
FEW_BATCHES = 5
"""What a command presses beside its own work, when an archive was cosigned."""

PAUSE_SECONDS = 30.0

_LOG = logging.getLogger("dateline.witnesses")


def ask_witnesses(
    wire: Wire, *, refresh: bool = False, seconds: float = SECONDS, batches: int = ALL_BATCHES
) -> tuple[Heard, ...]:
    """Ask for what is missing on the latest checkpoint; return what became of each witness asked.

    ``refresh`` asks those that have cosigned it too, for a newer time. Of the files that follow so
    many ``batches`` are pressed, and the rest by whoever comes next. Raises `ContradictionError`,
    after all else is done, where a witness holds another history of this wire.
    """
    row = latest_checkpoint()
    known = [] if row is None else _to_ask(wire, row, refresh=refresh)
    if row is None or not known:
        if Quorum.objects.filter(PENDING).exists():
            _press(wire, batches)
        return ()
    fetch, size = reader_of(wire.record), row.size
    question = Question(
        origin=wire.config.origin,
        size=size,
        note=row.note,
        prove=lambda old: (
            prove_consistency(old, size, TileReader(size, fetch)) if 0 < old < size else ()
        ),
    )
    found = tuple(keep(wire, row, heard) for heard in ask(question, known, seconds))
    _press(wire, batches)
    for heard in found:
        if heard.seen is not None:
            check_sighting(wire, heard.seen)
    return found


def keep_asking(wire: Wire, stop: threading.Event, pause: float = PAUSE_SECONDS) -> None:
    """Ask again and again until ``stop``, in a thread of its own; what changes is logged."""
    told: dict[str, str] = {}
    while not stop.is_set():
        try:
            close_old_connections()
            for heard in ask_witnesses(wire):
                if told.get(heard.witness.name) != heard.sentence:
                    told[heard.witness.name] = heard.sentence
                    level = logging.INFO if heard.result == "cosigned" else logging.WARNING
                    _LOG.log(level, "%s %s.", heard.witness.name, heard.sentence)
        except (WireError, RecordError, DatabaseError, OSError) as fault:
            if told.get("") != str(fault):
                told[""] = str(fault)
                _LOG.error("%s", fault)
        stop.wait(pause)


def _to_ask(wire: Wire, row: Checkpoint, *, refresh: bool) -> Sequence[tuple[Witness, int]]:
    """Return the witnesses that have an address, each with the size that it cosigned last."""
    known = [(each, _newest(each.key.vkey)) for each in wire.policy.witnesses if each.url]
    return [(each, size) for each, size in known if refresh or size < row.size]


def _newest(key: str) -> int:
    """Return the size that a witness cosigned last: a seek in the index, however long that is."""
    return Cosignature.objects.filter(witness=key).aggregate(last=Max("size"))["last"] or 0


def _press(wire: Wire, batches: int) -> None:
    presser = Presser(wire)
    for _ in range(batches):
        with wire.lock():  # let go of between batches: a publication goes first
            last = latest_checkpoint()
            if last is not None:
                publish_checkpoint(wire, last)
            if not presser.cosigned():
                return
