"""What holds a filing at the desk: somebody accused wasn't heard, a co-issuer didn't sign."""

from collections.abc import Sequence
from datetime import datetime

from dateline.guidelines import Finding
from dateline.record.filed import Filed
from dateline.wire.desk.models import Submission
from dateline.wire.opening import Wire
from dateline.wire.replies.errors import UnheardError
from dateline.wire.replies.standing import Accused, Standing, standing_of
from dateline.wire.replies.telling import Said, said_of
from dateline.wire.sentences import InLanguage, at_minute, coded, listed, said
from dateline.wire.zones import shown_in


def hear(
    wire: Wire, row: Submission, filed: Filed, findings: Sequence[Finding], now: datetime
) -> Said:
    """Return what is said of those whom a filing names, once nothing of that holds it.

    Raises `UnheardError` while a reply is to be offered or its deadline runs, while a co-issuer
    hasn't confirmed the text as it is, while an objection stands, and while two of the source's
    people are to approve it and haven't.
    """
    standing = standing_of(wire, row, filed, findings, now)
    open_ = open_points(standing)
    if open_:
        raise UnheardError("fault_unheard", points=listed(open_))
    return said_of(wire.vault, standing)


def open_points(standing: Standing) -> tuple[InLanguage, ...]:
    """Return what still holds a filing, a sentence each in a reader's language."""
    found = [_open(accused) for accused in standing.accused if not accused.heard]
    for consent in standing.consents:
        name = consent.asked.party
        if consent.objects:
            found.append(said("fault_open_objects", party=name))
        elif consent.row.kind == "co-issuer" and not consent.confirms:
            found.append(said("fault_open_co_issuer", party=name))
    approvals = standing.approvals
    if not approvals.enough:
        given = len(approvals.signed) + len(approvals.said)
        found.append(said("fault_open_two", given=given))
    return tuple(found)


def _open(accused: Accused) -> InLanguage:
    name = accused.party.name
    if accused.offer is not None and accused.offered is not None:
        deadline = accused.offer.deadline
        until = coded(shown_in(deadline, accused.offered.zone), at_minute(deadline))
        return said("fault_open_offered", party=name, until=until)
    if accused.state == "proposed":
        return said("fault_open_waiver", party=name)
    if accused.outdated:
        return said("fault_open_outdated", party=name)
    return said("fault_open_accused", party=name)
