"""The reader's pages: which release, the form, the receipt. None of them needs an account."""

import re
from typing import Final

from django.contrib import messages
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from dateline.release.text import render_text
from dateline.wire.errors import NotFoundError, RefusedError, told
from dateline.wire.publishing.models import Release
from dateline.wire.publishing.queries import document_of, get_release
from dateline.wire.publishing.rule_sets import rules_in_force
from dateline.wire.reports import limits
from dateline.wire.reports.actions.appeal import appeal_as_reporter
from dateline.wire.reports.actions.claim import note_read
from dateline.wire.reports.actions.report import READER, report
from dateline.wire.reports.content import open_bad_faith, open_contact, open_said
from dateline.wire.reports.errors import TooManyReportsError, UnusableReportError
from dateline.wire.reports.forms import offered_in
from dateline.wire.reports.letters import send_receipt
from dateline.wire.reports.models import Report
from dateline.wire.reports.passages import places_of
from dateline.wire.reports.queries import (
    Told,
    appealable,
    get_version,
    open_appeal_of,
    report_by_token,
    ruled_of,
    rules_of,
)
from dateline.wire.served import served_wire
from dateline.wire.words import wire_words

_NAMED: Final = re.compile(r"(?:^|/releases/)(\d{1,15})(?:/v(\d{1,6}))?(?=/|$|[?#])")


@require_safe
def start(request: HttpRequest) -> HttpResponse:
    """Ask which release it is about: its number, or its address as the browser shows it."""
    if served_wire().key is None:
        return _elsewhere(request)
    typed = request.GET.get("release", "").strip()[:400]
    named = _NAMED.search(typed)
    fault = ""
    if named is not None:
        try:
            release = get_release(int(named[1]))
            return redirect("report", number=release.number, version=named[2] or release.current)
        except NotFoundError:
            fault = "report_fault_release"
    elif typed:
        fault = "report_fault_release"
    words = wire_words(get_language() or "en")
    context = {"typed": typed, "fault": words[fault] if fault else "", "limits": limits}
    return render(request, "reports/start.html", context, status=422 if fault else 200)


@require_http_methods(["GET", "HEAD", "POST"])
def write(request: HttpRequest, number: int, version: int) -> HttpResponse:
    """Show the form for one version, and take the report; a refused one keeps what was typed."""
    wire, release = served_wire(), get_version(number, version)
    if wire.key is None:
        return _elsewhere(request)
    if request.method != "POST":
        return _form(request, release, version)
    try:
        receipt = report(wire, release, version, offered_in(request))
    except RefusedError as fault:
        status = 429 if isinstance(fault, TooManyReportsError) else 422
        return _form(request, release, version, told(fault, get_language()), status)
    page = reverse("report_status", args=[receipt.token])
    address = open_contact(wire.vault, receipt.row)
    if address:
        sent = send_receipt(wire, receipt.row, address, request.build_absolute_uri(page))
        words = wire_words(receipt.row.language)
        messages.info(request, words["report_mailed" if sent else "report_not_mailed"])
    return redirect(page)


@never_cache
@require_safe
def status(request: HttpRequest, token: str) -> HttpResponse:
    """Show the receipt, and what became of the report: to whoever has its address."""
    return _status(request, token, report_by_token(token))


@never_cache
@require_POST
def appeal(request: HttpRequest, token: str) -> HttpResponse:
    """Appeal against the decision; an appeal that can't be taken says why and keeps the words."""
    row = report_by_token(token)
    try:
        appeal_as_reporter(served_wire(), row, request.POST.get("text", ""))
    except UnusableReportError as fault:
        return _status(request, token, row, told(fault, get_language()))
    return redirect("report_status", token=token)


def _status(request: HttpRequest, token: str, row: Report, fault: str = "") -> HttpResponse:
    wire = served_wire()
    said = open_said(wire.vault, row)
    note_read(wire, READER, [Told(row, said, [])])
    against = appealable(row.lead, "reporter", wire.clock())
    context = {
        "row": row,
        "lead": row.lead,
        "token": token,
        "said": said,
        "files": row.evidence.count(),
        "rules": rules_of(wire, row, get_language()),
        "ruled": ruled_of(wire, row.lead),
        "appeal": open_appeal_of(row.lead),
        "faith": open_bad_faith(wire.vault, row),
        "appeal_until": against and against.at + limits.APPEAL_WITHIN,
        "typed": request.POST.get("text", ""),
        "fault": fault,
        "address": request.build_absolute_uri(reverse("report_status", args=[token])),
        "limits": limits,
    }
    return render(request, "reports/status.html", context, status=422 if fault else 200)


def _elsewhere(request: HttpRequest) -> HttpResponse:
    """Say that a mirror takes no reports, and where the wire itself does."""
    there = served_wire().config.base_url + request.path.lstrip("/")
    return render(request, "reports/mirror.html", {"there": there}, status=409)


def _form(
    request: HttpRequest, release: Release, version: int, fault: str = "", status: int = 200
) -> HttpResponse:
    document = document_of(release.number, version)
    typed = request.POST if request.method == "POST" else QueryDict()
    force = rules_in_force(served_wire(), get_language())
    context = {
        "release": release,
        "version": version,
        "document": document,
        "places": () if document is None else places_of(render_text(document)),
        "rules": force.rules,
        "guidelines": force.id,
        "typed": typed,
        "chosen": typed.getlist("rule"),
        "files_lost": bool(request.FILES),
        "fault": fault,
        "limits": limits,
    }
    return render(request, "reports/form.html", context, status=status)
