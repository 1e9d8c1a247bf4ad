"""Claim: the desk's queue opens at once however much waits, with a constant number of queries.

Fills a wire with so many waiting submissions, then opens the queue's first, middle and last page
through the whole web application, as a signed-in editor.

Run: python bench/desk_queue.py [--waiting N] [--runs N]
"""

import argparse
import tempfile
import time
from datetime import timedelta
from pathlib import Path

from dateline.wire.boot import boot

boot()

from allauth.mfa.models import Authenticator  # noqa: E402  models need Django up
from django.conf import settings  # noqa: E402
from django.db import connection  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from machine import describe, milliseconds  # noqa: E402
from wires import new_wire  # noqa: E402

from dateline.wire.accounts.actions.grant import hold  # noqa: E402
from dateline.wire.accounts.models import User  # noqa: E402
from dateline.wire.desk.content import Draft, seal_draft, seal_headline  # noqa: E402
from dateline.wire.desk.models import Submission  # noqa: E402
from dateline.wire.desk.queries import PAGE  # noqa: E402
from dateline.wire.opening import Wire  # noqa: E402
from dateline.wire.serving import application  # noqa: E402
from dateline.wire.sources.queries import get_source  # noqa: E402

HELD = [["DG-34", "block", 1], ["DG-07", "fix", 3], ["DG-44", "ask", 1]]


def fill(wire: Wire, author: User, count: int) -> None:
    """Put so many submissions into the queue."""
    source, now = get_source("quay-society"), wire.clock()
    rows = []
    for number in range(count):
        row = Submission(
            id=f"{number:032x}",
            source=source,
            author=author,
            state="waiting",
            revision=1,
            held=HELD,
            created_at=now,
            changed_at=now,
            submitted_at=now + timedelta(seconds=number),
        )
        seal_draft(wire.vault, row, Draft(name="release.txt", data=b"A text of no account. " * 90))
        seal_headline(wire.vault, row, f"The society lends its {number:,}th book to a sailor")
        rows.append(row)
    Submission.objects.bulk_create(rows, batch_size=500)


def main() -> None:
    """Print how long each page took, and with how many queries."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--waiting", type=int, default=10_000)
    options.add_argument("--runs", type=int, default=60)
    asked = options.parse_args()
    print(describe())
    with tempfile.TemporaryDirectory() as name:
        wire = new_wire(Path(name) / "wire")
        application(wire, https_only=False)
        user = User.objects.create_user("ada@people.example", handle="ada")
        hold(user, (("editor", None),), wire.clock())
        Authenticator.objects.create(user=user, type=Authenticator.Type.TOTP, data={})
        client = Client(SERVER_NAME="localhost")
        client.force_login(user, backend=settings.AUTHENTICATION_BACKENDS[0])
        for waiting in (PAGE, asked.waiting):
            Submission.objects.all().delete()
            fill(wire, user, waiting)
            pages = {1, -(-waiting // PAGE), max(1, waiting // PAGE // 2)}
            for page in sorted(pages):
                address = f"/desk/?page={page}"
                client.get(address)
                times = []
                for _ in range(asked.runs):
                    start = time.perf_counter()
                    answer = client.get(address)
                    times.append(time.perf_counter() - start)
                    assert answer.status_code == 200
                with CaptureQueriesContext(connection) as queries:
                    client.get(address)
                told = f"{waiting:,} waiting, page {page}"
                print(f"{told:28} {milliseconds(times)}   {len(queries)} queries")


if __name__ == "__main__":
    main()
