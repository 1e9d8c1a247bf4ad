"""Reply to a published release: write it, prove the address by a letter's link, hand it in."""

import secrets
from datetime import timedelta
from typing import Final

from django.db import transaction

from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.tokens import digest_of, new_token
from dateline.wire.errors import RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.models import Release
from dateline.wire.publishing.rule_sets import rules_in_force
from dateline.wire.replies.actions.answer import KEPT
from dateline.wire.replies.content import Written, open_written, seal_written
from dateline.wire.replies.letters import LetterError, address_in, link_to, tell_party
from dateline.wire.replies.models import Reply
from dateline.wire.replies.pace import PARTY, check_letters, check_uses, sender_of
from dateline.wire.replies.writing import check_written

PROVEN_WITHIN: Final = timedelta(days=3)
"""How long the letter's link waits to be opened before the reply is deleted unread."""


def begin_reply(wire: Wire, release: Release, written: Written) -> Reply:
    """Keep a reply to a release and write to its address; nobody reads it before that is proven.

    Raises `RefusedError` for a release that is removed, an address that anybody can have, and where
    too many letters are on their way.
    """
    if release.status == "removed":
        raise RefusedError("reply_fault_removed")
    check_written(written, whole=True)
    if not written.role.strip():
        raise RefusedError("reply_fault_role")
    address = address_in(written.address)
    if address.rpartition("@")[2] in _free_mail(wire):
        raise RefusedError("reply_fault_free_mail", domain=address.rpartition("@")[2])
    now, token = wire.clock(), new_token()
    check_letters(release.number, address, now)
    row = Reply(
        id=secrets.token_hex(16),
        release=release,
        token=digest_of(token),
        sender=sender_of(address),
        state="unproven",
        made_at=now,
        changed_at=now,
        expires_at=now + PROVEN_WITHIN,
    )
    words = Written(written.party, written.role, "", written.language, written.text, address)
    seal_written(wire.vault, row, words)
    with transaction.atomic():
        row.save(force_insert=True)
        note_act(now, PARTY, "begin reply", row.id, f"release {release.number}")
    link = link_to(wire, "written", token)
    try:
        tell_party(wire, address, "prove", written.language, link=link, number=release.number)
    except LetterError:
        row.delete()
        raise RefusedError("reply_fault_letter") from None
    return row


def prove_reply(wire: Wire, row: Reply) -> None:
    """Take the link's opening as proof of the address, and hand the reply to the desk."""
    now = wire.clock()
    check_uses(row.id, now)
    written = open_written(wire.vault, row)
    domain = written.address.rpartition("@")[2]
    identified = f"by the link in a letter to an address at {domain}"
    proven = Written(
        written.party, written.role, identified, written.language, written.text, written.address
    )
    seal_written(wire.vault, row, proven)
    with transaction.atomic():
        rows = Reply.objects.filter(pk=row.pk, state="unproven")
        if not rows.update(
            state="waiting", content=row.content, changed_at=now, expires_at=now + KEPT
        ):
            raise RefusedError("reply_fault_sent")
        note_act(now, PARTY, "prove address", row.id)
    row.state, row.changed_at = "waiting", now


def _free_mail(wire: Wire) -> frozenset[str]:
    """Return the domains at which anybody gets an address, as DG-05 of the set in force says."""
    lists = (r.words("free_mail") for r in rules_in_force(wire).rules if r.id == "DG-05")
    return frozenset(domain for domains in lists for domain in domains)
