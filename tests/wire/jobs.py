"""The jobs that are killed half-way; each does what the command of that name does."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from dateline.record.digests import sign_approval
from dateline.wire.accounts.models import User
from dateline.wire.accounts.queries import Actor, actor_of
from dateline.wire.desk.actions.accept import countersign as sign_proposal
from dateline.wire.desk.actions.accept import publish_due
from dateline.wire.desk.models import Ruling, Submission
from dateline.wire.edition import folder_fetch
from dateline.wire.opening import Wire, open_wire
from dateline.wire.publishing.actions.correct import Correcting, correct_together
from dateline.wire.publishing.actions.decide import decide_report
from dateline.wire.publishing.actions.press import press_pending, press_sources
from dateline.wire.publishing.actions.press_imported import ImportedPressing
from dateline.wire.publishing.actions.publish import publish
from dateline.wire.publishing.actions.reply import attach_reply
from dateline.wire.publishing.actions.restore import restore
from dateline.wire.publishing.actions.retract import retract
from dateline.wire.publishing.actions.rotate import open_without_key, rotate
from dateline.wire.publishing.actions.settle import settle as settle_translation
from dateline.wire.publishing.actions.witness import ask_witnesses
from dateline.wire.publishing.filing import FilingTerms
from dateline.wire.recovering.recover import open_for_recovery, press_recovered, recover
from dateline.wire.replies.actions.rule import accept_reply
from dateline.wire.replies.models import Reply
from dateline.wire.reports.actions.carry_out import settle_decided
from dateline.wire.reports.actions.decide import countersign
from dateline.wire.reports.letters import send_notices
from dateline.wire.reports.models import Report
from dateline.wire.sources.actions.add import add_source
from dateline.wire.sources.actions.suspend import suspend
from dateline.wire.sources.queries import get_source
from wire.crashing import Order
from wire.mirroring.mirrors import pull
from wire.publishing.linked import filing_of
from wire.replies.named import HOW
from wire.wires import (
    CLEAN,
    LATE,
    REPLY,
    RULING,
    SLUG,
    SOURCE,
    TERMS,
    Clock,
    another,
    correct_text,
    file_text,
    publish_text,
    take_in,
)

KEY = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))


def approve(wire: Wire) -> None:
    filed = file_text(wire, another(3))
    publish(wire, filed, CLEAN, [sign_approval(filed.filing, KEY)])
    press_pending(wire)


def reply(wire: Wire) -> None:
    attach_reply(wire, 1, REPLY, ("desk-anna", "desk-bo"))
    press_pending(wire)


def withdraw(wire: Wire) -> None:
    retract(wire, 1, "error", "The council hadn't agreed yet.", ("desk-anna", "desk-bo"))
    press_pending(wire)


def restore_second(wire: Wire) -> None:
    restore(wire, 2, "The council had agreed after all.", ("desk-anna", "desk-bo"))
    press_pending(wire)


def decide(wire: Wire) -> None:
    decide_report(wire, 1, 1, RULING, ("desk-anna",))
    press_pending(wire)


def uphold(wire: Wire) -> None:
    """Sign, as a second editor, that a reported release is withdrawn."""
    row = Report.objects.select_related("release__source").get(first=None)
    countersign(wire, Actor("slipway", frozenset({"editor"})), row)


def settle_reports(wire: Wire) -> None:
    settle_decided(wire)
    send_notices(wire)


def remove(wire: Wire) -> None:
    retract(wire, 1, "legal", "A court ordered it.", ("desk-anna", "desk-bo"))
    press_pending(wire)


def correct_linked(wire: Wire) -> None:
    """Correct the first two of three releases that say the same, in one act."""
    first = file_text(wire, another(11), terms=FilingTerms(replaces=filing_of(1)))
    named = FilingTerms(replaces=filing_of(2), translations=(first.filing.id,))
    second = file_text(wire, another(12), terms=named)
    correct_together(wire, [Correcting(1, first, TERMS), Correcting(2, second, TERMS)], LATE)
    press_pending(wire)


def settle_lag(wire: Wire) -> None:
    settle_translation(wire, 3, "Only the English was wrong.", ("desk-anna",))
    press_pending(wire)


def source(wire: Wire) -> None:
    add_source(wire, replace(SOURCE, slug="pebble-school", name="Pebble School"))
    press_sources(wire)


def suspend_source(wire: Wire) -> None:
    suspend(wire, get_source(SLUG), "Its quotes were invented.", ("desk-anna", "desk-bo"))
    press_sources(wire)


def press_imported(wire: Wire) -> None:
    for _ in ImportedPressing(wire, workers=1, batch=4).run():
        pass


def recover_record(wire: Wire) -> None:
    opened, anew = open_for_recovery(wire.folder)
    recover(wire, [folder_fetch(opened.edition)], anew=anew)
    for _ in press_recovered(wire):
        pass


def rotate_key(wire: Wire) -> None:
    rotate(wire)
    press_pending(wire)


def replace_lost_key(folder: Path, step: Callable[[str], None]) -> None:
    """Hand a wire over whose key is gone, which is opened without it."""
    rotate(replace(open_without_key(folder), clock=Clock(), step=step), lost=True)
    press_pending(open_wire(folder, clock=Clock(), step=step))


def settle(wire: Wire) -> None:
    publish_due(wire)
    press_pending(wire)


DESK_JOBS: dict[str, Callable[[Wire], object]] = {
    "accept reply": lambda wire: accept_reply(
        wire, editing(wire, "anna"), Reply.objects.get(state="waiting"), HOW, {}
    ),
    "sign with reply": lambda wire: sign_proposal(
        wire, editing(wire, "bo"), Submission.objects.get(), Ruling.objects.get()
    ),
    "settle": settle,
}
"""What editors do; on a wire that something waits on."""


def editing(wire: Wire, handle: str) -> Actor:
    return actor_of(User.objects.get(handle=handle), wire.clock())


JOBS: dict[str, Callable[[Wire], object]] = {
    "publish": lambda wire: publish_text(wire, another(3)),
    "approve": approve,
    "correct": lambda wire: correct_text(wire, 1, another(1).replace("north door", "south door")),
    "reply": reply,
    "withdraw": withdraw,
    "restore": restore_second,
    "decide": decide,
    "remove": remove,
    "correct together": correct_linked,
    "settle lag": settle_lag,
    "source": source,
    "suspend": suspend_source,
    "import": take_in,
    "press imported": press_imported,
    "witness": ask_witnesses,
    "rotate": rotate_key,
    "recover": press_pending,
    "record recover": recover_record,
    "uphold": uphold,
    "settle reports": settle_reports,
}


def mirror(folder: Path, step: Callable[[str], None]) -> None:
    """Pull from the wire beside a mirror's folder; a file asked for is a step too."""
    origin = open_wire(folder.parent / "wire", clock=Clock())
    edition = folder_fetch(origin.edition)

    def asking(path: str) -> bytes:
        step(f"{path} asked for")
        return edition(path)

    pull(origin, folder, fetch=asking, step=step)


OPENING_JOBS: dict[str, Callable[[Path, Callable[[str], None]], None]] = {
    "mirror": mirror,
    "rotate lost": replace_lost_key,
}
"""What opens its wire in a way of its own."""


def do(order: Order, step: Callable[[str], None]) -> None:
    """Do one job on the wire in a folder."""
    folder = Path(order.folder)
    if order.job in OPENING_JOBS:
        OPENING_JOBS[order.job](folder, step)
    else:
        (JOBS | DESK_JOBS)[order.job](open_wire(folder, clock=Clock(), step=step))
