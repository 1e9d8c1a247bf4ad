"""Letters about reports: in the reader's language, and with nothing of what anybody wrote in them.

A letter about a decision is written once. Who sends it claims its notice first; a notice that was
claimed and isn't marked as sent after a while is sent again, under the same ``Message-ID``.
"""

import smtplib
from datetime import timedelta
from typing import Final

from django.core.mail import EmailMessage, send_mail
from django.db.models import Q

from dateline.wire.desk.letters import tell_desk, tell_source
from dateline.wire.opening import Wire
from dateline.wire.reports import limits
from dateline.wire.reports.content import open_bad_faith, open_contact, open_reasons
from dateline.wire.reports.models import Appeal, Notice, Report
from dateline.wire.words import wire_words

MAIL_FAULTS: Final = (OSError, smtplib.SMTPException)
TAKEN_UP_AFTER: Final = timedelta(minutes=10)


def send_receipt(wire: Wire, row: Report, address: str, link: str) -> bool:
    """Send the receipt with its private link; say whether it went out."""
    t = wire_words(row.language)
    values = {
        "wire": wire.config.name,
        "number": row.release_id,
        "version": row.version,
        "rules": ", ".join(row.rules),
        "link": link,
    }
    subject = t["report_letter_receipt"].format(**values)
    try:
        send_mail(subject, t["report_letter_receipt_text"].format(**values), None, [address])
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
    number = appeal.report.release_id
    try:
        tell_desk(
            f"An appeal on a report waits: release {number}",
            f"The {appeal.side} appeals against a decision on a report about release {number}. An "
            "editor who didn't take that decision hears it:\n\n"
            f"{wire.config.base_url}desk/reports/{appeal.report_id}/\n",
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
    t = wire_words(notice.report.language)
    ruling = notice.ruling
    kind = "report_letter_appeal" if ruling.appeal_id else "report_letter_decided"
    faith = open_bad_faith(wire.vault, notice.report)
    parts = [
        t[f"{kind}_text"].format(wire=wire.config.name, number=ruling.report.release_id),
        f"{t['report_' + ruling.verdict]} {t['report_follows_' + ruling.outcome]}",
        f"{t['report_reasons']}: {open_reasons(wire.vault, ruling)}",
        f"{t['report_rules_named']}: {', '.join(ruling.rules)} ({ruling.guidelines})",
        t["report_faith_text"].format(why=faith) if faith else "",
        t["report_letter_more"].format(days=limits.APPEAL_WITHIN.days),
    ]
    EmailMessage(
        subject=t[kind].format(number=ruling.report.release_id),
        body="\n\n".join(part for part in parts if part) + "\n",
        to=[address],
        headers={"Message-ID": f"<report-notice-{notice.pk}@{wire.config.origin}>"},
    ).send()


def _write_source(wire: Wire, notice: Notice) -> None:
    ruling = notice.ruling
    release, t = ruling.report.release, wire_words("en")
    text = (
        f"The desk of {wire.config.name} decided on a reader's report about release "
        f"{release.number}, version {ruling.report.version}.\n\n"
        f"{t['report_' + ruling.verdict]} {t['report_follows_' + ruling.outcome]}\n\n"
        f"{open_reasons(wire.vault, ruling)}\n\n"
        f"{', '.join(ruling.rules)} ({ruling.guidelines})\n\n"
        "The decision, and how to appeal against it:\n\n"
        f"{wire.config.base_url}desk/mine/reports/{ruling.report_id}/\n"
    )
    subject = f"Release {release.number}: a report was {ruling.verdict}"
    tell_source(release.source, subject, text)
