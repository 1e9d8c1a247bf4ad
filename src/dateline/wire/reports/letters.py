"""Letters to those who reported: in their language, and with nothing of what they wrote."""

import smtplib

from django.core.mail import send_mail

from dateline.wire.opening import Wire
from dateline.wire.reports.models import Report
from dateline.wire.words import wire_words

MAIL_FAULTS = (OSError, smtplib.SMTPException)


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
