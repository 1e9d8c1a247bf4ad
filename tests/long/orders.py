"""What the kill campaign lets a wire do.

Each order has a number of its own, which stands in what it records, so that no two say the same.
An order tells what it hears as it hears it: each step, and that it is accepted.
"""

import hashlib
import json
import subprocess
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import NamedTuple

from django.db.models import F

from cli.running import COMMAND
from dateline.wire.accounts.models import User
from dateline.wire.accounts.queries import Actor, actor_of
from dateline.wire.desk.actions.accept import accept, countersign, publish_due
from dateline.wire.desk.actions.draft import start_draft
from dateline.wire.desk.actions.submit import submit
from dateline.wire.desk.content import Draft, Ruled
from dateline.wire.desk.models import Ruling, Submission
from dateline.wire.edition import folder_fetch
from dateline.wire.importing.taking_in import Import
from dateline.wire.mirroring.beginning import begin as begin_mirror
from dateline.wire.mirroring.beginning import shown_key, trust_of
from dateline.wire.mirroring.folder import open_mirror
from dateline.wire.mirroring.pulling import Pull
from dateline.wire.opening import Wire, open_wire
from dateline.wire.publishing.actions.correct import correct
from dateline.wire.publishing.actions.decide import Ruling as ReportRuling
from dateline.wire.publishing.actions.decide import decide_report
from dateline.wire.publishing.actions.press import (
    clear_edition,
    press_all,
    press_pending,
    press_sources,
)
from dateline.wire.publishing.actions.press_imported import ImportedPressing
from dateline.wire.publishing.actions.publish import publish
from dateline.wire.publishing.actions.reply import attach_reply
from dateline.wire.publishing.actions.restore import restore
from dateline.wire.publishing.actions.retract import retract
from dateline.wire.publishing.actions.rotate import rotate
from dateline.wire.publishing.actions.witness import ask_witnesses
from dateline.wire.publishing.filing import FilingTerms
from dateline.wire.publishing.models import (
    Release,
    Version,
)
from dateline.wire.sources.actions.add import add_source
from dateline.wire.sources.queries import get_source
from wire.desk.people import author, editor
from wire.wires import (
    CLEAN,
    LATE,
    REPLY,
    SLUG,
    SOURCE,
    TERMS,
    another,
    file_text,
    found,
)
from wire.witnesses import log_of, name_witnesses, witnessing

ARCHIVED = 8
"""Lines of an archive that is taken in."""

STEP = timedelta(minutes=3)
"""How much time passes between two orders; an embargo's hour is named to the minute."""

MIRROR = "-mirror"


class Hour:
    """The time that a campaign's processes read: it runs, and is set on between two orders."""

    ahead = timedelta()

    @classmethod
    def now(cls) -> datetime:
        """Return it."""
        return datetime.now(UTC) + cls.ahead


class Order(NamedTuple):
    """A job on the wire in a folder; ``number`` marks what it records, ``chance`` is its die."""

    folder: str
    job: str
    number: int
    chance: float


Tell = Callable[[str], None]


def do(order: Order, tell: Tell) -> None:
    """Do an order, then press; ``tell`` hears each step, and ``accepted`` once it is recorded."""
    wire = open_wire(Path(order.folder), clock=Hour.now, step=tell)
    if JOBS[order.job].do(wire, order):
        tell("accepted")
    press_pending(open_wire(wire.folder, clock=Hour.now, step=tell))  # its key may be another now


def _publish(wire: Wire, order: Order) -> bool:
    publish(wire, file_text(wire, another(order.number)), LATE)
    return True


def _link(wire: Wire, order: Order) -> bool:
    """Publish what says the same as another release, which marks either where the other changes."""
    number = _any(order.chance, "published", "corrected")
    if number is None:
        return False
    named = Version.objects.get(release=number, release__current=F("version")).filing_id
    terms = FilingTerms(translations=(named,))
    publish(wire, file_text(wire, another(order.number), terms=terms), LATE)
    return True


