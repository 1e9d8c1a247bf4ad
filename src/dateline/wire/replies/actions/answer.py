"""Answer an offer by its secret link: read the passage, write a reply, send it, or decline."""

import secrets
from datetime import timedelta
from typing import Final

from django.db import transaction

from dateline.wire.accounts.audit import note_act
from dateline.wire.errors import NotYoursError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.replies.content import Written, open_offered, seal_written
from dateline.wire.replies.models import Confirmation, Offer, Reply
from dateline.wire.replies.pace import PARTY, check_uses
from dateline.wire.replies.writing import check_written

KEPT: Final = timedelta(days=90)
"""How long a reply's own link opens after it was last changed, and how long after the decision the
words and the address of one that was refused, or returned and never sent again, are kept."""

WRITABLE = ("writing", "returned")
CLOSED = ("dropped", "refused")
"""States of a submission about which nothing is asked any more."""


def note_opened(wire: Wire, link: Offer | Confirmation) -> None:
    """Log that a passage was read by its link (promise 8); the first time is kept beside it."""
    now = wire.clock()
    check_uses(link.id, now)
    with transaction.atomic():
        type(link).objects.filter(pk=link.pk, opened_at=None).update(opened_at=now)
        note_act(now, PARTY, "read passage", link.id)


def write_offered(wire: Wire, offer: Offer, written: Written, *, send: bool) -> Reply:
    """Keep a reply that was offered as it is typed; send it to the desk where that is asked.

    Raises `RefusedError` for one that can't be sent as it is, `NotYoursError` once the desk has it.
    """
    now = wire.clock()
    check_uses(offer.id, now)
    if offer.submission.state in CLOSED:
        raise RefusedError("reply_fault_closed")
    if offer.outcome == "declined":
        raise RefusedError("reply_fault_declined")
    offered = open_offered(wire.vault, offer)
    check_written(written, whole=send)
    row = Reply.objects.filter(offer=offer).first() or Reply(
        id=secrets.token_hex(16),
        submission=offer.submission,
        offer=offer,
        state="writing",
        made_at=now,
        release=offer.submission.release,
    )
    identified = f"by the link in a letter to {offered.role}, where the desk had offered it"
    words = Written(
        written.party,
        written.role,
        identified,
        written.language,
        written.text,
        offered.address,
    )
    _keep(wire, row, words, send=send, target=offer.id)
    if send:
        Offer.objects.filter(pk=offer.pk, outcome="").update(outcome="replied", answered_at=now)
    return row


def write_returned(wire: Wire, row: Reply, written: Written, *, send: bool) -> None:
    """Keep a reply that came back as it is changed, and send it again where that is asked."""
    check_uses(row.id, wire.clock())
    check_written(written, whole=send)
    _keep(wire, row, written, send=send, target=row.id)


def decline(wire: Wire, offer: Offer) -> None:
    """Decline to reply; whoever has sent a reply can't."""
    now = wire.clock()
    check_uses(offer.id, now)
    with transaction.atomic():
        rows = Offer.objects.filter(pk=offer.pk, outcome="")
        if not rows.update(outcome="declined", answered_at=now):
            raise RefusedError("reply_fault_answered")
        Reply.objects.filter(offer=offer, state="writing").delete()
        note_act(now, PARTY, "decline", offer.id)


def _keep(wire: Wire, row: Reply, words: Written, *, send: bool, target: str) -> None:
    now = wire.clock()
    before = row.state
    if before not in WRITABLE:
        raise NotYoursError("fault_reply_at_desk")
    seal_written(wire.vault, row, words)
    row.changed_at, row.expires_at = now, now + KEPT
    row.state = "waiting" if send else before
    with transaction.atomic():
        # Nothing is written over what was sent from another window meanwhile.
        if Reply.objects.filter(pk=row.pk).exclude(state=before).exists():
            raise NotYoursError("fault_reply_at_desk")
        row.save()
        note_act(now, PARTY, "send reply" if send else "write reply", target)
