"""Accept a submission, or sign what another editor proposed to accept; both publish it.

An acceptance that overrules a block, or that a rule wants two editors for, is a proposal until a
second editor signs it; nobody signs their own.
"""

from collections.abc import Sequence
from typing import Literal, NamedTuple

from django.db import transaction
from django.db.models import Exists, OuterRef

from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.queries import Actor, addressee
from dateline.wire.desk.actions.claim import leave
from dateline.wire.desk.actions.retraction import settle_retracted
from dateline.wire.desk.content import (
    Ruled,
    forget_words,
    open_draft,
    open_filed,
    open_ruling,
    seal_ruling,
)
from dateline.wire.desk.models import STANDING, Ruling, Submission
from dateline.wire.desk.permits import agent_of, check_decides
from dateline.wire.desk.reading import findings_on, lay_pictures
from dateline.wire.errors import NotYoursError, RefusedError
from dateline.wire.letters import write_letter
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.correct import CorrectionTerms, correct
from dateline.wire.publishing.actions.press import press_pending
from dateline.wire.publishing.actions.publish import publish
from dateline.wire.publishing.judgement import TWO_EDITORS, Answers, to_answer
from dateline.wire.publishing.models import Version
from dateline.wire.publishing.rule_sets import in_force
from dateline.wire.replies.actions.attach import attach_accepted, strip, strip_expired
from dateline.wire.replies.errors import UnheardError
from dateline.wire.replies.holding import hear
from dateline.wire.sources.queries import check_speaks


def accept(wire: Wire, actor: Actor, row: Submission, answers: Ruled) -> Ruling | Version:
    """Accept a submission: publish it, schedule it, or propose it where a second has to sign.

    Raises `RefusedError` while a finding that needs an answer has none, and while somebody whom
    the text names is still to be heard (`dateline.wire.replies.holding`).
    """
    check_decides(actor, row)
    _check_may_be_out(wire, row)
    opened = open_filed(wire.vault, row)
    if opened is None:
        raise NotYoursError("fault_taken_back")
    filed, _approvals = opened
    findings = findings_on(wire, row, filed)
    blocks, others = to_answer(findings)
    given = hear(wire, row, filed, findings, wire.clock()).completing(answers)
    open_blocks = [rule for rule in blocks if not given.overrule.get(rule, "").strip()]
    open_others = [
        rule for rule in others if rule != TWO_EDITORS and not given.accept.get(rule, "").strip()
    ]
    if open_blocks or open_others:
        raise RefusedError("fault_unanswered", rules=(*open_blocks, *open_others))
    if blocks or TWO_EDITORS in others or (answers.breach and _to_come(wire, row)):
        return _set(wire, actor, row, Standing("proposed", answers, (actor.handle,)))
    return _publish_or_schedule(wire, actor, row, answers, (actor.handle,))


def countersign(wire: Wire, actor: Actor, row: Submission, proposal: Ruling) -> Version | Ruling:
    """Publish or schedule what another editor proposed, as the second who signs it."""
    check_decides(actor, row)
    _check_may_be_out(wire, row)
    if proposal.kind != "proposed" or proposal.revision != row.revision:
        raise NotYoursError("fault_proposal_earlier")
    if actor.handle in proposal.by:
        raise NotYoursError("fault_same_editor")
    answers = open_ruling(wire.vault, proposal)
    return _publish_or_schedule(wire, actor, row, answers, (proposal.by[0], actor.handle))


def publish_due(wire: Wire) -> list[Version | str]:
    """Publish what was accepted under an embargo that is over; one that can't be goes back to wait.

    Asked every few seconds by `dateline serve`, and once by `dateline press`. A kill at any moment
    leaves it to the next: what is out already is only marked (`settle_published`). Returns, for
    each that was due, its version, or a sentence saying why it couldn't be published.
    """
    settle_accepted(wire)
    settle_retracted(wire)
    strip_expired(wire)
    due = Submission.objects.filter(state="scheduled", embargo_until__lte=wire.clock())
    outcomes: list[Version | str] = []
    for row in due.select_related("source", "author", "replaces").order_by("embargo_until"):
        ruling = row.rulings.filter(kind="scheduled", revision=row.revision).last()
        if ruling is None:
            continue
        try:
            answers = open_ruling(wire.vault, ruling)
            outcomes.append(publish_accepted(wire, row, answers, ruling.by))
        except RefusedError as fault:
            # Who is named in what isn't public yet stands in no log.
            unheard = isinstance(fault, UnheardError)
            _waits_again(wire, row, "somebody is to be heard" if unheard else str(fault))
            outcomes.append(str(fault))
    return outcomes


def _waits_again(wire: Wire, row: Submission, fault: str) -> None:
    """Put a scheduled submission back into the queue, where the desk sees why it isn't out."""
    now = wire.clock()
    with transaction.atomic():
        Submission.objects.filter(pk=row.pk, state="scheduled").update(
            state="waiting", changed_at=now
        )
        row.rulings.filter(kind__in=("scheduled", "breach")).delete()
        note_act(now, "wire", "not published", row.id, fault[:200])


