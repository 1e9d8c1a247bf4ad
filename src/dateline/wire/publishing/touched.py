"""What waits to be pressed, and the places in lists that it touches."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date

from django.db.models import Exists, OuterRef, QuerySet

from dateline.wire.publishing.models import (
    PENDING,
    Change,
    LaterAct,
    Placement,
    Release,
    Version,
)

BATCH = 500


@dataclass(slots=True)
class Touched:
    """The places, from 0, at which releases stand in each list that shows them."""

    sources: dict[int, set[int]] = field(default_factory=lambda: defaultdict(set))
    categories: dict[str, set[int]] = field(default_factory=lambda: defaultdict(set))
    days: dict[date, set[int]] = field(default_factory=lambda: defaultdict(set))
    changes: set[int] = field(default_factory=set)

    def add(self, releases: Iterable[Release]) -> None:
        """Add the places of these releases."""
        rows = list(releases)
        for row in rows:
            self.sources[row.source_id].add(row.source_place - 1)
            self.days[row.day].add(row.day_place - 1)
        for placement in Placement.objects.filter(release__in=rows):
            self.categories[placement.category].add(placement.place - 1)
        self.changes |= {row.place - 1 for row in Change.objects.filter(release__in=rows)}


def pending_numbers() -> list[int]:
    """Return the numbers of the releases that wait to be pressed."""
    versions = Version.objects.filter(PENDING).order_by().values_list("release_id", flat=True)
    acts = LaterAct.objects.filter(PENDING).order_by().values_list("release_id", flat=True)
    return sorted({*versions, *acts})


def carded(releases: QuerySet[Release]) -> QuerySet[Release]:
    """Return those that have a card: none that was removed, and no import without its PDF."""
    bound = LaterAct.objects.filter(act="pressing", release=OuterRef("pk"))
    return releases.exclude(status="removed").exclude(~Exists(bound), status="imported")


def batches(numbers: list[int]) -> Iterator[list[int]]:
    """Yield numbers by the batch, so that no query names a million."""
    for start in range(0, len(numbers), BATCH):
        yield numbers[start : start + BATCH]
