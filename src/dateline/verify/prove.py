"""The proof that a carried copy is: its form, its signer, its digests, its place in the record.

A copy's JSON is the canonical form (RFC 8785) of a `Copy`, the whole of it byte for byte. So the
slices that digests are of stand in it as they were hashed, duplicate and unknown members are
refused, and one comparison with the form made anew finds the first byte that differs.
"""

import json
from codecs import BOM_UTF8
from collections.abc import Mapping
from typing import TypeVar

import msgspec

from dateline.record.binding import copy_checks
from dateline.record.bundle import Copy
from dateline.record.errors import MalformedError, RecordError, RetiredKeyError, UnknownKeyError
from dateline.record.note import parse_note
from dateline.record.policy import open_head
from dateline.record.proof import parse_proof
from dateline.record.statement import OpenedEntry
from dateline.release.canonical import canonical_bytes, parse_value
from dateline.release.errors import NotCanonicalError
from dateline.verify.case import Case
from dateline.verify.difference import excerpts, place_apart, tell_difference
from dateline.verify.errors import UnreadableError
from dateline.verify.report import Report

COPY_TYPE = "dateline/copy/v1"
TOMBSTONE_TYPE = "dateline/tombstone/v1"

ANOTHER_KEY = (
    "Another key of this wire is trusted here. If the wire handed its record over from one to the"
    " other, its record at hand tells, and so does its about/wire.json."
)

T = TypeVar("T")


def prove(content: bytes, case: Case) -> Copy | None:
    """Prove a copy's JSON; return the copy where it holds, and write down why not elsewhere.

    Raises `UnreadableError` where this isn't the JSON of a copy at all.
    """
    report, claimed = case.report, Claimed(content)
    if claimed.type != COPY_TYPE:
        raise UnreadableError(f"This JSON isn't a copy of a release ({COPY_TYPE}).")
    copy = read_claimed(content, claimed, Copy, case)
    if copy is None:
        return None
    for check in copy_checks(copy, case.keys):
        report.check(check.name, check.detail, ok=check.ok)
    if not report.sound:
        tell_difference(copy, case, prove)
        report.say("The copy's parts don't belong together as they were signed and published.")
        return None
    return copy


def read_claimed(content: bytes, claimed: "Claimed", shape: type[T], case: Case) -> T | None:
    """Read JSON that a trusted key can judge, in its one canonical form; say why it isn't."""
    report = case.report
    report.release, report.version = claimed.release, claimed.version
    if not _follows(claimed, case) or not _known_signer(claimed, case):
        return None
    try:
        value = parse_value(content.removeprefix(BOM_UTF8), shape)
        _check_form(content, value, report)
    except NotCanonicalError as fault:
        report.check("form", str(fault), ok=False)
        report.say("It carries something that no such copy has, or lacks what every one has.")
        return None
    return value


class Claimed:
    """What a copy says of itself, read leniently and believed in nothing.

    Raises `UnreadableError` where the content isn't JSON.
    """

    def __init__(self, content: bytes) -> None:
        try:
            value: object = json.loads(content.decode("utf-8-sig"))
        except (ValueError, RecursionError):
            raise UnreadableError("This isn't JSON, or it was cut off.") from None
        self.type = _text(_member(value, "type"))
        subject = _member(value, "act" if self.type == TOMBSTONE_TYPE else "bundle")
        manifest = _member(subject, "manifest")
        self.proof = _text(_member(subject, "proof"))
        self.release = _number(_member(manifest, "release"))
        self.version = _number(_member(manifest, "version"))
        self.origin = _text(_member(_member(manifest, "wire"), "origin"))
        self.handovers = _member(value, "handovers")


def _follows(claimed: Claimed, case: Case) -> bool:
    """Learn the hand-overs that a copy carries; say where those of a trusted wire don't hold."""
    if claimed.handovers is None:
        return True
    try:
        carried = msgspec.convert(claimed.handovers, tuple[OpenedEntry, ...])
        case.keyring.learn(carried)
    except (msgspec.ValidationError, RecordError) as fault:
        if not case.trust.knows(claimed.origin):
            return True
        case.report.check("hand-overs", f"Those it carries: {fault}", ok=False)
        case.report.say("The hand-over of the wire's key that it carries isn't one of this wire's.")
        return False
    return True


def _known_signer(claimed: Claimed, case: Case) -> bool:
    """Whether a trusted key can judge this copy's proof; says which key it names where none can."""
    report, trust = case.report, case.trust
    try:
        note = parse_proof(claimed.proof).checkpoint
        head = open_head(note, case.keys)
    except UnknownKeyError as fault:
        ids = " and ".join(fault.key_ids) or "none"
        report.give_up(
            "key",
            f"No key is trusted here that this copy's record is signed with: it names the origin"
            f" {fault.origin!r} and the key {ids}.",
        )
        if trust.knows(fault.origin):
            report.say(ANOTHER_KEY)
        return False
    except RetiredKeyError as fault:
        report.check("key", str(fault), ok=False)
        report.say("Whoever signed it held a key that doesn't speak for this wire any more.")
        return False
    except MalformedError as fault:
        if not trust.knows(claimed.origin):
            report.give_up(
                "key", f"No key is trusted here for the origin that it names, {claimed.origin!r}."
            )
            return False
        report.check("proof", str(fault), ok=False)
        return False
    except RecordError as fault:
        report.check("key", str(fault), ok=False)
        report.say("The copy's checkpoint isn't what the wire's key signed.")
        return False
    named = {(signature.name, signature.key_id) for signature in parse_note(note).signatures}
    counting = [log.key for log in case.keys.logs if log.counts_for(head.size)]
    used = next(key for key in counting if (key.name, key.key_id) in named)
    known = any(log.key == used for log in trust.policy.logs)
    whence = f"known from {trust.known_from}" if known else "by a hand-over of the wire's key"
    report.as_of = f"checkpoint {head.size} of {head.origin}"
    report.check("key", f"Signed by {head.origin}, key {used.key_id.hex()}, {whence}.")
    return True


def _check_form(content: bytes, value: object, report: Report) -> None:
    canonical = canonical_bytes(value)
    if canonical == content:
        report.check("form", "The JSON is in its one canonical form.")
        return
    place = place_apart(content, canonical)
    report.check("form", f"The JSON isn't as it was published, from byte {place} on.", ok=False)
    report.differ(*excerpts(content, canonical))


def _member(value: object, name: str) -> object:
    return value.get(name) if isinstance(value, Mapping) else None


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _number(value: object) -> int | None:
    return value if type(value) is int else None
