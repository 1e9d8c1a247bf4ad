"""Ask a partner, a co-issuer or somebody quoted to confirm; confirm or object by the link."""

import secrets
from datetime import timedelta
from typing import Final, NamedTuple

from django.db import transaction

from dateline.guidelines.passages import passages_about
from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.queries import Actor
from dateline.wire.accounts.tokens import digest_of, new_token
from dateline.wire.desk.content import open_filed
from dateline.wire.desk.models import Submission
from dateline.wire.desk.permits import check_impartial, writes
from dateline.wire.errors import NotYoursError, RefusedError
from dateline.wire.opening import Wire
from dateline.wire.publishing.binding import text_digest
from dateline.wire.replies.actions.answer import CLOSED
from dateline.wire.replies.content import Asked, open_asked, seal_asked
from dateline.wire.replies.letters import address_in, link_to, tell_party
from dateline.wire.replies.models import Confirmation
from dateline.wire.replies.pace import PARTY, check_uses
from dateline.wire.replies.writing import LONGEST_LINE

KINDS: Final = ("partner", "co-issuer", "quoted")
HOLDS: Final = timedelta(days=30)
MOST_ASKED: Final = 40
LONGEST_OBJECTION: Final = 2_000


class Question(NamedTuple):
    """Whom to ask, as what, in which role and where; ``language`` is the letter's."""

    party: str
    kind: str
    role: str
    address: str
    language: str = "en"


def ask(wire: Wire, actor: Actor, row: Submission, question: Question) -> Confirmation:
    """Ask somebody whom a submission names, by a letter with a secret link.

    The source's side may ask too, while the desk has it. Raises `RefusedError` for somebody whom
    the text doesn't name; a co-issuer needn't be named in it.
    """
    check_asks(actor, row)
    opened = open_filed(wire.vault, row)
    if opened is None:
        raise NotYoursError("fault_taken_back")
    document = opened[0].document
    address, party = address_in(question.address), " ".join(question.party.split())
    if question.kind not in KINDS or not question.role.strip():
        raise RefusedError("reply_fault_role")
    if not party or len(party) > LONGEST_LINE or len(question.role) > LONGEST_LINE:
        raise RefusedError("reply_fault_line", most=LONGEST_LINE)
    whole = question.kind == "co-issuer"
    sentences = () if whole else tuple(p.words for p in passages_about(document, party))
    if not whole and not sentences:
        raise RefusedError("reply_fault_unnamed", party=party)
    if row.confirmations.count() >= MOST_ASKED:
        raise RefusedError("reply_fault_asked", most=MOST_ASKED)
    now, token = wire.clock(), new_token()
    asked = Confirmation(
        id=secrets.token_hex(16),
        submission=row,
        kind=question.kind,
        token=digest_of(token),
        by=actor.handle,
        made_at=now,
        expires_at=now + HOLDS,
    )
    text = text_digest(document) if whole else ""
    role = question.role.strip()
    seal_asked(wire.vault, asked, Asked(party, role, address, sentences, text))
    with transaction.atomic():
        asked.save(force_insert=True)
        note_act(now, actor.handle, "ask to confirm", row.id, asked.id)
    link = link_to(wire, "confirm", token)
    tell_party(wire, address, "ask", question.language, link=link, source=row.source.name)
    Confirmation.objects.filter(pk=asked.pk).update(sent_at=now)
    asked.sent_at = now
    return asked


def take_back_question(wire: Wire, actor: Actor, row: Submission, id_: str) -> None:
    """Ask somebody no more: what was answered counts no more either. The desk's alone."""
    if not actor.at_desk:
        raise NotYoursError("fault_unask")
    check_asks(actor, row)
    now = wire.clock()
    with transaction.atomic():
        if not row.confirmations.filter(pk=id_, withdrawn_at=None).update(withdrawn_at=now):
            raise NotYoursError("fault_no_question")
        note_act(now, actor.handle, "take question back", row.id, id_)


def confirm(wire: Wire, row: Confirmation, *, objection: str | None) -> None:
    """Confirm, or object with words; whoever answered may think better of it while it waits.

    A co-issuer answers about the text that it was shown: one that was changed isn't signed.
    """
    now = wire.clock()
    check_uses(row.id, now)
    asked = open_asked(wire.vault, row)
    if row.withdrawn_at is not None or row.submission.state in (*CLOSED, "published"):
        raise RefusedError("reply_fault_closed")
    if row.kind == "co-issuer" and not is_text_of(wire, row, asked):
        raise RefusedError("reply_fault_changed")
    if objection is not None and not 0 < len(objection) <= LONGEST_OBJECTION:
        raise RefusedError("reply_fault_objection", most=LONGEST_OBJECTION)
    outcome = "confirmed" if objection is None else "objected"
    said = Asked(
        asked.party, asked.role, asked.address, asked.sentences, asked.text, objection or ""
    )
    seal_asked(wire.vault, row, said)
    with transaction.atomic():
        Confirmation.objects.filter(pk=row.pk).update(
            outcome=outcome, answered_at=now, content=row.content
        )
        note_act(now, PARTY, outcome, row.id)
    row.outcome, row.answered_at = outcome, now


def is_text_of(wire: Wire, row: Confirmation, asked: Asked) -> bool:
    """Say whether the text that a co-issuer was asked about is the one that waits."""
    opened = open_filed(wire.vault, row.submission)
    return opened is not None and text_digest(opened[0].document) == asked.text


def check_asks(actor: Actor, row: Submission) -> None:
    """Refuse whoever neither writes it nor is an editor who may decide on it, or comes late."""
    if not writes(actor, row):
        check_impartial(actor, row.source)
    if row.state not in ("waiting", "scheduled"):
        raise NotYoursError("fault_not_at_desk")