def _correct(wire: Wire, order: Order) -> bool:
    number = _any(order.chance, "published", "corrected")
    if number is None:
        return False
    before = Version.objects.get(release=number, release__current=F("version"))
    text = another(order.number).replace("lends 90,000", "lends 91,000")
    filed = file_text(wire, text, terms=FilingTerms(replaces=before.filing_id))
    correct(wire, number, filed, TERMS, LATE)
    return True


def _reply(wire: Wire, order: Order) -> bool:
    number = _any(order.chance, "published", "corrected", "withdrawn", "imported")
    if number is None:
        return False
    said = replace(REPLY, paragraphs=(f"We counted them, and {_mark(order.number)}.",))
    attach_reply(wire, number, said, (CLEAN.editor,))
    return True


def _retract(wire: Wire, order: Order, reason: str) -> bool:
    number = _any(order.chance, "published", "corrected", "imported")
    if number is None:
        return False
    note = f"The council hadn't agreed, and {_mark(order.number)}."
    retract(wire, number, reason, note, ("desk-anna", "desk-bo"))  # type: ignore[arg-type]
    return True


def _source(wire: Wire, order: Order) -> bool:
    school = replace(SOURCE, slug=f"school-{order.number}", name=f"Pebble School {order.number}")
    add_source(wire, school, distinct="The lake has many schools.")
    press_sources(wire)
    return True


def _import(wire: Wire, order: Order) -> bool:
    path = wire.folder / f"archive-{order.number}.jsonl"
    if not path.exists():
        items = (
            {"id": f"{order.number}/{n}", "date": "2019-05-01", "text": _archived(order.number, n)}
            for n in range(ARCHIVED)
        )
        path.write_text("".join(json.dumps(item) + "\n" for item in items), "utf-8")
    for _ in Import(wire, get_source(SLUG), [path], workers=1).run():
        pass
    return True


def _archived(order: int, place: int) -> str:
    return f"Harrow Lake library lends book {place}\n\nIt was lent in order {order} at last.\n"


def _press_imported(wire: Wire, _order: Order) -> bool:
    for _ in ImportedPressing(wire, workers=1, batch=ARCHIVED).run():
        pass
    return False


def _press_all(wire: Wire, _order: Order) -> bool:
    clear_edition(wire)
    for _ in press_all(wire):
        pass
    return False


def _desk(wire: Wire, order: Order) -> bool:
    """File, hand in and accept, as two people do in the browser."""
    _accept(wire, _submit(wire, another(order.number)))
    return True


def _embargo(wire: Wire, order: Order) -> bool:
    """File under an embargo, which is committed to at once, and accept it for its hour."""
    until = (Hour.now() + STEP).strftime("%B %-d, %Y, %H:%M UTC")
    row = _submit(wire, f"EMBARGOED UNTIL {until}\n\n{another(order.number)}")
    _accept(wire, row)
    return True


def _submit(wire: Wire, text: str) -> Submission:
    writer = _person(wire, "edda")
    draft = Draft(name="release.txt", data=text.encode())
    row = start_draft(wire, writer, get_source(SLUG), draft)
    submit(wire, writer, row, 1)
    row.refresh_from_db()
    return row


def _accept(wire: Wire, row: Submission) -> None:
    outcome = accept(wire, _person(wire, "lightship"), row, Ruled("", accept=dict(LATE.accept)))
    if isinstance(outcome, Ruling) and outcome.kind == "proposed":
        row.refresh_from_db()
        countersign(wire, _person(wire, "slipway"), row, outcome)


def _person(wire: Wire, handle: str) -> Actor:
    return actor_of(User.objects.get(handle=handle), wire.clock())


def _due(wire: Wire, _order: Order) -> bool:
    return bool(publish_due(wire))


def _restore(wire: Wire, order: Order) -> bool:
    number = _any(order.chance, "withdrawn")
    if number is None:
        return False
    note = f"It was right after all, and {_mark(order.number)}."
    restore(wire, number, note, ("desk-anna", "desk-bo"))
    return True


def _decide(wire: Wire, order: Order) -> bool:
    number = _any(order.chance, "published", "corrected", "withdrawn", "imported")
    if number is None:
        return False
    reasons = f"It is as the source says, and {_mark(order.number)}."
    report = hashlib.sha256(reasons.encode()).hexdigest()[:32]
    ruling = ReportRuling(report, ("DG-30",), "dismissed", "none", reasons)
    decide_report(wire, number, 1, ruling, (CLEAN.editor,))
    return True


