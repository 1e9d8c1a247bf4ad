"""Sessions that began longer ago than they did."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from allauth.account.authentication import AUTHENTICATION_METHODS_SESSION_KEY
from django.contrib.sessions.models import Session
from django.db import connections

from dateline.wire.accounts.apps import SIGNED_IN_AT
from dateline.wire.opening import open_wire

HOUR = 3600.0


def age_sessions(seconds: float = HOUR) -> None:
    """Let everybody's signing in, and showing who they are again, be so long ago."""
    for row in Session.objects.all():
        kept = row.get_decoded()
        if SIGNED_IN_AT in kept:
            kept[SIGNED_IN_AT] -= seconds
        for record in kept.get(AUTHENTICATION_METHODS_SESSION_KEY, []):
            record["at"] -= seconds
        row.session_data = Session.objects.encode(kept)
        row.save()


def age_served_sessions(folder: Path) -> None:
    """Do that on a served wire; in a thread, for a browser runs a loop in the test's own."""

    def age() -> None:
        open_wire(folder)
        age_sessions()
        connections.close_all()

    with ThreadPoolExecutor(1) as pool:
        pool.submit(age).result()
