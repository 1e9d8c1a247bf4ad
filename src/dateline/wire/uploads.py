"""What is sent to the wire's pages: bounded before it is read, never on the disk in the clear."""

from collections.abc import Callable
from typing import Any, Final

from django.core.files.uploadhandler import MemoryFileUploadHandler
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

MOST_BYTES: Final = {"/check/": 21_000_000, "/desk/": 30_000_000, "/report/": 30_000_000}
"""What one request may hold with all its files, by how its address begins.

A file has at most 20 MB everywhere; what is sent with it is in the rest. Everything that is sent at
once lies in memory, in as many requests as the server has threads.
"""

MOST_OTHER_BYTES: Final = 1_000_000
"""What a request may hold at every other address: forms without files, replies among them."""


class _InMemory(MemoryFileUploadHandler):
    """Keeps every file in memory, whatever its size: what is sealed isn't written out before."""

    def handle_raw_input(self, *_args: Any, **_options: Any) -> None:
        """Take the files; the request as a whole is bounded."""
        self.activated = True


def bound_uploads(
    get_response: Callable[[HttpRequest], HttpResponse],
) -> Callable[[HttpRequest], HttpResponse]:
    """Return middleware that refuses a request that is too large, and keeps others in memory."""

    def answer(request: HttpRequest) -> HttpResponse:
        if request.method == "POST":
            length, most = str(request.META.get("CONTENT_LENGTH") or "0"), most_bytes(request.path)
            if not length.isdecimal() or int(length) > most:
                context = {"most": most // 1_000_000}
                return render(request, "too_large.html", context, status=413)
            request.upload_handlers = [_InMemory(request)]
        return get_response(request)

    return answer


def most_bytes(path: str) -> int:
    """Return how many bytes a request to an address may hold."""
    bounds = (most for begins, most in MOST_BYTES.items() if path.startswith(begins))
    return next(bounds, MOST_OTHER_BYTES)