def settle_accepted(wire: Wire) -> None:
    """End what a kill left of releases and replies that were accepted, before anything is pressed.

    A release that is out is marked, and the reply to it attached: pressed in between, its page
    would stand without the reply.
    """
    settle_published(wire)
    attach_accepted(wire)


def settle_published(wire: Wire) -> int:
    """Mark submissions whose release is out already, after a kill in between; return how many."""
    settled = 0
    out = Version.objects.filter(filing_id=OuterRef("filing_id"))
    rows = Submission.objects.filter(Exists(out), state__in=("waiting", "scheduled"))
    # Asked every few seconds: the sealed texts, megabytes with their pictures, stay where they are.
    slim = rows.exclude(filing_id="").defer("draft", "filed", "approvals", "headline")
    for row in slim.select_related("author"):
        _published(wire, row, Version.objects.get(filing_id=row.filing_id), ("wire",))
        settled += 1
    return settled


class Standing(NamedTuple):
    """A ruling that waits: for a second editor (proposed), or for its hour (scheduled)."""

    kind: Literal["proposed", "scheduled"]
    answers: Ruled
    by: tuple[str, ...]


def _publish_or_schedule(
    wire: Wire, actor: Actor, row: Submission, answers: Ruled, by: tuple[str, ...]
) -> Version | Ruling:
    if _to_come(wire, row) and not answers.breach:
        return _set(wire, actor, row, Standing("scheduled", answers, by))
    return publish_accepted(wire, row, answers, by)


def _to_come(wire: Wire, row: Submission) -> bool:
    return row.embargo_until is not None and row.embargo_until > wire.clock()


def _set(wire: Wire, actor: Actor, row: Submission, standing: Standing) -> Ruling:
    now = wire.clock()
    ruling = Ruling(
        submission=row,
        revision=row.revision,
        kind=standing.kind,
        guidelines=in_force(wire),
        rules=sorted(standing.answers.accept | standing.answers.overrule),
        by=list(standing.by),
        at=now,
    )
    seal_ruling(wire.vault, ruling, standing.answers)
    with transaction.atomic():
        state = "scheduled" if standing.kind == "scheduled" else "waiting"
        rows = Submission.objects.filter(pk=row.pk, state="waiting", revision=row.revision)
        if not rows.update(state=state, changed_at=now):
            raise NotYoursError("fault_not_undecided")
        row.rulings.filter(kind__in=STANDING).delete()
        ruling.save()
        note_act(now, actor.handle, standing.kind, row.id, " ".join(ruling.rules))
    leave(wire, actor, row)
    return ruling


def publish_accepted(wire: Wire, row: Submission, answers: Ruled, by: Sequence[str]) -> Version:
    """Publish a submission that those named have accepted, and mark it; then it is pressed."""
    opened = open_filed(wire.vault, row)
    if opened is None:
        raise NotYoursError("fault_taken_back")
    _check_may_be_out(wire, row)
    filed, approvals = opened
    said = hear(wire, row, filed, findings_on(wire, row, filed), wire.clock())
    answers = said.completing(answers)
    draft = open_draft(wire.vault, row)
    lay_pictures(wire.media, draft)
    given = Answers(
        editor=by[0],
        second=by[1] if len(by) > 1 else None,
        accept=answers.accept,
        overrule=answers.overrule,
        notes=said.notes,
        two_approve=said.two_approve,
        breach=answers.breach,
    )
    if row.replaces is not None:
        kind, note = draft.correction or ("update", "")
        terms = CorrectionTerms(kind=kind, note=note)  # type: ignore[arg-type]
        version = correct(wire, row.replaces.number, filed, terms, given, approvals)
    else:
        version = publish(wire, filed, given, approvals)
    _published(wire, row, version, by)
    # The reply first: no copy of the release is out without it, for however short a time.
    if not attach_accepted(wire):
        press_pending(wire)
    return version


def _check_may_be_out(wire: Wire, row: Submission) -> None:
    """Refuse what a suspended source filed, or an agent whose authorisation is over."""
    now = wire.clock()
    check_speaks(row.source, now)
    agent_of(row, now)


def _published(wire: Wire, row: Submission, version: Version, by: Sequence[str]) -> None:
    """Mark a submission whose release is out; its sealed text is no longer needed."""
    now = wire.clock()
    ruling = Ruling(
        submission=row,
        revision=row.revision,
        kind="accepted",
        guidelines=in_force(wire),
        by=list(by),
        at=now,
    )
    seal_ruling(wire.vault, ruling, Ruled(""))
    wire.before("submission marked")
    with transaction.atomic():
        Submission.objects.filter(pk=row.pk).update(
            state="published",
            release=version.release_id,
            draft=b"",
            filed=b"",
            approvals=b"",
            headline=b"",
            reader=None,
            changed_at=now,
        )
        row.rulings.filter(kind__in=STANDING).delete()
        forget_words(wire.vault, row)
        ruling.save()
        strip(wire, row)
        note_act(now, by[0], "accept", row.id, f"release {version.release_id}")
    wire.step("submission marked")
    number = version.release_id
    link = f"{wire.config.base_url}releases/{number}/#checked"
    write_letter(wire, addressee(row.author), "published", number=number, link=link)
