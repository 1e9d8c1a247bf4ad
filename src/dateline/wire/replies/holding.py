"""What holds a filing at the desk: somebody accused wasn't heard, a co-issuer didn't sign."""

from collections.abc import Sequence
from datetime import datetime

from dateline.guidelines import Finding
from dateline.record.filed import Filed
from dateline.wire.desk.models import Submission
from dateline.wire.opening import Wire
from dateline.wire.replies.deadlines import shown_in
from dateline.wire.replies.errors import UnheardError
from dateline.wire.replies.standing import Accused, Standing, standing_of
from dateline.wire.replies.telling import Said, said_of


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
        raise UnheardError(" ".join(open_))
    return said_of(wire.vault, standing)


def open_points(standing: Standing) -> tuple[str, ...]:
    """Return what still holds a filing, a sentence each."""
    found = [_open(accused) for accused in standing.accused if not accused.heard]
    for consent in standing.consents:
        name = consent.asked.party
        if consent.objects:
            found.append(f"{name} objects to what the text says of it.")
        elif consent.row.kind == "co-issuer" and not consent.confirms:
            found.append(f"{name} hasn't confirmed this text as its co-issuer.")
    approvals = standing.approvals
    if not approvals.enough:
        given = len(approvals.signed) + len(approvals.said)
        found.append(f"The source wants two of its people to approve it; {given} did.")
    return tuple(found)


def _open(accused: Accused) -> str:
    name = accused.party.name
    if accused.offer is not None and accused.offered is not None:
        until = shown_in(accused.offer.deadline, accused.offered.zone)
        return f"{name} was offered a reply and has time until {until}."
    if accused.state == "proposed":
        return f"A second editor has to sign that {name} is offered no reply."
    if accused.outdated:
        return f"The words about {name} have changed: offer a reply to them as they are now."
    return f"{name} is accused and was offered no reply yet."
