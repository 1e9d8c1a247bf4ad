"""What the forms about reports say, as values."""

from django.http import HttpRequest
from django.utils.translation import get_language

from dateline.wire.desk.forms import files_in
from dateline.wire.reports import limits
from dateline.wire.reports.actions.report import Offered
from dateline.wire.reports.arrivals import network_of


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
