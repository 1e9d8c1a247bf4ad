"""Attach accepted replies to their releases, once these are out; strip what nobody needs any more.

The record's entry and the mark on the reply's row are one transaction: a kill before it leaves a
reply that is accepted, and the next look attaches it; after it there is nothing left to do.
"""

import logging

from django.db import transaction
from django.db.models import Q
from msgspec.structs import replace

from dateline.wire.accounts.audit import note_act
from dateline.wire.desk.models import Submission
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_pending
from dateline.wire.publishing.actions.reply import ReplyText, attach_reply
from dateline.wire.publishing.models import LaterAct
from dateline.wire.replies.actions.answer import KEPT
from dateline.wire.replies.content import (
    Asked,
    Offered,
    Written,
    open_asked,
    open_offered,
    open_written,
    seal_asked,
    seal_offered,
    seal_written,
)
from dateline.wire.replies.letters import LetterError, tell_party
from dateline.wire.replies.models import Confirmation, Offer, Reply
from dateline.wire.replies.writing import paragraphs_of

_LOG = logging.getLogger("dateline.replies")


def attach_accepted(wire: Wire) -> int:
    """Attach every accepted reply whose release is out, and press; return how many.

    Asked every few seconds by `dateline serve`, after each publication at the desk, and by
    `dateline press`.
    """
    rows = Reply.objects.filter(state="accepted").filter(
        Q(release__isnull=False) | Q(submission__release__isnull=False)
    )
    attached = 0
    for row in rows.select_related("submission", "release"):
        attached += _attach(wire, row)
    if attached:
        press_pending(wire)
    return attached


def _attach(wire: Wire, row: Reply) -> int:
    release = row.release or (row.submission.release if row.submission else None)
    if release is None:
        return 0
    words = open_written(wire.vault, row)
    text = ReplyText(
        party=words.party,
        role=words.role or None,
        identified=words.identified,
        language=words.language,
        paragraphs=paragraphs_of(words.text),
    )
    seal_written(wire.vault, row, replace(words, text="", address=""))

    def mark(act: LaterAct) -> None:
        rows = Reply.objects.filter(pk=row.pk, state="accepted")
        if not rows.update(state="attached", release=release, entry=act.entry, content=row.content):
            raise RefusedError("fault_attaching")
        note_act(wire.clock(), row.by[0], "attach reply", row.id, f"release {release.number}")

    try:
        attach_reply(wire, release.number, text, tuple(row.by), mark=mark)
    except RefusedError as fault:
        _moot(wire, row, str(fault))
        return 0
    _tell(wire, words, release.number)
    return 1


def _tell(wire: Wire, words: Written, number: int) -> None:
    link = f"{wire.config.base_url}releases/{number}/"
    try:
        tell_party(wire, words.address, "attached", words.language, link=link, number=number)
    except LetterError as fault:
        _LOG.warning("A party wasn't told that its reply is out: %s", fault)


def _moot(wire: Wire, row: Reply, why: str) -> None:
    """Give a reply up whose release was removed: nothing public is left to reply to."""
    with transaction.atomic():
        rows = Reply.objects.filter(pk=row.pk, state="accepted")
        if rows.update(state="moot", content=row.content, changed_at=wire.clock()):
            note_act(wire.clock(), "wire", "reply is moot", row.id, why[:200])


def strip(wire: Wire, row: Submission) -> None:
    """Delete addresses and passages of a submission's links, inside the caller's transaction.

    What is kept is the record of the offer: to whom, in which role, until when, what came of it.
    """
    for offer in row.offers.all():
        _keep_offered(wire, offer, replace(_without_address(wire, offer), sentences=()))
    for question in row.confirmations.all():
        asked = open_asked(wire.vault, question)
        _keep_asked(wire, question, replace(asked, address="", sentences=(), objection=""))


def strip_expired(wire: Wire) -> None:
    """Delete addresses and passages whose link holds no longer, and replies that came to nothing.

    Unfinished ones go whole; of one that was refused, or returned and never sent again, words and
    address go `KEPT` after the decision, by when no link opens it; party, rules and reasons stay.
    The sentences that an offer was about stay: whether it still counts is told by them.
    """
    now = wire.clock()
    Reply.objects.filter(state__in=("unproven", "writing"), expires_at__lte=now).delete()
    kept = now - KEPT
    done = Reply.objects.filter(state__in=("refused", "returned"), erased_at=None)
    for reply in done.filter(decided_at__lte=kept, changed_at__lte=kept):
        _erase(wire, reply)
    for offer in Offer.objects.filter(stripped=False, expires_at__lte=now):
        _keep_offered(wire, offer, _without_address(wire, offer))
    for row in Confirmation.objects.filter(stripped=False, expires_at__lte=now):
        _keep_asked(wire, row, replace(open_asked(wire.vault, row), address=""))


def _erase(wire: Wire, row: Reply) -> None:
    now, before = wire.clock(), row.changed_at
    seal_written(wire.vault, row, replace(open_written(wire.vault, row), text="", address=""))
    with transaction.atomic():
        # One that was sent again meanwhile isn't touched.
        rows = Reply.objects.filter(pk=row.pk, state=row.state, changed_at=before)
        if rows.update(content=row.content, sender="", erased_at=now):
            note_act(now, "wire", "erase reply", row.id)


def _without_address(wire: Wire, offer: Offer) -> Offered:
    return replace(open_offered(wire.vault, offer), address="", passage=())


def _keep_offered(wire: Wire, offer: Offer, offered: Offered) -> None:
    seal_offered(wire.vault, offer, offered)
    Offer.objects.filter(pk=offer.pk).update(content=offer.content, stripped=True)


def _keep_asked(wire: Wire, row: Confirmation, asked: Asked) -> None:
    seal_asked(wire.vault, row, asked)
    Confirmation.objects.filter(pk=row.pk).update(content=row.content, stripped=True)
