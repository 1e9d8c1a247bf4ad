"""Appeal against a return or a refusal, and answer an appeal as an editor who didn't decide."""

from datetime import timedelta

from django.db import IntegrityError, transaction

from dateline.wire.accounts.actions.grant import get_user
from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.queries import Actor, addressee
from dateline.wire.desk.content import Appealed, open_appeal, seal_appeal
from dateline.wire.desk.letters import tell_desk
from dateline.wire.desk.models import Appeal, Ruling, Submission
from dateline.wire.desk.permits import check_impartial, writes
from dateline.wire.errors import NotYoursError, RefusedError
from dateline.wire.letters import write_letter
from dateline.wire.opening import Wire
from dateline.wire.sentences import said

APPEALABLE = ("returned", "refused")
WITHIN = timedelta(days=180)
"""How long after a decision an appeal is heard."""


def appeal(wire: Wire, actor: Actor, ruling: Ruling, grounds: str) -> Appeal:
    """Ask that another editor reads what was returned or refused; return the appeal."""
    row, now = ruling.submission, wire.clock()
    if not writes(actor, row):
        raise NotYoursError("fault_not_for_source")
    check_appealable(ruling)
    if now > ruling.at + WITHIN:
        raise RefusedError("fault_appeal_late", days=WITHIN.days)
    if not grounds.strip():
        raise RefusedError("fault_appeal_why")
    made = Appeal(ruling=ruling, by=get_user(actor.handle), at=now)
    seal_appeal(wire.vault, made, Appealed(grounds.strip()))
    try:
        with transaction.atomic():
            made.save()
            note_act(now, actor.handle, "appeal", row.id, ruling.kind)
    except IntegrityError:
        raise RefusedError("fault_appeal_twice") from None
    tell_desk(
        wire,
        "appeal",
        source=row.source.name,
        editors=", ".join(ruling.by),
        link=address(wire, ruling),
    )
    return made


def answer_appeal(wire: Wire, actor: Actor, made: Appeal, answer: str, *, granted: bool) -> None:
    """Grant an appeal, which puts the submission back into the queue, or deny it, with reasons."""
    ruling, now = made.ruling, wire.clock()
    row = ruling.submission
    check_impartial(actor, row.source)
    if actor.handle in (*ruling.by, row.author.handle):
        raise NotYoursError("fault_appeal_other")
    if not answer.strip():
        raise RefusedError("fault_appeal_answer")
    seal_appeal(wire.vault, made, Appealed(open_appeal(wire.vault, made).grounds, answer.strip()))
    state = "granted" if granted else "denied"
    with transaction.atomic():
        if granted:
            _wait_again(wire, ruling)
        mine = Appeal.objects.filter(pk=made.pk, state="open")
        values = {"content": made.content, "decided_by": actor.handle, "decided_at": now}
        if not mine.update(state=state, **values):
            raise NotYoursError("fault_appeal_answered")
        note_act(now, actor.handle, f"appeal {state}", row.id, ruling.kind)
    made.refresh_from_db()
    write_letter(
        wire,
        addressee(made.by),
        "appeal_answered",
        answered=said(f"letter_appeal_{state}"),
        reasons=answer.strip(),
        link=address(wire, ruling),
    )


def check_appealable(ruling: Ruling) -> None:
    """Refuse an appeal against anything but the decision that holds a submission now."""
    row = ruling.submission
    if ruling.kind not in APPEALABLE:
        raise RefusedError("fault_appeal_of")
    if row.state != ruling.kind or row.revision != ruling.revision:
        raise RefusedError("fault_appeal_outdated")


def address(wire: Wire, ruling: Ruling) -> str:
    """Return where a decision is read."""
    return f"{wire.config.base_url}desk/{ruling.submission_id}/decisions/{ruling.pk}/"


def _wait_again(wire: Wire, ruling: Ruling) -> None:
    rows = Submission.objects.filter(
        pk=ruling.submission_id, state=ruling.kind, revision=ruling.revision
    )
    if not rows.exclude(filed=b"").update(state="waiting", changed_at=wire.clock()):
        raise RefusedError("fault_appeal_outdated")
