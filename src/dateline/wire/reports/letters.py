"""Letters about reports: in the reader's language, and with nothing of what anybody wrote in them.

A letter about a decision is written once. Who sends it claims its notice first; a notice that was
claimed and isn't marked as sent after a while is sent again, under the same ``Message-ID``.
"""

from datetime import timedelta
from typing import Final

from django.db.models import Q

from dateline.wire.accounts.queries import Addressee
from dateline.wire.desk.letters import tell_desk, tell_source
from dateline.wire.letters import MAIL_FAULTS, write_letter
from dateline.wire.opening import Wire
from dateline.wire.reports import limits
from dateline.wire.reports.content import open_bad_faith, open_contact, open_reasons
from dateline.wire.reports.models import Appeal, Notice, Report
from dateline.wire.sentences import said

TAKEN_UP_AFTER: Final = timedelta(minutes=10)


def send_receipt(wire: Wire, row: Report, address: str, link: str) -> bool:
    """Send the receipt with its private link; say whether it went out."""
    try:
        write_letter(
            wire,
            Addressee(address, row.language),
            "report_received",
            number=row.release_id,
            version=row.version,
            rules=", ".join(row.rules),
            link=link,
        )
    except MAIL_FAULTS:
        return False
    return True


def send_notices(wire: Wire) -> int:
    """Write the letters about decisions that are due; return how many went out."""
    now = wire.clock()
    due = Q(claimed_at=None) | Q(claimed_at__lt=now - TAKEN_UP_AFTER)
    rows = Notice.objects.filter(due, sent_at=None)
    sent = 0
    for notice in rows.select_related("ruling__report__release__source", "report"):
        mine = Notice.objects.filter(due, pk=notice.pk, sent_at=None)
        if not mine.update(claimed_at=now):
            continue  # somebody else writes it
        try:
            _write(wire, notice)
        except MAIL_FAULTS:
            continue  # it stays due
        sent += Notice.objects.filter(pk=notice.pk).update(sent_at=wire.clock())
    return sent


def tell_of_appeal(wire: Wire, appeal: Appeal) -> bool:
    """Tell the desk that an appeal waits; say whether the letters went out."""
    try:
        tell_desk(
            wire,
            "report_appealed",
            number=appeal.report.release_id,
            side=said(f"letter_side_{appeal.side}"),
            link=f"{wire.config.base_url}desk/reports/{appeal.report_id}/",
        )
    except MAIL_FAULTS:
        return False
    return True


def _write(wire: Wire, notice: Notice) -> None:
    if notice.report is None:
        _write_source(wire, notice)
        return
    address = open_contact(wire.vault, notice.report)
    if not address:
        return  # erased meanwhile
    ruling = notice.ruling
    faith = open_bad_faith(wire.vault, notice.report)
    write_letter(
        wire,
        Addressee(address, notice.report.language),
        "report_appeal_decided" if ruling.appeal_id else "report_decided",
        f"<report-notice-{notice.pk}@{wire.config.origin}>",
        number=ruling.report.release_id,
        verdict=said(f"report_{ruling.verdict}"),
        follows=said(f"report_follows_{ruling.outcome}"),
        reasons=open_reasons(wire.vault, ruling),
        rules=", ".join(ruling.rules),
        guidelines=ruling.guidelines,
        faith=said("report_faith_text", why=faith) if faith else "",
        days=limits.APPEAL_WITHIN.days,
    )


def _write_source(wire: Wire, notice: Notice) -> None:
    ruling = notice.ruling
    release = ruling.report.release
    tell_source(
        wire,
        release.source,
        "report_on_source",
        number=release.number,
        version=ruling.report.version,
        upheld=said(f"letter_report_{ruling.verdict}"),
        verdict=said(f"report_{ruling.verdict}"),
        follows=said(f"report_follows_{ruling.outcome}"),
        reasons=open_reasons(wire.vault, ruling),
        rules=", ".join(ruling.rules),
        guidelines=ruling.guidelines,
        link=f"{wire.config.base_url}desk/mine/reports/{ruling.report_id}/",
    )
