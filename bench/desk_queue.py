"""Claim: the desk's lists open at once however much waits, with a constant number of queries.

Fills a wire with so many waiting submissions and open reports, then opens the first, middle and
last page of the queue and of the reports through the whole web application, as a signed-in editor.

Run: python bench/desk_queue.py [--waiting N] [--reports N] [--runs N]
"""

import argparse
import tempfile
import time
from collections.abc import Callable
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
from texts import release_text  # noqa: E402
from wires import Publishing, new_wire  # noqa: E402

from dateline.release.reading import parse  # noqa: E402
from dateline.wire.accounts.actions.grant import hold  # noqa: E402
from dateline.wire.accounts.cookie import signed  # noqa: E402
from dateline.wire.accounts.models import User  # noqa: E402
from dateline.wire.desk.content import Draft, seal_draft, seal_headline  # noqa: E402
from dateline.wire.desk.models import Submission  # noqa: E402
from dateline.wire.desk.queries import PAGE  # noqa: E402
from dateline.wire.opening import Wire  # noqa: E402
from dateline.wire.publishing.models import Release  # noqa: E402
from dateline.wire.reports.content import Said, seal_said  # noqa: E402
from dateline.wire.reports.models import Appeal, Report, Ruling  # noqa: E402
from dateline.wire.reports.queries import PAGE as REPORTS_PAGE  # noqa: E402
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


def fill_reports(wire: Wire, count: int) -> None:
    """Let so many reports wait: of ten, two have another joined, one is proposed, one appealed."""
    releases, now = list(Release.objects.all()), wire.clock()
    rows, joined = [], []
    for number in range(count):
        row = Report(
            id=f"{number:032x}",
            token=f"{number:064x}",
            release=releases[number % len(releases)],
            version=1,
            guidelines="DG-2026.1",
            rules=["DG-12", "DG-34"],
            language="en",
            state="decided" if number % 10 == 3 else "open",
            received_at=now + timedelta(seconds=number),
        )
        seal_said(wire.vault, row, Said("The figure in the second paragraph is wrong. " * 20))
        rows.append(row)
        if number % 10 < 2:
            joined.append(_joined(wire, row, count + number))
    Report.objects.bulk_create(rows, batch_size=500)
    Report.objects.bulk_create(joined, batch_size=500)
    rulings = [_ruling(row, number) for number, row in enumerate(rows) if number % 10 in (2, 3)]
    Ruling.objects.bulk_create(rulings, batch_size=500)
    recorded = Ruling.objects.filter(state="recorded")
    appeals = (
        Appeal(report_id=ruling.report_id, side="reporter", ruling=ruling, content=b"x", at=now)
        for ruling in recorded
    )
    Appeal.objects.bulk_create(appeals, batch_size=500)


def _joined(wire: Wire, first: Report, number: int) -> Report:
    row = Report(
        id=f"{number:032x}",
        token=f"{number:064x}",
        release=first.release,
        version=1,
        first=first,
        guidelines=first.guidelines,
        rules=first.rules,
        language="fa",
        received_at=first.received_at,
    )
    seal_said(wire.vault, row, Said("The same."))
    return row


def _ruling(row: Report, number: int) -> Ruling:
    return Ruling(
        report=row,
        state="proposed" if number % 10 == 2 else "recorded",
        verdict="rejected",
        outcome="none",
        guidelines=row.guidelines,
        content=b"x",
        at=row.received_at,
    )


def empty() -> None:
    """Let nothing wait."""
    Submission.objects.all().delete()
    for rows in (Ruling.objects.exclude(appeal=None), Appeal.objects, Ruling.objects):
        rows.all().delete()
    Report.objects.exclude(first=None).delete()
    Report.objects.all().delete()


def measure(client: Client, path: str, size: int, waiting: int, runs: int) -> None:
    """Print how long the first, middle and last page of a list took, and with how many queries."""
    pages = {1, -(-waiting // size), max(1, waiting // size // 2)}
    for page in sorted(pages):
        address = f"{path}?page={page}"
        client.get(address)
        times = []
        for _ in range(runs):
            start = time.perf_counter()
            answer = client.get(address)
            times.append(time.perf_counter() - start)
            assert answer.status_code == 200
        with CaptureQueriesContext(connection) as queries:
            client.get(address)
        told = f"{path} {waiting:,} waiting, page {page}"
        print(f"{told:40} {milliseconds(times)}   {len(queries)} queries")


def main() -> None:
    """Print how long each page of both lists took, full and with a page of it alone."""
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("--waiting", type=int, default=10_000)
    options.add_argument("--reports", type=int, default=10_000)
    options.add_argument("--runs", type=int, default=60)
    asked = options.parse_args()
    print(describe())
    with tempfile.TemporaryDirectory() as name:
        wire = new_wire(Path(name) / "wire")
        published = Publishing(wire)
        for number in range(5):
            published.publish(parse(release_text(str(number)).encode(), name="release.txt"))
        application(wire, https_only=False)
        user = User.objects.create_user("ada@people.example", handle="ada")
        hold(user, (("editor", None),), wire.clock())
        Authenticator.objects.create(user=user, type=Authenticator.Type.TOTP, data={})
        client = Client(SERVER_NAME="localhost")
        client.force_login(user, backend=settings.AUTHENTICATION_BACKENDS[0])
        cookie = client.cookies[settings.SESSION_COOKIE_NAME]
        cookie.set(cookie.key, signed(cookie.value), signed(cookie.value))
        lists: tuple[tuple[str, int, int, Callable[[int], None]], ...] = (
            ("/desk/", PAGE, asked.waiting, lambda count: fill(wire, user, count)),
            (
                "/desk/reports/",
                REPORTS_PAGE,
                asked.reports,
                lambda count: fill_reports(wire, count),
            ),
        )
        for path, size, most, filling in lists:
            for waiting in (size, most):
                empty()
                filling(waiting)
                measure(client, path, size, waiting, asked.runs)


if __name__ == "__main__":
    main()
