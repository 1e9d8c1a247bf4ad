"""What the desk knows beside a filing: what its source did here before, what is much like it."""

from typing import NamedTuple

from django.db.models import Count

from dateline.guidelines import Earlier
from dateline.release.model import Document
from dateline.wire.opening import Wire
from dateline.wire.publishing.models import Change, Release
from dateline.wire.publishing.tracing import earlier_texts
from dateline.wire.publishing.versions import find_twin
from dateline.wire.reports.queries import report_counts
from dateline.wire.sources.models import Source

LAST = 8
"""How many of a source's releases and changes are shown."""

_CORRECTIONS = ("update", "correction", "clarification")
_RETRACTIONS = ("withdrawn", "removed")


class History(NamedTuple):
    """A source's record on this wire: how much, the newest of it, and what readers reported."""

    total: int
    corrections: int
    retractions: int
    reports: int
    open_reports: int
    releases: list[Release]
    changes: list[Change]


class Similar(NamedTuple):
    """A release that has much of a filing's text; ``status`` is what became of it."""

    earlier: Earlier
    status: str


def history_of(source: Source) -> History:
    """Return a source's history, in five queries whatever it did."""
    changes = Change.objects.filter(release__source=source)
    kinds = changes.order_by().values_list("kind").annotate(count=Count("pk"))
    counts: dict[str, int] = dict(kinds)
    open_reports, reports = report_counts(source)
    return History(
        total=source.total,
        corrections=sum(counts.get(kind, 0) for kind in _CORRECTIONS),
        retractions=sum(counts.get(kind, 0) for kind in _RETRACTIONS),
        reports=reports,
        open_reports=open_reports,
        releases=list(Release.objects.filter(source=source).order_by("-number")[:LAST]),
        changes=list(
            changes.filter(kind__in=(*_CORRECTIONS, *_RETRACTIONS)).order_by("-place")[:LAST]
        ),
    )


def similar_to(wire: Wire, document: Document, corrected: int | None) -> list[Similar]:
    """Return the releases that a document's words stand in, but for the one that it corrects."""
    found = earlier_texts(wire, document, find_twin(document), release=corrected)
    numbers = [earlier.release for earlier in found]
    known = dict(Release.objects.filter(number__in=numbers).values_list("number", "status"))
    return [Similar(earlier, known.get(earlier.release, "removed")) for earlier in found]
