"""Offer a reply to somebody accused, before publication; waive it, where two editors say why."""

import secrets
from datetime import timedelta
from typing import Final, NamedTuple

from django.db import transaction

from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.queries import Actor
from dateline.wire.accounts.tokens import digest_of, new_token
from dateline.wire.desk.content import open_filed
from dateline.wire.desk.models import Submission
from dateline.wire.desk.permits import check_decides
from dateline.wire.desk.reading import findings_on
from dateline.wire.errors import NotYoursError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.replies.content import (
    Offered,
    Waived,
    open_waived,
    seal_offered,
    seal_waived,
)
from dateline.wire.replies.deadlines import deadline_of
from dateline.wire.replies.letters import address_in, link_to, tell_party
from dateline.wire.replies.models import Offer, Waiver
from dateline.wire.replies.parties import Party, is_same, people_in
from dateline.wire.replies.telling import WAIVED
from dateline.wire.zones import shown_in

AFTERWARDS: Final = timedelta(days=30)
"""How long after its deadline an offer's link still opens: a late reply is a reply."""


class Terms(NamedTuple):
    """What an editor types: the party and in which role it is written to, where, until when.

    ``whole`` shows it the paragraphs, not only the sentences; ``language`` is the letter's.
    """

    party: str
    role: str
    address: str
    deadline: str
    zone: str
    whole: bool = False
    language: str = "en"


def offer_reply(wire: Wire, actor: Actor, row: Submission, terms: Terms) -> Offer:
    """Offer a reply to an accused party and send it the letter with its link.

    The row is kept first and counts once the letter is on its way, so a kill in between has
    offered nothing. Raises `RefusedError` for a party that nobody accuses.
    """
    check_decides(actor, row)
    party = accused_in(wire, row, terms.party)
    address, role = address_in(terms.address), terms.role.strip()
    if not role:
        raise RefusedError("reply_fault_role")
    now, token = wire.clock(), new_token()
    deadline = deadline_of(terms.deadline.strip(), terms.zone.strip(), now)
    offer = Offer(
        id=secrets.token_hex(16),
        submission=row,
        token=digest_of(token),
        by=actor.handle,
        made_at=now,
        deadline=deadline,
        expires_at=deadline + AFTERWARDS,
    )
    passage = party.paragraphs if terms.whole else party.sentences
    offered = Offered(party.name, role, address, terms.zone, party.sentences, passage)
    seal_offered(wire.vault, offer, offered)
    with transaction.atomic():
        offer.save(force_insert=True)
        note_act(now, actor.handle, "offer reply", row.id, offer.id)
    tell_party(
        wire,
        address,
        "offer",
        terms.language,
        link=link_to(wire, "offered", token),
        deadline=shown_in(deadline, terms.zone),
    )
    Offer.objects.filter(pk=offer.pk).update(sent_at=now)
    offer.sent_at = now
    return offer


def waive(wire: Wire, actor: Actor, row: Submission, name: str, code: str, reasons: str) -> Waiver:
    """Propose that a party is offered no reply; it counts once another editor signs it."""
    check_decides(actor, row)
    party = accused_in(wire, row, name)
    if code not in WAIVED or not reasons.strip():
        raise RefusedError("reply_fault_waiver")
    now = wire.clock()
    waiver = Waiver(submission=row, code=code, by=[actor.handle], made_at=now)
    seal_waived(wire.vault, waiver, Waived(party.name, party.sentences, reasons.strip()))
    with transaction.atomic():
        for earlier in row.waivers.filter(signed_at=None):
            if open_waived(wire.vault, earlier).party == party.name:
                earlier.delete()
        waiver.save()
        note_act(now, actor.handle, "propose waiver", row.id, code)
    return waiver


def sign_waiver(wire: Wire, actor: Actor, row: Submission, key: int) -> None:
    """Sign, as the second editor, that a party is offered no reply."""
    check_decides(actor, row)
    waiver = row.waivers.filter(pk=key, signed_at=None).first()
    if waiver is None:
        raise NotYoursError("fault_no_waiver")
    if actor.handle in waiver.by:
        raise NotYoursError("fault_same_editor")
    now = wire.clock()
    with transaction.atomic():
        rows = Waiver.objects.filter(pk=waiver.pk, signed_at=None)
        if not rows.update(by=[*waiver.by, actor.handle], signed_at=now):
            raise NotYoursError("fault_no_waiver")
        note_act(now, actor.handle, "sign waiver", row.id, waiver.code)


def accused_in(wire: Wire, row: Submission, name: str) -> Party:
    """Return an accused party of a submission; raises `RefusedError` where it names none such."""
    opened = open_filed(wire.vault, row)
    if opened is None:
        raise NotYoursError("fault_taken_back")
    people = people_in(wire, opened[0], findings_on(wire, row, opened[0]))
    for party in people.accused:
        if party.name == name or is_same(party.name, name):
            return party
    raise RefusedError("reply_fault_nobody")
