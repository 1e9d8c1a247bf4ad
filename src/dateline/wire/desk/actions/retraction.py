"""Ask for a release's retraction, propose it, sign it as the second editor, or decline it.

Crash order: `retract_together` commits act and entry first; the request is marked after it, and a
kill in between is mended by `settle_retracted`, which the schedule asks every few seconds.
"""

import secrets

from django.db import IntegrityError, transaction
from msgspec.structs import replace

from dateline.record.manifest import Reason
from dateline.wire.accounts.actions.grant import get_user
from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.queries import Actor, addressee
from dateline.wire.desk.content import Asked, open_asked, seal_asked
from dateline.wire.desk.letters import tell_desk, tell_source
from dateline.wire.desk.models import RetractionRequest
from dateline.wire.desk.permits import check_impartial
from dateline.wire.errors import NotYoursError, RefusedError
from dateline.wire.letters import write_letter
from dateline.wire.opening import Wire
from dateline.wire.publishing.actions.press import press_pending
from dateline.wire.publishing.actions.retract import OUTCOMES, check_stands, retract_together
from dateline.wire.publishing.models import LaterAct, Release
from dateline.wire.publishing.translations import check_linked

RETRACTED = ("withdrawn", "removed")
OPEN = ("asked", "proposed")


def ask_retraction(
    wire: Wire,
    actor: Actor,
    release: Release,
    reason: str,
    note: str,
    together: tuple[int, ...] = (),
) -> RetractionRequest:
    """Ask the desk to retract a release of one's own source, and return the request.

    ``together`` are its translations that are to be retracted in the same act.
    """
    if release.source.slug not in actor.files_for():
        raise NotYoursError("fault_not_for_source")
    row = _request(wire, actor, release, "asked", _known(reason), Asked(note, together=together))
    tell_desk(
        wire,
        "retraction_asked",
        source=release.source.name,
        number=release.number,
        link=f"{wire.config.base_url}desk/releases/{release.number}/",
    )
    return row


def propose_retraction(
    wire: Wire,
    actor: Actor,
    release: Release,
    reason: str,
    note: str,
    together: tuple[int, ...] = (),
) -> RetractionRequest:
    """Propose a retraction as its first editor, in answer to a request or without one."""
    check_impartial(actor, release.source)
    known = _known(reason)
    asked = release.retraction_requests.filter(state="asked").first()
    if asked is None:
        said = Asked(note, together=together)
        return _request(wire, actor, release, "proposed", known, said, by=[actor.handle])
    _check_note(note)
    check_linked((release.number, *together))
    seal_asked(wire.vault, asked, Asked(note.strip(), together=together))
    _move(
        wire,
        actor,
        asked,
        "proposed",
        reason=known,
        content=asked.content,
        by=[actor.handle],
    )
    return asked


def sign_retraction(wire: Wire, actor: Actor, row: RetractionRequest) -> LaterAct:
    """Retract as the second editor who signs; readers see it at once, the record for good."""
    release = row.release
    check_impartial(actor, release.source)
    if row.state != "proposed":
        raise NotYoursError("fault_no_retraction")
    if actor.handle in row.by:
        raise NotYoursError("fault_same_editor")
    asked = open_asked(wire.vault, row)
    numbers, editors = (release.number, *asked.together), (row.by[0], actor.handle)
    act = retract_together(wire, numbers, _known(row.reason), asked.note, editors)[0]
    _signed(wire, row, [row.by[0], actor.handle])
    press_pending(wire)
    return act


def decline_retraction(wire: Wire, actor: Actor, row: RetractionRequest, answer: str) -> None:
    """Decline what was asked for or proposed, with reasons for whoever asked."""
    check_impartial(actor, row.release.source)
    if not answer.strip():
        raise RefusedError("fault_retraction_declined")
    asked = open_asked(wire.vault, row)
    seal_asked(wire.vault, row, replace(asked, answer=answer.strip()))
    _move(wire, actor, row, "declined", content=row.content, by=[*row.by, actor.handle])
    write_letter(
        wire,
        addressee(row.asked_by),
        "retraction_declined",
        number=row.release_id,
        reasons=answer.strip(),
        link=f"{wire.config.base_url}desk/releases/{row.release_id}/",
    )


def settle_retracted(wire: Wire) -> int:
    """Mark open requests whose release is retracted already; return how many."""
    rows = RetractionRequest.objects.filter(state__in=OPEN, release__status__in=RETRACTED)
    settled = list(rows.select_related("release__source", "asked_by"))
    for row in settled:
        _signed(wire, row, ["wire"])
    return len(settled)


def _known(reason: str) -> Reason:
    for known in OUTCOMES:
        if known == reason:
            return known
    raise RefusedError("fault_retraction_reason", reason=reason, reasons=tuple(OUTCOMES))


def _check_note(note: str) -> None:
    if not note.strip():
        raise RefusedError("fault_retraction_note")


def _request(
    wire: Wire,
    actor: Actor,
    release: Release,
    state: str,
    reason: Reason,
    asked: Asked,
    by: list[str] | None = None,
) -> RetractionRequest:
    _check_note(asked.note)
    check_linked((release.number, *asked.together))
    check_stands(release)
    now = wire.clock()
    row = RetractionRequest(
        id=secrets.token_hex(16),
        release=release,
        state=state,
        reason=reason,
        asked_by=get_user(actor.handle),
        by=by or [],
        asked_at=now,
        changed_at=now,
    )
    seal_asked(wire.vault, row, replace(asked, note=asked.note.strip()))
    try:
        with transaction.atomic():
            row.save(force_insert=True)
            _note(wire, actor.handle, row, state)
    except IntegrityError:
        raise RefusedError("fault_retraction_asked") from None
    return row


def _move(wire: Wire, actor: Actor, row: RetractionRequest, state: str, **values: object) -> None:
    now = wire.clock()
    with transaction.atomic():
        rows = RetractionRequest.objects.filter(pk=row.pk, state__in=OPEN, state=row.state)
        if not rows.update(state=state, changed_at=now, **values):
            raise NotYoursError("fault_decided_meanwhile")
        _note(wire, actor.handle, row, state)
    row.refresh_from_db()


def _signed(wire: Wire, row: RetractionRequest, by: list[str]) -> None:
    now = wire.clock()
    with transaction.atomic():
        rows = RetractionRequest.objects.filter(pk=row.pk, state__in=OPEN)
        if rows.update(state="signed", by=by, changed_at=now):
            _note(wire, by[-1], row, "signed")
    tell_source(
        wire,
        row.release.source,
        "retracted",
        [addressee(row.asked_by)],
        number=row.release_id,
        link=f"{wire.config.base_url}releases/{row.release_id}/",
    )


def _note(wire: Wire, handle: str, row: RetractionRequest, state: str) -> None:
    note_act(wire.clock(), handle, f"retraction {state}", f"release {row.release_id}", row.reason)
