"""Reading replies; nothing here writes."""

from collections.abc import Iterable
from datetime import datetime
from typing import NamedTuple, TypeVar

from django.db.models import Count, Q, QuerySet

from dateline.wire.accounts.tokens import digest_of
from dateline.wire.errors import NotFoundError
from dateline.wire.replies.models import Confirmation, Demand, Link, Offer, Reply
from dateline.wire.sources.models import Source

PAGE = 50
AnyLink = TypeVar("AnyLink", bound=Link)


def offer_by(token: str, now: datetime) -> Offer:
    """Return the offer that a secret link opens, while it holds. Raises `NotFoundError`."""
    return _held(Offer.objects.all(), token, now)


def confirmation_by(token: str, now: datetime) -> Confirmation:
    """Return the question that a secret link opens, while it holds. Raises `NotFoundError`."""
    return _held(Confirmation.objects.all(), token, now)


def _held(links: QuerySet[AnyLink], token: str, now: datetime) -> AnyLink:
    rows = links.filter(token=digest_of(token), expires_at__gt=now)
    found = rows.select_related("submission__source", "submission__release").first()
    if found is None:
        raise NotFoundError("fault_link_opens")
    return found


def reply_by(token: str, now: datetime) -> Reply:
    """Return the reply that a secret link opens, while it holds. Raises `NotFoundError`."""
    rows = Reply.objects.filter(token=digest_of(token), expires_at__gt=now)
    found = rows.select_related("release__source").first()
    if found is None:
        raise NotFoundError("fault_link_opens")
    return found


def reply_of(offer: Offer) -> Reply | None:
    """Return the reply that was written to an offer, if one was begun."""
    return Reply.objects.filter(offer=offer).first()


def get_reply(id_: str) -> Reply:
    """Return a reply that the desk may read: one that was handed in. Raises `NotFoundError`."""
    rows = Reply.objects.filter(pk=id_).exclude(state__in=("unproven", "writing"))
    row = rows.select_related(
        "release__source", "submission__source", "submission__release"
    ).first()
    if row is None:
        raise NotFoundError("fault_no_reply")
    return row


def replies_waiting() -> list[Reply]:
    """Return what replies wait for the desk, the longest waiting first."""
    rows = Reply.objects.filter(state__in=("waiting", "proposed"))
    return list(rows.select_related("release", "submission__source").order_by("changed_at")[:PAGE])


def replies_waiting_total() -> int:
    """Return how many replies wait for the desk."""
    return Reply.objects.filter(state__in=("waiting", "proposed")).count()


def replies_decided() -> list[Reply]:
    """Return the replies that were decided last, the last first."""
    rows = Reply.objects.filter(decided_at__isnull=False).exclude(state="proposed")
    return list(rows.select_related("release", "submission__source").order_by("-decided_at")[:PAGE])


def demands_two(source: Source) -> bool:
    """Say whether a source demands that two of its people approve each filing."""
    return Demand.objects.filter(source=source).exists()


def demand_of(source: Source) -> Demand | None:
    """Return that demand, if the source makes it."""
    return Demand.objects.filter(source=source).first()


class Marks(NamedTuple):
    """What the queue shows of those whom a submission names; each is a number."""

    asked: int = 0
    confirmed: int = 0
    objected: int = 0
    offered: int = 0
    answered: int = 0


def marks_of(ids: Iterable[str]) -> dict[str, Marks]:
    """Return the marks of submissions of which any have some, in two queries."""
    wanted = list(ids)
    asked = (
        Confirmation.objects.filter(submission__in=wanted, withdrawn_at=None, sent_at__isnull=False)
        .order_by()
        .values_list("submission")
        .annotate(
            all=Count("pk"),
            yes=Count("pk", filter=Q(outcome="confirmed")),
            no=Count("pk", filter=Q(outcome="objected")),
        )
    )
    offers = (
        Offer.objects.filter(submission__in=wanted, sent_at__isnull=False)
        .order_by()
        .values_list("submission")
        .annotate(all=Count("pk"), answered=Count("pk", filter=~Q(outcome="")))
    )
    found = {id_: Marks(*counts) for id_, *counts in asked}
    for id_, offered, answered in offers:
        before = found.get(id_, Marks())
        found[id_] = before._replace(offered=offered, answered=answered)
    return found
