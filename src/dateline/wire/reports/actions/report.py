"""Report a version: checked, sealed, joined to a report that says the same, and answered for.

Nobody is told before it is committed; the token of the receipt exists nowhere but in it.
"""

import secrets
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db import transaction
from django.db.models import Sum

from dateline.guidelines import RuleSet
from dateline.release.text import render_text
from dateline.wire.accounts.audit import note_act
from dateline.wire.accounts.tokens import digest_of, new_token
from dateline.wire.desk.writing import Sent
from dateline.wire.opening import Wire
from dateline.wire.publishing.models import Release
from dateline.wire.publishing.queries import document_of
from dateline.wire.publishing.rule_sets import rules_in_force
from dateline.wire.reports import limits
from dateline.wire.reports.arrivals import count_arrival
from dateline.wire.reports.content import (
    File,
    Passage,
    Said,
    open_said,
    seal_contact,
    seal_said,
    sealed_file,
)
from dateline.wire.reports.errors import UnusableReportError
from dateline.wire.reports.evidence import files_of, links_of
from dateline.wire.reports.models import Evidence, Report
from dateline.wire.reports.passages import find_passage

READER = "reader"
"""As whom the audit log names somebody without an account."""


@dataclass(frozen=True, slots=True)
class Offered:
    """A report as it was typed and sent; ``trap`` is a field that people leave empty.

    ``network`` is where it came from (`dateline.wire.reports.arrivals.network_of`).
    """

    rules: tuple[str, ...]
    place: str
    words: str
    text: str
    links: str
    contact: str
    trap: str
    language: str
    network: str
    files: tuple[Sent, ...] = ()


@dataclass(frozen=True, slots=True)
class Receipt:
    """A report that was taken, and the token of its status page, which isn't kept."""

    row: Report
    token: str


def report(wire: Wire, release: Release, version: int, offered: Offered) -> Receipt:
    """Take a report on a version, and return its receipt.

    Raises `UnusableReportError` or `TooManyReportsError`: nothing is kept then.
    """
    if offered.trap:
        raise UnusableReportError("report_fault_trap")
    force = rules_in_force(wire)
    rules = _rules(force, offered.rules)
    said, files = _said(release, version, offered), files_of(offered.files)
    now, token = wire.clock(), new_token()
    row = Report(
        id=secrets.token_hex(16),
        token=digest_of(token),
        release=release,
        version=version,
        guidelines=force.id,
        rules=list(rules),
        language=offered.language,
        received_at=now,
    )
    seal_said(wire.vault, row, said)
    seal_contact(wire.vault, row, _contact(offered.contact))
    with transaction.atomic():
        _check_room(files)
        count_arrival(offered.network, now)
        row.first = _first(wire, row, said)
        row.save(force_insert=True)
        Evidence.objects.bulk_create(
            sealed_file(wire.vault, row, number, file) for number, file in enumerate(files, 1)
        )
        note_act(now, READER, "report", row.id, f"release {release.number} version {version}")
    return Receipt(row, token)


def _rules(force: RuleSet, wanted: tuple[str, ...]) -> tuple[str, ...]:
    known = {rule.id for rule in force.rules}
    rules = tuple(sorted(set(wanted)))
    if not rules or not known.issuperset(rules) or len(rules) > limits.MOST_RULES:
        raise UnusableReportError("report_fault_rules", most=limits.MOST_RULES)
    return rules


def _said(release: Release, version: int, offered: Offered) -> Said:
    text = offered.text.strip()
    if not text:
        raise UnusableReportError("report_fault_text")
    if len(text) > limits.LONGEST_TEXT or len(offered.words) > limits.LONGEST_WORDS:
        raise UnusableReportError(
            "report_fault_long", most=limits.LONGEST_TEXT, words=limits.LONGEST_WORDS
        )
    document = document_of(release.number, version)
    if document is None:
        raise UnusableReportError("report_fault_removed")
    passage = find_passage(render_text(document), offered.place, offered.words)
    return Said(text=text, passage=passage, links=links_of(offered.links))


def _contact(address: str) -> str:
    address = address.strip()
    try:
        if address:
            validate_email(address)
    except ValidationError:
        raise UnusableReportError("report_fault_contact") from None
    return address


def _check_room(files: tuple[File, ...]) -> None:
    held = Evidence.objects.aggregate(bytes=Sum("size"))["bytes"] or 0
    if files and held + sum(len(file.data) for file in files) > limits.MOST_HELD_BYTES:
        raise UnusableReportError("report_fault_room")


def _first(wire: Wire, row: Report, said: Said) -> Report | None:
    """Return the open report that says the same: a rule in common, about the same words."""
    rows = Report.objects.filter(release=row.release, version=row.version, state="open", first=None)
    for other in rows.only("id", "rules", "content", "state")[: limits.MOST_COMPARED]:
        before = open_said(wire.vault, other) if set(other.rules) & set(row.rules) else None
        if before is not None and _overlap(before.passage, said.passage):
            return other
    return None


def _overlap(one: Passage | None, other: Passage | None) -> bool:
    if one is None or other is None:
        return one is other
    return one.start < other.end and other.start < one.end
