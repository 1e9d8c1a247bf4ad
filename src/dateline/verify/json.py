"""``release.json`` as a copy: the carried JSON itself, or a removed release's tombstone."""

from dateline.record.binding import act_checks
from dateline.record.bundle import Copy, Tombstone
from dateline.record.manifest import Retraction
from dateline.record.proof import parse_proof
from dateline.verify.case import Case
from dateline.verify.prove import TOMBSTONE_TYPE, Claimed, prove, read_claimed
from dateline.verify.since import UNSEEN, read_at_hand


def read_json(data: bytes, case: Case) -> Copy | None:
    """Judge a ``release.json``; return the copy where it is proven."""
    claimed = Claimed(data)
    if claimed.type != TOMBSTONE_TYPE:
        return prove(data, case)
    report = case.report
    tombstone = read_claimed(data, claimed, Tombstone, case)
    if tombstone is None:
        return None
    for check in act_checks(tombstone.act, case.keys):
        report.check(check.name, check.detail, ok=check.ok)
    retraction = tombstone.act.manifest
    if not isinstance(retraction, Retraction) or retraction.outcome != "removed":
        report.check("removal", "This act didn't remove a release.", ok=False)
        return None
    proof = parse_proof(tombstone.act.proof)
    if not case.keyring.counts_alone([proof.checkpoint]):
        read_at_hand(retraction.release, proof.index, (tombstone.act.proof,), case)
    report.fate = "withdrawn"
    report.say(
        f"The release was removed on {retraction.at[:10]}, reason {retraction.reason}:"
        f" {retraction.note}"
    )
    report.say(UNSEEN)
    return None
