"""One's own page: what waits for one by one's roles, what one may do, and ways to the account."""

from collections.abc import Iterator
from typing import NamedTuple

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from dateline.wire.access import actor_in
from dateline.wire.accounts.queries import Actor, is_strong, memberships_of
from dateline.wire.desk import queries as desk
from dateline.wire.replies.queries import replies_waiting_total
from dateline.wire.reports.queries import open_total
from dateline.wire.served import served_wire


class Waits(NamedTuple):
    """So much waits for somebody: how many, the words for it, and the page where it does."""

    many: int
    words: str
    path: str


@require_safe
def home(request: HttpRequest) -> HttpResponse:
    """Show what waits for the person, what they may do here, and the ways there."""
    actor, strong = actor_in(request), is_strong(request.user)
    shown = {
        "memberships": memberships_of(actor.handle),
        "strengthen": not strong,
        "waits": [one for one in _waiting_for(actor) if one.many] if strong else [],
        "works_here": bool(strong and (actor.at_desk or actor.sides)),
        "keeps_letters": "operator" in actor.roles and served_wire().config.mail is None,
    }
    return render(request, "accounts/home.html", shown)


def _waiting_for(actor: Actor) -> Iterator[Waits]:
    """Yield what may wait for somebody, the most urgent first; each count is one query."""
    if actor.sides:
        mine = reverse("mine")
        states = desk.states_of(actor)
        yield Waits(states.get("returned", 0), "waiting_returned", mine)
        yield Waits(desk.unsigned_total(actor), "waiting_signature", mine)
        yield Waits(states.get("draft", 0), "waiting_drafts", mine)
        yield Waits(states.get("waiting", 0), "waiting_desk", mine)
    if actor.at_desk:
        queue = reverse("queue")
        yield Waits(desk.claimed_total(actor), "waiting_read", queue)
        yield Waits(desk.proposed_total(actor), "waiting_sign", queue)
        yield Waits(desk.waiting_total(), "waiting_queue", queue)
        yield Waits(len(desk.open_appeals()), "waiting_appeals", queue)
        yield Waits(len(desk.open_requests()), "waiting_retractions", queue)
        yield Waits(open_total(actor), "waiting_reports", reverse("reports"))
        yield Waits(replies_waiting_total(), "waiting_replies", reverse("replies"))
