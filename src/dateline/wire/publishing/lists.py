"""The lists of the edition: each counted from its oldest, in pages of fifty.

A publication writes a list's own address and its newest page, and no page that is full; a
correction or retraction writes the pages that the release stands on too.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from django.db.models import Max

from dateline.press.listing import (
    PAGE_SIZE,
    ChangePage,
    ListPage,
    Site,
    index_older,
    index_span,
    last_page,
    neighbours,
    page_span,
)
from dateline.press.pages import archive_day, category_page, corrections_page, source_page
from dateline.wire.opening import Wire
from dateline.wire.publishing.lines import Lines, change_lines
from dateline.wire.publishing.models import Category, Change, Day, Placement, Release
from dateline.wire.sources.models import Source
from dateline.wire.sources.queries import snapshot, told_suspensions
from dateline.wire.storage import write_if_other

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Listing(Generic[Item]):
    """A list: its address under the edition, its length, and what stands from one place to another.

    Places count from 0, the oldest; ``render`` makes a page of items (newest first), its number
    (``None`` at the list's own address) and its neighbours.
    """

    address: str
    total: int
    between: Callable[[int, int], Sequence[Item]]
    render: Callable[[tuple[Item, ...], int | None, int | None, int | None], str]

    def press(self, wire: Wire, places: Iterable[int]) -> None:
        """Write the list's own address, and the numbered pages that these places stand on."""
        folder = wire.edition / self.address
        start, end = index_span(self.total)
        items = tuple(reversed(self.between(start, end)))
        page = self.render(items, None, index_older(self.total), None)
        write_if_other(folder / "index.html", page.encode())
        numbers = {place // PAGE_SIZE + 1 for place in places}
        if self.total % PAGE_SIZE == 0:
            # The page after a full one stands there empty, so that "newer" leads somewhere.
            numbers.add(last_page(self.total))
        for number in sorted(numbers):
            same = page_span(number)[0] == start and end <= page_span(number)[1]
            self._press_page(wire, number, items if same else None)

    def press_all(self, wire: Wire) -> None:
        """Write every page of the list."""
        self.press(wire, range(0, max(self.total, 1), PAGE_SIZE))

    def _press_page(self, wire: Wire, number: int, known: tuple[Item, ...] | None) -> None:
        items = tuple(reversed(self.between(*page_span(number)))) if known is None else known
        page = self.render(items, number, *neighbours(number, len(items)))
        path = wire.edition / self.address / "page" / str(number) / "index.html"
        write_if_other(path, page.encode())


def of_source(site: Site, lines: Lines, source: Source) -> Listing[Release]:
    """Return the list of a source's releases."""
    rows = Release.objects.filter(source=source).select_related("source")
    known, suspensions = snapshot(source), told_suspensions(source)
    return Listing(
        address=f"sources/{source.slug}",
        total=source.total,
        between=lambda start, end: list(
            rows.filter(source_place__gt=start, source_place__lte=end).order_by("source_place")
        ),
        render=lambda *page: source_page(site, known, _page(lines, *page), suspensions),
    )


def of_category(site: Site, lines: Lines, slug: str) -> Listing[Release]:
    """Return the list of a category's releases."""
    rows = Placement.objects.filter(category=slug).select_related("release__source")
    return Listing(
        address=f"categories/{slug}",
        total=Category.objects.get(slug=slug).total,
        between=lambda start, end: [
            row.release for row in rows.filter(place__gt=start, place__lte=end).order_by("place")
        ],
        render=lambda *page: category_page(site, slug, _page(lines, *page)),
    )


def of_day(site: Site, lines: Lines, day: date) -> Listing[Release]:
    """Return the list of what was published on a day (UTC)."""
    rows = Release.objects.filter(day=day).select_related("source")
    return Listing(
        address=f"archive/{day:%Y/%m/%d}",
        total=Day.objects.get(day=day).total,
        between=lambda start, end: list(
            rows.filter(day_place__gt=start, day_place__lte=end).order_by("day_place")
        ),
        render=lambda *page: archive_day(site, day.isoformat(), _page(lines, *page)),
    )


def of_changes(site: Site, lines: Lines) -> Listing[Change]:
    """Return the list of corrections, retractions and replies."""
    return Listing(
        address="corrections",
        total=Change.objects.aggregate(last=Max("place"))["last"] or 0,
        between=lambda start, end: list(
            Change.objects.filter(place__gt=start, place__lte=end).order_by("place")
        ),
        render=lambda items, number, older, newer: corrections_page(
            site, ChangePage(change_lines(lines, items), number, older, newer)
        ),
    )


def _page(
    lines: Lines,
    items: tuple[Release, ...],
    number: int | None,
    older: int | None,
    newer: int | None,
) -> ListPage:
    return ListPage(lines.of(items), number, older, newer)
