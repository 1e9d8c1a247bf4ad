"""Uploads of strangers: bounded before they are read, and never on the disk in the clear."""

from collections.abc import Callable
from typing import Any

from django.core.files.uploadhandler import MemoryFileUploadHandler
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from dateline.wire.reports import limits

REPORTS = "/report/"
"""How the addresses begin that take evidence from anybody."""


class _InMemory(MemoryFileUploadHandler):
    """Keeps every file in memory, whatever its size: what is sealed isn't written out before."""

    def handle_raw_input(self, *_args: Any, **_options: Any) -> None:
        """Take the files; the request as a whole is bounded."""
        self.activated = True


def bound_reports(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Return middleware that refuses a report that is too large, and keeps the others in memory."""

    def answer(request: HttpRequest) -> HttpResponse:
        if request.method == "POST" and request.path.startswith(REPORTS):
            length = str(request.META.get("CONTENT_LENGTH") or "0")
            if not length.isdecimal() or int(length) > limits.MOST_REQUEST_BYTES:
                most = limits.MOST_REQUEST_BYTES // 1_000_000
                return render(request, "reports/too_large.html", {"most": most}, status=413)
            request.upload_handlers = [_InMemory(request)]
        return get_response(request)

    return answer
