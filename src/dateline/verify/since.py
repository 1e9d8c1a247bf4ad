"""What became of a release since its copy was proven: from acts it carries, from the record.

Offline that can't be known, and the verdict says so. Where a record is at hand its entries are
read (`dateline.verify.history`); they decide, and its acts tell the reasons.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from dateline.press.notices import CHANGE_NAMES
from dateline.press.words import language_name
from dateline.record.binding import check_act
from dateline.record.bundle import Act, Copy
from dateline.record.carrying import proofs_of
from dateline.record.checkpoint import Checkpoint
from dateline.record.entry import VERSIONS, Entry, format_entry
from dateline.record.errors import RecordError
from dateline.record.manifest import (
    Lag,
    Manifest,
    Pressing,
    Publication,
    Reply,
    ReportDecision,
    Restoration,
    Retraction,
    SettledHow,
    Settlement,
)
from dateline.record.policy import open_head, read_cosigned
from dateline.record.proof import parse_proof, stated_head, verify_proof
from dateline.verify.case import Case
from dateline.verify.history import Logged, Tail, read_tail
from dateline.verify.report import Report
from dateline.verify.signers import UNCHECKED, check_signers
from dateline.verify.view import RecordView

MAX_WHOLE = 50_000
"""Records of at most as many entries are read whole, longer ones from the copy's entry on."""

OLDER_KEY = (
    "It was signed by a key from before the one that is trusted here, and such a key counts only"
    " where the record at hand has what it signed."
)
_SETTLED: dict[SettledHow, str] = {
    "followed": "A version with what changed in the translation followed",
    "unaffected": "The desk found that what changed in the translation changes nothing here",
    "restored": "The translation that was withdrawn stands again",
}
UNSEEN = "Later acts not checked: what came after this copy's proof can't be known here."


@dataclass(frozen=True, slots=True)
class _Event:
    """Something recorded on the release; ``manifest`` where it is opened."""

    entry: Entry
    manifest: Manifest | None


@dataclass(frozen=True, slots=True)
class Read:
    """A record at hand as it was read: its signed head, and its entries from the copy's on."""

    view: RecordView
    note: str
    head: Checkpoint
    tail: Tail
    logged: tuple[Logged, ...]


def conclude(copy: Copy, case: Case) -> None:
    """Write down what came after a proven copy, as far as it can be known here."""
    report, keys = case.report, case.keys
    own = verify_proof(copy.bundle.proof, format_entry(copy.bundle.entry), keys)
    events: dict[int, _Event] = {}
    proven = [own]
    for act in copy.later:
        where = check_act(act, keys)
        proven.append(where)
        events[where.index] = _Event(act.entry, act.manifest)
    newest = max(proven, key=lambda each: each.checkpoint.size).checkpoint
    notes = [parse_proof(copy.bundle.proof).checkpoint]
    read = read_at_hand(copy.bundle.manifest.release, own.index, proofs_of(copy), case)
    if read is None:
        report.say(UNSEEN)
        report.say(f"{UNCHECKED}.")
    else:
        newest = read.head
        report.later = "checked"
        events |= _recorded(copy, own.index, read, case)
        notes.append(read.note)
        check_signers(copy, own.index, view=read.view, tail=read.tail, keys=keys, report=report)
    report.as_of = f"checkpoint {newest.size} of {newest.origin}"
    report.say(f"As of {report.as_of}.")
    _tell(copy, {i: e for i, e in sorted(events.items()) if i > own.index}, report)
    _check_quorum(notes, case)


def read_at_hand(release: int, index: int, proofs: Sequence[str], case: Case) -> Read | None:
    """Read the record at hand from a copy's own entry on; say why where that can't be.

    ``proofs`` are all that the copy carries, each verified. One under a key from before those that
    are trusted counts only here, where the record has the root that the key signed.
    """
    alone = case.keyring.counts_alone([parse_proof(proof).checkpoint for proof in proofs])
    heads = [stated_head(proof) for proof in proofs]
    view = case.record
    read = None if view is None else _read(release, index, heads, view, case, whole=not alone)
    if read is None and not alone and case.report.sound:
        case.report.give_up("key", OLDER_KEY)
    return read


