"""What the forms about reports say, as values."""

from django.http import HttpRequest, QueryDict
from django.utils.translation import get_language

from dateline.wire.desk.forms import MOST, files_in
from dateline.wire.reports import limits
from dateline.wire.reports.actions.decide import Judged
from dateline.wire.reports.actions.report import Offered
from dateline.wire.reports.arrivals import network_of


def judged_in(form: QueryDict) -> Judged:
    """Return the decision that a form holds: ``act`` is uphold or grant, or something else."""
    return Judged(
        upheld=form.get("act") in ("uphold", "grant"),
        outcome=form.get("outcome", ""),
        reason=form.get("reason", ""),
        rules=tuple(form.getlist("rule")[:MOST]),
        reasons=form.get("reasons", ""),
        bad_faith=tuple(form.getlist("faith")[:MOST]),
        bad_faith_why=form.get("faith-why", ""),
    )


def offered_in(request: HttpRequest) -> Offered:
    """Return the report that a form holds; raises `RefusedError` for a file that is too large."""
    form = request.POST
    return Offered(
        rules=tuple(form.getlist("rule")[: 2 * limits.MOST_RULES]),
        place=form.get("place", ""),
        words=form.get("words", ""),
        text=form.get("text", ""),
        links=form.get("links", ""),
        contact=form.get("contact", ""),
        trap=form.get("website", ""),
        language=get_language() or "en",
        network=network_of(request.META),
        files=tuple(files_in(request, "evidence")),
    )
