"""The page on which anybody checks a copy against this wire, in a browser."""

from pathlib import Path
from typing import Final

from django.http import HttpRequest, HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from dateline.press.listing import CheckShown, Site
from dateline.press.pages import check_page
from dateline.verify import Trust, Verdict, verify
from dateline.verify.errors import VerifyError
from dateline.wire.edition import edition_view
from dateline.wire.publishing.lines import site_of
from dateline.wire.served import served_wire

MAX_COPY_BYTES: Final = 20_000_000


# Nothing is kept or changed by asking, and no session exists that a forged request could use.
@csrf_exempt
@require_http_methods(["GET", "HEAD", "POST"])
def check_a_copy(request: HttpRequest) -> HttpResponse:
    """Show the form and, where a copy came with it, the verdict on that copy."""
    wire = served_wire()
    site, edition = site_of(wire), wire.edition
    if request.method != "POST":
        return HttpResponse(check_page(site, shown=None, problem=None))
    return _answer(site, edition, *_copy_in(request))


def _copy_in(request: HttpRequest) -> tuple[str, bytes]:
    upload = request.FILES.get("copy")
    if upload is not None and not isinstance(upload, list):
        size = upload.size or 0
        return upload.name or "copy", b"" if size > MAX_COPY_BYTES else upload.read()
    return "pasted.txt", request.POST.get("text", "").encode()


def _answer(site: Site, edition: Path, name: str, data: bytes) -> HttpResponse:
    if not data.strip():
        problem = f"Choose a file of at most {MAX_COPY_BYTES:,} bytes, or paste a text."
        return HttpResponse(check_page(site, shown=None, problem=problem), status=422)
    view = edition_view(edition, edition.parent)
    try:
        trust = Trust.from_keys([view.key()], "wire")
        verdict = verify(data, name=name, trust=trust, record=view, siblings=_nothing)
    except VerifyError as fault:
        return HttpResponse(check_page(site, shown=None, problem=str(fault)), status=422)
    return HttpResponse(check_page(site, shown=_shown(verdict), problem=None))


def _shown(verdict: Verdict) -> CheckShown:
    return CheckShown(
        verdict=verdict.verdict,
        release=verdict.release,
        version=verdict.version,
        sentences=verdict.explanation,
        altered=tuple((found.seen, found.signed) for found in verdict.altered),
        checks=tuple((check.name, check.ok, check.detail) for check in verdict.checks),
    )


def _nothing(_name: str) -> None:
    """Return no file from beside an upload: there is none."""
