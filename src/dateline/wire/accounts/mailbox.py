"""Where letters go when no mail server is set: into the wire's own mailbox."""

from collections.abc import Sequence

from django.core.mail.backends.base import BaseEmailBackend
from django.core.mail.message import EmailMessage
from django.utils.timezone import now

from dateline.wire.accounts.models import Letter, seal_letter


class MailboxBackend(BaseEmailBackend):
    """Keeps letters as rows; an operator reads them, on the demonstration wire everybody."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """Keep each letter for each of its addresses."""
        rows = [
            Letter(
                to=to,
                subject=str(message.subject),
                sealed=seal_letter(str(message.body)),
                written_at=now(),
            )
            for message in email_messages
            for to in message.recipients()
        ]
        Letter.objects.bulk_create(rows)
        return len(email_messages)
