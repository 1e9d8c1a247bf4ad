"""What the wire answers where no view of its own does: nothing there, not one's own, too often."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from dateline.wire.accounts.queries import actor_of
from dateline.wire.served import served_wire


def absent(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    """Answer for what is nowhere, or isn't one's own."""
    return _page(request, "absent.html", 404)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    """Answer for what one may not do."""
    return _page(request, "forbidden.html", 403)


def too_often(request: HttpRequest) -> HttpResponse:
    """Answer whoever does something more often than its limit allows."""
    return _page(request, "too_often.html", 429)


def stale_form(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001
    """Answer for a form without its token: one that is older than the session, or another's."""
    return _page(request, "stale.html", 403)


def _page(request: HttpRequest, name: str, status: int) -> HttpResponse:
    """Return a page whose links are those of whoever reads it: no view has run, or its row."""
    user = getattr(request, "user", None)
    if user is not None and not hasattr(request, "actor"):
        request.actor = actor_of(user, served_wire().clock())  # type: ignore[attr-defined]
    return render(request, name, status=status)
