"""Reading the desk; nothing here writes."""

from typing import NamedTuple

from django.db.models import Count, F, Q, QuerySet

from dateline.wire.accounts.queries import Actor
from dateline.wire.desk.content import open_ruling
from dateline.wire.desk.models import (
    STANDING,
    Appeal,
    Conflict,
    RetractionRequest,
    Ruling,
    Submission,
)
from dateline.wire.desk.permits import visible_to
from dateline.wire.errors import NotFoundError
from dateline.wire.opening import Wire
from dateline.wire.publishing.models import Release

PAGE = 50
_TEXTS = ("draft", "filed", "approvals")  # no list reads them: a page of them is megabytes


def get_submission(actor: Actor, id_: str) -> Submission:
    """Return a submission that somebody may see; for everybody else it isn't there.

    Raises `NotFoundError`.
    """
    rows = Submission.objects.select_related("source", "author", "reader", "replaces", "release")
    row = rows.filter(visible_to(actor), pk=id_).first()
    if row is None:
        raise NotFoundError("fault_no_submission")
    return row


def waiting(first: int = 0) -> list[Submission]:
    """Return a page of the queue, the longest waiting first, in one query."""
    rows = Submission.objects.filter(state="waiting").select_related("source", "reader")
    return list(rows.defer(*_TEXTS).order_by("submitted_at", "id")[first : first + PAGE])


def waiting_total() -> int:
    """Return how many wait."""
    return Submission.objects.filter(state="waiting").count()


def claimed_total(actor: Actor) -> int:
    """Return how many of those that wait somebody is reading."""
    return Submission.objects.filter(state="waiting", reader__handle=actor.handle).count()


def proposed_total(actor: Actor) -> int:
    """Return how many acceptances of other editors wait for a second one."""
    rows = Ruling.objects.filter(
        kind="proposed", revision=F("submission__revision"), submission__state="waiting"
    )
    return sum(actor.handle not in by for by in rows.values_list("by", flat=True))


def scheduled() -> list[Submission]:
    """Return what was accepted and waits for its hour, the next first."""
    rows = Submission.objects.filter(state="scheduled").select_related("source")
    return list(rows.defer(*_TEXTS).order_by("embargo_until")[:PAGE])


def filed_by(actor: Actor) -> list[Submission]:
    """Return what somebody's sources have in hand, the last changed first."""
    mine = Q(source__slug__in=actor.sides) | Q(author__handle=actor.handle)
    rows = Submission.objects.filter(mine).exclude(state="dropped")
    rows = rows.select_related("source", "author").defer(*_TEXTS)
    return list(rows.order_by("-changed_at")[:PAGE])


def states_of(actor: Actor) -> dict[str, int]:
    """Return how many submissions of somebody's sources are in each state."""
    rows = Submission.objects.filter(source__slug__in=actor.sides).order_by()
    return dict(rows.values_list("state").annotate(Count("pk")))


def unsigned_total(actor: Actor) -> int:
    """Return how many filings handed in lack a signature that somebody can give."""
    signs = actor.sources.get("approver", frozenset())
    rows = Submission.objects.filter(
        state__in=("waiting", "scheduled"), signed=False, source__slug__in=signs
    )
    return rows.filter(source__keys__revoked_at=None, source__keys__isnull=False).distinct().count()


def released(actor: Actor, first: int = 0) -> list[Release]:
    """Return a page of the releases that somebody may act on, the newest first."""
    rows = _releases(actor).order_by("-number").select_related("source")
    return list(rows[first : first + PAGE])


def released_total(actor: Actor) -> int:
    """Return how many releases somebody may act on."""
    return _releases(actor).count()


def get_released(actor: Actor, number: int) -> Release:
    """Return a release that somebody may act on; for everybody else it isn't there.

    Raises `NotFoundError`.
    """
    row = _releases(actor).filter(number=number).select_related("source").first()
    if row is None:
        raise NotFoundError("fault_no_such_release")
    return row


def _releases(actor: Actor) -> QuerySet[Release]:
    """Return the desk's releases, which are all, or those of one's sources."""
    rows = Release.objects.all()
    return rows if actor.at_desk else rows.filter(source__slug__in=actor.sides)


def next_versions(actor: Actor, release: Release) -> list[Submission]:
    """Return what is on its way to be a release's next version, as far as somebody may see it."""
    rows = Submission.objects.filter(visible_to(actor), replaces=release)
    rows = rows.exclude(state__in=("dropped", "published")).select_related("author")
    return list(rows.defer(*_TEXTS).order_by("-changed_at")[:PAGE])


def requests_on(release: Release) -> list[RetractionRequest]:
    """Return the retractions of a release that were asked for, the last first."""
    rows = RetractionRequest.objects.filter(release=release)
    return list(rows.select_related("asked_by", "release__source").order_by("-asked_at")[:PAGE])


def open_requests() -> list[RetractionRequest]:
    """Return the retractions that wait for an editor, the longest first."""
    rows = RetractionRequest.objects.filter(state__in=("asked", "proposed"))
    return list(rows.select_related("asked_by", "release__source").order_by("asked_at")[:PAGE])


def open_appeals() -> list[Appeal]:
    """Return the appeals that wait for an answer, against decisions that still hold."""
    rows = Appeal.objects.filter(
        state="open",
        ruling__kind=F("ruling__submission__state"),
        ruling__revision=F("ruling__submission__revision"),
    )
    rows = rows.select_related("ruling__submission__source", "by")
    return list(
        rows.defer(*(f"ruling__submission__{name}" for name in _TEXTS)).order_by("at")[:PAGE]
    )


def proposal_of(row: Submission) -> Ruling | None:
    """Return the acceptance that waits for a second editor, if one does."""
    return row.rulings.filter(kind="proposed", revision=row.revision).last()


def conflicts_of(actor: Actor) -> frozenset[int]:
    """Return the keys of the sources that somebody declared a conflict of interest with."""
    rows = Conflict.objects.filter(editor__handle=actor.handle)
    return frozenset(rows.values_list("source", flat=True))


class Decided(NamedTuple):
    """A decision as its source reads it."""

    ruling: Ruling
    reasons: str


def rulings_of(wire: Wire, row: Submission) -> list[Decided]:
    """Return the decisions on a submission, the last first; a proposal is the desk's own."""
    rows = row.rulings.exclude(kind__in=STANDING).order_by("-pk")
    return [Decided(ruling, open_ruling(wire.vault, ruling).reasons) for ruling in rows]
