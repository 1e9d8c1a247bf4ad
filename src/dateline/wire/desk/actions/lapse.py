"""Warn before an embargo's hour comes to a filing that can't go out yet, and say when it passed.

Each letter is sent once: the submission is marked in a transaction of its own before it is written.
"""

from datetime import datetime, timedelta
from typing import Final

from django.db import transaction

from dateline.wire.accounts.audit import note_act
from dateline.wire.desk.letters import tell_desk, tell_source
from dateline.wire.desk.models import Submission
from dateline.wire.opening import Wire
from dateline.wire.sentences import Value, at_minute, said
from dateline.wire.sources.queries import live_keys

WARNED_BEFORE: Final = timedelta(hours=2)
"""How long before its hour both sides are told of a filing that can't go out at it."""

_SLIM = ("draft", "filed", "headline")


def warn_of_lapses(wire: Wire) -> int:
    """Tell source and desk of filings whose hour is near and that aren't accepted or signed yet."""
    now = wire.clock()
    rows = Submission.objects.filter(
        state__in=("waiting", "scheduled"),
        embargo_until__gt=now,
        embargo_until__lte=now + WARNED_BEFORE,
        warned_at=None,
    )
    return sum(_warn(wire, row, now) for row in list(rows.select_related("source").defer(*_SLIM)))


def tell_lapsed(wire: Wire) -> int:
    """Tell source and desk of filings whose hour has passed, and that nobody accepted."""
    now = wire.clock()
    rows = Submission.objects.filter(state="waiting", embargo_until__lte=now, lapsed_at=None)
    return sum(_lapse(wire, row, now) for row in list(rows.select_related("source").defer(*_SLIM)))


def _warn(wire: Wire, row: Submission, now: datetime) -> bool:
    lacks = _lacks(row)
    if not _mark(row, "warned_at", now, "warned of its hour" if lacks else "ready for its hour"):
        return False
    if lacks:
        _tell(wire, row, "hour_near", lacks=said(lacks))
    return bool(lacks)


def _lapse(wire: Wire, row: Submission, now: datetime) -> bool:
    if not _mark(row, "lapsed_at", now, "its hour passed"):
        return False
    _tell(wire, row, "hour_passed")
    return True


def _lacks(row: Submission) -> str:
    """Return the key of what a filing lacks to go out at its hour; nothing where it is ready."""
    if row.state == "waiting":
        return "letter_lacks_editor"
    return "letter_lacks_signature" if live_keys(row.source) and not row.signed else ""


def _mark(row: Submission, field: str, now: datetime, act: str) -> bool:
    with transaction.atomic():
        rows = Submission.objects.filter(pk=row.pk, state=row.state, **{field: None})
        marked = rows.update(**{field: now})
        if marked:
            note_act(now, "wire", act, row.id)
    return bool(marked)


def _tell(wire: Wire, row: Submission, kind: str, /, **values: Value) -> None:
    if row.embargo_until is None:
        return
    page, hour = f"{wire.config.base_url}desk/{row.id}/", at_minute(row.embargo_until)
    tell_source(wire, row.source, kind, hour=hour, link=f"{page}edit/", **values)
    tell_desk(wire, kind, source=row.source.name, hour=hour, link=f"{page}review/", **values)
