"""How often a secret link may be used, and how many letters one address may be sent.

Counted in the database, so that all processes count together; nothing of who asks is kept but a
keyed digest of an address.
"""

from datetime import datetime, timedelta
from typing import Final

from django.utils.crypto import salted_hmac

from dateline.wire.accounts.queries import acts_since
from dateline.wire.errors import RefusedError
from dateline.wire.replies.errors import TooOftenError
from dateline.wire.replies.models import Reply

PARTY: Final = "party"
"""Who acts in the audit log by a secret link: nobody's name."""
USES_AN_HOUR: Final = 120
LETTERS_A_DAY: Final = 3
UNPROVEN_AT_ONCE: Final = 20
"""How many replies to one release may wait for their letter's link to be opened."""


def check_uses(target: str, now: datetime) -> None:
    """Raise `TooOftenError` where a link was used too often in the last hour."""
    hour_ago = now - timedelta(hours=1)
    if acts_since(target, PARTY, hour_ago) >= USES_AN_HOUR:
        raise TooOftenError("fault_often")


def sender_of(address: str) -> str:
    """Return what of an address is kept in the clear: a digest under the wire's own key."""
    return salted_hmac("dateline.replies.sender", address.lower(), algorithm="sha256").hexdigest()


def check_letters(number: int, address: str, now: datetime) -> None:
    """Refuse another letter to an address that got its share, or where too many are on the way."""
    day_ago = now - timedelta(days=1)
    rows = Reply.objects.filter(made_at__gt=day_ago)
    if rows.filter(sender=sender_of(address)).count() >= LETTERS_A_DAY:
        raise RefusedError("reply_fault_letters", count=LETTERS_A_DAY)
    if rows.filter(release=number, state="unproven").count() >= UNPROVEN_AT_ONCE:
        raise RefusedError("reply_fault_crowd")