def _rotate(wire: Wire, _order: Order) -> bool:
    """Hand the record over to a new key; pressing is by the wire that is opened with it."""
    rotate(wire)
    return True


def ask_witness(wire: Wire, _order: Order) -> bool:
    """Ask the witness, which is told first of keys that changed."""
    shelf, shown = witness_of(wire.folder), wire.edition / "about" / "wire.json"
    telling = [str(COMMAND), "witness", "watch", str(shelf), str(shown)]
    subprocess.run(telling, capture_output=True, check=False)  # there may be nothing to follow
    ask_witnesses(wire)
    return False


def witness_of(folder: Path) -> Path:
    """Return where a wire's witness keeps what it remembers."""
    return folder.with_name(f"{folder.name}-witness")


def pull_mirror(wire: Wire, _order: Order) -> bool:
    """Bring the mirror beside the wire up to it; the database is the wire's again afterwards."""
    folder = mirror_of(wire.folder)
    fetch = folder_fetch(wire.edition)
    begin_mirror(folder, str(wire.folder), fetch, shown_key(fetch), None)
    mirror = open_mirror(folder, clock=wire.clock, step=wire.step)
    for _ in Pull(mirror, fetch, trust_of(folder, None)).run():
        pass
    open_wire(wire.folder, clock=wire.clock)
    return False


def mirror_of(folder: Path) -> Path:
    """Return where a wire's mirror is."""
    return folder.with_name(folder.name + MIRROR)


class Job(NamedTuple):
    """A job, the entries that it records (all of them or none), and how often it is given."""

    do: Callable[[Wire, Order], bool]
    entries: list[str]
    weight: int


JOBS: dict[str, Job] = {
    "publish": Job(_publish, ["release.published"], 30),
    "link": Job(_link, ["release.published"], 15),
    "correct": Job(_correct, ["release.corrected"], 20),
    "reply": Job(_reply, ["reply.attached"], 12),
    "withdraw": Job(lambda w, o: _retract(w, o, "error"), ["release.retracted"], 6),
    "remove": Job(lambda w, o: _retract(w, o, "legal"), ["release.retracted", "content.erased"], 8),
    "source": Job(_source, ["source.verified"], 6),
    "import": Job(_import, ["release.imported"] * ARCHIVED, 4),
    "press imported": Job(_press_imported, [], 4),
    "press all": Job(_press_all, [], 10),
    "desk": Job(_desk, ["release.published"], 12),
    "embargo": Job(_embargo, ["filing.sealed"], 10),
    "due": Job(_due, [], 10),
    "witness": Job(ask_witness, [], 10),
    "mirror": Job(pull_mirror, [], 8),
    "restore": Job(_restore, ["release.restored"], 8),
    "decide": Job(_decide, ["report.decided"], 8),
    "rotate": Job(_rotate, ["wire.key-rotated"], 5),
}

MARKS = frozenset({"translation.behind", "translation.settled"})
"""What an order records besides, of releases that say the same as the one that it changes."""

ANY_NUMBER = {"press imported": "release.pressed", "due": "release.published"}
"""Jobs that record as many entries of one type as there is to do."""


def _any(chance: float, *status: str) -> int | None:
    numbers = list(
        Release.objects.filter(status__in=status)
        .order_by("number")
        .values_list("number", flat=True)
    )
    return numbers[int(chance * len(numbers))] if numbers else None


def _mark(number: int) -> str:
    return f"that was order {number}"


def begin(folder: Path) -> None:
    """Found the wire of a campaign, with people at its desk."""
    wire = found(folder)
    author(wire)
    editor(wire)
    editor(wire, "slipway")


def witness(folder: Path, tell: Tell) -> None:
    """Witness a wire until this process is ended; ``tell`` hears when it is ready."""
    with witnessing(witness_of(folder), "cliff.example", log_of(folder), Hour.now) as known:
        name_witnesses(folder, [known])
        tell("ready")
        threading.Event().wait()