def _read(
    release: int, index: int, heads: list[Checkpoint], view: RecordView, case: Case, *, whole: bool
) -> Read | None:
    report, origin = case.report, heads[0].origin
    reach = max(each.size for each in heads)
    try:
        note = view.checkpoint()
        head = open_head(note, case.keys)
        if head.origin != origin:
            report.say(f"The record at hand is of {head.origin}, not of {origin}.")
            return None
        if head.size < reach:
            report.say(f"The record at hand, of {head.size} entries, is older than this copy.")
            return None
        start = 0 if whole or head.size <= MAX_WHOLE else index
        heads += [move.head for move in case.keyring.handovers if move.head.origin == origin]
        sizes = [each.size for each in heads if start < each.size <= head.size]
        tail = read_tail(view.fetch, head, start, sizes)
        logged = tail.about(release)
    except RecordError as fault:
        report.say(f"The record at hand couldn't be read: {fault}")
        return None
    for checkpoint in heads:
        if tail.roots.get(checkpoint.size, checkpoint.root) != checkpoint.root:
            report.check(
                "history",
                f"{origin} signed two histories of {checkpoint.size} entries: the copy's and that"
                " of the record at hand.",
                ok=False,
            )
            report.say("The wire's key signed this copy into a record that it doesn't publish.")
            return None
    report.check("record", f"The record at hand, of {head.size} entries, holds this copy's entry.")
    return Read(view, note, head, tail, logged)


def _recorded(copy: Copy, index: int, read: Read, case: Case) -> dict[int, _Event]:
    """Return what the record holds on the release, opened by those of its acts that verify."""
    release, report = copy.bundle.manifest.release, case.report
    opened: dict[int, Act] = {}
    try:
        for act in read.view.later_acts(release, index):
            opened[check_act(act, case.keys).index] = act
    except RecordError as fault:
        report.say(f"The record at hand doesn't open all that came later: {fault}")
    return {
        logged.index: _Event(logged.entry, _manifest_of(logged.entry, opened.get(logged.index)))
        for logged in read.logged
    }


def _manifest_of(entry: Entry, act: Act | None) -> Manifest | None:
    return act.manifest if act is not None and act.entry == entry else None


def _tell(copy: Copy, events: Mapping[int, _Event], report: Report) -> None:
    """Set what became of the release, in the record's order, and say it."""
    version = copy.bundle.manifest.version
    withdrawn, newer = False, version
    for index, event in events.items():
        entry = event.entry
        if entry.type == "release.retracted":
            withdrawn = True
        elif entry.type == "release.restored":
            withdrawn = False
        elif entry.type in VERSIONS and entry.version is not None:
            newer = max(newer, entry.version)
        report.say(_sentence(index, event))
    if withdrawn:
        report.fate = "withdrawn"
    elif newer > version:
        report.fate = "superseded"
        report.say(f"This is version {version}; version {newer} has replaced it.")


def _sentence(index: int, event: _Event) -> str:
    entry = event.entry
    when = f"on {entry.at[:10]} (entry {index})"
    match event.manifest:
        case Retraction(reason=reason, outcome=outcome, note=note):
            return f"The release was {outcome} {when}, reason {reason}: {note}"
        case Restoration(note=note):
            return f"The release was restored {when}, its text stands again: {note}"
        case ReportDecision(version=version, verdict=verdict, reasons=reasons):
            return f"A reader's report on version {version} was {verdict} {when}: {reasons}"
        case Lag(translation=changed):
            return (
                f"Its translation in {language_name(changed.language)}, release {changed.release},"
                f" was {CHANGE_NAMES[changed.kind]} {when}, and this text not with it."
            )
        case Settlement(how=how, note=note):
            return f"{_SETTLED[how]} {when}{'.' if note is None else f': {note}'}"
        case Reply(party=party, version=version):
            return f"{party} replied to version {version} {when}."
        case Pressing(version=version):
            return f"The PDF of version {version}, an import's, was made {when}."
        case Publication(version=version, correction=correction) if correction is not None:
            return f"Version {version}, {correction.kind}, followed {when}: {correction.note}"
    if entry.type == "release.retracted":
        return f"The release was withdrawn {when}; the reason isn't at hand."
    return f"The record has {entry.type} for this release {when}."


def _check_quorum(notes: Iterable[str], case: Case) -> None:
    """Hold the policy's quorum against the copy's checkpoint, and else against the record's."""
    policy, missing = case.keyring.policy, ""
    for note in notes:
        try:
            cosigned = dict(read_cosigned(note, policy).cosigned)
        except RecordError as fault:
            case.report.check("witnesses", str(fault), ok=False)
            return
        told = policy.tell(cosigned)
        if policy.satisfied_by(cosigned):
            if cosigned:
                case.report.check("witnesses", told)
            return
        missing = missing or told
    case.report.give_up("witnesses", missing)
