"""What the wire answers where no view of its own does: nothing there, not one's own, too often."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


def absent(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    """Answer for what is nowhere, or isn't one's own."""
    return render(request, "absent.html", status=404)


def forbidden(request: HttpRequest, exception: Exception | None = None) -> HttpResponse:  # noqa: ARG001
    """Answer for what one may not do."""
    return render(request, "forbidden.html", status=403)


def too_often(request: HttpRequest) -> HttpResponse:
    """Answer whoever does something more often than its limit allows."""
    return render(request, "too_often.html", status=429)


def stale_form(request: HttpRequest, reason: str = "") -> HttpResponse:  # noqa: ARG001
    """Answer for a form without its token: one that is older than the session, or another's."""
    return render(request, "stale.html", status=403)


def letter_unsent(request: HttpRequest) -> HttpResponse:
    """Answer whoever would wait for a letter that the mail server doesn't take."""
    return render(request, "letter_unsent.html", status=503)
